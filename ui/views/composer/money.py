"""What the post will cost on networks that charge, beside the counter: read off the GUI thread, reckoned while one types."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.domain.ids import AccountId
from planner.domain.times import WallTime
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.costing import Priced, priced
from ui.context import UiContext

if TYPE_CHECKING:
    from ui.views.composer.sheet import ComposerSheet


class Money(QObject):
    """One for each composer: keeps the counters' prices."""

    def __init__(self, context: UiContext, sheet: "ComposerSheet") -> None:
        super().__init__(sheet)
        self._context, self._sheet = context, sheet
        self._asked: tuple[tuple[AccountId, ...], WallTime | None] = (), None
        sheet.work.opened.connect(self._ask)
        sheet.work.around.connect(self._ask)
        sheet.work.changed.connect(self._ask_for_others)

    def _ask_for_others(self) -> None:
        draft = self._sheet.work.draft
        if draft is not None and (draft.accounts, draft.post.when) != self._asked:
            self._ask()

    def _ask(self) -> None:
        """Read the money of the chosen accounts in the month of the post; one that is out costs nothing any more."""
        desk, draft = self._sheet.work.desk, self._sheet.work.draft
        if desk is None or draft is None:
            return
        self._asked = draft.accounts, draft.post.when
        chosen = [desk.accounts[key] for key in draft.accounts if key in desk.accounts]
        if self._sheet.work.locked or not chosen:
            self._told({})
            return
        zone, now, when = desk.client.zone, self._context.services.clock.now(), draft.post.when
        moment = max(now, when.instant()) if when else now

        def work(unit: UnitOfWork) -> dict[AccountId, Priced]:
            return priced(unit, chosen, zone, moment)

        self._context.tasks.read(work, self._told)

    def _told(self, found: dict[AccountId, Priced]) -> None:
        self._sheet.text.counters.show_prices(found)
        self._sheet.text.refresh_marks()
