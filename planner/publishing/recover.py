"""After a crash: what a publication whose lease ran out has become, told by its rows alone."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from planner.domain.account import Account
from planner.domain.ids import PublicationId
from planner.domain.journal import Attempt, Outcome, Step, StepState
from planner.domain.publication import Publication, PublicationState
from planner.editing.words import network_label
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.gates import note_sent
from planner.publishing.steps import add_event, close_attempt, left_over, result_of, root_of

_S = PublicationState
_STOPPED = "Parley stopped before an answer was written down."


def recover(unit: UnitOfWork, now: datetime, settle: Callable[[Account], float]) -> tuple[PublicationId, ...]:
    """Bring every publication whose lease ran out to a state that is certainly true.

    Args:
        unit: a writing unit of work.
        now: aware UTC.
        settle: seconds to wait before looking on an account's network.

    Returns:
        Those that were recovered.
    """
    expired = unit.publications.expired()
    for publication in expired:
        _recover(unit, publication, now, settle)
    return tuple(one.id for one in expired)


def _recover(
    unit: UnitOfWork, publication: Publication, now: datetime, settle: Callable[[Account], float]
) -> None:
    root = root_of(unit.journal.steps(publication.id))
    attempts = unit.journal.attempts(publication.id)
    free = replace(publication, leased_by="", leased_until=None)
    if publication.state is _S.CLAIMED:
        text = "Parley stopped before anything was sent. It is planned again."
        wanted, name = replace(free, state=_S.PLANNED, note=""), "planned"
    elif root is not None and root.state is StepState.DONE:
        left = left_over(unit.journal.steps(publication.id))
        text = f"The post is out. {left}" if left else "It is out."
        wanted, name = _published(free, root, text if left else "", now), "published"
    else:
        account = unit.accounts.get(publication.account_id)
        started = _started(attempts, root, now)
        look_at = started + timedelta(seconds=settle(account))
        text = (
            f"Parley stopped while it was being sent to {network_label(account.network)}. "
            "It may be out already and is looked for before anything else."
        )
        wanted, name = (
            replace(
                free, state=_S.UNCONFIRMED, unconfirmed_since=started, looks=0, not_before=look_at, note=text
            ),
            "unconfirmed",
        )
        note_sent(unit, account.id, started)
    for attempt in attempts:
        if attempt.outcome is None:
            state = StepState.WAITING if publication.state is _S.CLAIMED else StepState.UNCONFIRMED
            close_attempt(unit, attempt, Outcome.UNCONFIRMED, state=state, detail=_STOPPED)
    add_event(unit, unit.publications.save(wanted), now, name, text)


def _published(publication: Publication, root: Step, note: str, now: datetime) -> Publication:
    result = result_of(root)
    return replace(
        publication,
        state=_S.PUBLISHED,
        remote_id=result.remote_id,
        remote_url=result.remote_url,
        published_at=publication.published_at or now,
        note=note,
    )


def _started(attempts: Sequence[Attempt], root: Step | None, now: datetime) -> datetime:
    times = [one.started_at for one in attempts if root and one.ordinal == root.ordinal]
    return times[-1] if times else now
