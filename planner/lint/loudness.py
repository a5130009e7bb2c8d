"""Capitals and exclamation marks: what shouts in a text, and the same said quietly."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from planner.lint.kinds.language import language_of_text
from planner.lint.wordlists import sections, words_in
from planner.lint.wordparts import is_word

_WORD = re.compile(r"(?<![\w@#＃/.&-])[^\W\d_](?:[^\W\d_]|['’&])*+(?![\d@/_]|\.[^\W\d_]|[-‑]\d)")
_OUTSIDE = re.compile(r"https?://\S+|[@#＃]\w[\w.@-]*|(?:code|Code|CODE)s?:?\s+\S+|(?<!\S)\S*?\d\S*")
_CAPITAL = "A-ZÀ-ÖØ-ÞĀ-ſẞ"  # Latin, with small letters of some languages: words are looked at afterwards
_LOUD_WORD = rf"\b[{_CAPITAL}][{_CAPITAL}'’]{{3,}}\b"
_CAPITALS = re.compile(rf"{_LOUD_WORD}.*?{_LOUD_WORD}", re.DOTALL)
_FOUR = re.compile(rf"[{_CAPITAL}][{_CAPITAL}'’]{{3}}")  # a quick look for any such word
_SENTENCE = re.compile(r"[^.!?…\n]+")
_MARKS = re.compile(r"!(?:\s?!)*")
_REPEATED = re.compile(r"!(?:\s?!)+")
_LONG = 4  # letters from which a word in capitals counts
_LEAST = 12  # letters below which a share says nothing
_USUAL = 300  # characters of a post that the limit of exclamation marks is meant for
_FURTHER = 300
_LOUD = 2  # long words in capitals; a single one may be an acronym that the list lacks


@dataclass(frozen=True, slots=True)
class Voice:
    """How loud a text is; acronyms, tags, names, codes and addresses are left out.

    Attributes:
        run: long words in capitals in a row, at most. loud: long words in capitals in all.
        capitals: letters that are capitals, of ``letters``. marks: exclamation marks. doubled: places with
            marks in a row. first: offsets of what shouts.
    """

    run: int
    loud: int
    capitals: int
    letters: int
    marks: int
    doubled: int
    first: tuple[int, int]


class Limits(NamedTuple):
    """From where a text shouts: ``words`` in a row, more than ``share`` of the letters, more than ``marks``."""

    words: int
    share: tuple[int, int]
    marks: int

    def on(self, text: str) -> "Limits":
        """The limits of one field: a long text may hold a mark more for every ``_FURTHER`` characters."""
        more = max(0, len(text) - _USUAL) // _FURTHER
        return self._replace(marks=self.marks + more) if more else self

    def mostly(self, voice: Voice) -> bool:
        """Whether the share of capitals is too high."""
        part, whole = self.share
        enough = voice.letters >= _LEAST and voice.loud >= _LOUD
        return enough and voice.capitals * whole > part * voice.letters

    def capitals(self, voice: Voice) -> bool:
        """Whether it shouts with capitals."""
        return voice.run >= self.words or self.mostly(voice)

    def broken(self, voice: Voice) -> bool:
        """Whether it shouts at all."""
        return bool(voice.doubled) or voice.marks > self.marks or self.capitals(voice)


SILENT = Voice(0, 0, 0, 0, 0, 0, (0, 0))


class Quiet(NamedTuple):
    """A piece said quietly: ``text[start:end]`` becomes ``value``. sure: nothing but its loudness is lost."""

    start: int
    end: int
    value: str
    sure: bool


def may_shout(text: str) -> bool:
    """Whether it is worth measuring: told without reading words, and false of most texts."""
    return "!" in text or _has_capitals(text)


def _has_capitals(text: str) -> bool:
    """Whether there are two long words in capitals."""
    return bool(_FOUR.search(text)) and bool(_CAPITALS.search(text))


def voice_of(text: str, names: frozenset[str]) -> Voice:
    """Measure one field of a post; ``names``: words of the client's own name, in small letters."""
    marks = text.count("!")
    big = _has_capitals(text)
    if not marks and not big:
        return SILENT
    doubled = [match.span() for match in _REPEATED.finditer(text)] if marks > 1 else []
    at = text.rfind("!") if marks else 0
    first = doubled[0] if doubled else (at, at + 1)
    if not big:
        return Voice(0, 0, 0, 0, marks, len(doubled), first)
    run: list[tuple[int, int]] = []
    longest: list[tuple[int, int]] = []
    seen: list[tuple[int, int]] = []
    capitals = letters = 0
    for match in words_of(text):
        word = match[0]
        if word.casefold() in names or word in acronyms():
            continue
        letters += len(word)
        capitals += sum(map(str.isupper, word))
        if len(word) >= _LONG and word.isupper():
            seen.append(match.span())
            run.append(match.span())
            longest = run if len(run) > len(longest) else longest
        elif not (len(word) > 1 and word.isupper()):
            run = []
    shown = longest if len(longest) > _LOUD else seen
    if len(seen) >= _LOUD:
        first = shown[0][0], shown[-1][1]
    return Voice(len(longest), len(seen), capitals, letters, marks, len(doubled), first)


