"""The picture of a chip under way: the chip itself with a shadow, and the time it would get."""

from datetime import date

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ui.theme.theme import Theme
from ui.views.calendar.art import RADIUS, ArtRoom
from ui.views.calendar.dates import short_day
from ui.views.calendar.layout import PlacedChip

MARGIN = 14  # room for the shadow
TIP_GAP = 6
EDGE = 6  # px kept free at the grid's right edge
TIP_WIDE = 190  # px that “Copy to Wed 30 September, 12:00 pm” may take


class DragPicture(QWidget):
    """Lies over the grid and never takes the mouse.

    Attributes:
        chip: what is carried.
    """

    def __init__(self, theme: Theme, room: ArtRoom, placed: PlacedChip, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.chip = placed.chip
        self._theme = theme
        self._words = ""
        self._size = (placed.width, placed.height)
        self._picture = self._grab(room, placed)
        self._tip = max(22, theme.line_height(11.5) + 8)
        self._side = max(
            MARGIN, round(TIP_WIDE * theme.scale) - placed.width
        )  # so that the tip fits on either side
        self._tip_left = 0
        self.resize(placed.width + 2 * self._side, placed.height + 2 * MARGIN + self._tip)

    def carry(self, corner: QPoint, day: date | None, *, copy: bool) -> None:
        """Put the chip's corner at ``corner`` and say where it would go."""
        self._words = ""
        if day is not None:
            self._words = f"{'Copy to ' if copy else ''}{short_day(day)}, {self.chip.time}"
        self._tip_left = self._tip_start(corner.x())
        self.move(corner - QPoint(self._side, MARGIN))
        self.show()
        self.raise_()
        self.update()

    @property
    def words(self) -> str:
        """What the tip says: “Sat 17 Oct, 18:30”."""
        return self._words

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint shadow, chip and tip."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = self._size
        chip = QRectF(self._side, MARGIN, width, height)
        self._shadow(painter, chip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.canvas)
        painter.drawRoundedRect(chip, RADIUS, RADIUS)
        painter.drawPixmap(self._side, MARGIN, self._picture)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.line2, 1))
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if self._words:
            self._paint_tip(painter)
        painter.end()

    def _paint_tip(self, painter: QPainter) -> None:
        painter.setFont(self._tip_font())
        top = MARGIN + self._size[1] + TIP_GAP
        box = QRect(self._side + self._tip_left, top, self._tip_width(), self._tip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.toast)
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words)

    def _tip_font(self) -> QFont:
        return self._theme.font(11.5, 500, tabular=True)

    def _tip_width(self) -> int:
        return QFontMetrics(self._tip_font()).horizontalAdvance(self._words) + 16

    def _tip_start(self, left: int) -> int:
        """Where the tip begins, seen from the chip's left edge: as far to the left as the grid's edge asks."""
        room = self.parentWidget().width() - EDGE
        return max(min(0, room - left - self._tip_width()), -self._side)

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

    @staticmethod
    def _grab(room: ArtRoom, placed: PlacedChip) -> QPixmap:
        pixmap = QPixmap(round(placed.width * room.dpr), round(placed.height * room.dpr))
        pixmap.setDevicePixelRatio(room.dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.translate(-placed.x, -placed.y)
        room.paint(painter, placed)
        painter.end()
        return pixmap
