"""The agent: gives the publisher its tick. The only place that knows APScheduler.

One job every 15 seconds, and one wake at the next due time; never a job per post: the rows are the
schedule, so a laptop that slept or a clock that was set just finds them at its next tick.
"""

import contextlib
import logging
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.background import BackgroundScheduler

from planner.domain.agents import Heartbeat, WorkerKind
from planner.domain.errors import EnvironmentFault, UserError
from planner.domain.ids import PublicationId
from planner.domain.version import VERSION
from planner.languages import tr
from planner.ports.clock import SystemClock
from planner.publishing.publisher import Publisher
from planner.publishing.renewing import EVERY as RENEW_EVERY
from planner.publishing.renewing import renew_all
from planner.publishing.repeating import EVERY, make_ahead
from planner.publishing.report import TickReport

_log = logging.getLogger(__name__)

logging.getLogger("apscheduler").setLevel(logging.ERROR)
"""It warns of a wake that comes during a tick; such a wake is not lost: the tick is made once more."""

TICK_SECONDS = 15.0
_MACHINE = SystemClock()  # APScheduler runs by the machine's clock, whatever clock the plan is told
_BEAT = timedelta(seconds=30)
_WAKE = "wake"
_CROWD = timedelta(seconds=0.5)
"""So soon it looks again where others took what it wanted: they take one post of an account after the other."""
_COPY_LOOK = 3600.0
"""Seconds between two looks whether today's copy of the plan is there."""
_COPY_FIRST = 60.0
"""Seconds after the start of the first: a start has enough to do."""

_TURN = 0.0005
"""Seconds that one thread may think while others wait for their turn; Python's own are ten times as many. A delivery
waits for its turn after every word with the network or the plan, some hundred times, while the tick thinks."""

_REPEAT_FIRST = 20.0
"""Seconds after the start until repeats are first looked at."""


class _Scheduler(BackgroundScheduler):  # type: ignore[misc]
    """Stopped while it takes off a wake that is over, APScheduler 3.11 looks for it in the wrong place."""

    def _process_jobs(self) -> float | None:
        try:
            seconds: float | None = super()._process_jobs()
        except JobLookupError:
            if self.running:
                raise
            return None
        return seconds


