"""The line above the month: how many posts wait for a decision, and the way to the catch-up screen."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from planner.languages import tr
from ui.theme.theme import current
from ui.views.calendar.reading import Waiting
from ui.widgets.buttons import Button
from ui.widgets.labels import ElidedLabel
from ui.widgets.themed import follow, px


def headline(waiting: Waiting) -> str:
    """Say how many posts wait, and what was not done."""
    said = []
    if waiting.missed:
        said.append(
            tr("{n} post was missed and not sent.|{n} posts were missed and not sent.", "", waiting.missed)
        )
    if waiting.unsure:
        said.append(
            tr(
                "{n} post is not confirmed: sent, but no answer came.|"
                "{n} posts are not confirmed: sent, but no answer came.",
                "",
                waiting.unsure,
            )
        )
    return " ".join(said)


class WaitingStrip(QWidget):
    """Hidden when nothing waits. ``wanted``: the person wants to decide."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waiting = Waiting()
        self.headline = ElidedLabel(size=13, weight=600)
        self.decide = Button(tr("Decide…"), "default", "small")
        self.decide.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 14, 0)
        row.setSpacing(10)
        row.addWidget(self.headline, 1)
        row.addWidget(self.decide)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()
        follow(self)

    def show_waiting(self, waiting: Waiting) -> None:
        """Say what waits; nothing hides the strip."""
        self.waiting = waiting
        words = headline(waiting)
        self.headline.set_text(words)
        self.setAccessibleName(words)
        self.decide.setAccessibleName(tr("Decide: {what_waits}", what_waits=words))
        self.setVisible(bool(words))

    def minimumSizeHint(self) -> QSize:
        """Let the window be as narrow as it may; the sentence elides."""
        return QSize(320, super().minimumSizeHint().height())

    def retheme(self) -> None:
        """Read colours and text sizes from the current theme."""
        self.setFixedHeight(px(40))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a soft ground with a band at the left and a hairline below."""
        del event
        theme = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.warnsoft)
        painter.fillRect(0, 0, 3, self.height(), theme.warn)
        painter.fillRect(0, self.height() - 1, self.width(), px(1), theme.line)
        painter.end()
