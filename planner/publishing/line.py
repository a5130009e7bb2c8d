"""Whether this computer reaches any server at all: found out once for all posts, then waited for.

When a request certainly did not get through, nothing more is tried on any account until one of the plan's own
servers answers a plain question. So being offline costs one attempt, not one for each post.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit, urlunsplit

from planner.domain.account import AccountState
from planner.domain.agents import Outage, OutageKind
from planner.domain.errors import ConnectorFault, EnvironmentFault, NotSent, Unconfirmed
from planner.domain.ids import AccountId, new_id
from planner.ports.clock import Clock
from planner.ports.http import Http, HttpAnswer, HttpCall
from planner.ports.unit_of_work import Plan, UnitOfWork
from planner.publishing.credentials import PRACTICE

_log = logging.getLogger(__name__)

ASKED = 4
"""So many servers are asked at most before this computer counts as offline."""

_FIRST, _LONGEST = timedelta(seconds=15), timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Door:
    """A server of the person's own accounts: its address without path, and whether a private one is allowed."""

    url: str
    private_ok: bool


class NetworkLine:
    """Watches the requests of one publisher.

    Args:
        plan: where the outage is written.
        clock: the plan's. worker: the publisher's name.
        http: makes a fresh Http.
    """

    def __init__(self, plan: Plan, clock: Clock, worker: str, http: Callable[[], Http]) -> None:
        self._plan, self._clock, self._worker, self._make = plan, clock, worker, http
        self._lock = threading.Lock()
        self._doors: dict[Door, None] = {}
        self._failed_at: datetime | None = None  # None: the line is up
        self._next: datetime | None = None
        self._wait = _FIRST
        self._probe: threading.Thread | None = None
        self._probing: Http | None = None
        self._outage: Outage | None = None
        self._offline = False
        self._closed = False

    @property
    def up(self) -> bool:
        """Whether requests are worth trying; False while that is being found out, and while offline."""
        return self._failed_at is None

    def http(self) -> Http:
        """A fresh Http whose requests tell how the line is."""
        return _Watched(self._make(), self)

    def needing(self, unit: UnitOfWork) -> frozenset[AccountId]:
        """The accounts that wait while the line is down; none while it is up."""
        if self.up:
            return frozenset()
        return frozenset(one.id for one in unit.accounts.all() if one.network != PRACTICE)

    def look(self, now: datetime) -> None:
        """Ask the servers again if it is time, and write down when an outage began and ended."""
        with self._lock:
            began, offline = self._failed_at, self._offline
            asking = self._probe is not None and self._probe.is_alive()
            waits = self._next is not None and now < self._next <= now + _LONGEST  # else the clock was set
            due = began is not None and not asking and not waits
        if offline and began is not None and self._outage is None:
            self._write(Outage(id=new_id(), worker=self._worker, kind=OutageKind.OFFLINE, started_at=began))
        elif self._outage is not None and not offline:
            outage, self._outage = self._outage, None
            self._put(outage, ended_at=now)
        if due and not self._closed:
            self._probe = threading.Thread(target=self._ask, name="parley-line", daemon=True)
            self._probe.start()

    def settle(self) -> bool:
        """Wait for servers that are being asked; True when it turned out that the line is up after all."""
        probe, self._probe = self._probe, None
        if probe is None:
            return False
        probe.join()
        if not self.up:
            self.look(self._clock.now())  # who ticks no more still has it written down
        return self.up

    def close(self) -> None:
        """Ask no more."""
        self._closed = True
        probing = self._probing
        if probing is not None:
            probing.cancel()

    def worked(self, call: HttpCall) -> None:
        """A request reached its server, whatever came of it."""
        with self._lock:
            self._doors[_door(call)] = None
            self._failed_at, self._next, self._offline = None, None, False
            self._wait = _FIRST

    def failed(self, call: HttpCall) -> None:
        """A request certainly did not reach its server."""
        with self._lock:
            self._doors[_door(call)] = None
            if self._failed_at is None:
                self._failed_at = self._clock.now()

    def _ask(self) -> None:
        """Ask one server after the other; runs in a thread of its own."""
        self._probing = http = self._make()
        try:
            reached = any(self._reached(http, door) for door in self._servers())
        except EnvironmentFault as fault:  # the plan cannot be read: asked again later
            _log.warning("no server was asked: %s", fault)
            reached = False
        with self._lock:
            if self._failed_at is not None and not reached and not self._closed:
                self._offline = True
                self._next = self._clock.now() + self._wait
                self._wait = min(self._wait * 2, _LONGEST)

    def _reached(self, http: Http, door: Door) -> bool:
        call = HttpCall(method="GET", url=door.url, private_ok=door.private_ok)
        try:
            http.send(call)
        except Unconfirmed:
            pass  # the connection stood, and that is all that was asked
        except ConnectorFault:
            return False
        self.worked(call)
        return True

    def _servers(self) -> list[Door]:
        """The servers of connected accounts, and those that were spoken with: nobody else is asked."""
        with self._plan.read() as unit:
            accounts = [one for one in unit.accounts.all() if one.state is not AccountState.PLANNED]
        mine = {
            Door(one.server.rstrip("/") + "/", bool(one.facts.get("private_ok"))): None
            for one in accounts
            if one.server.startswith(("https://", "http://"))
        }
        with self._lock:
            spoken = dict(self._doors)
        return list({**spoken, **mine})[:ASKED]

    def _write(self, outage: Outage) -> None:
        self._outage = outage
        self._put(outage)

    def _put(self, outage: Outage, ended_at: datetime | None = None) -> None:
        whole = Outage(
            id=outage.id,
            worker=outage.worker,
            kind=outage.kind,
            started_at=outage.started_at,
            ended_at=ended_at,
        )
        with self._plan.write() as unit:
            unit.agents.put_outage(whole)
            unit.commit()


class _Watched:
    """An ``Http`` that tells its line what became of each request."""

    def __init__(self, inner: Http, line: NetworkLine) -> None:
        self._inner, self._line = inner, line
        self._cancelled = False

    def send(self, call: HttpCall) -> HttpAnswer:
        """Send it; see the port."""
        try:
            answer = self._inner.send(call)
        except NotSent:
            if not self._cancelled:  # else it was given up, which tells nothing of the line
                self._line.failed(call)
            raise
        except Unconfirmed:
            self._line.worked(call)  # the connection stood
            raise
        self._line.worked(call)
        return answer

    def pause(self, seconds: float) -> None:
        """Wait; see the port."""
        self._inner.pause(seconds)

    def cancel(self) -> None:
        """Give up what is under way; see the port."""
        self._cancelled = True
        self._inner.cancel()


def _door(call: HttpCall) -> Door:
    parts = urlsplit(call.url)
    return Door(urlunsplit((parts.scheme, parts.netloc, "/", "", "")), call.private_ok)