class Agent:
    """Ticks in a thread of its own until it is stopped.

    Args:
        publisher: what is ticked; closed together with the agent.
        on_tick: called after every tick in the agent's thread (the window's bridge queues it).
        kind: who ticks, told to the others. seconds: between two ticks.
        copy_first: seconds until it is first looked whether today's copy of the plan is there.
        repeat_first: seconds until the posts of repeats are first made ahead.
    """

    def __init__(
        self,
        publisher: Publisher,
        on_tick: Callable[[TickReport], None] | None = None,
        *,
        kind: WorkerKind = WorkerKind.AGENT,
        seconds: float = TICK_SECONDS,
        copy_first: float = _COPY_FIRST,
        repeat_first: float = _REPEAT_FIRST,
    ) -> None:
        self._publisher = publisher
        self._on_tick = on_tick
        self._seconds = seconds
        self._clock = publisher.services.clock
        self._ticking = threading.Lock()
        self._again = threading.Event()
        self._stopped = False
        self._kind = kind
        self._copy_first = copy_first
        self._repeat_first = repeat_first
        self._no_copy = ""
        self._started = self._clock.now()
        self._beaten: datetime | None = None
        self._fault = ""
        self._scheduler = _Scheduler(
            timezone=UTC,
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )
        publisher.on_done = self._delivered

    def start(self) -> None:
        """Begin to tick, at once and then again and again."""
        sys.setswitchinterval(min(sys.getswitchinterval(), _TURN))
        self._again.set()
        self._scheduler.add_job(
            self._run, "interval", seconds=self._seconds, id="tick", next_run_time=_MACHINE.now()
        )
        first = _MACHINE.now() + timedelta(seconds=self._copy_first)
        self._scheduler.add_job(self._copy, "interval", seconds=_COPY_LOOK, id="copy", next_run_time=first)
        ahead = _MACHINE.now() + timedelta(seconds=self._repeat_first)
        self._scheduler.add_job(
            self._repeat, "interval", seconds=EVERY.total_seconds(), id="repeat", next_run_time=ahead
        )
        self._scheduler.add_job(
            self._renew, "interval", seconds=RENEW_EVERY.total_seconds(), id="renew", next_run_time=first
        )
        self._scheduler.start()

    def wake(self) -> None:
        """Tick as soon as possible: something was scheduled, or a delivery ended."""
        if self._again.is_set():
            return  # somebody said so already, and no tick has begun since
        self._again.set()
        self._wake_at(_MACHINE.now())

    def stop(self, timeout: float = 10.0) -> None:
        """Stop ticking, let deliveries end for ``timeout`` seconds, break off what is left."""
        self._stopped = True
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        between_ticks = self._ticking.acquire(timeout=timeout)
        try:
            self._publisher.close(timeout)
        finally:
            if between_ticks:
                self._ticking.release()
        if self._beaten is not None:
            with contextlib.suppress(EnvironmentFault):
                self._sign(self._clock.now(), stopped=True)

    def _run(self) -> None:
        """Tick; a wake that comes during a tick makes one more."""
        self._again.set()
        while self._again.is_set() and not self._stopped:
            if not self._ticking.acquire(blocking=False):
                return  # the one that ticks sees the flag
            try:
                self._again.clear()
                self._tick()
            finally:
                self._ticking.release()

    def _tick(self) -> None:
        try:
            report = self._publisher.tick()
            self._beat(report.at, report.faults[0] if report.faults else "")
        except EnvironmentFault as fault:
            _log.info("no tick: %s", fault)  # told by the report
            report = TickReport(at=self._clock.now(), faults=(str(fault),), stuck=True)
        except Exception as error:  # noqa: BLE001 - one bad tick must not end the agent
            _log.exception("a tick failed")
            report = TickReport(
                at=self._clock.now(), faults=(tr("The publisher failed: {error}", error=error),), stuck=True
            )
        if self._no_copy:
            report = replace(report, faults=(*report.faults, self._no_copy))
            self._no_copy = ""
        if report.next_due is not None:
            ahead = (report.next_due - self._clock.now()).total_seconds()
            if 0 < ahead < self._seconds:
                self._wake_at(_MACHINE.now() + timedelta(seconds=ahead))
        if report.beaten:
            self._wake_at(_MACHINE.now() + _CROWD)
        if self._on_tick is not None:
            self._on_tick(report)

    def _copy(self) -> None:
        """Make today's copy of the plan, in a thread of the scheduler's own; what kept it is told by a tick."""
        try:
            self._publisher.services.backups.daily()
        except (EnvironmentFault, UserError) as fault:
            self._no_copy = str(fault)
            _log.info("no copy: %s", fault)  # told by a tick
        except Exception:  # noqa: BLE001 - a copy that fails must not end the publisher
            self._no_copy = tr("Today's copy of the plan could not be made; the log has the details.")
            _log.exception("today's copy failed")

    def _repeat(self) -> None:
        """Make the posts of repeats that come next; the window hears of them as of any change."""
        try:
            make_ahead(self._publisher.services, self._clock.now())
        except EnvironmentFault as fault:
            _log.warning("repeats were not looked at: %s", fault)
        except Exception:  # noqa: BLE001 - what fails here must not end the publisher
            _log.exception("repeats were not looked at")

    def _renew(self) -> None:
        """Keep sign-ins alive; the window hears of one that ended as of any change."""
        try:
            renew_all(self._publisher.services, self._publisher.setup.connectors)
        except EnvironmentFault as fault:
            _log.warning("sign-ins were not renewed: %s", fault)
        except Exception:  # noqa: BLE001 - what fails here must not end the publisher
            _log.exception("sign-ins were not renewed")

    def _beat(self, now: datetime, fault: str) -> None:
        due = self._beaten is None or abs(now - self._beaten) >= _BEAT
        if due or fault != self._fault:
            self._fault = fault
            self._sign(now)
            self._beaten = now

    def _sign(self, at: datetime, *, stopped: bool = False) -> None:
        services = self._publisher.services
        beat = Heartbeat(
            name=self._publisher.worker,
            at=at,
            kind=self._kind,
            started_at=self._started,
            stopped_at=at if stopped else None,
            fault=self._fault,
            version=VERSION,
            skew=services.skew(),
        )
        with services.plan.under_lease().write() as unit:
            unit.agents.beat(beat)
            unit.commit()

    def _wake_at(self, moment: datetime) -> None:
        if self._stopped:
            return
        self._scheduler.add_job(self._run, "date", run_date=moment, id=_WAKE, replace_existing=True)

    def _delivered(self, publication_id: PublicationId) -> None:  # noqa: ARG002 - the publisher's signature
        if self._publisher.idle:  # else another ends soon, or the next tick tells of this one
            self.wake()
