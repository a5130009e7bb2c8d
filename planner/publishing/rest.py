"""What a fault or a look makes of a part of a thread or a first comment, and what is told of the rest. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from planner.connectors.connector import CannotTell, Found, Look
from planner.domain.errors import ConnectorFault, Refused, SignInNeeded, Unconfirmed
from planner.domain.journal import Step, StepRole, StepState
from planner.languages import tr
from planner.publishing.faults import back_off
from planner.publishing.job import Job
from planner.publishing.reconcile import LOOKS, Verdict, looks_with, next_look, verdict_of
from planner.publishing.steps import FOLLOWING, result_text

PUT_OFF = timedelta(minutes=5)
"""So long the rest waits for a sign-in, or for a pause to end, before that is asked for again."""

IN_LINE = frozenset({StepRole.PART, StepRole.GATE})
"""Roles that wait for the part before them; a gate keeps nothing waiting itself."""

TOO_LATE = tr("a day has passed, so it is not sent by itself any more.")
NOT_LOOKED = tr("a day has passed without a look that worked. Look there yourself.")


def asks(row: Step) -> bool:
    """Whether only a person can tell if it is there."""
    return row.state is StepState.UNCONFIRMED and row.looks >= LOOKS


def rests(row: Step, now: datetime) -> bool:
    """Whether nothing is to be done with it yet."""
    return row.not_before is not None and row.not_before > now


def after_fault(
    row: Step, fault: ConnectorFault, job: Job, *, number: int, seed: str, settle: timedelta, now: datetime
) -> Step:
    """The row after its request ended in ``fault``: when it is tried or looked for again.

    Args:
        row: as it was.
        fault: as the connector raised it.
        job: for names and times.
        number: of the attempt, for the back-off.
        seed: spreads the back-off.
        settle: how long until a look.
        now: aware UTC.
    """
    rest = fault.rest_until or now
    failed = replace(row, looks=0)
    if isinstance(fault, Unconfirmed):
        look_at = max(now + settle, rest)
        note = tr("{fault} Looking there {at}.", fault=fault, at=job.at(look_at))
        unknown = replace(failed, state=StepState.UNCONFIRMED, unconfirmed_since=now)
        return replace(unknown, not_before=look_at, note=note)
    if isinstance(fault, SignInNeeded):
        note = tr("{fault} Sign in to {name} again; then it is sent.", fault=fault, name=job.account.name)
        return replace(failed, state=StepState.WAITING, not_before=now + PUT_OFF, note=note)
    if isinstance(fault, Refused):
        return replace(failed, state=StepState.FAILED, not_before=None, note=str(fault))
    again = max(now + back_off(number, seed), rest)
    note = tr("{fault} Next try {at}.", fault=fault, at=job.at(again))
    return replace(failed, state=StepState.WAITING, not_before=again, note=note)


def after_look(
    row: Step, look: Look | ConnectorFault, job: Job, *, harmless: bool, settle: timedelta, now: datetime
) -> Step:
    """The row after a look: found, to be sent again, to be looked for again, or a question to the person."""
    again = next_look(now, settle, look)
    free = (row.unconfirmed_since or now) + settle
    looks = looks_with(row.looks, free, now)
    match verdict_of(look, looks, harmless=harmless), look:
        case Verdict.FOUND, Found(result=result):
            there = replace(row, state=StepState.DONE, remote=result_text(result))
            return replace(there, not_before=None, note="")
        case Verdict.NOT_THERE, _:
            note = tr("it is not on {network} and is sent again.", network=job.network)
            waiting = replace(row, state=StepState.WAITING, unconfirmed_since=None)
            return replace(waiting, looks=0, not_before=None, note=note)
        case Verdict.NOT_YET, _:
            again = max(again, free)
            note = tr("not seen on {network} yet. Looking again {at}.", network=job.network, at=job.at(again))
            return replace(row, looks=looks, not_before=again, note=note)
        case Verdict.CANNOT_TELL, CannotTell(link=link):
            note = tr("{network} gives Parley no way to see it. Look there", network=job.network)
            note += f": {link}" if link else "."
            return replace(row, looks=LOOKS, not_before=None, note=note)
        case _, fault:
            note = tr(
                "looking on {network} did not work: {fault} Looking again {at}.",
                network=job.network,
                fault=fault,
                at=job.at(again),
            )
            return replace(row, not_before=again, note=note)


def too_late(row: Step) -> Step:
    """The row of one that was not sent in all the time there was."""
    if row.state is StepState.UNCONFIRMED and not asks(row):
        return replace(row, looks=LOOKS, not_before=None, note=NOT_LOOKED)
    if row.state is StepState.WAITING:
        return replace(row, state=StepState.FAILED, not_before=None, note=TOO_LATE)
    return row


def next_at(rows: Iterable[Step], now: datetime) -> datetime | None:
    """When something is to be done next by itself, None: never. A part waits for those before it."""
    times, blocked = [], False
    for row in _following(rows):
        if row.state is StepState.DONE or (row.role in IN_LINE and blocked):
            continue
        blocked = blocked or row.role is StepRole.PART
        if row.state is not StepState.FAILED and not asks(row):
            times.append(row.not_before or now)
    return min(times, default=None)


def told(rows: Sequence[Step]) -> str:
    """What is not through, in plain sentences; "" when all is, or nothing was tried yet."""
    return " ".join(filter(None, (_sentence(row, rows) for row in _following(rows))))


def name_of(row: Step, rows: Sequence[Step]) -> str:
    """Says "Part 2 of 3", "The first comment"."""
    if row.role is StepRole.COMMENT:
        return tr("The first comment")
    if row.role is StepRole.GATE:
        return tr("The limit on replies and quotes")
    if row.role is StepRole.PIN:
        return tr("Pinning it")
    parts = sorted(one.ordinal for one in rows if one.role in {StepRole.ROOT, StepRole.PART})
    return tr("Part {number} of {count}", number=parts.index(row.ordinal) + 1, count=len(parts))


def _sentence(row: Step, rows: Sequence[Step]) -> str:
    if row.state is StepState.DONE or not row.note:
        return ""
    name = name_of(row, rows)
    if row.state is StepState.UNCONFIRMED:
        return tr("{name} may have arrived or not: {note}", name=name, note=row.note)
    last = all(one.ordinal <= row.ordinal for one in rows if one.role is StepRole.PART)
    ends = row.state is StepState.FAILED and row.role is StepRole.PART and not last
    after = tr(" The parts after it were not sent either.") if ends else ""
    return tr("{name} was not sent: {note}{after}", name=name, note=row.note, after=after)


def _following(rows: Iterable[Step]) -> list[Step]:
    return sorted((one for one in rows if one.role in FOLLOWING), key=lambda one: one.ordinal)
