"""One claimed publication, delivered step by step until the post itself is out.

Before a request leaves, its frozen form and an attempt are committed; for the post itself the state
SENDING is committed with them. Whatever happens between two commits, the rows tell what may have left:

- claimed, no publishing call written: nothing left, it is planned again; finished uploads stay;
- sending: the post may be out, so it is looked for before anything else;
- published: it is out; what follows it is sent by its own claim (``followup``).
"""

import logging
from dataclasses import replace
from datetime import datetime

from planner.connectors.connector import Connector, Json, StepPlan
from planner.connectors.costs import Costs
from planner.domain.agents import Gate
from planner.domain.errors import ConnectorFault, EnvironmentFault, PlaceLost, SecretsUnavailable
from planner.domain.journal import Attempt, Step, StepRole, StepState
from planner.domain.publication import PublicationState
from planner.languages import tr
from planner.ports.http import Http
from planner.ports.services import Services
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.aftermath import Aftermath
from planner.publishing.budget import check_budget
from planner.publishing.due import Hold, is_late, place_hold, whole_account_hold
from planner.publishing.gates import may_go
from planner.publishing.gathering import gather
from planner.publishing.job import Job
from planner.publishing.lease import Lease, LeaseLost
from planner.publishing.sending import Sender, sender_for
from planner.publishing.setup import Setup
from planner.publishing.steps import (
    FOLLOWING,
    Stopwatch,
    has_rest,
    open_attempt,
    results,
    rows_for,
)
from planner.publishing.watch import SLEPT

_log = logging.getLogger(__name__)
_SLEPT = SLEPT.total_seconds()
_A_MOMENT = 1.0
"""Seconds; so long what was read when the delivery began is taken for true."""
_TOO_LATE = tr("its turn came when its time was over.")
_JUST_LEFT = tr("another post of its account has just left.")


