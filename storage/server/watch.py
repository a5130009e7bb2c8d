"""Waiting for commits: the server says when there was one, so that looking costs nothing while there was none."""

import threading
import time
from typing import Any

import psycopg

from planner.domain.changes import Aggregate, Change, Changes
from storage.server.address import ServerAddress
from storage.server.engine import connect_options, set_up

CHANNEL = "parley_change"
LOOK_ANYWAY = 60.0
"""Seconds: a line that broke without a word is noticed after so long."""

_SINCE = 'SELECT sequence, aggregate, ids FROM "change" WHERE sequence > %s ORDER BY sequence'
_NEWEST = 'SELECT coalesce(max(sequence), 0) FROM "change"'


class Watch:
    """A connection that only listens for commits, those of this process included."""

    def __init__(self, address: ServerAddress) -> None:
        self._address = address
        self._lock = threading.Lock()
        self._connection: psycopg.Connection[Any] | None = None
        self._looked = float("-inf")
        self._latest = 0
        self._own = 0
        self._committing = threading.Lock()  # another than that of looking, which no commit waits for

    def own(self, sequence: int) -> None:
        """This process has committed: it reads its own changes at once, not when the server has told it."""
        with self._committing:
            self._own = max(self._own, sequence)

    def since(self, sequence: int) -> Changes:
        """``ServerPlan.changes_since``. Raises psycopg.Error."""
        with self._lock:
            listening = self._open()
            try:
                rung = any(True for _ in listening.notifies(timeout=0))
                late = time.monotonic() - self._looked > LOOK_ANYWAY
                if not rung and not late and sequence >= max(self._latest, self._own):
                    return Changes((), sequence)
                rows = listening.execute(_SINCE, (sequence,)).fetchall()
            except psycopg.Error:
                self._drop()
                raise
            self._looked = time.monotonic()
            self._latest = max([self._latest, *(row[0] for row in rows)])
            seen: dict[Change, None] = {}
            for _, aggregate, ids in rows:
                kind = Aggregate(aggregate)
                seen.update((Change(kind, record_id), None) for record_id in ids.split("\n"))
            return Changes(tuple(seen), rows[-1][0] if rows else sequence)

    def newest(self) -> int:
        """``ServerPlan.newest_change``. Raises psycopg.Error."""
        with self._lock:
            try:
                row = self._open().execute(_NEWEST).fetchone()
            except psycopg.Error:
                self._drop()
                raise
            return int(row[0]) if row else 0

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            self._drop()

    def _open(self) -> "psycopg.Connection[Any]":
        if self._connection is None:
            url = self._address.url
            given = {**url.translate_connect_args(database="dbname", username="user"), **url.query}
            connection = psycopg.connect(**given, autocommit=True, **connect_options())
            set_up(connection)
            connection.execute(f"LISTEN {CHANNEL}")
            self._connection = connection
            self._looked = float("-inf")  # what was said before nobody heard
        return self._connection

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
