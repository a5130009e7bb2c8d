"""Where a post could go: free days and free times, for the fixes that rules offer."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from planner.domain.brief import DayNature, OwnDate
from planner.lint.notes import ClientNotes
from planner.lint.units import Item, SequenceView, day_of

_DAY = timedelta(days=1)
_AT_ONCE = 60  # days that are counted before the next ones are


def best_day(sequence: SequenceView, first: date, last: date) -> date | None:
    """The day from ``first`` to ``last`` (both included) with the fewest posts, the earliest of those.

    Days on which the client is closed are left out; None: no day is left.
    """
    best: tuple[int, date] | None = None
    while first <= last and (best is None or best[0]):  # none has fewer posts than a free one
        some = [first + n * _DAY for n in range(min(_AT_ONCE, (last - first).days + 1))]
        near = sequence.items[index_from(sequence, first) : index_from(sequence, some[-1] + 4 * _DAY)]
        posts = Counter([day_of(item.entry) for item in near])
        found = [(posts[day], day) for day in some if not is_holiday(sequence.notes, day)]
        best = min([*found, best] if best is not None else found, default=None)
        first = some[-1] + _DAY
    return best[1] if best is not None else None


def index_from(sequence: SequenceView, day: date) -> int:
    """An index at or shortly before the first post of ``day``, whatever the zones of the posts are."""
    floor = (day - 2 * _DAY).toordinal()
    return bisect_left(sequence.items, floor, key=_ordinal)


def is_holiday(notes: ClientNotes, day: date) -> bool:
    """Whether the client's own calendar says that it is closed."""
    dates = notes.brief.own_dates
    return bool(dates) and any(one.nature is DayNature.HOLIDAY and one.falls_on(day) for one in dates)


def holidays_between(notes: ClientNotes, first: date, last: date) -> int:
    """How many days after ``first`` and before ``last`` the client is closed."""
    found: set[date] = set()
    for one in notes.brief.own_dates:
        if one.nature is DayNature.HOLIDAY:
            found.update(day for day in _times(one, first, last) if first < day < last)
    return len(found)


def next_free(taken: Iterable[datetime], at: datetime, apart: timedelta) -> datetime:
    """The first instant from ``at`` on that is at least ``apart`` from every one of ``taken``."""
    free = at
    for other in sorted(taken):
        if other - free >= apart:
            break
        if free - other < apart:
            free = other + apart
    return free


def _times(one: OwnDate, first: date, last: date) -> Iterable[date]:
    if not one.yearly:
        return (one.day,)
    years = range(first.year, last.year + 1)
    return (found for year in years if (found := _in_year(one.day, year)) is not None)


def _in_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:  # 29 February
        return None


def _ordinal(item: Item) -> int:
    return item.at.toordinal()
