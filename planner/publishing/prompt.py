"""A line on which nothing leaves late: what was written down just before a computer slept stays where it is.

A process that sleeps in the middle of a delivery goes on where it stopped, hours later. By then its lease is over, and
another publisher may have looked for the post, not found it, and sent it. So a request of a step leaves right after it
was written down, or after the step's last one, and else not at all.
"""

from datetime import datetime

from planner.connectors.http import STALE
from planner.domain.errors import NotSent
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.http import Http, HttpAnswer, HttpCall


class Prompt:
    """``planner.ports.http.Http`` for one step.

    Args:
        inner: the line.
        clock: the plan's, which goes on while this computer sleeps.
        since: when the step was written down, aware UTC.
    """

    def __init__(self, inner: Http, clock: Clock, since: datetime) -> None:
        self._inner, self._clock, self._last = inner, clock, since

    def send(self, call: HttpCall) -> HttpAnswer:
        """Send it, unless its moment is over: then NotSent."""
        if self._clock.now() - self._last > STALE:
            raise NotSent(tr("This computer stood still before it could be sent."), told=True)
        try:
            return self._inner.send(call)
        finally:
            self._last = self._clock.now()

    def pause(self, seconds: float) -> None:
        """Wait; see the port."""
        try:
            self._inner.pause(seconds)
        finally:
            self._last = self._clock.now()

    def cancel(self) -> None:
        """Give up what is under way; see the port."""
        self._inner.cancel()
