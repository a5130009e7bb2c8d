"""Keeps Parley running after its window was closed: in the tray where there is one, else minimised."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.shell.closing import ClosingSheet, Tray
from ui.shell.status import Due

if TYPE_CHECKING:
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

    def _open(self) -> None:
        if self._tray is not None:
            self._tray.hide()
        self._window.to_front()

    def _end(self) -> None:
        if self._tray is not None:
            self._tray.hide()
        self._window.end()


def ask(window: "MainWindow", due: Sequence[Due], now: datetime) -> Staying:
    """Ask how to go on."""
    return Staying(window, due, now)
