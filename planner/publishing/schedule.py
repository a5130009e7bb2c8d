"""The decision half of a tick: read what is due, decide, then claim, hold or miss in one transaction."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import islice

from planner.connectors.connector import Connector
from planner.domain.ids import AccountId, PublicationId
from planner.domain.pause import PAUSED_KEY
from planner.domain.publication import POST_HOLDS, WAITING, Publication, PublicationState
from planner.languages import tr
from planner.ports.unit_of_work import Plan, UnitOfWork
from planner.publishing.due import Blocking, Go, Hold, Miss, Verdict, is_late, judge
from planner.publishing.gates import SPACING, may_go
from planner.publishing.gathering import Around, around_all, gather_all
from planner.publishing.job import Job
from planner.publishing.missing import explained
from planner.publishing.steps import add_event

_S = PublicationState
_MORE = 4
"""So many heads are read beyond those that may go: some will be held and make room."""
_TOGETHER = 16
"""So many posts are read together."""
_HELD = 200
"""So many held ones are judged anew at a time."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What shall happen with one due publication, decided on ``job`` as it was read."""

    job: Job
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What was carried out; ``beaten``: accounts where another publisher was quicker."""

    claimed: tuple[Job, ...] = ()
    missed: tuple[PublicationId, ...] = ()
    held: tuple[PublicationId, ...] = ()
    beaten: tuple[AccountId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Judges:
    """What decides over a publication.

    Attributes:
        connectors: the connector of a network. blocking: the findings that forbid sending.
        spacing: how far apart the late posts of one account go out.
    """

    connectors: Callable[[str], Connector | None]
    blocking: Blocking
    spacing: timedelta = SPACING


def decide(
    unit: UnitOfWork,
    now: datetime,
    judges: Judges,
    *,
    busy: Collection[AccountId] = (),
    room: int = 1,
    spread: int = 0,
) -> tuple[Decision, ...]:
    """Decide over what is due, the earliest first; what would change nothing is left out.

    Of each account only the first that is due is looked at: a crowd behind it costs nothing.

    Args:
        unit: a reading unit of work.
        now: aware UTC.
        judges: what decides.
        busy: accounts with a delivery under way here: theirs wait.
        room: how many may be claimed.
        spread: in which order accounts are reached for whose posts are due at one time; see ``PublicationStore.heads``.
    """
    due: list[Publication] = []
    if room > 0:
        due += unit.publications.heads(now, room + _MORE, busy, judges.spacing, spread)
        due += unit.publications.held(now, _HELD, busy)
        due.sort(key=lambda one: one.due_at or now)
    return _decide(unit, [*unit.publications.overdue(now), *due], now, judges, room)


def decide_one(
    unit: UnitOfWork, publication_id: PublicationId, now: datetime, judges: Judges
) -> tuple[Decision, ...]:
    """Decide over one publication alone, if it is due."""
    one = unit.publications.get(publication_id)
    ready = one.due_at is not None and max(one.due_at, one.not_before or one.due_at) <= now
    if not ready or one.state not in WAITING or unit.posts.get(one.post_id).deleted_at is not None:
        return ()
    free = may_go(unit.agents.gate(one.account_id), one, now, judges.spacing)
    return _decide(unit, [one], now, judges, room=1 if free else 0)


def _decide(
    unit: UnitOfWork, due: Iterable[Publication], now: datetime, judges: Judges, room: int
) -> tuple[Decision, ...]:
    decisions: list[Decision] = []
    taken: set[AccountId] = set()

    def passed_over(one: Publication) -> bool:
        return (one.account_id in taken or room <= 0) and not is_late(one, now)

    for job in _read(unit, due, passed_over):
        publication = job.publication
        verdict = judge(job, now, judges.connectors(job.account.network), judges.blocking)
        if isinstance(verdict, Miss):
            verdict = explained(unit, publication, verdict, now)
        if isinstance(verdict, Go):
            if not _gate_allows(unit, publication, now, judges):
                continue
            taken.add(publication.account_id)  # in due order: a later one never overtakes
            room -= 1
        elif isinstance(verdict, Hold) and _held_already(publication, verdict):
            continue
        decisions.append(Decision(job, verdict))
    return tuple(decisions)


def _read(
    unit: UnitOfWork, due: Iterable[Publication], passed_over: Callable[[Publication], bool]
) -> Iterator[Job]:
    """What is due with its surroundings, one after the other, read some together; those ``passed_over`` are left out."""
    rest = iter(due)
    around: Around | None = None
    while some := list(islice((one for one in rest if not passed_over(one)), _TOGETHER)):
        around = around or around_all(unit)
        for job in gather_all(unit, some, around):
            if not passed_over(job.publication):
                yield job


def _gate_allows(unit: UnitOfWork, publication: Publication, now: datetime, judges: Judges) -> bool:
    """Heads come through their gate already; one that was held until now does not."""
    if publication.state is not _S.HELD:
        return True
    return may_go(unit.agents.gate(publication.account_id), publication, now, judges.spacing)


def carry_out(
    plan: Plan, decisions: Sequence[Decision], now: datetime, *, worker: str, lease_seconds: float
) -> Done:
    """Claim, hold and miss as decided; what changed since it was read is left for the next tick."""
    if not decisions:
        return Done()
    claimed: list[Job] = []
    missed: list[PublicationId] = []
    held: list[PublicationId] = []
    beaten: list[AccountId] = []
    claims_only = all(isinstance(decision.verdict, Go) for decision in decisions)
    with (plan.under_lease() if claims_only else plan).write() as unit:
        paused = bool(unit.settings.get(PAUSED_KEY))  # that of one account or client shows in its revision
        for decision in decisions:
            publication = decision.job.publication
            if paused and isinstance(decision.verdict, Go):
                continue
            if not _unchanged(unit, decision.job):
                beaten.append(publication.account_id)
                continue
            match decision.verdict:
                case Go():
                    lease = unit.publications.claim(publication.id, worker, lease_seconds)
                    if lease is not None:
                        add_event(
                            unit,
                            lease,
                            now,
                            "due",
                            tr("Its time has come."),
                            tr("claimed by {worker}", worker=worker),
                        )
                        claimed.append(replace(decision.job, publication=lease))
                    else:
                        beaten.append(publication.account_id)
                case Hold():
                    held += _hold(unit, publication, decision.verdict, now)
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
    return Done(claimed=tuple(claimed), missed=tuple(missed), held=tuple(held), beaten=tuple(beaten))


def _hold(unit: UnitOfWork, publication: Publication, hold: Hold, now: datetime) -> list[PublicationId]:
    """Hold it, and with it all of its account that is due, where the reason is the account's."""
    together = [publication]
    if hold.reason not in POST_HOLDS:
        mine = unit.publications.of_account(publication.account_id, (_S.PLANNED, _S.THROTTLED), now)
        together += [one for one in mine if one.id != publication.id and not is_late(one, now)]
    for one in together:
        wanted = replace(one, state=_S.HELD, held_reason=hold.reason, note=hold.note)
        add_event(unit, unit.publications.save(wanted), now, "held", hold.note)
    return [one.id for one in together]


def _unchanged(unit: UnitOfWork, job: Job) -> bool:
    """Whether everything is as it was decided on; nothing is when it was deleted with its client meanwhile."""
    decided = (job.publication.revision, job.post.revision, job.account.revision, job.client.revision)
    return unit.publications.revisions(job.publication.id) == decided


def _held_already(publication: Publication, verdict: Hold) -> bool:
    return (
        publication.state is _S.HELD
        and publication.held_reason is verdict.reason
        and verdict.about in publication.note
    )
