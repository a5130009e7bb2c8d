"""Which posts of a client have the same or nearly the same words: the port that rules ask."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from fractions import Fraction
from typing import NamedTuple, Protocol

from planner.domain.entry import PlanEntry

LEAST = Fraction(17, 20)
"""Texts that share less of their three-word pieces are never called near."""


_PART, _WHOLE = LEAST.numerator, LEAST.denominator


def may_be_near(pieces: int, others: int) -> bool:
    """Whether the numbers of pieces of two texts alone leave room for ``LEAST``."""
    return pieces * _PART <= others * _WHOLE and others * _PART <= pieces * _WHOLE


class Match(NamedTuple):
    """A post whose words are near those asked about.

    Attributes:
        entry: the other post, on its account. at: its instant, aware UTC.
        shared, pieces: three-word pieces that both have, and that either has.
    """

    entry: PlanEntry
    at: datetime
    shared: int = 1
    pieces: int = 1


class Similar(Protocol):
    """One client's counted posts by their words. Deterministic; never the plan itself."""

    def same(self, entry: PlanEntry, within: timedelta) -> Sequence[Match]:
        """Posts with equal plain words at most ``within`` away, in order of time; ``entry`` left out."""
        ...

    def near(self, entry: PlanEntry, within: timedelta) -> Sequence[Match]:
        """Posts at most ``within`` away that share ``LEAST`` or more; in order, ``entry`` left out."""
        ...


class _Nothing:
    """An index that holds no posts."""

    def same(self, entry: PlanEntry, within: timedelta) -> Sequence[Match]:  # noqa: ARG002
        return ()

    def near(self, entry: PlanEntry, within: timedelta) -> Sequence[Match]:  # noqa: ARG002
        return ()


NOTHING_SIMILAR: Similar = _Nothing()
"""What rules are given while none that compares texts is on."""
