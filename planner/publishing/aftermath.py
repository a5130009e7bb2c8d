"""What a delivery writes down after an answer, or when it cannot begin; always under its lease."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, TypeAlias

from planner.connectors.connector import Json, StepResult
from planner.domain.account import AccountState
from planner.domain.errors import ConnectorFault, SignInNeeded, Unconfirmed, UploadsGone
from planner.domain.ids import AccountId
from planner.domain.journal import Attempt, Outcome, Step, StepRole, StepState
from planner.domain.publication import HeldReason, PublicationState
from planner.languages import tr
from planner.networks.facts import facts_of
from planner.ports.clock import Clock
from planner.ports.unit_of_work import Plan, UnitOfWork
from planner.publishing.faults import consequence
from planner.publishing.gates import close_gate, note_sent
from planner.publishing.job import Job
from planner.publishing.lease import Lease
from planner.publishing.steps import (
    NOTE,
    UPLOADS,
    add_event,
    change_step,
    close_attempt,
    end_attempt,
    forget_uploads,
    result_text,
)

_S = PublicationState
LAST_ONE = tr("That was the last post that the network takes for now.")
_WAIT = timedelta(minutes=5)
Span: TypeAlias = tuple[datetime, datetime]


class Aftermath:
    """Writes outcomes. Every method raises LeaseLost, and then has written nothing."""

    def __init__(self, plan: Plan, clock: Clock, lease: Lease) -> None:
        self._plan = plan
        self._clock = clock
        self._lease = lease

    def done(
        self, job: Job, row: Step, attempt: Attempt, result: StepResult, seconds: float, *, rest: bool
    ) -> Step:
        """A step is on the network; when it is the post itself, so is the post, and its lease ends.

        Args:
            job: the post.
            row: of the step, as it was sent.
            attempt: as it was opened.
            result: what it left there.
            seconds: how long that took.
            rest: something is to follow the post itself.

        Returns:
            The step's row as it stands now.
        """
        now = self._clock.now()
        done = replace(
            row,
            state=StepState.DONE,
            remote=result_text(result),
            progress="",
            expires_at=_kept_until(job, row, now),
        )
        with self._plan.write() as unit:
            current = self._lease.current(unit)
            end_attempt(unit, attempt, Outcome.DONE, status=result.status, seconds=seconds)
            unit.journal.put_step(done)
            tell_rest(unit, current.account_id, result)
            if row.role in UPLOADS and isinstance(told := result.data.get(NOTE), str):
                add_event(unit, current, now, "fitted", told)
            if row.role is StepRole.ROOT:
                out = replace(
                    current,
                    state=_S.PUBLISHED,
                    remote_id=result.remote_id,
                    remote_url=result.remote_url,
                    published_at=now,
                    confirmed_at=now if result.confirmed else None,
                    follow_up_at=now if rest else None,
                    not_before=None,
                    note="",
                )
                saved = self._lease.save(unit, out)
                note_sent(unit, current.account_id, now)
                add_event(unit, saved, now, "published", tr("It is out."), result.remote_url)
            unit.commit()
        return done

    def progress(self, ordinal: int, progress: Json, expires_at: datetime | None) -> None:
        """An upload has come so far: the next try goes on from there."""
        with self._plan.write() as unit:
            current = self._lease.current(unit)
            text = json.dumps(progress) if progress else ""
            change_step(unit, current.id, ordinal, progress=text, expires_at=expires_at)
            unit.commit()

    def failed(
        self, job: Job, attempt: Attempt, fault: ConnectorFault, seconds: float, settle: timedelta
    ) -> None:
        """An upload or the post itself ended in a fault."""
        now = self._clock.now()
        role = attempt.role or StepRole.ROOT
        with self._plan.write() as unit:
            current = self._lease.current(unit)
            outcome = consequence(
                fault,
                replace(job, publication=current),
                role,
                number=attempt.number,
                seed=attempt.id,
                settle=settle,
                now=now,
            )
            state = _step_state(role, outcome.outcome)
            close_attempt(
                unit, attempt, outcome.outcome, fault=fault, seconds=seconds, state=state, **_learned(fault)
            )
            tell_account(unit, job.account.id, fault, (attempt.started_at, now))
            if isinstance(fault, UploadsGone):
                forget_uploads(unit, current.id)
            if outcome.publication.state is _S.UNCONFIRMED:
                note_sent(unit, current.account_id, now)  # it may be out
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
                settle=timedelta(0),
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
            text = tr("It did not go out: {why}", why=why)
            saved = self._lease.save(unit, replace(current, state=_S.PLANNED, note=text))
            add_event(unit, saved, self._clock.now(), "not sent", text)
            unit.commit()

    def hold_for_picture(self, job: Job, why: str) -> None:
        """A picture's file cannot be read: it holds. The plan knows the picture, so only trying again tells."""
        again = job.at(self._clock.now() + _WAIT)
        text = tr(
            "A picture of {headline} cannot be read: {why} Next try {at}.",
            headline=job.headline,
            why=why,
            at=again,
        )
        self._hold(HeldReason.PICTURE_MISSING, text)

    def hold_for_place(self, job: Job, why: str) -> None:
        """The place for its pictures cannot be used: it holds. The plan knows the place, so only trying again tells."""
        again = job.at(self._clock.now() + _WAIT)
        self._hold(HeldReason.NO_PLACE, tr("{why} Or post it by hand. Next try {at}.", why=why, at=again))

    def _hold(self, reason: HeldReason, text: str) -> None:
        now = self._clock.now()
        with self._plan.write() as unit:
            current = self._lease.current(unit)
            held = replace(current, state=_S.HELD, held_reason=reason, not_before=now + _WAIT, note=text)
            add_event(unit, self._lease.save(unit, held), now, "held", text)
            unit.commit()


