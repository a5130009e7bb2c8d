"""One edit in a plan of 100,000 posts beside one of 10,000: reading what changed, and findings up to date.

Both plans hold 200 posts a month on five accounts, all of them still to come, so that all of them are kept.
Edits are written first; what is measured is what follows in the window's worker: the changed posts are read
and checked, and the report is there. The edits of both plans take turns, and are measured by processor time: nothing
is waited for, and what other programs do meanwhile makes no edit look slow.
"""

import gc
import random
import tempfile
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bench.harness import Figure, percentile
from bench.plans import NOW, PER_MONTH, make_plan
from planner.domain.ids import PostId, new_id
from planner.domain.kinds import Kind
from planner.domain.post import Post
from planner.domain.times import WallTime, wall_at
from planner.editing.edit import Edit, Editor
from planner.editing.edits import MovePosts, PutPost, RemovePosts
from planner.lint.live import LiveLint
from planner.ports.clock import FixedClock
from planner.ports.unit_of_work import Plan

EDITS = 1_000
SHARE = 0.95
MOST = 10.0  # milliseconds
LARGE, SMALL = 100_000, 10_000
_HOUR = timedelta(hours=1)


class Desk:
    """A plan with its linter and somebody who edits it."""

    def __init__(self, path: Path, posts: int) -> None:
        self._chance = random.Random(posts)  # for posts and times
        self._kinds = random.Random(7)  # both desks do the same things in the same order
        self._plan: Plan = make_plan(path, posts)
        self._editor = Editor(self._plan, FixedClock(NOW))
        self._live = LiveLint()
        self._months = posts / PER_MONTH
        with self._plan.read() as unit:
            self._live.full(unit, NOW)
            self._ids = sorted({entry.post for entry in unit.lint.entries()})

    def edit(self) -> float:
        """Make a random edit; seconds of a processor until its findings are there."""
        changes = self._editor.do(self._some_edit())
        with self._plan.read() as unit:
            start = time.thread_time()
            self._live.refresh(unit, changes, NOW)
            return time.thread_time() - start

    def close(self) -> None:
        """Let go of the file."""
        self._plan.close()

    def _some_edit(self) -> Edit:
        chance = self._kinds
        post = self._post(self._chance.choice(self._ids))
        what = chance.choice(("text", "text", "kind", "move", "add", "delete"))
        if what == "text":
            return PutPost(
                replace(post, text=f"{post.text} {chance.choice(('Warm.', 'Order now.', 'Why?'))}")
            )
        if what == "kind":
            return PutPost(replace(post, kind=chance.choice(list(Kind))))
        if what == "move":
            return MovePosts(((post.id, self._some_time()),))
        if what == "add":
            new = PostId(new_id())
            self._ids.append(new)
            return PutPost(replace(post, id=new, when=self._some_time(), revision=0))
        self._ids.remove(post.id)
        return RemovePosts((post.id,))

    def _post(self, post: str) -> Post:
        with self._plan.read() as unit:
            return unit.posts.get(PostId(post))

    def _some_time(self) -> WallTime:
        hours = self._chance.uniform(1, 30 * 24 * self._months)
        return wall_at(NOW.replace(second=0) + hours * _HOUR, "Europe/Berlin")


def figures() -> list[Figure]:
    """The 95th percentile of both, and the larger beside what was promised."""
    with tempfile.TemporaryDirectory() as folder:
        large = Desk(Path(folder) / "large.db", LARGE)
        small = Desk(Path(folder) / "small.db", SMALL)
        gc.collect()
        pairs = [(large.edit(), small.edit()) for _ in range(EDITS)]
        large.close()
        small.close()
    ours, reference = (1e3 * percentile(list(side), SHARE) for side in zip(*pairs, strict=True))
    return [
        Figure("edit, findings of 100,000, 95 %", ours, reference, "ms", 1.2, "the same with 10,000 posts"),
        Figure("edit, findings of 100,000, 95 %, promised", ours, MOST, "ms", 1.0, "10 ms"),
    ]
