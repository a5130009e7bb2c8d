"""Rules on sequences and clients, asked again where a post was moved or its words now tell them something else."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from planner.domain.entry import PlanEntry
from planner.lint.checks import Checks, Taken, finding_of
from planner.lint.crossposts import merged
from planner.lint.facets import changed, put_back, reads_of
from planner.lint.finding import Finding
from planner.lint.kept.posts import Kept
from planner.lint.notes import ClientNotes
from planner.lint.profile import Scope
from planner.lint.rule import Reads, UnitKind
from planner.lint.traces import Trace, Traces
from planner.lint.units import ClientView, Item, SequenceView


class Posts(NamedTuple):
    """A client's posts beside what they were.

    Attributes:
        before: what they were, at their places now; ``NOTHING``: it is new. after: what they are.
        reworded: places of those in which nothing but the words changed. gone: those that are no more.
    """

    before: Sequence[Trace]
    after: Traces
    reworded: AbstractSet[int]
    gone: Sequence[Trace]


@dataclass(slots=True)
class Again:
    """What was asked again, and what was found.

    Attributes:
        accounts: places of accounts of which all was asked; with them all of the client.
        of_account: code and the account's place. of_client: codes of rules on the client.
    """

    found: list[Finding] = field(default_factory=list)
    accounts: AbstractSet[int] = frozenset()
    of_account: set[tuple[str, int]] = field(default_factory=set)
    of_client: set[str] = field(default_factory=set)

    def asked_of(self, account: int, code: str) -> bool:
        """Whether a rule on sequences was asked of an account."""
        return account in self.accounts or (code, account) in self.of_account

    def asked_client(self, code: str) -> bool:
        """Whether a rule on the client was asked."""
        return bool(self.accounts) or code in self.of_client


class Lines:
    """The sequences of one client; ``reads``: what is kept of each post's words (``read_by``)."""

    def __init__(self, checks: Checks, reads: Reads, notes: ClientNotes, now: datetime) -> None:
        self._checks = checks
        self._reads = reads
        self._notes = notes
        self._now = now

    def again(
        self, posts: Posts, kept: Mapping[int, Kept], read: Callable[[Iterable[int]], Mapping[int, PlanEntry]]
    ) -> Again:
        """Ask again.

        Args:
            posts: all of them.
            kept: those that changed or came.
            read: gives posts by their places.
        """
        before, after = posts.before, posts.after
        counted = [at for at, one in kept.items() if one.item is not None or before[at].counts]
        moved = [one[at] for at in counted if at not in posts.reworded for one in (before, after.posts)]
        again = Again(accounts=frozenset(one.account for one in (*moved, *posts.gone) if one.counts))
        differs = {
            at: changed(before[at].told, after.posts[at].told) for at in counted if at in posts.reworded
        }
        wanted: dict[int, list[Taken]] = {}
        for at, reads in differs.items():
            told = wanted.setdefault(after.posts[at].account, [])
            told += [one for one in self._taken(kept[at].entry) if one not in told and _concerns(one, reads)]
        of_client = self._of_client(posts, differs, everything=bool(again.accounts))
        some = again.accounts | {at for at, rules in wanted.items() if rules}
        views = {
            at: self._view(at, after, kept, read)
            for at in (range(len(after.accounts)) if of_client else some)
        }
        for account in some:
            items = views[account].items
            rules: Sequence[Taken] = wanted.get(account, ())
            if account in again.accounts:
                rules = self._taken(items[0].entry) if items else ()
            again.of_account.update([(one.rule.code, account) for one in rules])
            again.found += [found for one in rules for found in self._run(one, views[account])]
        again.of_client.update([one.rule.code for one in of_client])
        again.found += self._of_whole(of_client, views.values())
        return again

    def _of_whole(self, rules: Sequence[Taken], views: Iterable[SequenceView]) -> list[Finding]:
        """What rules on the client say of all its accounts."""
        sequences = sorted((one for one in views if one.items), key=lambda one: one.key)
        if not rules or not sequences:
            return []
        key = sequences[0].items[0].entry.client_key
        whole = merged(key, [item for one in sequences for item in one.items])
        view = ClientView(key, tuple(sequences), SequenceView(key, whole.items, self._notes), self._notes)
        return [found for one in rules for found in self._run(one, view)]

    def _taken(self, entry: PlanEntry) -> tuple[Taken, ...]:
        scope = Scope(
            client_key=entry.client_key, client=entry.client, network=entry.network, account=entry.account
        )
        return self._checks.taken(UnitKind.SEQUENCE, scope)

    def _of_client(self, posts: Posts, differs: Mapping[int, Reads], *, everything: bool) -> list[Taken]:
        """The rules on the client that changed posts concern, be it that other ones are cross-posts now."""
        scope = Scope(client_key=self._notes.key, client=self._notes.name)
        taken = [
            one
            for one in self._checks.taken(UnitKind.CLIENT, scope)
            if (idle := one.rule.idle) is None or not idle(self._notes)
        ]
        if everything or self._may_cross(posts, differs):
            return taken
        return [one for one in taken if any(_concerns(one, reads) for reads in differs.values())]

    def _may_cross(self, posts: Posts, places: Iterable[int]) -> bool:
        """Whether the words of one of these posts were or are those of another one on another account."""
        if len(posts.after.accounts) < 2:  # noqa: PLR2004 - two make another one
            return False
        return any(_crosses(posts.before, at) or _crosses(posts.after.posts, at) for at in places)

    def _view(
        self,
        account: int,
        after: Traces,
        kept: Mapping[int, Kept],
        read: Callable[[Iterable[int]], Mapping[int, PlanEntry]],
    ) -> SequenceView:
        """All of an account's posts."""
        places = [at for at, one in enumerate(after.posts) if one.account == account and one.counts]
        entries = read([at for at in places if at not in kept])
        items = []
        for at in places:
            known = kept.get(at)
            item = known.item if known is not None else None
            if item is None:
                item = Item(entries[at])
                put_back(item, after.posts[at].bits, self._reads)
            items.append(item)
        items.sort(key=lambda item: (item.at, item.entry.order))
        return SequenceView(after.accounts[account], tuple(items), self._notes)

    def _run(self, taken: Taken, view: SequenceView | ClientView) -> Iterator[Finding]:
        context = self._checks.context(taken, self._now)
        return (finding_of(taken, hit) for hit in taken.rule.check(view, context))


def _concerns(taken: Taken, differs: Reads) -> bool:
    reads = reads_of(taken)
    return reads is None or bool(reads & differs)


def _crosses(posts: Sequence[Trace], place: int) -> bool:
    """Whether a post's words may be those of another one on another account."""
    one = posts[place]
    return not one.plain or any(_same(one, other) for other in posts)


def _same(one: Trace, other: Trace) -> bool:
    return one.plain == other.plain and one.account != other.account
