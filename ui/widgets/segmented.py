"""A segmented control: one of a few, side by side, on a sunken track."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.widgets.themed import follow, px, repaint


class Segmented(QWidget):
    """Choices as (key, text) or (key, text, icon name); ``chosen`` sends the key.

    One tab stop; arrow keys choose. An icon-only choice has "" as ``icon text`` shown but keeps its text for
    screen readers: pass ``icons_only``.
    """

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, ...]],
        value: str = "",
        *,
        name: str = "",
        icons_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = [tuple(choice) for choice in choices]
        self._value = value or self._choices[0][0]
        self._name = name
        self._icons_only = icons_only
        self._hover = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("radius", 7)
        self._say()
        follow(self)

    def value(self) -> str:
        """The key of the choice."""
        return self._value

    def set_value(self, key: str, *, tell: bool = False) -> None:
        """Choose ``key``; ``tell`` sends ``chosen`` as a click would."""
        if key != self._value and any(choice[0] == key for choice in self._choices):
            self._value = key
            self._say()
            self.update()
            if tell:
                self.chosen.emit(key)

    def set_text(self, key: str, text: str) -> None:
        """Write another text on a choice (a count)."""
        self._choices = [(c[0], text, *c[2:]) if c[0] == key else c for c in self._choices]
        self._say()
        repaint(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFont(current().font(13, 500))
        repaint(self)

    def sizeHint(self) -> QSize:
        return QSize(round(sum(self._widths())) + 4, px(30))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.line if not theme.dark else theme.line2)
        painter.setBrush(theme.sunken)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        left = 2.0
        for index, (choice, width) in enumerate(zip(self._choices, self._widths(), strict=True)):
            box = QRectF(left, 2, width, self.height() - 4)
            on = choice[0] == self._value
            if on:
                painter.setPen(theme.line2)
                painter.setBrush(theme.raised)
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            self._paint_choice(painter, box, choice, strong=on or index == self._hover, bold=on)
            left += width

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._at(event.position().x())
        if index >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.set_value(self._choices[index][0], tell=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self._at(event.position().x())
        if index != self._hover:
            self._hover = index
            self.setToolTip(self._choices[index][1] if self._icons_only and index >= 0 else "")
            self.update()

    def leaveEvent(self, _event: object) -> None:
        self._hover = -1
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = [choice[0] for choice in self._choices]
        self.set_value(keys[(keys.index(self._value) + step) % len(keys)], tell=True)

    def _paint_choice(
        self, painter: QPainter, box: QRectF, choice: tuple[str, ...], *, strong: bool, bold: bool
    ) -> None:
        theme = current()
        ink = theme.tx if strong else theme.tx2
        has_icon = len(choice) > 2 and bool(choice[2])
        text = "" if self._icons_only else choice[1]
        font = theme.font(13, 600 if bold else 500)
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(text) + (px(16) + (6 if text else 0) if has_icon else 0)
        left = box.center().x() - width / 2
        if has_icon:
            pixmap = icon_pixmap(choice[2], ink, px(16), self.devicePixelRatioF())
            painter.drawPixmap(QPointF(round(left), round(box.center().y() - px(16) / 2)), pixmap)
            left += px(16) + 6
        painter.setFont(font)
        painter.setPen(ink)
        base = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(round(left), round(base)), text)

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(current().font(13, 600))
        widths: list[float] = []
        for choice in self._choices:
            icon = px(16) if len(choice) > 2 and choice[2] else 0
            text = 0.0 if self._icons_only else metrics.horizontalAdvance(choice[1])
            widths.append(round(icon + text + (6 if icon and text else 0) + 24))
        return widths

    def _at(self, x: float) -> int:
        left = 2.0
        for index, width in enumerate(self._widths()):
            if left <= x < left + width:
                return index
            left += width
        return -1

    def _say(self) -> None:
        word = next(choice[1] for choice in self._choices if choice[0] == self._value)
        self.setAccessibleName(f"{self._name}: {word}" if self._name else word)
