"""Words for numbers and days, the same in every message of the linter."""

from datetime import date

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def percent(part: int, whole: int) -> str:
    """A share as whole percent, halves up, exact: ``percent(7, 9)`` is "78 %"."""
    return f"{(200 * part + whole) // (2 * whole)} %"


def day(when: date, *, year: bool = False) -> str:
    """A day: "23 Nov", or "23 Nov 2026"."""
    return f"{when.day} {_MONTHS[when.month - 1]}" + (f" {when.year}" if year else "")


def days(first: date, last: date) -> str:
    """Two days as people write them: "8–21 Oct", "23 Nov–14 Dec"; the year only when it changes."""
    if first == last:
        return day(first)
    if first.year != last.year:
        return f"{day(first, year=True)}–{day(last, year=True)}"
    if first.month == last.month:
        return f"{first.day}–{day(last)}"
    return f"{day(first)}–{day(last)}"


def count(number: int, noun: str) -> str:
    """A number with its noun: "1 post", "9 posts"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def part(number: int, whole: int, noun: str, plural: str = "") -> str:
    """Some of a whole: "2 of 3 pictures"; "3 pictures" when it is all of them."""
    nouns = noun if whole == 1 else plural or f"{noun}s"
    return f"{number} {nouns}" if number == whole else f"{number} of {whole} {nouns}"


def duration(minutes: int) -> str:
    """A length of time in its largest whole unit: "20 minutes", "3 hours", "2 days"."""
    if minutes < 60:  # noqa: PLR2004 - minutes of an hour
        return count(minutes, "minute")
    hours = minutes // 60
    return count(hours, "hour") if hours < 48 else count(hours // 24, "day")  # noqa: PLR2004 - two days


def shorten(text: str, most: int = 60) -> str:
    """The first line of a text, cut at a word: what a message calls a post."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    cut = line[: most - 1].rpartition(" ")[0] or line[: most - 1]
    return f"{cut}…"
