"""One month to pick a day from: arrows move, Page Up and Down turn months, Enter or a click chooses."""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.languages import tr
from ui.theme.theme import current
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label
from ui.widgets.themed import follow, px

CELL_WIDE, CELL_HIGH, HEAD_HIGH = 34, 30, 22
WEEKS, WEEK = 6, 7
DAYS_SHOWN = WEEKS * WEEK
DOT, TRIANGLE = 3.0, 5.0  # px
STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEK,
    Qt.Key.Key_Down: WEEK,
}


@dataclass(frozen=True, slots=True)
class DayNote:
    """What is on a day.

    Attributes:
        words: said with the day: "2 posts, 1 error". tone: "crit" or "warn" for a triangle of that colour, "": a dot.
    """

    words: str
    tone: str = ""


def months_later(day: date, months: int) -> date:
    """The same day some months on, the month's last day where it has no such day."""
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


class Days(QWidget):
    """Six weeks of days.

    Signals:
        moved(object): the date the marker went to. chosen(object): the date picked.
    """

    moved = Signal(object)
    chosen = Signal(object)

    def __init__(self, day: date, today: date, first_weekday: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day, self._today, self._first = day, today, first_weekday
        self._hover: date | None = None
        self._notes: Mapping[date, DayNote] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setProperty("ownFocus", True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self)

    def day(self) -> date:
        """Where the marker stands."""
        return self._day

    def move_to(self, day: date) -> None:
        """Put the marker on a day and show its month."""
        self._day = day
        self._say()
        self.moved.emit(day)
        self.update()

    def note(self, notes: Mapping[date, DayNote]) -> None:
        """Mark what is on the days that are shown."""
        self._notes = notes
        self._say()
        self.update()

    def first_shown(self) -> date:
        """The first of the six weeks' days."""
        return self._start()

    def day_at(self, point: QPoint) -> date | None:
        """The day under a point."""
        column, row = point.x() // px(CELL_WIDE), (point.y() - px(HEAD_HIGH)) // px(CELL_HIGH)
        if not (0 <= column < WEEK and 0 <= row < WEEKS):
            return None
        return self._start() + timedelta(days=row * WEEK + column)

    def box_of(self, day: date) -> QRect:
        """Where a day of the six weeks is drawn."""
        row, column = divmod((day - self._start()).days, WEEK)
        wide, high = px(CELL_WIDE), px(CELL_HIGH)
        return QRect(column * wide, px(HEAD_HIGH) + row * high, wide, high)

    def sizeHint(self) -> QSize:
        return QSize(WEEK * px(CELL_WIDE), px(HEAD_HIGH) + WEEKS * px(CELL_HIGH))

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(11, 500))
        painter.setPen(theme.tx3)
        for column in range(WEEK):
            name = QLocale().dayName((self._first + column) % WEEK + 1, QLocale.FormatType.ShortFormat)
            box = QRect(column * px(CELL_WIDE), 0, px(CELL_WIDE), px(HEAD_HIGH))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name[:2])
        for offset in range(WEEKS * WEEK):
            self._paint_day(painter, self._start() + timedelta(days=offset))

    def _paint_day(self, painter: QPainter, day: date) -> None:
        theme = current()
        box = QRectF(self.box_of(day)).adjusted(2.5, 1.5, -2.5, -1.5)
        ink: QColor = theme.tx if day.month == self._day.month else theme.tx3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if day == self._day:
            if self.hasFocus():  # a ring with a gap, as all controls have
                painter.setPen(QPen(theme.acc, 2))
                painter.drawRoundedRect(box.adjusted(-1, -0.5, 1, 0.5), 7, 7)
                box = box.adjusted(2, 2, -2, -2)
                painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.acc)
            ink = theme.acct
        elif day == self._hover:
            painter.setBrush(theme.sel)
        if day == self._today and day != self._day:
            painter.setPen(theme.acc)
            ink = theme.acctx
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(theme.font(13, 600 if day in {self._day, self._today} else 400, tabular=True))
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(day.day))
        note = self._notes.get(day)
        if note is not None:
            self._paint_note(painter, QPointF(box.center().x() + 0.5, box.bottom() - 3), note, ink)

    def _paint_note(self, painter: QPainter, foot: QPointF, note: DayNote, ink: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if not note.tone:
            painter.setBrush(ink)
            painter.drawEllipse(foot - QPointF(0, DOT / 2 - 0.5), DOT / 2, DOT / 2)
            return
        painter.setBrush(ink if ink == current().acct else getattr(current(), note.tone))
        half = TRIANGLE / 2
        painter.drawPolygon(
            [foot + QPointF(-half, 1), foot + QPointF(half, 1), foot + QPointF(0, 1 - TRIANGLE)]
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover = self.day_at(event.position().toPoint())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.move_to(day)
            self.chosen.emit(day)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.move_to(months_later(self._day, -1 if event.angleDelta().y() > 0 else 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            self.move_to(self._day + timedelta(days=STEPS[key]))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.move_to(months_later(self._day, -1 if key == Qt.Key.Key_PageUp else 1))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit(self._day)
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        name = QLocale().toString(self._day, QLocale.FormatType.LongFormat)
        note = self._notes.get(self._day)
        self.setAccessibleName(f"{name}, {note.words}" if note else name)

    def _start(self) -> date:
        first = self._day.replace(day=1)
        return first - timedelta(days=(first.weekday() - self._first) % WEEK)


class MonthPicker(QWidget):
    """A month with its name and arrows.

    Signals:
        chosen(object): the date picked.
    """

    chosen = Signal(object)

    def __init__(
        self, day: date, *, today: date, first_weekday: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.days = Days(day, today, first_weekday)
        self.title = Label("", weight=600)
        before, after = IconButton("left", tr("Previous month")), IconButton("right", tr("Next month"))
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 0, 0)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(before)
        head.addWidget(after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.days)
        before.clicked.connect(self._earlier)
        after.clicked.connect(self._later)
        self.days.moved.connect(self._name)
        self.days.chosen.connect(self.chosen)
        self.setFocusProxy(self.days)
        self.days.move_to(day)

    def _name(self, day: date) -> None:
        self.title.setText(f"{QLocale().standaloneMonthName(day.month)} {day.year}")

    def _earlier(self) -> None:
        self.days.move_to(months_later(self.days.day(), -1))

    def _later(self) -> None:
        self.days.move_to(months_later(self.days.day(), 1))
