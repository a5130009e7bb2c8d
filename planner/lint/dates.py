"""Days that a text names, in English and German: weekdays, and dates such as "27 November" or "27.11.".

Patterns are for folded text (lower case, offsets kept). Numbers with a slash (12/24) are never read: whether
the day or the month comes first depends on who reads them.
"""

import re
from datetime import date, timedelta
from typing import NamedTuple

from planner.lint.clues import Clues

WEEKDAYS = (
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
    ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "sonnabend", "sonntag"),
)
SHORT_WEEKDAYS = (
    ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    ("mon", "tues", "wed", "thur", "fri", "sat", "sun"),
    ("mon", "tues", "wed", "thurs", "fri", "sat", "sun"),
    ("mo", "di", "mi", "do", "fr", "sa", "so"),
)
_MONTHS = (
    "january jan januar jänner",
    "february feb februar feber",
    "march mar märz mär mrz",
    "april apr",
    "may mai",
    "june jun juni",
    "july jul juli",
    "august aug",
    "september sept sep",
    "october oct oktober okt",
    "november nov",
    "december dec dezember dez",
)
_NUMBER_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_MONTH = "(?:" + "|".join(sorted(_NUMBER_OF, key=len, reverse=True)) + ")"
_YEAR = r"(?:,?\s+(?P<y{}>(?:19|20)\d\d)(?!\d))?"
_FORMS = (
    rf"(?P<d1>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?P<m1>{_MONTH})(?!\w)\.?{_YEAR.format(1)}",
    rf"(?P<m2>{_MONTH})\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?![\w:]|[.,]\d){_YEAR.format(2)}",
    r"(?P<d3>\d{1,2})\.\s?(?P<m3>\d{1,2})\.(?!\d{1,2}\.)(?P<y3>(?:20)?\d\d(?!\d))?",
    r"(?P<y4>20\d\d)-(?P<m4>\d\d)-(?P<d4>\d\d)(?!\d)",
)
_DATE = "(?:" + "|".join(_FORMS) + ")"
FULL_WEEKDAY = "(?:" + "|".join(sorted({name for names in WEEKDAYS for name in names})) + ")"
ANY_WEEKDAY = (
    FULL_WEEKDAY[:-1]
    + "|"
    + "|".join(sorted({name for names in SHORT_WEEKDAYS for name in names}, key=len, reverse=True))
    + ")"
)
_MONTH_CLUES = Clues(rf"{_MONTH}\Z")  # behind one stands a gap or a full stop in every form of a date
_DIGIT_CLUES = Clues(r"\d")
WEEKDAY_WORDS = frozenset(name for names in (*WEEKDAYS, *SHORT_WEEKDAYS) for name in names)
"""Every name of a weekday, long or short."""
_DIGITS_ALONE = re.compile(r"\d\.\s?\d{1,2}\.|\d-\d\d-\d")
_NEAR = 120  # days within which a date without a year is surely the nearest one
_PAST = re.compile(
    r"\b(?:was|were|had|did|got|came|went|made|sold|brought|took|gave|said|won|met|held|ran|began|told|thanks|bought|left|sent|found|thought|paid|lost|kept|felt|stood|knew|grew|drove|wrote|ate"
    r"|drank|spoke|broke|chose|rose|fell|taught|caught|built|spent|heard|led|became|saw"
    r"|(?!closed|need|feed|seed|speed|limited|reduced)\w{3,}ed"
    r"|war|waren|hatten?|wurden?|gab|kam|kamen|ging|gingen|haben|hat|danke|ge\w{3,}(?:t|en))\b"
)


def may_hold_date(folded: str, said: frozenset[str]) -> bool:
    """Whether a closer look for dates pays: a digit, and a month's name or digits between full stops.

    Args:
        folded: the text in small letters.
        said: its words.
    """
    if not _DIGIT_CLUES.may_stand_in(said):
        return False
    return _MONTH_CLUES.may_stand_in(said) or bool(_DIGITS_ALONE.search(folded))


