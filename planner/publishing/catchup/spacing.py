"""Never a burst: when posts that are published late go out, one account's a while apart."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta

from planner.domain.ids import AccountId, PublicationId
from planner.lint.free_slots import next_free
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.catchup.item import CatchUp, Item, Way

SPACING_KEY = "publishing.spacing_minutes"
"""The setting: minutes between two posts of one account that are published late; "" as usual."""

SPACING = 10
SPACINGS = (5, 10, 15, 30, 60)
"""What can be chosen, in minutes."""


def spacing_of(unit: UnitOfWork) -> timedelta:
    """The distance that the person chose, else ten minutes."""
    chosen = unit.settings.get(SPACING_KEY)
    return timedelta(minutes=int(chosen) if chosen.isdecimal() and int(chosen) else SPACING)


def departures(catch_up: CatchUp, choices: Mapping[str, Way], now: datetime) -> dict[PublicationId, datetime]:
    """When each publication goes out that is published now: the first at once, the next of its account later.

    Args:
        catch_up: as it was read.
        choices: what was chosen, by the items' keys; an item that is left out waits.
        now: aware UTC.
    """
    minute = now.replace(second=0, microsecond=0)
    taken: dict[AccountId, list[datetime]] = {key: list(times) for key, times in catch_up.taken.items()}
    planned: dict[PublicationId, datetime] = {}
    for item in catch_up.items:
        way = choices.get(item.key)
        if way is Way.SLOT and item.slot is not None:
            for account_id in item.account_ids:
                taken.setdefault(account_id, []).append(item.slot.instant())
    for item in _to_publish(catch_up.items, choices):
        for publication_id, account_id in zip(item.publication_ids, item.account_ids, strict=True):
            mine = taken.setdefault(account_id, [])
            at = _rounded_up(next_free(_not_its_own(mine, item), minute, catch_up.spacing))
            planned[publication_id] = at
            mine.append(at)
    return planned


def _to_publish(items: Iterable[Item], choices: Mapping[str, Way]) -> list[Item]:
    return [item for item in items if choices.get(item.key) is Way.NOW]


def _not_its_own(taken: Collection[datetime], item: Item) -> list[datetime]:
    """The times without the one that this very post had and missed."""
    return [at for at in taken if at != item.due_at]


def _rounded_up(at: datetime) -> datetime:
    whole = at.replace(second=0, microsecond=0)
    return whole if whole == at else whole + timedelta(minutes=1)
