"""Days, months and lists in the language that was chosen."""

from collections.abc import Sequence
from datetime import date

from planner.languages import tr

# Each is said when it is asked for: findings say days by the thousand.
_SHORT_WEEKDAYS = (
    lambda: tr("Mon"),
    lambda: tr("Tue"),
    lambda: tr("Wed"),
    lambda: tr("Thu"),
    lambda: tr("Fri"),
    lambda: tr("Sat"),
    lambda: tr("Sun"),
)
_SHORT_MONTHS = (
    lambda: tr("Jan"),
    lambda: tr("Feb"),
    lambda: tr("Mar"),
    lambda: tr("Apr"),
    lambda: tr("May", "short"),
    lambda: tr("Jun"),
    lambda: tr("Jul"),
    lambda: tr("Aug"),
    lambda: tr("Sep"),
    lambda: tr("Oct"),
    lambda: tr("Nov"),
    lambda: tr("Dec"),
)


def on_weekdays(number: int) -> str:
    """Says "on Mondays" of 0."""
    names = (
        tr("on Mondays"), tr("on Tuesdays"), tr("on Wednesdays"), tr("on Thursdays"), tr("on Fridays"),
        tr("on Saturdays"), tr("on Sundays"),
    )  # fmt: skip
    return names[number]


def short_weekday(number: int) -> str:
    """Says "Mon" of 0."""
    return _SHORT_WEEKDAYS[number]()


def month(number: int) -> str:
    """Says "January" of 1."""
    names = (
        tr("January"), tr("February"), tr("March"), tr("April"), tr("May"), tr("June"),
        tr("July"), tr("August"), tr("September"), tr("October"), tr("November"), tr("December"),
    )  # fmt: skip
    return names[number - 1]


def short_month(number: int) -> str:
    """Says "Jan" of 1."""
    return _SHORT_MONTHS[number - 1]()


def day_and_year(day: date) -> str:
    """Says "17 Oct 2026"."""
    return tr("{day} {month} {year}", "a date", day=day.day, month=short_month(day.month), year=day.year)


def either(words: Sequence[str]) -> str:
    """Says "a", "a or b", "a, b or c"."""
    if len(words) < 2:  # noqa: PLR2004 - one word needs no "or"
        return "".join(words)
    return tr("{some} or {last}", some=", ".join(words[:-1]), last=words[-1])


def both(words: Sequence[str]) -> str:
    """Says "a", "a and b", "a, b and c"."""
    if len(words) < 2:  # noqa: PLR2004 - one word needs no "and"
        return "".join(words)
    return tr("{some} and {last}", some=", ".join(words[:-1]), last=words[-1])


def padded_day(day: date) -> str:
    """Says "07 Oct 2026": in columns and lists."""
    return tr("{day:02d} {month} {year}", "a date", day=day.day, month=short_month(day.month), year=day.year)


def weekday(number: int) -> str:
    """Says "Monday" of 0."""
    names = (
        tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"), tr("Saturday"),
        tr("Sunday"),
    )  # fmt: skip
    return names[number]
