"""The edges of the hours that are seen: how many posts of a day lie above and below them."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap

from planner.languages import tr
from ui.theme.icons import icon_pixmap
from ui.theme.theme import Theme
from ui.views.calendar.week.layout import WeekLayout

FREE = 5  # px kept free at the edge
ICON = 11


@dataclass(frozen=True, slots=True)
class Edge:
    """Posts of a day beyond an edge. ``y``: of the nearest of them, in px of the content."""

    day: int
    early: bool
    count: int
    y: int

    @property
    def words(self) -> str:
        """Say “2 earlier”."""
        if self.early:
            return tr("{n} earlier|{n} earlier", "posts above the hours that are seen", self.count)
        return tr("{n} later|{n} later", "posts below the hours that are seen", self.count)


def edges_of(layout: WeekLayout, top: int, height: int) -> list[Edge]:
    """What lies beyond ``top`` and ``top + height`` px of the content."""
    found = []
    for index, column in enumerate(layout.days):
        early, late = [], []
        boxes = [(placed.y, placed.height, 1) for placed in column.chips.values()]
        boxes += [(crowd.y, crowd.height, crowd.count) for crowd in column.crowds]
        for y, tall, count in boxes:
            if y + tall // 2 < top:
                early.append((y, count))
            elif y + tall // 2 > top + height:
                late.append((y + tall, count))
        if early:
            found.append(Edge(index, True, sum(count for _, count in early), max(y for y, _ in early)))
        if late:
            found.append(Edge(index, False, sum(count for _, count in late), min(y for y, _ in late)))
    return found


class EdgePills:
    """Paints the counts over the viewport, and knows which one is under a point."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._boxes: list[tuple[QRect, Edge]] = []
        self.hover: Edge | None = None
        self._made: dict[tuple[bool, int, int, bool], QPixmap] = {}

    def restyle(self) -> None:
        """Take the theme's new colours and sizes."""
        self._made.clear()

    def lay_out(self, layout: WeekLayout, top: int, height: int) -> None:
        """Place the counts for what is seen now, in px of the viewport."""
        font = self._theme.font(11, 500, tabular=True)
        metrics = QFontMetrics(font)
        tall = max(20, metrics.height() + 5)
        self._boxes = []
        for edge in edges_of(layout, top, height):
            column = layout.days[edge.day]
            wide = min(metrics.horizontalAdvance(edge.words) + ICON + 18, column.width - 8)
            x = column.x + (column.width - 1 - wide) // 2
            y = FREE if edge.early else height - FREE - tall
            self._boxes.append((QRect(x, y, wide, tall), edge))

    def at(self, point: QPoint) -> Edge | None:
        """The count under a point of the viewport."""
        return next((edge for box, edge in self._boxes if box.contains(point)), None)

    def paint(self, painter: QPainter, dpr: float) -> None:
        """Paint all counts."""
        for box, edge in self._boxes:
            key = (edge.early, edge.count, box.width(), edge == self.hover)
            known = self._made.get(key)
            if known is None:
                known = self._made[key] = self._make(box, edge, dpr)
            painter.drawPixmap(box.topLeft(), known)

    def _make(self, box: QRect, edge: Edge, dpr: float) -> QPixmap:
        theme, over = self._theme, edge == self.hover
        pixmap = QPixmap(round(box.width() * dpr), round(box.height() * dpr))
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.field if over else theme.line2, 1))
        painter.setBrush(theme.raised)
        shape = QRectF(0.5, 0.5, box.width() - 1, box.height() - 1)
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
        color = theme.tx if over else theme.tx2
        icon = icon_pixmap("up" if edge.early else "down", color, ICON, dpr, 2.0)
        painter.drawPixmap(7, (box.height() - ICON) // 2, icon)
        painter.setFont(theme.font(11, 500, tabular=True))
        painter.setPen(color)
        words = QRectF(7 + ICON + 3, 0, box.width() - 7 - ICON - 7, box.height())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, flags | Qt.TextFlag.TextSingleLine, edge.words)
        painter.end()
        return pixmap
