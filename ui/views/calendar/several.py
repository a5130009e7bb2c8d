"""Several posts selected together: the bar that appears, its menus, and what keys and drags mean then.

All that stands behind it is loaded when the first chips are selected together.
"""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.account import Account
from planner.domain.ids import ClientId
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.actions.menu import add_turns
from ui.context import UiContext
from ui.views.calendar.selection import Selection
from ui.views.calendar.state import Chip
from ui.widgets.choices import Menu

if TYPE_CHECKING:
    from ui.views.calendar.bulk.bar import BulkBar
    from ui.views.calendar.bulk.changing import ChangeSeveral
    from ui.views.calendar.bulk.moving import MoveSeveral
    from ui.views.calendar.bulk.work import Bulk


class Several(QObject):
    """What can be done with the selection of a calendar page.

    Args:
        toolbar: the bar lies over it.

    Attributes:
        selection: the chips. bar: None before the first were selected together. popover: the one opened last.
    """

    def __init__(self, context: UiContext, page: QWidget, toolbar: QWidget) -> None:
        super().__init__(page)
        self._context, self._page, self._toolbar = context, page, toolbar
        self.selection = Selection(self)
        self.bar: BulkBar | None = None
        self.popover: MoveSeveral | ChangeSeveral | None = None
        self._work: Bulk | None = None
        self.selection.changed.connect(self._changed)
        context.bridge.client_changed.connect(self._client_changed)  # type: ignore[attr-defined]

    def __bool__(self) -> bool:
        return len(self.selection) > 0

    @property
    def work(self) -> "Bulk":
        """The verbs."""
        if self._work is None:
            from ui.views.calendar.bulk.work import Bulk

            self._work = Bulk(self._context, self.selection, self)
        return self._work

    def drop(self, chips: Sequence[Chip], days: int, copy: bool) -> None:
        """Do what a drop of several means."""
        if copy:
            self.work.copy(days, chips)
        elif days:
            self.work.move(days, chips)

    @Slot()
    def remove(self) -> None:
        """Delete the selected posts."""
        self.work.remove()

    @Slot()
    def copy(self) -> None:
        """Copy the selected posts as drafts."""
        self.work.copy(0)

    @Slot()
    def clear(self) -> None:
        """Select none; the face has the keyboard again."""
        self.selection.clear()
        self._page.setFocus()

    @Slot()
    def move(self) -> None:
        """Ask how far."""
        from ui.views.calendar.bulk.moving import MoveSeveral

        chips = self.selection.chips
        if not any(chip.movable for chip in chips):
            return
        popover = MoveSeveral(self._context, self._page, chips)
        popover.moved_by.connect(self.work.move)
        popover.moved_to.connect(self.work.move_to)
        self._open(popover, self.bar.move_button if self.bar is not None else self._toolbar)

    @Slot()
    def kinds(self) -> None:
        """Ask for a kind, with what it would lead to."""
        from ui.views.calendar.bulk.changing import KindSeveral

        if self:
            popover = KindSeveral(self._context, self._page, self.selection.chips)
            popover.chosen.connect(self.work.kind)
            self._open(popover, self.bar.kind_button if self.bar is not None else self._toolbar)

    @Slot()
    def accounts(self) -> None:
        """Offer the accounts of the client whose posts these are; of several clients none."""
        clients = {chip.client_id for chip in self.selection.chips}
        if len(clients) == 1:
            self._context.tasks.read(partial(_accounts_of, client_id=clients.pop()), self.offer_accounts)

    def offer_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Ask for one of ``accounts`` to add or to take off, with what that would lead to."""
        from ui.views.calendar.bulk.changing import AccountsSeveral

        if self:
            popover = AccountsSeveral(self._context, self._page, self.selection.chips, accounts)
            popover.added.connect(self.work.add_account)
            popover.taken_off.connect(self.work.take_account_off)
            self._open(popover, self.bar.accounts_button if self.bar is not None else self._toolbar)

    def menu(self, point: QPoint) -> None:
        """Offer what can be done with the selection, at a global point."""
        menu = self.build_menu()
        add_turns(menu, self._context.shell)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    def build_menu(self) -> Menu:
        """The menu of a right click on the selection."""
        from ui.views.calendar.bulk.words import selected_words

        menu, chips = Menu(self._page), self.selection.chips
        menu.add(selected_words(chips), self.clear, enabled=False)
        if any(chip.movable for chip in chips):
            menu.add(tr("Move…"), self.move, icon_name="calendar")
        menu.add(tr("Kind…"), self.kinds, icon_name="flag")
        if len({chip.client_id for chip in chips}) == 1:
            menu.add(tr("Accounts…"), self.accounts, icon_name="plug")
        menu.add(tr("Duplicate as drafts"), self.copy, icon_name="copy")
        menu.add(tr("Select none"), self.clear, icon_name="x")
        menu.addSeparator()
        menu.add(tr("Delete"), self.remove, icon_name="trash", danger=True)
        return menu

    @Slot(object)
    def _client_changed(self, _client: object) -> None:
        """What was selected is another client's: nothing is done to it from here."""
        self.selection.clear()

    @Slot()
    def _changed(self) -> None:
        if self.bar is None:
            from ui.views.calendar.bulk.bar import BulkBar

            self.bar = bar = BulkBar(self.selection, self._toolbar)
            for signal, slot in (
                (bar.move_wanted, self.move),
                (bar.kind, self.kinds),
                (bar.accounts, self.accounts),
                (bar.copy, self.copy),
                (bar.remove, self.remove),
                (bar.clear, self.clear),
            ):
                signal.connect(slot)
        self.bar.refresh()

    def _open(self, popover: "MoveSeveral | ChangeSeveral", anchor: QWidget) -> None:
        self.popover = popover
        popover.open_at(anchor)


def _accounts_of(unit: UnitOfWork, client_id: ClientId) -> tuple[Account, ...]:
    return tuple(unit.accounts.all(client_id))
