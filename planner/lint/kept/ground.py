"""What rules on sequences and clients stand on: a line of items, and views of a piece of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from typing import TypeAlias

from planner.domain.times import wall_at
from planner.lint.kept.line import Line
from planner.lint.units import ClientView, SequenceView

Piece: TypeAlias = SequenceView | ClientView
Make: TypeAlias = Callable[[int, int, int], Piece]
"""Makes the view of ``items[low:high]`` whose posts from ``first`` (an index of the line) on are judged."""


@dataclass(slots=True)
class Ground:
    """A line at one moment; views of the same piece are made once, so that rules share what they read.

    Attributes:
        line: the items. now: aware UTC. start: index from which posts are judged.
    """

    line: Line
    now: datetime
    start: int
    make: Make
    _made: dict[tuple[int, int, int], Piece] = field(default_factory=dict)

    def view(self, low: int, high: int, first: int) -> Piece:
        """The view of ``items[low:high]``, judged from ``first`` on."""
        key = (low, high, first)
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = self.make(low, high, first)
        return found

    def whole(self) -> Piece:
        """The view of all of it."""
        return self.view(0, len(self.line), 0)


@lru_cache(maxsize=64)
def today_in(zone: str, now: datetime) -> date:
    """The day on a zone's wall calendar; every account and client asks it of the same moment."""
    return wall_at(now, zone).local.date()
