"""What is suggested for a post that waits for a decision, and what each way means: by its age and its words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from planner.domain.publication import HeldReason, MissedReason, PublicationState
from planner.editing.words import full_day_and_time, span_words
from planner.languages import clock, tr
from planner.publishing.catchup.item import Way
from planner.publishing.catchup.slots import Slot
from planner.publishing.catchup.stale import stale_because
from planner.publishing.due import Hold
from planner.publishing.job import Job

STILL_FRESH = timedelta(hours=1)
"""Up to this late, what is still true is worth publishing at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """The fields of an ``Item`` that are advice; see there."""

    says: Mapping[Way, str]
    barred: Mapping[Way, str]
    default: Way | None
    must: bool = False


def advise(job: Job, hold: Hold | None, slot: Slot | None, now: datetime, *, to_ideas: bool) -> Advice:
    """What to do about a missed publication, or one that nobody can confirm.

    Args:
        job: with its entry.
        hold: why it could not go out this moment, None: it could.
        slot: the next free one, None: there is none.
        now: aware UTC.
        to_ideas: skipping puts the whole post back among the ideas.
    """
    if job.publication.state is PublicationState.UNCONFIRMED:
        return _unsure(job)
    due = job.publication.due_at or now
    late = now - due
    stale = stale_because(job.entry, now) if job.entry is not None else ""
    back = tr("The post goes back to Ideas.") if to_ideas else tr("It stays in the plan as skipped there.")
    says = {
        Way.NOW: stale or tr("{late} and still true.", late=_late(late)),
        Way.SKIP: f"{stale} {back}".strip() if stale else tr("It does not go out. {back}", back=back),
        Way.BY_HAND: tr("It counts as posted by you. Nothing is sent."),
    }
    barred: dict[Way, str] = {}
    if hold is not None:
        barred[Way.NOW] = hold.note
    if slot is None:
        barred[Way.SLOT] = tr("There is no free slot in the next four weeks. Open the post to choose a time.")
    else:
        says[Way.SLOT] = _slot_words(slot, hold, job, now)
    return Advice(says=says, barred=barred, default=_default(late, stale, barred, job, hold))


def _default(
    late: timedelta, stale: str, barred: Mapping[Way, str], job: Job, hold: Hold | None
) -> Way | None:
    if stale:
        return Way.SKIP
    if hold is not None and hold.reason is HeldReason.BY_HAND:
        return None  # whether the person posted it, only the person knows
    planned_late = job.publication.missed_reason is MissedReason.PLANNED_LATE
    if late <= STILL_FRESH and Way.NOW not in barred and not planned_late:
        return Way.NOW
    return Way.SLOT if Way.SLOT not in barred else None


def _unsure(job: Job) -> Advice:
    """One that may be out: it can be settled by who has looked, and never be sent from here."""
    one, network = job.publication, job.network
    never = tr("It may be on {network} already, so it is not sent a second time.", network=network)
    return Advice(
        says={
            Way.SKIP: tr(
                "If you looked and it is not on {network}: it is settled as skipped there.", network=network
            ),
            Way.BY_HAND: tr(
                "If you looked and it is on {network}: it counts as out since it was sent.", network=network
            ),
        },
        barred={Way.NOW: never, Way.SLOT: never},
        default=None,
        must=one.asks_if_live,
    )


def _slot_words(slot: Slot, hold: Hold | None, job: Job, now: datetime) -> str:
    there = slot.when.local
    words = full_day_and_time(there)
    if there.date() == job.there(now).date():
        words = tr("today {time}", time=clock(there))
    first = tr("Next free slot: {words}. {because}", words=words, because=slot.because)
    if hold is None:
        return first
    return tr(
        "{first} It goes out then only if this keeps it back no more: {note}", first=first, note=hold.note
    )


def _late(late: timedelta) -> str:
    """Says "Half an hour late", "34 min late"."""
    minutes = int(late.total_seconds() // 60)
    return tr("{span} late", span=span_words(late)) if minutes else tr("Just due")


def what_happened(job: Job) -> str:
    """Why it waits, a sentence for the list."""
    one = job.publication
    if one.state is PublicationState.UNCONFIRMED:
        since = f" {job.at(one.unconfirmed_since)}" if one.unconfirmed_since else ""
        again = tr(" Parley looks there {at}.", at=job.at(one.not_before)) if one.not_before else ""
        asked = tr(" Only you can tell whether it is there.") if one.asks_if_live else again
        return tr(
            "Sent{since}, but no certain answer came from {network}.{asked}",
            since=since,
            network=job.network,
            asked=asked,
        )
    return REASONS.get(one.missed_reason, "") if one.missed_reason is not MissedReason.HELD else one.note


REASONS: Mapping[MissedReason | None, str] = {
    MissedReason.ASLEEP: tr("This computer was asleep."),
    MissedReason.NOT_RUNNING: tr("Parley was not running."),
    MissedReason.OFFLINE: tr("There was no network."),
    MissedReason.CLOCK: tr("The clock of this computer was changed."),
    MissedReason.PAUSED: tr("It was paused."),
    MissedReason.THROTTLED: tr("The network took no more posts."),
    MissedReason.BUSY: tr("Other posts of its account went first."),
    MissedReason.MACHINE: tr("This computer could not publish."),
    MissedReason.PLANNED_LATE: tr("Its time was past when it was planned."),
}
