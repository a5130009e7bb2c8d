"""Several posts selected together: the bar that appears, its menus, and what keys and drags mean then.

All that stands behind it is loaded when the first chips are selected together.
"""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from planner.domain.account import Account
from planner.domain.ids import ClientId
from planner.domain.kinds import Kind, kind_name
from planner.languages import tr
from planner.networks.facts import facts_of
from planner.ports.unit_of_work import UnitOfWork
from ui.actions.menu import add_turns
from ui.context import UiContext
from ui.theme.icons import badge_pixmap
from ui.views.calendar.selection import Selection
from ui.views.calendar.state import Chip
from ui.widgets.choices import Menu

if TYPE_CHECKING:
    from ui.views.calendar.bulk.bar import BulkBar
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
        self.popover: MoveSeveral | None = None
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
        self.popover = MoveSeveral(self._context, self._page, chips)
        self.popover.moved_by.connect(self.work.move)
        self.popover.moved_to.connect(self.work.move_to)
        anchor = self.bar.move_button if self.bar is not None else self._toolbar
        self.popover.open_at(anchor)

    @Slot()
    def kinds(self) -> None:
        """Offer the kinds."""
        if self.bar is not None:
            self._open(self.kind_menu(), self.bar.kind_button)

    def kind_menu(self) -> Menu:
        """All kinds, and none."""
        theme, menu = self._context.theme, Menu(self._page)
        for kind in Kind:
            menu.add(kind_name(kind), partial(self.work.kind, kind))
            pixmap = badge_pixmap(kind, theme, self._page.devicePixelRatioF(), large=True)
            menu.actions()[-1].setIcon(QIcon(pixmap))
        menu.addSeparator()
        menu.add(tr("No kind"), partial(self.work.kind, None), icon_name="help")
        return menu

    @Slot()
    def accounts(self) -> None:
        """Offer the accounts of the client whose posts these are; of several clients none."""
        clients = {chip.client_id for chip in self.selection.chips}
        if len(clients) == 1:
            self._context.tasks.read(partial(_accounts_of, client_id=clients.pop()), self._offer_accounts)

    def _offer_accounts(self, accounts: tuple[Account, ...]) -> None:
        if self.bar is not None and self:
            self._open(self.accounts_menu(accounts), self.bar.accounts_button)

    def accounts_menu(self, accounts: Sequence[Account]) -> Menu:
        """What can be added, then what can be taken off; never an account of another client."""
        chips, menu = self.selection.chips, Menu(self._page)
        mine = [one for one in accounts if {one.client_id} == {chip.client_id for chip in chips}]
        open_chips = [chip for chip in chips if chip.movable]
        for account in mine:
            if any(account.id not in chip.account_ids for chip in open_chips):
                words = tr("Add {account}", account=_account_name(account))
                menu.add(words, partial(self.work.add_account, account), icon_name="plus")
        there = [one for one in mine if any(one.id in chip.account_ids for chip in open_chips)]
        if there and menu.actions():
            menu.addSeparator()
        for account in there:
            words = tr("Take off {account}", account=_account_name(account))
            menu.add(words, partial(self.work.take_account_off, account), icon_name="minus")
        if not menu.actions():
            menu.add(tr("None of them can change any more"), self.clear, enabled=False)
        return menu

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

    @staticmethod
    def _open(menu: Menu, button: QWidget) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))


def _accounts_of(unit: UnitOfWork, client_id: ClientId) -> tuple[Account, ...]:
    return tuple(unit.accounts.all(client_id))


def _account_name(account: Account) -> str:
    facts = facts_of(account.network)
    return f"{facts.label if facts else account.network} · {account.label or account.handle}"
