"""Words for days and times as people type them: the English ones always, and those of the chosen language."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time

from planner.languages import tr
from ui.naming import naming

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
SHORTEST = 3  # letters of a name that is not written out; of those a language shortens more, all


@dataclass(frozen=True, slots=True)
class Typed:
    """Words, all small.

    Attributes:
        near: days from today by the word for them. units: of time, by the word for one or several.
        this, next, last: before a weekday or a unit. one: instead of a number. at: before a time. clock: after it.
        ahead, ago: what stands before and after a length of time.
    """

    near: Mapping[str, int]
    units: Mapping[str, str]
    this: frozenset[str]
    next: frozenset[str]
    last: frozenset[str]
    one: frozenset[str]
    at: frozenset[str]
    clock: frozenset[str]
    ahead: tuple[tuple[str, str], ...]
    ago: tuple[tuple[str, str], ...]


def typed() -> Typed:
    """The words there are now; several for one meaning stand between commas."""
    days = (
        (0, "today, now", tr("today, now", "typed")),
        (1, "tomorrow", tr("tomorrow", "typed")),
        (2, "day after tomorrow", tr("day after tomorrow", "typed")),
        (-1, "yesterday", tr("yesterday", "typed")),
        (-2, "day before yesterday", tr("day before yesterday", "typed")),
    )
    units = (
        ("day", "day, days", tr("day, days", "typed")),
        ("week", "week, weeks", tr("week, weeks", "typed")),
        ("month", "month, months", tr("month, months", "typed")),
        ("year", "year, years", tr("year, years", "typed")),
    )
    return Typed(
        near={word: by for by, *both in days for word in _words(both)},
        units={word: unit for unit, *both in units for word in _words(both)},
        this=_words(("this, on", tr("this, on", "typed before a weekday"))),
        next=_words(("next", tr("next", "typed before a weekday"))),
        last=_words(("last", tr("last", "typed before a weekday"))),
        one=_words(("a, one", tr("a, one", "typed before a unit of time"))),
        at=_words(("at", tr("at", "typed before a time"))),
        clock=_words(("o'clock, h", tr("o'clock, h", "typed after a time"))),
        ahead=(("in ", ""), ("", ""), _around(tr("in {length}", "typed"))),
        ago=(("", " ago"), _around(tr("{length} ago", "typed"))),
    )


def weekday_in(word: str) -> int | None:
    """The weekday of a name, or of its first letters; 0 is Monday."""
    names = naming()
    return _named(word, WEEKDAYS, names.long_weekdays, names.weekdays)


def month_in(word: str) -> int | None:
    """The month of a name, or of its first letters; 0 is January."""
    names = naming()
    return _named(word, MONTHS, names.months, names.short_months)


def time_in(text: str) -> tuple[str, time | None]:
    """What is left of the words without the time at their end, and that time: "fri 9:30", "14 Uhr", "at 9"."""
    known = typed()
    at, clock = _either(known.at), _either(known.clock)
    shapes = (
        rf"(?:{at} )?(\d{{1,2}}):(\d\d) ?(am|pm)?(?: ?{clock})?",
        rf"(?:{at} )?(\d{{1,2}})()() ?{clock}",
        rf"(?:{at} )?(\d{{1,2}})[. ](\d\d)() ?{clock}",
        rf"(?:{at} )?(\d{{1,2}}) ?{clock} ?(\d\d)()",
        rf"(?:{at} )?(\d{{1,2}})() ?(am|pm)",
        rf"{at} (\d{{1,2}})()()",
    )
    for shape in shapes:
        found = re.search(rf"(?:^|(?<= )){shape}$", text)
        if found is not None:
            when = _time(int(found[1]), int(found[2] or 0), found[3] or "")
            if when is not None:
                return text[: found.start()].strip(), when
    return text, None


def plain_words(words: str) -> str:
    """Small, with single spaces, without the commas and the dots after shortened names."""
    text = " ".join(words.lower().replace(",", " ").split())
    return re.sub(r"(?<=[^\W\d_])\.(?= |$)", "", text)


def nearest(today: date, month: int, day: int) -> date:
    """The one of last, this and next year that is nearest; what is past counts as twice as far.

    Raises:
        ValueError: there is no such day.
    """
    made: list[date] = []
    for year in (today.year + 1, today.year, today.year - 1):
        try:
            made.append(date(year, month, day))
        except ValueError:  # a leap day
            continue
    if not made:
        raise ValueError(day)
    return min(made, key=lambda one: max((one - today).days, 2 * (today - one).days))


def _named(word: str, *tables: Iterable[str]) -> int | None:
    *long, short = [[name.lower().rstrip(".") for name in table] for table in tables]
    if word in short:
        return short.index(word)
    if len(word) < SHORTEST:
        return None
    fits = [number for names in long for number, name in enumerate(names) if name.startswith(word)]
    return fits[0] if fits else None


def _words(both: Iterable[str]) -> frozenset[str]:
    return frozenset(word.strip().lower() for words in both for word in words.split(","))


def _around(template: str) -> tuple[str, str]:
    before, _, after = template.lower().partition("{length}")
    return before, after


def _either(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(re.escape(word) for word in sorted(words, key=len, reverse=True))})"


def _time(hour: int, minute: int, half: str) -> time | None:
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + 12 * (half == "pm")
    return time(hour, minute) if hour < 24 and minute < 60 else None
