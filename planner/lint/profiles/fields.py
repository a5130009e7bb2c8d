"""Reads single values of a settings file, and collects what is wrong with them."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from fractions import Fraction
from typing import Any

from planner.languages import in_quotes, tr
from planner.languages.dates import either
from planner.lint.finding import Severity
from planner.lint.mistakes import nearest
from planner.lint.profiles.lines import Path, spelled
from planner.lint.rule import Option, OptionValue

OFF = "off"
_PARTS = 2
_SHOWN = 60  # characters of a wrong value that a sentence quotes
_DIGITS = re.compile(r"\s*[+-]?[\d_]{0,40}(?:\.[\d_]{0,40})?(?:e[+-]?\d\d?)?\s*", re.IGNORECASE)
"""Numbers of a size that a setting may have: "1e999999999" would take a machine minutes to write out."""


class Fields:
    """Reads values and notes every mistake with its path; a value that is wrong reads as None.

    Attributes:
        mistakes: path and sentence, in the order of reading.
    """

    def __init__(self) -> None:
        self.mistakes: list[tuple[Path, str]] = []

    def wrong(self, path: Path, says: str) -> None:
        """Note a mistake; its place is spelled before the sentence."""
        self.mistakes.append((path, f"{spelled(path)}: {says}" if path else says))

    def table(self, value: Any, path: Path, known: Iterable[str] | None = None) -> Mapping[str, Any]:
        """A table, empty when it is none. Keys that are not ``known`` are noted and left out."""
        if not isinstance(value, dict):
            self.wrong(path, tr("this is {called}; a table is needed here", called=_called(value)))
            return {}
        if known is None:
            return value
        there = tuple(known)
        for key in value:
            if key not in there:
                self.wrong((*path, key), tr("there is no such key") + nearest(key, there))
        return {key: inner for key, inner in value.items() if key in there}

    def words(self, value: Any, path: Path) -> tuple[str, ...] | None:
        """A list of words; one word alone is a list of it."""
        if isinstance(value, str):
            return (value,)
        if isinstance(value, list) and all(isinstance(word, str) for word in value):
            return tuple(value)
        self.wrong(
            path, tr('this is {called}; a list of words is needed, as ["one", "two"]', called=_called(value))
        )
        return None

    def text(self, value: Any, path: Path) -> str | None:
        """One word or sentence, not empty."""
        if isinstance(value, str) and value.strip():
            return value.strip()
        self.wrong(path, tr("words are needed here, in quotes"))
        return None

    def truth(self, value: Any, path: Path) -> bool | None:
        """True or false."""
        if isinstance(value, bool):
            return value
        self.wrong(path, tr("this is {called}; write true or false", called=_called(value)))
        return None

    def day(self, value: Any, path: Path) -> date | None:
        """A day."""
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        if isinstance(value, str):
            try:
                return date.fromisoformat(value)
            except ValueError:
                pass
        self.wrong(path, tr("a day is needed, as 2026-12-24"))
        return None

    def clock(self, word: str, path: Path) -> time | None:
        """A time of day: "22:00"."""
        try:
            return time.fromisoformat(word.strip())
        except ValueError:
            self.wrong(path, tr("“{word}” is no time of day; write it as 22:00", word=word))
            return None

    def whole(self, value: Any, path: Path, low: int, high: int) -> int | None:
        """A whole number within bounds."""
        if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
            return value
        self.wrong(
            path,
            tr(
                "this is {called}; a whole number from {low} to {high} is needed",
                called=_called(value),
                low=low,
                high=high,
            ),
        )
        return None

    def severity(self, value: Any, path: Path) -> Severity | str | None:
        """A severity, or "off"."""
        names = (*(severity.value for severity in Severity), OFF)
        if isinstance(value, str) and value.casefold() in names:
            return OFF if value.casefold() == OFF else Severity(value.casefold())
        near = nearest(value, names, few=0) if isinstance(value, str) else ""
        self.wrong(
            path,
            tr("this is {called}; write {words}", called=_called(value), words=either(names)) + near,
        )
        return None

    def option(self, value: Any, option: Option, path: Path) -> OptionValue | None:
        """A rule's number, share or list of words, within its bounds."""
        default = option.default
        if isinstance(default, tuple):
            return self.words(value, path)
        number = share_of(value)
        if number is None or (isinstance(default, int) and isinstance(value, str)):
            name, called = option.name, _called(value)
            said = tr("{name} is {said}; a whole number is needed", name=name, said=called)
            if not isinstance(default, int):
                said = tr(
                    '{name} is {said}; a share, as "1/3", 0.33 or "33 %", is needed', name=name, said=called
                )
            self.wrong(path, said)
            return None
        if isinstance(default, int) and number.denominator != 1:
            self.wrong(
                path, tr("{name} is {said}; a whole number is needed", name=option.name, said=_said(value))
            )
            return None
        if not option.low <= number <= option.high:
            self.wrong(
                path,
                tr(
                    "{name} is {said}; it goes from {low} to {high}",
                    name=option.name,
                    said=_said(value),
                    low=option.low,
                    high=option.high,
                ),
            )
            return None
        return option.check(number)


def share_of(value: Any) -> Fraction | None:
    """A number, exactly as written: 0.33, 1, "1/3", "33 %", "0,33"; None when it is none."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | Fraction):
        return Fraction(value)
    if not isinstance(value, str):
        return None
    words = value.strip().replace(",", ".")
    percent = words.endswith("%")
    words = words.removesuffix("%").strip()
    try:
        parts = [_number(part) for part in words.split("/")]
        number = parts[0] if len(parts) == 1 else parts[0] / parts[1]
    except (ValueError, ZeroDivisionError):
        return None
    if len(parts) > _PARTS:
        return None
    return number / 100 if percent else number


def number_in(digits: str) -> Fraction | str:
    """How ``tomllib`` is to read a number with a point: exactly. "inf" and "nan" stay words."""
    try:
        return _number(digits.replace("_", ""))
    except ValueError:
        return digits


def _number(digits: str) -> Fraction:
    """Raises ValueError: it is none, or one with more digits than any setting has."""
    if not _DIGITS.fullmatch(digits):
        raise ValueError(digits)
    return Fraction(digits.strip())


def _called(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return in_quotes(_short(value))
    if isinstance(value, dict):
        return tr("a table")
    return tr("a list") if isinstance(value, list) else _said(value)


def _said(value: Any) -> str:
    """A number as people write it."""
    if isinstance(value, Fraction) and value.denominator != 1:
        return f"{float(value):g}"
    return _short(str(value))


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