def tell_account(
    unit: UnitOfWork, account_id: AccountId, fault: ConnectorFault, asked: Span | None = None
) -> None:
    """What a fault means for the account as a whole: sign in again, or leave its network alone.

    ``asked``: when the request was begun and when its answer came; who signed in meanwhile need not do so again.
    """
    if isinstance(fault, SignInNeeded):
        needs_sign_in(unit, account_id, asked)
    if fault.rest_until is not None:
        close_gate(unit, account_id, fault.rest_until, str(fault))


def tell_rest(unit: UnitOfWork, account_id: AccountId, result: StepResult) -> None:
    """Leave the network alone when its answer says that it takes no more for now."""
    if result.rest_until is not None:
        close_gate(unit, account_id, result.rest_until, LAST_ONE)


def needs_sign_in(unit: UnitOfWork, account_id: AccountId, asked: Span | None = None) -> None:
    """Mark the account: its credential is not accepted any more, unless it got another one while that was ``asked``."""
    account = unit.accounts.get(account_id)
    anew = asked and account.checked_at is not None and asked[0] < account.checked_at <= asked[1]
    if account.state is AccountState.CONNECTED and not anew:
        unit.accounts.save(replace(account, state=AccountState.NEEDS_SIGN_IN))


def _kept_until(job: Job, row: Step, now: datetime) -> datetime | None:
    """Until when the network keeps a finished upload that no post uses yet."""
    facts = facts_of(job.account.network)
    minutes = facts.upload_minutes if facts and row.role in UPLOADS else 0
    return now + timedelta(minutes=minutes) if minutes else None


def _learned(fault: ConnectorFault) -> dict[str, Any]:
    """What a look needs to know of a post that may be out, as a field of its step."""
    return (
        {"progress": json.dumps(dict(fault.learned))}
        if isinstance(fault, Unconfirmed) and fault.learned
        else {}
    )


def _step_state(role: StepRole, outcome: Outcome) -> StepState:
    if outcome is Outcome.UNCONFIRMED and role not in UPLOADS:
        return StepState.UNCONFIRMED
    return StepState.FAILED if outcome is Outcome.REFUSED else StepState.WAITING
