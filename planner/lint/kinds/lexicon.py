"""All cue lists together, and how they are found in a text.

Each word of the text is looked up once; only cues that can begin with it are tried there. Matching runs on the
folded text: lower case, typographic apostrophes made plain, every offset kept.
"""

import hashlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files

from planner.lint.kinds.cuelist import Cue, CueText, read_cues
from planner.lint.kinds.language import language_of_text
from planner.lint.kinds.notation import STEM, openings_of, pattern_of

LANGUAGES = ("en", "de")
"""Languages that have a list, the first one read first."""

_DIGITS = frozenset("0123456789")
_FOLDED = str.maketrans({"’": "'", "ʼ": "'", "‑": "-", "–": "-"})
_QUOTED = re.compile(
    r'“[^”]{0,500}”|„[^“”]{0,500}[“”]|«[^»]{0,500}»|»[^«]{0,500}«|"[^"\n]{0,500}"|(?<!\w)‘[^‘’]{1,200}’(?!\w)'
)
_CLAUSE = re.compile(r"[.,:;!?—()\n]| - ")
_WORD = re.compile(r"[\w']+")
_SENTENCE = re.compile(r"[!?\n]|\.(?=\s|$)")
_PRICE = re.compile(r"#.*\b(?:eur|pounds|dollars)|[€£$].*#|#.*[€£$]|#p")
_LONG_AGO = re.compile(r"\b1[89]\d\d\b")
_AROUND = 160  # characters looked at before and behind a price
_NEAR = 3  # words before a cue in which a negation turns it round
_BEHIND = 48  # characters looked back for them


@dataclass(frozen=True)
class _Candidate:
    """One cue; its pattern is compiled when a text first holds a word that it begins with."""

    phrase: str
    weight: float
    language: str

    @cached_property
    def priced(self) -> bool:
        return bool(_PRICE.search(self.phrase))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w){pattern_of(self.phrase)}(?!\w)")


class _Bucket:
    """Cues that can begin with the same word: a person's own first, then what is no cue, then strong and long ones."""

    def __init__(self) -> None:
        self.cues: list[_Candidate] = []

    @cached_property
    def any(self) -> re.Pattern[str]:
        """Whether any of them fits: one quick question before all the others."""
        return re.compile(rf"(?<!\w)(?:{'|'.join(pattern_of(one.phrase) for one in self.cues)})(?!\w)")

    def fitting(self, folded: str, start: int) -> Iterator[tuple[int, int, _Candidate]]:
        """The first cue of each language that fits at ``start``, as (start, end, cue)."""
        if not self.any.match(folded, start):
            return
        done = ""
        for one in self.cues:
            if one.language != done and (found := one.pattern.match(folded, start)):
                yield start, found.end(), one
                done = one.language


@dataclass(frozen=True, slots=True)
class _Index:
    """One section of all languages, by what its cues begin with."""

    words: dict[str, _Bucket]
    stems: dict[str, _Bucket]
    tails: tuple[tuple[str, _Candidate], ...]
    token: re.Pattern[str]  # a word, or a sign that a cue begins with

    def matches(self, folded: str) -> list[tuple[int, int, _Candidate]]:
        """Every match as (start, end, cue); at one place the first cue that fits, per language."""
        words, stems = self.words, self.stems
        found: list[tuple[int, int, _Candidate]] = []
        for match in self.token.finditer(folded):
            token = match[0]
            if token in words:
                found += words[token].fitting(folded, match.start())
            stem = token[:STEM]
            if stem in stems:
                found += stems[stem].fitting(folded, match.start())
            elif stem[0] in _DIGITS and "#" in words:
                found += words["#"].fitting(folded, match.start())
        for tail, one in self.tails:
            if tail in folded:
                found += ((hit.start(), hit.end(), one) for hit in one.pattern.finditer(folded))
        return found


class Lexicon:
    """Cue lists by language, ready to be searched. Equal lists have equal keys."""

    def __init__(self, lists: Mapping[str, CueText]) -> None:
        self.lists = dict(lists)
        self._indexes: dict[str, _Index] = {}

    @cached_property
    def key(self) -> str:
        """A digest of all cues, for whatever keeps readings: other cues, other readings."""
        told = repr(
            [
                (name, one.phrases, sorted((k, sorted(v)) for k, v in one.words.items()))
                for name, one in self.lists.items()
            ]
        )
        return hashlib.sha256(told.encode()).hexdigest()[:16]

    def with_user_cues(self, texts: Mapping[str, str]) -> "Lexicon":
        """This lexicon with a person's own lists laid over it.

        Args:
            texts: by language ("en"), each in the notation of ``cues/en.txt``; a new language may be added.

        Raises:
            UserError: a line cannot be read; names file, line and what to do.
        """
        lists = dict(self.lists)
        for language, text in texts.items():
            own = read_cues(text, f"cues-{language}.txt")
            lists[language] = lists.get(language, CueText()).with_own(own)
        return Lexicon(lists)

    def find(self, text: str, section: str, language: str | None = None) -> tuple[Cue, ...]:
        """The cues of a section in ``text``, each cue of a list once, quoted and negated ones left out.

        Args:
            text: as written.
            section: one of ``cuelist.SECTIONS``.
            language: "en", or a tag such as "de-AT": its list alone, and none when it has none. None: it is told
                from the text where cues were found at all, and all lists count where it cannot be told.
        """
        folded = fold(text)
        found = self._index(section).matches(folded)
        if not found:
            return ()
        code = language.split("-")[0].casefold() if language else language_of_text(text)
        found = [
            (start, end, one)
            for start, end, one in found
            if (code is None or one.language == code) and not self._turned(folded, start, end, one)
        ]
        if not found:
            return ()
        quoted = quotations(text)
        if quoted:
            found = [one for one in found if not _inside(quoted, one[0], one[1])]
        return _apart(text, found)

    def _turned(self, folded: str, start: int, end: int, cue: _Candidate) -> bool:
        """Whether a negation stands in the same clause, up to three words before or right behind the cue.

        A price is turned, too, by a word of the list ``told`` in its sentence: it was paid, raised, donated.
        """
        words = self.lists[cue.language].words
        if cue.priced and _told(folded, start, end, words.get("told", frozenset())):
            return True
        negations, unless = words.get("negation", ()), words.get("unless", ())
        clause = _CLAUSE.split(folded[max(0, start - _BEHIND) : start])[-1]
        before = _WORD.findall(clause)[-_NEAR:]
        after = _WORD.findall(_CLAUSE.split(folded[end : end + _BEHIND])[0])[:2]
        if not any(word in negations for word in (*before, *after[:1])):
            return False
        return not any(word in unless for word in (*before, *after))

    def _index(self, section: str) -> _Index:
        index = self._indexes.get(section)
        if index is None:
            index = self._indexes[section] = _index_of(self.lists, section)
        return index


