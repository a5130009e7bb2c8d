"""What stands around the list of the catch-up screen: its head, the hint below, and the foot with the button."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.languages import tr
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.widgets.buttons import Button
from ui.widgets.keycaps import shown
from ui.widgets.labels import Label, Paragraph
from ui.widgets.marks import IconMark, Mark
from ui.widgets.themed import follow, px


class Moon(Mark):
    """A moon on a soft square."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        follow(self)

    def sizeHint(self) -> QSize:
        return QSize(px(38), px(38))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accsoft)
        painter.drawRoundedRect(QRectF(self.rect()), 9, 9)
        side = px(20)
        pixmap = icon_pixmap("moon", theme.acctx, side, self.devicePixelRatioF())
        at = round((self.width() - side) / 2)
        painter.drawPixmap(at, at, pixmap)


class Head(QWidget):
    """What happened, and that nothing was sent."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 20, 22, 16)
        row.setSpacing(12)
        row.addWidget(Moon(), 0, Qt.AlignmentFlag.AlignTop)
        self.title = Paragraph("", size=17, weight=600)
        self.lead = Paragraph("", color="tx2")
        self._column = column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(self.title)
        column.addWidget(self.lead)
        row.addLayout(column, 1)

    def say(self, title: str, lead: str, notes: Sequence[str] = ()) -> None:
        """Say it; ``notes``: what else happened meanwhile, a line each."""
        self.title.setText(title)
        self.lead.setText("\n".join((lead, *notes)) if lead else "")
        self.lead.setVisible(bool(lead))
        self._column.setContentsMargins(
            0, 0 if lead else px(8), 0, 0
        )  # alone it stands beside the moon's middle


class Hint(QWidget):
    """That nothing bursts out."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 9, 22, 9)
        row.setSpacing(9)
        row.addWidget(IconMark("info", "tx3", 15), 0, Qt.AlignmentFlag.AlignTop)
        self.words = Paragraph("", size=12.5, color="tx2")
        row.addWidget(self.words, 1)
        follow(self)

    def say(self, words: str) -> None:
        """Say it."""
        self.words.setText(words)

    def retheme(self) -> None:
        """Read text sizes from the current theme."""
        self.setMinimumHeight(px(38))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current().panel)


class Foot(QWidget):
    """The sum of the decisions, "Decide later", and the one button that does them all."""

    def __init__(self) -> None:
        super().__init__()
        self.error = Paragraph("", color="crit", parent=self)
        self.error.hide()
        self.words = Label("", color="tx2", tabular=True)
        self.later = Button(tr("Decide later"))
        self.apply = Button(tr("Apply"), "primary", tooltip=shown("Ctrl+Enter"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.words)
        row.addStretch(1)
        row.addWidget(self.later)
        row.addWidget(self.apply)
        box = QVBoxLayout(self)
        box.setContentsMargins(22, 13, 20, 13)
        box.setSpacing(8)
        box.addWidget(self.error)
        box.addLayout(row)

    def tell(self, words: str, button: str) -> None:
        """Show the sum, and what the button does."""
        self.words.setText(words)
        self.apply.set_words(button)

    def say_error(self, words: str) -> None:
        """Say why nothing was done, until the next attempt."""
        self.error.setText(words)
        self.error.setVisible(bool(words))
