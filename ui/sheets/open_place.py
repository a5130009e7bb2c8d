"""Reads what is known of a client's place for pictures, then shows its sheet."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.domain.account import AccountState
from planner.domain.ids import ClientId
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.places import WORDPRESS, stored_place
from ui.sheets.place import Known, PlaceSheet

if TYPE_CHECKING:
    from ui.context import UiContext


class _Opener(QObject):
    _alive: "set[_Opener]" = set()  # noqa: RUF012 - openers keep themselves until they have opened

    def __init__(self, context: "UiContext", client_id: ClientId) -> None:
        super().__init__()
        self._context = context
        self._alive.add(self)
        context.tasks.read(partial(known_place, client_id=client_id), self._open)

    def _open(self, known: Known) -> None:
        self._alive.discard(self)
        sheet = PlaceSheet(self._context, known)
        sheet.done.connect(self._context.shell.close_sheet)
        self._context.shell.open_sheet(sheet)


def open_place(context: "UiContext", client_id: ClientId) -> None:
    """Show the sheet of a client's place over what is there."""
    _Opener(context, client_id)


def known_place(unit: UnitOfWork, client_id: ClientId) -> Known:
    """A client's place, and the accounts that could be one."""
    sites = tuple(
        one
        for one in unit.accounts.all(client_id)
        if one.network == WORDPRESS and one.state is AccountState.CONNECTED
    )
    return Known(client_id, stored_place(unit, client_id), sites)
