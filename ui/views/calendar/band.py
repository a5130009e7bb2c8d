"""The band that selects what it touches."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.theme import current

FILL = 0.10  # share of acc over what lies below


class Band(QWidget):
    """A rectangle from ``start``, in its parent's coordinates; it never takes the mouse."""

    def __init__(self, start: QPoint, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._start = start

    def draw_to(self, point: QPoint) -> QRect:
        """Span to ``point``, inside the parent; the rectangle."""
        box = QRect(self._start, point).normalized().intersected(self.parentWidget().rect())
        self.setGeometry(box)
        self.show()
        self.raise_()
        return box

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a clear fill and an edge."""
        del event
        acc = current().acc
        fill = QColor(acc)
        fill.setAlphaF(FILL)
        painter = QPainter(self)
        painter.fillRect(self.rect(), fill)
        painter.setPen(acc)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
