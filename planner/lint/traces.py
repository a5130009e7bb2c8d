"""What is kept of each post of a client, so that the next run can tell what a change of its words concerns.

Digests of the post's row tell whether anything changed, and whether it was the words alone. The rest is what other
posts' findings hang on: what rules on sequences read of the words (``planner.lint.facets``), and how posts with the same or
nearly the same words are found (``planner.lint.twins``).
"""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, NamedTuple

from planner.lint.facets import Told, told
from planner.lint.rule import Reads
from planner.lint.similar import may_be_near
from planner.lint.twins import Signature, Twins
from planner.lint.units import instant_of, is_counted

if TYPE_CHECKING:
    from planner.lint.kept.posts import Kept

_DIGEST = 8


class Trace(NamedTuple):
    """One post of one client.

    Attributes:
        frame, words: digests of its row without the cells of its words, and of these.
        account: its place among the client's account keys; -1: the row is empty.
        counts: whether it stands in a sequence. at: its time in seconds since 1970; None: it is not counted.
        bits, addresses: see ``Told``.
        plain, first, size: by which near ones are found: a digest of its plain words, the first of its pieces (hex),
            and how many pieces it has; "", "" and 0 where nothing is compared.
    """

    frame: str
    words: str
    account: int = -1
    counts: bool = False
    at: float | None = None
    bits: int = 0
    addresses: str = ""
    plain: str = ""
    first: str = ""
    size: int = 0

    @property
    def told(self) -> Told:
        """What the words told rules on sequences."""
        return self.bits, self.addresses


@dataclass(frozen=True, slots=True)
class Traces:
    """A client's posts, in the order of their rows.

    Attributes:
        accounts: keys of its accounts. common: pieces (hex) that stand behind all others, so that two posts' first ones
            can be held against each other.
    """

    posts: Sequence[Trace]
    accounts: Sequence[str]
    common: str = ""

    def with_changed(self, changed: Mapping[int, Trace]) -> "Traces":
        """With other traces at some places."""
        return replace(self, posts=[changed.get(at, one) for at, one in enumerate(self.posts)])


def trace_of(
    digests: tuple[str, str], kept: "Kept", account: int, wanted: Reads, signature: Signature | None
) -> Trace:
    """What is kept of a post.

    Args:
        digests: of its row, as ``Trace`` has them.
        kept: the post.
        account: the place of its account.
        wanted: what rules on sequences read.
        signature: None: it is not compared.
    """
    bits, addresses = told(kept.item, wanted) if kept.item is not None else (0, "")
    plain, first, size = "", "", 0
    if signature is not None:
        size = len(signature.pieces)
        first = _hex(signature.first)
        if signature.plain:
            said = signature.plain.encode("utf-8", "surrogatepass")
            plain = blake2b(said, digest_size=_DIGEST).hexdigest()
    at = instant_of(kept.entry).timestamp() if kept.entry.instant is not None else None
    return Trace(*digests, account, kept.item is not None, at, bits, addresses, plain, first, size)


def traces_of(
    digests: Sequence[tuple[str, str]], posts: Mapping[int, "Kept"], wanted: Reads, twins: Twins | None
) -> Traces:
    """What is kept of a client's posts.

    Args:
        digests: of its rows.
        posts: by the places of their rows.
        wanted: what rules on sequences read.
        twins: the index of their words; None: nothing is compared.
    """
    accounts: dict[str, int] = {}
    found = []
    for at, told_apart in enumerate(digests):
        kept = posts.get(at)
        if kept is None:
            found.append(Trace(*told_apart))
            continue
        account = accounts.setdefault(kept.entry.account_key, len(accounts))
        signature = twins.signature_of(kept.entry) if twins and is_counted(kept.entry) else None
        found.append(trace_of(told_apart, kept, account, wanted, signature))
    return Traces(found, tuple(accounts), _hex(sorted(twins.common)) if twins else "")


class Near:
    """Finds the posts that may be near one by what is kept of them; too many rather than too few."""

    def __init__(self, posts: Sequence[Trace], within: float) -> None:
        self._posts = posts
        self._within = within  # seconds
        self._by_plain: dict[str, list[int]] = {}
        self._by_piece: dict[int, list[int]] = {}
        for place, one in enumerate(posts):
            if one.plain:
                self._by_plain.setdefault(one.plain, []).append(place)
            for piece in _pieces(one.first):
                self._by_piece.setdefault(piece, []).append(place)

    def to(self, one: Trace) -> set[int]:
        """Places of the posts that may be near ``one``, which may be any post of the client at any time."""
        found = set(self._by_plain.get(one.plain, ()))
        for piece in _pieces(one.first):
            for place in self._by_piece.get(piece, ()):
                if may_be_near(one.size, self._posts[place].size):
                    found.add(place)
        at = one.at
        if at is None:
            return set()
        return {place for place in found if self._is_within(at, self._posts[place].at)}

    def _is_within(self, at: float, other: float | None) -> bool:
        return other is not None and abs(other - at) <= self._within


def common_in(kept: str) -> frozenset[int]:
    """The pieces that ``Traces.common`` holds. Raises ValueError: it is none."""
    return frozenset(_pieces(kept))


def as_data(traces: Traces) -> list[Any]:
    """As JSON takes it."""
    return [traces.posts, traces.accounts, traces.common]


def from_data(data: Any) -> Traces:
    """What ``as_data`` made it of. Raises ValueError or TypeError: it is none."""
    posts, accounts, common = data
    return Traces([Trace(*one) for one in posts], accounts, common)


def _hex(pieces: Sequence[int]) -> str:
    return array("q", pieces).tobytes().hex()


def _pieces(kept: str) -> Sequence[int]:
    found: array[int] = array("q")
    found.frombytes(bytes.fromhex(kept))
    return found
