"""What is under way in this process: a small pool, and who is busy in it."""

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass

from planner.domain.errors import ParleyError, SecretsUnavailable
from planner.domain.ids import AccountId, PublicationId
from planner.domain.publication import Publication
from planner.languages import tr
from planner.ports.http import Http

_log = logging.getLogger(__name__)
_AHEAD = 2
"""So many times the size wait for their turn at most."""

_LAST_WORDS = 3.0
"""Seconds for what was broken off to write down how it ended."""


@dataclass(slots=True)
class _Flight:
    account_id: AccountId
    http: Http
    future: "Future[None]"
    claimed: Publication | None
    held_since: float  # by a clock that is never set


@dataclass(frozen=True, slots=True, kw_only=True)
class Landed:
    """What ended since the last time one asked.

    Attributes:
        finished: publications, however they ended. faults: sentences about this machine.
        no_secrets: the password store could not be opened.
    """

    finished: tuple[PublicationId, ...] = ()
    faults: tuple[str, ...] = ()
    no_secrets: bool = False


class Flights:
    """Runs deliveries and look-ups, at most ``size`` at the same time; twice as many more wait for their turn.

    Those are at hand the moment another ends: between two ticks nobody is idle while something is due.

    Attributes:
        on_done: called in a pool thread whenever one ended.
    """

    def __init__(self, size: int, on_done: Callable[[PublicationId], None] | None) -> None:
        self.on_done = on_done
        self._size = size
        self._pool = ThreadPoolExecutor(size, thread_name_prefix="parley-publish")
        self._flying: dict[PublicationId, _Flight] = {}
        self._landed = Landed()
        self._lock = threading.Lock()
        self._closed = False

    @property
    def under_way(self) -> tuple[PublicationId, ...]:
        """What is being delivered or looked up right now."""
        with self._lock:
            return tuple(self._flying)

    @property
    def busy(self) -> frozenset[AccountId]:
        """The accounts of what is under way."""
        with self._lock:
            return frozenset(flight.account_id for flight in self._flying.values())

    @property
    def room(self) -> int:
        """How many more may be started now; 0 once closed, and while half of those that may wait still do.

        To look for more costs the same for one as for many, and whoever ends has the next at hand meanwhile.
        """
        with self._lock:
            waiting = len(self._flying) - self._size
            return 0 if self._closed or waiting >= self._size else _AHEAD * self._size - waiting

    def long_waiting(self, seconds: float) -> tuple[Publication, ...]:
        """What was claimed, or kept since, so long ago and has not begun; from now on it counts as kept."""
        now = time.monotonic()
        with self._lock:
            found = [
                flight
                for flight in self._flying.values()
                if flight.claimed is not None
                and now - flight.held_since >= seconds
                and not (flight.future.running() or flight.future.done())
            ]
            for flight in found:
                flight.held_since = now
        return tuple(flight.claimed for flight in found if flight.claimed is not None)

    def start(
        self,
        publication_id: PublicationId,
        account_id: AccountId,
        http: Http,
        work: Callable[[], None],
        claimed: Publication | None = None,
    ) -> None:
        """Run ``work`` in the pool; ``http`` is its own, cancelled on closing. Nothing starts once closed."""
        with self._lock:
            if self._closed:
                return  # claimed in the very moment of closing: its lease runs out, nothing was sent
            future = self._pool.submit(self._work, publication_id, work)
            self._flying[publication_id] = _Flight(account_id, http, future, claimed, time.monotonic())

    def landed(self) -> Landed:
        """What ended since this was asked last."""
        with self._lock:
            landed, self._landed = self._landed, Landed()
        return landed

    def wait(self, timeout: float | None = None) -> None:
        """Wait until all that is under way now has ended, or for ``timeout`` seconds."""
        with self._lock:
            futures = [flight.future for flight in self._flying.values()]
        wait(futures, timeout)

    def stop(self) -> tuple[PublicationId, ...]:
        """Begin nothing any more; gives what waited for its turn and was not begun."""
        with self._lock:
            self._closed = True
            waiting = tuple(one for one, flight in self._flying.items() if flight.future.cancel())
            for one in waiting:
                del self._flying[one]
        return waiting

    def close(self, timeout: float) -> None:
        """Let what flies end for ``timeout`` seconds, then break it off; after ``stop``."""
        self.wait(timeout)
        with self._lock:
            left = list(self._flying.values())
        for flight in left:
            flight.http.cancel()
        self.wait(_LAST_WORDS)
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _work(self, publication_id: PublicationId, work: Callable[[], None]) -> None:
        fault, no_secrets = "", False
        try:
            work()
        except ParleyError as error:
            fault, no_secrets = str(error), isinstance(error, SecretsUnavailable)
            _log.info("publication %s was broken off: %s", publication_id, error)  # told as a fault
        except Exception:  # noqa: BLE001 - the pool goes on with the next
            fault = tr("The publisher met a fault of its own; the log has the details.")
            _log.exception("publication %s was broken off", publication_id)
        finally:
            self._note(publication_id, fault, no_secrets=no_secrets)
        if self.on_done is not None:
            self.on_done(publication_id)

    def _note(self, publication_id: PublicationId, fault: str, *, no_secrets: bool) -> None:
        with self._lock:
            self._flying.pop(publication_id, None)
            before = self._landed
            self._landed = Landed(
                finished=(*before.finished, publication_id),
                faults=tuple(dict.fromkeys((*before.faults, *([fault] if fault else [])))),
                no_secrets=before.no_secrets or no_secrets,
            )
