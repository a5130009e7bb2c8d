"""One clock for all who share a plan: the server's, whatever each machine's own says."""

from datetime import datetime, timedelta

from planner.ports.clock import Clock

STEADY = timedelta(milliseconds=250)
"""A smaller difference is the way of the answer, not another time."""


class ServerClock:
    """``planner.ports.clock.Clock``: the machine's, set right by what the server last told.

    Each unit of work brings the server's time along with its beginning, so that reading this clock costs nothing
    and never waits.
    """

    def __init__(self, own: Clock) -> None:
        self._own = own
        self._behind = timedelta(0)

    def now(self) -> datetime:
        """Now, as aware UTC."""
        return self._own.now() + self._behind

    def heard(self, at: datetime) -> None:
        """The server has just told its time."""
        behind = at - self._own.now()
        if abs(behind - self._behind) > STEADY:
            self._behind = behind

    def skew(self) -> float:
        """Seconds by which this machine's clock is behind the server's."""
        return self._behind.total_seconds()
