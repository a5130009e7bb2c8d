"""The sample's door: filled when it is opened, also after a first time that was cut short."""

from datetime import UTC, datetime

import main as entry
from planner.ports.clock import FixedClock

NOW = FixedClock(datetime(2026, 10, 14, 9, 42, tzinfo=UTC))


def posts_in(services):
    with services.plan.read() as unit:
        found = {one.post for one in unit.lint.entries()}
    services.plan.close()
    return found


def test_a_sample_that_was_never_filled_is_filled_and_then_kept(tmp_path):
    entry.open_services(tmp_path / "sample", NOW, True).plan.close()  # killed before anything was in it
    first = posts_in(entry.open_sample(tmp_path, NOW, False))
    assert len(first) > 30
    assert posts_in(entry.open_sample(tmp_path, NOW, False)) == first
    assert not posts_in(entry.open_sample(tmp_path, NOW, True)) & first
