"""A quick look at a plan: its clients and a month, through ``sqlite3`` alone.

SQLAlchemy takes longer to import than the first month to read and paint; this look needs none of it.
"""

from collections.abc import Sequence
from datetime import datetime
from sqlite3 import Connection

from planner.domain.client import Client
from planner.domain.entry import CalendarRow
from planner.domain.ids import ClientId, PostId
from planner.domain.reply_block import ReplyRow
from planner.domain.slot import SlotRow
from storage.briefs import brief_in
from storage.month import instant_in, month_rows, sqlite_instant
from storage.replies import reply_rows
from storage.slot_rows import slot_rows

_CLIENTS = """
SELECT id, name, zone, colour, tagline, language, archived_at, revision, brief, paused_at FROM client
WHERE archived_at IS NULL OR :archived ORDER BY id
"""


class GlancedClients:
    """``all`` of ``planner.ports.stores.ClientStore``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self, *, archived: bool = False) -> Sequence[Client]:
        """All clients in the order they were made; archived ones only when asked for."""
        return [
            Client(
                id=ClientId(client_id),
                name=name,
                zone=zone,
                colour=colour,
                tagline=tagline,
                language=language,
                archived_at=None if archived_at is None else instant_in(archived_at),
                revision=revision,
                brief=brief_in(brief),
                paused_at=None if paused_at is None else instant_in(paused_at),
            )
            for client_id, name, zone, colour, tagline, language, archived_at, revision, brief, paused_at in (
                self._connection.execute(_CLIENTS, {"archived": archived})
            )
        ]


class GlancedCalendar:
    """``planner.ports.queries.CalendarQueries``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(
        self, start: datetime, end: datetime, client_id: ClientId | None = None
    ) -> Sequence[CalendarRow]:
        """Rows with ``start <= due_at < end``, ordered by (due_at, post id, network)."""
        return month_rows(self._ask, start, end, client_id, bound=sqlite_instant)

    def replies(
        self, start: datetime, end: datetime, client_id: ClientId | None = None
    ) -> Sequence[ReplyRow]:
        """Reply blocks with ``start <= starts_at < end``, ordered by (starts_at, id)."""
        return reply_rows(self._ask, start, end, client_id, bound=sqlite_instant)

    def slots(self, client_id: ClientId | None = None) -> Sequence[SlotRow]:
        """The weekly rhythm, ordered by (weekday, time, account id)."""
        return slot_rows(self._ask, client_id)

    def _ask(self, question: str, values: dict[str, object]) -> Sequence[tuple[object, ...]]:
        return self._connection.execute(question, values).fetchall()


class GlancedSearch:
    """``planner.ports.search.Matching``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def matching(self, words: str, client_id: ClientId | None = None) -> frozenset[PostId]:
        """The posts in which every word begins one of theirs."""
        from planner.domain.searching import asked  # no first month needs it
        from storage.terms import MATCHING, for_fts5

        terms = asked(words)
        if not terms:
            return frozenset()
        found = self._connection.execute(MATCHING, {"asked": for_fts5(terms, client_id)})
        return frozenset(PostId(post_id) for (post_id,) in found)


class SqliteGlance:
    """``planner.ports.unit_of_work.Glance`` on one bare connection inside a transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.clients = GlancedClients(connection)
        self.calendar = GlancedCalendar(connection)
        self.search = GlancedSearch(connection)

    def setting(self, key: str) -> str:
        """A setting, "" when there is none; for the storage room only, not part of the port."""
        row = self._connection.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else ""
