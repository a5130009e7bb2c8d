"""A quick look whether a text may hold any of many phrases, by its words: most texts hold none.

Each word is compared with the phrases once for all texts, so that a look costs one comparison of sets.
"""

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from planner.lint.splitting import words_of

_WORD = re.compile(r"\w+")
_MOST = 100_000  # words remembered; later ones are compared each time

_order: list[str] = []  # the words met so far; a word is in here before it is in ``_known``
_known: set[str] = set()


def words_in_text(folded: str) -> frozenset[str]:
    """The words of a folded text, each once."""
    words = frozenset(words_of(folded))
    if not _known.issuperset(words) and len(_order) < _MOST:
        fresh = words - _known
        _order.extend(fresh)
        _known.update(fresh)
    return words


class Clues:
    """Words of which one stands in every text that holds what a rule looks for.

    Args:
        pattern: finds something in each such word, as ``re`` searches a single word.
    """

    def __init__(self, pattern: str) -> None:
        self._inside = re.compile(pattern)
        self._seen = 0  # words of ``_order`` that were compared
        self._telling: set[str] = set()

    def may_stand_in(self, words: AbstractSet[str]) -> bool:
        """False when none of the phrases can stand in a text of these words, which ``words_in_text`` gave."""
        met = len(_order)
        if met != self._seen:
            self._telling.update(filter(self._inside.search, _order[self._seen : met]))
            self._seen = met
        if not self._telling.isdisjoint(words):
            return True
        return met >= _MOST and any(map(self._inside.search, words - _known))


def clues_of(phrases: Iterable[str]) -> Clues:
    """Clues to phrases: folded, parts of words or several words; each holds a letter or digit."""
    return Clues("|".join(sorted({_piece(phrase) for phrase in phrases})))


def _piece(phrase: str) -> str:
    """The longest word of a phrase as a pattern for single words, which it begins or ends where a gap is beside it."""
    longest = max(_WORD.finditer(phrase), key=lambda match: len(match[0]))
    begins = r"\A" if longest.start() else ""
    return begins + re.escape(longest[0]) + (r"\Z" if longest.end() < len(phrase) else "")
