"""A slot on the board: its time, its role, the marks of its accounts."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.sheets.rhythm.cells import Cell
from ui.sheets.rhythm.words import DAYS, kind_name
from ui.theme.icons import badge_pixmap, icon_pixmap
from ui.theme.theme import current
from ui.views.calendar.dates import time_words
from ui.widgets.themed import follow, px

ANY_DAY = date(2026, 1, 5)
MARKS = 3
"""So many networks are shown; more are a number."""


class SlotChip(QWidget):
    """One cell; dashed, since nothing is planned there yet.

    Signals:
        wanted(): it was clicked, or Enter was pressed. removed(): Del was pressed.
        moved(int, int): an arrow key goes so many columns and rows on.
    """

    wanted = Signal()
    removed = Signal()
    moved = Signal(int, int)

    def __init__(self, cell: Cell, networks: Sequence[str], *, half_days: bool, names: Sequence[str]) -> None:
        super().__init__()
        self.cell = cell
        self._networks = tuple(dict.fromkeys(networks))
        self._time = time_words(datetime.combine(ANY_DAY, cell.at), half_days=half_days)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("radius", 5)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        said = f"{DAYS[cell.weekday]} {self._time}, {kind_name(cell.kind)}"
        self.setAccessibleName(f"{said}, {', '.join(names)}" if names else said)
        self.setToolTip(f"{kind_name(cell.kind)} · {', '.join(names)}" if names else kind_name(cell.kind))
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFixedHeight(px(40))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(72, self.height())

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave}:
            self.update()
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.wanted.emit()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        elif event.key() in steps:
            self.moved.emit(*steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, dpr = current(), self.devicePixelRatioF()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        edge = theme.field if self.underMouse() or self.hasFocus() else theme.line2
        painter.setPen(QPen(edge, 1, Qt.PenStyle.DashLine))
        painter.setBrush(theme.chip_fill(self.cell.kind) if self.cell.kind else theme.raised)
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.kind(self.cell.kind) if self.cell.kind else theme.field)
        painter.drawRoundedRect(QRectF(2.5, 4, 3, self.height() - 8), 1.5, 1.5)
        half = self.height() / 2
        painter.drawPixmap(QPointF(10, round(half / 2 - 5)), badge_pixmap(self.cell.kind, theme, dpr))
        painter.setFont(theme.font(11.5, 500, tabular=True))
        painter.setPen(theme.tx)
        room = QRectF(27, 2, self.width() - 29, half - 1)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._time)
        left = 10.0
        for network in self._networks[:MARKS]:
            painter.drawPixmap(QPointF(left, half + 2), icon_pixmap(f"net-{network}", theme.tx2, 12, dpr))
            left += 16
        if len(self._networks) > MARKS:
            painter.setPen(theme.tx2)
            painter.setFont(theme.font(11))
            rest = QRectF(left, half - 1, 30, half)
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, f"+{len(self._networks) - MARKS}")
