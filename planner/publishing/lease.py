"""Holding a lease: renewed every third of its length; who lost it writes nothing more."""

import logging
import math
import threading
import time
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
        self.number = publication.lease
        self._read: tuple[UnitOfWork, Publication] | None = None

    def __enter__(self) -> Self:
        _KEEPER.keep(self, self._every)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _KEEPER.let_go(self)

    @property
    def _every(self) -> float:
        return max(self._seconds / 3, 0.05)

    def current(self, unit: UnitOfWork) -> Publication:
        """The publication as it stands in ``unit``, its lease lengthened. Raises LeaseLost."""
        current = unit.publications.renew(self._id, self.number, self._seconds)
        if current is None:
            raise LeaseLost
        self._read = unit, current
        return current

    def save(self, unit: UnitOfWork, publication: Publication) -> Publication:
        """Save under the lease. Raises LeaseLost."""
        read = self._read[1] if self._read is not None and self._read[0] is unit else None
        saved = unit.publications.save_leased(publication, self.number, read)
        if saved is None:
            raise LeaseLost
        self._read = unit, saved
        return saved

    def renewed(self) -> bool:
        """Lengthen it from the keeper's thread; False when it is lost, and need not be kept any more."""
        try:
            with self._plan.write() as unit:
                if not unit.publications.renew(self._id, self.number, self._seconds):
                    return False
                unit.commit()
        except EnvironmentFault as fault:  # a busy file: the next third tries again
            _log.warning("the lease on %s was not renewed: %s", self._id, fault)
        return True


class _Keeper:
    """One thread that renews all leases of this process, for most deliveries end long before the first renewal."""

    def __init__(self) -> None:
        self._due: dict[Lease, tuple[float, float]] = {}  # when, and how often
        self._news = threading.Condition()
        self._thread: threading.Thread | None = None
        self._wakes = math.inf

    def keep(self, lease: Lease, every: float) -> None:
        """Renew ``lease`` every so many seconds from now on."""
        with self._news:
            first = time.monotonic() + every
            self._due[lease] = (first, every)
            if (
                self._thread is None or not self._thread.is_alive()
            ):  # the first, or in a process that was forked
                self._wakes = math.inf
                self._thread = threading.Thread(target=self._run, name="parley-leases", daemon=True)
                self._thread.start()
            if first < self._wakes:  # else it wakes in time by itself, and no delivery waits for its turn
                self._news.notify()

    def let_go(self, lease: Lease) -> None:
        """Renew it no more; a renewal that is under way finds that nothing is leased."""
        with self._news:
            self._due.pop(lease, None)

    def _run(self) -> None:
        while True:
            with self._news:
                now = time.monotonic()
                late = [(lease, every) for lease, (when, every) in self._due.items() if when <= now]
                if not late:
                    self._wakes = min((when for when, _ in self._due.values()), default=math.inf)
                    self._news.wait(None if math.isinf(self._wakes) else self._wakes - now)
            for lease, every in late:
                kept = _kept(lease)
                with self._news:
                    if lease in self._due and kept:
                        self._due[lease] = (time.monotonic() + every, every)
                    else:
                        self._due.pop(lease, None)


def _kept(lease: Lease) -> bool:
    try:
        return lease.renewed()
    except Exception:  # noqa: BLE001 - one lease that cannot be kept must not end the others
        _log.exception("a lease could not be renewed")
        return False


_KEEPER = _Keeper()
