"""Steps and attempts as rows: what is written before a request leaves, and after its answer."""

import hashlib
import json
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from planner.connectors.connector import Json, StepPlan, StepResult
from planner.domain.errors import ConnectorFault
from planner.domain.ids import PublicationId, new_id
from planner.domain.journal import Attempt, Event, Outcome, Step, StepRole, StepState
from planner.domain.publication import Publication
from planner.ports.unit_of_work import UnitOfWork

DANGEROUS = frozenset({StepRole.ROOT, StepRole.PART, StepRole.COMMENT})
"""Roles whose repetition could be seen by people; uploads may simply be repeated."""

STALE = timedelta(minutes=10)
"""Steps of an earlier, certainly failed try that are older than this are planned anew."""


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
    unknown = {None, Outcome.UNCONFIRMED}
    return root is not None and any(
        one.ordinal == root.ordinal and one.outcome in unknown for one in attempts
    )


def left_over(steps: Iterable[Step]) -> str:
    """What of a thread or first comment is not known to be out, as a sentence; "" when nothing."""
    rest = [
        step
        for step in steps
        if step.role in DANGEROUS - {StepRole.ROOT} and step.state is not StepState.DONE
    ]
    if not rest:
        return ""
    words = {StepRole.PART: "the rest of the thread", StepRole.COMMENT: "the first comment"}
    what = " and ".join(dict.fromkeys(words[step.role] for step in rest))
    return f"Parley stopped before {what} was through: look there what is missing."


def plan_steps(unit: UnitOfWork, publication: Publication, steps: Iterable[StepPlan]) -> None:
    """Write down every step that is not there yet, so that a crash shows what was still to come."""
    known = {step.ordinal for step in unit.journal.steps(publication.id)}
    for step in steps:
        if step.ordinal not in known:
            unit.journal.put_step(Step(publication_id=publication.id, ordinal=step.ordinal, role=step.role))


def outdated(steps: Sequence[Step], attempts: Sequence[Attempt], now: datetime) -> bool:
    """Whether the steps of an earlier try are better planned anew: refused, or old, and certainly not out."""
    if not steps or not attempts or may_be_out(root_of(steps), attempts):
        return False
    last = attempts[-1]
    return last.outcome is Outcome.REFUSED or now - last.started_at > STALE


def forget_uploads(unit: UnitOfWork, publication_id: PublicationId) -> None:
    """The network does not have them any more: they are sent anew before the post."""
    for step in unit.journal.steps(publication_id):
        if step.role is StepRole.MEDIA:
            unit.journal.put_step(
                replace(step, state=StepState.WAITING, remote="", progress="", expires_at=None)
            )


def open_attempt(
    unit: UnitOfWork, publication: Publication, step: StepPlan, frozen: str, now: datetime
) -> Attempt:
    """Write step and attempt down, before the request leaves."""
    earlier = [one for one in unit.journal.attempts(publication.id) if one.ordinal == step.ordinal]
    unit.journal.put_step(
        Step(publication_id=publication.id, ordinal=step.ordinal, role=step.role, frozen=frozen)
    )
    attempt = Attempt(
        id=new_id(),
        publication_id=publication.id,
        ordinal=step.ordinal,
        number=len(earlier) + 1,
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
    state: StepState,
    remote: str = "",
    status: int | None = None,
    fault: ConnectorFault | None = None,
    detail: str = "",
    seconds: float | None = None,
) -> None:
    """Write down how the attempt ended, in its own row and in its step's.

    ``status``: of the answer to what was accepted; a ``fault`` knows its own, and what was said.
    """
    closed = replace(attempt, outcome=outcome, status=status, detail=detail, seconds=seconds)
    if fault is not None:
        closed = replace(
            closed, status=fault.status, answer=fault.answer, detail=fault.detail or detail or str(fault)
        )
    unit.journal.close_attempt(closed)
    for step in unit.journal.steps(attempt.publication_id):
        if step.ordinal == attempt.ordinal:
            unit.journal.put_step(replace(step, state=state, remote=remote))


def add_event(
    unit: UnitOfWork, publication: Publication, at: datetime, name: str, text: str, detail: str = ""
) -> None:
    """Write one line into the publication's story."""
    unit.journal.add_event(
        Event(id=new_id(), publication_id=publication.id, at=at, name=name, text=text, detail=detail)
    )


def stored_frozen(steps: Mapping[int, Step], ordinal: int) -> str:
    """The request that was frozen for this step earlier, "" when none was."""
    step = steps.get(ordinal)
    return step.frozen if step else ""


class Stopwatch:
    """Measures how long a call took, in seconds, by a clock that is never set back."""

    def __init__(self) -> None:
        self._start = time.monotonic()

    def seconds(self) -> float:
        """Seconds since it was made, to the millisecond."""
        return round(time.monotonic() - self._start, 3)
