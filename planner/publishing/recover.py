"""After a crash: what a publication whose lease ran out has become, told by its rows alone."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from planner.domain.account import Account
from planner.domain.ids import PublicationId
from planner.domain.journal import Attempt, Outcome, Step, StepState
from planner.domain.publication import Publication, PublicationState
from planner.editing.words import network_label
from planner.languages import tr
from planner.ports.unit_of_work import Plan, UnitOfWork
from planner.publishing.gates import note_sent
from planner.publishing.steps import (
    FOLLOWING,
    UPLOADS,
    add_event,
    change_step,
    close_attempt,
    has_rest,
    result_of,
    root_of,
)

_S = PublicationState
_STOPPED = tr("Parley stopped before an answer was written down.")
_NOT_BEGUN = tr("Nothing was sent: Parley was closed, or went offline, before its turn. It is planned again.")


def recover(
    unit: UnitOfWork,
    now: datetime,
    settle_of: Callable[[Account], timedelta],
    only: PublicationId | None = None,
) -> tuple[PublicationId, ...]:
    """Bring every publication whose lease ran out to a state that is certainly true.

    Args:
        unit: a writing unit of work.
        now: aware UTC.
        settle_of: how long to wait before looking on an account's network.
        only: this one alone.

    Returns:
        Those that were recovered.
    """
    expired = [one for one in unit.publications.expired() if only in {None, one.id}]
    for publication in expired:
        _recover(unit, publication, now, settle_of(unit.accounts.get(publication.account_id)))
    return tuple(one.id for one in expired)


def give_back(plan: Plan, ids: Iterable[PublicationId], worker: str, now: datetime) -> None:
    """Plan again what ``worker`` claimed and did not begin; what is no longer its own is left alone."""
    with plan.write() as unit:
        for one in ids:
            publication = unit.publications.get(one)
            if publication.state is _S.CLAIMED and publication.leased_by == worker:
                free = replace(publication, state=_S.PLANNED, leased_by="", leased_until=None)
                add_event(unit, unit.publications.save(free), now, "planned", _NOT_BEGUN)
        unit.commit()


def _recover(unit: UnitOfWork, publication: Publication, now: datetime, settle: timedelta) -> None:
    root = root_of(unit.journal.steps(publication.id))
    attempts = unit.journal.attempts(publication.id)
    free = replace(publication, leased_by="", leased_until=None)
    for attempt in attempts:
        if attempt.outcome is None:
            _close(unit, publication, attempt, settle)
    if publication.state is _S.CLAIMED:
        text = tr("Parley stopped before anything was sent. It is planned again.")
        wanted, name = replace(free, state=_S.PLANNED, note=""), "planned"
    elif publication.state is _S.PUBLISHED:
        text = tr("Parley stopped while it was sending the rest. It goes on with it.")
        if publication.asks_for_rest:
            text = tr(
                "Parley stopped while it was sending the rest. What is left of it is sent when you say so."
            )
        at = publication.follow_up_at if publication.asks_for_rest else now
        wanted, name = replace(free, follow_up_at=at), "follow-up"
    elif root is not None and root.state is StepState.DONE:
        text = tr("It is out.")
        wanted, name = _published(unit, free, root, now), "published"
    else:
        account = unit.accounts.get(publication.account_id)
        started = _started(attempts, root, now)
        text = tr(
            "Parley stopped while it was being sent to {network_label}. It may be out already and is looked for before anything else.",
            network_label=network_label(account.network),
        )
        wanted = replace(
            free,
            state=_S.UNCONFIRMED,
            unconfirmed_since=started,
            looks=0,
            not_before=started + settle,
            note=text,
        )
        name = "unconfirmed"
        note_sent(unit, account.id, started)
    add_event(unit, unit.publications.save(wanted), now, name, text)


def _close(unit: UnitOfWork, publication: Publication, attempt: Attempt, settle: timedelta) -> None:
    """An attempt without an end: an upload may be repeated, anything else may be out."""
    if publication.state is _S.CLAIMED or attempt.role in UPLOADS:
        close_attempt(unit, attempt, Outcome.UNCONFIRMED, detail=_STOPPED, state=StepState.WAITING)
        return
    close_attempt(unit, attempt, Outcome.UNCONFIRMED, detail=_STOPPED, state=StepState.UNCONFIRMED)
    if attempt.role in FOLLOWING:
        change_step(
            unit,
            publication.id,
            attempt.ordinal,
            looks=0,
            unconfirmed_since=attempt.started_at,
            not_before=attempt.started_at + settle,
        )


def _published(unit: UnitOfWork, publication: Publication, root: Step, now: datetime) -> Publication:
    result = result_of(root)
    return replace(
        publication,
        state=_S.PUBLISHED,
        remote_id=result.remote_id,
        remote_url=result.remote_url,
        published_at=publication.published_at or now,
        follow_up_at=now if has_rest(unit.journal.steps(publication.id)) else None,
        note="",
    )


def _started(attempts: Sequence[Attempt], root: Step | None, now: datetime) -> datetime:
    times = [one.started_at for one in attempts if root and one.ordinal == root.ordinal]
    return times[-1] if times else now
