"""Cue lists as people write them: sections, and in each a weight and a phrase a line."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from planner.domain.errors import UserError
from planner.languages import tr
from planner.lint.kinds.notation import openings_of, pattern_of

SECTIONS = ("hard", "soft", "converse", "answers", "bait", "rhetorical", "teach", "service", "community")
"""Lists of cues. ``answers`` takes up what people asked, ``bait`` begs for likes and comments, ``rhetorical`` opens a question that wants no answer."""

WORDS = ("negation", "unless", "told", "jobs")
"""Lists of single words: what turns a cue round, what turns it back, beside what a price is only told, and what makes it a wage.

Several may stand on one line.
"""

MOST = 1.0  # weight of one cue


class Cue(NamedTuple):
    """Words of a text that tell something: ``text`` is ``source[start:end]``, offsets in code points."""

    text: str
    start: int
    end: int
    weight: float


@dataclass(slots=True)
class CueText:
    """One language's lists.

    Attributes:
        phrases: by section, each phrase with its weight. words: by section.
        own: phrases that a person wrote; they come before those that come with Parley.
    """

    phrases: dict[str, dict[str, float]] = field(default_factory=dict)
    words: dict[str, set[str]] = field(default_factory=dict)
    own: set[str] = field(default_factory=set)

    def with_own(self, other: "CueText") -> "CueText":
        """These lists with another's laid over them: its weights win, and weight 0 makes a phrase no cue."""
        merged = CueText(
            {name: dict(cues) for name, cues in self.phrases.items()},
            {name: set(words) for name, words in self.words.items()},
            {phrase for cues in other.phrases.values() for phrase in cues},
        )
        for name, cues in other.phrases.items():
            merged.phrases.setdefault(name, {}).update(cues)
        for name, words in other.words.items():
            merged.words.setdefault(name, set()).update(words)
        return merged


def read_cues(text: str, place: str, *, check: bool = True) -> CueText:
    """Read a list in the notation that stands at the top of ``cues/en.txt``.

    Args:
        text: the list.
        place: what it is called in a message: "cues-en.txt".
        check: try to read every phrase; the lists that come with Parley are checked by its tests.

    Raises:
        UserError: a line cannot be read; names the line and what to do.
    """
    found = CueText()
    section = ""
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), 1):
        line = " ".join(line.split())  # noqa: PLW2901 - the line without needless spaces
        where = tr("{place}, line {number}", place=place, number=number)
        if not line or line.startswith(";"):
            continue
        if line.startswith("[") and line.endswith("]") and " " not in line:
            section = _section(line[1:-1], where)
        elif not section:
            raise UserError(
                tr("“{line}” stands before any section.", line=line),
                place=where,
                mend=tr("Write [hard] above it."),
            )
        elif section in WORDS:
            found.words.setdefault(section, set()).update(line.casefold().split())
        else:
            weight, phrase = _cue(line, where, check)
            found.phrases.setdefault(section, {})[phrase] = weight
    return found


def _section(name: str, where: str) -> str:
    if name not in (*SECTIONS, *WORDS):
        known = ", ".join(f"[{one}]" for one in (*SECTIONS, *WORDS))
        raise UserError(
            tr("[{name}] is no section.", name=name),
            place=where,
            mend=tr("The sections are {known}.", known=known),
        )
    return name


def _cue(line: str, where: str, check: bool) -> tuple[float, str]:
    number, _, phrase = line.partition(" ")
    try:
        weight = float(number.replace(",", "."))
    except ValueError:
        weight = -1.0
    if not 0 <= weight <= MOST or not phrase:
        raise UserError(
            tr("“{line}” has no weight from 0 to 1 before its words.", line=line),
            place=where,
            mend=tr("Write 1 for a strong cue, 0.5 for a weak one, 0 to take one out: 1 order now."),
        )
    phrase = phrase.lower()
    try:
        if check:
            openings_of(phrase)
            re.compile(pattern_of(phrase))
    except (ValueError, re.error) as error:
        raise UserError(
            tr("“{phrase}” cannot be read: {error}.", phrase=phrase, error=error),
            place=where,
            mend=tr("Change or remove the line."),
        ) from error
    return weight, phrase


def count(lists: Iterable[CueText], section: str) -> int:
    """How many cues of a section there are in all."""
    return sum(len(one.phrases.get(section, ())) for one in lists)
