"""The strip above the findings that tells of a mistake in the settings or in an own rule."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.languages import tr
from ui.theme.theme import current
from ui.widgets.buttons import Button
from ui.widgets.labels import Paragraph
from ui.widgets.marks import IconMark
from ui.widgets.themed import follow

HOLDS = tr("Until it is mended, the rules stay as they were.")
LINES = 6


def trouble_words(trouble: str) -> str:
    """What is wrong with a file, and what holds until then; "" where nothing is wrong."""
    return f"{trouble} {HOLDS}" if trouble else ""


class TroubleStrip(QWidget):
    """A sign, the sentence and a way to the folder; not there while nothing is wrong.

    Signals:
        folder(): open the folder in which the file lies.
    """

    folder = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Paragraph("", size=12.5, max_lines=LINES)
        self.holds = Paragraph(HOLDS, size=12.5, color="tx2")
        self.open = Button(tr("Open the folder"), "link", "small")
        self.open.clicked.connect(self.folder)
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(self.words)
        right.addWidget(self.holds)
        right.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 6)
        row.setSpacing(8)
        row.addWidget(IconMark("triangle", "warn"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        self.setVisible(False)
        follow(self)

    def say(self, trouble: str) -> None:
        """Tell of ``trouble``, "" hides the strip."""
        self.words.setText(trouble)
        self.words.setToolTip(trouble)  # all of it, where a long list of mistakes is cut
        self.setAccessibleName(trouble_words(trouble))
        self.setVisible(bool(trouble))

    def retheme(self) -> None:
        """Read colours from the current theme."""
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().warnsoft)
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
