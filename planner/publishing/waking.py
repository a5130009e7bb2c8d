"""Times at which the computer is woken: shortly before what is due, kept in step with the plan."""

import logging
from datetime import datetime, timedelta

from planner.domain.errors import ParleyError
from planner.ports.services import Services
from planner.publishing.forecast import awake_times

AHEAD = timedelta(minutes=2)
"""So long before a post is due: the network needs a moment after a sleep."""

EVERY = timedelta(minutes=10)
"""So often the times are compared with the plan."""

_log = logging.getLogger(__name__)


def wake_times(services: Services, worker: str) -> tuple[datetime, ...]:
    """When the computer shall be woken in the next seven days, aware UTC."""
    now = services.clock.now()
    with services.plan.read() as unit:
        times = awake_times(unit, now, worker)
    return tuple(one.start - AHEAD for one in times if one.start - AHEAD > now)


class Waker:
    """Tells the system the times anew when the plan changed; asked after each tick of an agent."""

    def __init__(self, services: Services, worker: str) -> None:
        self._services, self._worker = services, worker
        self._told: tuple[datetime, ...] | None = None
        self._asked: datetime | None = None

    def look(self, now: datetime) -> None:
        """Compare, at most every ten minutes. A system that refuses is logged, never a fault of publishing."""
        if self._asked is not None and abs(now - self._asked) < EVERY:
            return
        self._asked = now
        try:
            times = wake_times(self._services, self._worker)
            if times != self._told:
                self._services.autostart.wake_at(times)
                self._told = times
        except ParleyError as error:
            _log.warning("the times to wake at could not be told: %s", error)
