"""Rules on sequences and clients, asked again where a post's words now tell them something else."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

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


@dataclass(slots=True)
class Again:
    """What was asked again, and what was found.

    Attributes:
        of_account: code and the account's place. of_client: codes of rules on the client.
    """

    found: list[Finding] = field(default_factory=list)
    of_account: set[tuple[str, int]] = field(default_factory=set)
    of_client: set[str] = field(default_factory=set)


class Lines:
    """The sequences of one client; ``reads``: what is kept of each post's words (``read_by``)."""

    def __init__(self, checks: Checks, reads: Reads, notes: ClientNotes, now: datetime) -> None:
        self._checks = checks
        self._reads = reads
        self._notes = notes
        self._now = now

    def again(
        self,
        before: Traces,
        after: Traces,
        kept: Mapping[int, Kept],
        read: Callable[[Iterable[int]], Mapping[int, PlanEntry]],
    ) -> Again:
        """Ask again.

        Args:
            before: what the posts were.
            after: what they are.
            kept: the changed ones.
            read: gives posts by their places.
        """
        again = Again()
        counted = [at for at, one in kept.items() if one.item is not None]
        if not counted:
            return again
        differs = {at: changed(before.posts[at].told, after.posts[at].told) for at in counted}
        wanted: dict[int, list[Taken]] = {}
        for at in counted:
            account = after.posts[at].account
            told = wanted.setdefault(account, [])
            told += [
                one for one in self._taken(kept[at].entry) if one not in told and _concerns(one, differs[at])
            ]
        of_client = list(self._of_client(before, after, differs))
        accounts = range(len(after.accounts)) if of_client else [at for at, rules in wanted.items() if rules]
        views = {at: self._view(at, after, kept, read) for at in accounts}
        for account, rules in wanted.items():
            again.of_account.update((one.rule.code, account) for one in rules)
            again.found += [found for one in rules for found in self._run(one, views[account])]
        if of_client:
            again.of_client.update(one.rule.code for one in of_client)
            sequences = sorted((one for one in views.values() if one.items), key=lambda one: one.key)
            key = next(iter(kept.values())).entry.client_key
            items = [item for one in sequences for item in one.items]
            whole = merged(key, items)
            view = ClientView(key, tuple(sequences), SequenceView(key, whole.items, self._notes), self._notes)
            again.found += [found for one in of_client for found in self._run(one, view)]
        return again

    def _taken(self, entry: PlanEntry) -> tuple[Taken, ...]:
        scope = Scope(
            client_key=entry.client_key, client=entry.client, network=entry.network, account=entry.account
        )
        return self._checks.taken(UnitKind.SEQUENCE, scope)

    def _of_client(self, before: Traces, after: Traces, differs: Mapping[int, Reads]) -> Iterator[Taken]:
        """The rules on the client that changed posts concern, be it that other ones are cross-posts now."""
        scope = Scope(client_key=self._notes.key, client=self._notes.name)
        crossed = len(after.accounts) > 1 and any(
            _crosses(before, at) or _crosses(after, at) for at in differs
        )
        for taken in self._checks.taken(UnitKind.CLIENT, scope):
            idle = taken.rule.idle
            if idle is not None and idle(self._notes):
                continue
            if crossed or any(_concerns(taken, one) for one in differs.values()):
                yield taken

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


def _crosses(traces: Traces, place: int) -> bool:
    """Whether a post's words may be those of another one on another account."""
    one = traces.posts[place]
    return not one.plain or any(_same(one, other) for other in traces.posts)


def _same(one: Trace, other: Trace) -> bool:
    return one.plain == other.plain and one.account != other.account
