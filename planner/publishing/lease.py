"""Holding a lease: renewed every third of its length; who lost it writes nothing more."""

import logging
import threading
from types import TracebackType
from typing import Self

from planner.domain.errors import EnvironmentFault
from planner.domain.publication import Publication
from planner.ports.unit_of_work import Plan, UnitOfWork

_log = logging.getLogger(__name__)


class LeaseLost(Exception):  # noqa: N818 - reads as what it says
    """Another publisher has taken over: stop at once, write nothing."""


class Lease:
    """The lease on one claimed publication, renewed by a thread of its own while it is entered."""

    def __init__(self, plan: Plan, publication: Publication, seconds: float) -> None:
        self._plan = plan
        self._id = publication.id
        self._seconds = seconds
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._keep, name="parley-lease", daemon=True)
        self.number = publication.lease

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join()

    def current(self, unit: UnitOfWork) -> Publication:
        """The publication as it stands in ``unit``, its lease lengthened. Raises LeaseLost."""
        current = unit.publications.renew(self._id, self.number, self._seconds)
        if current is None:
            raise LeaseLost
        return current

    def save(self, unit: UnitOfWork, publication: Publication) -> Publication:
        """Save under the lease. Raises LeaseLost."""
        saved = unit.publications.save_leased(publication, self.number)
        if saved is None:
            raise LeaseLost
        return saved

    def _keep(self) -> None:
        while not self._stop.wait(max(self._seconds / 3, 0.05)):
            try:
                with self._plan.write() as unit:
                    if not unit.publications.renew(self._id, self.number, self._seconds):
                        return
                    unit.commit()
            except EnvironmentFault as fault:  # a busy file: the next third tries again
                _log.warning("the lease on %s was not renewed: %s", self._id, fault)
