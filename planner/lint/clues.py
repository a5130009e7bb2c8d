"""A quick look whether a text may hold any of many phrases, by its words: most texts hold none.

Each word is compared with the phrases once for all texts, so that a look costs two comparisons of sets.
"""

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

_WORD = re.compile(r"\w+")
_MOST = 50_000  # words remembered


def words_in_text(folded: str) -> frozenset[str]:
    """The words of a folded text, each once."""
    return frozenset(_WORD.findall(folded))


class Clues:
    """Words of which one stands in every text that holds what a rule looks for.

    Args:
        pattern: finds something in each such word, as ``re`` searches a single word.
    """

    def __init__(self, pattern: str) -> None:
        self._inside = re.compile(pattern)
        self._known: set[str] = set()
        self._telling: set[str] = set()

    def may_stand_in(self, words: AbstractSet[str]) -> bool:
        """False when none of the phrases can stand in a text of these words."""
        fresh = words - self._known
        if fresh:
            if len(self._known) > _MOST:
                self._known.clear()
                fresh = words
            self._known |= fresh
            self._telling |= {word for word in fresh if self._inside.search(word)}
        return not self._telling.isdisjoint(words)


def clues_of(phrases: Iterable[str]) -> Clues:
    """Clues to phrases: folded, parts of words or several words; each holds a letter or digit."""
    return Clues("|".join(sorted({_piece(phrase) for phrase in phrases})))


def _piece(phrase: str) -> str:
    """The longest word of a phrase as a pattern for single words, which it begins or ends where a gap is beside it."""
    longest = max(_WORD.finditer(phrase), key=lambda match: len(match[0]))
    begins = r"\A" if longest.start() else ""
    return begins + re.escape(longest[0]) + (r"\Z" if longest.end() < len(phrase) else "")
