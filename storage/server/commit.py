"""The end of a writing unit of work on a server, in one trip: its changes numbered, told and committed."""

from collections.abc import Sequence
from typing import Any

from psycopg import ClientCursor
from psycopg import Connection as Driver
from psycopg.rows import tuple_row
from sqlalchemy import Connection

from storage.server.engine import FEED_LOCK, SPACE
from storage.server.watch import CHANNEL

_LOCK = f"SELECT pg_advisory_xact_lock({SPACE}, {FEED_LOCK})"
_INSERT = 'INSERT INTO "change" (aggregate, ids) VALUES {rows} RETURNING sequence'
_FORGET = 'DELETE FROM "change" WHERE sequence <= (SELECT max(sequence) FROM "change") - %s'
_FORGET_EVERY = 1000


def commit_in_turn(connection: Connection, rows: Sequence[tuple[str, str]], kept: int) -> int:
    """Write ``rows`` (aggregate, ids by line) as changes and commit; the number of the last.

    Who reads up to number 7 must never find 6 later: from the numbering to the commit one goes after the other.

    Args:
        connection: inside a transaction.
        rows: at least one.
        kept: so many changes are kept for the others; older ones nobody reads.
    """
    raw: Any = connection.connection.driver_connection
    assert isinstance(raw, Driver)
    places = ", ".join(["(%s, %s)"] * len(rows))
    statements = f"{_LOCK}; {_INSERT.format(rows=places)}; NOTIFY {CHANNEL}; COMMIT"
    with ClientCursor(
        raw, row_factory=tuple_row
    ) as cursor:  # it puts the values in itself, so that all goes at once
        cursor.execute(statements, [value for row in rows for value in row])
        cursor.nextset()
        sequence = max(int(row[0]) for row in cursor.fetchall())
        while cursor.nextset():
            pass
        if sequence % _FORGET_EVERY < len(rows):
            cursor.execute(_FORGET, (kept,))
    return sequence
