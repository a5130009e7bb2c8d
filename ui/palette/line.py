"""The palette's field: without an edge, and arrows that go through the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.languages import tr
from ui.theme.theme import current
from ui.widgets.themed import follow, px

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class PaletteLine(QLineEdit):
    """Words to go, find or do by.

    Attributes:
        walked: the person went through the list since the last letter.

    Signals:
        stepped(int): a row on or back. entered(bool): take the current row; True with Ctrl.
    """

    stepped = Signal(int)
    entered = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.walked = False
        self.setPlaceholderText(tr("Go, find, do"))
        self.setAccessibleName(tr("Go somewhere, find a post or do something"))
        self.setProperty("bare", True)
        self.setProperty("ownFocus", True)
        self.setFrame(False)
        self.textChanged.connect(self._typed)
        follow(self)

    def retheme(self) -> None:
        """Read fonts from the current theme."""
        self.setFont(current().font(15))
        self.setFixedHeight(px(46))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, down, Enter; the rest is typed."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self.walked = True
            self.stepped.emit(STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        self.walked = False
