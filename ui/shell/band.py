"""The quiet band over the pages of the sample plan."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.theme import current
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.marks import IconMark
from ui.widgets.themed import follow, px

WORDS = "Sample bakery. Nothing leaves this computer"


class SampleBand(QWidget):
    """Says that this is the sample; ``leave`` asks for one's own plan, ``anew`` for a fresh sample."""

    leave = Signal()
    anew = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(WORDS)
        self.own = Button("Start your own", "link", "small")
        self.own.clicked.connect(self.leave)
        self.again = Button(
            "Begin anew", "ghost", "small", tooltip="Make the sample again as it was at first"
        )
        self.again.clicked.connect(self.anew)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 14, 0)
        row.setSpacing(8)
        row.addWidget(IconMark("store", "acctx", 15))
        row.addWidget(Label(WORDS, size=12, weight=500, color="acctx"))
        row.addStretch(1)
        row.addWidget(self.again)
        row.addWidget(self.own)
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFixedHeight(px(34))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.accsoft)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.line)
