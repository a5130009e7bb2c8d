"""Counting a range that was chosen to look at: the same counting as the linter's, without a verdict."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from planner.domain.entry import PlanEntry
from planner.domain.kinds import Kind
from planner.domain.times import WallTime, zone_of
from planner.lint.finding import Headline
from planner.lint.kinds.sells import Sells
from planner.lint.units import Item


class Range(StrEnum):
    """What the panel's figure is about."""

    WORST = "worst"  # the linter's own headline
    MONTH = "month"  # the month that the calendar shows
    DAYS_14 = "14"
    DAYS_30 = "30"


@dataclass(frozen=True, slots=True)
class Span:
    """Days of ``zone`` from ``first`` to ``last``, both included."""

    first: date
    last: date
    zone: str

    @property
    def start(self) -> datetime:
        """The first instant inside, aware UTC."""
        return WallTime(datetime.combine(self.first, time()), self.zone).instant()

    @property
    def end(self) -> datetime:
        """The first instant after it, aware UTC."""
        return WallTime(datetime.combine(self.last + timedelta(days=1), time()), self.zone).instant()


def span_of(chosen: Range, now: datetime, zone: str, month: date | None) -> Span:
    """The days of a chosen range; 14 and 30 days begin today.

    Args:
        chosen: any but ``WORST``, which the linter defines.
        now: aware UTC.
        zone: the client's.
        month: any day of the month that the calendar shows; None: this month.
    """
    today = now.astimezone(zone_of(zone)).date()
    if chosen is Range.MONTH:
        first = (month or today).replace(day=1)
        following = (first + timedelta(days=32)).replace(day=1)
        return Span(first, following - timedelta(days=1), zone)
    days = 14 if chosen is Range.DAYS_14 else 30
    return Span(today, today + timedelta(days=days - 1), zone)


def count(entries: Iterable[PlanEntry], span: Span) -> Headline:
    """Count the posts of a span, a cross-post once, by the linter's own reading of each.

    Args:
        entries: counted entries, in any order.
        span: the days.
    """
    grouped: dict[str, list[PlanEntry]] = {}
    for entry in entries:
        if entry.instant is not None and span.start <= entry.instant < span.end:
            grouped.setdefault(entry.post, []).append(entry)
    items = [_item(group) for group in grouped.values()]
    kinds: dict[str, int] = {kind.value: 0 for kind in Kind}
    posts: dict[str, list[str]] = {}
    for item in items:
        kinds[item.counts_as] = kinds.get(item.counts_as, 0) + 1
        posts.setdefault(item.counts_as, []).append(item.entry.post)
    return Headline(
        judged=False,
        start=span.start,
        end=span.end - timedelta(minutes=1),
        promo=sum(item.sells is Sells.YES for item in items),
        unclear=sum(item.sells is Sells.UNCLEAR for item in items),
        posts=len(items),
        kinds=kinds,
        post_ids={key: tuple(ids) for key, ids in posts.items()},
    )


def _item(entries: list[PlanEntry]) -> Item:
    """One post; on several accounts one cross-post."""
    parts = tuple(Item(entry) for entry in entries)
    return Item(entries[0], parts if len(parts) > 1 else ())
