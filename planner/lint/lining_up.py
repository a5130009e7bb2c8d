"""Which rows of a file are which rows of the file as it was before."""

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Sequence
from typing import NamedTuple, TypeVar

_T = TypeVar("_T", bound=Hashable)


class LinedUp(NamedTuple):
    """Rows beside those they were.

    Attributes:
        was: of each row the place it had, in ascending order, whether it changed or not; -1: it is new.
        gone: places of rows that are no more.
    """

    was: Sequence[int]
    gone: Sequence[int]


def line_up(before: Sequence[_T], after: Sequence[_T]) -> LinedUp:
    """Rows that are as they were beside these; one that is unlike any other changed, unless there is one more or one less.

    Args:
        before: rows, or what they are told apart by.
        after: the same of those that are there now.
    """
    if len(before) == len(after) and _alike(before, after) * 2 > len(after):
        return LinedUp(range(len(after)), ())
    came, went = _places(before), _places(after)
    was: list[int] = []
    gone: list[int] = []
    at = 0  # the first row of ``before`` that is beside nothing yet
    while len(was) < len(after):
        now = len(was)
        if at == len(before):
            was.append(-1)
        elif before[at] == after[now]:
            was.append(at)
            at += 1
        else:
            out = _next(came.get(after[now]), at, len(before))
            new = _next(went.get(before[at]), now, len(after))
            if out is None and new is None:
                was.append(at)
                at += 1
            elif new is None or (out is not None and out - at <= new - now):
                assert out is not None
                gone += range(at, out)
                at = out
            else:
                was += [-1] * (new - now)
    gone += range(at, len(before))
    return LinedUp(was, gone)


def _alike(before: Iterable[_T], after: Iterable[_T]) -> int:
    return sum(one == other for one, other in zip(before, after, strict=True))


def _places(rows: Iterable[_T]) -> dict[_T, list[int]]:
    places: dict[_T, list[int]] = {}
    for at, row in enumerate(rows):
        places.setdefault(row, []).append(at)
    return places


def _next(places: Sequence[int] | None, at: int, end: int) -> int | None:
    """The first of the places from ``at`` on; None: there is none."""
    if places is None:
        return None
    index = bisect_left(places, at)
    return places[index] if index < len(places) and places[index] < end else None
