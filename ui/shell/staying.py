"""Keeps Parley running after its window was closed: in the tray where there is one, else minimised."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from ui.shell.closing import ClosingSheet, Tray, would_wait
from ui.shell.status import Due, Outlook

if TYPE_CHECKING:
    from ui.session import Session
    from ui.shell.window import MainWindow


class Staying(QObject):
    """One question at closing, and what follows from its answer."""

    def __init__(self, window: "MainWindow", due: Sequence[Due], now: datetime) -> None:
        super().__init__(window)
        self._window = window
        self._tray: Tray | None = None
        sheet = ClosingSheet(due, now)
        sheet.keep_running.connect(self._keep)
        sheet.close_now.connect(self._end)
        sheet.stay.connect(window.close_sheet)
        window.open_sheet(sheet)
        sheet.keep.setFocus()

    def _keep(self) -> None:
        self._window.close_sheet()
        if not Tray.available():
            self._window.showMinimized()
            return
        self._tray = Tray(self._window)
        self._tray.opened.connect(self._open)
        self._tray.quit_wanted.connect(self._end)
        self._tray.show()
        self._window.hide()
        self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._tray is not None:
            self._tray.hide()  # also when a second start brought the window back
        return super().eventFilter(watched, event)

    def _open(self) -> None:
        self._window.to_front()

    def _end(self) -> None:
        if self._tray is not None:
            self._tray.hide()
        self._window.end()


def ask_first(window: "MainWindow", session: "Session", outlook: Outlook) -> bool:
    """Ask how to go on when posts are due; False when the window may close without a question."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.isSavingSession():
        return False  # the system is shutting down: a question would only hold it up
    now = session.services.clock.now()
    due = would_wait(outlook, now, publishes=session.publishes())
    asking = any(sheet.isVisible() for sheet in window.findChildren(ClosingSheet))
    if due and not asking:
        Staying(window, due, now)
    return bool(due)
