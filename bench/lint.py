"""Linting in process: seconds a post at 100,000 beside those at 10,000."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.harness import Figure, alternate
from bench.plans import NOW, make_plan
from planner.domain.entry import PlanEntry
from planner.lint.engine import lint
from planner.lint.profile import Profile


def figures() -> list[Figure]:
    """The same rules over ten times the posts, 200 a month in both."""
    with tempfile.TemporaryDirectory() as folder:
        small = _entries(Path(folder) / "small.db", 10_000)
        large = _entries(Path(folder) / "large.db", 100_000)
    ours, reference = alternate(lambda: lint(large, Profile(), NOW), lambda: lint(small, Profile(), NOW))
    each, each_small = 1e6 * ours / len(large), 1e6 * reference / len(small)
    note = "the same with 10,000 posts"
    return [Figure("lint, a post of 100,000", each, each_small, "us", 1.3, note)]


def _entries(path: Path, posts: int) -> Sequence[PlanEntry]:
    plan = make_plan(path, posts)
    with plan.read() as unit:
        entries = unit.lint.entries()
    plan.close()
    return entries
