"""Address patterns with the endings of domains in them, compiled for the endings that texts really have.

A pattern that knows all of ``x_tops`` takes a dozen times as long to compile as one that knows a few, and the texts of a
plan hold few: what no full stop stands before cannot be found, whether the pattern knows it or not.
"""

import re

import regex

from planner.networks.tops import tops_pattern, x_tops

TOP = "<top>"
"""The ending of a domain, in the patterns given to ``ByEnding``."""

_MANY = 8  # endings met, from which it is quicker to compile the pattern with all of them, once
_BEHIND_DOT = re.compile(r"\.([a-z]*)([^\x00-\x7f]?)", re.IGNORECASE | re.ASCII)


class ByEnding:
    """A pattern with ``TOP`` in it, compiled anew when a text may hold an ending that none before it had.

    Args:
        pattern: as ``regex`` takes it; capitals and small letters are one.
    """

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._known: tuple[frozenset[str], regex.Pattern[str]] | None = None

    def fit_for(self, text: str) -> "regex.Pattern[str]":
        """The pattern; it finds in ``text`` what it would find with every ending in it."""
        known = self._known
        met = endings_in(text)
        if known is None or not met <= known[0]:
            tops = met if known is None else met | known[0]
            if len(tops) > _MANY:
                tops = x_tops()
            known = self._known = tops, self._compiled(tops)
        return known[1]

    def _compiled(self, tops: frozenset[str]) -> "regex.Pattern[str]":
        encoded = "xn--[0-9a-z-]+"
        top = rf"(?:{tops_pattern(tops)}(?![0-9a-z@+\-])|{encoded})" if tops else encoded
        return regex.compile(self._pattern.replace(TOP, top), regex.IGNORECASE)


def endings_in(text: str) -> frozenset[str]:
    """The endings that may stand in ``text``: no letter follows one, so each is a whole row of letters behind a dot.

    All that there are where something beyond ASCII touches such a row: it may belong to an ending, or end it.
    """
    tops = x_tops()
    found = set()
    for letters, beyond in _BEHIND_DOT.findall(text):
        if beyond:
            return tops
        if (low := letters.lower()) in tops:
            found.add(low)
    return frozenset(found)
