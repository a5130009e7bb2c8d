"""What the board of ideas shows, read on the plan's worker. No Qt here."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from planner.domain.client import Client
from planner.domain.entry import CalendarRow
from planner.domain.ids import ClientId
from planner.domain.kinds import Kind
from planner.domain.post import Post
from planner.domain.rhythm import free_slots
from planner.domain.slot import SlotTime
from planner.domain.times import wall_at
from planner.ports.unit_of_work import UnitOfWork

DAYS = 14
SHOWN = 200  # more ideas than that are a board nobody reads; the newest are shown, the count says the rest


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day of the strip. ``posts``: one row for each post. ``slots``: free ones."""

    date: date
    posts: tuple[CalendarRow, ...] = ()
    slots: tuple[SlotTime, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """Everything on the page.

    Attributes:
        ideas: newest first. clients: active ones, by id. rhythm: whether the clients shown have any slot.
    """

    ideas: tuple[Post, ...] = ()
    clients: Mapping[ClientId, Client]
    days: tuple[Day, ...] = ()
    zone: str = "UTC"
    rhythm: bool = False


def read_board(unit: UnitOfWork, client_id: ClientId | None, own_zone: str, now: datetime) -> Board:
    """The ideas of one client or of all, and the two weeks from today on."""
    clients = {one.id: one for one in unit.clients.all()}
    zone = clients[client_id].zone if client_id in clients else own_zone
    first = wall_at(now, zone).local.date()
    last = first + timedelta(days=DAYS - 1)
    rows = unit.calendar.rows(now - timedelta(days=1), now + timedelta(days=DAYS + 1), client_id)
    rhythm = unit.calendar.slots(client_id)
    free = free_slots(rhythm, first, last, rows, now)
    return Board(
        ideas=tuple(one for one in unit.posts.ideas(client_id) if one.client_id in clients),
        clients=clients,
        days=tuple(
            Day(
                date=day,
                posts=_posts(row for row in rows if wall_at(row.due_at, zone).local.date() == day),
                slots=tuple(one for one in free if wall_at(one.at, zone).local.date() == day),
            )
            for day in (first + timedelta(days=ahead) for ahead in range(DAYS))
        ),
        zone=zone,
        rhythm=bool(rhythm),
    )


def _posts(rows: Iterable[CalendarRow]) -> tuple[CalendarRow, ...]:
    return tuple({(row.post_id, row.when): row for row in rows}.values())


def sections(ideas: Sequence[Post], words: str) -> dict[Kind | None, tuple[Post, ...]]:
    """Ideas by kind, those with all of ``words`` in their title, text, notes or series."""
    wanted = words.casefold().split()
    found: dict[Kind | None, list[Post]] = {kind: [] for kind in (None, *Kind)}
    for post in ideas:
        said = f"{post.title} {post.text} {post.notes} {post.series}".casefold()
        if all(word in said for word in wanted):
            found[post.kind].append(post)
    return {kind: tuple(posts) for kind, posts in found.items()}
