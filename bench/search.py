"""Searching and filtering: beside LIKE over the same posts, in a large plan beside a small one, beside a frame."""

import os
import random
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bench.harness import Figure, alternate, percentile, seconds
from bench.paint import SIZES
from bench.plans import NOW, PER_MONTH, WORDS, make_plan
from planner.ports.unit_of_work import Plan
from ui.search.reading import Sought, look_for
from ui.theme.theme import Look, Theme, use
from ui.views.calendar.filtering.rule import ALL, Filter
from ui.views.calendar.grid import MonthGrid
from ui.views.calendar.reading import Shown, Wanted, read_month
from ui.views.calendar.state import MonthState

SMALL, LARGE = 10_000, 40_000
RARE, COMMON = "bricktop", WORDS[0]
TIMES, MONTHS = 10, 40
LIKE = """
SELECT post.id FROM post WHERE deleted_at IS NULL AND (title LIKE :w OR text LIKE :w OR first_comment LIKE :w
  OR hashtags LIKE :w OR campaign LIKE :w OR notes LIKE :w OR EXISTS (SELECT 1 FROM variant
  WHERE variant.post_id = post.id AND (variant.text LIKE :w OR variant.title LIKE :w)))
ORDER BY abs(julianday(due_at) - julianday(:now)) LIMIT 30
"""
FILTERS = {
    "kind and state": Filter(kinds=frozenset({"promote", "story"}), standings=frozenset({"scheduled"})),
    "a common word": Filter(words=COMMON),
}


def figures() -> list[Figure]:
    """A rare and a common word, then a month with filters."""
    with tempfile.TemporaryDirectory() as folder:
        start = NOW - timedelta(days=30)
        paths = [Path(folder) / f"{posts}.db" for posts in (SMALL, LARGE)]
        small, large = (
            make_plan(path, posts, start=start, per_month=PER_MONTH)
            for path, posts in zip(paths, (SMALL, LARGE), strict=True)
        )
        for plan in (small, large):
            _plant(plan)
        found = [
            _beside_like(small, paths[0], RARE, "rare", SMALL, 1.0),
            _beside_like(small, paths[0], COMMON, "common", SMALL, None),
            _beside_like(large, paths[1], COMMON, "common", LARGE, 1.0),
            _beside_small(large, small, RARE, "rare"),
            _beside_small(large, small, COMMON, "common"),
        ]
        found += [_filtered(small, name, chosen) for name, chosen in FILTERS.items()]
        found.append(_frames(small))
        small.close()
        large.close()
    return found


def _plant(plan: Plan) -> None:
    """A word that only twelve posts have."""
    with plan.write() as unit:
        ids = [row.post_id for row in unit.calendar.rows(NOW, NOW + timedelta(days=60))]
        for post in unit.posts.many(random.Random(1).sample(sorted(set(ids)), 12)):
            unit.posts.save(replace(post, text=f"{post.text} {RARE}"))
        unit.commit()


def _find(plan: Plan, word: str) -> None:
    sought = Sought(words=word, client_id=None, own_zone="Europe/Berlin", now=NOW)
    with plan.read() as unit:
        for _ in range(TIMES):
            assert look_for(unit, sought).hits


def _beside_like(plan: Plan, path: Path, word: str, name: str, posts: int, limit: float | None) -> Figure:
    def like() -> None:
        with closing(sqlite3.connect(path)) as connection:
            for _ in range(TIMES):
                assert connection.execute(LIKE, {"w": f"%{word}%", "now": NOW.isoformat()}).fetchall()

    ours, reference = alternate(lambda: _find(plan, word), like)
    note = "LIKE over the same columns, ids alone; ours reads and marks 30 posts"
    scale = 1000 / TIMES
    return Figure(
        f"finding a {name} word in {posts:,} posts", ours * scale, reference * scale, "ms", limit, note
    )


def _beside_small(large: Plan, small: Plan, word: str, name: str) -> Figure:
    ours, reference = alternate(lambda: _find(large, word), lambda: _find(small, word))
    note = f"the same in {SMALL:,}"
    scale = 1000 / TIMES
    return Figure(
        f"finding a {name} word in {LARGE:,} posts", ours * scale, reference * scale, "ms", 1.5, note
    )


def _filtered(plan: Plan, name: str, chosen: Filter) -> Figure:
    """A month read for the window, on the worker, with and without a filter."""

    def read(by: Filter) -> None:
        for step in range(MONTHS):
            number = 11 + step
            month = date(2026 + number // 12, number % 12 + 1, 1)
            with plan.glance() as look:
                read_month(
                    look, Wanted(day=month, client_id=None, own_zone="Europe/Berlin", now=NOW, filter=by)
                )

    ours, reference = alternate(lambda: read(chosen), lambda: read(ALL))
    scale = 1000 / MONTHS
    return Figure(
        f"reading a month filtered by {name}", ours * scale, reference * scale, "ms", 1.5, "without a filter"
    )


def _frames(plan: Plan) -> Figure:
    """What the window itself does when the filter is another one: lay out and paint what is left, or all again."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    grid = MonthGrid(use(Theme(Look.LIGHT, bundled_font=True, scale=1.0)))
    grid.resize(*SIZES["1440x900"])
    grid.show()
    app.processEvents()
    taken = []
    for step in range(MONTHS):
        wanted = Wanted(day=NOW.date(), client_id=None, own_zone="Europe/Berlin", now=NOW)
        chosen = ALL if step % 2 else FILTERS["kind and state"]
        with plan.glance() as look:
            shown = read_month(look, replace(wanted, filter=chosen))

        def show(shown: Shown[MonthState] = shown) -> None:
            grid.show_state(shown.state)
            grid.viewport().repaint()

        taken.append(1000 * seconds(show))
    grid.close()
    worst = percentile(taken[4:], 0.95)
    return Figure(
        "a filter chosen or cleared, frame, 95th percentile", worst, 16.0, "ms", 1.0, "one frame at 60 Hz"
    )
