"""What is kept of each post of a client, so that the next run can tell what a change concerns.

Digests of the post's row tell whether anything changed, and whether it was the words alone. The rest is what other
posts' findings hang on: what rules on sequences read of the words (``planner.lint.facets``), and how posts with the same or
nearly the same words are found (``planner.lint.twins``).
"""

from array import array
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from planner.lint.facets import Told, told
from planner.lint.row_texts import apart, text_of, texts_of, together, value_of, values_of
from planner.lint.rule import Reads
from planner.lint.similar import may_be_near
from planner.lint.twins import Signature, Twins
from planner.lint.units import instant_of, is_counted

if TYPE_CHECKING:
    from planner.lint.kept.posts import Kept

_DIGEST = 8


Digests: TypeAlias = tuple[str, str, str]
"""Of a row: of the cells that say whose post it is, of those of its words, and of all others between them."""


class Trace(NamedTuple):
    """One post of one client.

    Attributes:
        whose, frame, words: ``Digests`` of its row.
        account: its place among the client's account keys; -1: the row is empty.
        counts: whether it stands in a sequence. at: its time in seconds since 1970; None: it has none.
        bits, addresses: see ``Told``.
        plain, first, size: by which near ones are found: a digest of its plain words, the first of its pieces (hex),
            and how many pieces it has; "", "" and 0 where nothing is compared.
    """

    whose: str
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

    @property
    def digests(self) -> Digests:
        """Of its row."""
        return self.whose, self.frame, self.words


NOTHING = Trace("", "", "")
"""No post."""


class Traces(NamedTuple):
    """A client's posts, in the order of their rows.

    Attributes:
        accounts: keys of its accounts. common: pieces (hex) that stand behind all others, so that two posts' first ones
            can be held against each other. texts: the posts, each as it is kept.
    """

    posts: Sequence[Trace]
    accounts: Sequence[str]
    common: str
    texts: Sequence[str]

    def become(self, was: Sequence[int], fresh: Mapping[int, Trace]) -> "Traces":
        """These posts later on.

        Args:
            was: of each post its place here; -1: it is new.
            fresh: what is no longer so, by place.
        """
        posts = [fresh[at] if at in fresh else self.posts[before] for at, before in enumerate(was)]
        written = dict(zip(fresh, texts_of(fresh.values()), strict=True))
        texts = [written[at] if at in fresh else self.texts[before] for at, before in enumerate(was)]
        return Traces(posts, self.accounts, self.common, texts)


def trace_of(
    digests: Digests, kept: "Kept", account: int, wanted: Reads, signature: Signature | None
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
    digests: Sequence[Digests], posts: Mapping[int, "Kept"], wanted: Reads, twins: Twins | None
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
    return Traces(found, tuple(accounts), _hex(sorted(twins.common)) if twins else "", texts_of(found))


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


def as_line(traces: Traces) -> str:
    """As it is kept: ASCII without line ends."""
    return together([text_of([traces.accounts, traces.common]), *traces.texts])


def from_line(line: str) -> Traces:
    """What ``as_line`` made it of. Raises ValueError or TypeError: it is none."""
    told, *texts = apart(line)
    accounts, common = value_of(told)
    return Traces([Trace(*one) for one in values_of(texts)], accounts, common, texts)


def _hex(pieces: Sequence[int]) -> str:
    return array("q", pieces).tobytes().hex()


def _pieces(kept: str) -> Sequence[int]:
    found: array[int] = array("q")
    found.frombytes(bytes.fromhex(kept))
    return found
