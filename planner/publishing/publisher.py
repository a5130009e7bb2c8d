"""The publisher: one tick claims what is due and hands it over; it never waits for the network."""

import os
import platform
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from planner.connectors.connector import Connector
from planner.connectors.registry import connector_for
from planner.domain.account import Account
from planner.domain.entry import PlanEntry
from planner.domain.errors import EnvironmentFault
from planner.domain.ids import AccountId, PublicationId
from planner.domain.publication import Publication, PublicationState
from planner.lint.blocking import blocking_findings
from planner.lint.finding import Finding
from planner.lint.notes import ClientNotes
from planner.networks.facts import SETTLE, facts_of
from planner.ports.http import Http
from planner.ports.services import Services
from planner.publishing.delivery import Delivery, Tools
from planner.publishing.due import Blocking
from planner.publishing.flights import Flights
from planner.publishing.gates import SPACING
from planner.publishing.line import Line
from planner.publishing.reconcile import LookUp, awaits_look, look_up
from planner.publishing.recover import recover
from planner.publishing.report import TickReport
from planner.publishing.room import demand_room
from planner.publishing.schedule import Done, Judges, carry_out, decide, decide_one
from planner.publishing.watch import Watch

REST = timedelta(minutes=1)
"""So long this process leaves an account alone after a task that this machine could not do (no password
store, disk full). No row tells of it: another publisher may do it meanwhile."""

_ROUNDS = 50
"""So often one tick looks again after holding or missing something: the next of its account comes forward."""


def sending_findings(entry: PlanEntry, now: datetime, notes: ClientNotes) -> Sequence[Finding]:
    """The findings that keep a post from going out when its time has come."""
    return blocking_findings(entry, now, sending=True, notes=notes)


def here() -> str:
    """What a publisher of this process is called: machine and process."""
    return f"parley@{platform.node() or 'here'}:{os.getpid()}"


