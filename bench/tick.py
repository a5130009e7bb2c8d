"""What the publisher's tick costs with nothing due, whatever lies in the future."""

import tempfile
from datetime import timedelta
from pathlib import Path

from bench.harness import Figure, alternate
from bench.plans import NOW, make_plan, services_of
from planner.ports.services import Services
from planner.publishing.publisher import Publisher

TICKS = 200


def figures() -> list[Figure]:
    """A whole tick with 100,000 future rows beside 1,000."""
    with tempfile.TemporaryDirectory() as folder:
        few, many = Path(folder) / "few", Path(folder) / "many"
        start = NOW + timedelta(days=1)
        small = services_of(few, make_plan(few / "plan.db", 1_000, start=start))
        large = services_of(many, make_plan(many / "plan.db", 100_000, start=start, per_month=20_000))
        ours, reference = alternate(_ticks(large), _ticks(small))
        small.plan.close()
        large.plan.close()
    each = 1000 / TICKS
    note = "the same with 1,000 future rows"
    return [
        Figure("tick with nothing due, 100,000 future rows", ours * each, reference * each, "ms", 1.3, note)
    ]


def _ticks(services: Services):
    publisher = Publisher(services)

    def run() -> None:
        for _ in range(TICKS):
            report = publisher.tick()
            assert not report.started

    return run
