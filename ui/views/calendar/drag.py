"""The picture of a chip under way: the chip itself with a shadow."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from ui.theme.theme import Theme
from ui.views.calendar.art import RADIUS, ArtRoom
from ui.views.calendar.layout import PlacedChip

MARGIN = 14  # room for the shadow
MOST_BELOW = 2  # edges of a pile


class DragPicture(QLabel):
    """Lies over the grid and never takes the mouse.

    Attributes:
        chip: what is carried.
    """

    def __init__(
        self, theme: Theme, room: ArtRoom, placed: PlacedChip, parent: QWidget, *, number: int = 1
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.chip = placed.chip
        self._theme, self._number = theme, number
        self._size = (placed.width, placed.height)
        self._room, self._placed, self._time = room, placed, placed.chip.time
        self.setPixmap(self._draw(room, placed))
        self.adjustSize()

    def carry(self, corner: QPoint) -> None:
        """Put the chip's corner at ``corner``."""
        self.move(corner - QPoint(MARGIN, MARGIN))
        if self.isHidden():
            self.show()
        self.raise_()

    def show_time(self, time: str) -> None:
        """Write another time on the chip, the one it would get."""
        if time == self._time:
            return
        self._time = time
        chip = replace(self.chip, time=time)
        self.setPixmap(self._draw(self._room, replace(self._placed, chip=chip, art=None)))

    def chip_rect(self) -> QRect:
        """Where the chip is, in the parent's coordinates."""
        return QRect(self.pos() + QPoint(MARGIN, MARGIN), QSize(*self._size))

    def _draw(self, room: ArtRoom, placed: PlacedChip) -> QPixmap:
        """Shadow and chip, drawn once: a move costs no more than a copy. Several are a pile."""
        width, height = self._size
        pixmap = QPixmap(round((width + 2 * MARGIN) * room.dpr), round((height + 2 * MARGIN) * room.dpr))
        pixmap.setDevicePixelRatio(room.dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chip = QRectF(MARGIN, MARGIN, width, height)
        self._shadow(painter, chip)
        if self._number > 1:
            self._pile(painter, chip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.canvas)
        painter.drawRoundedRect(chip, RADIUS, RADIUS)
        painter.translate(MARGIN - placed.x, MARGIN - placed.y)
        room.paint(painter, placed)
        painter.translate(placed.x - MARGIN, placed.y - MARGIN)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.acc, 1.5))
        painter.drawRoundedRect(chip.adjusted(0.75, 0.75, -0.75, -0.75), RADIUS, RADIUS)
        if self._number > 1:
            self._count(painter, chip)
        painter.end()
        return pixmap

    def _pile(self, painter: QPainter, chip: QRectF) -> None:
        """The edges of those below."""
        painter.setPen(QPen(self._theme.acc, 1))
        painter.setBrush(self._theme.canvas)
        for step in range(min(self._number, MOST_BELOW + 1) - 1, 0, -1):
            painter.drawRoundedRect(chip.translated(4 * step, 4 * step), RADIUS, RADIUS)

    def _count(self, painter: QPainter, chip: QRectF) -> None:
        """How many they are, on a disc at the corner."""
        theme, words = self._theme, str(self._number)
        painter.setFont(theme.font(11, 600, tabular=True))
        high = painter.fontMetrics().height() + 3.0
        wide = max(high, painter.fontMetrics().horizontalAdvance(words) + 9.0)
        disc = QRectF(chip.right() - wide + 8, chip.top() - high / 2 + 1, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.acc)
        painter.drawRoundedRect(disc, high / 2, high / 2)
        painter.setPen(theme.acct)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, words)

    def _shadow(self, painter: QPainter, chip: QRectF) -> None:
        """A soft edge in a few rings: 0 8 28 at 13 % is out of scale for a chip, its share is kept."""
        color = QColor(self._theme.shadow)
        color.setAlpha(max(6, color.alpha() // 5))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for ring in range(5):
            spread = 2.0 * ring
            box = chip.adjusted(-spread, 3 - spread / 2, spread, 3 + spread)
            painter.drawRoundedRect(box, RADIUS + spread, RADIUS + spread)
