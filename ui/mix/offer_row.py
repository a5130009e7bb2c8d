"""One fix among others: a ring, what it does, and the number it leads to; the chosen one is filled."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from planner.lint.fix import Fix
from ui.theme.theme import current
from ui.widgets.themed import follow, px, repaint

PAD, RING = 10, 16
LEFT = PAD + RING + 9
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter


class OfferRow(QRadioButton):
    """A radio button as a card; its words wrap at ``width`` px.

    Signals:
        wanted(): Enter on it, which means the button below.
    """

    wanted = Signal()

    def __init__(self, fix: Fix, width: int, parent: QWidget | None = None) -> None:
        super().__init__(fix.title, parent)
        self._width, self._leads_to = width, fix.leads_to
        self.setAccessibleName(f"{fix.title}: {fix.leads_to}" if fix.leads_to else fix.title)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("radius", 7)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFont(current().font(13))
        repaint(self)

    def sizeHint(self) -> QSize:
        room = QRect(0, 0, self._width - LEFT - PAD - self._wide(), 10_000)
        words = QFontMetrics(self.font()).boundingRect(room, _WRAP, self.text())
        return QSize(self._width, max(px(34), words.height() + px(16)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what is chosen; the other keys choose."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.isChecked():
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def hitButton(self, position: object) -> bool:  # noqa: ARG002 - the whole row is the target
        return True

    def _wide(self) -> int:
        """Px that the number takes at the right, its gap included."""
        if not self._leads_to:
            return 0
        return QFontMetrics(current().font(12, 600)).horizontalAdvance(self._leads_to) + 12

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        painter.setPen(theme.acc if on else theme.field if self.underMouse() else theme.line2)
        painter.setBrush(theme.accsoft if on else theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        middle = QPointF(PAD + RING / 2, self.height() / 2)
        painter.setPen(QPen(theme.acc if on else theme.field, 1))
        painter.setBrush(theme.acc if on else theme.raised)
        painter.drawEllipse(middle, RING / 2 - 0.5, RING / 2 - 0.5)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.acct)
            painter.drawEllipse(middle, 3, 3)
        wide = self._wide()
        painter.setPen(theme.tx)
        painter.setFont(self.font())
        painter.drawText(QRect(LEFT, 0, self.width() - LEFT - PAD - wide, self.height()), _WRAP, self.text())
        if wide:
            painter.setFont(theme.font(12, 600, tabular=True))
            box = QRect(self.width() - PAD - wide, 0, wide, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._leads_to)
