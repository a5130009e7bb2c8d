"""What planning a week needs, read on the plan's worker. No Qt here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from planner.almanac.holidays import Holiday, holidays_between
from planner.domain.client import Client
from planner.domain.ids import ClientId
from planner.domain.kinds import Kind
from planner.domain.post import Post
from planner.domain.rhythm import free_slots, slots_on
from planner.domain.slot import SlotTime
from planner.domain.times import wall_at
from planner.ports.unit_of_work import UnitOfWork

AHEAD = 8
"""So many weeks are looked at for the first one with a free slot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """A week of one client.

    Attributes:
        first: its first day. slots: free ones, in order. planned: posts that are there already.
        kinds: of the posts that are there already, None: not said.
        rhythm: whether the client has any slot. over: whether each of this week's has its time behind it.
        days: that the client's calendar names.
        networks: by slot, in its order. ideas: of the client, newest first.
    """

    client: Client | None = None
    clients: tuple[Client, ...] = ()
    first: date
    slots: tuple[SlotTime, ...] = ()
    planned: int = 0
    kinds: tuple[Kind | None, ...] = ()
    rhythm: bool = False
    over: bool = False
    days: tuple[Holiday, ...] = ()
    ideas: tuple[Post, ...] = ()


def week_of(day: date, first_weekday: int) -> date:
    """The first day of the week of ``day``."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)


def read_week(
    unit: UnitOfWork,
    client_id: ClientId | None,
    day: date | None,
    now: datetime,
    first_weekday: int,
    language: str = "",
) -> Week:
    """The week of ``day``; None: the first one from today on that has a free slot.

    Args:
        unit: a reading unit of work.
        client_id: whose; None: the first client with slots, else the first.
        day: any day of the week.
        now: aware UTC.
        first_weekday: 0 Monday to 6 Sunday.
        language: of the holidays' names.
    """
    clients = tuple(unit.clients.all())
    client = next((one for one in clients if one.id == client_id), None)
    if client is None:
        slotted = {row.client_id for row in unit.calendar.slots()}
        client = next((one for one in clients if one.id in slotted), clients[0] if clients else None)
    if client is None:
        return Week(first=week_of(day or now.date(), first_weekday))
    rhythm = unit.calendar.slots(client.id)
    today = wall_at(now, client.zone).local.date()
    first = week_of(day or today, first_weekday)
    weeks = 1 if day is not None else AHEAD
    rows = unit.calendar.rows(
        now - timedelta(days=1) if day is None else _start(first),
        _start(first) + timedelta(days=7 * weeks + 2),
        client.id,
    )
    slots: Sequence[SlotTime] = ()
    for ahead in range(weeks):
        begin = first + timedelta(weeks=ahead)
        slots = free_slots(rhythm, begin, begin + timedelta(days=6), rows, now)
        if slots or ahead == weeks - 1:
            first = begin if slots else first
            break
    last = first + timedelta(days=6)
    planned = {
        row.post_id: row.kind
        for row in rows
        if first <= wall_at(row.due_at, client.zone).local.date() <= last
    }
    return Week(
        client=client,
        clients=clients,
        first=first,
        slots=tuple(slots),
        planned=len(planned),
        kinds=tuple(planned.values()),
        rhythm=bool(rhythm),
        over=all(one.at < now for one in slots_on(rhythm, first, last)),
        days=holidays_between(client.brief, first, last, language),
        ideas=tuple(unit.posts.ideas(client.id)),
    )


def _start(day: date) -> datetime:
    """An instant before ``day`` begins anywhere."""
    return datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(days=1)
