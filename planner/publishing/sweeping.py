"""Looks after the files on clients' places beside the deliveries: one round at a time, in a thread of its own."""

import logging
import threading
from collections.abc import Callable

from planner.domain.errors import ParleyError
from planner.ports.http import Http
from planner.ports.services import Services
from planner.publishing.clearing import sweep

_log = logging.getLogger(__name__)


class Sweeper:
    """Runs rounds when it is told that there is something to do; a place that is slow keeps no tick waiting."""

    def __init__(self, services: Services, http: Callable[[], Http]) -> None:
        self._services, self._make = services, http
        self._round: threading.Thread | None = None
        self._http: Http | None = None
        self._closed = False

    def start(self) -> None:
        """Begin a round, unless one is under way."""
        if self._closed or (self._round is not None and self._round.is_alive()):
            return
        self._http = self._make()
        self._round = threading.Thread(
            target=self._run, args=(self._http,), name="parley-places", daemon=True
        )
        self._round.start()

    def wait(self, timeout: float | None = None) -> None:
        """Wait until the round under way has ended."""
        if self._round is not None:
            self._round.join(timeout)

    def close(self, timeout: float) -> None:
        """Begin no more; break off what has not ended after ``timeout`` seconds. Another publisher takes it over."""
        self._closed = True
        self.wait(timeout)
        if self._http is not None and self._round is not None and self._round.is_alive():
            self._http.cancel()

    def _run(self, http: Http) -> None:
        try:
            sweep(self._services, http)
        except ParleyError as fault:  # the plan cannot be written: the next tick says so itself
            _log.info("the places were not looked after: %s", fault)
        except Exception:  # noqa: BLE001 - the next round begins anew
            _log.exception("the places could not be looked after")