def words_of(text: str) -> Iterator[re.Match[str]]:
    """The words of a text, without addresses, names with "@", tags, codes and what holds digits."""
    taken = [match.span() for match in _OUTSIDE.finditer(text)]
    at = 0
    for match in _WORD.finditer(text):
        while at < len(taken) and taken[at][1] <= match.start():
            at += 1
        if at == len(taken) or match.end() <= taken[at][0]:
            yield match


def quiet_marks(text: str) -> list[Quiet]:
    """Repeated exclamation marks as one; nothing but the loudness is lost."""
    if "!!" not in text and "! !" not in text:
        return []
    paired = "¡" in text  # Spanish opens with as many as it closes
    return [Quiet(match.start(), match.end(), "!", not paired) for match in _REPEATED.finditer(text)]


def fewer_marks(text: str, most: int) -> list[Quiet]:
    """Full stops for the exclamation marks beyond ``most``, which is a matter of taste and never sure."""
    pieces = list(_MARKS.finditer(text))
    kept = [Quiet(m.start(), m.end(), "!", True) for m in pieces[:most] if len(m[0]) > 1]
    return kept + [Quiet(m.start(), m.end(), ".", False) for m in pieces[most:]]


def quiet_capitals(text: str, names: frozenset[str], language: str) -> list[Quiet]:
    """The sentences that shout, as sentences; none in a language whose words are not known.

    Sure only in English and when each word is a known plain one, an acronym or a name of the lists: what
    is a name nobody can tell from capitals. German writes its nouns with a capital, so it is never sure.
    """
    tongue = (language or _tongue(text)).partition("-")[0].casefold()
    if tongue not in {"en", "de"}:
        return []
    spans = [match.span() for match in words_of(text)]
    starts = [start for start, _ in spans]
    changes: list[Quiet] = []
    for sentence in _SENTENCE.finditer(text):
        inside = spans[bisect_left(starts, sentence.start()) : bisect_left(starts, sentence.end())]
        loud = [span for span in inside if _is_loud(text[slice(*span)], names)]
        if not any(end - start >= _LONG for start, end in loud):
            continue
        opening = (
            inside[0] if text[sentence.start() : inside[0][0]].strip(" \n\t\"'“„«(*-–—•") == "" else None
        )
        fixed = _fixed_names(text, sentence)
        for span in loud:
            name = next((name for start, end, name in fixed if start <= span[0] and span[1] <= end), None)
            word = text[slice(*span)]
            if name is not None:
                continue
            value, sure = _said(word, first=span == opening, tongue=tongue)
            changes.append(Quiet(*span, value, sure))
        changes += [Quiet(start, end, name, True) for start, end, name in fixed]
    return sorted(changes, key=lambda change: change.start)


def _is_loud(word: str, names: frozenset[str]) -> bool:
    return len(word) > 1 and word.isupper() and word.casefold() not in names and word not in acronyms()


def _said(word: str, *, first: bool, tongue: str) -> tuple[str, bool]:
    """A word in capitals as it is written in a sentence, and whether that is sure."""
    low = word.lower()
    if tongue == "de":
        small = low in words_in("words.de", "small")
        return (low if small and not first else low[:1].upper() + low[1:]), False
    known = is_word(low.replace("’", "'"), "en")
    sure = known and word not in words_in("shouting", "unsure")
    name = first or not known or low in {"i'm", "i've", "i'll", "i’m", "i’ve", "i’ll"}
    return (low[:1].upper() + low[1:] if name else low), sure


def _tongue(text: str) -> str:
    """The language of a text; capitals are hard to tell languages by, so its plain words are asked too."""
    if any(letter in "ÄÖÜäöüß" for letter in text):
        return "de"
    told = language_of_text(text.capitalize())
    if told is not None:
        return told
    found = [match[0].lower() for match in words_of(text)]
    english = sum(is_word(word, "en") for word in found)
    german = sum(is_word(word, "de") for word in found)
    return "en" if english > _LOUD * german else "de" if german > _LOUD * english else ""


def _fixed_names(text: str, sentence: re.Match[str]) -> list[tuple[int, int, str]]:
    """The names of the list that stand in capitals in a sentence."""
    return [
        (match.start(), match.end(), _names()[" ".join(match[0].casefold().split())])
        for match in _name_pattern().finditer(text, sentence.start(), sentence.end())
    ]


def written(text: str, changes: list[Quiet]) -> str:
    """The text with the changes made; they never share a letter."""
    pieces: list[str] = []
    at = 0
    for change in sorted(changes, key=lambda change: change.start):
        pieces += [text[at : change.start], change.value]
        at = change.end
    return "".join([*pieces, text[at:]])


@lru_cache(maxsize=1)
def acronyms() -> frozenset[str]:
    """Words that are written in capitals."""
    return words_in("shouting", "acronyms")


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return {name.casefold(): name for name in sections("shouting")["names"]}


@lru_cache(maxsize=1)
def _name_pattern() -> re.Pattern[str]:
    longest = sorted((name.upper() for name in _names().values()), key=len, reverse=True)
    names = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in longest)
    return re.compile(rf"(?<![\w@#＃/.])(?:{names})(?!\w)")
