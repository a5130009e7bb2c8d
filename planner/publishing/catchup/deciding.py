"""From choices to the one edit that carries them out."""

from collections.abc import Mapping
from datetime import datetime

from planner.domain.times import WallTime, wall_at
from planner.editing.catching_up import CatchUpWith, Decision, Does
from planner.publishing.catchup.item import CatchUp, Item, Way
from planner.publishing.catchup.spacing import departures

_DOES = {Way.NOW: Does.PUBLISH, Way.SLOT: Does.MOVE, Way.SKIP: Does.SKIP, Way.BY_HAND: Does.BY_HAND}


def suggested(catch_up: CatchUp) -> dict[str, Way]:
    """What is chosen before the person chooses, by the items' keys."""
    return {item.key: item.default for item in catch_up.items if item.default is not None}


def undecided(catch_up: CatchUp, choices: Mapping[str, Way]) -> tuple[Item, ...]:
    """The items without which nothing is applied: only the person can tell what became of them."""
    return tuple(item for item in catch_up.items if item.must and item.key not in choices)


def edit_of(catch_up: CatchUp, choices: Mapping[str, Way], now: datetime) -> CatchUpWith:
    """The edit that does what was chosen; items that are left out wait.

    Args:
        catch_up: as it was read.
        choices: by the items' keys. Raises ValueError for a way that an item bars: a caller's bug.
        now: aware UTC.
    """
    leaving = departures(catch_up, choices, now)
    decisions = []
    for item in catch_up.items:
        way = choices.get(item.key)
        if way is None:
            continue
        if way in item.barred:
            raise ValueError(f"{item.headline}: {way.value} is barred")
        times: tuple[WallTime, ...] = ()
        if way is Way.NOW:
            times = tuple(wall_at(leaving[one], item.when.zone) for one in item.publication_ids)
        elif way is Way.SLOT and item.slot is not None:
            times = (item.slot,) * len(item.publication_ids)
        to_ideas = way is Way.SKIP and item.to_ideas
        decisions.append(Decision(_DOES[way], item.publication_ids, times, to_ideas))
    return CatchUpWith(tuple(decisions))
