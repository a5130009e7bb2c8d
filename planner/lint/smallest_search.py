"""The searches behind the smallest change: how few posts to turn, to add or to move until no window is over.

Pure counting on marks, one for each counted post; nothing is linted here. All work is bounded by steps and
not by a clock, so that the same plan gives the same answer.
"""

from bisect import insort
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from planner.lint.mix import Limits, exceeds

MOST = 10
"""More turned or added posts than this are not offered."""
_DEEPEST = 4  # posts moved at once
_STEPS = 2000  # places tried for each number of moves: a twentieth of a second


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """One counted post.

    Attributes:
        at: aware UTC. order: breaks ties, as in the sequence. sells: surely promotion.
        open: it can still be changed. number: place in the sequence as it is, -1 for a new post.
    """

    at: datetime
    order: str
    sells: bool = False
    open: bool = False
    number: int = -1


class Bound(Protocol):
    """A limit on stretches of marks."""

    def over(self, marks: Sequence[Mark]) -> tuple[int, int] | None:
        """First and last index of the first judged stretch that breaks the limit, None when none does."""
        ...

    def with_room(self, posts: int) -> "Bound":
        """The same limit on stretches that are judged still when this many of their posts go."""
        ...


@dataclass(frozen=True, slots=True)
class Share:
    """Windows as MIX001 and MIX002 judge them. ``passed``: order of last posts whose window may be over."""

    limits: Limits
    now: datetime
    passed: frozenset[str] = frozenset()

    def over(self, marks: Sequence[Mark]) -> tuple[int, int] | None:
        """The first window above the warn limit."""
        limits, first, promo = self.limits, 0, 0
        for last, mark in enumerate(marks):
            promo += mark.sells
            while last - first + 1 > limits.most or (mark.at - marks[first].at).total_seconds() > (
                limits.days * 86400
            ):
                promo -= marks[first].sells
                first += 1
            posts = last - first + 1
            if posts < limits.least or mark.at < self.now or mark.order in self.passed:
                continue
            if exceeds(promo, posts, limits.warn):
                return first, last
        return None

    def with_room(self, posts: int) -> "Share":
        """Windows that have enough posts without some."""
        return replace(self, limits=self.limits._replace(least=self.limits.least + posts))


@dataclass(frozen=True, slots=True)
class Run:
    """Promotions in a row as MIX003 judges them: ``most`` are too many. ``passed``: as in ``Share``."""

    most: int
    now: datetime
    passed: frozenset[str] = frozenset()

    def over(self, marks: Sequence[Mark]) -> tuple[int, int] | None:
        """The first ``most`` promotions in a row of which the last is still to come."""
        run = 0
        for last, mark in enumerate(marks):
            run = run + 1 if mark.sells else 0
            if run >= self.most and mark.at >= self.now and mark.order not in self.passed:
                return last - self.most + 1, last
        return None

    def with_room(self, posts: int) -> "Run":  # noqa: ARG002 - as windows have it
        """A run is judged whatever goes."""
        return self


def turned(marks: Sequence[Mark], bound: Bound) -> tuple[Mark, ...] | None:
    """The fewest posts that have to stop selling; None when what is open does not suffice.

    In each window that is over, the last post that can be changed: it stands in the most windows that
    follow, so that no other choice needs fewer.
    """
    now = list(marks)
    found: list[Mark] = []
    while (over := bound.over(now)) is not None:
        first, last = over
        index = next((i for i in range(last, first - 1, -1) if now[i].sells and now[i].open), None)
        if index is None or len(found) == MOST:
            return None
        found.append(marks[index])
        now[index] = replace(now[index], sells=False)
    return tuple(found)


def added(
    marks: Sequence[Mark], bound: Bound, slot: Callable[[Sequence[Mark], int], Mark | None]
) -> tuple[Mark, ...] | None:
    """The fewest posts of another kind that have to come in between; None when there is no room.

    Args:
        marks: in order.
        bound: the limit.
        slot: a new post right before the mark with this index, None when none fits there.
    """
    now = list(marks)
    found: list[Mark] = []
    while (over := bound.over(now)) is not None:
        first, last = over
        fresh = next((one for i in range(last, first, -1) if (one := slot(now, i)) is not None), None)
        if fresh is None or len(found) == MOST:
            return None
        found.append(fresh)
        insort(now, fresh)
    return tuple(found)


def moves(
    marks: Sequence[Mark], bound: Bound, slot: Callable[[Sequence[Mark], Mark, int], Mark | None]
) -> Iterator[tuple[tuple[Mark, Mark], ...]]:
    """Ways to move as few promotions as can be to later days, the fewest first; each number is tried for a while.

    Args:
        marks: in order.
        bound: the limit.
        slot: where a post would stand right after the mark with this index, None when it cannot.

    Yields:
        Pairs of a mark as it is and as it would be. Only what leaves the first window that is over can
        help it, so only that is tried.
    """
    for depth in range(1, _DEEPEST + 1):
        found = False
        if _may_do(marks, bound, depth):
            for way in _moves(list(marks), bound, slot, depth, [_STEPS], ()):
                found = True
                yield way
        if found:
            return


def _moves(
    marks: list[Mark],
    bound: Bound,
    slot: Callable[[Sequence[Mark], Mark, int], Mark | None],
    depth: int,
    steps: list[int],
    so_far: tuple[tuple[Mark, Mark], ...],
) -> Iterator[tuple[tuple[Mark, Mark], ...]]:
    over = bound.over(marks)
    if over is None:
        if depth == 0:
            yield so_far
        return
    if depth == 0:
        return
    first, last = over
    for after in range(last, len(marks)):
        for index in range(last, first - 1, -1):
            mark = marks[index]
            if not (mark.sells and mark.open) or any(mark is there for _, there in so_far):
                continue
            there = slot(marks, mark, after)
            if there is None:
                continue
            changed = [*marks[:index], *marks[index + 1 :]]
            insort(changed, there)
            steps[0] -= 1
            if _may_do(changed, bound, depth - 1):
                yield from _moves(changed, bound, slot, depth - 1, steps, (*so_far, (mark, there)))
            if steps[0] <= 0:
                return


def _may_do(marks: Sequence[Mark], bound: Bound, depth: int) -> bool:
    """Whether ``depth`` moves can be enough.

    A post that moves away helps a window no more than one that stops selling: the window then reaches
    further back. Windows that the moves could leave too small to be judged are not asked.
    """
    eased = bound.with_room(depth)
    now = list(marks)
    while (over := eased.over(now)) is not None:
        first, last = over
        index = next((i for i in range(last, first - 1, -1) if now[i].sells and now[i].open), None)
        if index is None or depth == 0:
            return False
        depth -= 1
        now[index] = replace(now[index], sells=False)
    return True
