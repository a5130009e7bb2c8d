"""Items in order of time, and where to cut them: by index, instant or a rule's reach."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Protocol, TypeAlias

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


class Beside(Protocol):
    """Something that is known of each item of a line, by the same indices."""

    def insert(self, index: int) -> None:
        """An item came to stand at ``index``."""

    def delete(self, index: int) -> None:
        """The item at ``index`` went."""


class Line:
    """A sorted list of items. Every cut is found by bisection among their instants, never by a walk."""

    __slots__ = ("_answers", "_ats", "items")

    def __init__(self, items: Iterable[Item] = ()) -> None:
        self.items = sorted(items, key=place_of)
        self._ats = [item.at for item in self.items]
        self._answers: dict[Callable[[Item], bool], bytearray] = {}

    def __len__(self) -> int:
        return len(self.items)

    def exchange(self, gone: Iterable[Item], come: Iterable[Item], beside: Beside) -> None:
        """Take items out and put others in; one that comes where one goes stands in for it, and nothing moves.

        Args:
            gone: very items of this line.
            come: new ones.
            beside: what stands beside the line, item by item.
        """
        free: dict[Place, Item] = {}
        left = [item for item in gone if free.setdefault(place_of(item), item) is not item]
        new = []
        for item in come:
            before = free.pop(place_of(item), None)
            if before is None:
                new.append(item)
            else:
                index = self._index(before)
                self.items[index] = item
                for ask, answers in self._answers.items():
                    answers[index] = ask(item)
        for item in (*left, *free.values()):
            index = self._index(item)
            del self.items[index], self._ats[index]
            for answers in self._answers.values():
                del answers[index]
            beside.delete(index)
        for item in new:
            low, high = self.before(item.at), self.through(item.at)
            index = bisect_right(self.items, place_of(item), low, high, key=place_of)
            self.items.insert(index, item)
            self._ats.insert(index, item.at)
            for ask, answers in self._answers.items():
                answers.insert(index, ask(item))
            beside.insert(index)

    def _index(self, item: Item) -> int:
        """Where this very item stands."""
        index = self.before(item.at)
        while self.items[index] is not item:
            index += 1
        return index

    def before(self, at: datetime) -> int:
        """How many items are before an instant: the index of the first at or after it."""
        return bisect_left(self._ats, at)

    def through(self, at: datetime) -> int:
        """How many items are at or before an instant."""
        return bisect_right(self._ats, at)

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
        if reach.cut is None:
            return low, high
        cuts = self.answers(reach.cut)
        low = max(0, cuts.rfind(1, 0, low + 1))
        if high < len(cuts):
            high = cuts.find(1, max(0, high - 1)) + 1 or len(cuts)
        return low, high

    def answers(self, ask: Callable[[Item], bool]) -> bytearray:
        """1 for every item of which it is so, else 0: runs may be as long as the plan, and nobody walks there."""
        known = self._answers.get(ask)
        if known is None:
            known = self._answers[ask] = bytearray(map(ask, self.items))
        return known

    def known_answers(self, ask: Callable[[Item], bool]) -> bytearray | None:
        """The same, None while nobody asked for it."""
        return self._answers.get(ask)

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
