"""The line above the calendar that says that not everything is shown, and clears that."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.languages import tr
from ui.theme.theme import current
from ui.views.calendar.filtering.words import shown_of
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.themed import follow, px


class FilterBar(QWidget):
    """Says “7 of 31 shown”.

    Signals:
        cleared: show all again.
    """

    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label(size=12, weight=500, color="acctx", tabular=True)
        self.clear = Button(tr("Clear", "the filter"), "link", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 14, 0)
        row.setSpacing(10)
        row.addWidget(self.words)
        row.addWidget(self.clear)
        row.addStretch(1)
        self.clear.clicked.connect(self._clear)
        self.hide()
        follow(self)

    def show_counts(self, shown: int, posts: int) -> None:
        """Say how many of how many are shown."""
        self.words.setText(shown_of(shown, posts))
        self.setAccessibleName(self.words.text())

    def retheme(self) -> None:
        """Read colours and the height from the current theme."""
        self.setFixedHeight(px(32))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a soft ground with a hairline below."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), current().accsoft)
        painter.fillRect(0, self.height() - 1, self.width(), 1, current().line)
        painter.end()

    def _clear(self) -> None:
        self.cleared.emit()
