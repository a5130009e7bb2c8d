"""Steps and attempts as rows: what is written before a request leaves, and after its answer."""

import hashlib
import json
import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from planner.connectors.connector import Json, StepPlan, StepResult
from planner.domain.errors import ConnectorFault
from planner.domain.ids import PublicationId, new_id
from planner.domain.journal import Attempt, Event, Outcome, Step, StepRole, StepState
from planner.domain.publication import Publication
from planner.ports.unit_of_work import UnitOfWork

FOLLOWING = frozenset({StepRole.PART, StepRole.GATE, StepRole.COMMENT, StepRole.PIN})
"""Roles of what comes after the post itself, each with its own tries and its own looks."""

DANGEROUS = FOLLOWING | {StepRole.ROOT}
"""Roles whose repetition could be seen by people; uploads may simply be repeated."""

UPLOADS = frozenset({StepRole.MEDIA, StepRole.CONTAINER})

NOTE = "note"
"""In what an upload left: what was done to the picture before it went out, one sentence."""

_PUBLISHING = DANGEROUS | UPLOADS

STALE = timedelta(minutes=10)
"""A request that was frozen so long ago and is certainly not out is frozen anew: it holds the time."""


def frozen_text(frozen: Json) -> str:
    """The frozen request as text; the same request always gives the same text."""
    return json.dumps(frozen, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def result_text(result: StepResult) -> str:
    """What a step left on the network, as text for its row."""
    return json.dumps({"id": result.remote_id, "url": result.remote_url, "data": result.data})


def result_of(step: Step) -> StepResult:
    """What a finished step left on the network."""
    remote = json.loads(step.remote)
    return StepResult(remote_id=remote["id"], remote_url=remote["url"], data=remote["data"])


def results(steps: Iterable[Step]) -> dict[int, StepResult]:
    """Results of the finished steps, by ordinal."""
    return {step.ordinal: result_of(step) for step in steps if step.state is StepState.DONE}


def root_of(steps: Iterable[Step]) -> Step | None:
    """The step that is the post itself, None before it was written down."""
    return next((step for step in steps if step.role is StepRole.ROOT), None)


def may_be_out(root: Step | None, attempts: Iterable[Attempt]) -> bool:
    """Whether a publishing call was written whose end is not known."""
    if root is None:
        return False
    open_ones = (one.ordinal == root.ordinal and one.outcome is None for one in attempts)
    return root.state is StepState.UNCONFIRMED or any(open_ones)


def has_rest(steps: Iterable[Step]) -> bool:
    """Whether something of a thread, or its first comment, is still to come."""
    return any(one.role in FOLLOWING and one.state is not StepState.DONE for one in steps)


def rows_for(
    publication_id: PublicationId,
    plans: Iterable[StepPlan],
    stored: Sequence[Step],
    attempts: Sequence[Attempt],
    now: datetime,
) -> dict[int, Step]:
    """The rows of all steps as a try begins, by ordinal: what is done stays, what is outdated is begun anew.

    A request that may be out is never frozen anew, nor one that was in doubt: it is the one to look for, and
    to repeat word by word.
    A finished upload stays until the network forgets it.
    """
    fresh = {
        plan.ordinal: Step(publication_id=publication_id, ordinal=plan.ordinal, role=plan.role)
        for plan in plans
    }
    known = {one.ordinal: one for one in stored if one.role in _PUBLISHING}
    out = may_be_out(root_of(stored), attempts)
    same_shape = not known or {n: one.role for n, one in known.items()} == {
        n: one.role for n, one in fresh.items()
    }
    refused = bool(attempts) and attempts[-1].outcome is Outcome.REFUSED
    if not out and (refused or not same_shape):
        return fresh
    forgotten = {
        n for n, one in known.items() if one.expires_at and one.expires_at <= now and one.role in UPLOADS
    }
    uploads_again = bool(forgotten) or any(
        one.role in UPLOADS and one.state is not StepState.DONE for one in known.values()
    )
    doubted = any(one.role is StepRole.ROOT and one.outcome is Outcome.UNCONFIRMED for one in attempts)
    stale = bool(attempts) and now - attempts[-1].started_at > STALE and not doubted
    rows = dict(fresh)
    for ordinal, row in known.items():
        if ordinal in forgotten or ordinal not in fresh:
            continue
        anew = row.role is StepRole.ROOT and not out and (stale or uploads_again)
        rows[ordinal] = replace(row, frozen="") if anew else row
    return rows


def forget_uploads(unit: UnitOfWork, publication_id: PublicationId) -> None:
    """The network does not have them any more: they are sent anew before the post."""
    for step in unit.journal.steps(publication_id):
        if step.role in UPLOADS:
            unit.journal.put_step(
                replace(step, state=StepState.WAITING, frozen="", remote="", progress="", expires_at=None)
            )


def open_attempt(
    unit: UnitOfWork,
    publication: Publication,
    step: Step,
    frozen: str,
    now: datetime,
    earlier: Iterable[Attempt],
) -> Attempt:
    """Write step and attempt down, before the request leaves. What was learned of an earlier one is of no use to it.

    Args:
        unit: a writing unit of work.
        publication: as its lease holds it.
        step: its row so far.
        frozen: what is going to leave.
        now: aware UTC.
        earlier: every attempt of the publication until now.
    """
    progress = step.progress if step.role in UPLOADS else ""
    fresh = replace(step, state=StepState.WAITING, frozen=frozen, progress=progress, not_before=None, note="")
    unit.journal.put_step(fresh)
    attempt = Attempt(
        id=new_id(),
        publication_id=publication.id,
        ordinal=step.ordinal,
        number=1 + sum(one.ordinal == step.ordinal for one in earlier),
        started_at=now,
        request_hash=hashlib.sha256(frozen.encode()).hexdigest(),
        client_key=publication.client_key,
        role=step.role,
        worker=publication.leased_by,
        lease=publication.lease,
    )
    unit.journal.open_attempt(attempt)
    return attempt


def close_attempt(
    unit: UnitOfWork,
    attempt: Attempt,
    outcome: Outcome,
    *,
    status: int | None = None,
    fault: ConnectorFault | None = None,
    detail: str = "",
    seconds: float | None = None,
    **step: Any,
) -> None:
    """Write down how the attempt ended, in its own row and in its step's: ``step``, the fields that change with it."""
    end_attempt(unit, attempt, outcome, status=status, fault=fault, detail=detail, seconds=seconds)
    change_step(unit, attempt.publication_id, attempt.ordinal, **step)


def end_attempt(
    unit: UnitOfWork,
    attempt: Attempt,
    outcome: Outcome,
    *,
    status: int | None = None,
    fault: ConnectorFault | None = None,
    detail: str = "",
    seconds: float | None = None,
) -> None:
    """Write down how the attempt ended, in its own row.

    Args:
        unit: a writing unit of work.
        attempt: as it was opened.
        outcome: how it ended.
        status: of the answer to what was accepted; a ``fault`` knows its own, and what was said.
        fault: what it ended in.
        detail: technical text where there is no fault.
        seconds: how long the call took.
    """
    closed = replace(attempt, outcome=outcome, status=status, detail=detail, seconds=seconds)
    if fault is not None:
        closed = replace(
            closed, status=fault.status, answer=fault.answer, detail=fault.detail or detail or str(fault)
        )
    unit.journal.close_attempt(closed)


def change_step(unit: UnitOfWork, publication_id: PublicationId, ordinal: int, **changes: Any) -> None:
    """Write fields of one step's row, if it is there."""
    for step in unit.journal.steps(publication_id):
        if step.ordinal == ordinal:
            unit.journal.put_step(replace(step, **changes))


def add_event(
    unit: UnitOfWork, publication: Publication, at: datetime, name: str, text: str, detail: str = ""
) -> None:
    """Write one line into the publication's story."""
    unit.journal.add_event(
        Event(id=new_id(), publication_id=publication.id, at=at, name=name, text=text, detail=detail)
    )


class Stopwatch:
    """Measures how long a call took, in seconds, by a clock that is never set back."""

    def __init__(self) -> None:
        self._start = time.monotonic()

    def seconds(self) -> float:
        """Seconds since it was made, to the millisecond."""
        return round(time.monotonic() - self._start, 3)
