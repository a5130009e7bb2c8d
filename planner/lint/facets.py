"""What rules on sequences read out of a post's words, told in a few bits.

Such a rule looks at hundreds of posts, and at little of each: whether it sells, asks or invites, where it leads. A rule
that says what it reads (``Rule.reads``) need not look again when the words changed and these few things did not.
"""

from hashlib import blake2b
from typing import TypeAlias

from planner.domain.kinds import Ask
from planner.lint.addresses import written
from planner.lint.checks import Checks, Taken
from planner.lint.kinds.ask import AskReading
from planner.lint.kinds.sells import Sells
from planner.lint.rule import Reads, UnitKind
from planner.lint.units import Item

_HARD, _ASKS, _INVITES = 4, 8, 16  # bits behind the two of ``Sells``
_SELLS, _IS_HARD, _DOES_ASK, _DOES_INVITE, _LEADS = (
    one.value for one in Reads
)  # flags are slow to look into
_ASK = {0: Ask.NONE, _ASKS: Ask.SOFT, _ASKS | _HARD: Ask.HARD}

Told: TypeAlias = tuple[int, str]
"""Bits, and a digest of the addresses, "" for none."""


def told(item: Item, wanted: Reads) -> Told:
    """What the words of a post tell, as far as it is wanted; the rest is 0 and "".

    Args:
        item: of an account's sequence, no cross-post.
        wanted: ``read_by``.
    """
    bits, addresses, mask = 0, "", wanted.value
    if mask & _SELLS:
        bits = int(item.sells)
    if mask & _IS_HARD and item.reading.asks_hard:
        bits |= _HARD
    if mask & _DOES_ASK and item.reading.ask.ask is not Ask.NONE:
        bits |= _ASKS
    if mask & _DOES_INVITE and item.reading.invites:
        bits |= _INVITES
    if mask & _LEADS and (item.entry.link or "://" in item.reading.words):
        text = item.entry.text
        places = [(one.text, one.start, one.end, one.end <= len(text)) for one in written(item.reading)]
        found = ("://" in text, places)
        addresses = blake2b(repr(found).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    return bits, addresses


def put_back(item: Item, bits: int, wanted: Reads) -> None:
    """Spare a post the reading of what was told of it before; the words that say so are read when they are asked for."""
    mask = wanted.value
    if mask & _SELLS:
        item.recall(Sells(bits & 3))
    known = vars(item.reading)
    if mask & _IS_HARD:
        known["asks_hard"] = bool(bits & _HARD)
        if mask & _DOES_ASK and bits & (_HARD | _ASKS) in _ASK:
            known["ask"] = AskReading(_ASK[bits & (_HARD | _ASKS)])
    if mask & _DOES_INVITE:
        known["invites"] = bool(bits & _INVITES)


def changed(before: Told, after: Told) -> Reads:
    """In what two tellings differ."""
    bits = before[0] ^ after[0]
    found = Reads.SELLS if bits & 3 else Reads.NOTHING
    for bit, one in ((_HARD, Reads.HARD), (_ASKS, Reads.ASKS), (_INVITES, Reads.INVITES)):
        if bits & bit:
            found |= one
    return found | Reads.ADDRESSES if before[1] != after[1] else found


def reads_of(taken: Taken) -> Reads | None:
    """What a rule reads of posts' words with the options it has; None: whatever it likes."""
    reads = taken.rule.reads
    return reads if reads is None or isinstance(reads, Reads) else reads(taken.options)


def read_by(checks: Checks) -> Reads:
    """What those rules on sequences and clients read that say what they read."""
    found = Reads.NOTHING
    for unit in (UnitKind.SEQUENCE, UnitKind.CLIENT):
        for taken in checks.everywhere(unit):
            found |= reads_of(taken) or Reads.NOTHING
    return found
