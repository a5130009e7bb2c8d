"""What days and months are called, and the order of a date, in the locale: "Tue, Nov 24" in America."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from PySide6.QtCore import QLocale

from planner.languages.shaping import clock_as

LONG, SHORT = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
_YEAR = re.compile(r"^y+[^Md']*|(?:[\s,]|'[^']*')*y+.*$")
_WEEKDAY = re.compile(r"[\s,]*d{3,4}[\s,]*")
_PLACES = re.compile(r"'([^']*)'|(d{3,4})|(d{1,2})|(M{1,4})|(y+)")


@dataclass(frozen=True, slots=True)
class Naming:
    """Names out of one locale.

    Attributes:
        weekdays, long_weekdays: from Monday.
        months, short_months: from January.
        halves: of the day: ("am", "pm"). twelve: hours go to twelve.
        weekday_day_month, day_month, whole, day_month_year: shapes of ``str.format`` with the places weekday, day,
            month, number and year.
    """

    weekdays: tuple[str, ...]
    long_weekdays: tuple[str, ...]
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    halves: tuple[str, str]
    twelve: bool
    weekday_day_month: str
    day_month: str
    whole: str
    day_month_year: str

    def clock(self, moment: datetime) -> str:
        """Say “18:30”, or “6:30 pm” where hours go to twelve."""
        return clock_as(moment, self.halves if self.twelve else None)

    def short_day(self, day: date) -> str:
        """Say “Sat 17 Oct”."""
        return self._said(self.weekday_day_month, day, self.weekdays, self.short_months)

    def long_day(self, day: date) -> str:
        """Say “Wed 14 October”."""
        return self._said(self.weekday_day_month, day, self.weekdays, self.months)

    def spoken_day(self, day: date) -> str:
        """Say “Tuesday 24 November”."""
        return self._said(self.weekday_day_month, day, self.long_weekdays, self.months)

    def day_of_month(self, day: date) -> str:
        """Say “1 Oct”."""
        return self._said(self.day_month, day, self.weekdays, self.short_months)

    def short_day_and_year(self, day: date) -> str:
        """Say “Sat 17 Oct 2026”."""
        return self._said(self.whole, day, self.weekdays, self.short_months)

    def day_and_year(self, day: date) -> str:
        """Say “17 Oct 2026”."""
        return self._said(self.day_month_year, day, self.weekdays, self.short_months)

    def _said(self, shape: str, day: date, weekdays: tuple[str, ...], months: tuple[str, ...]) -> str:
        place = day.month - 1
        return shape.format(
            weekday=weekdays[day.weekday()], day=day.day, month=months[place], number=day.month, year=day.year
        )


def naming() -> Naming:
    """The names of the locale that is set; it is asked for them once."""
    return _naming(QLocale().name())


@cache
def _naming(name: str) -> Naming:
    locale = QLocale(name)
    whole = locale.dateFormat(LONG)
    if locale.language() in {QLocale.Language.C, QLocale.Language.English} and "d M" in whole:
        whole = whole.replace(
            "dddd, ", "dddd "
        )  # as British calendars print it, and CLDR since its version 44
    yearless = _YEAR.sub("", whole)
    return Naming(
        weekdays=tuple(locale.standaloneDayName(number, SHORT) for number in range(1, 8)),
        long_weekdays=tuple(locale.standaloneDayName(number, LONG) for number in range(1, 8)),
        months=tuple(locale.monthName(number, LONG) for number in range(1, 13)),
        short_months=tuple(locale.standaloneMonthName(number, SHORT) for number in range(1, 13)),
        halves=(locale.amText().lower(), locale.pmText().lower()),
        twelve="AP" in locale.timeFormat(SHORT).upper(),
        weekday_day_month=_shape(yearless),
        day_month=_shape(_WEEKDAY.sub("", yearless)),
        whole=_shape(whole),
        day_month_year=_shape(_WEEKDAY.sub("", whole)),
    )


def _shape(pattern: str) -> str:
    """Qt's pattern of a date ("dddd, d. MMMM") as one of ``str.format``."""
    return _PLACES.sub(_place, pattern)


def _place(found: re.Match[str]) -> str:
    if found[1] is not None:
        return found[1]
    if found[2]:
        return "{weekday}"
    if found[3]:
        return "{day}"
    if found[5]:
        return "{year}"
    return "{month}" if len(found[4]) > 2 else "{number}"
