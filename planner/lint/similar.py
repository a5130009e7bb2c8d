"""Which posts of a client have the same or nearly the same words: the port that rules ask."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from planner.domain.entry import PlanEntry


@dataclass(frozen=True, slots=True)
class Match:
    """A post whose words are near those asked about.

    Attributes:
        entry: the other post, on its account. at: its instant, aware UTC.
        alike: share of three-word pieces in common (Jaccard), as (numerator, denominator).
    """

    entry: PlanEntry
    at: datetime
    alike: tuple[int, int]


class Similar(Protocol):
    """One client's counted posts by their words. Deterministic; never the plan itself."""

    def same(self, entry: PlanEntry) -> Sequence[Match]:
        """Posts with equal plain words, on any account, in order of time; ``entry`` itself left out."""
        ...

    def near(self, entry: PlanEntry, days: int) -> Sequence[Match]:
        """Posts at most ``days`` away whose words are nearly equal, in order of time; ``entry`` left out."""
        ...


class _Nothing:
    """An index that holds no posts."""

    def same(self, entry: PlanEntry) -> Sequence[Match]:  # noqa: ARG002
        return ()

    def near(self, entry: PlanEntry, days: int) -> Sequence[Match]:  # noqa: ARG002
        return ()


NOTHING_SIMILAR: Similar = _Nothing()
"""What rules are given while none that compares texts is on."""
