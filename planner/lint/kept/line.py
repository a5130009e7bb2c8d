"""Items in order of time, and where to cut them: by index, instant or a rule's reach."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TypeAlias

from planner.lint.reach import Reach
from planner.lint.units import Item

Place: TypeAlias = tuple[datetime, str, str]
"""What a sequence is sorted by: instant, order, account."""

Zone: TypeAlias = tuple[datetime, datetime]
"""A stretch of time in which something changed, both ends included."""

_NEAR = 48  # posts between two changed places that are checked in one go


def place_of(item: Item) -> Place:
    """Where an item stands among others."""
    return item.at, item.entry.order, item.entry.account_key


def _at(item: Item) -> datetime:
    return item.at


class Line:
    """A sorted list of items. Every cut is found by bisection, never by a walk."""

    __slots__ = ("items",)

    def __init__(self, items: Iterable[Item] = ()) -> None:
        self.items = sorted(items, key=place_of)

    def __len__(self) -> int:
        return len(self.items)

    def add(self, item: Item) -> int:
        """Put an item in its place; the index where it stands."""
        index = bisect_right(self.items, place_of(item), key=place_of)
        self.items.insert(index, item)
        return index

    def remove(self, item: Item) -> int:
        """Take out this very item; the index where it stood."""
        index = bisect_left(self.items, place_of(item), key=place_of)
        while self.items[index] is not item:
            index += 1
        del self.items[index]
        return index

    def before(self, at: datetime) -> int:
        """How many items are before an instant: the index of the first at or after it."""
        return bisect_left(self.items, at, key=_at)

    def through(self, at: datetime) -> int:
        """How many items are at or before an instant."""
        return bisect_right(self.items, at, key=_at)

    def back(self, index: int, at: datetime, reach: Reach) -> int:
        """Index of the first item that a verdict on a post at ``index`` and ``at`` may look at."""
        low = 0
        if reach.posts is not None:
            low = index - reach.posts
        if reach.days is not None:
            low = max(low, self.before(at - timedelta(days=reach.days)))
        return max(0, min(low, index))

    def forth(self, index: int, at: datetime, reach: Reach) -> int:
        """Index behind the last item that a verdict on a post at ``index`` and ``at`` may look at."""
        high = len(self.items)
        if reach.posts is not None:
            high = index + reach.posts + 1
        if reach.days is not None:
            high = min(high, self.through(at + timedelta(days=reach.days)))
        return min(len(self.items), max(high, index + 1))

    def to_cuts(self, low: int, high: int, reach: Reach) -> tuple[int, int]:
        """``low:high`` widened to the next items past which no verdict looks; they are inside."""
        cut, items = reach.cut, self.items
        if cut is None:
            return low, high
        while low > 0 and not cut(items[low]):
            low -= 1
        while high < len(items) and not (high > 0 and cut(items[high - 1])):
            high += 1
        return low, high

    def to_verdicts(self, low: int, high: int, start: int, reach: Reach) -> tuple[int, int]:
        """``low:high`` widened until posts with a verdict stand at both ends, or the judged part ends."""
        while start < low < len(self.items) and not self._has_verdict(low, reach):
            low -= 1
        while start < high < len(self.items) and not self._has_verdict(high - 1, reach):
            high += 1
        return low, high

    def _has_verdict(self, index: int, reach: Reach) -> bool:
        first = index - reach.least + 1
        if reach.least < 2 or reach.days is None:  # noqa: PLR2004 - a post has itself behind it
            return True
        return first >= 0 and self.items[index].at - self.items[first].at <= timedelta(days=reach.days)

    def together(self, zones: Iterable[Zone]) -> list[Zone]:
        """The zones in order, those that touch or are but a few posts apart as one."""
        joined: list[Zone] = []
        for low, high in sorted(zones):
            if joined and self.before(low) - self.through(joined[-1][1]) <= _NEAR:
                joined[-1] = (joined[-1][0], max(joined[-1][1], high))
            else:
                joined.append((low, high))
        return joined
