"""Days, months and times in words: "next friday", "12 oct", "in 3 weeks", "november", "fri 9:30".

In English and in the language that was chosen; what was understood is always shown before one goes there, so that
nothing has to be guessed twice.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from ui.typed_days import month_in, nearest, plain_words, time_in, typed, weekday_in

_DAYS = {"day": 1, "week": 7}
_WORD = re.compile(r"[^\W\d_]+|\d+")


@dataclass(frozen=True, slots=True)
class Place:
    """A day, or a whole month where only that was said (``day`` is its first then); ``at``: with a time."""

    day: date
    month_only: bool = False
    at: time | None = None


def place_in(words: str, today: date, *, month_first: bool = False) -> Place | None:
    """What day or month the words mean; None when they are none.

    Args:
        words: as typed.
        today: in the calendar's zone.
        month_first: 11/3 is 3 November, as in America.
    """
    text, at = time_in(plain_words(words))
    if at is not None and not text:
        return Place(today, at=at)
    for read in (*_READERS, _american if month_first else _figures):
        try:
            found = read(text, today)
        except (ValueError, OverflowError):  # the 31st of February, or a year beyond all calendars
            found = None
        if found is not None:
            return None if at is not None and found.month_only else replace(found, at=at)
    return None


def _near(text: str, today: date) -> Place | None:
    by = typed().near.get(text.removeprefix("the "))
    return None if by is None else Place(today + timedelta(days=by))


def _weekday(text: str, today: date) -> Place | None:
    lead, _, name = text.rpartition(" ")
    wanted, known = weekday_in(name), typed()
    if wanted is None or lead not in {"", *known.this, *known.next, *known.last}:
        return None
    monday = today - timedelta(days=today.weekday())
    if lead in known.next:
        return Place(monday + timedelta(days=7 + wanted))
    if lead in known.last:
        return Place(monday + timedelta(days=wanted - 7))
    ahead = (wanted - today.weekday()) % 7
    return Place(today + timedelta(days=ahead))


def _steps(text: str, today: date) -> Place | None:
    known = typed()
    for sign, frames in ((-1, known.ago), (1, known.ahead)):
        for before, after in frames:
            if text.startswith(before) and text.endswith(after):
                count, _, unit = text[len(before) : len(text) - len(after)].partition(" ")
                number = 1 if count in known.one else int(count) if re.fullmatch(r"\d{1,3}", count) else 0
                if number and unit in known.units:
                    return _on(today, known.units[unit], sign * number)
    lead, _, word = text.partition(" ")
    if lead not in known.next | known.last or word not in known.units:
        return None
    unit, step = known.units[word], 1 if lead in known.next else -1
    if unit == "week":
        return Place(today - timedelta(days=today.weekday()) + timedelta(days=7 * step))
    there = _on(today, unit, step).day
    return Place(there) if unit == "day" else Place(there.replace(day=1), month_only=True)


def _on(today: date, unit: str, count: int) -> Place:
    if unit in _DAYS:
        return Place(today + timedelta(days=_DAYS[unit] * count))
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
    match = re.fullmatch(r"([^\W\d_]+)(?: (\d{4}))?", text)
    month = month_in(match[1]) if match else None
    if match is None or month is None:
        return None
    if match[2]:
        return Place(date(int(match[2]), month + 1, 1), month_only=True)
    return Place(nearest(today, month + 1, 1), month_only=True)


def _day_and_month(text: str, today: date) -> Place | None:
    parts = _WORD.findall(re.sub(r"(?<=\d)(st|nd|rd|th)\b", "", text))
    if parts and weekday_in(parts[0]) is not None and len(parts) > 2:
        parts = parts[1:]  # "fri 16 oct"
    if len(parts) not in {2, 3} or (len(parts) == 3 and len(parts[2]) != 4):
        return None
    day, month = (parts[0], parts[1]) if parts[0].isdecimal() else (parts[1], parts[0])
    number = month_in(month)
    if number is None or not day.isdecimal():
        return None
    if len(parts) == 3:
        return Place(date(int(parts[2]), number + 1, int(day)))
    return Place(nearest(today, number + 1, int(day)))


def _figures(text: str, today: date, *, month_first: bool = False) -> Place | None:
    lead, _, rest = text.partition(" ")
    if rest and weekday_in(lead) is not None:
        text = rest  # "fr 24.11."
    match = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text)
    if match is not None:
        return Place(date(int(match[1]), int(match[2]), int(match[3])))
    match = re.fullmatch(r"(\d{1,2})([./])(\d{1,2})(?:\2(\d{4})?)?", text)
    if match is None:
        return None
    day, month = int(match[1]), int(match[3])
    if month_first and match[2] == "/":
        day, month = month, day
    return Place(date(int(match[4]), month, day) if match[4] else nearest(today, month, day))


def _american(text: str, today: date) -> Place | None:
    return _figures(text, today, month_first=True)


_READERS: tuple[Callable[[str, date], Place | None], ...] = (
    _near,
    _weekday,
    _steps,
    _month,
    _day_and_month,
)
