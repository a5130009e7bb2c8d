"""An index of a client's posts by their words, in memory, kept post by post.

Two texts are compared by the sets of their three-word pieces (Jaccard). A pair that shares ``LEAST`` or
more has a piece in common among the first few of each when all pieces stand in one fixed order, so only
those few are looked up; what is found is then compared exactly. In that order rare pieces come first, so a
sentence that many posts share is hardly ever looked up. Look-ups are bound by time as well, so that a line
that stands under every post costs what its neighbours cost, not what the plan costs. About 1.5 kB and 20 us
a post.
"""

from array import array
from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from hashlib import blake2b
from itertools import chain, filterfalse, islice
from typing import TypeAlias

from planner.domain.entry import PlanEntry
from planner.lint.crossposts import folded, without_addresses
from planner.lint.similar import LEAST, Match, may_be_near
from planner.lint.splitting import words_of
from planner.lint.units import instant_of

_PART, _WHOLE = LEAST.numerator, LEAST.denominator
_MANY = 4
"""A piece that more posts have when the index begins is a common one."""

_Key: TypeAlias = tuple[str, str, str]


class _Numbers(dict[str, int]):
    """A number for each word, the same in every process: hashes of tuples of numbers are, those of strings are not."""

    def __missing__(self, word: str) -> int:
        told = blake2b(word.encode("utf-8", "surrogatepass"), digest_size=7)
        number = self[word] = int.from_bytes(told.digest(), "big")
        return number


_NUMBERS = _Numbers()


class Signature:
    """A post by its words.

    Attributes:
        pieces: hashes of its three-word pieces, ascending; none for short texts.
        first: those of which any near text has at least one among its own first; ``common`` ones are last.
    """

    __slots__ = ("at", "entry", "first", "pieces", "plain")

    first: Sequence[int]

    def __init__(self, entry: PlanEntry) -> None:
        self.entry = entry
        self.at = instant_of(entry)
        said = without_addresses(folded(entry.text))
        self.plain = "".join(said.split())
        words = list(map(_NUMBERS.__getitem__, words_of(said)))
        found = set(map(hash, zip(words, words[1:], words[2:], strict=False)))
        self.pieces = array("q", sorted(found))

    def choose_first(self, common: frozenset[int]) -> "Signature":
        """Choose the ``first`` pieces."""
        size = len(self.pieces)
        wanted = size - -(-_PART * size // _WHOLE) + 1 if size else 0
        if common.isdisjoint(self.pieces):
            self.first = self.pieces[:wanted]
            return self
        rare = [*islice(filterfalse(common.__contains__, self.pieces), wanted)]
        if len(rare) < wanted:
            rare += [piece for piece in self.pieces if piece in common][: wanted - len(rare)]
        self.first = rare
        return self


class Twins:
    """``planner.lint.similar.Similar`` over the posts that were added."""

    __slots__ = ("_by_piece", "_by_words", "_common", "_known")

    def __init__(self, common: frozenset[int] = frozenset()) -> None:
        self._common = common  # never changes while there are posts: it is the order
        self._known: dict[_Key, Signature] = {}
        self._by_words: dict[str, list[Signature]] = {}
        self._by_piece: dict[int, list[Signature]] = {}

    def __len__(self) -> int:
        return len(self._known)

    @property
    def common(self) -> frozenset[int]:
        """The pieces that stand behind all others."""
        return self._common

    def signature_of(self, entry: PlanEntry) -> Signature:
        """The post by its words, as it is looked up here."""
        return self._of(entry)

    def load(self, entries: Iterable[PlanEntry]) -> None:
        """Begin with these counted posts: which pieces are common is told by them."""
        signatures = [Signature(entry) for entry in entries]
        counted = Counter(chain.from_iterable([signature.pieces for signature in signatures]))
        self._common = frozenset(piece for piece, posts in counted.items() if posts > _MANY)
        for signature in signatures:
            self._put_in(signature.choose_first(self._common))

    def add(self, entry: PlanEntry) -> None:
        """A counted post comes."""
        self._put_in(Signature(entry).choose_first(self._common))

    def _put_in(self, signature: Signature) -> None:
        self._known[_key(signature.entry)] = signature
        if signature.plain:
            _put(self._by_words.setdefault(signature.plain, []), signature)
        by_piece = self._by_piece
        for piece in signature.first:
            group = by_piece.get(piece)
            if group is None:
                by_piece[piece] = [signature]
            else:
                _put(group, signature)

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
        return [Match(one.entry, one.at) for one in self._equal(mine, within) if not _is_of(one, entry)]

    def near(self, entry: PlanEntry, within: timedelta) -> Sequence[Match]:
        """Posts at most ``within`` away that share ``LEAST`` or more; in order, ``entry`` left out."""
        mine = self._of(entry)
        found = {id(one): one for one in self._equal(mine, within)}
        by_piece = self._by_piece
        for piece in mine.first:
            group = by_piece.get(piece, ())
            if len(group) == 1 and group[0] is mine:
                continue  # nearly all pieces are of one post alone
            for one in _around(group, mine.at, within):
                if may_be_near(len(mine.pieces), len(one.pieces)):
                    found[id(one)] = one
        found.pop(id(mine), None)
        if not found:
            return []
        matches = []
        size, pieces = len(mine.pieces), frozenset(mine.pieces)
        for one in sorted(found.values(), key=_place):
            if _is_of(one, entry):
                continue
            if one.plain == mine.plain:
                matches.append(Match(one.entry, one.at))
                continue
            shared = len(pieces.intersection(one.pieces))
            both = size + len(one.pieces) - shared
            if shared * _WHOLE >= both * _PART:
                matches.append(Match(one.entry, one.at, shared, both))
        return matches

    def _equal(self, mine: Signature, within: timedelta) -> Sequence[Signature]:
        """Those with the same plain words; ``mine`` is among them when there are others."""
        group = self._by_words.get(mine.plain, ())
        return () if len(group) == 1 and group[0] is mine else _around(group, mine.at, within)

    def _of(self, entry: PlanEntry) -> Signature:
        known = self._known.get(_key(entry))
        if known is not None and (known.entry is entry or known.entry == entry):
            return known
        return Signature(entry).choose_first(self._common)


def _put(group: list[Signature], one: Signature) -> None:
    """In its place; plans come in order of time, mostly."""
    if not group or _place(group[-1]) <= _place(one):
        group.append(one)
    else:
        insort(group, one, key=_place)


def _take(
    groups: dict[str, list[Signature]] | dict[int, list[Signature]], mark: object, one: Signature
) -> None:
    group: list[Signature] = groups[mark]  # type: ignore[index]
    index = bisect_left(group, _place(one), key=_place)
    while group[index] is not one:
        index += 1
    del group[index]
    if not group:
        del groups[mark]  # type: ignore[arg-type]


def _around(group: Sequence[Signature], at: datetime, within: timedelta) -> Sequence[Signature]:
    """Those at most ``within`` away from ``at``."""
    if len(group) == 1:
        return group if abs(group[0].at - at) <= within else ()
    low = bisect_left(group, at - within, key=_at)
    return group[low : bisect_right(group, at + within, key=_at)]


def _is_of(one: Signature, entry: PlanEntry) -> bool:
    return one.entry is entry or _key(one.entry) == _key(entry)


def _key(entry: PlanEntry) -> _Key:
    return entry.post, entry.order, entry.account_key


def _at(one: Signature) -> datetime:
    return one.at


def _place(one: Signature) -> tuple[datetime, str, str]:
    return one.at, one.entry.order, one.entry.account_key
