"""The strip above the list that says what stops posts from going out."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.theme import current
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import IconMark
from ui.widgets.themed import follow, px


class Notice(QWidget):
    """A warning in one line, its first words bold; hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._bold = Label("", weight=600)
        self._rest = ElidedLabel("")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(8)
        row.addWidget(IconMark("triangle", "warn"))
        row.addWidget(self._bold)
        row.addWidget(self._rest, 1)
        self.hide()
        follow(self)

    def say(self, bold: str, rest: str) -> None:
        """Show both parts; "" and "" hide it."""
        self._bold.setText(bold)
        self._rest.set_text(rest)
        self.setAccessibleName(f"{bold} {rest}".strip())
        self.setVisible(bool(bold))

    def retheme(self) -> None:
        """Read colours and text sizes from the current theme."""
        self.setFixedHeight(px(36))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().warnsoft)
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
