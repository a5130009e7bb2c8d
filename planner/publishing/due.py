"""What shall happen with a publication whose time has come: go, hold, or be missed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from planner.connectors.connector import Connector, NeedsPlace
from planner.domain.account import AccountState
from planner.domain.entry import PlanEntry
from planner.domain.publication import HeldReason, MissedReason, Publication
from planner.editing.words import span_words
from planner.languages import tr
from planner.lint.finding import Finding
from planner.lint.notes import ClientNotes
from planner.networks.by_hand import by_hand
from planner.publishing.job import Job

Blocking: TypeAlias = Callable[[PlanEntry, datetime, ClientNotes], Sequence[Finding]]
"""The findings that forbid sending a post, told what is known of its client and the others."""


@dataclass(frozen=True, slots=True)
class Go:
    """It goes out now."""


@dataclass(frozen=True, slots=True)
class Hold:
    """It waits.

    Attributes:
        note: what for and what mends it. about: the piece of it that is the same in every language (a rule's code, a
            picture's name): with the reason it tells one hold from another, whoever in whatever language said it.
    """

    reason: HeldReason
    note: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Miss:
    """Its time is over; it waits for a decision. ``reason``: None until somebody looks into it."""

    note: str
    reason: MissedReason | None = None


Verdict: TypeAlias = Go | Hold | Miss
_HELD = MissedReason.HELD
_MISSED = {HeldReason.PAUSED: MissedReason.PAUSED, HeldReason.OFFLINE: MissedReason.OFFLINE}


def is_late(publication: Publication, now: datetime) -> bool:
    """Whether its time is over by its own grace: then nothing is sent without a person's word."""
    return publication.late_at is not None and now > publication.late_at


def judge(job: Job, now: datetime, connector: Connector | None, blocking: Blocking) -> Verdict:
    """Decide over one due publication.

    Args:
        job: the publication with its surroundings; ``entry`` is needed for the findings.
        now: aware UTC.
        connector: of the account's network, None when there is none.
        blocking: tells the findings that forbid sending.
    """
    hold = hold_of(job, now, connector, blocking)
    publication = job.publication
    if publication.due_at is not None and is_late(publication, now):
        late = span_words(now - publication.due_at)
        if hold is not None:
            return Miss(
                tr("It waited {late}: {note} Nothing was sent.", late=late, note=hold.note),
                _MISSED.get(hold.reason, _HELD),
            )
        return Miss(tr("It was noticed {late} after its time. Nothing was sent.", late=late))
    return hold or Go()


def hold_of(job: Job, now: datetime, connector: Connector | None, blocking: Blocking) -> Hold | None:
    """Why it cannot go out this moment, whatever its time; None: it can. Arguments as of ``judge``."""
    return whole_account_hold(job, connector) or place_hold(job, connector) or _post_hold(job, now, blocking)


def whole_account_hold(job: Job, connector: Connector | None) -> Hold | None:
    """Why nothing at all goes out on its account at this moment; None: something can."""
    if job.client.archived_at is not None:
        return Hold(
            HeldReason.PAUSED, tr("{name} is archived, so nothing goes out for it.", name=job.client.name)
        )
    if job.paused is not None:
        since = job.at(job.paused.since)
        said = tr("{what} is paused since {at}.", what=job.paused.what, at=since)
        return Hold(HeldReason.PAUSED, said, about=f"{job.there(job.paused.since):%H:%M}")
    return _account_hold(job, connector)


def _account_hold(job: Job, connector: Connector | None) -> Hold | None:
    account = job.account
    if connector is None or account.state is AccountState.BY_HAND:
        return Hold(HeldReason.BY_HAND, _hand_note(job))
    if account.state is AccountState.NEEDS_SIGN_IN:
        return Hold(
            HeldReason.NEEDS_SIGN_IN,
            tr(
                "{network} does not accept the sign-in of {name} any more: sign in again.",
                network=job.network,
                name=account.name,
            ),
        )
    if account.state is not AccountState.CONNECTED:
        return Hold(
            HeldReason.NOT_CONNECTED,
            tr("{name} on {network} is not connected yet.", name=account.name, network=job.network),
        )
    return None


def _hand_note(job: Job) -> str:
    gone = by_hand(job.account.network).closed
    if gone:
        return tr("{why} Give the post another account, or skip it.", why=gone)
    return tr("It is yours to post on {network}: post it by hand and mark it as posted.", network=job.network)


def place_hold(job: Job, connector: Connector | None) -> Hold | None:
    """A post whose pictures the network would fetch, from a place that the client does not have, or not any more."""
    if job.place or not isinstance(connector, NeedsPlace) or not connector.needs_place(job.rendered()):
        return None
    if job.lost_place:
        return Hold(
            HeldReason.NO_PLACE,
            tr(
                "{network} fetches pictures from {place}, which is not connected any more: connect it again, or post it by hand.",
                network=job.network,
                place=job.lost_place,
            ),
            about=job.lost_place,
        )
    return Hold(
        HeldReason.NO_PLACE,
        tr(
            "{network} fetches pictures from a public address, and {client} has no place for them: post it by hand, or choose a place in Accounts.",
            network=job.network,
            client=job.client.name,
        ),
    )


def _post_hold(job: Job, now: datetime, blocking: Blocking) -> Hold | None:
    if job.missing:
        name = job.missing[0].name or tr("a picture")
        said = tr("The picture {name} is missing: add it to the post.", name=name)
        return Hold(HeldReason.PICTURE_MISSING, said, about=name)
    findings = blocking(job.entry, now, job.notes) if job.entry is not None else ()
    if findings:
        code = findings[0].code
        return Hold(HeldReason.FINDING, f"{code}: {findings[0].message}", about=code)
    return None
