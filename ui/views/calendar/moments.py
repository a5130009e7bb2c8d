"""A day and a time to choose, for the calendar's popovers."""

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QRectF, Qt, QTime
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.widgets.clock import ClockField
from ui.widgets.themed import follow, px


class TimeField(ClockField):
    """A time of day, 30 high."""

    def __init__(self, moment: datetime, *, half_days: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(QTime(moment.hour, moment.minute), half_days=half_days, parent=parent)

    def chosen(self) -> time:
        """The time chosen."""
        moment = self.time()
        return time(moment.hour(), moment.minute())


class DayField(QDateEdit):
    """A day, 30 high, with a calendar to pick it from."""

    def __init__(self, day: date, *, first_weekday: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat("ddd d MMM yyyy")
        self.setCalendarPopup(True)
        self.setDate(QDate(day.year, day.month, day.day))
        self.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek(first_weekday + 1))
        self.setAccessibleName("Day")
        self.setProperty("radius", 7)
        follow(self)

    def chosen(self) -> date:
        """The day chosen."""
        day = self.date()
        return date(day.year(), day.month(), day.day())

    def retheme(self) -> None:
        """Read fonts from the current theme."""
        self.setFont(current().font(13, tabular=True))
        self.setFixedHeight(px(30))
        self.setMinimumWidth(px(150))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, and the calendar's icon where it opens; the words are the line edit's."""
        del event
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.acc if self.hasFocus() else theme.field if self.underMouse() else theme.line2
        painter.setPen(edge)
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        icon = icon_pixmap("calendar", theme.tx2, 14, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - 22, (self.height() - 14) // 2, icon)
        painter.end()
