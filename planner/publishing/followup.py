"""The rest of what is out: further parts of a thread and the first comment, each with its own tries and looks.

The post itself is never touched. Parts go out in order: one that waits, or of which nobody knows whether it
arrived, makes the parts after it and what stands beside them wait. A comment hangs on the post alone and waits for
no part. A pause lets the part under way end; what was due until it ends waits for the person's word (``editing/resting``).
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from planner.connectors.connector import Connector, Look, StepPlan
from planner.domain.agents import Gate
from planner.domain.errors import ConnectorFault, SecretsUnavailable, SignInNeeded
from planner.domain.journal import Attempt, Outcome, Step, StepRole, StepState
from planner.domain.publication import REST_ASKED, HeldReason, Publication
from planner.languages import tr
from planner.ports.http import Http
from planner.ports.services import Services
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.aftermath import tell_account, tell_rest
from planner.publishing.due import Hold, whole_account_hold
from planner.publishing.faults import outcome_of
from planner.publishing.gathering import as_it_stands, gather
from planner.publishing.job import Job
from planner.publishing.lease import Lease, LeaseLost
from planner.publishing.reconcile import ids_of_others, since_of
from planner.publishing.rest import (
    IN_LINE,
    PUT_OFF,
    after_fault,
    after_look,
    asks,
    name_of,
    next_at,
    rests,
    told,
    too_late,
)
from planner.publishing.sending import Sender, sender_for
from planner.publishing.setup import Setup
from planner.publishing.steps import (
    FOLLOWING,
    Stopwatch,
    add_event,
    close_attempt,
    open_attempt,
    result_text,
    results,
)

_log = logging.getLogger(__name__)

FOLLOW_FOR = timedelta(days=1)
"""So long after the post, or after the person let it go on, the rest of it is still sent by itself."""


class FollowUp:
    """Sends the rest of one published publication whose lease was taken for that."""

    def __init__(
        self, leased: Publication, services: Services, setup: Setup, connector: Connector | None, http: Http
    ) -> None:
        self._id = leased.id
        self._services = services
        self._plan = services.plan.under_lease()
        self._clock = services.clock
        self._setup = setup
        self._connector = connector
        self._http = http
        self._lease = Lease(self._plan, leased, setup.lease_seconds)
        self._told_to_rest = False
        self._hold: Hold | None = None  # what came up while parts were being sent
        self._kept_back = False  # a pause has begun and ended meanwhile

    def run(self) -> None:
        """Send what can be sent now and say when the rest is tried.

        Raises:
            SecretsUnavailable: the password store cannot be opened; it is tried later.
        """
        try:
            with self._lease:
                self._follow()
        except LeaseLost:
            _log.warning("the lease on %s was lost to another publisher", self._id)

    def _follow(self) -> None:
        now = self._clock.now()
        with self._plan.read() as unit:
            job = gather(unit, unit.publications.get(self._id))
            gate = unit.agents.gate(job.account.id)
            since = _goes_on_since(unit, job.publication, now)
        hold = whole_account_hold(job, self._connector)
        if job.publication.removed_at is not None:
            self._end(lambda row: replace(row, state=StepState.FAILED))
        elif now - since > FOLLOW_FOR:
            self._end(too_late)
        elif hold is not None or self._connector is None:
            self._put_off_for(hold)
        elif gate.rest_until is not None and gate.closed(now):
            self._put_off(gate.rest_until, gate.why)
        else:
            self._go_through(job, self._connector)

    def _go_through(self, job: Job, connector: Connector) -> None:
        again = self._clock.now() + PUT_OFF
        try:
            sender = sender_for(self._services, connector, self._http, job, pictures=False)
        except SecretsUnavailable as fault:
            self._put_off(again, str(fault))
            raise
        except ConnectorFault as fault:
            self._put_off(again, str(fault), fault)
            return
        thread_waits = False
        for plan in sender.plans:
            if plan.role not in FOLLOWING or (thread_waits and plan.role in IN_LINE):
                continue
            there = self._bring_forward(job, sender, plan)
            thread_waits = thread_waits or (plan.role is StepRole.PART and not there)
            if self._told_to_rest or self._hold or self._kept_back:
                break
        self._put_off_for(self._hold) if self._hold else self._end(lambda row: row)

    def _bring_forward(self, job: Job, sender: Sender, plan: StepPlan) -> bool:
        """Look for one step or send it, if it is time; whether it is on the network."""
        row = self._rows().get(plan.ordinal)
        row = row or Step(publication_id=self._id, ordinal=plan.ordinal, role=plan.role)
        now = self._clock.now()
        if row.state is StepState.UNCONFIRMED and not asks(row) and not rests(row, now):
            row = self._look(job, sender, row)
        if row.state is not StepState.WAITING or rests(row, now):
            return row.state is StepState.DONE
        return self._send(job, sender, plan, row)

    def _rows(self) -> dict[int, Step]:
        with self._plan.read() as unit:
            return {one.ordinal: one for one in unit.journal.steps(self._id)}

    def _look(self, job: Job, sender: Sender, row: Step) -> Step:
        """Look for a step that may be there; its row as it stands then."""
        since = row.unconfirmed_since or self._clock.now()
        with self._plan.read() as unit:
            attempts, steps = unit.journal.attempts(self._id), unit.journal.steps(self._id)
            own = {result.remote_id for result in results(steps).values()}
            others = {*own, *ids_of_others(unit, job.publication)}
        try:
            look: Look | ConnectorFault = sender.look(
                row.frozen, since_of(attempts, row.ordinal, since), others
            )
        except ConnectorFault as fault:
            look = fault
        now, settle = self._clock.now(), self._setup.settle_of(job.account)
        seen = after_look(row, look, job, harmless=sender.repeat_is_harmless, settle=settle, now=now)
        with self._plan.write() as unit:
            current = self._lease.current(unit)
            unit.journal.put_step(seen)
            if isinstance(look, ConnectorFault):
                self._tell(unit, current, look)
            found = seen.note or tr("found on {network}, it is out.", network=job.network)
            add_event(unit, current, now, "looked", f"{name_of(row, steps)}: {found}")
            unit.commit()
        return seen

    def _send(self, job: Job, sender: Sender, plan: StepPlan, row: Step) -> bool:
        """Send one step that is certainly not there; whether it is there now."""
        try:
            frozen = row.frozen or sender.freeze(plan, results(self._rows().values()))
        except ConnectorFault as fault:
            self._failed(job, row, None, fault, 0.0)
            return False
        with self._plan.write() as unit:
            current = self._lease.current(unit)
            if self._stopped(unit, current, job):
                return False
            earlier = unit.journal.attempts(self._id)
            attempt = open_attempt(unit, current, row, frozen, self._clock.now(), earlier)
            unit.commit()
        row, watch = replace(row, frozen=frozen), Stopwatch()
        try:
            result = sender.send(row, frozen, _keep_nothing, attempt.started_at)
        except ConnectorFault as fault:
            self._failed(job, row, attempt, fault, watch.seconds())
            return False
        with self._plan.write() as unit:
            current = self._lease.current(unit)
            close_attempt(
                unit,
                attempt,
                Outcome.DONE,
                status=result.status,
                seconds=watch.seconds(),
                state=StepState.DONE,
                remote=result_text(result),
                note="",
            )
            tell_rest(unit, current.account_id, result)
            unit.commit()
        self._told_to_rest = result.rest_until is not None
        return True

    def _stopped(self, unit: UnitOfWork, current: Publication, job: Job) -> bool:
        """Whether nothing more may leave since the parts were begun: a pause, above all."""
        self._kept_back = current.asks_for_rest
        self._hold = whole_account_hold(as_it_stands(unit, job), self._connector)
        return self._kept_back or self._hold is not None

    def _failed(
        self, job: Job, row: Step, attempt: Attempt | None, fault: ConnectorFault, seconds: float
    ) -> None:
        after = after_fault(
            row,
            fault,
            job,
            number=attempt.number if attempt else 1,
            seed=attempt.id if attempt else self._id,
            settle=self._setup.settle_of(job.account),
            now=self._clock.now(),
        )
        with self._plan.write() as unit:
            current = self._lease.current(unit)
            if attempt is not None:
                close_attempt(unit, attempt, outcome_of(fault), fault=fault, seconds=seconds)
            unit.journal.put_step(after)
            self._tell(unit, current, fault)
            unit.commit()

    def _tell(self, unit: UnitOfWork, current: Publication, fault: ConnectorFault) -> None:
        """What ended in ``fault`` may be the end of all that the network takes for now."""
        tell_account(unit, current.account_id, fault)
        self._told_to_rest = fault.rest_until is not None or isinstance(fault, SignInNeeded)

    def _put_off_for(self, hold: Hold | None) -> None:
        note, reason = (hold.note, hold.reason) if hold else ("", None)
        self._put_off(self._clock.now() + PUT_OFF, note, reason=reason)

    def _put_off(
        self, until: datetime, why: str, fault: ConnectorFault | None = None, reason: HeldReason | None = None
    ) -> None:
        with self._plan.write() as unit:
            current = self._lease.current(unit)
            if fault is not None:
                tell_account(unit, current.account_id, fault)
            note = tr("The post is out. The rest of it waits: {why}", why=why) if why else current.note
            wanted = replace(current, follow_up_at=until, held_reason=reason, note=note)
            self._save(unit, current if current.asks_for_rest else wanted, current.note)
            unit.commit()

    def _end(self, change: Callable[[Step], Step]) -> None:
        """Write down what is left and when it is tried; with that the lease ends."""
        now = self._clock.now()
        with self._plan.write() as unit:
            current = self._lease.current(unit)
            rows = list(unit.journal.steps(self._id))
            for index, row in enumerate(rows):
                if row.role in FOLLOWING and row.state is not StepState.DONE:
                    rows[index] = change(row)
                    if rows[index] != row:
                        unit.journal.put_step(rows[index])
            trouble = told(rows) if current.removed_at is None else ""
            note = tr("The post is out. {trouble}", trouble=trouble) if trouble else ""
            at = _after_rest(next_at(rows, now), unit.agents.gate(current.account_id), now)
            wanted = replace(current, follow_up_at=at, held_reason=None, note=note)
            self._save(unit, current if at and current.asks_for_rest else wanted, current.note)
            unit.commit()

    def _save(self, unit: UnitOfWork, wanted: Publication, before: str) -> None:
        saved = self._lease.save(unit, wanted)
        now = self._clock.now()
        if saved.note and saved.note != before:
            add_event(unit, saved, now, "follow-up", saved.note)
        elif before and not saved.note and saved.removed_at is None:
            add_event(unit, saved, now, "published", tr("The rest of it is out as well."), saved.remote_url)


def _goes_on_since(unit: UnitOfWork, one: Publication, now: datetime) -> datetime:
    """When the post went out, or when the person said later that the rest of it shall follow."""
    since = one.published_at or now
    if now - since <= FOLLOW_FOR:
        return since
    return max((it.at for it in unit.journal.events(one.id) if it.name == REST_ASKED), default=since)


def _after_rest(at: datetime | None, gate: Gate, now: datetime) -> datetime | None:
    """``at``, but not before the network wants to be asked again."""
    if at is None or gate.rest_until is None or not gate.closed(now):
        return at
    return max(at, gate.rest_until)


def _keep_nothing(*_: object) -> None:
    """No part is an upload."""
