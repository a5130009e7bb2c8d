"""The post's pictures: thumbnails with their alt text's state, and the text for the chosen one."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.media import MediaUse
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.views.composer.cover import cover
from ui.views.composer.pictures import Pictures
from ui.widgets.themed import follow, repaint

SIDE = 76
GAP = 8
RADIUS = 7


def badge_words(use: MediaUse) -> tuple[str, str]:
    """What the badge on a picture says, and its tone ("done" or "warn")."""
    if use.media_id is None:
        return "Missing", "warn"
    if use.decorative:
        return "Decorative", "done"
    return ("ALT ✓", "done") if use.alt_text.strip() else ("Add alt", "warn")


class Strip(QWidget):
    """Thumbnails and a tile to add more; arrows choose, Delete takes out, Enter on the tile adds.

    Signals:
        chosen(int): another picture is chosen. removed(int): take it out. wanted(): more pictures.
    """

    chosen = Signal(int)
    removed = Signal(int)
    wanted = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._uses: tuple[MediaUse, ...] = ()
        self._current = -1
        self._able = True
        pictures.ready.connect(self._ready)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ownFocus", True)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Pictures")
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        repaint(self)

    def show_uses(self, uses: tuple[MediaUse, ...], index: int, *, able: bool = True) -> None:
        """Show the post's pictures, one of them chosen (-1: none)."""
        self._uses, self._current, self._able = uses, index, able
        words = [f"{use.name or 'picture'}: {badge_words(use)[0]}" for use in uses]
        self.setAccessibleDescription("; ".join(words) or "No pictures")
        repaint(self)

    def sizeHint(self) -> QSize:
        """Thumbnails in rows of four, and the tile."""
        count = len(self._uses) + self._able
        rows = max(-(-count // 4), 1)
        columns = max(min(count, 4), 1)
        return QSize(columns * (SIDE + GAP), rows * (SIDE + GAP))

    def _box(self, index: int) -> QRectF:
        return QRectF(2 + (index % 4) * (SIDE + GAP), 2 + (index // 4) * (SIDE + GAP), SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw pictures, badges and the tile."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, use in enumerate(self._uses):
            self._paint_picture(painter, self._box(index), use, chosen=index == self._current)
        if self._able:
            self._paint_tile(painter, self._box(len(self._uses)))

    def _paint_picture(self, painter: QPainter, box: QRectF, use: MediaUse, *, chosen: bool) -> None:
        theme = current()
        image = self._pictures.image(use.media_id)
        words, tone = badge_words(use)
        if image is not None and not image.isNull():
            cover(painter, box, image, RADIUS, use.crop)
        else:
            painter.setPen(theme.line2)
            painter.setBrush(theme.sunken)
            painter.drawRoundedRect(box, RADIUS, RADIUS)
            icon = icon_pixmap("image", theme.tx3, 20, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(box.center().x() - 10, box.center().y() - 16), icon)
        if chosen:
            edge = theme.warn if tone == "warn" else theme.acc
            painter.setPen(QPen(edge, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), RADIUS + 1, RADIUS + 1)
        painter.setFont(theme.font(10.5, 600))
        width = painter.fontMetrics().horizontalAdvance(words) + 9
        tag = QRectF(box.left() + 4, box.bottom() - 21, min(width, SIDE - 8), 17)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.warnsoft if tone == "warn" else theme.toast)
        painter.drawRoundedRect(tag, 4, 4)
        painter.setPen(theme.warn if tone == "warn" else Qt.GlobalColor.white)
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_tile(self, painter: QPainter, box: QRectF) -> None:
        theme = current()
        focused = self.hasFocus() and self._current < 0
        pen = QPen(theme.acc if focused else theme.field, 2 if focused else 1)
        pen.setStyle(Qt.PenStyle.SolidLine if focused else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        plus = icon_pixmap("plus", theme.tx2, 16, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(box.center().x() - 8, box.center().y() - 8), plus)

    def _at(self, spot: QPointF) -> int:
        count = len(self._uses) + self._able
        return next((i for i in range(count) if self._box(i).contains(spot)), -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the picture under the pointer."""
        index = self._at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if index >= 0 else Qt.CursorShape.ArrowCursor)
        add = "Add pictures"
        self.setToolTip("" if index < 0 else self._uses[index].name if index < len(self._uses) else add)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a picture, or ask for more."""
        index = self._at(event.position())
        if index == len(self._uses) and self._able:
            self.wanted.emit()
        elif index >= 0:
            self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Delete takes out, Enter asks for more."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and self._uses:
            last = len(self._uses) - 1
            self.chosen.emit(max(0, min(last, self._current + steps[Qt.Key(event.key())])))
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._current >= 0 and self._able:
            self.removed.emit(self._current)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._able:
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.update()

    def _ready(self, _media_id: str) -> None:
        self.update()
