"""One version in the list: when, who, what; opened it shows what is different and offers to have it back."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.writing import Version
from planner.languages import tr
from ui.theme.theme import current
from ui.views.composer.history.differences import Section
from ui.views.composer.history.marked import Marked
from ui.widgets.buttons import Button
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.themed import follow


class _Line(QWidget):
    """The two lines that are always there; a click or Enter opens the row."""

    pressed = Signal()

    def __init__(self, title: str, who: str, what: str, change: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("radius", 7)
        self.setAccessibleName(", ".join(part for part in (title, who, what, change) if part))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(title, weight=600, tabular=True))
        head.addWidget(ElidedLabel(" · ".join(part for part in (who, what) if part), size=12, color="tx3"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(ElidedLabel(change, size=12, color="tx2"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.pressed.emit()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


class VersionRow(QWidget):
    """A card.

    Signals:
        opened(object): the Version whose lines were pressed. restore(object): the Version to put back.
    """

    opened = Signal(object)
    restore = Signal(object)

    def __init__(self, version: Version, title: str, who: str, what: str, change: str) -> None:
        super().__init__()
        self.version = version
        self.line = _Line(title, who, what, change)
        self.line.pressed.connect(self._pressed)
        self.button: Button | None = None
        self._inside: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._column.addWidget(self.line)
        follow(self)

    def retheme(self) -> None:
        """Read colours from the current theme."""
        self.update()

    def is_open(self) -> bool:
        """Whether its differences are shown."""
        return self._inside is not None

    def open(self, parts: Sequence[Section], *, reason: str) -> None:
        """Show differences, and the button that puts the version back unless there is a ``reason`` against it."""
        self.close_up()
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(12, 2, 12, 12)
        inside.setSpacing(4)
        for part in parts:
            inside.addWidget(Label(part.name, size=11.5, weight=500, color="tx3"))
            inside.addWidget(Marked(part.pieces))
            inside.addSpacing(4)
        if not parts:
            inside.addWidget(Label(tr("No words are different."), size=12.5, color="tx3"))
        self.button = Button(tr("Restore this version"), "primary", "small", icon="undo")
        self.button.set_reason(reason)
        self.button.clicked.connect(self._restore)
        inside.addWidget(self.button)
        self._column.addWidget(self._inside)
        self.update()

    def close_up(self) -> None:
        """Show the two lines only."""
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
            self._inside = self.button = None
            self.update()

    def _pressed(self) -> None:
        self.opened.emit(self.version)

    def _restore(self) -> None:
        self.restore.emit(self.version)

    def sizeHint(self) -> QSize:
        """As high as what it shows."""
        return QSize(240, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.line2 if self.is_open() else theme.line)
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
