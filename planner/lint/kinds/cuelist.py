"""Cue lists: readable phrases with weights, matched with one compiled pattern per language and list.

The notation stands at the top of ``cues/en.txt``. Matching runs on the folded text: lower case, typographic
apostrophes made plain, every offset kept.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

LANGUAGES = ("en", "de")
"""Languages that have a list, the first one read first."""

_MARK = re.compile(r"[#~*()|\[\]]|\s+|[^#~*()|\[\]\s]+")
_PIECES = {"#": r"\d(?:[\d.,]*\d)?(?![.,]?\d)", "~": r"\s?", "(": "(?:", ")": ")", "|": "|"}
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‑": "-"})
_QUOTED = re.compile(
    r'“[^”]{0,500}”|„[^“”]{0,500}[“”]|«[^»]{0,500}»|»[^«]{0,500}«|"[^"\n]{0,500}"|(?<!\w)‘[^‘’]{1,200}’(?!\w)'
)
_CLAUSE = re.compile(r"[.,:;!?–—()\n]")
_WORD = re.compile(r"[\w']+")
_NEAR = 3  # words before a cue in which a negation turns it round
_BEHIND = 48  # characters looked back for them


@dataclass(frozen=True, slots=True)
class Cue:
    """Words of a text that tell something: ``text`` is ``source[start:end]``, offsets in code points."""

    text: str
    start: int
    end: int
    weight: float


@dataclass(frozen=True, slots=True)
class CueList:
    """One list of one language: the pattern that finds any of its cues, and each cue's own pattern."""

    pattern: re.Pattern[str]
    cues: tuple[tuple[re.Pattern[str], float], ...]

    def matches(self, folded: str) -> Iterator[tuple[int, int, int, float]]:
        """Every match as (start, end, number of the cue, weight); a strong one may begin inside a weak one."""
        at = 0
        while match := self.pattern.search(folded, at):
            start, end = match.span()
            number, weight = self.weigh(match[0])
            yield start, end, number, weight
            at = end if weight >= 1 else start + 1

    def weigh(self, words: str) -> tuple[int, float]:
        """Which cue ``words`` are (its number in the list), and its weight."""
        for number, (pattern, weight) in enumerate(self.cues):
            if pattern.fullmatch(words):
                return number, weight
        raise AssertionError(words)  # pragma: no cover - the list's pattern is made of these


@dataclass(frozen=True, slots=True)
class Language:
    """All lists of one language, by section, with the words that turn a cue round."""

    lists: dict[str, CueList]
    negations: frozenset[str]
    unless: frozenset[str]


def fold(text: str) -> str:
    """Lower case with the same length, so that offsets hold."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return low.translate(_APOSTROPHES)


def find(text: str, section: str, language: str | None = None) -> tuple[Cue, ...]:
    """The cues of a section in ``text``, each cue of the list once, quoted and negated ones left out.

    Args:
        text: as written.
        section: "hard", "soft", "converse", "teach", "service" or "community".
        language: "en", "de", or a tag such as "de-AT"; None or one without a list: all lists.
    """
    folded = fold(text)
    quoted: list[tuple[int, int]] | None = None
    found: list[Cue] = []
    for key in _keys(language):
        tongue = language_of(key)
        chosen = tongue.lists.get(section)
        if chosen is None:
            continue
        seen: set[int] = set()
        for start, end, number, weight in chosen.matches(folded):
            if number in seen or _turned(folded, start, end, tongue):
                continue
            if quoted is None:
                quoted = [span.span() for span in _QUOTED.finditer(text)]
            if any(first < start and end < last for first, last in quoted):
                continue
            seen.add(number)
            found.append(Cue(text[start:end], start, end, weight))
    return _apart(found)


def _keys(language: str | None) -> tuple[str, ...]:
    short = (language or "").split("-")[0].casefold()
    return (short,) if short in LANGUAGES else LANGUAGES


def _apart(cues: list[Cue]) -> tuple[Cue, ...]:
    """In order; of cues that share words, in one language or two, only the heaviest."""
    kept: list[Cue] = []
    for cue in sorted(cues, key=lambda cue: (-cue.weight, cue.start, -cue.end)):
        if not any(cue.start < other.end and other.start < cue.end for other in kept):
            kept.append(cue)
    return tuple(sorted(kept, key=lambda cue: cue.start))


def _turned(folded: str, start: int, end: int, tongue: Language) -> bool:
    """Whether a negation stands in the same clause, up to three words before or right behind the cue."""
    clause = _CLAUSE.split(folded[max(0, start - _BEHIND) : start])[-1]
    before = _WORD.findall(clause)[-_NEAR:]
    after = _WORD.findall(_CLAUSE.split(folded[end : end + _BEHIND])[0])[:2]
    near = [*before, *after[:1]]
    if not any(word in tongue.negations for word in near):
        return False
    return not any(word in tongue.unless for word in (*before, *after))


@lru_cache(maxsize=len(LANGUAGES))
def language_of(key: str) -> Language:
    """Read and compile the lists of one language."""
    text = (files("planner.lint.kinds.cues") / f"{key}.txt").read_text(encoding="utf-8")
    sections: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in (line.strip() for line in text.splitlines()):
        if line.startswith("[") and line.endswith("]"):
            lines = sections.setdefault(line[1:-1], [])
        elif line and not line.startswith(";"):
            lines.append(line)
    words = {name: frozenset(sections.pop(name, ())) for name in ("negation", "unless")}
    lists = {name: _compile(lines) for name, lines in sections.items()}
    return Language(lists, words["negation"], words["unless"])


def _compile(lines: list[str]) -> CueList:
    cues = []
    for line in lines:
        weight, phrase = line.split(maxsplit=1)
        cues.append((pattern_of(phrase), float(weight), len(phrase)))
    cues.sort(key=lambda cue: (-cue[1], -cue[2]))  # strong before weak, long before short
    whole = "|".join(pattern for pattern, _, _ in cues)
    return CueList(
        re.compile(rf"(?<!\w)(?:{whole})(?!\w)"),
        tuple((re.compile(pattern), weight) for pattern, weight, _ in cues),
    )


def pattern_of(phrase: str) -> str:
    """A phrase in the notation of the lists as a regular expression for folded text."""
    marks = _MARK.findall(phrase)
    pieces: list[str] = []
    opened = 0  # where in ``pieces`` the bracket stands that is open
    for index, mark in enumerate(marks):
        if mark == "[":
            opened = len(pieces)
            pieces.append("(?:(?:")
        elif mark == "]" and index + 1 < len(marks):
            pieces.append(r")\s+)?")
        elif mark == "]":  # the last word may be missing, and the space before it with it
            pieces.append("))?")
            pieces[opened - 1 : opened + 1] = [r"(?:\s+(?:"]
        elif mark == "*":
            alone = not pieces or pieces[-1] == r"\s+"
            pieces.append(r"\w+(?:\s+\w+){0,2}" if alone else r"\w*")
        elif mark.isspace():
            if pieces[-1] != r")\s+)?":
                pieces.append(r"\s+")
        else:
            pieces.append(_PIECES.get(mark) or re.escape(mark))
    return "".join(pieces)
