"""The sheets over a window: a rule opened over the composer lies on it, and closing leads back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.popover import Popover
from ui.widgets.sheet import Sheet, SheetHost

if TYPE_CHECKING:
    from ui.shell.window import MainWindow


class SheetStack(QObject):
    """One per window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._hosts: list[SheetHost] = []

    def open(self, sheet: QWidget, side: str) -> None:
        """Show ``sheet`` over what is there."""
        host = SheetHost(self._window)
        host.closed.connect(self._closed)
        self._hosts.append(host)
        host.open(sheet, side)
        self._window.ring.raise_()
        self._window.toast.raise_()
        self._window.toast.place()

    def close(self) -> None:
        """Close the topmost sheet without asking."""
        if self._hosts:
            self._hosts[-1].close_sheet()

    def close_all(self) -> None:
        """Close all of them without asking."""
        while self._hosts:
            self.close()

    def top(self) -> QWidget | None:
        """The topmost sheet."""
        return self._hosts[-1].sheet() if self._hosts else None

    def foot_height(self) -> int:
        """Px at the window's foot that the topmost sheet's buttons take, with what is below them; 0: below is room."""
        sheet = self.top()
        foot = sheet.foot_row() if isinstance(sheet, Sheet) else None
        if foot is None or not foot.isVisible():
            return 0
        high = self._window.height() - foot.mapTo(self._window, QPoint()).y()
        return high if high - foot.height() < self._window.toast.room() else 0

    def covered(self) -> bool:
        """Whether a sheet, a popover or the tour lies over the page, so that its keys rest."""
        if self._hosts or any(one.isVisible() for one in self._window.findChildren(Popover)):
            return True
        over = (one for one in self._window.children() if isinstance(one, QWidget) and one.property("covers"))
        return any(one.isVisible() for one in over)

    def _closed(self) -> None:
        host = self.sender()
        if isinstance(host, SheetHost) and host in self._hosts:
            self._hosts.remove(host)
            host.deleteLater()
            self._window.toast.place()
            self._keep_focus()

    def _keep_focus(self) -> None:
        """Keep it in the sheet that lies on top now: what had it there may be gone, and no key is for the page behind."""
        top, now = self.top(), self._window.focusWidget()
        if top is not None and not (now is not None and (now is top or top.isAncestorOf(now))):
            top.setFocus(Qt.FocusReason.OtherFocusReason)
