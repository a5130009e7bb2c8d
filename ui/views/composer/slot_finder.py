"""“Next free slot” in the composer: by the accounts and the kind of the post on the desk."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.domain.slot import SlotTime
from planner.domain.times import WallTime
from ui.next_slot import NextSlot

if TYPE_CHECKING:
    from ui.context import UiContext
    from ui.views.composer.when import WhenBox
    from ui.views.composer.work import Work


class SlotFinder(QObject):
    """Puts the next free slot into the When row; ``chosen`` hears of every time that is chosen there."""

    def __init__(
        self,
        context: "UiContext",
        work: "Work",
        when: "WhenBox",
        chosen: Callable[[WallTime | None], None],
    ) -> None:
        super().__init__(when)
        self._work, self._when = work, when
        self._next = NextSlot(context, self)
        when.edited.connect(chosen)
        when.slot.clicked.connect(self.find)

    def find(self) -> None:
        """Ask for it; once more goes on to the one after."""
        draft = self._work.draft
        if draft is None:
            return
        after = draft.post.when.instant() if draft.post.when is not None else None
        self._next.ask(
            draft.post.client_id,
            draft.accounts,
            draft.post.kind,
            self._found,
            without=(draft.post.id,),
            after=after,
        )

    def _found(self, slot: SlotTime) -> None:
        self._when.take(slot.when)
