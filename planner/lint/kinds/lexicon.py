"""All cue lists together, and how they are found in a text.

Matching runs on the folded text: lower case, typographic apostrophes made plain, every offset kept.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from functools import cached_property, lru_cache
from importlib.resources import files

from planner.lint.kinds.cuelist import SECTIONS, Cue, CueText, read_cues
from planner.lint.kinds.index import Candidate, Index, Match, index_of
from planner.lint.kinds.language import language_of_text
from planner.lint.splitting import shortened_words_of

LANGUAGES = ("en", "de")
"""Languages that have a list, the first one read first."""

_SIGNS = "’ʼ‑–"
_FOLDED = str.maketrans(_SIGNS, "''--")
_ANY_SIGN = re.compile(f"[{_SIGNS}]")
_QUOTED = re.compile(
    r'“[^”]{0,500}”|„[^“”]{0,500}[“”]|«[^»]{0,500}»|»[^«]{0,500}«|"[^"\n]{0,500}"|(?<!\w)‘[^‘’]{1,200}’(?!\w)'
)
_ANY_QUOTE = re.compile("[“„«»‘]")  # one of which begins each but the plain ones
_CLAUSE = re.compile(r"[.,:;!?—()\n]| - ")
_WORD = re.compile(r"[\w']+")
_SENTENCE = re.compile(r"[!?\n]|\.(?=\s|$)")
_LONG_AGO = re.compile(r"\b1[89]\d\d\b")
_AROUND = 160  # characters looked at before and behind a price
_REMEMBERED = 150_000  # texts: a plan's, since rules on sequences ask when all posts were read
_NOTHING: Mapping[str, tuple[Cue, ...]] = {}
_NONE: AbstractSet[str] = frozenset()
_TURN = ("negation", "told", "jobs")  # lists of words that do
_NEAR = 3  # words before a cue in which a negation turns it round
_BEHIND = 48  # characters looked back for them


class Lexicon:
    """Cue lists by language, ready to be searched. Equal lists have equal keys.

    Attributes:
        hard: hard cues by text and what they weigh, of texts that were asked about in whatever language they
            are, in this run or an earlier one.
    """

    def __init__(self, lists: Mapping[str, CueText]) -> None:
        self.lists = dict(lists)
        self.hard: dict[str, tuple[tuple[Cue, ...], float]] = {}
        self._known: dict[str | tuple[str, str], Mapping[str, tuple[Cue, ...]]] = {}

    @cached_property
    def key(self) -> str:
        """A digest of all cues, for whatever keeps readings: other cues, other readings."""
        import hashlib

        told = repr(
            [
                (name, one.phrases, sorted((k, sorted(v)) for k, v in one.words.items()), sorted(one.own))
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
        key = text if language is None else (text, language)
        known = self._known.get(key)
        if known is None:
            known = self._read(text, language)
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[key] = known
        return known.get(section, ())

    def keep_hard(self, text: str, cues: tuple[Cue, ...], weight: float) -> tuple[tuple[Cue, ...], float]:
        """Remember the hard cues of a text."""
        if len(self.hard) >= _REMEMBERED:
            self.hard.clear()
        known = self.hard[text] = cues, weight
        return known

    def _read(self, text: str, language: str | None) -> Mapping[str, tuple[Cue, ...]]:
        """The cues of every section: one pass over the words, since sections are mostly asked for together."""
        folded = fold(text)
        found = self._index.matches(folded)
        if not found:
            return _NOTHING
        code = language.split("-")[0].casefold() if language else language_of_text(text)
        if code is not None:
            found = [row for row in found if row[2].language == code]
        turning = self._turning(folded, {row[2].language for row in found})
        if turning:
            found = [row for row in found if row[2].language not in turning or not self._turned(folded, *row)]
        quoted = quotations(text)
        if quoted:
            found = [row for row in found if not _inside(quoted, row[0], row[1])]
        sections: dict[str, list[Match]] = {}
        for row in found:
            sections.setdefault(row[2].section, []).append(row)
        return {section: _apart(text, rows) for section, rows in sections.items()} or _NOTHING

    def _turning(self, folded: str, languages: Iterable[str]) -> list[str]:
        """The languages of which a word of the text could turn a cue; most texts hold none."""
        said = shortened_words_of(folded)
        ago = ("18" in folded or "19" in folded) and bool(_LONG_AGO.search(folded))
        return [one for one in languages if ago or not self._that_turn[one].isdisjoint(said)]

    @cached_property
    def _that_turn(self) -> Mapping[str, AbstractSet[str]]:
        """By language the words of all lists of which one stands in every text where a cue is turned round."""
        return {
            language: frozenset[str]().union(*(one.words.get(name, ()) for name in _TURN))
            for language, one in self.lists.items()
        }

    def _turned(self, folded: str, start: int, end: int, cue: Candidate) -> bool:
        """Whether the words around a cue turn it round.

        A price or a percentage is turned by a word of the list ``told`` in its sentence: it was paid, raised,
        donated; a price also by one of ``jobs`` anywhere: it is a wage. Whatever is no price is turned by a
        negation in the same clause, up to three words before or right behind it.
        """
        words = self.lists[cue.language].words
        if (cue.priced or cue.share) and _told(folded, start, end, words.get("told", _NONE)):
            return True
        if cue.priced:
            return not words.get("jobs", _NONE).isdisjoint(_WORD.findall(folded))
        negations = words.get("negation", set())
        unless = words.get("unless", set())
        clause = _CLAUSE.split(folded[max(0, start - _BEHIND) : start])[-1]
        before = _WORD.findall(clause)[-_NEAR:]
        after = _WORD.findall(_CLAUSE.split(folded[end : end + _BEHIND])[0])[:2]
        if negations.isdisjoint((*before, *after[:1])):
            return False
        return unless.isdisjoint((*before, *after))

    @cached_property
    def _index(self) -> Index:
        return index_of(self.lists, SECTIONS)


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


def _apart(text: str, found: list[Match]) -> tuple[Cue, ...]:
    """In order, each cue once; of cues that share words, in one language or two, only the heaviest and longest.

    Words that a cue of weight 0 covers are no cue.
    """
    if len(found) > 1:
        masked = sorted([(start, end) for start, end, one in found if not one.weight])
        if masked:
            found = [one for one in found if one[2].weight and not _covered(masked, one[0], one[1])]
    if len(found) == 1:
        start, end, one = found[0]
        return (Cue(text[start:end], start, end, one.weight),) if one.weight else ()
    starts: list[int] = []
    ends: list[int] = []
    kept: dict[int, Match] = {}
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
    if '"' not in text and (text.isascii() or _ANY_QUOTE.search(text) is None):
        return []  # most texts quote nothing, and to look for whole quotations takes long
    return [span.span() for span in _QUOTED.finditer(text)]


def fold(text: str) -> str:
    """Lower case with the same length, so that offsets hold."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    if low.isascii() or _ANY_SIGN.search(low) is None:
        return low
    return low.translate(_FOLDED)


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


def chosen_key() -> str:
    """The key of the lexicon that ``use`` set, "" for the shipped one."""
    return _chosen[-1].key if _chosen else ""
