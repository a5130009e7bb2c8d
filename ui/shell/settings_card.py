"""A card of the settings page: a title and labelled rows."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.theme import current
from ui.widgets.labels import Label, Paragraph
from ui.widgets.themed import follow


class Card(QWidget):
    """A raised card with a title; rows are added below it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 16)
        self._column.setSpacing(10)
        self._column.addWidget(Label(title, size=15, weight=600))
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.update()

    def add(self, widget: QWidget) -> None:
        """Add a whole row."""
        self._column.addWidget(widget)

    def add_row(self, words: str, control: QWidget, *, note: str = "") -> None:
        """Add a control with its words at the left and a note under them."""
        label = Label(words)
        label.setBuddy(control)
        control.setAccessibleName(words)
        left = QVBoxLayout()
        left.setSpacing(1)
        left.addWidget(label)
        if note:
            left.addWidget(Paragraph(note, size=11.5, color="tx3"))
        row = QHBoxLayout()
        row.addLayout(left, 1)
        row.addWidget(control)
        self._column.addLayout(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.line)
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
