"""The edit of a client's weekly rhythm: all its posting slots as one."""

from collections.abc import Iterable
from dataclasses import dataclass

from planner.domain.errors import ChangedElsewhere, UserError
from planner.domain.ids import ClientId
from planner.domain.slot import Slot
from planner.editing.edit import Edit
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork

MOST = 24
"""Slots of one account on one day: more would leave no hour between them."""


@dataclass(frozen=True, slots=True)
class SetRhythm:
    """Replace a client's weekly rhythm.

    Attributes:
        slots: the new ones, in any order; of two at one time on one account the last one holds.
        read: the slots as they were when they were read; others by now raise ChangedElsewhere. None: whatever is there.
    """

    client_id: ClientId
    slots: tuple[Slot, ...]
    read: tuple[Slot, ...] | None = None
    label: str = tr("Weekly rhythm saved")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Save it. Raises ChangedElsewhere, UserError (too many slots on a day)."""
        before = tuple(unit.slots.of_client(self.client_id))
        if self.read is not None and set(self.read) != set(before):
            raise ChangedElsewhere(
                tr("The weekly rhythm was changed somewhere else meanwhile. Nothing was overwritten."),
                mend=tr("Look at it as it is now and make your change again."),
            )
        wanted = {slot.key: slot for slot in self.slots}
        _check(wanted.values())
        unit.slots.put(self.client_id, tuple(wanted.values()))
        return SetRhythm(self.client_id, before, read=tuple(wanted.values()), label=self.label)


def _check(slots: Iterable[Slot]) -> None:
    counts: dict[tuple[str, int], int] = {}
    for slot in slots:
        day = (slot.account_id, slot.weekday)
        counts[day] = counts.get(day, 0) + 1
    if any(count > MOST for count in counts.values()):
        raise UserError(
            tr("{most} slots a day are the most that one account can have.", most=MOST),
            place="slots",
            mend=tr("Take some of them away."),
        )
