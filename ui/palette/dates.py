"""Days and months in words: "next friday", "12 oct", "in 3 weeks", "november". Plain Python, no Qt.

English, and the order of day and month as people there say it; what was understood is always shown before one goes
there, so that nothing has to be guessed twice.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

MONTH_NAMES = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SHORTEST = 3  # letters of a month's or weekday's name

_NEAR = {"today": 0, "now": 0, "tomorrow": 1, "yesterday": -1}
_UNITS = {"day": 1, "week": 7}
_WORD = re.compile(r"[a-z]+|\d+")


@dataclass(frozen=True, slots=True)
class Place:
    """A day, or a whole month where only that was said (``day`` is its first then)."""

    day: date
    month_only: bool = False


def place_in(words: str, today: date) -> Place | None:
    """What day or month the words mean; None when they are none."""
    text = " ".join(words.lower().replace(",", " ").split())
    for read in _READERS:
        try:
            found = read(text, today)
        except (ValueError, OverflowError):  # the 31st of February, or a year beyond all calendars
            found = None
        if found is not None:
            return found
    return None


def _near(text: str, today: date) -> Place | None:
    return Place(today + timedelta(days=_NEAR[text])) if text in _NEAR else None


def _weekday(text: str, today: date) -> Place | None:
    lead, _, name = text.rpartition(" ")
    wanted = _named(name, DAY_NAMES)
    if wanted is None or lead not in {"", "this", "next", "last", "on"}:
        return None
    monday = today - timedelta(days=today.weekday())
    if lead == "next":
        return Place(monday + timedelta(days=7 + wanted))
    if lead == "last":
        return Place(monday + timedelta(days=wanted - 7))
    ahead = (wanted - today.weekday()) % 7
    return Place(today + timedelta(days=ahead))


def _steps(text: str, today: date) -> Place | None:
    match = re.fullmatch(r"(?:in )?(\d{1,3}|a) (day|week|month|year)s?( ago)?", text)
    if match is not None:
        count = 1 if match[1] == "a" else int(match[1])
        return _on(today, match[2], -count if match[3] else count)
    match = re.fullmatch(r"(next|last) (week|month|year)", text)
    if match is None:
        return None
    step = 1 if match[1] == "next" else -1
    if match[2] == "week":
        return Place(today - timedelta(days=today.weekday()) + timedelta(days=7 * step))
    there = _on(today, match[2], step).day
    return Place(there.replace(day=1), month_only=True)


def _on(today: date, unit: str, count: int) -> Place:
    if unit in _UNITS:
        return Place(today + timedelta(days=_UNITS[unit] * count))
    months = today.year * 12 + today.month - 1 + count * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    for day in (today.day, 30, 29, 28):
        if day <= today.day:
            try:
                return Place(date(year, month + 1, day))
            except ValueError:
                continue
    raise ValueError(unit)


def _month(text: str, today: date) -> Place | None:
    match = re.fullmatch(r"([a-z]+)(?: (\d{4}))?", text)
    month = _named(match[1], MONTH_NAMES) if match else None
    if match is None or month is None:
        return None
    if match[2]:
        return Place(date(int(match[2]), month + 1, 1), month_only=True)
    return Place(_nearest(today, month + 1, 1), month_only=True)


def _day_and_month(text: str, today: date) -> Place | None:
    parts = _WORD.findall(re.sub(r"(?<=\d)(st|nd|rd|th)\b", "", text))
    if parts and _named(parts[0], DAY_NAMES) is not None and len(parts) > 2:
        parts = parts[1:]  # "fri 16 oct"
    if len(parts) not in {2, 3} or (len(parts) == 3 and len(parts[2]) != 4):
        return None
    day, month = (parts[0], parts[1]) if parts[0].isdecimal() else (parts[1], parts[0])
    number = _named(month, MONTH_NAMES)
    if number is None or not day.isdecimal():
        return None
    if len(parts) == 3:
        return Place(date(int(parts[2]), number + 1, int(day)))
    return Place(_nearest(today, number + 1, int(day)))


def _figures(text: str, today: date) -> Place | None:
    match = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text)
    if match is not None:
        return Place(date(int(match[1]), int(match[2]), int(match[3])))
    match = re.fullmatch(r"(\d{1,2})([./])(\d{1,2})(?:\2(\d{4})?)?", text)
    if match is None:
        return None
    if match[4]:
        return Place(date(int(match[4]), int(match[3]), int(match[1])))
    return Place(_nearest(today, int(match[3]), int(match[1])))


def _named(word: str, names: tuple[str, ...]) -> int | None:
    fits = [number for number, name in enumerate(names) if len(word) >= SHORTEST and name.startswith(word)]
    return fits[0] if fits else None


def _nearest(today: date, month: int, day: int) -> date:
    """The one of last, this and next year that is nearest; what is past counts as twice as far."""
    made: list[date] = []
    for year in (today.year + 1, today.year, today.year - 1):
        try:
            made.append(date(year, month, day))
        except ValueError:  # a leap day
            continue
    if not made:
        raise ValueError(day)
    return min(made, key=lambda one: max((one - today).days, 2 * (today - one).days))


_READERS: tuple[Callable[[str, date], Place | None], ...] = (
    _near,
    _weekday,
    _steps,
    _month,
    _day_and_month,
    _figures,
)
