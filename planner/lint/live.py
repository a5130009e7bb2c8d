"""Linting beside a window: loads what the linter needs, and after an edit only what it touched.

History is loaded as far back as windows and runs reach, never whole, so that a plan of 100,000 posts costs
no more than one of 100 with the same future.
"""

from collections.abc import Iterable
from datetime import datetime

from planner.domain.changes import Aggregate, Changes
from planner.domain.entry import PlanEntry
from planner.domain.errors import NotFound
from planner.domain.ids import AccountId, ClientId, PostId, PublicationId
from planner.lint.engine import Linter
from planner.lint.finding import Report
from planner.lint.kinds.sells import Sells, sells_of
from planner.lint.profile import THIRDS, Profile
from planner.ports.unit_of_work import UnitOfWork

BEFORE = 40
"""Counted posts loaded before now: 19 for windows, and as many again for cross-posts and late ones."""
_MANY = 200  # changed records from which all accounts are read again


class LiveLint:
    """The linter of one client's (or every client's) plan, kept while a window is open.

    One thread at a time; the unit of work handed in is only read.
    """

    def __init__(self, profile: Profile = THIRDS, client_id: ClientId | None = None) -> None:
        self._linter = Linter(profile)
        self._client = client_id
        self._accounts: dict[str, list[PlanEntry]] = {}
        self._loaded = False

    @property
    def entries(self) -> tuple[PlanEntry, ...]:
        """What was read last: from now on and as far back as the linter needs."""
        return tuple(entry for account in self._accounts.values() for entry in account)

    def full(self, unit: UnitOfWork, now: datetime) -> Report:
        """Read every account again and check what differs from the last time."""
        self._accounts = {
            account: entries
            for account in unit.lint.accounts(self._client)
            if (entries := around(unit, account, now))
        }
        self._loaded = True
        return self._report(unit, now)

    def refresh(self, unit: UnitOfWork, changes: Changes, now: datetime) -> Report:
        """Read the accounts that ``changes`` touched, and check those.

        Args:
            unit: a reading unit of work, opened after the change.
            changes: what a commit changed. Changed clients, or very many records, read all again.
            now: aware UTC.
        """
        if (
            not self._loaded
            or len(changes.rows) > _MANY
            or changes.touches(Aggregate.CLIENT, Aggregate.ACCOUNT)
        ):
            return self.full(unit, now)
        for account in self._touched(unit, changes):
            entries = around(unit, AccountId(account), now)
            if entries and self._client in {None, entries[0].client_key}:
                self._accounts[account] = entries
            else:
                self._accounts.pop(account, None)
        return self._report(unit, now)

    def at(self, unit: UnitOfWork, now: datetime) -> Report:
        """The same plan a little later: what is past meanwhile is context, what is late is said."""
        return self._report(unit, now) if self._loaded else self.full(unit, now)

    def _report(self, unit: UnitOfWork, now: datetime) -> Report:
        return self._linter.lint(self.entries, now, suppressions=unit.suppressions.all(self._client))

    def _touched(self, unit: UnitOfWork, changes: Changes) -> set[str]:
        """Accounts on which a changed post is, or was when it was read last."""
        posts = set(changes.ids(Aggregate.POST))
        accounts: set[str] = set()
        for changed in changes.ids(Aggregate.PUBLICATION):
            try:
                publication = unit.publications.get(PublicationId(changed))
            except NotFound:
                continue  # its post is among the changes
            accounts.add(publication.account_id)
        accounts.update(entry.account_key for entry in unit.lint.of_posts(PostId(post) for post in posts))
        accounts.update(key for key, entries in self._accounts.items() if _holds(entries, posts))
        return accounts


def around(unit: UnitOfWork, account: AccountId, now: datetime) -> list[PlanEntry]:
    """An account's posts from now on, and before it as many as windows and the run under way need."""
    before = BEFORE
    while True:
        entries = list(unit.lint.sequence(account, now, before=before))
        history = [entry for entry in entries if entry.instant is not None and entry.instant < now]
        if len(history) < before or any(sells_of(entry) is Sells.NO for entry in history):
            return entries
        before *= 4


def _holds(entries: Iterable[PlanEntry], posts: set[str]) -> bool:
    return any(entry.post in posts for entry in entries)
