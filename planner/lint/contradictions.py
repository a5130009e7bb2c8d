"""Days in a text that cannot be right on the day the post goes out. Sure ones only."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from planner.languages import in_quotes, tr
from planner.languages.dates import weekday
from planner.lint import words
from planner.lint.dates import (
    ANY_WEEKDAY,
    FULL_WEEKDAY,
    RANGE_AFTER,
    WEEKDAY_WORDS,
    SaidDate,
    as_said,
    date_pattern,
    is_short,
    may_hold_date,
    said_date,
    sentence_around,
    tells_the_past,
    weekday_like,
    weekday_of,
)

_ARTICLE = r"(?:(?:the|den|dem|der|am|on)\s+)?"
_REL = r"(?P<rel>today|tonight|tomorrow|heute(?:\s+abend)?|morgen)"
# long patterns, compiled by ``re`` when the first text asks for them
_PAIR = rf"(?<!\w)(?P<wd>{ANY_WEEKDAY})\.?,?\s+{_ARTICLE}{date_pattern()}"
_PAIR_TURNED = rf"(?<![\w.,]){date_pattern()}\s*\((?P<wd>{ANY_WEEKDAY})\.?\)"
_NAMED = (
    rf"(?<!\w){_REL}(?P<link>'s|\s+is|\s+ist|\s*[,(])\s*{_ARTICLE}"
    rf"(?:(?P<wd>{FULL_WEEKDAY})(?![\w'])(?:,?\s+{_ARTICLE}{date_pattern()})?|{date_pattern('b')})"
)
_BRACKET = rf"(?<!\w)(?:(?P<wd>{FULL_WEEKDAY})|(?<![\d.,]){date_pattern()})\s*\((?P<rel>today|tonight|tomorrow|heute|morgen)\)"
_THIS = rf"(?<!\w)(?:this|diese[nmr]?)\s+(?:coming\s+|kommende[nmr]?\s+)?(?P<wd>{FULL_WEEKDAY})(?![\w'])"
_INVITED = (
    r"(?<!\w)(?:see you|join us|meet us|visit us|come (?:and|to|by|along|see)|save the date|wir sehen uns"
    rf"|besucht uns|trefft uns|kommt (?:vorbei|zu))(?P<between>[^.!?\n\d]{{0,40}}?)(?<![\w.,:/–-]){date_pattern()}"
)
_INVITING = frozenset(
    ["see", "join", "meet", "visit", "come", "save", "wir", "besucht", "trefft", "kommt"]
)  # each begins a phrase above
_RELATIVE = frozenset(["today", "tomorrow", "tonight", "heute", "morgen"])
_RANGE_BEFORE = re.compile(
    rf"(?:{ANY_WEEKDAY})\.?,?\s*(?:[-–—/&+]|to|till?|until|through|and|und|or|oder|bis)\s*$"
)
_MORE_DAYS = re.compile(
    rf"\s*(?:,|[-–—/&+]|(?:and|or|to|until|till?|through|und|oder|bis)\s)\s*{_ARTICLE}{FULL_WEEKDAY}"
)
_ENDS = re.compile(r"\s*(?:$|[.,;:!…–)—\n]|(?:and|so|but|und|also|aber)\s)")
_UNREAL = re.compile(
    r"(?<!\w)(?:if|when|whenever|like|wish|wenn|falls|als|not|nicht|kein|pretend|think|thought)\b"
)
_NO_TOMORROW = re.compile(
    r"\b(?:gut\w*|am|jede[nmrs]?|heute|gestern|diese[nmr]?|vom|de[nrs]|every|until|bis)\s+$"
)
_NICKNAME = re.compile(
    r"(?:black|cyber|good|giving|super|ash|shrove|palm|easter|since|seit|last|every|jede[nmrs]?)\s+$"
)
_OPEN_RANGE = re.compile(r"\b(?:from|since|until|till?|between|ab|vom|von|seit|bis|zwischen)\b")
_BEFORE = 40  # characters in which the word before a day is looked for
_LONGEST_PAST = 60  # days after which a bygone date is more likely next year's


class Contradiction(NamedTuple):
    """Words that the day of the post makes wrong.

    Attributes:
        start, end: of the words. says, but: the two halves of the message.
        edits: (title, start, end, new words) of each way to mend the text.
        day: the day on which the words would be right, None unknown.
    """

    start: int
    end: int
    says: str
    but: str
    edits: tuple[tuple[str, int, int, str], ...] = ()
    day: date | None = None


def contradictions(text: str, folded: str, said: frozenset[str], slot: date) -> Iterator[Contradiction]:
    """What in ``text`` (the same ``folded``, its words ``said``) cannot be right in a post that goes out on ``slot``."""
    if may_hold_date(folded, said):
        yield from _dated(text, folded, said, slot)
    elif (
        "day" not in folded and "tag" not in folded and "mittwoch" not in folded and "sonnabend" not in folded
    ):
        return
    if not _RELATIVE.isdisjoint(said):
        for match in (*re.finditer(_NAMED, folded), *re.finditer(_BRACKET, folded)):
            yield from _named(text, folded, match, slot)
    if "this" in folded or "diese" in folded:
        for match in re.finditer(_THIS, folded):
            yield from _this(text, folded, match, slot)


def _dated(text: str, folded: str, said: frozenset[str], slot: date) -> Iterator[Contradiction]:
    """What cannot be right in a text that may name a date."""
    if not WEEKDAY_WORDS.isdisjoint(said):
        for pattern in (_PAIR, _PAIR_TURNED):
            for match in re.finditer(pattern, folded):
                yield from _pair(text, folded, match, slot)
    if not _INVITING.isdisjoint(said):
        for match in re.finditer(_INVITED, folded):
            yield from _invited(text, folded, match, slot)


def _pair(text: str, folded: str, match: "re.Match[str]", slot: date) -> Iterator[Contradiction]:
    """A weekday beside a date that falls on another one."""
    said, word = said_date(match), match["wd"]
    start, end = match.span("wd")
    if said is None or (is_short(word) and not text[start].isupper()):
        return
    if _NICKNAME.search(folded, max(0, start - _BEFORE), start) or _RANGE_BEFORE.search(
        folded, max(0, start - 16), start
    ):
        return
    days = said.possible(slot)
    if not days or weekday_of(word) in {day.weekday() for day in days}:
        return
    far = not said.year and abs(days[0] - slot).days > _LONGEST_PAST
    if far and tells_the_past(folded[slice(*sentence_around(folded, *match.span()))]):
        return  # a memory of some year
    day = days[0]
    right = weekday_like(text[start:end], day.weekday())
    edits = [(tr("Write {right}", right=right), start, end, right), *_other_day(said, day, weekday_of(word))]
    yield Contradiction(
        *match.span(),
        says=in_quotes(as_said(text, match.span())),
        but=tr("{day} is a {weekday}", day=words.day(day, year=True), weekday=weekday(day.weekday())),
        edits=tuple(edits),
    )


def _named(text: str, folded: str, match: "re.Match[str]", slot: date) -> Iterator[Contradiction]:
    """Today or tomorrow beside the name or date of another day."""
    rel, groups = match["rel"], match.groupdict()
    if _UNREAL.search(folded, max(0, match.start() - 30), match.start()):
        return
    if rel == "morgen" and (
        _NO_TOMORROW.search(folded, max(0, match.start() - _BEFORE), match.start())
        or not _small(text, match.start("rel"))
    ):
        return
    day = slot + timedelta(days=rel in {"tomorrow", "morgen"})
    said = said_date(match) or ("d1b" in groups and said_date(match, "b")) or None
    if said is None and (
        _MORE_DAYS.match(folded, match.end()) or ("link" in groups and not _ENDS.match(folded, match.end()))
    ):
        return
    wrong_date = said is not None and (not (days := said.possible(slot)) or day not in days)
    if said is not None and said.year and abs(said.year - slot.year) > 1:
        return
    wrong_weekday = bool(match["wd"]) and weekday_of(match["wd"]) != day.weekday()
    if not (wrong_date or wrong_weekday):
        return
    edits = []
    if wrong_weekday and not wrong_date:
        right = weekday_like(text[slice(*match.span("wd"))], day.weekday())
        edits.append((tr("Write {right}", right=right), *match.span("wd"), right))
    yield Contradiction(
        *match.span(),
        says=in_quotes(as_said(text, match.span())),
        but=tr("tomorrow is {day}", day=_dated_weekday(day))
        if day > slot
        else tr("that is {day}", day=_dated_weekday(day)),
        edits=tuple(edits),
    )


def _this(text: str, folded: str, match: "re.Match[str]", slot: date) -> Iterator[Contradiction]:
    """The words "this Friday" on the Saturday after it."""
    named = weekday_of(match["wd"])
    if slot.weekday() not in range(1, 6) or slot.weekday() != named + 1:
        return
    if _NICKNAME.search(folded, max(0, match.start() - _BEFORE), match.start()):
        return
    if tells_the_past(folded[slice(*sentence_around(folded, *match.span()))]):
        return
    day = slot - timedelta(days=1)
    yield Contradiction(
        *match.span(),
        says=in_quotes(as_said(text, match.span())),
        but=tr("it goes out on {day}, the day after", day=_dated_weekday(slot)),
        day=day,
    )


def _invited(text: str, folded: str, match: "re.Match[str]", slot: date) -> Iterator[Contradiction]:
    """An invitation to a day that is over."""
    said = said_date(match)
    if said is None or _OPEN_RANGE.search(match["between"]) or RANGE_AFTER.match(folded, match.end()):
        return
    days = said.possible(slot)
    late = (slot - days[0]).days if days else 0
    if not 0 < late <= _LONGEST_PAST or tells_the_past(
        folded[slice(*sentence_around(folded, *match.span()))]
    ):
        return
    yield Contradiction(
        *match.span(),
        says=in_quotes(as_said(text, match.span())),
        but=tr(
            "it goes out on {day}, {n} day later|it goes out on {day}, {n} days later",
            "",
            late,
            day=words.day(slot, year=True),
        ),
        day=days[0],
    )


def _other_day(said: SaidDate, day: date, weekday: int) -> Iterator[tuple[str, int, int, str]]:
    """The nearest date of the same month that has the weekday named."""
    near = min(
        (day + timedelta(days=shift) for shift in range(-3, 4)),
        key=lambda other: (other.weekday() != weekday, abs(other - day)),
    )
    if near.month == day.month:
        yield tr("Write {right}", right=words.day(near)), said.start, said.end, str(near.day)


def _small(text: str, at: int) -> bool:
    """Whether the word at ``at`` begins with a small letter, or begins its sentence."""
    before = text[max(0, at - _BEFORE) : at].rstrip()
    return text[at].islower() or not before or before[-1] in ".!?:"


def _dated_weekday(day: date) -> str:
    return tr(
        "{weekday}, {day}",
        "a weekday and its date",
        weekday=weekday(day.weekday()),
        day=words.day(day, year=True),
    )
