"""The decision half of a tick: read what is due, decide, then claim, hold or miss in one transaction."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from planner.connectors.connector import Connector
from planner.domain.errors import NotFound
from planner.domain.ids import AccountId, PublicationId
from planner.domain.pause import PAUSED_KEY
from planner.domain.publication import Publication, PublicationState
from planner.lint.notes import notes_of
from planner.ports.unit_of_work import Plan, UnitOfWork
from planner.publishing.due import Blocking, Go, Hold, Miss, Verdict, is_late, judge
from planner.publishing.job import Job, gather
from planner.publishing.missing import explained
from planner.publishing.steps import add_event

_S = PublicationState
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Decision:
    """What shall happen with one due publication, decided on ``job`` as it was read."""

    job: Job
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What was carried out."""

    claimed: tuple[Publication, ...] = ()
    missed: tuple[PublicationId, ...] = ()
    held: tuple[PublicationId, ...] = ()


def decide(
    unit: UnitOfWork,
    now: datetime,
    connectors: Callable[[str], Connector | None],
    blocking: Blocking,
    *,
    busy: Collection[AccountId] = (),
    room: int = 1,
    only: PublicationId | None = None,
) -> tuple[Decision, ...]:
    """Decide over what is due, the earliest first; what would change nothing is left out.

    Args:
        unit: a reading unit of work.
        now: aware UTC.
        connectors: the connector of a network.
        blocking: the findings that forbid sending.
        busy: accounts with a delivery under way here: theirs wait.
        room: how many may be claimed.
        only: decide over this one alone, if it is due.
    """
    due = unit.publications.due(now, _BATCH) if only is None else _if_due(unit, only, now)
    decisions: list[Decision] = []
    waiting = {*busy, *_throttled(unit, now)} if due else set()
    notes = notes_of(unit) if due else {}
    for publication in due:
        taken = publication.account_id in waiting or room <= 0
        if taken and not is_late(publication, now):
            continue  # it cannot go now whatever is decided: a crowd costs no more than what may go
        job = gather(unit, publication, with_entry=True, notes=notes)
        verdict = judge(job, now, connectors(job.account.network), blocking)
        if isinstance(verdict, Miss):
            verdict = explained(unit, job.publication, verdict, now)
        if isinstance(verdict, Go):
            if taken:
                continue
            waiting.add(publication.account_id)  # in due order: a later one never overtakes
            room -= 1
        elif isinstance(verdict, Hold) and _held_already(publication, verdict):
            continue
        decisions.append(Decision(job, verdict))
    return tuple(decisions)


def carry_out(
    plan: Plan, decisions: Sequence[Decision], now: datetime, *, worker: str, lease_seconds: float
) -> Done:
    """Claim, hold and miss as decided; what changed since it was read is left for the next tick."""
    if not decisions:
        return Done()
    claimed: list[Publication] = []
    missed: list[PublicationId] = []
    held: list[PublicationId] = []
    with plan.write() as unit:
        paused = bool(
            unit.settings.get(PAUSED_KEY)
        )  # a pause of one account or client is seen by its revision
        for decision in decisions:
            publication = decision.job.publication
            if not _unchanged(unit, decision.job) or (paused and isinstance(decision.verdict, Go)):
                continue
            match decision.verdict:
                case Go():
                    lease = unit.publications.claim(publication.id, worker, lease_seconds)
                    if lease is not None:
                        add_event(unit, lease, now, "due", "Its time has come.", f"claimed by {worker}")
                        claimed.append(lease)
                case Hold(reason, note):
                    wanted = replace(publication, state=_S.HELD, held_reason=reason, note=note)
                    add_event(unit, unit.publications.save(wanted), now, "held", note)
                    held.append(publication.id)
                case Miss(note, reason):
                    wanted = replace(
                        publication,
                        state=_S.MISSED,
                        held_reason=None,
                        missed_reason=reason,
                        not_before=None,
                        note=note,
                    )
                    add_event(unit, unit.publications.save(wanted), now, "missed", note)
                    missed.append(publication.id)
        unit.commit()
    return Done(claimed=tuple(claimed), missed=tuple(missed), held=tuple(held))


def _if_due(unit: UnitOfWork, publication_id: PublicationId, now: datetime) -> tuple[Publication, ...]:
    one = unit.publications.get(publication_id)
    ready = one.due_at is not None and max(one.due_at, one.not_before or one.due_at) <= now
    return (one,) if ready and one.state in {_S.PLANNED, _S.THROTTLED, _S.HELD} else ()


def _throttled(unit: UnitOfWork, now: datetime) -> set[AccountId]:
    """Accounts whose network asked to wait: their other posts wait as well instead of asking again."""
    return {
        one.account_id
        for one in unit.publications.in_states([_S.THROTTLED])
        if one.not_before is not None and one.not_before > now
    }


def _unchanged(unit: UnitOfWork, job: Job) -> bool:
    try:
        return (
            unit.publications.get(job.publication.id).revision == job.publication.revision
            and unit.posts.get(job.post.id).revision == job.post.revision
            and unit.accounts.get(job.account.id).revision == job.account.revision
            and unit.clients.get(job.client.id).revision == job.client.revision
        )
    except NotFound:  # deleted with its client meanwhile
        return False


def _held_already(publication: Publication, verdict: Hold) -> bool:
    return (
        publication.state is _S.HELD
        and publication.held_reason is verdict.reason
        and publication.note == verdict.note
    )