def date_pattern(tag: str = "") -> str:
    """A date as a pattern; ``tag`` keeps the groups of two dates in one pattern apart."""
    return re.sub(r"\?P<([dmy]\d)>", rf"?P<\g<1>{tag}>", _DATE)


class SaidDate(NamedTuple):
    """A date as a text says it. ``year`` 0: none given. ``start``, ``end``: of the day's digits."""

    day: int
    month: int
    year: int
    start: int
    end: int

    def possible(self, slot: date) -> tuple[date, ...]:
        """The dates that can be meant on the day ``slot``, the nearest first; none when there is no such day.

        Without a year that is the nearest one, and when that is months away the ones around it too.
        """
        years = (self.year,) if self.year else (slot.year - 1, slot.year, slot.year + 1)
        found = sorted(
            (day for year in years if (day := _day(year, self.month, self.day))),
            key=lambda day: abs(day - slot),
        )
        near = found and abs(found[0] - slot) <= timedelta(days=_NEAR)
        return tuple(found[:1] if near else found)


def said_date(match: "re.Match[str]", tag: str = "") -> SaidDate | None:
    """The date that a match of ``date_pattern(tag)`` holds; None when it holds none."""
    for form in "1234":
        if match.group(f"d{form}{tag}"):
            month, year = match[f"m{form}{tag}"], match[f"y{form}{tag}"]
            return SaidDate(
                int(match[f"d{form}{tag}"]),
                int(month) if month.isdecimal() else _NUMBER_OF[month],
                (int(year) + (2000 if len(year) == 2 else 0)) if year else 0,  # noqa: PLR2004 - "26"
                *match.span(f"d{form}{tag}"),
            )
    return None


def weekday_of(word: str) -> int:
    """0 for a Monday's name, long or short, folded, in either language."""
    return next(names.index(word) for names in (*WEEKDAYS, *SHORT_WEEKDAYS) if word in names)


def weekday_like(word: str, weekday: int) -> str:
    """The name of ``weekday`` in the language, length and case in which ``word`` is written."""
    names = next(names for names in (*WEEKDAYS, *SHORT_WEEKDAYS) if word.lower() in names)
    name = names[weekday]
    if word.isupper():
        return name.upper()
    return name.capitalize() if word[:1].isupper() else name


def is_short(word: str) -> bool:
    """Whether a weekday's name is an abbreviation, which counts only when it begins with a capital."""
    return not any(word in names for names in WEEKDAYS)


def as_said(words: str, span: tuple[int, int]) -> str:
    """A piece of a text in one line, without the full stop of its sentence ("24.12." keeps its own)."""
    said = " ".join(words[slice(*span)].split())
    if said.endswith(".") and said[-2:-1].isalpha():
        return said[:-1]
    return f"{said})" if "(" in said and ")" not in said else said


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence that holds ``text[start:end]``, by its full stops that no digit precedes."""
    low, high = max(0, start - _SENTENCE), min(len(text), end + _SENTENCE)
    before = max((match.end() for match in _STOP.finditer(text, low, start)), default=low)
    after = _STOP.search(text, end, high)
    return before, after.start() if after else high


_NEXT_DAY = rf"\s*(?:(?:the|on|den|dem|am|zum)\s+)?(?:\d|(?:{ANY_WEEKDAY}|{_MONTH})(?!\w))"
RANGE_AFTER = re.compile(
    rf"\s*(?:(?:till?|until|through|bis)(?!\w)|(?:[-–—/&+]|(?:to|and|und)(?!\w)){_NEXT_DAY})"
)
"""What makes a day the first of several: "until 24 December and save" names one."""

_SENTENCE = 2_000  # characters on either side, should nobody end a sentence
_STOP = re.compile(r"(?<!\d)\.(?=\s|$)|[!?\n]")


def tells_the_past(sentence: str) -> bool:
    """Whether a folded sentence has a verb of the past: then its days are memories, not plans."""
    return bool(_PAST.search(sentence))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
