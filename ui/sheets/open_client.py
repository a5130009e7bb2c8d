"""Opens the sheet of a client, once what it needs is read."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from planner.domain.client import CLIENT_COLOURS, Client
from planner.domain.ids import ClientId
from planner.ports.unit_of_work import UnitOfWork
from ui.sheets.client import ClientSheet

if TYPE_CHECKING:
    from ui.context import UiContext


class _Opener(QWidget):
    """Reads what the sheet needs, then shows it. Lives as a hidden child of the window until then."""

    def __init__(self, context: "UiContext", client_id: ClientId | None, page: str, account: str) -> None:
        super().__init__()
        self._context, self._id, self._page, self._account = context, client_id, page, account
        context.tasks.read(self._read, self._open)

    def _read(self, unit: UnitOfWork) -> list[Client]:
        return list(unit.clients.all(archived=True))

    def _open(self, clients: list[Client]) -> None:
        client = next((one for one in clients if one.id == self._id), None)
        used = {one.colour for one in clients}
        colour = next((one for one in CLIENT_COLOURS if one not in used), CLIENT_COLOURS[0])
        sheet = ClientSheet(
            self._context,
            client,
            zone=self._context.preferences.own_zone,
            colour=colour,
            archived=[one for one in clients if one.archived_at is not None],
            account=self._account,
        )
        sheet.done.connect(self._context.shell.close_sheet)
        self._context.shell.open_sheet(sheet)
        sheet.pages.set_value(self._page, tell=True)
        first = {"client": sheet.name.control, "agreed": sheet.brief.a_week, "rhythm": sheet.rhythm.starts[3]}
        first[self._page].setFocus()
        _openers.discard(self)
        self.deleteLater()


_openers: set[_Opener] = set()


def open_client(
    context: "UiContext", client_id: ClientId | None, *, page: str = "client", account: str = ""
) -> None:
    """Show the sheet of a client, or of a new one.

    Args:
        context: of the window.
        client_id: None for a new one.
        page: "client", "agreed" or "rhythm".
        account: the account whose rhythm is shown; "" all.
    """
    _openers.add(_Opener(context, client_id, page, account))
