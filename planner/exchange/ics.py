"""A plan as a calendar file (iCalendar, RFC 5545), for other calendars to show. Written by the icalendar library."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Event, vText

from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.ids import AccountId, ClientId, PostId
from planner.domain.kinds import kind_name
from planner.domain.post import Post, Stage, Variant
from planner.domain.publication import Publication, PublicationState
from planner.domain.reply_block import ReplyRow
from planner.domain.times import WallTime
from planner.editing.content import content_on
from planner.languages import tr
from planner.networks.facts import facts_of
from planner.ports.unit_of_work import UnitOfWork

LONG = timedelta(minutes=15)  # of a post: it has no length, and most calendars hide what has none
_EVER = (datetime(1971, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC))
_GONE = PublicationState.CANCELLED


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """The file and how much is in it."""

    data: bytes
    posts: int
    blocks: int


def calendar_file(
    unit: UnitOfWork,
    now: datetime,
    client_id: ClientId | None = None,
    step: Callable[[], None] = lambda: None,
) -> CalendarFile:
    """Posts with a time and times to answer, as events in UTC; an event keeps its id, so that a newer file replaces it.

    What is skipped on an account is left out there. Notes to oneself and pictures are not in it.

    Args:
        unit: of the plan.
        now: aware UTC, when the file is made.
        client_id: only this client's; None: those of all that are not archived, each with its name.
        step: called after each post.
    """
    clients = {one.id: one for one in unit.clients.all(archived=client_id is not None)}
    accounts = {one.id: one for one in unit.accounts.all(client_id, removed=True)}
    posts = [one for one in unit.posts.of_client(client_id) if one.client_id in clients]
    publications = {
        (one.post_id, one.account_id): one for one in unit.publications.of_posts([post.id for post in posts])
    }
    whose = clients if client_id is None else {}
    file = Calendar()
    file.add("prodid", "-//Parley//Parley//EN")
    file.add("version", "2.0")
    file.add("x-wr-calname", clients[client_id].name if client_id in clients else tr("Parley: all clients"))
    told = 0
    for post in posts:
        events = list(_events(post, accounts, publications, whose, now))
        for event in events:
            file.add_component(event)
        told += bool(events)
        step()
    blocks = [row for row in unit.calendar.replies(*_EVER, client_id) if row.client_id in clients]
    for row in blocks:
        file.add_component(_block(row, whose, now))
    return CalendarFile(file.to_ical(), told, len(blocks))


def _events(
    post: Post,
    accounts: Mapping[AccountId, Account],
    publications: Mapping[tuple[PostId, AccountId], Publication],
    whose: Mapping[ClientId, Client],
    now: datetime,
) -> Iterable[Event]:
    """One for each time at which the post goes out."""
    going = [one for one in post.variants if not _skipped(publications.get((post.id, one.account_id)))]
    if post.variants and not going:
        return
    times: dict[WallTime, list[Variant]] = {}
    for variant in going:
        if (when := post.when_on(variant)) is not None:
            times.setdefault(when, []).append(variant)
    if not post.variants and post.when is not None:
        times[post.when] = []
    for when, variants in times.items():
        own = "" if when == post.when else f".{variants[0].account_id}"
        names = [_where(accounts[one.account_id]) for one in variants]
        headline = post.headline if post.stage is Stage.SCHEDULED else tr("Draft: {post}", post=post.headline)
        event = _event(f"{post.id}{own}", _named(headline, post.client_id, whose), when.instant(), LONG, now)
        event.add("description", _told(post, variants[0] if variants else None, names))
        event.add("sequence", post.revision)
        event.add("status", "CONFIRMED" if post.stage is Stage.SCHEDULED else "TENTATIVE")
        event.add("transp", "TRANSPARENT")  # a post keeps nobody busy; answering does
        if post.kind is not None:
            event.add("categories", [kind_name(post.kind)])
        if post.external_url:
            event.add("url", post.external_url)
        yield event


def _block(row: ReplyRow, whose: Mapping[ClientId, Client], now: datetime) -> Event:
    words = tr("Time to answer: {post}", post=row.words) if row.words else tr("Time to answer")
    long = timedelta(minutes=row.minutes)
    event = _event(row.id, _named(words, row.client_id, whose), row.starts_at, long, now)
    event.add("transp", "OPAQUE")
    return event


def _event(uid: str, words: str, start: datetime, long: timedelta, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"{uid}@parley")
    event.add("dtstamp", now)
    event.add("summary", vText(words))
    event.add("dtstart", start)
    event.add("dtend", start + long)
    return event


def _skipped(publication: Publication | None) -> bool:
    return publication is not None and publication.state is _GONE


def _named(words: str, client_id: ClientId, whose: Mapping[ClientId, Client]) -> str:
    return f"{whose[client_id].name}: {words}" if client_id in whose else words


def _where(account: Account) -> str:
    facts = facts_of(account.network)
    return f"{facts.label if facts else account.network} {account.name}"


def _told(post: Post, variant: Variant | None, names: Sequence[str]) -> str:
    """Where it goes, and its words and link as the first of its accounts shows them."""
    content = content_on(post, variant or Variant(account_id=AccountId("")))
    return "\n\n".join(part for part in (", ".join(names), content.text, content.link) if part)