def _index_of(lists: Mapping[str, CueText], section: str) -> _Index:
    words: dict[str, _Bucket] = {}
    stems: dict[str, _Bucket] = {}
    tails: list[tuple[str, _Candidate]] = []
    for language, one in lists.items():
        own = one.own
        cues = sorted(
            one.phrases.get(section, {}).items(),
            key=lambda cue: (cue[0] not in own, cue[1] > 0, -cue[1], -len(cue[0]), cue[0]),
        )
        for phrase, weight in cues:
            candidate = _Candidate(phrase, weight, language)
            begins = openings_of(phrase)
            for word in begins.words:
                words.setdefault(word, _Bucket()).cues.append(candidate)
            for stem in begins.stems:
                stems.setdefault(stem, _Bucket()).cues.append(candidate)
            tails += [(tail, candidate) for tail in sorted(begins.tails)]
    signs = "".join(re.escape(word) for word in words if not word[0].isalnum() and word != "#")
    return _Index(words, stems, tuple(tails), re.compile(rf"\w+|[{signs}]" if signs else r"\w+"))


def _told(folded: str, start: int, end: int, told: AbstractSet[str]) -> bool:
    """Whether one of the words stands in the sentence of a price."""
    before = _SENTENCE.split(folded[max(0, start - _AROUND) : start])[-1]
    after = _SENTENCE.split(folded[end : end + _AROUND])[0]
    return bool(_LONG_AGO.search(before)) or not told.isdisjoint(_WORD.findall(f"{before} {after}"))


def _covered(masked: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a cue lies in words that are no cue; the spans are in order of their starts, and short."""
    at = bisect_right(masked, (start, end))
    return any(first <= start and end <= last for first, last in masked[max(0, at - 3) : at + 1])


def _inside(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a cue stands inside one of the spans, which are in order and apart."""
    at = bisect_left(spans, (start,)) - 1
    return at >= 0 and end < spans[at][1]


def _apart(text: str, found: list[tuple[int, int, _Candidate]]) -> tuple[Cue, ...]:
    """In order, each cue once; of cues that share words, in one language or two, only the heaviest and longest.

    Words that a cue of weight 0 covers are no cue.
    """
    masked = sorted((start, end) for start, end, one in found if not one.weight)
    if masked:
        found = [one for one in found if one[2].weight and not _covered(masked, one[0], one[1])]
    starts: list[int] = []
    ends: list[int] = []
    kept: dict[int, tuple[int, int, _Candidate]] = {}
    for start, end, one in sorted(found, key=lambda row: (-row[2].weight, row[0], -row[1])):
        at = bisect_right(starts, start)
        if (at and ends[at - 1] > start) or (at < len(starts) and starts[at] < end):
            continue
        starts.insert(at, start)
        ends.insert(at, end)
        kept[start] = (start, end, one)
    seen: set[str] = set()
    cues = []
    for start in starts:
        _, end, one = kept[start]
        if one.phrase not in seen:
            seen.add(one.phrase)
            cues.append(Cue(text[start:end], start, end, one.weight))
    return tuple(cues)


def quotations(text: str) -> list[tuple[int, int]]:
    """Where something is quoted, as (start, end) with the marks, in order."""
    return [span.span() for span in _QUOTED.finditer(text)]


def fold(text: str) -> str:
    """Lower case with the same length, so that offsets hold."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return low if low.isascii() else low.translate(_FOLDED)


@lru_cache(maxsize=1)
def shipped() -> Lexicon:
    """The lists that come with Parley."""
    folder = files("planner.lint.kinds.cues")
    return Lexicon(
        {
            key: read_cues((folder / f"{key}.txt").read_text(encoding="utf-8"), f"{key}.txt", check=False)
            for key in LANGUAGES
        }
    )


_chosen: list[Lexicon] = []


def current() -> Lexicon:
    """The lexicon that readings use when none is named: what ``use`` set, else the shipped one."""
    return _chosen[-1] if _chosen else shipped()


def use(lexicon: Lexicon | None) -> None:
    """Set the current lexicon, once, at start, before anything is read; None: the shipped one."""
    _chosen[:] = [lexicon] if lexicon else []
