"""Running the linter for the panel: what is read, what is remembered between runs, what comes out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from planner.domain.account import Account
from planner.domain.changes import Changes
from planner.domain.client import Client
from planner.domain.entry import Suppression
from planner.domain.ids import ClientId
from planner.domain.times import WallTime
from planner.lint.checks import Checks
from planner.lint.consequence import Consequence, WhatIf
from planner.lint.finding import Headline, Report
from planner.lint.live import LiveLint
from planner.lint.profile import THIRDS, Profile
from planner.lint.suppress import of_clients
from planner.lint.units import is_counted
from planner.lint.workspace import Workspace, WorkspaceFiles
from planner.ports.unit_of_work import UnitOfWork
from ui.mix.looking import Span, count


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A report with what the panel needs beside it.

    Attributes:
        client_id: whose plan was checked, None: all clients'.
        whens: wall time of each post that a finding names.
        suppressions: all there are, those that have ended included. ran: codes of the rules that ran.
        profile: what it was checked by. trouble: what is wrong with a settings or rules file, "" nothing.
        clients: active clients. accounts: of the client (of all), by id, for the chooser.
    """

    report: Report
    client_id: ClientId | None
    profile: Profile = THIRDS
    trouble: str = ""
    whens: Mapping[str, WallTime] = field(default_factory=dict)
    suppressions: tuple[Suppression, ...] = ()
    ran: frozenset[str] = frozenset()
    clients: tuple[Client, ...] = ()
    accounts: dict[str, Account] = field(default_factory=dict)

    def zone(self) -> str:
        """The zone whose days name dates: the client's; of several the first one's."""
        mine = [client for client in self.clients if client.id == self.client_id]
        return (mine or list(self.clients))[0].zone if self.clients else "UTC"


class Whens(Mapping[str, WallTime]):
    """Wall times of the posts that a report names, looked up one by one: a report may name thousands."""

    def __init__(self, live: LiveLint, report: Report) -> None:
        self._live = live
        self._report = report

    def __getitem__(self, post: str) -> WallTime:
        entry = self._live.entry_of(post)
        if entry is None or entry.when is None:
            raise KeyError(post)
        return entry.when

    def __iter__(self) -> Iterator[str]:
        every = (*self._report.findings, *self._report.ignored)
        named = dict.fromkeys(post for finding in every for post in finding.posts)
        return (post for post in named if post in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Runner:
    """Keeps what was read and found, so that a small change costs little. Used on the worker only."""

    def __init__(self, workspace: WorkspaceFiles) -> None:
        self._workspace = workspace
        self._profile = THIRDS
        self._found: Workspace | None = None
        self._client: ClientId | None = None
        self._live: LiveLint | None = None

    def run(
        self, unit: UnitOfWork, client_id: ClientId | None, now: datetime, changes: Changes | None = None
    ) -> Checked:
        """Check a client's plan, or every client's.

        Args:
            unit: a reading unit of work, opened after ``changes``.
            client_id: whose plan; another one than the last time is read whole.
            now: aware UTC.
            changes: all that was committed since the last run; None: not known, everything is read again.
        """
        found = self._workspace.read()
        profile = found.profile(now)
        told = (client_id, profile, replace(found, trouble=""))
        if self._live is None or told != (self._client, self._profile, self._found):
            self._live = LiveLint(profile, client_id, rules=found.rules, ignored=found.settings.suppressions)
            (self._client, self._profile, self._found), changes = told, None
        live = self._live
        report = live.full(unit, now) if changes is None else live.refresh(unit, changes, now)
        suppressions = ignored_of(unit, client_id, found)
        return Checked(
            report=report,
            client_id=client_id,
            profile=profile,
            trouble=found.trouble,
            whens=Whens(live, report),
            suppressions=suppressions,
            ran=Checks(profile, rules=found.rules).codes if suppressions else frozenset(),
            clients=tuple(unit.clients.all()),
            accounts={account.id: account for account in unit.accounts.all(client_id)},
        )

    def what_if(self, unit: UnitOfWork, what: WhatIf) -> Consequence | None:
        """What changes would lead to, by the newest run; None before the first."""
        if self._live is None:
            return None
        try:
            return self._live.what_if(unit, what)
        except Exception:
            self._live = None  # it may be between before and after: the next run reads everything again
            raise


def ignored_of(unit: UnitOfWork, client_id: ClientId | None, found: Workspace) -> tuple[Suppression, ...]:
    """What a client's plan ignores (every client's for None), and what the settings file does for it."""
    clients = [one for one in unit.clients.all() if client_id in {None, one.id}]
    names = {one.name.strip().casefold(): one.id for one in clients}
    return (*unit.suppressions.all(client_id), *of_clients(found.settings.suppressions, names))


def look(unit: UnitOfWork, client_id: ClientId | None, account: str, span: Span) -> Headline:
    """Count a range that was chosen to look at, of a client or of one account (its id, "" all)."""
    entries = unit.lint.entries(client_id, start=span.start)
    mine = [entry for entry in entries if is_counted(entry) and account in {"", entry.account_key}]
    return count(mine, span)
