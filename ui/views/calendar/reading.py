"""Reads what the calendar shows. All of it runs on the plan's worker; no widgets here."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, Protocol, TypeVar

from planner.domain.client import Client
from planner.domain.entry import CalendarRow
from planner.domain.ids import ClientId
from planner.domain.publication import PublicationState
from planner.ports.unit_of_work import Glance, UnitOfWork
from ui.views.calendar.dates import grid_days, shown_range
from ui.views.calendar.day_names import day_names
from ui.views.calendar.filtering.rule import ALL, Filter
from ui.views.calendar.state import Chip, DayState, MonthState, build_month

WAITING = (PublicationState.MISSED, PublicationState.UNCONFIRMED)


class RangeState(Protocol):
    """What every face shows: days in a zone."""

    @property
    def zone(self) -> str: ...

    @property
    def days(self) -> Sequence[DayState]: ...

    def index_of(self, day: date) -> int:
        """The position of ``day`` among ``days``, -1 when it is not there."""
        ...


State = TypeVar("State", bound=RangeState)
"""What a face shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which range to read, and how to lay it out.

    Attributes:
        day: any day of the range. client_id: None for all clients, in ``own_zone``.
        holidays: public ones are learned by now, see ``day_names``.
    """

    day: date
    client_id: ClientId | None
    own_zone: str
    now: datetime
    first_weekday: int = 0
    weekend: Collection[int] = (5, 6)
    filter: Filter = ALL
    half_days: bool = False
    holidays: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown(Generic[State]):
    """A range as read.

    Attributes:
        clients: active ones, in the order they were made. post_ids, publication_ids: in the range.
    """

    wanted: Wanted
    state: State
    clients: tuple[Client, ...]
    post_ids: frozenset[str]
    publication_ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many posts wait for a decision: ``missed`` ones, and ``unsure`` ones that are not confirmed."""

    missed: int = 0
    unsure: int = 0


@dataclass(frozen=True, slots=True)
class Seen:
    """Whose days are shown: the ``zone`` they are counted in, and ``initials`` by client in "All clients"."""

    clients: tuple[Client, ...]
    zone: str
    initials: Mapping[ClientId, str] | None = None


def seen_by(look: Glance, wanted: Wanted) -> Seen:
    """The clients, and in whose zone the days are counted."""
    clients = tuple(look.clients.all())
    if wanted.client_id is not None:
        zone = next((one.zone for one in clients if one.id == wanted.client_id), wanted.own_zone)
        return Seen(clients, zone)
    initials = {one.id: one.initials for one in clients} if len(clients) > 1 else None
    return Seen(clients, wanted.own_zone, initials)


def passing(look: Glance, wanted: Wanted) -> Callable[[Chip], bool] | None:
    """Which chips the filter lets through; None: all. Every face asks this, and nothing else, when it reads."""
    chosen = wanted.filter
    if not chosen.words:
        return chosen.passes if chosen.active else None
    found = look.search.matching(chosen.words, wanted.client_id)
    return lambda chip: chip.post_id in found and chosen.passes(chip)


def names_of(wanted: Wanted, seen: Seen, first: date, last: date) -> Mapping[date, str]:
    """What the days from ``first`` to ``last`` are called, those that have a name."""
    return day_names(seen.clients, wanted.client_id, first, last, holidays=wanted.holidays)


def shown_as(wanted: Wanted, seen: Seen, rows: Sequence[CalendarRow], state: State) -> Shown[State]:
    """The answer: ``state``, and whose rows it was built of."""
    return Shown(
        wanted=wanted,
        state=state,
        clients=seen.clients,
        post_ids=frozenset(row.post_id for row in rows),
        publication_ids=frozenset(row.publication_id for row in rows if row.publication_id),
    )


def read_month(look: Glance, wanted: Wanted) -> Shown[MonthState]:
    """Read the visible range of a month, and no more; build what is shown."""
    seen = seen_by(look, wanted)
    days = grid_days(wanted.day, wanted.first_weekday)
    start, end = shown_range(wanted.day, seen.zone, wanted.first_weekday)
    rows = look.calendar.rows(start, end, wanted.client_id)
    state = build_month(
        rows,
        wanted.day,
        seen.zone,
        wanted.now,
        first_weekday=wanted.first_weekday,
        weekend=wanted.weekend,
        initials=seen.initials,
        passes=passing(look, wanted),
        half_days=wanted.half_days,
        replies=look.calendar.replies(start, end, wanted.client_id),
        names=names_of(wanted, seen, days[0], days[-1]),
    )
    return shown_as(wanted, seen, rows, state)


def read_waiting(unit: UnitOfWork, client_id: ClientId | None) -> Waiting:
    """Count what waits for a decision; archived clients and deleted posts left out."""
    missed, unsure = (unit.publications.posts_in((state,), client_id) for state in WAITING)
    return Waiting(missed, unsure)
