"""An index of a client's posts by their words, in memory, kept post by post.

Two texts are compared by the sets of their three-word pieces (Jaccard). A pair that shares ``LEAST`` or
more has a piece in common among the first few of each when all pieces stand in one fixed order, so only
those few are looked up; what is found is then compared exactly. Look-ups are bound by time as well, so that
a line that stands under every post costs what its neighbours cost, not what the plan costs. About 1.5 kB
and 30 us a post.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TypeAlias

from planner.domain.entry import PlanEntry
from planner.lint.crossposts import plain_words
from planner.lint.similar import LEAST, Match
from planner.lint.units import instant_of

_PIECE = 3
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|#\w+")
_WORD = re.compile(r"\w+")

_Key: TypeAlias = tuple[str, str, str]


class _Signature:
    """A post by its words. ``pieces``: hashes of its three-word pieces, ascending; none for short texts."""

    __slots__ = ("at", "entry", "pieces", "plain")

    def __init__(self, entry: PlanEntry) -> None:
        self.entry = entry
        self.at = instant_of(entry)
        self.plain = plain_words(entry.text)
        said = _ADDRESS.sub(" ", unicodedata.normalize("NFKC", entry.text).casefold())
        words = _WORD.findall(said)
        found = {hash((a, b, c)) for a, b, c in zip(words, words[1:], words[2:], strict=False)}
        self.pieces = array("q", sorted(found))

    @property
    def first(self) -> "array[int]":
        """The pieces of which any near text has at least one among its own first."""
        size = len(self.pieces)
        least = -(-LEAST.numerator * size // LEAST.denominator)
        return self.pieces[: size - least + 1] if size else self.pieces


class Twins:
    """``planner.lint.similar.Similar`` over the posts that were added."""

    __slots__ = ("_by_piece", "_by_words", "_known")

    def __init__(self) -> None:
        self._known: dict[_Key, _Signature] = {}
        self._by_words: dict[str, list[_Signature]] = {}
        self._by_piece: dict[int, list[_Signature]] = {}

    def __len__(self) -> int:
        return len(self._known)

    def add(self, entry: PlanEntry) -> None:
        """A counted post comes."""
        signature = _Signature(entry)
        self._known[_key(entry)] = signature
        if signature.plain:
            insort(self._by_words.setdefault(signature.plain, []), signature, key=_place)
        for piece in signature.first:
            insort(self._by_piece.setdefault(piece, []), signature, key=_place)

    def remove(self, entry: PlanEntry) -> None:
        """A post goes."""
        signature = self._known.pop(_key(entry))
        if signature.plain:
            _take(self._by_words, signature.plain, signature)
        for piece in signature.first:
            _take(self._by_piece, piece, signature)

    def same(self, entry: PlanEntry, within: timedelta) -> Sequence[Match]:
        """Posts with equal plain words at most ``within`` away, in order of time; ``entry`` left out."""
        mine = self._of(entry)
        group = _around(self._by_words.get(mine.plain, []), mine.at, within) if mine.plain else []
        return [Match(one.entry, one.at) for one in group if _key(one.entry) != _key(entry)]

    def near(self, entry: PlanEntry, within: timedelta) -> Sequence[Match]:
        """Posts at most ``within`` away that share ``LEAST`` or more; in order, ``entry`` left out."""
        mine = self._of(entry)
        found = {id(one): one for one in _around(self._by_words.get(mine.plain, []), mine.at, within)}
        if not mine.plain:
            found.clear()
        size = len(mine.pieces)
        for piece in mine.first:
            for one in _around(self._by_piece.get(piece, []), mine.at, within):
                if size * LEAST <= len(one.pieces) and len(one.pieces) * LEAST <= size:
                    found[id(one)] = one
        matches = []
        pieces = frozenset(mine.pieces)
        for one in sorted(found.values(), key=_place):
            if _key(one.entry) == _key(entry):
                continue
            if one.plain == mine.plain:
                matches.append(Match(one.entry, one.at))
                continue
            shared = len(pieces.intersection(one.pieces))
            both = size + len(one.pieces) - shared
            if shared * LEAST.denominator >= both * LEAST.numerator:
                matches.append(Match(one.entry, one.at, shared, both))
        return matches

    def _of(self, entry: PlanEntry) -> _Signature:
        known = self._known.get(_key(entry))
        return known if known is not None and known.entry == entry else _Signature(entry)


def _take(
    groups: dict[str, list[_Signature]] | dict[int, list[_Signature]], mark: object, one: _Signature
) -> None:
    group: list[_Signature] = groups[mark]  # type: ignore[index]
    index = bisect_left(group, _place(one), key=_place)
    while group[index] is not one:
        index += 1
    del group[index]
    if not group:
        del groups[mark]  # type: ignore[arg-type]


def _around(group: list[_Signature], at: datetime, within: timedelta) -> list[_Signature]:
    """Those at most ``within`` away from ``at``."""
    low = bisect_left(group, at - within, key=_at)
    return group[low : bisect_right(group, at + within, key=_at)]


def _key(entry: PlanEntry) -> _Key:
    return entry.post, entry.order, entry.account_key


def _at(one: _Signature) -> datetime:
    return one.at


def _place(one: _Signature) -> tuple[datetime, str, str]:
    return one.at, one.entry.order, one.entry.account_key
