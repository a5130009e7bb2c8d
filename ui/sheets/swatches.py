"""A row of colours to choose a client's own from."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.client import CLIENT_COLOURS
from planner.languages import tr
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.widgets.themed import follow

SIDE = 28
GAP = 8
NAMES = (tr("Brown"), tr("Blue"), tr("Violet"), tr("Green"), tr("Berry"), tr("Olive"), tr("Teal"), tr("Plum"))


class Swatches(QWidget):
    """One tab stop; arrows and clicks choose. ``chosen`` sends ``#RRGGBB``."""

    chosen = Signal(str)

    def __init__(self, value: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = CLIENT_COLOURS if value in CLIENT_COLOURS else (value, *CLIENT_COLOURS[:-1])
        self._value = value
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("radius", 7)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._say()
        follow(self)

    def value(self) -> str:
        """The chosen colour."""
        return self._value

    def retheme(self) -> None:
        """Read colours from the current theme."""
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(len(self._colours) * (SIDE + GAP) - GAP, SIDE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = int(event.position().x() // (SIDE + GAP))
        if event.button() == Qt.MouseButton.LeftButton and 0 <= index < len(self._colours):
            self._choose(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key())  # type: ignore[call-overload]
        if step is None:
            super().keyPressEvent(event)
        else:
            self._choose((self._colours.index(self._value) + step) % len(self._colours))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, colour in enumerate(self._colours):
            left = index * (SIDE + GAP)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            inset = 4 if colour == self._value else 2
            painter.drawRoundedRect(left + inset, inset, SIDE - 2 * inset, SIDE - 2 * inset, 6, 6)
            if colour == self._value:
                painter.setPen(QPen(theme.tx, 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(left + 1, 1, SIDE - 2, SIDE - 2, 8, 8)
                tick = icon_pixmap("check", QColor("#FFFFFF"), 12, self.devicePixelRatioF(), 3.0)
                painter.drawPixmap(QPointF(left + 8, 8), tick)

    def _choose(self, index: int) -> None:
        self._value = self._colours[index]
        self._say()
        self.update()
        self.chosen.emit(self._value)

    def _say(self) -> None:
        index = CLIENT_COLOURS.index(self._value) if self._value in CLIENT_COLOURS else -1
        self.setAccessibleName(tr("Colour: {name}", name=NAMES[index] if index >= 0 else self._value))
