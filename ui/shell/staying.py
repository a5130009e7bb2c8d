"""What closing the window does: as the person chose once, else the question."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.shell.background import ASK, CLOSE, CLOSING, STAY
from ui.shell.closing import ClosingSheet, would_wait
from ui.shell.status import Due, Outlook

if TYPE_CHECKING:
    from ui.session import Session
    from ui.shell.window import MainWindow


class Staying(QObject):
    """One question at closing, and what follows from its answer."""

    def __init__(self, window: "MainWindow", due: Sequence[Due], now: datetime) -> None:
        super().__init__(window)
        self._window = window
        self.sheet = ClosingSheet(due, now, tray=window.background.has_tray())
        self.sheet.keep_running.connect(self._keep)
        self.sheet.close_now.connect(self._end)
        self.sheet.stay.connect(window.close_sheet)
        window.open_sheet(self.sheet)
        self.sheet.keep.setFocus()

    def _keep(self) -> None:
        self._remember(STAY)
        self._window.close_sheet()
        self._window.background.leave()

    def _end(self) -> None:
        self._remember(CLOSE)
        self._window.end()

    def _remember(self, choice: str) -> None:
        if self.sheet.remember.isChecked():
            self._window.preferences.put(CLOSING, choice, tell=False)


def stays(window: "MainWindow", session: "Session", outlook: Outlook) -> bool:
    """Keep the window, or ask; False when it may close."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.isSavingSession():
        return False  # the system is shutting down: a question would only hold it up
    choice = window.preferences.text(CLOSING, ASK)
    if choice == CLOSE:
        return False
    if choice == STAY and session.publishes():
        window.background.leave()
        return True
    now = session.services.clock.now()
    due = would_wait(outlook, now, publishes=session.publishes())
    runs_on = window.background.has_tray() and session.publishes() and not session.sample
    asking = any(sheet.isVisible() for sheet in window.findChildren(ClosingSheet))
    if (due or runs_on) and not asking:
        Staying(window, due, now)
    return bool(due or runs_on)
