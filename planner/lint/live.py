"""Linting beside a window: loads what the linter needs, and after an edit only the posts that changed.

History is loaded as far back as windows and runs reach, never whole, so that a plan of 100,000 posts costs
no more than one of 100 with the same future; and further back once posts go and windows reach further.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TypeAlias

from planner.domain.changes import Aggregate, Changes
from planner.domain.entry import PlanEntry, Suppression
from planner.domain.ids import AccountId, ClientId, PostId, PublicationId
from planner.domain.media_host import touches_place
from planner.lint.consequence import Consequence, WhatIf, changed_entries, consequence
from planner.lint.engine import Linter
from planner.lint.finding import Finding, Report
from planner.lint.kinds.sells import Sells, sells_of
from planner.lint.near_replies import as_if_moved, near_replies
from planner.lint.plan_notes import notes_of
from planner.lint.profile import THIRDS, Profile
from planner.lint.rule import Rule
from planner.lint.suppress import of_clients
from planner.ports.unit_of_work import UnitOfWork

BEFORE = 40
"""Counted posts loaded before now: 19 for windows, and as many again for cross-posts and late ones."""
_MANY = 200  # changed records from which all accounts are read again

_Oldest: TypeAlias = tuple[datetime, str]


class LiveLint:
    """The linter of one client's (or every client's) plan, kept while a window is open.

    One thread at a time; the unit of work handed in is only read.
    """

    def __init__(
        self,
        profile: Profile = THIRDS,
        client_id: ClientId | None = None,
        *,
        rules: Iterable[Rule] | None = None,
        ignored: Sequence[Suppression] = (),
    ) -> None:
        """``ignored``: what a settings file ignores beside the plan itself, clients by name."""
        self._linter = Linter(profile, rules=rules)
        self._in_file = tuple(ignored)
        self._client = client_id
        self._oldest: dict[str, _Oldest] = {}  # by account, of those that have older posts in the plan
        self._loaded = False
        self._now: datetime | None = None  # of the newest report

    def entry_of(self, post: str) -> PlanEntry | None:
        """The first entry of a post as it was read last; None: it was not read."""
        return next(iter(self._linter.entries_of(post)), None)

    def naming(self, post: str) -> tuple[Finding, ...]:
        """The findings that name a post, ignored ones among them, in no order."""
        return self._linter.naming(post)

    def full(self, unit: UnitOfWork, now: datetime) -> Report:
        """Read every account again and check what differs from the last time."""
        self._oldest.clear()
        self._now = now
        entries: list[PlanEntry] = []
        for account in unit.lint.accounts(self._client):
            entries.extend(self._around(unit, account, now))
        self._loaded = True
        report = self._linter.lint(entries, now, suppressions=self._ignored(unit), notes=notes_of(unit))
        self._linter.prepare()
        return report

    def refresh(self, unit: UnitOfWork, changes: Changes, now: datetime) -> Report:
        """Read the posts that ``changes`` touched, and check what they concern.

        Args:
            unit: a reading unit of work, opened after the change.
            changes: what a commit changed. Changed clients, or very many records, read all again.
            now: aware UTC.
        """
        if (
            not self._loaded
            or len(changes.rows) > _MANY
            or changes.touches(Aggregate.CLIENT, Aggregate.ACCOUNT)
            or touches_place(changes)
        ):
            return self.full(unit, now)
        ignored = self._ignored(unit) if changes.touches(Aggregate.SUPPRESSION) else None
        return self._update(unit, self._changed(unit, changes), now, ignored)

    def at(self, unit: UnitOfWork, now: datetime) -> Report:
        """The same plan a little later: what is past meanwhile is context, what is late is said."""
        return self._update(unit, {}, now) if self._loaded else self.full(unit, now)

    def what_if(self, unit: UnitOfWork, what: WhatIf) -> Consequence | None:
        """What changes would lead to, by the newest report's clock; None before the first report.

        Posts older than what was loaded are read from ``unit``, so that they can be copied.
        """
        if self._now is None:
            return None
        known = {post: self._linter.entries_of(post) for post in what.posts}
        unread = [PostId(post) for post, entries in known.items() if not entries]
        for entry in unit.lint.of_posts(unread) if unread else ():
            if self._client in {None, entry.client_key}:
                known[entry.post] = (*known[entry.post], entry)
        changed = as_if_moved(unit, changed_entries(what, known))
        entries = [entry for group in changed.values() for entry in group]
        entries += [
            entry for one in what.going for entry in known[one.post]
        ]  # an account that it leaves is told, too
        return consequence(*self._linter.what_if(changed, self._now), entries)

    def _ignored(self, unit: UnitOfWork) -> tuple[Suppression, ...]:
        """What the plan ignores, and what the settings file does."""
        mine = tuple(unit.suppressions.all(self._client))
        if not self._in_file:
            return mine
        names = {one.name.strip().casefold(): one.id for one in unit.clients.all()}
        return (*mine, *of_clients(self._in_file, names))

    def _update(
        self,
        unit: UnitOfWork,
        changed: Mapping[str, list[PlanEntry]],
        now: datetime,
        ignored: Iterable[Suppression] | None = None,
    ) -> Report:
        """Check posts as they are now; ``ignored`` None: what is ignored did not change."""
        self._now = now
        concerned = {
            entry.account_key
            for post, group in changed.items()
            for entry in (*group, *self._linter.entries_of(post))
        }
        report = self._linter.update(changed, now, suppressions=ignored)
        short = [account for account in concerned if self._is_short(account, now)]
        if not short:
            return report
        more: dict[str, list[PlanEntry]] = {}
        for account in short:
            for entry in self._around(unit, AccountId(account), now):
                known = more.get(entry.post) or [
                    one for one in self._linter.entries_of(entry.post) if one.account_key != account
                ]
                more[entry.post] = [*known, entry]
        return self._linter.update(more, now)

    def _changed(self, unit: UnitOfWork, changes: Changes) -> dict[str, list[PlanEntry]]:
        """The changed posts with their entries as they are now; none for those that are gone."""
        changed: dict[str, list[PlanEntry]] = {post: [] for post in changes.ids(Aggregate.POST)}
        publications = [PublicationId(one) for one in changes.ids(Aggregate.PUBLICATION)]
        for post in unit.lint.posts_behind(publications) if publications else ():
            changed.setdefault(post, [])  # the post of one that is gone is among the changes
        self._read(unit, changed, changed)
        near = near_replies(unit, self._linter, changes, changed)
        self._read(unit, dict.fromkeys(near), changed)
        return changed

    def _read(self, unit: UnitOfWork, posts: Iterable[str], into: dict[str, list[PlanEntry]]) -> None:
        for entry in unit.lint.of_posts([PostId(post) for post in sorted(posts)]):
            if self._client in {None, entry.client_key} and self._reaches(entry):
                into.setdefault(entry.post, []).append(entry)

    def _reaches(self, entry: PlanEntry) -> bool:
        """Whether the entry is not older than what was loaded of its account."""
        oldest = self._oldest.get(entry.account_key)
        return oldest is None or entry.instant is None or (entry.instant, entry.order) >= oldest

    def _is_short(self, account: str, now: datetime) -> bool:
        """Whether windows or the run under way may reach further back than what is loaded."""
        if account not in self._oldest:
            return False
        before = self._linter.history(account, now)
        return len(before) < BEFORE // 2 or not any(item.sells is Sells.NO for item in reversed(before))

    def _around(self, unit: UnitOfWork, account: AccountId, now: datetime) -> list[PlanEntry]:
        entries, whole = _read(unit, account, now, self._linter.days_back)
        first = entries[0] if entries else None
        if first is not None and first.instant is not None and not whole:
            self._oldest[account] = (first.instant, first.order)
        else:
            self._oldest.pop(account, None)
        return entries


def around(unit: UnitOfWork, account: AccountId, now: datetime) -> list[PlanEntry]:
    """An account's posts from now on, and before it as many as windows and the run under way need."""
    return _read(unit, account, now, 0)[0]


def _read(unit: UnitOfWork, account: AccountId, now: datetime, days: int) -> tuple[list[PlanEntry], bool]:
    """An account's posts from ``days`` ago on and as many before as are needed; whether that is all."""
    start = now - timedelta(days=days)
    before = BEFORE
    while True:
        entries = list(unit.lint.sequence(account, start, before=before))
        history = [entry for entry in entries if entry.instant is not None and entry.instant < now]
        older = sum(entry.instant < start for entry in history if entry.instant is not None)
        if older < before:
            return entries, True
        if any(sells_of(entry) is Sells.NO for entry in history):
            return entries, False
        before *= 4
