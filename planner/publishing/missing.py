"""Why a publication was not sent in time, as far as the plan knows: its own rows, its account's, and outages."""

from dataclasses import replace
from datetime import datetime, timedelta

from planner.domain.agents import Outage, OutageKind
from planner.domain.journal import Outcome
from planner.domain.publication import MissedReason, Publication, PublicationState
from planner.editing.words import span_words
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.due import Miss
from planner.publishing.outage_words import outage_words

_R = MissedReason
_REASONS = {
    OutageKind.ASLEEP: _R.ASLEEP,
    OutageKind.STOPPED: _R.NOT_RUNNING,
    OutageKind.OFFLINE: _R.OFFLINE,
    OutageKind.CLOCK_FORWARD: _R.CLOCK,
    OutageKind.MACHINE: _R.MACHINE,
}
_NEAR = timedelta(hours=12)
_READ = 50  # so many of the account's neighbours are looked at
_TRIED = {
    Outcome.NOT_SENT: (_R.OFFLINE, tr("The network could not be reached.")),
    Outcome.THROTTLED: (_R.THROTTLED, tr("The network took no more posts.")),
}


def explained(unit: UnitOfWork, publication: Publication, miss: Miss, now: datetime) -> Miss:
    """``miss`` with its reason and a sentence that says it, where it has none yet.

    Args:
        unit: a reading unit of work.
        publication: the one that is late.
        miss: as it was decided.
        now: aware UTC.
    """
    if miss.reason is not None or publication.due_at is None or publication.late_at is None:
        return miss
    late = span_words(now - publication.due_at)
    reason, words = _found(unit, publication, now)
    if reason is None:
        return miss
    noticed = tr("It was noticed {late} after its time. Nothing was sent.", late=late)
    return replace(miss, reason=reason, note=f"{words} {noticed}")


def _found(unit: UnitOfWork, publication: Publication, now: datetime) -> tuple[MissedReason | None, str]:
    rests_until = unit.agents.gate(publication.account_id).rest_until
    asked_to_wait = (
        rests_until is not None and publication.late_at is not None and rests_until > publication.late_at
    )
    if publication.state is PublicationState.THROTTLED or asked_to_wait:
        return _R.THROTTLED, _TRIED[Outcome.THROTTLED][1]
    outage = _longest(unit, publication, now)
    if outage is not None:
        reason = _REASONS[outage.kind]
        zone = unit.clients.get(publication.client_id).zone
        return reason, outage_words(outage, zone)
    attempts = unit.journal.attempts(publication.id)
    if attempts and attempts[-1].outcome in _TRIED:
        return _TRIED[attempts[-1].outcome]
    planned = [one.at for one in unit.journal.events(publication.id) if one.name == "planned"]
    if planned and publication.due_at is not None and planned[-1] > publication.due_at:
        return _R.PLANNED_LATE, tr("Its time was already past when it was planned.")
    if _others_went_first(unit, publication, now):
        return _R.BUSY, tr("Other posts of its account went first.")
    return None, ""


def _longest(unit: UnitOfWork, publication: Publication, now: datetime) -> Outage | None:
    """The outage that took most of the time in which it could have gone out."""
    start, end = publication.due_at, publication.late_at
    assert start is not None  # it is late
    assert end is not None
    best, most = None, timedelta(0)
    for outage in unit.agents.outages(start):
        if outage.kind not in _REASONS:
            continue
        lost = min(outage.ended_at or now, end) - max(outage.started_at, start)
        if lost > most:
            best, most = outage, lost
    return best


def _others_went_first(unit: UnitOfWork, publication: Publication, now: datetime) -> bool:
    assert publication.due_at is not None  # it is late
    near = unit.calendar.rows(publication.due_at - _NEAR, now, publication.client_id)
    return any(
        out.published_at is not None and out.published_at >= publication.due_at
        for row in near[-_READ:]
        if row.publication_id is not None and row.account_id == publication.account_id
        for out in (unit.publications.get(row.publication_id),)
    )
