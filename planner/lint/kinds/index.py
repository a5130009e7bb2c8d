"""Finds where the cues of a section stand: each word of a text is looked up once.

Only cues that can begin with a word are tried where it stands, all of one language at once.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import TypeAlias

from planner.lint.kinds.cuelist import CueText
from planner.lint.kinds.notation import STEM, openings_of, pattern_of

_PRICE = re.compile(r"#.*\beur|\b(?:euro|quid|pounds|dollars)\b|[€£$].*#|#.*[€£$]|#p")
_TWO = re.compile(r"\w+ (\w+)(?![^ ])")
_MOST = 20_000  # words whose cues are remembered
_OFTEN = 16  # tries after which compiling one pattern for all cues of a word pays


@dataclass(frozen=True)
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
    def second(self) -> str:
        """The word that must stand behind the first, "" where it may be any."""
        begins = _TWO.match(self.phrase)
        return begins[1] if begins else ""

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

    __slots__ = ("_all", "_narrow", "_tries", "cues")

    def __init__(self, cues: Iterable[Candidate] = ()) -> None:
        self.cues: list[Candidate] = list(cues)
        self._narrow: dict[str, _Bucket] = {}
        self._tries = 0
        self._all: re.Pattern[str] | None = None

    def before(self, second: str) -> "_Bucket":
        """Those of its cues that fit before the word ``second``, "": before any other."""
        found = self._narrow.get(second)
        if found is None:
            cues = [one for one in self.cues if one.second in {"", second}]
            found = self._narrow[second] = self if len(cues) == len(self.cues) else _Bucket(cues)
        return found

    def add(self, folded: str, start: int, found: dict[str, list[Match]]) -> None:
        """Add the first cue that fits at ``start``, by section."""
        hit = self._match(folded, start)
        if hit is not None:
            found.setdefault(hit[2].section, []).append(hit)

    def _match(self, folded: str, start: int) -> Match | None:
        """The first cue that fits at ``start``; after some tries all are tried with one pattern."""
        if self._all is not None:
            hit = self._all.match(folded, start)
            if hit is None or hit.lastindex is None:
                return None
            return start, hit.end(), self.cues[hit.lastindex - 1]
        for one in self.cues:
            hit = one.pattern.match(folded, start)
            if hit is not None:
                return start, hit.end(), one
        self._tries += 1
        if self._tries >= _OFTEN and len(self.cues) > 1:
            whole = "|".join(f"({pattern_of(one.phrase)})" for one in self.cues)
            self._all = re.compile(rf"(?<!\w)(?:{whole})(?!\w)")
        return None


_Buckets: TypeAlias = dict[str, dict[tuple[str, str], _Bucket]]  # by word, then by language and section


class _Word:
    """The cues that can begin with one word, by the word that must follow it where they name one."""

    __slots__ = ("after", "rest")

    def __init__(self, buckets: list[_Bucket]) -> None:
        seconds = {one.second for bucket in buckets for one in bucket.cues} - {""}
        self.after = {second: _with(buckets, second) for second in seconds}
        self.rest = _with(buckets, "")


def _with(buckets: list[_Bucket], second: str) -> tuple[_Bucket, ...]:
    """What is to be tried before ``second``."""
    return tuple(one for bucket in buckets if (one := bucket.before(second)).cues)


@dataclass(frozen=True)
class Index:
    """Sections of all languages, by what their cues begin with.

    Attributes:
        token: a word, or a sign that a cue begins with.
        known: the cues of words met so far; None: no cue begins so.
    """

    words: _Buckets
    stems: _Buckets
    tails: tuple[tuple[str, Candidate], ...]
    token: re.Pattern[str]
    known: dict[str, _Word | None]

    def matches(self, folded: str) -> dict[str, list[Match]]:
        """Every match in a folded text by section; at one place the first cue of a language that fits."""
        found: dict[str, list[Match]] = {}
        known = self.known
        word: _Word | None = None
        start = 0
        for match in self.token.finditer(folded):
            token = match[0]
            if word is not None:
                for bucket in word.after.get(token, word.rest):
                    bucket.add(folded, start, found)
            try:
                word = known[token]
            except KeyError:
                word = self._word(token)
            if word is not None:
                start = match.start()
        for bucket in word.rest if word is not None else ():
            bucket.add(folded, start, found)
        for tail, one in self.tails:
            if tail in folded:
                hits = [(hit.start(), hit.end(), one) for hit in one.pattern.finditer(folded)]
                if hits:
                    found.setdefault(one.section, []).extend(hits)
        return found

    def _word(self, token: str) -> _Word | None:
        buckets = [*self.words.get(token, {}).values(), *self.stems.get(token[:STEM], {}).values()]
        if token[0].isdigit():
            buckets += self.words.get("#", {}).values()
        if len(self.known) >= _MOST:
            self.known.clear()
        word = self.known[token] = _Word(buckets) if buckets else None
        return word


def index_of(lists: Mapping[str, CueText], sections: Iterable[str]) -> Index:
    """Index some sections of every language."""
    words: _Buckets = {}
    stems: _Buckets = {}
    tails: list[tuple[str, Candidate]] = []
    for language, section in product(lists, sections):
        for phrase, weight in _in_order(lists[language], section):
            candidate = Candidate(phrase, weight, language, section)
            begins = openings_of(phrase)
            for found, keys in ((words, begins.words), (stems, begins.stems)):
                for key in keys:
                    buckets = found.setdefault(key, {})
                    buckets.setdefault((language, section), _Bucket()).cues.append(candidate)
            tails += [(tail, candidate) for tail in sorted(begins.tails)]
    signs = "".join(re.escape(word) for word in sorted(words) if not word[0].isalnum() and word != "#")
    token = re.compile(rf"\w+|[{signs}]" if signs else r"\w+")
    return Index(words, stems, tuple(tails), token, {})


def _in_order(one: CueText, section: str) -> list[tuple[str, float]]:
    cues = one.phrases.get(section, {}).items()
    return sorted(cues, key=lambda cue: (cue[0] not in one.own, cue[1] > 0, -cue[1], -len(cue[0]), cue[0]))
