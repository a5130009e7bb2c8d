"""Reads anew what an account has on its network to choose from: boards, playlists, places."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.domain.account import Account
from planner.domain.changes import Aggregate, Change, Changes
from planner.domain.ids import AccountId
from planner.editing.words import network_label
from planner.languages import tr

if TYPE_CHECKING:
    from ui.context import UiContext


class Rereader(QObject):
    """Checks an account as the page of accounts does, and says what came of it.

    Attributes:
        read: sends the account as it is now. changed: sends that as ``Changes``. over: it has an end, good or bad.
    """

    read = Signal(object)
    changed = Signal(object)
    over = Signal()

    def __init__(self, context: "UiContext", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def ask(self, account_id: str) -> None:
        """Ask the network."""
        from planner.publishing.accounts import check

        work = partial(check, self._context.services, AccountId(account_id))
        self._context.tasks.network(work, self._answered, self._failed)

    def _answered(self, account: Account) -> None:
        self._context.shell.toast(tr("Read anew from {network}.", network=network_label(account.network)))
        self.over.emit()
        self.read.emit(account)
        self.changed.emit(Changes((Change(Aggregate.ACCOUNT, account.id),), 0))

    def _failed(self, error: Exception) -> None:
        words = " ".join(part for part in (str(error), getattr(error, "mend", "")) if part)
        self._context.shell.toast(words, error=True)
        self.over.emit()
