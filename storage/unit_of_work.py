"""A unit of work on one connection: the stores, and the commit that tells what changed."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, delete

from planner.domain.changes import Aggregate, Change, Changes
from storage.stores.accounts import Accounts
from storage.stores.base import Transaction, chunks
from storage.stores.calendar import Calendar
from storage.stores.clients import Clients
from storage.stores.settings import Settings
from storage.tables.change import CHANGE

if TYPE_CHECKING:
    from storage.stores.agents import Agents
    from storage.stores.hosted import HostedFiles
    from storage.stores.journal import Journal
    from storage.stores.lint import Lint
    from storage.stores.media import MediaItems
    from storage.stores.posts import Posts
    from storage.stores.publications import Publications
    from storage.stores.repeats import Repeats
    from storage.stores.reply_blocks import ReplyBlocks
    from storage.stores.search import Search
    from storage.stores.slots import Slots
    from storage.stores.snippets import Snippets
    from storage.stores.suppressions import Suppressions
    from storage.stores.timetable import Timetable
    from storage.stores.versions import Versions
    from storage.stores.zones import Zones

_TELL = 'INSERT INTO "change" (aggregate, ids) VALUES (?, ?)'
IN_A_ROW = 5000
"""Ids in one row of the ``change`` table: an import of thousands is told in few."""
KEPT_CHANGES = 10_000
"""Rows kept in the ``change`` table: other processes poll it every few seconds, older rows are read by nobody."""


class SqlUnitOfWork:
    """``planner.ports.unit_of_work.UnitOfWork`` on SQLAlchemy.

    The stores that the first month does not need are imported when they are first asked for.

    Args:
        connection: inside a transaction that began as ``writes`` says.
        writes: whether it may write.
        told: called with the sequence of a commit that changed something.
    """

    def __init__(
        self, connection: Connection, *, writes: bool, told: Callable[[int], None] | None = None
    ) -> None:
        self._transaction = Transaction(connection, writes=writes)
        self._told = told

    @cached_property
    def clients(self) -> Clients:
        """Clients."""
        return Clients(self._transaction)

    @cached_property
    def accounts(self) -> Accounts:
        """Accounts."""
        return Accounts(self._transaction)

    @cached_property
    def posts(self) -> "Posts":
        """Posts with their variants and media."""
        from storage.stores.posts import Posts

        return Posts(self._transaction)

    @cached_property
    def publications(self) -> "Publications":
        """Publications and their leases."""
        from storage.stores.publications import Publications

        return Publications(self._transaction)

    @cached_property
    def journal(self) -> "Journal":
        """Steps, attempts and events."""
        from storage.stores.journal import Journal

        return Journal(self._transaction)

    @cached_property
    def agents(self) -> "Agents":
        """The publishers, their outages, and the gates of accounts."""
        from storage.stores.agents import Agents

        return Agents(self._transaction)

    @cached_property
    def timetable(self) -> "Timetable":
        """Times of plain posts."""
        from storage.stores.timetable import Timetable

        return Timetable(self._transaction)

    @cached_property
    def hosted(self) -> "HostedFiles":
        """What lies on places for media."""
        from storage.stores.hosted import HostedFiles

        return HostedFiles(self._transaction)

    @cached_property
    def media(self) -> "MediaItems":
        """What is known of stored pictures and videos."""
        from storage.stores.media import MediaItems

        return MediaItems(self._transaction)

    @cached_property
    def suppressions(self) -> "Suppressions":
        """Ignored findings."""
        from storage.stores.suppressions import Suppressions

        return Suppressions(self._transaction)

    @cached_property
    def reply_blocks(self) -> "ReplyBlocks":
        """Time set aside to answer."""
        from storage.stores.reply_blocks import ReplyBlocks

        return ReplyBlocks(self._transaction)

    @cached_property
    def versions(self) -> "Versions":
        """Versions of posts."""
        from storage.stores.versions import Versions

        return Versions(self._transaction)

    @cached_property
    def snippets(self) -> "Snippets":
        """What clients use again."""
        from storage.stores.snippets import Snippets

        return Snippets(self._transaction)

    @cached_property
    def slots(self) -> "Slots":
        """Posting slots."""
        from storage.stores.slots import Slots

        return Slots(self._transaction)

    @cached_property
    def repeats(self) -> "Repeats":
        """Repeated posts."""
        from storage.stores.repeats import Repeats

        return Repeats(self._transaction)

    @cached_property
    def settings(self) -> Settings:
        """Settings."""
        return Settings(self._transaction)

    @cached_property
    def calendar(self) -> Calendar:
        """What the calendar shows."""
        return Calendar(self._transaction)

    @cached_property
    def lint(self) -> "Lint":
        """What the linter counts."""
        from storage.stores.lint import Lint

        return Lint(self._transaction)

    @cached_property
    def search(self) -> "Search":
        """Finding posts by what is in them."""
        from storage.stores.search import Search

        return Search(self._transaction)

    @cached_property
    def zones(self) -> "Zones":
        """Due times after the tz database changed; for ``storage.zones`` only, not part of the port."""
        from storage.stores.zones import Zones

        return Zones(self._transaction)

    @property
    def connection(self) -> Connection:
        """For the storage room only, not part of the port."""
        return self._transaction.connection

    def setting(self, key: str) -> str:
        """A setting, "" when there is none: as a glance answers; for the storage room only."""
        return self.settings.get(key)

    def commit(self) -> Changes:
        """Write the ``change`` rows and make everything so. The unit of work is over after it."""
        self._transaction.demand_writing()
        connection = self._transaction.connection
        changed = self._transaction.changed
        self._transaction.changed = {}
        sequence = 0
        if changed and self._transaction.on_server:
            from storage.server.commit import commit_in_turn

            rows = [
                (kind.value, "\n".join(part))
                for kind, ids in changed.items()
                for part in chunks(ids, IN_A_ROW)
            ]
            sequence = commit_in_turn(connection, rows, KEPT_CHANGES)
        elif changed:
            sequence = _write_changes(connection, changed)
        connection.commit()
        if sequence and self._told is not None:
            self._told(sequence)
        return Changes(tuple(Change(kind, one) for kind, ids in changed.items() for one in ids), sequence)


def _write_changes(connection: Connection, changed: dict[Aggregate, dict[str, None]]) -> int:
    driver: Any = connection.connection.driver_connection
    sequence = written = 0
    for aggregate, ids in changed.items():
        for part in chunks(ids, IN_A_ROW):
            row = (aggregate.value, "\n".join(part))
            sequence = int(
                driver.execute(_TELL, row).lastrowid
            )  # every commit does: SQLAlchemy would take longer
            written += 1
    if sequence % KEPT_CHANGES < written:
        connection.execute(delete(CHANGE).where(CHANGE.c.sequence <= sequence - KEPT_CHANGES))
    return sequence
