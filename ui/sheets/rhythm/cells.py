"""Slots as the board shows them: what several accounts have at one time with one role is one cell. No Qt."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import time

from planner.domain.ids import AccountId
from planner.domain.kinds import Kind
from planner.domain.slot import Slot


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One time of one weekday. ``accounts``: that have it, in their order."""

    weekday: int
    at: time
    kind: Kind | None
    accounts: tuple[AccountId, ...]

    def slots(self) -> tuple[Slot, ...]:
        """The slots it stands for."""
        return tuple(
            Slot(account_id=one, weekday=self.weekday, at=self.at, kind=self.kind) for one in self.accounts
        )


def cells_of(slots: Iterable[Slot], order: Collection[AccountId]) -> list[Cell]:
    """The cells of the accounts in ``order``, in order of the week."""
    found: dict[tuple[int, time, str], list[AccountId]] = {}
    for slot in slots:
        if slot.account_id in order:
            found.setdefault((slot.weekday, slot.at, slot.kind or ""), []).append(slot.account_id)
    places = list(order)
    return [
        Cell(
            weekday=day,
            at=at,
            kind=Kind(kind) if kind else None,
            accounts=tuple(sorted(accounts, key=places.index)),
        )
        for (day, at, kind), accounts in sorted(found.items())
    ]


def twins(cells: Iterable[Cell], cell: Cell) -> tuple[int, ...]:
    """The weekdays on which the very same cell stands, its own among them."""
    return tuple(one.weekday for one in cells if replace(one, weekday=cell.weekday) == cell)


def changed(
    slots: Iterable[Slot],
    before: Cell | None,
    days: Collection[int],
    after: Cell | None,
    new: Collection[int],
) -> tuple[Slot, ...]:
    """The rhythm with one cell changed on all its days.

    Args:
        slots: as they are.
        before: the cell as it stands, on ``days``; None: a new one.
        days: weekdays on which it stands.
        after: how it shall be; None: gone.
        new: weekdays on which it shall stand.
    """
    found = {slot.key: slot for slot in slots}
    if before is not None:
        for day in days:
            for slot in replace(before, weekday=day).slots():
                found.pop(slot.key, None)
    if after is not None:
        for day in new:
            found.update({slot.key: slot for slot in replace(after, weekday=day).slots()})
    return tuple(found.values())
