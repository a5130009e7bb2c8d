"""A day and a time to choose, for the calendar's popovers."""

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QTime
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.widgets import days
from ui.widgets.clock import ClockField
from ui.widgets.themed import px

ICON_WIDE = 30


class TimeField(ClockField):
    """A time of day, 30 high."""

    def __init__(self, moment: datetime, *, half_days: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(QTime(moment.hour, moment.minute), half_days=half_days, parent=parent)

    def chosen(self) -> time:
        """The time chosen."""
        moment = self.time()
        return time(moment.hour(), moment.minute())


class DayField(days.DayField):
    """A day, 30 high; its icon opens a month to pick it from."""

    def __init__(self, day: date, *, first_weekday: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(QDate(day.year, day.month, day.day), icon="calendar", parent=parent)
        self._first_weekday = first_weekday
        self.setMinimumWidth(px(150))

    def chosen(self) -> date:
        """The day chosen."""
        day = self.date()
        return date(day.year(), day.month(), day.day())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the icon opens the month."""
        super().mousePressEvent(event)
        if event.position().x() < ICON_WIDE:
            self.pick(self, self._first_weekday)
