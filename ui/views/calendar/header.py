"""The line of weekdays above the month."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.theme.theme import Theme


class WeekdayHeader(QHeaderView):
    """Weekday names, quiet, over a hairline; the model names them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Paint one weekday."""
        painter.fillRect(rect, self._theme.canvas)
        painter.setPen(QPen(self._theme.line, 0))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        painter.setFont(self._theme.font(11.5, 500))
        painter.setPen(self._theme.tx2)
        name = self.model().headerData(logical, Qt.Orientation.Horizontal)
        box = rect.adjusted(8, 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
