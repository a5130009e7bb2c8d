"""A day, typed as people write it (24 Nov, 24.11., tomorrow, Fri) or picked from a month."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from planner.languages import tr
from ui.naming import naming
from ui.theme.theme import current
from ui.typed_days import typed
from ui.widgets.field import LineEdit
from ui.widgets.month_picker import MonthPicker
from ui.widgets.popover import Popover

PADDING = 24  # px that edges, padding and caret take
WEEK, MONTHS = 7, 12
NAMED = 3  # letters that name a month or a weekday
FAR = 183  # days; a day without a year is the one nearest to the day shown


def read_day(words: str, near: date, today: date, locale: QLocale | None = None) -> date | None:
    """The day written, None when it is none; a missing year is the one that brings it closest to ``near``."""
    locale = locale or QLocale()
    text = words.strip().lower().rstrip(".,")
    near_by = typed().near.get(text)
    if near_by is not None:
        return today + timedelta(days=near_by)
    iso = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    parts = re.findall(r"\d+|[^\W\d_]+", text)
    numbers = [int(part) for part in parts if part.isdigit()]
    names = [part for part in parts if not part.isdigit()]
    months = [month for month in (_named(name, locale.monthName, MONTHS) for name in names) if month]
    weekdays = [day for day in (_named(name, locale.dayName, WEEK) for name in names) if day]
    if not numbers and len(weekdays) == 1 == len(names):
        return today + timedelta(days=(weekdays[0] - 1 - today.weekday()) % WEEK)
    if not months and len(numbers) in {2, 3}:
        month_first = locale.dateFormat(QLocale.FormatType.ShortFormat).lower().startswith("m")
        months = [numbers.pop(0 if month_first else 1)]
    if len(months) != 1 or not 1 <= len(numbers) <= 2:
        return None
    if len(numbers) == 1:
        return _nearest(months[0], numbers[0], near)
    year = numbers[1]
    return _day(year + 2000 if year < 100 else year, months[0], numbers[0])


def _named(word: str, name_of: Callable[[int, QLocale.FormatType], str], count: int) -> int:
    """Which month or weekday ``word`` is the name of, or begins the name of with three letters; 0: none."""
    for number in range(1, count + 1):
        names = {name_of(number, shape).lower().rstrip(".") for shape in QLocale.FormatType}
        short = name_of(number, QLocale.FormatType.ShortFormat).lower().rstrip(".")
        if word == short or (len(word) >= NAMED and any(name.startswith(word) for name in names)):
            return number
    return 0


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest(month: int, day: int, near: date) -> date | None:
    found = [one for year in (near.year - 1, near.year, near.year + 1) if (one := _day(year, month, day))]
    return min(found, key=lambda one: abs((one - near).days), default=None)


class DayField(LineEdit):
    """A line with a day; all of it is selected when one comes in. Up and down go by days.

    Signals:
        dateChanged(QDate): another day; typed ones when the field is left or Enter is pressed.
    """

    dateChanged = Signal(QDate)  # noqa: N815 - as Qt's own date fields call it

    def __init__(self, day: QDate | None = None, *, icon: str = "", parent: QWidget | None = None) -> None:
        self._date = day or QDate(2000, 1, 1)
        self._today = self._date
        super().__init__(
            naming().short_day_and_year(_python(self._date)), icon=icon, name=tr("Day"), parent=parent
        )
        self.left.connect(self._take)
        self.returnPressed.connect(self._take)

    def date(self) -> QDate:
        """The day."""
        return self._date

    def set_today(self, today: date) -> None:
        """What "today" and "Fri" mean when typed; until told, the day that was shown first."""
        self._today = QDate(today.year, today.month, today.day)

    def setDate(self, day: QDate) -> None:
        """Show another day."""
        self._show(day)
        if day != self._date:
            self._date = day
            self.dateChanged.emit(day)

    def retheme(self) -> None:
        """Read fonts from the current theme."""
        super().retheme()
        self.setFont(current().font(13, tabular=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.hasFocus():
            self._show(self._date)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            QTimer.singleShot(0, self, self.selectAll)  # after the click has put the caret

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if event.key() in steps:
            self._take()
            self.setDate(self._date.addDays(steps[Qt.Key(event.key())]))
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def pick(self, anchor: QWidget, first_weekday: int) -> Popover:
        """Open a month below ``anchor``; the day picked there is taken."""
        popover = Popover(self, name=tr("Choose a day"))
        month = MonthPicker(_python(self._date), today=_python(self._today), first_weekday=first_weekday)

        def take(day: date) -> None:
            popover.close_now()
            self.setDate(QDate(day.year, day.month, day.day))

        month.chosen.connect(take)
        popover.body.addWidget(month)
        popover.open_at(anchor)
        month.setFocus(Qt.FocusReason.PopupFocusReason)
        return popover

    def _show(self, day: QDate) -> None:
        names, shown = naming(), _python(day)
        words = (names.short_day_and_year(shown), names.day_and_year(shown), names.day_of_month(shown))
        room = self.width() - PADDING - self.textMargins().left()
        fits = (one for one in words if self.fontMetrics().horizontalAdvance(one) <= room)
        self.setText(next(fits, words[-1]))

    def _take(self) -> None:
        day = read_day(self.text(), _python(self._date), _python(self._today))
        self.setDate(self._date if day is None else QDate(day.year, day.month, day.day))


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
