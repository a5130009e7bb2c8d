"""How many slots of a week each kind gets, and in which order they follow each other. Pure arithmetic."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from planner.domain.kinds import Kind

WEIGHTS: Mapping[Kind, int] = {
    Kind.CONVERSE: 24,
    Kind.STORY: 22,
    Kind.TEACH: 18,
    Kind.COMMUNITY: 12,
    Kind.ENTERTAIN: 8,
    Kind.SERVICE: 8,
    Kind.INSPIRE: 8,
}
"""What is shared out where the preset asks for nothing: our own judgement, most for what begins a conversation.

The score counts questions up to 40 %; a quarter leaves room for invitations in posts of other kinds.
"""


@dataclass(frozen=True, slots=True)
class Target:
    """What a preset asks for: the share of some kinds together, at least."""

    kinds: frozenset[Kind]
    share: Fraction


def most_promotions(slots: int, limit: Fraction) -> int:
    """How many of a week's slots may be promotion where no more than ``limit`` of all posts may."""
    return floor(slots * limit)


def shared_out(
    slots: int, promotions: int, targets: Sequence[Target], *, question: bool = True
) -> dict[Kind, int]:
    """How many of ``slots`` each kind gets: promotions as told, one question, then targets, then by weight.

    Args:
        slots: of a week.
        promotions: how many of them sell.
        targets: of the preset.
        question: whether one is asked in any case, before the targets are looked at.
    """
    counts = dict.fromkeys(WEIGHTS, 0)
    free = slots - promotions
    if free and question:
        counts[Kind.CONVERSE] = 1
        free -= 1
    for target in sorted(targets, key=lambda one: len(one.kinds)):
        have = sum(counts[kind] for kind in target.kinds)
        for _ in range(min(free, ceil(target.share * slots) - have)):
            counts[_most_wanting(counts, target.kinds)] += 1
            free -= 1
    for _ in range(free):
        counts[_most_wanting(counts, frozenset(WEIGHTS))] += 1
    return {Kind.PROMOTE: promotions, **counts} if promotions else counts


def spread(counts: Mapping[Kind, int]) -> list[Kind]:
    """The kinds in turn, promotion and then the frequent ones as evenly as they can be, the others between."""
    total = sum(counts.values())
    order: list[Kind | None] = [None] * total
    for kind in sorted(counts, key=lambda one: (one is not Kind.PROMOTE, -counts[one], -WEIGHTS.get(one, 0))):
        for number in range(counts[kind]):
            wish = Fraction((2 * number + 1) * total, 2 * counts[kind]) - Fraction(1, 2)
            free = [place for place in range(total) if order[place] is None]
            order[min(free, key=lambda place: (abs(place - wish), place))] = kind
    return [kind for kind in order if kind is not None]


def _most_wanting(counts: Mapping[Kind, int], among: frozenset[Kind]) -> Kind:
    """The kind that is furthest below its weight (the divisor method of Webster)."""
    return max(
        (kind for kind in WEIGHTS if kind in among), key=lambda kind: WEIGHTS[kind] / (2 * counts[kind] + 1)
    )
