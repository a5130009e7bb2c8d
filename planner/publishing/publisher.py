"""The publisher: one tick claims what is due and hands it over; it never waits for the network."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from zlib import crc32

from planner.connectors.connector import Connector
from planner.connectors.registry import connector_for
from planner.domain.errors import EnvironmentFault
from planner.domain.ids import AccountId, PublicationId
from planner.domain.publication import Publication, PublicationState
from planner.ports.services import Services
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.deliver import deliver
from planner.publishing.due import Blocking
from planner.publishing.flights import Flights
from planner.publishing.gates import SPACING
from planner.publishing.job import Job
from planner.publishing.line import NetworkLine
from planner.publishing.reconcile import awaits_look
from planner.publishing.recover import give_back, recover
from planner.publishing.report import TickReport
from planner.publishing.room import demand_room
from planner.publishing.schedule import Done, carry_out, decide
from planner.publishing.setup import Setup, here, sending_findings
from planner.publishing.sweeping import Sweeper
from planner.publishing.watch import Watch

REST = timedelta(minutes=1)
"""So long this process leaves an account alone after a task that this machine could not do (no password
store, disk full). No row tells of it: another publisher may do it meanwhile."""

_RANDOM, _OF_THEM = 25, 12
"""From this character on the id of an account is random, for so many characters (RFC 9562, 5.7)."""

_ROUNDS = 50
"""So often one tick looks again after holding or missing something: the next of its account comes forward."""


class Publisher:
    """Sends what is due, once, and can prove it. Any number may work on one plan.

    Args:
        services: plan, clock, secrets, pictures, http.
        worker, connectors, blocking, settle, spacing, lease_seconds: as in ``Setup``.
        pool: deliveries and look-ups at the same time, never two for one account; as many more are taken ahead.
        on_done: called in a pool thread whenever one ends.
        watch: notes when this publisher could not work; default: by this computer's clocks.
    """

    def __init__(
        self,
        services: Services,
        *,
        worker: str = "",
        connectors: Callable[[str], Connector | None] = connector_for,
        blocking: Blocking = sending_findings,
        settle: float | None = None,
        lease_seconds: float = 90.0,
        spacing: timedelta = SPACING,
        pool: int = 4,
        on_done: Callable[[PublicationId], None] | None = None,
        watch: Watch | None = None,
    ) -> None:
        worker = worker or here()
        self._line = NetworkLine(services.plan, services.clock, worker, services.http)
        self.services = replace(services, http=self._line.http)
        self.setup = Setup(
            worker=worker,
            connectors=connectors,
            blocking=blocking,
            settle=settle,
            lease_seconds=lease_seconds,
            spacing=spacing,
        )
        self._flights = Flights(pool, on_done)
        self._sweeper = Sweeper(self.services, self._line.http)
        self._resting: dict[AccountId, datetime] = {}
        self._spread = 0
        self._watch = watch or Watch(services.plan, services.clock, self.worker)

    @property
    def worker(self) -> str:
        """Its name in leases and heartbeats."""
        return self.setup.worker

    @property
    def on_done(self) -> Callable[[PublicationId], None] | None:
        """Called in a pool thread whenever a delivery or look-up ended."""
        return self._flights.on_done

    @on_done.setter
    def on_done(self, called: Callable[[PublicationId], None] | None) -> None:
        self._flights.on_done = called

    def tick(self) -> TickReport:
        """Recover, decide and claim what is due, and hand it over. Does not wait for any network.

        Raises:
            EnvironmentFault: the plan cannot be read or written, or the disk has no room for what is sent.
        """
        try:
            demand_room(self.services.backups.room())
            return self._tick()
        except EnvironmentFault as fault:
            with suppress(EnvironmentFault):  # a full disk: its end is written down, with when it began
                self._watch.told((str(fault),), worked=False)
            raise

    def _tick(self) -> TickReport:
        self._keep_waiting()
        with self.services.plan.read() as unit:  # first of all: a plan on a server tells the time as well
            now = self.services.clock.now()
            pulse = unit.publications.pulse(now)
            ended = unit.publications.expired() if pulse.leased else ()
        self._watch.look()
        self._line.look(now)
        recovered = self._recover(now) if ended else ()
        followed, looked = self._go_on(now) if ended or pulse.rests or pulse.looks else ((), ())
        done = self._decide(now) if ended or pulse.due else Done()
        if pulse.files and self._line.up:
            self._sweeper.start()
        landed = self._flights.landed()
        self._watch.told(landed.faults, worked=bool(landed.finished))
        return TickReport(
            at=now,
            started=followed + tuple(job.publication.id for job in done.claimed),
            finished=landed.finished,
            missed=done.missed,
            held=done.held,
            recovered=recovered,
            looked=looked,
            next_due=pulse.next_at,
            faults=landed.faults,
            no_secrets=landed.no_secrets,
            beaten=bool(done.beaten),
        )

    def run_once(self) -> TickReport:
        """Tick until nothing more is due, waiting for every delivery; what all ticks did together."""
        total = self.tick()
        while True:
            self._flights.wait()
            self._sweeper.wait()
            report = self.tick()
            total = _together(total, report)
            if not (report.started or report.looked or self.under_way or self._line.settle()):
                return total

    def deliver(self, publication_id: PublicationId) -> PublicationState:
        """Deliver one publication in this thread as this publisher does; see ``deliver``."""
        return deliver(publication_id, self.services, self.setup)

    def close(self, timeout: float = 10.0) -> None:
        """Take nothing new, let what is under way end for ``timeout`` seconds, then break it off.

        What was not begun is given back at once; what was broken off is found again by its rows: its lease runs out.
        """
        self._line.close()
        waiting = self._flights.stop()
        if waiting:
            with suppress(EnvironmentFault):  # then their leases run out as well
                give_back(self.services.plan, waiting, self.worker, self.services.clock.now())
        self._flights.close(timeout)
        self._sweeper.close(0)

    @property
    def idle(self) -> bool:
        """Whether it could take more than it has."""
        return self._flights.room > 0

    @property
    def under_way(self) -> tuple[PublicationId, ...]:
        """What this process is delivering or looking up right now."""
        return self._flights.under_way

    def _keep_waiting(self) -> None:
        """Renew the leases of what waits here for its turn; what has begun keeps its own."""
        waiting = self._flights.long_waiting(self.setup.lease_seconds / 3)
        if waiting:
            with self.services.plan.under_lease().write() as unit:
                for one in waiting:
                    unit.publications.renew(one.id, one.lease, self.setup.lease_seconds)
                unit.commit()

    def _recover(self, now: datetime) -> tuple[PublicationId, ...]:
        with self.services.plan.write() as unit:
            recovered = recover(unit, now, self.setup.settle_of)
            unit.commit()
        return recovered

    def _go_on(self, now: datetime) -> tuple[tuple[PublicationId, ...], tuple[PublicationId, ...]]:
        """Start what goes on with something that left already: the rest of what is out, and looks."""
        with self.services.plan.read() as unit:
            rests = unit.publications.follow_ups(now)
            looks = [one for one in unit.publications.unconfirmed_due(now) if awaits_look(one)]
            closed = self._line.needing(unit)
            if rests or looks:
                closed |= _closed(unit, now)
            held = unit.publications.busy_accounts()  # what is begun in vain is begun again at once
        return self._start_all(rests, closed | held, now), self._start_all(looks, closed, now)

    def _start_all(
        self, due: Iterable[Publication], closed: frozenset[AccountId], now: datetime
    ) -> tuple[PublicationId, ...]:
        started = []
        for one in due:
            taken = closed | self._rest(now) | self._flights.busy
            if self._flights.room and one.account_id not in taken:
                self._start(one)
                started.append(one.id)
        return tuple(started)

    def _decide(self, now: datetime) -> Done:
        """Claim, hold and miss until nothing makes room for another any more; what was claimed starts."""
        total = Done()
        for _ in range(_ROUNDS):
            busy, room = self._flights.busy | self._rest(now) | {*total.beaten}, self._flights.room
            with self.services.plan.read() as unit:
                busy |= self._line.needing(unit)
                decisions = decide(unit, now, self.setup.judges, busy=busy, room=room, spread=self._spread)
            done = carry_out(
                self.services.plan,
                decisions,
                now,
                worker=self.worker,
                lease_seconds=self.setup.lease_seconds,
            )
            if done.beaten:  # others reach for the same ones: from now on for others first
                self._spread = _RANDOM + crc32(self.worker.encode()) % _OF_THEM
            for job in done.claimed:
                self._start(job.publication, job)
            total = Done(
                claimed=total.claimed + done.claimed,
                missed=total.missed + done.missed,
                held=total.held + done.held,
                beaten=total.beaten + done.beaten,
            )
            if not (done.held or done.missed or (done.beaten and self._flights.room)):
                break
        return total

    def _start(self, publication: Publication, claimed: Job | None = None) -> None:
        account_id, http = publication.account_id, self.services.http()
        work = partial(
            deliver,
            publication.id,
            self.services,
            self.setup,
            claimed=claimed,
            http=http,
        )

        def guarded() -> None:
            # The line may have broken while it waited for its turn.
            if claimed is not None and not self._line.up and self._needs_line(account_id):
                give_back(self.services.plan, (publication.id,), self.worker, self.services.clock.now())
                return
            try:
                work()
            except Exception:  # without a rest the next tick would try the same at once
                self._resting[account_id] = self.services.clock.now()
                raise

        self._flights.start(publication.id, account_id, http, guarded, publication if claimed else None)

    def _needs_line(self, account_id: AccountId) -> bool:
        with self.services.plan.read() as unit:
            return account_id in self._line.needing(unit)

    def _rest(self, now: datetime) -> frozenset[AccountId]:
        """The accounts that are left alone for now."""
        for one, since in list(self._resting.items()):
            if abs(now - since) >= REST:
                self._resting.pop(one, None)
        return frozenset(list(self._resting))


def _closed(unit: UnitOfWork, now: datetime) -> frozenset[AccountId]:
    """Accounts whose network wants to be left alone."""
    return frozenset(gate.account_id for gate in unit.agents.gates(now))


def _together(one: TickReport, other: TickReport) -> TickReport:
    return replace(
        other,
        started=one.started + other.started,
        finished=one.finished + other.finished,
        missed=one.missed + other.missed,
        held=one.held + other.held,
        recovered=one.recovered + other.recovered,
        looked=one.looked + other.looked,
        faults=tuple(dict.fromkeys(one.faults + other.faults)),
        no_secrets=one.no_secrets or other.no_secrets,
    )
