"""What the window remembers from one start to the next: whose calendar was shown, and which page."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.domain.client import Client
from planner.domain.ids import ClientId

if TYPE_CHECKING:
    from ui.shell.window import MainWindow

CLIENT, PAGE = "client", "page"
"""Preferences. The sample's client and pages are not kept: they are nobody's."""


class Memory(QObject):
    """One per window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def first_client(self, clients: Sequence[Client]) -> ClientId | None:
        """The client shown last, else the only one; None: all of them."""
        kept = self._window.preferences.text(CLIENT)
        active = [client.id for client in clients if client.archived_at is None]
        if kept in active:
            return ClientId(kept)
        return active[0] if len(active) == 1 else None

    def keep_client(self, client_id: ClientId | None) -> None:
        """Remember whose calendar is shown."""
        if not self._window.context.sample:
            self._window.preferences.put(CLIENT, client_id or "", tell=False)

    def first_page(self) -> str:
        """The page shown last, at the start of the program; "" where that page is none to begin with."""
        workspace, kept = self._window.workspace, self._window.preferences.text(PAGE)
        known = kept in workspace.rail.page_keys() and not self._window.context.sample
        return kept if known and not workspace.key() else ""

    def keep_page(self, key: str) -> None:
        """Remember the page."""
        if not self._window.context.sample:
            self._window.preferences.put(PAGE, key, tell=False)
