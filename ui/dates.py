"""Days as the chosen language writes them, in the names of the locale."""

from datetime import date

from PySide6.QtCore import QLocale

from planner.languages import tr

_SHORT, _LONG = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat


def short_weekday(day: date) -> str:
    """Says "Mon"."""
    return QLocale().standaloneDayName(day.isoweekday(), _SHORT)


def day_of_month(day: date) -> str:
    """Says "21 Dec"."""
    return tr("{day} {month}", "a date", day=day.day, month=_month(day, _SHORT))


def weekday_and_number(day: date) -> str:
    """Says "Mon 21"."""
    return tr("{weekday} {day}", "a day", weekday=short_weekday(day), day=day.day)


def weekday_and_day(day: date) -> str:
    """Says "Mon 21 Dec"."""
    return tr("{weekday} {day}", "a date", weekday=short_weekday(day), day=day_of_month(day))


def weekday_and_long_day(day: date) -> str:
    """Says "Mon 21 December"."""
    there = tr("{day} {month}", "a date", day=day.day, month=_month(day, _LONG))
    return tr("{weekday} {day}", "a date", weekday=short_weekday(day), day=there)


def month_and_year(day: date) -> str:
    """Says "December 2026"."""
    return tr("{month} {year}", "a month", month=_month(day, _LONG), year=day.year)


def _month(day: date, length: QLocale.FormatType) -> str:
    return QLocale().standaloneMonthName(day.month, length)
