"""A clock that moves only when told."""

from datetime import UTC, datetime, timedelta

from planner.ports.clock import FixedClock

START = datetime(2026, 10, 12, 8, 0, tzinfo=UTC)
"""A plain Monday morning, two weeks before the clocks change in Europe."""


class FakeClock(FixedClock):
    """``planner.ports.clock.Clock``; starts at ``START``."""

    def __init__(self, at: datetime = START) -> None:
        super().__init__(at)

    def tick(self, **amount: float) -> datetime:
        """Go forward: ``clock.tick(minutes=31)``. Answers the new time."""
        self.at += timedelta(**amount)
        return self.at