class Publisher:
    """Sends what is due, once, and can prove it. Any number may work on one plan.

    Args:
        services: plan, clock, secrets, pictures, http.
        worker: names this publisher in leases and heartbeats; default: this machine and process.
        connectors: the connector of a network, None when there is none.
        blocking: the findings that forbid sending.
        settle: seconds between looks at an unconfirmed post; None: as the network's facts say.
        spacing: how far apart late posts of one account go out.
        lease_seconds: how long a silent publisher keeps a claim.
        pool: deliveries and look-ups at the same time, never two for one account.
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
        self.worker = worker or here()
        self._line = Line(services.plan, services.clock, self.worker, services.http)
        self.services = replace(services, http=self._line.http)
        self._connectors = connectors
        self._judges = Judges(connectors=connectors, blocking=blocking, spacing=spacing)
        self._settle = settle
        self._lease_seconds = lease_seconds
        self._flights = Flights(pool, on_done)
        self._resting: dict[AccountId, datetime] = {}
        self._watch = watch or Watch(services.plan, services.clock, self.worker)

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
        with self.services.plan.read() as unit:  # first of all: a plan on a server tells the time as well
            ended = unit.publications.expired()
        now = self.services.clock.now()
        self._watch.look()
        self._line.look(now)
        recovered = self._recover(now) if ended else ()
        looked = self._start_looks(now)
        done = self._decide(now)
        with self.services.plan.read() as unit:
            after = unit.publications.next_due(after=now)
        landed = self._flights.landed()
        self._watch.told(landed.faults, worked=bool(landed.finished))
        return TickReport(
            at=now,
            started=tuple(one.id for one in done.claimed),
            finished=landed.finished,
            missed=done.missed,
            held=done.held,
            recovered=recovered,
            looked=looked,
            next_due=_wake_at(after),
            faults=landed.faults,
            no_secrets=landed.no_secrets,
        )

    def run_once(self) -> TickReport:
        """Tick until nothing more is due, waiting for every delivery; what all ticks did together."""
        total = self.tick()
        while True:
            self._flights.wait()
            report = self.tick()
            total = _together(total, report)
            if not (report.started or report.looked or self.under_way or self._line.settle()):
                return total

    def deliver(self, publication_id: PublicationId) -> PublicationState:
        """Claim and deliver one publication in this thread, if it is due and can be claimed.

        May be called any number of times, by any number of publishers: it goes out once.

        Returns:
            The state it is in afterwards.
        """
        now = self.services.clock.now()
        with self.services.plan.read() as unit:
            decisions = decide_one(unit, publication_id, now, self._judges)
        done = carry_out(
            self.services.plan, decisions, now, worker=self.worker, lease_seconds=self._lease_seconds
        )
        for claimed in done.claimed:
            self._delivery(claimed, self.services.http()).run()
        with self.services.plan.read() as unit:
            return unit.publications.get(publication_id).state

    def close(self, timeout: float = 10.0) -> None:
        """Take nothing new, let what is under way end for ``timeout`` seconds, then break it off.

        What was broken off is found again by its rows: its lease runs out.
        """
        self._line.close()
        self._flights.close(timeout)

    @property
    def under_way(self) -> tuple[PublicationId, ...]:
        """What this process is delivering or looking up right now."""
        return self._flights.under_way

    def _decide(self, now: datetime) -> Done:
        """Claim, hold and miss until nothing makes room for another any more; what was claimed starts."""
        total = Done()
        for _ in range(_ROUNDS):
            busy, room = self._flights.busy | self._rest(now), self._flights.room
            with self.services.plan.read() as unit:
                busy |= self._line.needing(unit)
                decisions = decide(unit, now, self._judges, busy=busy, room=room)
            done = carry_out(
                self.services.plan, decisions, now, worker=self.worker, lease_seconds=self._lease_seconds
            )
            for claimed in done.claimed:
                self._hand_over(claimed)
            total = Done(
                claimed=total.claimed + done.claimed,
                missed=total.missed + done.missed,
                held=total.held + done.held,
            )
            if not (done.held or done.missed):
                break
        return total

    def _recover(self, now: datetime) -> tuple[PublicationId, ...]:
        with self.services.plan.write() as unit:
            recovered = recover(unit, now, self._settle_for)
            unit.commit()
        return recovered

    def _start_looks(self, now: datetime) -> tuple[PublicationId, ...]:
        with self.services.plan.read() as unit:
            due = [one for one in unit.publications.unconfirmed_due(now) if awaits_look(one)]
            networks = {one.account_id: unit.accounts.get(one.account_id) for one in due}
            resting = self._rest(now) | self._line.needing(unit)
        started = []
        for one in due:
            account = networks[one.account_id]
            if not self._flights.room or one.id in self.under_way or one.account_id in resting:
                continue
            tools = LookUp(
                services=self.services,
                connector=self._connectors(account.network),
                http=self.services.http(),
                settle=self._settle_for(account),
            )
            work = partial(look_up, one.id, tools)
            self._start(one, tools.http, work)
            started.append(one.id)
        return tuple(started)

    def _start(self, publication: Publication, http: Http, work: Callable[[], None]) -> None:
        account_id = publication.account_id

        def guarded() -> None:
            try:
                work()
            except Exception:  # without a rest the next tick would try the same at once
                self._resting[account_id] = self.services.clock.now()
                raise

        self._flights.start(publication.id, account_id, http, guarded)

    def _rest(self, now: datetime) -> frozenset[AccountId]:
        """The accounts that are left alone for now."""
        for one, since in list(self._resting.items()):
            if abs(now - since) >= REST:
                self._resting.pop(one, None)
        return frozenset(list(self._resting))

    def _hand_over(self, claimed: Publication) -> None:
        http = self.services.http()
        delivery = self._delivery(claimed, http)
        self._start(claimed, http, delivery.run)

    def _delivery(self, claimed: Publication, http: Http) -> Delivery:
        with self.services.plan.read() as unit:
            account = unit.accounts.get(claimed.account_id)
        connector = self._connectors(account.network)
        assert connector is not None  # it was there when this was decided
        tools = Tools(
            services=self.services,
            connector=connector,
            http=http,
            settle=self._settle_for(account),
            lease_seconds=self._lease_seconds,
        )
        return Delivery(claimed, tools)

    def _settle_for(self, account: Account) -> float:
        if self._settle is not None:
            return self._settle
        facts = facts_of(account.network)
        return facts.settle if facts else SETTLE


def _wake_at(publication: Publication | None) -> datetime | None:
    if publication is None or publication.due_at is None:
        return None
    return max(publication.due_at, publication.not_before or publication.due_at)


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
