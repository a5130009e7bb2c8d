"""How numbers and times of day are written inside sentences: thousands by the language, hours by the machine's locale.

A place of a sentence keeps its plain form ("{n:,}", "{time:%H:%M}"), the same in every language; what is put there is
written here. As long as nothing is told of the hours they go to 24, as the terminal has them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time
from typing import TypeAlias

Moment: TypeAlias = datetime | time
_HOURS = "%H:%M"


@dataclass(slots=True)
class _Told:
    """``halves``: of the day ("am", "pm"), where hours go to twelve."""

    halves: tuple[str, str] | None = None


_told = _Told()


def twelve_hours(halves: tuple[str, str] | None) -> None:
    """Let hours go to twelve from now on, with what the halves of the day are called; None: to 24."""
    _told.halves = halves


def clock(moment: Moment) -> str:
    """Says "18:30", or "6:30 pm" where hours go to twelve."""
    return clock_as(moment, _told.halves)


def clock_as(moment: Moment, halves: tuple[str, str] | None) -> str:
    """Says "18:30"; with ``halves`` "6:30 pm"."""
    if halves is None:
        return f"{moment:%H:%M}"
    return f"{(moment.hour + 11) % 12 + 1}:{moment.minute:02d} {halves[moment.hour >= 12]}"  # noqa: PLR2004 - noon


def filled(said: str, places: dict[str, object], thousands: Callable[[], str]) -> str:
    """``said`` with its places filled as ``str.format`` does, numbers and times as they are written here.

    Args:
        said: with named places.
        places: what goes there.
        thousands: how the language writes "1,000"; asked only where it matters.
    """
    grouped = ":," in said
    if grouped or (_told.halves is not None and _HOURS in said):
        sign = thousands()[1:-3] if grouped else ","
        places = {name: _Written(value, sign) for name, value in places.items()}
    return said.format(**places)


class _Written:
    """A value that is written by ``format`` alone; everything but thousands and hours as it would be itself."""

    def __init__(self, value: object, sign: str) -> None:
        self._value, self._sign = value, sign

    def __format__(self, form: str) -> str:
        value = self._value
        if isinstance(value, datetime | time) and form == _HOURS:
            return clock(value)
        words = format(value, form)
        return words.replace(",", self._sign) if isinstance(value, int) and form.endswith(",") else words

    def __str__(self) -> str:
        return str(self._value)
