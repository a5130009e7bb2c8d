"""A unit of work: all reads and writes that belong together."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from planner.domain.changes import Changes
from planner.domain.client import Client
from planner.ports.agents import AgentStore
from planner.ports.hosted import HostedStore
from planner.ports.publications import JournalStore, PublicationStore
from planner.ports.queries import CalendarQueries, LintQueries
from planner.ports.search import Matching, SearchQueries
from planner.ports.stores import (
    AccountStore,
    ClientStore,
    MediaRows,
    PostStore,
    RepeatStore,
    ReplyBlockStore,
    SettingStore,
    SlotStore,
    SuppressionStore,
)
from planner.ports.timetable import Timetable
from planner.ports.writing import SnippetStore, VersionStore


class UnitOfWork(Protocol):
    """One transaction. Leaving it without ``commit`` rolls back. No network or file work inside."""

    @property
    def clients(self) -> ClientStore: ...
    @property
    def accounts(self) -> AccountStore: ...
    @property
    def posts(self) -> PostStore: ...
    @property
    def timetable(self) -> Timetable: ...
    @property
    def publications(self) -> PublicationStore: ...
    @property
    def journal(self) -> JournalStore: ...
    @property
    def agents(self) -> AgentStore: ...
    @property
    def hosted(self) -> HostedStore: ...
    @property
    def media(self) -> MediaRows: ...
    @property
    def suppressions(self) -> SuppressionStore: ...
    @property
    def reply_blocks(self) -> ReplyBlockStore: ...
    @property
    def versions(self) -> VersionStore: ...
    @property
    def snippets(self) -> SnippetStore: ...
    @property
    def slots(self) -> SlotStore: ...
    @property
    def repeats(self) -> RepeatStore: ...
    @property
    def settings(self) -> SettingStore: ...
    @property
    def calendar(self) -> CalendarQueries: ...
    @property
    def lint(self) -> LintQueries: ...
    @property
    def search(self) -> SearchQueries: ...

    def commit(self) -> Changes:
        """Make it so; what changed, with its sequence number in the ``change`` table."""
        ...


class ClientList(Protocol):
    """The one question to clients that a glance answers."""

    def all(self, *, archived: bool = False) -> Sequence[Client]: ...


class Glance(Protocol):
    """A quick look: what the first picture needs, and no more. Reads only."""

    @property
    def clients(self) -> ClientList: ...
    @property
    def calendar(self) -> CalendarQueries: ...
    @property
    def search(self) -> Matching: ...


class Plan(Protocol):
    """A plan database.

    Raises (all its methods): EnvironmentFault (disk full, locked for too long), NewerFile.
    """

    def glance(self) -> AbstractContextManager[Glance]:
        """Clients and calendar at once, without loading what a unit of work needs besides."""
        ...

    def read(self) -> AbstractContextManager[UnitOfWork]:
        """A unit of work that only reads; a consistent picture of the plan."""
        ...

    def write(self) -> AbstractContextManager[UnitOfWork]:
        """A unit of work that writes, with the plan to itself; the wait for other writers is bounded."""
        ...

    def under_lease(self) -> "Plan":
        """The same plan for who holds a lease, or takes one: on a server such writers run beside each other.

        Each of its writing units first claims, or renews the lease it writes under.
        """
        ...

    def changes_since(self, sequence: int) -> Changes:
        """What this and other processes committed after ``sequence`` (cheap when nothing did)."""
        ...

    def newest_change(self) -> int:
        """The sequence of the newest commit, 0 when there was none: where to begin listening."""
        ...

    def close(self) -> None: ...
