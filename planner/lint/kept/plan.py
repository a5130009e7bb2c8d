"""A plan, kept: its posts, accounts and clients, and the findings on them, changed post by post."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from planner.domain.entry import PlanEntry
from planner.lint.cache import Cache
from planner.lint.checks import Checks
from planner.lint.finding import Finding
from planner.lint.kept.accounts import Account
from planner.lint.kept.board import Board
from planner.lint.kept.clients import Client
from planner.lint.kept.comparing import Comparing
from planner.lint.kept.known import Known
from planner.lint.kept.overdue import Overdue
from planner.lint.kept.posts import Kept, PostRules
from planner.lint.kept.told import Turn, net
from planner.lint.notes import ClientNotes
from planner.lint.profile import Scope
from planner.lint.twins import Twins
from planner.lint.units import ClientView, Item, instant_of, is_counted

_MANY = 4  # a quarter of the posts changed: all is checked again, which is quicker

Posts = Mapping[str, Sequence[PlanEntry]]


class KeptPlan:
    """All that the engine remembers.

    Attributes:
        posts: what is kept of each post's entries. clients: those with counted posts, by key.
        counted, left_out: (client, post) with the number of its entries that count, and of those before
            the day from which its client counts. board: all findings.
    """

    def __init__(self, checks: Checks, cache: Cache | None = None) -> None:
        self._checks = checks
        self._rules = PostRules(checks, cache)
        self._known = Known()
        self._clear()

    def _clear(self) -> None:
        self.posts: dict[str, list[Kept]] = {}
        self.clients: dict[str, Client] = {}
        self.counted: Counter[tuple[str, str]] = Counter()
        self.left_out: Counter[tuple[str, str]] = Counter()
        self.board = Board(self._checks.once)
        self._comparing = Comparing(self._rules) if self._rules.compares else None
        self._overdue = Overdue(self._rules, self._known)
        self._now: datetime | None = None
        self._renamed = False

    def become(self, posts: Posts, now: datetime, notes: Mapping[str, ClientNotes] | None) -> None:
        """Make the plan be ``posts``; ``notes`` None: what the entries tell of their clients."""
        if not self._known.become(posts, notes) and not self._is_back(now):
            different = {post: group for post, group in posts.items() if not self._has(post, group)}
            different |= {post: () for post in self.posts if post not in posts}
            if _MANY * len(different) <= len(self.posts):
                self._change(different, now)
                return
        self._load(posts, now)

    def change(self, changes: Posts, now: datetime) -> None:
        """Take over the posts that changed."""
        old = [kept.entry for post in changes for kept in self.posts.get(post, ())]
        known = self._known.change(old, [entry for group in changes.values() for entry in group])
        if known or self._is_back(now):  # any post may name what is known of a client
            self._load(self._entries() | dict(changes), now)
        else:
            self._change({post: new for post, new in changes.items() if not self._has(post, new)}, now)

    def prepare(self) -> None:
        """Work out once what every edit asks."""
        for client in self.clients.values():
            for account in client.accounts.values():
                account.prepare()

    def view(self) -> tuple[ClientView, ...]:
        """All clients, for rules on the whole plan."""
        return tuple(self.clients[key].view() for key in sorted(self.clients))

    def twins(self, client: str) -> Twins | None:
        """The index of a client's posts by their words; None: nothing is compared there."""
        return self._comparing.twins(client) if self._comparing is not None else None

    def _is_back(self, now: datetime) -> bool:
        """Whether the clock was set back."""
        return self._now is not None and now < self._now

    def _has(self, post: str, entries: Sequence[PlanEntry]) -> bool:
        return [kept.entry for kept in self.posts.get(post, ())] == list(entries)

    def _entries(self) -> dict[str, Sequence[PlanEntry]]:
        return {post: [kept.entry for kept in group] for post, group in self.posts.items()}

    def _load(self, posts: Posts, now: datetime) -> None:
        """Begin anew. Each step is taken for all posts before the next: that is quicker than post by post."""
        self._clear()
        self._line_up(posts)
        judged = [kept for kept in self._every() if self._rules.judges(kept.entry)]
        self._rules.read(((kept, self._known.of(kept.entry.client_key)) for kept in judged), now)
        if self._comparing is not None:
            for kept in judged:
                self._comparing.compare(kept, self._known.of(kept.entry.client_key), now)
        for kept in judged:
            self._overdue.add(kept)
        _, found = self._settle(now)
        found.extend(finding for kept in judged for finding in (*kept.found, *kept.compared))
        self.board.load(found)

    def _line_up(self, posts: Posts) -> None:
        """Put posts into the sequences of their accounts and clients, and into the index of their words."""
        by_account: dict[tuple[str, str], list[Item]] = {}
        for post, group in posts.items():
            for kept in self._keep(post, group):
                if kept.item is not None:
                    key = (kept.entry.client_key, kept.entry.account_key)
                    by_account.setdefault(key, []).append(kept.item)
        for _, items in sorted(by_account.items()):
            self._account(items[0].entry).load(items)
        for client in self.clients.values():
            client.load(item for one in client.accounts.values() for item in one.line.items)
        if self._comparing is not None:
            self._comparing.load(kept for kept in self._every() if is_counted(kept.entry))

    def _change(self, changes: Posts, now: datetime) -> None:
        """Take over posts that differ, and check what they touch."""
        gone: list[Finding] = []
        come: list[Finding] = []
        for post in changes:
            for kept in self.posts.pop(post, ()):
                gone.extend(kept.said())
                self._drop(kept)
        fresh = [kept for post, group in changes.items() for kept in self._keep(post, group)]
        for kept in fresh:
            self._join(kept)
        if self._renamed:
            self._load(self._entries(), now)  # whose settings hold may be another's
            return
        judged = [kept for kept in fresh if self._rules.judges(kept.entry)]
        self._rules.read(((kept, self._known.of(kept.entry.client_key)) for kept in judged), now)
        come.extend(finding for kept in judged for finding in kept.found)
        touched = self._comparing.touched(self.posts) if self._comparing is not None else []
        for kept in touched:
            before = kept.compared
            if self._comparing is not None:
                self._comparing.compare(kept, self._known.of(kept.entry.client_key), now)
            gone.extend(before)
            come.extend(kept.compared)
        settled = self._settle(now)
        left: list[Finding] = []
        joined: list[Finding] = []
        net(left, joined, [*gone, *settled[0]], [*come, *settled[1]])
        self.board.change(left, joined)

    def _keep(self, post: str, entries: Sequence[PlanEntry]) -> list[Kept]:
        group = [self._kept(entry) for entry in entries]
        if group:
            self.posts[post] = group
        return group

    def _kept(self, entry: PlanEntry) -> Kept:
        if not is_counted(entry):
            return Kept(entry)
        key = (entry.client_key, entry.post)
        self.counted[key] += 1
        since = self._known.of(entry.client_key).brief.counts_from
        if since is not None and instant_of(entry) < since:
            self.left_out[key] += 1
            return Kept(entry)
        return Kept(entry, Item(entry))

    def _drop(self, kept: Kept) -> None:
        entry, item = kept.entry, kept.item
        if not is_counted(entry):
            return
        key = (entry.client_key, entry.post)
        _less(self.counted, key)
        if self._comparing is not None:
            self._comparing.remove(kept)
        self._overdue.remove(kept)
        if item is None:
            _less(self.left_out, key)
            return
        client = self.clients[entry.client_key]
        client.remove(item)
        client.accounts[entry.account_key].remove(item)

    def _join(self, kept: Kept) -> None:
        if self._comparing is not None and is_counted(kept.entry):
            self._comparing.add(kept)
        self._overdue.add(kept)
        if kept.item is not None:
            self._account(kept.entry).add(kept.item)
            self.clients[kept.entry.client_key].add(kept.item)

    def _account(self, entry: PlanEntry) -> Account:
        """The account of an entry, made when it is not there."""
        client = self.clients.get(entry.client_key)
        if client is None:
            notes = self._known.of(entry.client_key)
            client = self.clients[entry.client_key] = Client(entry.client_key, notes, self._checks)
        scope = Scope(
            client_key=entry.client_key, client=entry.client, network=entry.network, account=entry.account
        )
        account = client.accounts.get(entry.account_key)
        if account is None:
            account = Account(scope, entry.account_key, client.notes, self._checks)
            client.accounts[entry.account_key] = account
        self._renamed |= account.scope != scope
        return account

    def _settle(self, now: datetime) -> Turn:
        """Judge sequences, days, clients and the clock again where something changed."""
        gone: list[Finding] = []
        come: list[Finding] = []
        for key, client in list(self.clients.items()):
            for name, account in list(client.accounts.items()):
                _extend(gone, come, account.settle(now))
                if not account.line.items:
                    del client.accounts[name]
            _extend(gone, come, client.settle(now))
            if not client.accounts:
                del self.clients[key]
        self._time_comes(now)
        _extend(gone, come, self._overdue.settle(now))
        self._now = now
        return gone, come

    def _time_comes(self, now: datetime) -> None:
        """Posts whose time came since the last run may be late."""
        if self._now is None or now == self._now:
            return
        for client in self.clients.values():
            for account in client.accounts.values():
                line = account.line
                for item in line.items[line.before(self._now) : line.before(now)]:
                    group = self.posts.get(item.entry.post, ())
                    self._overdue.add(next(kept for kept in group if kept.item is item))

    def _every(self) -> Iterator[Kept]:
        return (kept for group in self.posts.values() for kept in group)


def _less(counter: Counter[tuple[str, str]], key: tuple[str, str]) -> None:
    counter[key] -= 1
    if not counter[key]:
        del counter[key]


def _extend(gone: list[Finding], come: list[Finding], turn: Turn) -> None:
    gone.extend(turn[0])
    come.extend(turn[1])
