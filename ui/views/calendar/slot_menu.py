"""What a chip's menu and quick add do with posting slots: on to the next free one, and back to the ideas."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.domain.ids import AccountId, ClientId
from planner.domain.kinds import Kind
from planner.domain.slot import SlotTime
from planner.domain.times import WallTime
from planner.languages import tr
from ui.context import UiContext
from ui.next_slot import NextSlot
from ui.views.calendar.actions import Actions
from ui.views.calendar.state import Chip
from ui.widgets.choices import Menu

if TYPE_CHECKING:
    from ui.views.calendar.quick_add import QuickAdd


class SlotMenus(QObject):
    """The entries, and what they lead to."""

    def __init__(self, context: UiContext, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._actions = context, actions
        self._next = NextSlot(context, self)
        self._moving: Chip | None = None

    def add_to(self, menu: Menu, chip: Chip) -> None:
        """Offer both for a chip that can move."""
        menu.add(tr("Move to the next free slot"), partial(self.move_on, chip), icon_name="skip")
        menu.add(tr("Back to ideas"), partial(self.to_ideas, chip), icon_name="bulb")

    def offer(self, popover: "QuickAdd") -> None:
        """Let quick add go to the next free slot."""
        popover.slot_wanted.connect(partial(self._find_for, popover))

    def keep(
        self,
        popover: "QuickAdd",
        kind: Kind | None,
        accounts: Sequence[AccountId],
        client_id: ClientId,
        text: str,
        when: WallTime,
    ) -> None:
        """Keep what quick add wrote: with the role and the accounts of the slot it went to."""
        slot = popover.slot
        if slot is not None and (slot.when, slot.client_id) == (when, client_id):
            kind, accounts = slot.kind, slot.account_ids
        self._actions.add(client_id, text, when, kind=kind, accounts=accounts)

    def move_on(self, chip: Chip) -> None:
        """Move a chip to the first free slot after its own time."""
        self._moving = chip
        self._next.ask(
            chip.client_id,
            chip.account_ids,
            chip.kind,
            self._found,
            without=(chip.post_id,),  # type: ignore[arg-type]
            after=chip.when.instant(),
        )

    def to_ideas(self, chip: Chip) -> None:
        """Take the time off; the words stay."""
        from planner.domain.post import Stage
        from planner.editing.edits import SetStage

        self._context.shell.do(SetStage((chip.post_id,), Stage.IDEA))  # type: ignore[arg-type]

    def _found(self, slot: SlotTime) -> None:
        if self._moving is not None:
            self._actions.move(self._moving, slot.when)

    def _find_for(self, popover: "QuickAdd", client_id: ClientId) -> None:
        self._next.ask(client_id, (), None, popover.go_to, after=popover.when().instant())
