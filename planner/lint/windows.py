"""Windows over a sequence, for every rule that counts a share: cut, judged and joined into streaks.

A verdict on a post looks at the post and at most ``Shape.most`` - 1 counted posts before it, none more than
``Shape.days`` older, and at nothing else: a piece of the sequence that holds these gives the same verdict.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from itertools import groupby
from typing import NamedTuple

from planner.languages import tr
from planner.lint.rule import Context, Option
from planner.lint.units import Item, SequenceView


class Shape(NamedTuple):
    """How large a window is: ``most`` posts, ``days`` from the first to the last, ``least`` to be judged."""

    most: int = 20
    days: int = 90
    least: int = 8


class Cut(NamedTuple):
    """A window by the indices of its first and last post. ``part``: how many of its posts were counted."""

    first: int
    last: int
    part: int

    @property
    def posts(self) -> int:
        """How many posts it holds."""
        return self.last - self.first + 1


SHAPE = (
    Option(name="posts", default=20, low=2, high=200, says=tr("most posts in a window")),
    Option(
        name="days", default=90, low=1, high=366, says=tr("age in days of a window's oldest post, at most")
    ),
    Option(name="least", default=8, low=2, high=200, says=tr("fewest posts in a window that is judged")),
)
"""The options that a rule with windows has; their lines on the page are the same everywhere."""


def shape_of(context: Context) -> Shape:
    """The windows that a rule's options ask for."""
    return Shape(context.whole("posts"), context.whole("days"), context.whole("least"))


def bounds(sequence: SequenceView, context: Context) -> Iterator[tuple[int, int]]:
    """First and last index of every judged window, by its last post.

    Linear: two indices move forward, no window is counted again.
    """
    shape, items = shape_of(context), sequence.items
    start = sequence.start(context.now, judge_all=context.judge_all)
    reach = timedelta(days=shape.days)
    first = max(0, start - shape.most + 1)
    for last in range(start, len(items)):
        first = max(first, last - shape.most + 1)
        at = items[last].at
        while at - items[first].at > reach:
            first += 1
        if last - first + 1 >= shape.least:
            yield first, last


def cuts(sequence: SequenceView, context: Context, counts: Callable[[Item], bool]) -> Iterator[Cut]:
    """Every judged window with the number of its posts that ``counts``; each post is asked once."""
    sums: list[int] = [0]  # running sums over items[base:]
    base = -1
    for first, last in bounds(sequence, context):
        if base < 0:
            base = first
        while len(sums) <= last + 1 - base:
            sums.append(sums[-1] + counts(sequence.items[base + len(sums) - 1]))
        yield Cut(first, last, sums[last + 1 - base] - sums[first - base])


def cuts_above(
    sequence: SequenceView, context: Context, counts: Callable[[Item], bool], limit: tuple[int, int]
) -> Iterator[Cut]:
    """As ``cuts``, for what is dear to ask: of windows within ``limit`` only as many posts as show that they are.

    The number of a window above the limit is exact; that of another is of those that were asked.
    """
    items = sequence.items
    known: dict[int, bool] = {}
    start = 0
    part = 0
    for first, last in bounds(sequence, context):
        for index in range(start, first):
            part -= known.pop(index, False)
        start = first
        posts = last - first + 1
        asked = len(known)
        index = last
        while asked < posts and limit[1] * (part + posts - asked) > limit[0] * posts:
            if index not in known:  # the later ones first: more of the windows to come hold them
                known[index] = counts(items[index])
                part += known[index]
                asked += 1
            index -= 1
        yield Cut(first, last, part)


def streaks(windows: Iterable[Cut], broken: Callable[[Cut], bool]) -> Iterator[tuple[Cut, ...]]:
    """Maximal streaks of judged windows that follow each other and are all ``broken``."""
    for is_broken, streak in groupby(windows, key=broken):
        if is_broken:
            yield tuple(streak)


def highest(streak: tuple[Cut, ...]) -> Cut:
    """The window with the highest share, the earliest on a tie."""
    worst = streak[0]
    for cut in streak[1:]:
        if cut.part * worst.posts > worst.part * cut.posts:
            worst = cut
    return worst


def lowest(streak: tuple[Cut, ...]) -> Cut:
    """The window with the lowest share, the earliest on a tie."""
    worst = streak[0]
    for cut in streak[1:]:
        if cut.part * worst.posts < worst.part * cut.posts:
            worst = cut
    return worst
