"""What asking "is anything due?" costs, whatever lies in the future."""

import tempfile
from datetime import timedelta
from pathlib import Path

from bench.harness import Figure, alternate
from bench.plans import NOW, make_plan
from planner.ports.unit_of_work import Plan

TICKS = 200


def figures() -> list[Figure]:
    """Due query with 100,000 future rows beside 1,000."""
    with tempfile.TemporaryDirectory() as folder:
        small = make_plan(Path(folder) / "small.db", 1_000, start=NOW + timedelta(days=1))
        large = make_plan(Path(folder) / "large.db", 100_000, start=NOW + timedelta(days=1), per_month=20_000)
        ours, reference = alternate(_ticks(large), _ticks(small))
        small.close()
        large.close()
    each = 1000 / TICKS
    note = "the same with 1,000 future rows"
    return [
        Figure("tick with nothing due, 100,000 future rows", ours * each, reference * each, "ms", 1.3, note)
    ]


def _ticks(plan: Plan):
    def run() -> None:
        for _ in range(TICKS):
            with plan.read() as unit:
                assert not unit.publications.due(NOW)
                unit.publications.expired()
                unit.publications.unconfirmed_due(NOW)

    return run
