"""What rules look at: one post, one account's sequence, a day, a client, the whole plan.

A view holds entries and nothing else; readings of a text are made when a rule first asks for them.
"""

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from planner.domain.entry import PlanEntry, Suppression
from planner.domain.kinds import Kind
from planner.domain.post import Stage
from planner.domain.publication import COUNTED, IN_FLIGHT, OUT, PublicationState
from planner.lint.finding import Finding
from planner.lint.kinds.sells import Sells, sells_of
from planner.lint.notes import NOBODY, ClientNotes
from planner.lint.readings import Reading
from planner.lint.similar import NOTHING_SIMILAR, Similar

_FIXED = OUT | IN_FLIGHT | {PublicationState.UNCONFIRMED}
_PROMOTES = Kind.PROMOTE.value
_NEVER = datetime.min.replace(tzinfo=UTC)


def is_counted(entry: PlanEntry) -> bool:
    """Whether the mix counts the entry: it has a date and is not cancelled, refused, missed or skipped."""
    return entry.instant is not None and entry.stage is not Stage.IDEA and entry.state in COUNTED


def can_change(entry: PlanEntry) -> bool:
    """Whether the post can still be changed on this account: nothing of it may have left."""
    return entry.state not in _FIXED


def instant_of(entry: PlanEntry) -> datetime:
    """When a counted entry goes or went out, aware UTC."""
    return entry.instant or _NEVER


def day_of(entry: PlanEntry) -> date:
    """The day on the wall calendar for which the entry is planned."""
    return entry.when.local.date() if entry.when else instant_of(entry).date()


class Item:
    """One counted post of a sequence: an entry, or a cross-post as one.

    Attributes:
        entry: the first one. at: its instant. parts: the accounts' items it was merged from, or none.
    """

    __slots__ = ("_reading", "_sells", "at", "entry", "parts")

    def __init__(self, entry: PlanEntry, parts: tuple["Item", ...] = ()) -> None:
        self.entry = entry
        self.at = instant_of(entry)
        self.parts = parts
        self._sells: Sells | None = None
        self._reading: Reading | None = None

    @property
    def reading(self) -> Reading:
        """What its words say, read once."""
        if self._reading is None:
            self._reading = Reading(self.entry)
        return self._reading

    @property
    def sells(self) -> Sells:
        """Whether it counts as promotion; a cross-post does when any of its parts does."""
        if self._sells is None:
            self._sells = max(part.sells for part in self.parts) if self.parts else sells_of(self.entry)
        return self._sells

    def recall(self, sells: Sells) -> None:
        """Take over what is known of it from an earlier run."""
        self._sells = sells

    @property
    def counts_as(self) -> str:
        """The kind it counts as, by its first entry that tells; "" unknown."""
        if self.sells is Sells.YES:
            return _PROMOTES
        for part in self.parts or (self,):
            kind = part.entry.kind
            if kind is not None and kind is not Kind.PROMOTE:
                return kind._value_
        return ""


class PostView(NamedTuple):
    """One post on one account.

    Attributes:
        reading: what its words say. notes: what is known of its client.
        similar: the client's posts with the same or nearly the same words; for rules that compare.
    """

    entry: PlanEntry
    reading: Reading
    notes: ClientNotes = NOBODY
    similar: Similar = NOTHING_SIMILAR

    @classmethod
    def of(cls, entry: PlanEntry, notes: ClientNotes = NOBODY) -> "PostView":
        """The view of an entry whose words were not read yet."""
        return cls(entry, Reading(entry), notes)


@dataclass(frozen=True, slots=True)
class SequenceView:
    """Counted posts in order of (instant, order): of one account, or of all accounts of a client merged.

    Attributes:
        key: the account's key, or the client's.
        notes: what is known of the client.
        known: what was worked out of it already, so that a rule and the headline share it.
        first: index of the first post that is judged at all: after an edit a rule gets the piece around it,
            and what stands before ``first`` in a piece is context only.
    """

    key: str
    items: tuple[Item, ...]
    notes: ClientNotes = NOBODY
    known: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)
    first: int = 0

    def first_at(self, now: datetime) -> int:
        """Index of the first post at or after ``now``; the number of posts when there is none."""
        return bisect_left(self.items, now, key=_at)

    def start(self, now: datetime, *, judge_all: bool) -> int:
        """Index from which windows and runs are judged by their last post."""
        return self.first if judge_all else max(self.first, self.first_at(now))


class DayView(NamedTuple):
    """One account's counted posts on one day of the wall calendar, in order."""

    key: str
    day: date
    items: tuple[Item, ...]
    notes: ClientNotes = NOBODY

    @property
    def entries(self) -> tuple[PlanEntry, ...]:
        """Its posts."""
        return tuple(item.entry for item in self.items)


class ClientView(NamedTuple):
    """All accounts of a client.

    Attributes:
        sequences: by account key, in that order. merged: all of them, cross-posts once.
    """

    key: str
    sequences: tuple[SequenceView, ...]
    merged: SequenceView
    notes: ClientNotes = NOBODY


class PlanView(NamedTuple):
    """Everything: for rules that run on full runs only.

    Attributes:
        findings: what every other rule found, before any of it is ignored.
        suppressions: what the person ignores, those that have ended included.
        ran: codes of the rules that ran anywhere: what no rule looked for is not missing.
    """

    clients: tuple[ClientView, ...]
    findings: tuple[Finding, ...] = ()
    suppressions: tuple[Suppression, ...] = ()
    ran: frozenset[str] = frozenset()


def sequence_of(
    key: str,
    entries: Iterable[PlanEntry],
    before: SequenceView | None = None,
    notes: ClientNotes = NOBODY,
) -> SequenceView:
    """One account's counted entries, given in any order, as a sequence.

    Args:
        key: the account's.
        entries: of one account.
        notes: what is known of the client.
        before: the sequence as it was; what is known of unchanged posts is taken over.
    """
    known = {(item.entry.post, item.entry.order): item for item in before.items} if before else {}
    items = []
    for entry in in_order(entries):
        item = known.get((entry.post, entry.order))
        items.append(item if item is not None and item.entry == entry else Item(entry))
    return SequenceView(key, tuple(items), notes)


def in_order(entries: Iterable[PlanEntry]) -> list[PlanEntry]:
    """The counted ones in order of (instant, order)."""
    return sorted(filter(is_counted, entries), key=lambda entry: (instant_of(entry), entry.order))


def days_of(sequence: SequenceView) -> Sequence[DayView]:
    """The days of an account's sequence."""
    found: dict[date, list[Item]] = {}
    for item in sequence.items:
        found.setdefault(day_of(item.entry), []).append(item)
    return [DayView(sequence.key, day, tuple(items), sequence.notes) for day, items in sorted(found.items())]


def _at(item: Item) -> datetime:
    return item.at
