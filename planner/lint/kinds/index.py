"""Finds where the cues of a section stand: each word of a text is looked up once.

Only cues that can begin with a word are tried where it stands, all of one language at once.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import TypeAlias

from planner.lint.kinds.beginnings import NUMBER, Seconds, seconds_of
from planner.lint.kinds.cuelist import CueText
from planner.lint.kinds.notation import STEM, openings_of, pattern_of
from planner.lint.splitting import words_of

_PRICE = re.compile(r"#.*\beur|\b(?:euro|quid|pounds|dollars)\b|[€£$].*#|#.*[€£$]|#p|#[.,]##")
_SHARE = re.compile(r"%|percent|prozent|price|preis")
_MOST = 20_000  # words whose cues are remembered
_OFTEN = 16  # tries after which compiling one pattern for all cues of a word pays


@dataclass(frozen=True, eq=False)
class Candidate:
    """One cue of one language."""

    phrase: str
    weight: float
    language: str
    section: str

    @cached_property
    def priced(self) -> bool:
        """Whether it is a price."""
        return bool(_PRICE.search(self.phrase))

    @cached_property
    def share(self) -> bool:
        """Whether it is a part of a price, or a word for it."""
        return bool(_SHARE.search(self.phrase))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The cue alone."""
        return re.compile(rf"(?<!\w){pattern_of(self.phrase)}(?!\w)")


Match = tuple[int, int, Candidate]
"""Where a cue stands: start, end (code points of the folded text), the cue."""


class _Bucket:
    """Cues of one language and section that can begin with the same word; the first that fits wins.

    A person's own come first, then what is no cue, then strong and long ones.
    """

    __slots__ = ("_all", "_tries", "cues")

    def __init__(self, cues: tuple[Candidate, ...]) -> None:
        self.cues = cues
        self._tries = 0
        self._all: re.Pattern[str] | None = None

    def add(self, folded: str, start: int, found: list[Match]) -> None:
        """Add the first cue that fits at ``start``; after some tries all are tried with one pattern."""
        if self._all is not None:
            hit = self._all.match(folded, start)
            if hit is not None and hit.lastindex is not None:
                found.append((start, hit.end(), self.cues[hit.lastindex - 1]))
            return
        for one in self.cues:
            hit = one.pattern.match(folded, start)
            if hit is not None:
                found.append((start, hit.end(), one))
                return
        self._tries += 1
        if self._tries >= _OFTEN:
            whole = "|".join(f"({pattern_of(one.phrase)})" for one in self.cues)
            self._all = re.compile(rf"(?<!\w)(?:{whole})(?!\w)")


_Section: TypeAlias = tuple[str, str]  # a language and a section of its list
_Begun: TypeAlias = dict[_Section, list[Candidate]]  # cues that begin with one word
_Stems: TypeAlias = dict[_Section, list[tuple[Candidate, str]]]  # and what theirs begins with


_Cues: TypeAlias = list[tuple[Candidate, Seconds]]  # of one language and section


class _Word:
    """The cues that can begin with one word, by the word that must follow it where they name one.

    Attributes:
        rest: what is to be tried where the text ends, or where a word stands next that no cue names.
        behind: what is to be tried where a word stands next that some cue names; None: not made yet.
        numbers: some cue names a number.
        tails: cues with an open beginning that may stand in this word.
    """

    __slots__ = ("_buckets", "_sections", "behind", "numbers", "rest", "tails")

    def __init__(self, sections: list[_Cues], tails: tuple[Candidate, ...]) -> None:
        self._sections = sections
        self._buckets: dict[tuple[Candidate, ...], _Bucket] = {}
        named = {word for cues in sections for _, words in cues for word in words or ()}
        self.behind: dict[str, tuple[_Bucket, ...] | None] = dict.fromkeys(named)
        self.numbers = NUMBER in named
        self.rest = self._fitting({""})
        self.tails = tails

    def before(self, second: str) -> tuple[_Bucket, ...]:
        """What is to be tried where ``second`` stands next; "": where nothing does."""
        found = self.behind.get(second, self.rest)
        if found is None:
            names = {second, NUMBER} if second[0].isdigit() else {second}
            found = self.behind[second] = self._fitting(names)
        elif self.numbers and found is self.rest and second[:1].isdigit():
            found = self.before(NUMBER)
        return found

    def _fitting(self, names: set[str]) -> tuple[_Bucket, ...]:
        found = []
        for cues in self._sections:
            fits = tuple(cue for cue, words in cues if words is None or not names.isdisjoint(words))
            if fits:
                found.append(self._buckets.setdefault(fits, _Bucket(fits)))
        return tuple(found)