class Delivery:
    """Delivers one claimed publication; what a network did is told by rows, never raised."""

    def __init__(self, claimed: Job, services: Services, setup: Setup, http: Http) -> None:
        self._decided = claimed
        self._claimed = claimed.publication
        self._services = services
        self._setup = setup
        self._plan = services.plan.under_lease()
        self._clock = services.clock
        self._http = http
        self._lease = Lease(self._plan, claimed.publication, setup.lease_seconds)
        self._after = Aftermath(self._plan, self._clock, self._lease)
        self._rows: dict[int, Step] = {}
        self._stored: dict[int, Step] = {}
        self._attempts: list[Attempt] = []

    def run(self) -> None:
        """Deliver it as far as it goes; its row and journal say how far that was.

        Raises:
            SecretsUnavailable: the password store cannot be opened; it is planned again.
        """
        try:
            with self._lease:
                self._deliver()
        except LeaseLost:
            _log.warning("the lease on %s was lost to another publisher", self._claimed.id)

    def _deliver(self) -> None:
        job, stored, gate = self._read()
        hold = place_hold(job, self._connector(job))
        if self._waits(job, hold, late=is_late(job.publication, self._clock.now())) or self._rests(job, gate):
            return
        begun, awake = self._clock.now(), Stopwatch()
        sender = self._sender(job)
        if sender is None:
            return
        self._stored = {one.ordinal: one for one in stored}
        self._rows = rows_for(job.publication.id, sender.plans, stored, self._attempts, self._clock.now())
        brought = False
        for plan in sender.plans:
            if plan.role in FOLLOWING or self._rows[plan.ordinal].state is StepState.DONE:
                continue
            passed = (self._clock.now() - begun).total_seconds()
            asleep, long_ago = passed - awake.seconds() > _SLEPT, max(passed, awake.seconds()) > _A_MOMENT
            if plan.role is StepRole.ROOT and (brought or long_ago) and self._held_meanwhile(slept=asleep):
                return
            if not self._do(job, sender, plan):
                return
            brought = True

    def _sender(self, job: Job) -> Sender | None:
        """The way to its network; None when there is none now, and that is written down."""
        try:
            self._check_budget(job)
            return sender_for(self._services, self._connector(job), self._http, job, pictures=True)
        except SecretsUnavailable as fault:
            self._after.wait(str(fault))
            raise
        except PlaceLost as fault:
            self._after.hold_for_place(job, str(fault))
        except ConnectorFault as fault:
            self._after.end_before(job, fault)
        except EnvironmentFault as fault:
            self._after.hold_for_picture(job, str(fault))
        return None

    def _waits(self, job: Job, hold: Hold | None = None, *, late: bool) -> bool:
        """Whether something keeps it back since it was claimed: a pause, a dead sign-in, ``hold``, or its own time.

        Then it is planned again, and the next tick holds or misses it.
        """
        hold = whole_account_hold(job, self._connector(job)) or hold
        why = hold.note if hold is not None else _TOO_LATE if late else ""
        if why:
            self._after.wait(why)
        return bool(why)

    def _rests(self, job: Job, gate: Gate) -> bool:
        """Whether its account rests since it was claimed: another publisher's post, or a look, was told to wait, or has left."""
        now = self._clock.now()
        if may_go(gate, job.publication, now, self._setup.spacing):
            return False
        self._after.wait((gate.closed(now) and gate.why) or _JUST_LEFT)
        return True

    def _held_meanwhile(self, *, slept: bool) -> bool:
        """The same right before the post, where the way there took a while. To have been slow is no reason.

        Pictures were made to fit and brought, and these stay; or the password store asked for its own password.
        """
        with self._plan.read() as unit:
            job = gather(unit, unit.publications.get(self._claimed.id))
        return self._waits(job, late=slept and is_late(job.publication, self._clock.now()))

    def _connector(self, job: Job) -> Connector:
        connector = self._setup.connectors(job.account.network)
        assert connector is not None  # it was there when this was decided
        return connector

    def _check_budget(self, job: Job) -> None:
        connector = self._connector(job)
        if isinstance(connector, Costs):
            with self._plan.read() as unit:
                check_budget(unit, connector, job, self._clock.now())

    def _read(self) -> tuple[Job, list[Step], Gate]:
        with self._plan.read() as unit:
            current = unit.publications.get(self._claimed.id)
            if current.lease != self._lease.number or current.state is not PublicationState.CLAIMED:
                raise LeaseLost
            self._attempts = list(unit.journal.attempts(current.id))
            steps, gate = list(unit.journal.steps(current.id)), unit.agents.gate(current.account_id)
            return gather(unit, current, self._decided), steps, gate

    def _do(self, job: Job, sender: Sender, plan: StepPlan) -> bool:
        """Do one step; whether it is done."""
        row = self._rows[plan.ordinal]
        try:
            frozen = row.frozen or sender.freeze(plan, results(self._rows.values()))
        except ConnectorFault as fault:
            self._after.end_before(job, fault)
            return False
        attempt = self._open(row, frozen)
        watch = Stopwatch()

        def keep(progress: Json, expires_at: datetime | None) -> None:
            self._after.progress(plan.ordinal, progress, expires_at)

        try:
            result = sender.send(row, frozen, keep, attempt.started_at)
        except ConnectorFault as fault:
            settle = self._setup.settle_of(job.account)
            self._after.failed(job, attempt, fault, watch.seconds(), settle)
            return False
        row = replace(row, frozen=frozen, not_before=None, note="")
        rest = has_rest(self._rows.values())
        self._rows[plan.ordinal] = self._after.done(job, row, attempt, result, watch.seconds(), rest=rest)
        self._stored[plan.ordinal] = self._rows[plan.ordinal]
        return True

    def _open(self, row: Step, frozen: str) -> Attempt:
        """Write down what is going to leave, with the rows of all that is still to come."""
        now = self._clock.now()
        with self._plan.write() as unit:
            current = self._lease.current(unit)
            self._put_rows(unit, but=row.ordinal)
            if row.role is StepRole.ROOT:
                sending = replace(current, state=PublicationState.SENDING, tries=current.tries + 1)
                current = self._lease.save(unit, sending)
            attempt = open_attempt(unit, current, row, frozen, now, self._attempts)
            unit.commit()
        self._attempts.append(attempt)
        return attempt

    def _put_rows(self, unit: UnitOfWork, *, but: int) -> None:
        """Write the rows that differ from what is stored, ``but`` for the one that its attempt is going to write."""
        if self._stored.keys() - self._rows.keys():  # there were more before: none of them stays
            unit.journal.clear_steps(self._claimed.id)
            self._stored = {}
        for ordinal, step in self._rows.items():
            if ordinal != but and self._stored.get(ordinal) != step:
                unit.journal.put_step(step)
        self._stored = dict(self._rows)
