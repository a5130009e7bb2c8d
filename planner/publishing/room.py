"""Room on the disk: nothing is sent that could not be written down before and after."""

from planner.domain.backups import size_text
from planner.domain.errors import EnvironmentFault
from planner.languages import tr

LEAST = 1_000_000
"""Bytes; an attempt and its outcome take a few pages, each written twice, and so do those beside it."""


def demand_room(free: int | None) -> None:
    """Raise EnvironmentFault when ``free`` bytes are too few to publish; None: the plan is not on this disk."""
    full = too_full(free)
    if full:
        raise EnvironmentFault(full)


def too_full(free: int | None) -> str:
    """One sentence when ``free`` bytes are too few to publish, "" when they are enough. Arguments as above."""
    if free is None or free >= LEAST:
        return ""
    return tr(
        "The disk is full ({size_text} free): nothing is sent, for it could not be written down. Free some space; then Parley goes on by itself.",
        size_text=size_text(free),
    )
