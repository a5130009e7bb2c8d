"""Whether a post counts as promotion: the one place that says so, three-valued."""

from enum import IntEnum

from planner.domain.entry import PlanEntry
from planner.domain.kinds import Kind
from planner.lint.kinds.ask import asks_hard


class Sells(IntEnum):
    """Whether a post sells; ordered, so that the largest of a cross-post's entries is the post's."""

    NO = 0
    UNCLEAR = 1  # no kind declared, and no hard ask in its words
    YES = 2


def sells_of(entry: PlanEntry) -> Sells:
    """Promotion is a declared ``promote`` or a hard ask; what the planner confirmed comes before both."""
    if entry.not_selling:
        return Sells.NO
    if entry.kind is Kind.PROMOTE or asks_hard(entry):
        return Sells.YES
    return Sells.UNCLEAR if entry.kind is None else Sells.NO


def promotes(entry: PlanEntry) -> bool | None:
    """Whether an entry sells; None: cannot be told."""
    sells = sells_of(entry)
    return None if sells is Sells.UNCLEAR else sells is Sells.YES


def counts_as(entry: PlanEntry) -> str:
    """The kind's value that an entry counts as in the mix, "" when it has none.

    What sells counts as promote whatever it is declared, so that bar, headline and findings agree.
    """
    if sells_of(entry) is Sells.YES:
        return Kind.PROMOTE.value
    return entry.kind.value if entry.kind not in {None, Kind.PROMOTE} else ""
