"""Two posts that change places, so that a run is broken: what the unsafe fixes of runs offer."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from itertools import groupby, islice

from planner.lint.fix import Field, Patch
from planner.lint.told import still_open
from planner.lint.units import Item

_FURTHER = 12  # posts after a run that are tried


def swap_out(
    items: Sequence[Item], first: int, last: int, now: datetime, same: Callable[[Item], bool], limit: int
) -> tuple[Item, Item] | None:
    """Which post of a run to swap with which post after it.

    The run's middle one if that can be changed, else the nearest to it, with the next post of another
    sort; the first pair after which no run near it is ``limit`` long, else the first pair at all.

    Args:
        items: the account's sequence.
        first: index of the run's first post.
        last: of its last.
        now: aware UTC; what is before it stays.
        same: whether a post belongs to the run by its sort.
        limit: length from which a run is found.
    """
    hopeless = last - first + 1 >= 2 * limit and all(map(same, items[first : last + 1]))
    tried_at_most = 1 if hopeless else None  # whichever goes, one half of the run is still too long
    run = (index for index in _outward(first, last) if still_open(items[index : index + 1], now))
    inner = list(islice(run, tried_at_most))
    after = range(last + 1, min(len(items), last + 1 + _FURTHER))
    next_ones = (
        index for index in after if not same(items[index]) and still_open(items[index : index + 1], now)
    )
    pairs = [(one, other) for other in islice(next_ones, tried_at_most) for one in inner]
    if not pairs:
        return None
    if hopeless:
        return items[pairs[0][0]], items[pairs[0][1]]
    base = max(0, first - limit)
    row = [same(item) for item in items[base : last + 1 + _FURTHER + limit]]
    for one, other in pairs:
        tried = row.copy()
        tried[one - base], tried[other - base] = tried[other - base], tried[one - base]
        if max((len(list(run)) for is_same, run in groupby(tried) if is_same), default=0) < limit:
            return items[one], items[other]
    return items[pairs[0][0]], items[pairs[0][1]]


def _outward(first: int, last: int) -> Iterator[int]:
    """A run's indices from its middle on, the nearest first, of two as near the earlier one."""
    middle = first + (last - first + 1) // 2
    yield middle
    for step in range(1, last - first + 1):
        if middle - step >= first:
            yield middle - step
        if middle + step <= last:
            yield middle + step


def further(limit: int) -> int:
    """How many posts after a run ``swap_out`` looks at."""
    return _FURTHER + limit


def swap(one: Item, other: Item) -> tuple[Patch, ...]:
    """Each at the wall time of the other, on this account only."""
    return (_at(one, other), _at(other, one))


def _at(item: Item, place: Item) -> Patch:
    entry = item.entry
    return Patch(post=entry.post, field=Field.WHEN, value=place.entry.when, account_key=entry.account_key)
