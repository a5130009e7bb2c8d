"""Patterns that a person wrote, searched with a time limit.

The ``regex`` library stops a search after a time; a pattern that needs more is switched off, so that no
expression, however hostile, holds the program up. Patterns are refused when they are very long or repeat
very often, because compiling those costs memory before any time limit counts.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

import regex

from planner.languages import tr

LONGEST = 1_000
"""Characters in a pattern, at most."""
LIMIT = 0.05
"""Seconds that a rule's patterns may take for one post."""
MOST_FOUND = 100
"""Matches read in one text; more say nothing more."""
_QUICK = 0.002  # seconds that a text of 1,000 characters takes at most when nothing is wrong
_STRIKES = 20  # texts that may take longer before the pattern is switched off all the same
_MOST_REPEATS = 10_000
_ESCAPE = re.compile(r"\\\\|\\g<(\w+)>|\\([1-9]\d?)|(\\)")
_REPEAT = re.compile(r"\{\s*(\d*)\s*(?:,\s*(\d*)\s*)?\}")


class TooSlow(Exception):  # noqa: N818 - reads as what it says
    """A pattern took too long and is switched off from now on."""


class Searcher:
    """Searches texts for one pattern, until it proves too slow.

    Attributes:
        off: it was too slow; nothing is searched any more.
    """

    __slots__ = ("_pattern", "_strikes", "off")

    def __init__(self, pattern: "regex.Pattern[str]") -> None:
        self._pattern = pattern
        self._strikes = 0
        self.off = False

    def find(self, text: str) -> "list[regex.Match[str]]":
        """The matches in ``text``, at most ``MOST_FOUND``, empty ones left out.

        Raises:
            TooSlow: it took longer than ``LIMIT``, or was slow too often; said once, later it finds nothing.
        """
        if self.off or not text:
            return []
        try:
            return self._search(text, min(LIMIT, _QUICK * (1 + len(text) / 1000)))
        except TimeoutError:
            self._strikes += 1
        if self._strikes < _STRIKES:
            try:
                return self._search(text, LIMIT)
            except TimeoutError:
                pass
        self.off = True
        raise TooSlow

    def takes(self, template: str) -> bool:
        """Whether the groups that ``template`` names are in the pattern."""
        for escape in _ESCAPE.finditer(template):
            name, number, other = escape.groups()
            word = name or number or "0"
            there = (
                int(word) <= self._pattern.groups if word.isdecimal() else word in self._pattern.groupindex
            )
            if other or not there:
                return False
        return True

    def rewrite(self, match: "regex.Match[str]", template: str) -> str:
        """``template`` with the groups of a match put in."""
        return str(match.expand(template))

    def _search(self, text: str, seconds: float) -> "list[regex.Match[str]]":
        found: Iterator[regex.Match[str]] = self._pattern.finditer(text, timeout=seconds)
        return list(islice((match for match in found if match.end() > match.start()), MOST_FOUND))


def compiled(pattern: str, *, match_case: bool) -> Searcher:
    """A searcher for a regular expression.

    Raises:
        ValueError: it is no expression, too long, or repeats too often; says which.
    """
    if len(pattern) > LONGEST:
        raise ValueError(f"it has {len(pattern)} characters; {LONGEST} are the most")
    product = 1
    for low, high in _REPEAT.findall(pattern):
        product *= max(1, int((high or low or "0")[:9]))
    if product > _MOST_REPEATS:
        raise ValueError(f"it repeats {product} times; {_MOST_REPEATS} are the most")
    return Searcher(_compile(pattern, match_case))


def of_words(words: Iterable[str], *, match_case: bool) -> Searcher:
    """A searcher for whole words and phrases; the longest one wins where two begin."""
    phrases = sorted({" ".join(word.split()) for word in words}, key=len, reverse=True)
    parts = (r"\s+".join(regex.escape(word) for word in phrase.split()) for phrase in phrases)
    return Searcher(_compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", match_case))


def _compile(pattern: str, match_case: bool) -> "regex.Pattern[str]":
    flags = regex.UNICODE if match_case else regex.UNICODE | regex.IGNORECASE
    try:
        return regex.compile(pattern, flags, cache_pattern=False)
    except regex.error as error:
        raise ValueError(tr("it is no regular expression: {error}", error=error)) from error
    except (RecursionError, MemoryError, OverflowError) as error:
        raise ValueError(tr("it is too deep to be read")) from error
