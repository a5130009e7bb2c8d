"""Dates and times as people's files write them, and which of day and month comes first.

A file of ten thousand rows repeats few dates and times: every distinct cell is read once.
"""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from planner.domain.errors import UserError
from planner.domain.times import Clockface, WallTime, zone_of
from planner.languages import tr
from planner.languages.dates import either
from planner.languages.dates import month as month_name

ORDERS = ("ymd", "dmy", "mdy")

_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})")
_TIME = re.compile(r"(\d{1,2})(?::(\d{2})(?::\d{2}(?:\.\d+)?)?)?\s*(?:([ap])\.?m\.?)?", re.IGNORECASE)
_HOUR_IN_WORDS = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*(?:uhr|h|o’clock|o'clock)?", re.IGNORECASE)
_CENTURY = 2000
_YEARS = range(1900, 3000)  # room on both sides for every window, gap and deadline
_TWO_DIGITS = 100
_NOON = 12


class Wrong(NamedTuple):
    """A cell that cannot be read: what is wrong, and the mend, a sentence each.

    Attributes:
        asks: "dates" when only the person can say, else "".
    """

    message: str
    mend: str
    asks: str = ""


def looks_like_date(cell: str) -> bool:
    """Whether a cell begins with something shaped like a date."""
    text = cell.strip()
    return bool(_YEAR_FIRST.match(text) or _YEAR_LAST.match(text))


def split_when(cell: str) -> tuple[str, str]:
    """Date and time of one cell ("2026-12-03 09:00", "2026-12-03T09:00")."""
    text = cell.strip()
    day, separator, clock = text.partition(" ")
    if not separator and "T" in text:
        day, _, clock = text.partition("T")
    return day.rstrip(","), clock.strip()


class Days:
    """Reads the dates of one file.

    Attributes:
        order: "dmy", "mdy" or "ymd", as the person said or the file decided; "" unknown.
    """

    def __init__(self, cells: Iterable[str], order: str = "") -> None:
        self.order = order or decided(cells)
        self._read: dict[str, date | Wrong] = {}

    def read(self, cell: str) -> date | Wrong:
        """The date of a cell, or what is wrong with it."""
        found = self._read.get(cell)
        if found is None:
            found = self._read[cell] = self._fresh(cell)
        return found

    def _fresh(self, cell: str) -> date | Wrong:
        match = _YEAR_FIRST.fullmatch(cell)
        if match:
            year, _, month, day = match.groups()
            return _date(int(year), int(month), int(day), cell)
        match = _YEAR_LAST.fullmatch(cell)
        if not match:
            return Wrong(tr("“{cell}” is no date.", cell=cell), tr("Write it as 2026-12-03."))
        first, _, second, last = match.groups()
        return self._year_last(int(first), int(second), last, cell)

    def _year_last(self, first: int, second: int, last: str, cell: str) -> date | Wrong:
        if self.order == "ymd":
            if len(last) == 2:  # noqa: PLR2004 - two digits of a year
                return _date(_CENTURY + first, second, int(last), cell)
            return Wrong(
                tr("“{cell}” does not begin with the year.", cell=cell),
                tr("Write it as 2026-12-03, or say --dates dmy or --dates mdy."),
            )
        year = int(last) if int(last) >= _TWO_DIGITS else _CENTURY + int(last)
        if not self.order and first != second:
            return _unclear(first, second, year, cell)
        if self.order == "mdy":
            return _date(year, first, second, cell)
        return _date(year, second, first, cell)


def decided(cells: Iterable[str]) -> str:
    """The order of day and month that some date of the file decides, "" when none or both."""
    orders = set()
    for cell in set(cells):
        match = _YEAR_LAST.fullmatch(cell)
        if match:
            first, second = int(match[1]), int(match[3])
            if _NOON < first <= 31 and 1 <= second <= _NOON:  # noqa: PLR2004 - days of a month
                orders.add("dmy")
            elif _NOON < second <= 31 and 1 <= first <= _NOON:  # noqa: PLR2004
                orders.add("mdy")
    return orders.pop() if len(orders) == 1 else ""


def _date(year: int, month: int, day: int, cell: str) -> date | Wrong:
    if year not in _YEARS:
        return Wrong(
            tr("“{cell}” is no date of a plan: its year is {year}.", cell=cell, year=year),
            tr("Write a year from {what} to {what2}.", what=_YEARS[0], what2=_YEARS[-1]),
        )
    try:
        return date(year, month, day)
    except ValueError:
        if not 1 <= month <= 12:  # noqa: PLR2004 - months of a year
            why = tr("there is no month {month}", month=month)
        else:
            why = tr("{what} {year} has no day {day}", what=month_name(month), year=year, day=day)
        return Wrong(
            tr("“{cell}” is no date: {why}.", cell=cell, why=why),
            tr("Write a day that exists, as 2026-12-03."),
        )


def _unclear(first: int, second: int, year: int, cell: str) -> Wrong:
    by_day, by_month = _date(year, second, first, cell), _date(year, first, second, cell)
    if isinstance(by_day, Wrong) and isinstance(by_month, Wrong):
        return Wrong(tr("“{cell}” is no date.", cell=cell), tr("Write a day that exists, as 2026-12-03."))
    readings = [
        f"{found.day} {month_name(found.month)} {found.year}"
        for found in (by_day, by_month)
        if isinstance(found, date)
    ]
    if len(readings) == 1:  # such a cell decides for the file, unless another one decides otherwise
        comes = tr("day") if isinstance(by_day, date) else tr("month")
        why = tr(
            "“{cell}” has the {comes} first, and other rows have it the other way round.",
            cell=cell,
            comes=comes,
        )
    else:
        why = tr(
            "“{cell}” can be read as {what}, and the file does not say which.",
            cell=cell,
            what=either(readings),
        )
    return Wrong(
        why,
        tr("Say whether the day or the month comes first: --dates dmy or --dates mdy."),
        "dates",
    )


class Times:
    """Reads the times of day of one file, to the minute."""

    def __init__(self) -> None:
        self._read: dict[str, tuple[int, int] | Wrong] = {}

    def read(self, cell: str) -> tuple[int, int] | Wrong:
        """Hour and minute of a cell, or what is wrong with it."""
        found = self._read.get(cell)
        if found is None:
            found = self._read[cell] = _time(cell)
        return found


def _time(cell: str) -> tuple[int, int] | Wrong:
    match = _TIME.fullmatch(cell)
    if match and (match[2] or match[3]):
        hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").casefold()
        if half and not 1 <= hour <= _NOON:
            return Wrong(tr("“{cell}” is no time of day.", cell=cell), tr("Write it as 09:00 or 21:00."))
        if half:
            hour = hour % _NOON + (_NOON if half == "p" else 0)
        if hour < 24 and minute < 60:  # noqa: PLR2004 - a clock
            return hour, minute
    words = _HOUR_IN_WORDS.fullmatch(cell)
    if words and int(words[1]) < 24 and int(words[2] or 0) < 60:  # noqa: PLR2004 - a clock
        return Wrong(
            tr("“{cell}” is no time of day.", cell=cell),
            tr("Write it as {int:02}:{what}.", int=int(words[1]), what=words[2] or "00"),
        )
    return Wrong(tr("“{cell}” is no time of day.", cell=cell), tr("Write hours and minutes, as 09:00."))


class Zones:
    """Instants of wall times: one look into the zone data for each zone and day."""

    def __init__(self) -> None:
        self._offsets: dict[tuple[str, date], timedelta | None] = {}

    def instant(self, when: WallTime, day: date) -> tuple[datetime, Clockface]:
        """The UTC instant of ``when``, whose date is ``day``, and what the clocks do there.

        Raises:
            UserError: the zone is unknown.
        """
        key = (when.zone, day)
        if key in self._offsets:
            offset = self._offsets[key]
        else:
            offset = self._offsets[key] = _steady(when.zone, day)
        if offset is not None:
            return when.local.replace(tzinfo=UTC) - offset, Clockface.PLAIN
        return when.instant(), when.clockface()


def machine_zone() -> str:
    """The machine's own zone, UTC where it has none that the zone data knows."""
    from tzlocal import get_localzone_name  # only files without zones need it

    try:
        found: str | None = get_localzone_name()
        zone_of(found or "UTC")
    except (UserError, LookupError, OSError):
        return "UTC"
    return found or "UTC"


def _steady(zone: str, day: date) -> timedelta | None:
    """The zone's offset over the whole day; None when clocks change on it or within the hours around."""
    start = datetime(day.year, day.month, day.day, tzinfo=zone_of(zone))
    around = [start + timedelta(hours=hours) for hours in (-26, -13, 0, 13, 26, 39)]
    offsets = {moment.replace(fold=fold).utcoffset() for moment in around for fold in (0, 1)}
    return offsets.pop() if len(offsets) == 1 else None
