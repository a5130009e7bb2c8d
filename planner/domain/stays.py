"""Which time to answer concerns a post: what rules on a post and on its week look at."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from planner.domain.entry import PlanEntry, Stay
from planner.domain.times import WallTime

if TYPE_CHECKING:
    from planner.domain.reply_block import ReplyRow


BEFORE, AFTER = timedelta(hours=12), timedelta(hours=24)
"""Around a post, whatever week that is in: one that began before may still run, and next morning may be soon enough."""

AROUND = timedelta(days=8)
"""No time to answer further from a post than this concerns it."""


def with_stays(entries: Sequence[PlanEntry], rows: "Iterable[ReplyRow]") -> list[PlanEntry]:
    """The entries with the time to answer of their own client that concerns them.

    That is what begins in the post's week (Monday to Sunday on its own clock), and what is near the post.

    Args:
        entries: of any clients.
        rows: as ``calendar.replies`` gives them, for ``AROUND`` on either side of the entries.
    """
    by_client: dict[str, list[Stay]] = {}
    for row in rows:
        by_client.setdefault(row.client_id, []).append(Stay(row.starts_at, row.minutes, row.id))
    for stays in by_client.values():
        stays.sort(key=_order)
    return [_with(entry, by_client.get(entry.client_key, ())) for entry in entries]


def concerns(stay: Stay, entry: PlanEntry) -> bool:
    """Whether time to answer of the entry's client is among what concerns it."""
    if entry.stays is None or entry.when is None or entry.instant is None:
        return False
    first, last = _week(week_of(entry.when.local.date()), entry.when.zone)
    return min(first, entry.instant - BEFORE) <= stay.start < max(last, entry.instant + AFTER)


def week_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def _with(entry: PlanEntry, stays: Sequence[Stay]) -> PlanEntry:
    found: tuple[Stay, ...] = ()
    if stays and entry.when is not None and entry.instant is not None:
        first, last = _week(week_of(entry.when.local.date()), entry.when.zone)
        low = bisect_left(stays, min(first, entry.instant - BEFORE), key=_start)
        high = bisect_left(stays, max(last, entry.instant + AFTER), key=_start)
        found = tuple(stays[low:high])
    return entry if entry.stays == found else replace(entry, stays=found)


@lru_cache(maxsize=2000)
def _week(monday: date, zone: str) -> tuple[datetime, datetime]:
    """A week's first moment, and the first one after it, aware UTC."""
    midnight = datetime(monday.year, monday.month, monday.day)  # noqa: DTZ001 - a wall time
    return WallTime(midnight, zone).instant(), WallTime(midnight + timedelta(days=7), zone).instant()


def _start(stay: Stay) -> datetime:
    return stay.start


def _order(stay: Stay) -> tuple[datetime, str]:
    return stay.start, stay.id
