"""The ground of the week: days, hours, and the times that a day does not have."""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter, QPen, QPixmap

from ui.theme.theme import Theme
from ui.views.calendar.week.layout import Column, WeekLayout

STRIPES = 8  # px from stripe to stripe


class Ground:
    """Paints it for one theme and device pixel ratio."""

    def __init__(self, theme: Theme, dpr: float) -> None:
        self._theme = theme
        self._nowhere = self._stripes(dpr)

    def paint(self, painter: QPainter, layout: WeekLayout, seen: QRect) -> None:
        """Paint what lies in ``seen`` px of the content."""
        theme = self._theme
        top, low = seen.top(), seen.bottom()
        for column in layout.days:
            ground = theme.weekend if column.day.weekend else theme.canvas
            painter.fillRect(column.x, top, column.width, seen.height(), ground)
        self._what_is_not(painter, layout)
        painter.setPen(QPen(theme.line, 0))
        for place, _, _ in layout.state.axis.hours():
            y = layout.y(place)
            if place and top <= y <= low:
                painter.drawLine(0, y, layout.columns[-1] - 1, y)
        for edge in layout.columns[1:]:
            painter.drawLine(edge - 1, top, edge - 1, low)

    def _what_is_not(self, painter: QPainter, layout: WeekLayout) -> None:
        """Stripe the hour that clocks skip, and the second pass on days that have none."""
        axis = layout.state.axis
        for column, clock in zip(layout.days, layout.state.clocks, strict=True):
            at = 0
            for stretch in axis.stretches:
                if stretch.again and clock.twice is None:
                    self._stripe(painter, layout, column, at, stretch.end - stretch.start)
                at += stretch.end - stretch.start
            if clock.skipped is not None:
                start, end = clock.skipped.start, clock.skipped.end
                self._stripe(painter, layout, column, axis.place(start), end - start)

    def _stripe(
        self, painter: QPainter, layout: WeekLayout, column: Column, place: int, minutes: int
    ) -> None:
        top, low = layout.y(place), layout.y(place + minutes)
        painter.drawTiledPixmap(QRect(column.x, top, column.width - 1, low - top), self._nowhere)

    def _stripes(self, dpr: float) -> QPixmap:
        pixmap = QPixmap(round(STRIPES * dpr), round(STRIPES * dpr))
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(self._theme.outside)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.line2, 1))
        for shift in (-STRIPES, 0, STRIPES):
            painter.drawLine(QPointF(shift, STRIPES), QPointF(shift + STRIPES, 0))
        painter.end()
        return pixmap
