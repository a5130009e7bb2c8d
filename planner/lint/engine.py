"""The engine: cuts a plan into units, runs the rules on them, and keeps what did not change.

Linear in the posts. The same plan, profile and clock give the same findings in the same order, in
whatever order the entries come. A ``Linter`` that lives on (in the window) keeps each account's result
and checks again only accounts, and in them only posts, that differ from the last time.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from planner.domain.entry import PlanEntry, Suppression
from planner.lint import suppress
from planner.lint.checks import Checks, in_order
from planner.lint.crossposts import merged
from planner.lint.finding import Finding, Headline, Report
from planner.lint.mix import headline, judge
from planner.lint.mix_hits import fingerprint_of_worst, limits_of
from planner.lint.notes import NOBODY, ClientNotes, notes_from
from planner.lint.profile import THIRDS, Profile
from planner.lint.registry import rule_named
from planner.lint.rule import Rule, UnitKind
from planner.lint.units import (
    ClientView,
    Item,
    PlanView,
    PostView,
    SequenceView,
    can_change,
    days_of,
    is_counted,
    sequence_of,
)

MIX_OF_ACCOUNT = "MIX001"
MIX_OF_CLIENT = "MIX002"


_Posts: TypeAlias = dict[tuple[str, str], tuple[PlanEntry, tuple[Finding, ...]]]
"""By (post, order): the entry as it was, and what was found."""


@dataclass(slots=True)
class _Unit:
    """What is kept of one account or client: its entries as they were, and what was found.

    Attributes:
        judged_from: index of the first post at or after the clock: findings change only with it.
        posts: the entries that rules on single posts look at, as they were, with their findings.
    """

    entries: Sequence[PlanEntry] = ()
    judged_from: int = -1
    sequence: SequenceView = field(default_factory=lambda: SequenceView("", ()))
    findings: tuple[Finding, ...] = ()
    headline: Headline = field(default_factory=lambda: Headline(judged=False))
    windows: int = 0
    posts: _Posts = field(default_factory=dict)


def lint(
    entries: Sequence[PlanEntry],
    profile: Profile,
    now: datetime,
    *,
    suppressions: Iterable[Suppression] = (),
    judge_all: bool = False,
    notes: Mapping[str, ClientNotes] | None = None,
) -> Report:
    """Check a plan once.

    Args:
        entries: counted ones and others, in any order; what does not count is left out here.
        profile: rules and numbers.
        now: aware UTC; what is before it is context and not judged.
        suppressions: findings the person ignores.
        judge_all: judge history too.
        notes: what is known of the clients, by key; None: what the entries themselves tell.
    """
    return Linter(profile, judge_all=judge_all).lint(entries, now, suppressions=suppressions, notes=notes)


class Linter:
    """An engine that remembers. One thread at a time."""

    def __init__(
        self, profile: Profile = THIRDS, *, judge_all: bool = False, rules: Iterable[Rule] | None = None
    ) -> None:
        self._checks = Checks.of(profile, judge_all=judge_all, rules=rules)
        self._all = judge_all
        self._accounts: dict[tuple[str, str], _Unit] = {}
        self._clients: dict[str, _Unit] = {}
        self._notes: Mapping[str, ClientNotes] = {}
        self._limits = {
            code: limits_of(profile.options_of(rule_named(code))) for code in (MIX_OF_ACCOUNT, MIX_OF_CLIENT)
        }

    @property
    def profile(self) -> Profile:
        """The profile it judges by."""
        return self._checks.profile

    def lint(
        self,
        entries: Iterable[PlanEntry],
        now: datetime,
        *,
        suppressions: Iterable[Suppression] = (),
        notes: Mapping[str, ClientNotes] | None = None,
    ) -> Report:
        """Check ``entries``; what is unchanged since the last call is not checked again."""
        entries = tuple(entries)
        by_client = _by_client(entries)
        notes = notes_from(entries) if notes is None else notes
        if notes != self._notes:
            self._accounts.clear()  # what a client agreed changed: every post of it is checked again
            self._clients.clear()
            self._notes = notes
        findings: list[Finding] = []
        headlines: dict[str, Headline] = {}
        per_account: dict[str, Headline] = {}
        clients: list[ClientView] = []
        windows = 0
        for client, accounts in by_client.items():
            units = [self._account((client, key), accounts[key], now) for key in sorted(accounts)]
            whole, view = self._client(client, [unit.sequence for unit in units], now)
            clients.append(view)
            headlines[client] = whole.headline
            windows += whole.windows
            findings.extend(whole.findings)
            for unit in units:
                per_account[unit.sequence.key] = unit.headline
                windows += unit.windows
                findings.extend(unit.findings)
                findings.extend(self._by_the_minute(unit, now))
        if self._checks.has(UnitKind.PLAN):
            findings.extend(self._checks.run(UnitKind.PLAN, PlanView(tuple(clients)), now))
        self._forget(by_client)
        sorted_findings = in_order(self._checks.told_once(in_order(findings)))
        shown, ignored = suppress.split(sorted_findings, suppressions, now)
        posts = {
            (item.entry.client_key, item.entry.post)
            for client in clients
            for sequence in client.sequences
            for item in sequence.items
        }
        return Report(
            now=now,
            profile=self.profile.name,
            findings=tuple(shown),
            ignored=tuple(ignored),
            posts=len(posts),
            accounts=len(per_account),
            windows=windows,
            clients=headlines,
            per_account=per_account,
        )

    def _account(self, key: tuple[str, str], entries: Sequence[PlanEntry], now: datetime) -> _Unit:
        kept = self._accounts.get(key, _Unit())
        same = kept.entries == entries
        sequence = kept.sequence if same else sequence_of(key[1], entries, kept.sequence, self._of(key[0]))
        judged_from = sequence.first_at(now)
        if same and kept.judged_from == judged_from:
            return kept
        posts = self._posts(sequence, kept.posts, now)
        mix = judge(sequence, self._limits[MIX_OF_ACCOUNT], now, judge_all=self._all)
        found = [finding for _, findings in posts.values() for finding in findings]
        found.extend(self._checks.run(UnitKind.SEQUENCE, sequence, now))
        if self._checks.has(UnitKind.DAY):
            for day in days_of(sequence):
                found.extend(self._checks.run(UnitKind.DAY, day, now))
        unit = _Unit(
            entries=entries,
            judged_from=judged_from,
            sequence=sequence,
            findings=tuple(found),
            headline=headline(mix, now, fingerprint_of_worst(mix, MIX_OF_ACCOUNT)),
            windows=len(mix.judged),
            posts=posts,
        )
        self._accounts[key] = unit
        return unit

    def _client(self, key: str, sequences: list[SequenceView], now: datetime) -> tuple[_Unit, ClientView]:
        entries = [item.entry for sequence in sequences for item in sequence.items]
        kept = self._clients.get(key, _Unit())
        same = kept.entries == entries
        together = (
            kept.sequence
            if same
            else merged(key, (item for sequence in sequences for item in sequence.items))
        )
        view = ClientView(key, tuple(sequences), together, self._of(key))
        judged_from = together.first_at(now)
        if same and kept.judged_from == judged_from:
            return kept, view
        mix = judge(together, self._limits[MIX_OF_CLIENT], now, judge_all=self._all)
        unit = _Unit(
            entries=entries,
            judged_from=judged_from,
            sequence=together,
            findings=self._checks.run(UnitKind.CLIENT, view, now),
            headline=headline(mix, now, fingerprint_of_worst(mix, MIX_OF_CLIENT, whole_client=True)),
            windows=len(mix.judged),
        )
        self._clients[key] = unit
        return unit, view

    def _posts(
        self,
        sequence: SequenceView,
        kept: _Posts,
        now: datetime,
    ) -> _Posts:
        """Findings post by post, those of unchanged posts as they were."""
        posts: _Posts = {}
        for item in sequence.items:
            entry = item.entry
            if not (self._all or can_change(entry)):
                continue
            key = (entry.post, entry.order)
            before = kept.get(key)
            if before is None or before[0] != entry:
                before = (
                    entry,
                    self._checks.run(UnitKind.POST, self._view(item, sequence), now, minutes=False),
                )
            posts[key] = before
        return posts

    def _by_the_minute(self, unit: _Unit, now: datetime) -> Iterable[Finding]:
        for entry, _ in unit.posts.values():
            if entry.instant is not None and entry.instant < now:
                view = PostView.of(entry, unit.sequence.notes)
                yield from self._checks.run(UnitKind.POST, view, now, minutes=True)

    def _of(self, client: str) -> ClientNotes:
        return self._notes.get(client, NOBODY)

    @staticmethod
    def _view(item: Item, sequence: SequenceView) -> PostView:
        return PostView(item.entry, item.reading, sequence.notes)

    def _forget(self, by_client: Mapping[str, Mapping[str, object]]) -> None:
        """Drop what is kept of accounts and clients that are no longer there."""
        there = {(client, account) for client, accounts in by_client.items() for account in accounts}
        for key in self._accounts.keys() - there:
            del self._accounts[key]
        for client in self._clients.keys() - by_client.keys():
            del self._clients[client]


def _by_client(entries: Iterable[PlanEntry]) -> dict[str, dict[str, list[PlanEntry]]]:
    """Counted entries by client and account, each account's in order."""
    found: dict[str, dict[str, list[PlanEntry]]] = {}
    for entry in entries:
        if is_counted(entry):
            found.setdefault(entry.client_key, {}).setdefault(entry.account_key, []).append(entry)
    for accounts in found.values():
        for account in accounts.values():
            account.sort(key=lambda entry: (entry.instant, entry.order))
    return dict(sorted(found.items()))
