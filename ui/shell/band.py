"""The quiet band over the pages of the sample plan."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from planner.languages import tr
from ui.theme.theme import current
from ui.widgets.buttons import Button
from ui.widgets.labels import ElidedLabel
from ui.widgets.marks import IconMark
from ui.widgets.themed import follow, px

WORDS = tr("Sample bakery. Nothing leaves this computer")


class SampleBand(QWidget):
    """Says that this is the sample; ``leave`` asks for one's own plan, ``anew`` for a fresh sample, ``tour`` for the tour."""

    leave = Signal()
    anew = Signal()
    tour = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(WORDS)
        self.own = Button(tr("Start your own"), "link", "small")
        self.own.clicked.connect(self.leave)
        self.again = Button(
            tr("Begin anew"), "ghost", "small", tooltip=tr("Make the sample again as it was at first")
        )
        self.again.clicked.connect(self.anew)
        self.tour_button = Button(tr("Two-minute tour"), "link", "small", icon="flag")
        self.tour_button.clicked.connect(self.tour)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 14, 0)
        row.setSpacing(8)
        row.addWidget(IconMark("store", "acctx", 15))
        words = ElidedLabel(WORDS, size=12, weight=500, color="acctx")
        words.setSizePolicy(
            QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed
        )  # the tour stands right after it
        row.addWidget(words, 100)
        row.addSpacing(10)
        row.addWidget(self.tour_button)
        row.addStretch(1)
        row.addWidget(self.again)
        row.addWidget(self.own)
        follow(self)

    def offer_tour(self, offered: bool) -> None:
        """Offer the tour, or no longer: it is in the guide."""
        self.tour_button.setVisible(offered)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFixedHeight(px(34))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.accsoft)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.line)
