"""Words for numbers and days, the same in every message of the linter."""

from datetime import date
from functools import lru_cache

from planner.languages import Catalog, chosen, tr
from planner.languages.dates import day_and_year, short_month


def percent(part: int, whole: int) -> str:
    """A share as whole percent, halves up, exact: ``percent(7, 9)`` is "78 %"."""
    return f"{(200 * part + whole) // (2 * whole)} %"


def day(when: date, *, year: bool = False) -> str:
    """A day: "23 Nov", or "23 Nov 2026"."""
    return _day_and_year(when, chosen()) if year else _day(when.day, when.month, chosen())


@lru_cache(maxsize=4096)
def _day_and_year(when: date, _said_in: Catalog) -> str:
    return day_and_year(when)


@lru_cache(maxsize=4096)
def _day(day: int, month: int, _said_in: Catalog) -> str:
    """Evidence names the same days again and again, in every year."""
    return tr("{day} {month}", "a date", day=day, month=short_month(month))


def days(first: date, last: date) -> str:
    """Two days as people write them: "8–21 Oct", "23 Nov–14 Dec"; the year only when it changes."""
    if first == last:
        return day(first)
    if first.year != last.year:
        return f"{day(first, year=True)}–{day(last, year=True)}"
    if first.month == last.month:
        return tr("{first}–{last}", "days of one month", first=first.day, last=day(last))
    return f"{day(first)}–{day(last)}"


def duration(minutes: int) -> str:
    """A length of time in its largest whole unit: "20 minutes", "3 hours", "2 days"."""
    if minutes < 60:  # noqa: PLR2004 - minutes of an hour
        return tr("{n} minute|{n} minutes", "", minutes)
    hours = minutes // 60
    if hours < 48:  # noqa: PLR2004 - two days
        return tr("{n} hour|{n} hours", "", hours)
    return tr("{n} day|{n} days", "", hours // 24)


@lru_cache(maxsize=4096)
def shorten(text: str, most: int = 60) -> str:
    """The first line of a text, cut at a word: what a message calls a post."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    cut = line[: most - 1].rpartition(" ")[0] or line[: most - 1]
    return f"{cut}…"
