"""The clock, handed in everywhere: nothing else reads the wall clock."""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """Now, as aware UTC."""
        ...


class SystemClock:
    """The machine's own clock: the only place that reads it."""

    def now(self) -> datetime:
        """Now, as aware UTC."""
        return datetime.now(UTC)


class FixedClock:
    """A clock that stands where it was set: ``--now``, pictures and tests.

    Attributes:
        at: aware UTC, may be set again.
    """

    def __init__(self, at: datetime) -> None:
        self.at = at.astimezone(UTC)

    def now(self) -> datetime:
        """The time it was set to."""
        return self.at
