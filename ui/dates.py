"""Days as the locale writes them, for what is said in passing; ``naming`` has the names themselves."""

from datetime import date, datetime

from planner.languages import tr
from ui.naming import naming


def clock(moment: datetime) -> str:
    """Says "18:30", or "6:30 pm" where hours go to twelve."""
    return naming().clock(moment)


def short_weekday(day: date) -> str:
    """Says "Mon"."""
    return naming().weekdays[day.weekday()]


def day_of_month(day: date) -> str:
    """Says "21 Dec"."""
    return naming().day_of_month(day)


def weekday_and_number(day: date) -> str:
    """Says "Mon 21"."""
    return tr("{weekday} {day}", "a day", weekday=short_weekday(day), day=day.day)


def weekday_and_day(day: date) -> str:
    """Says "Mon 21 Dec"."""
    return naming().short_day(day)


def weekday_and_long_day(day: date) -> str:
    """Says "Mon 21 December"."""
    return naming().long_day(day)


def month_and_year(day: date) -> str:
    """Says "December 2026"."""
    return tr("{month} {year}", "a month", month=naming().months[day.month - 1], year=day.year)
