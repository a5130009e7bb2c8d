"""What a delivery writes down after an answer, or when it cannot begin; always under its lease."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from planner.connectors.connector import StepPlan, StepResult
from planner.domain.account import AccountState
from planner.domain.errors import ConnectorFault, NotSent, Refused, SignInNeeded, Throttled, UploadsGone
from planner.domain.ids import AccountId
from planner.domain.journal import Attempt, Outcome, StepRole, StepState
from planner.domain.publication import HeldReason, PublicationState
from planner.ports.clock import Clock
from planner.ports.unit_of_work import Plan, UnitOfWork
from planner.publishing.faults import consequence
from planner.publishing.gates import close_gate, note_sent
from planner.publishing.job import Job
from planner.publishing.lease import Lease
from planner.publishing.steps import add_event, close_attempt, forget_uploads, result_text

_S = PublicationState
LAST_ONE = "That was the last post that the network takes for now."
_PICTURE_WAIT = timedelta(minutes=5)


class Aftermath:
    """Writes outcomes. Every method raises LeaseLost, and then has written nothing."""

    def __init__(self, plan: Plan, clock: Clock, lease: Lease, settle: float) -> None:
        self._plan = plan
        self._clock = clock
        self._lease = lease
        self._settle = settle

    def done(self, step: StepPlan, attempt: Attempt, result: StepResult, seconds: float) -> None:
        """A step is on the network; when it is the post itself, so is the post."""
        now = self._clock.now()
        with self._plan.write() as unit:
            current = self._lease.current(unit)
            close_attempt(
                unit,
                attempt,
                Outcome.DONE,
                state=StepState.DONE,
                remote=result_text(result),
                status=result.status,
                seconds=seconds,
            )
            if result.rest_until is not None:
                close_gate(unit, current.account_id, result.rest_until, LAST_ONE)
            if step.role is StepRole.ROOT:
                out = replace(
                    current,
                    remote_id=result.remote_id,
                    remote_url=result.remote_url,
                    published_at=now,
                    confirmed_at=now if result.confirmed else None,
                    not_before=None,
                    note="",
                )
                saved = self._lease.save(unit, out)
                note_sent(unit, current.account_id, now)
                add_event(unit, saved, now, "published", "It is out.", result.remote_url)
            unit.commit()

    def failed(
        self, job: Job, step: StepPlan, attempt: Attempt, fault: ConnectorFault, seconds: float
    ) -> None:
        """A step ended in a fault. One that follows the post leaves the post as it is."""
        now = self._clock.now()
        with self._plan.write() as unit:
            current = self._lease.current(unit)
            outcome = consequence(
                fault,
                replace(job, publication=current),
                step.role,
                number=attempt.number,
                seed=attempt.id,
                settle=self._settle,
                now=now,
            )
            close_attempt(
                unit,
                attempt,
                outcome.outcome,
                state=_step_state(step.role, outcome.outcome),
                fault=fault,
                seconds=seconds,
            )
            tell_account(unit, job.account.id, fault)
            if isinstance(fault, UploadsGone):
                forget_uploads(unit, current.id)
            if outcome.publication.state is _S.UNCONFIRMED:
                note_sent(unit, current.account_id, now)  # it may be out
            if step.role not in {StepRole.PART, StepRole.COMMENT}:
                saved = self._lease.save(unit, outcome.publication)
                add_event(unit, saved, now, outcome.event, outcome.text, fault.detail)
            unit.commit()

    def end_before(self, job: Job, fault: ConnectorFault) -> None:
        """It ended before any request: nothing left."""
        now = self._clock.now()
        with self._plan.write() as unit:
            current = self._lease.current(unit)
            outcome = consequence(
                fault,
                replace(job, publication=current),
                StepRole.MEDIA,
                number=1,
                seed=current.id,
                settle=self._settle,
                now=now,
            )
            tell_account(unit, job.account.id, fault)
            saved = self._lease.save(unit, outcome.publication)
            add_event(unit, saved, now, outcome.event, outcome.text, fault.detail)
            unit.commit()

    def wait(self, why: str) -> None:
        """This machine could not begin: planned again at once, for another may be able to."""
        with self._plan.write() as unit:
            current = self._lease.current(unit)
            text = f"It did not go out: {why}"
            saved = self._lease.save(unit, replace(current, state=_S.PLANNED, note=text))
            add_event(unit, saved, self._clock.now(), "not sent", text)
            unit.commit()

    def hold_for_picture(self, job: Job, why: str) -> None:
        """A picture's file cannot be read: it holds. The plan knows the picture, so only trying again tells."""
        now = self._clock.now()
        again = now + _PICTURE_WAIT
        text = f"A picture of {job.headline} cannot be read: {why} Next try {job.at(again)}."
        with self._plan.write() as unit:
            current = self._lease.current(unit)
            held = replace(
                current,
                state=_S.HELD,
                held_reason=HeldReason.PICTURE_MISSING,
                not_before=again,
                note=text,
            )
            add_event(unit, self._lease.save(unit, held), now, "held", text)
            unit.commit()

    def finish(self, trouble: str) -> None:
        """All steps were gone through: published, with what did not follow told in the note."""
        with self._plan.write() as unit:
            current = self._lease.current(unit)
            note = f"The post is out. {trouble}" if trouble else ""
            saved = self._lease.save(unit, replace(current, state=_S.PUBLISHED, note=note))
            if trouble:
                add_event(unit, saved, self._clock.now(), "follow-up", note)
            unit.commit()


def tell_account(unit: UnitOfWork, account_id: AccountId, fault: ConnectorFault) -> None:
    """What a fault means for the account as a whole: sign in again, or leave its network alone."""
    if isinstance(fault, SignInNeeded):
        needs_sign_in(unit, account_id)
    if fault.rest_until is not None:
        close_gate(unit, account_id, fault.rest_until, str(fault))


def needs_sign_in(unit: UnitOfWork, account_id: AccountId) -> None:
    """Mark the account: its credential is not accepted any more."""
    account = unit.accounts.get(account_id)
    if account.state is AccountState.CONNECTED:
        unit.accounts.save(replace(account, state=AccountState.NEEDS_SIGN_IN))


def sentence(step: StepPlan, steps: Sequence[StepPlan], fault: ConnectorFault) -> str:
    """What became of a thread's part or of the first comment, in one sentence."""
    if step.role is StepRole.COMMENT:
        what = "The first comment"
    else:
        count = sum(one.role in {StepRole.ROOT, StepRole.PART} for one in steps)
        what = f"Part {step.part + 1} of {count}"
    sure = isinstance(fault, NotSent | Refused | SignInNeeded | Throttled)
    after = " The parts after it were not sent either." if step.role is StepRole.PART else ""
    if sure:
        return f"{what} was not sent: {fault}{after}"
    return f"Whether {what[0].lower()}{what[1:]} arrived is not known: {fault}{after}"


def _step_state(role: StepRole, outcome: Outcome) -> StepState:
    if outcome is Outcome.UNCONFIRMED and role is not StepRole.MEDIA:
        return StepState.UNCONFIRMED
    again = {Outcome.NOT_SENT, Outcome.THROTTLED, Outcome.SIGN_IN_NEEDED, Outcome.UNCONFIRMED}
    return (
        StepState.WAITING
        if outcome in again and role in {StepRole.MEDIA, StepRole.ROOT}
        else StepState.FAILED
    )