class _Known(dict[str, _Word | None]):
    """The cues of words met so far; None: no cue begins so. A word that was not met is looked up when it is asked for."""

    def __init__(self, look_up: Callable[[str], _Word | None]) -> None:
        self._look_up = look_up

    def __missing__(self, token: str) -> _Word | None:
        return self._look_up(token)


class Index:
    """Sections of all languages, by what their cues begin with.

    Args:
        words: cues that begin with a whole word. stems: those whose first word has an open ending.
        tails: those whose first word has an open beginning, with what it ends with.
        signs: those that a cue begins with; each is a word here.
    """

    def __init__(
        self,
        words: dict[str, _Begun],
        stems: dict[str, _Stems],
        tails: tuple[tuple[str, Candidate], ...],
        signs: str,
    ) -> None:
        self._words, self._stems, self._tails = words, stems, tails
        self._sign = re.compile(f"[{re.escape(signs)}]")
        self._token = re.compile(rf"\w+|[{re.escape(signs)}]")
        self._known = _Known(self._word)
        self._seconds: dict[
            Candidate, dict[str, Seconds]
        ] = {}  # few words of a list are ever met in one plan

    def matches(self, folded: str) -> list[Match]:
        """Every match in a folded text; of one section at one place the first cue of a language that fits."""
        found: list[Match] = []
        tails: list[Candidate] = []
        tokens = self._token.findall(folded) if self._sign.search(folded) else words_of(folded)
        start = 0
        for token, word, second in zip(
            tokens, map(self._known.__getitem__, tokens), [*tokens[1:], ""], strict=False
        ):
            start = folded.index(token, start)
            if word is not None:
                for bucket in word.before(second):
                    bucket.add(folded, start, found)
                if word.tails:
                    tails += word.tails
            start += len(token)
        for cue in dict.fromkeys(tails):
            found += [(hit.start(), hit.end(), cue) for hit in cue.pattern.finditer(folded)]
        return found

    def _word(self, token: str) -> _Word | None:
        """The cues that can begin with a word; numbers that no cue spells out share theirs."""
        name = token
        if token.isdigit() and token not in self._words and token[:STEM] not in self._stems:
            if NUMBER in self._known:
                word = self._known[token] = self._known[NUMBER]
                return word
            name = NUMBER
        sections = self._begun(token)
        for cues in self._stems.get(token[:STEM], {}).values():
            fits: _Cues = [(one, None) for one, stem in cues if token.startswith(stem)]
            sections += [fits] if fits else []
        if token[0].isdigit():
            numbers = self._begun(NUMBER)
            sections += numbers if token.isdigit() else [[(one, None) for one, _ in cues] for cues in numbers]
        if len(self._known) >= _MOST:
            self._known.clear()
        tails = tuple(cue for tail, cue in self._tails if tail in token)
        word = self._known[token] = self._known[name] = _Word(sections, tails) if sections or tails else None
        return word

    def _begun(self, word: str) -> list[_Cues]:
        """The cues that begin with a word, by section, each with what can stand second."""
        return [
            [(one, self._second(one).get(word)) for one in cues]
            for cues in self._words.get(word, {}).values()
        ]

    def _second(self, cue: Candidate) -> dict[str, Seconds]:
        found = self._seconds.get(cue)
        if found is None:
            found = self._seconds[cue] = seconds_of(cue.phrase, self._token)
        return found


def index_of(lists: Mapping[str, CueText], sections: Iterable[str]) -> Index:
    """Index some sections of every language."""
    cues = [
        (Candidate(phrase, weight, language, section), openings_of(phrase))
        for language, section in product(lists, sections)
        for phrase, weight in _in_order(lists[language], section)
    ]
    begun = {word for _, begins in cues for word in begins.words} | {"%"}  # which often stands second
    signs = "".join(word for word in sorted(begun) if not word[0].isalnum() and word != NUMBER)
    words: dict[str, _Begun] = {}
    stems: dict[str, _Stems] = {}
    tails: list[tuple[str, Candidate]] = []
    for cue, begins in cues:
        place = cue.language, cue.section
        for word in begins.words:
            words.setdefault(word, {}).setdefault(place, []).append(cue)
        for stem in begins.stems:
            stems.setdefault(stem[:STEM], {}).setdefault(place, []).append((cue, stem))
        tails += [(tail, cue) for tail in sorted(begins.tails)]
    return Index(words, stems, tuple(tails), signs)


def _in_order(one: CueText, section: str) -> list[tuple[str, float]]:
    cues = one.phrases.get(section, {}).items()
    return sorted(cues, key=lambda cue: (cue[0] not in one.own, cue[1] > 0, -cue[1], -len(cue[0]), cue[0]))
