"""The four ways on, side by side; the one that is chosen is filled, what cannot be taken says why."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from planner.languages import tr
from planner.publishing.catchup.item import Way
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.widgets.themed import follow, px, repaint

WAYS: Mapping[Way, tuple[str, str]] = {
    Way.NOW: (tr("Publish now"), "send"),
    Way.SLOT: (tr("Move to next slot"), "skip"),
    Way.SKIP: (tr("Skip"), "x"),
    Way.BY_HAND: (tr("Mark as posted"), "check"),
}
PAD, GAP, ICON = 12, 7, 15
TIGHT = 6  # px of padding where there is little room
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class WayChoice(QWidget):
    """One tab stop: Left and Right choose, Up and Down are for who lists the posts.

    Signals:
        chosen: the way, as the person chose it. stepped: -1 to the post above, 1 to the one below.
    """

    chosen = Signal(object)
    stepped = Signal(int)

    def __init__(
        self, name: str, barred: Mapping[Way, str], value: Way | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._barred, self._value = name, dict(barred), value
        self._hover: Way | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setProperty("radius", 7)
        self._say()
        follow(self)

    def value(self) -> Way | None:
        """What is chosen, None: nothing yet."""
        return self._value

    def choose(self, way: Way | None) -> None:
        """Choose ``way`` as a click does; a barred one is left alone."""
        if way is not None and way not in self._barred and way is not self._value:
            self._value = way
            self._say()
            self.update()
            self.chosen.emit(way)

    def renew(self, barred: Mapping[Way, str], value: Way | None) -> None:
        """Take what was read anew; nothing is told to others."""
        self._barred, self._value = dict(barred), value
        self._say()
        self.update()

    def box(self, way: Way) -> QRectF:
        """Where ``way`` stands."""
        left = 0.0
        for one, width in self._widths(*self._room()).items():
            if one is way:
                return QRectF(left, 0, width, self.height())
            left += width
        return QRectF()

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFont(current().font(13, 500))
        repaint(self)

    def sizeHint(self) -> QSize:
        return QSize(round(sum(self._widths(px(ICON) + GAP, PAD).values())), px(30))

    def minimumSizeHint(self) -> QSize:
        """Without icons, the words near to each other."""
        return QSize(round(sum(self._widths(0, TIGHT).values())), px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(frame, 7, 7)
        painter.fillPath(path, theme.raised)
        painter.setClipPath(path)
        for way in WAYS:
            self._paint_way(painter, way)
        painter.setClipping(False)
        painter.setPen(theme.line2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.choose(self._at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hover = self._at(event.position())
        if hover is not self._hover:
            self._hover = hover
            able = hover is not None and hover not in self._barred
            self.setCursor(Qt.CursorShape.PointingHandCursor if able else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        self._hover = None
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            way = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._barred.get(way, "") if way is not None else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.choose(self._next(_STEPS[key]))
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _next(self, step: int) -> Way | None:
        able = [way for way in WAYS if way not in self._barred]
        if not able:
            return None
        if self._value not in able:
            return able[0 if step > 0 else -1]
        return able[(able.index(self._value) + step) % len(able)]

    def _paint_way(self, painter: QPainter, way: Way) -> None:
        theme = current()
        text, name = WAYS[way]
        box = self.box(way)
        on, barred = way is self._value, way in self._barred
        fill = theme.acc if on else theme.sunken if barred else theme.sel if way is self._hover else None
        if fill is not None:
            painter.fillRect(box, fill)
        if box.left() > 0:
            painter.fillRect(QRectF(box.left(), 0, 1, box.height()), theme.acc if on else theme.line2)
        ink: QColor = theme.acct if on else theme.tx3 if barred else theme.tx
        font = theme.font(13, 600 if on else 500)
        metrics = QFontMetricsF(font)
        side, (sign, _) = px(ICON), self._room()
        left = box.center().x() - (sign + metrics.horizontalAdvance(text)) / 2
        middle = box.center().y()
        if sign:
            painter.drawPixmap(
                QPointF(round(left), round(middle - side / 2)),
                icon_pixmap(name, ink, side, self.devicePixelRatioF()),
            )
        painter.setFont(font)
        painter.setPen(ink)
        base = middle + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(round(left + sign), round(base)), text)

    def _room(self) -> tuple[int, int]:
        """Px for an icon with its gap, and for the padding, as they fit into the width."""
        sign = px(ICON) + GAP
        for room in ((sign, PAD), (sign, TIGHT)):
            if sum(self._widths(*room).values()) <= self.width():
                return room
        return 0, TIGHT

    @staticmethod
    def _widths(sign: int, pad: int) -> dict[Way, float]:
        metrics = QFontMetricsF(current().font(13, 600))
        return {
            way: round(sign + metrics.horizontalAdvance(text) + 2 * pad) for way, (text, _) in WAYS.items()
        }

    def _at(self, point: QPointF) -> Way | None:
        return next((way for way in WAYS if self.box(way).contains(point)), None)

    def _say(self) -> None:
        chosen = WAYS[self._value][0] if self._value is not None else tr("nothing chosen yet")
        self.setAccessibleName(f"{self._name}: {chosen}")
        barred = [
            tr("{way} is not possible: {why}", way=WAYS[way][0], why=why) for way, why in self._barred.items()
        ]
        self.setAccessibleDescription(" ".join(barred))
