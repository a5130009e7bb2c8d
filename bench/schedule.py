"""Planning and moving 10,000 posts, beside adding and rescheduling 10,000 jobs in APScheduler's SQLAlchemy store.

The store writes one job at a time; it is measured with a tenth of them and told for all. Both are measured in turn,
and the quickest round of each counts: on a machine that does other things besides, only that is its own time.
"""

import tempfile
from datetime import timedelta
from pathlib import Path

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler

from bench.harness import Figure, seconds
from bench.plans import NOW, keep_plan, made_plan, services_of
from planner.domain.times import WallTime
from planner.editing.edit import Editor
from planner.editing.edits import MovePosts
from storage.open import open_plan

POSTS = 10_000
SHARE = 10
AIM = 1 / 20
ROUNDS = 3


def figures() -> list[Figure]:
    """Seconds for all; wished for: a twentieth of the store's."""
    rounds = []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as folder:
            rounds.append((*_ours(Path(folder) / "plan.db"), *_store(Path(folder) / "jobs.db")))
    planned, moved, taken_back, added, rescheduled = map(min, zip(*rounds, strict=True))
    what = f"as many jobs, from {POSTS // SHARE:,}"
    return [
        Figure(f"planning {POSTS:,} posts", planned, added, "s", AIM, f"adding {what}"),
        Figure(f"moving {POSTS:,} posts", moved, rescheduled, "s", AIM, f"rescheduling {what}"),
        Figure("both together", planned + moved, added + rescheduled, "s", AIM, f"both, {what}"),
        Figure("taking that back", taken_back, rescheduled, "s", AIM, f"rescheduling {what}"),
    ]


def nothing() -> None:
    """What a job of the store does."""


def job_store(path: Path, jobs: int) -> tuple[BackgroundScheduler, SQLAlchemyJobStore, float]:
    """A store with jobs a day ahead, never running, and the seconds that adding them took."""
    store = SQLAlchemyJobStore(url=f"sqlite:///{path}")
    scheduler = BackgroundScheduler(jobstores={"default": store}, timezone="UTC")
    scheduler.start(paused=True)
    start = NOW + timedelta(days=400)

    def add() -> None:
        for number in range(jobs):
            at = start + timedelta(minutes=number)
            scheduler.add_job(nothing, "date", run_date=at, id=str(number))

    return scheduler, store, seconds(add)


def _store(path: Path) -> tuple[float, float]:
    jobs = POSTS // SHARE
    scheduler, _, added = job_store(path, jobs)

    def move() -> None:
        for number in range(jobs):
            at = NOW + timedelta(days=500, minutes=number)
            scheduler.reschedule_job(str(number), trigger="date", run_date=at)

    moved = seconds(move)
    scheduler.shutdown(wait=False)
    return added * SHARE, moved * SHARE


def _ours(path: Path) -> tuple[float, float, float]:
    plan = open_plan(path)
    made = made_plan(POSTS, start=NOW + timedelta(days=1))
    planned = seconds(lambda: keep_plan(plan, *made))
    editor = Editor(plan, services_of(path.parent, plan).clock)
    with plan.read() as unit:
        posts = unit.posts.of_client()
    later = timedelta(hours=1)
    moves = tuple((one.id, WallTime(one.when.local + later, one.when.zone)) for one in posts if one.when)
    moved = seconds(lambda: editor.do(MovePosts(moves)))
    taken_back = seconds(editor.undo)
    plan.close()
    return planned, moved, taken_back
