"""An open plan database on SQLite."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from planner.domain.changes import Aggregate, Change, Changes
from planner.domain.errors import EnvironmentFault
from planner.languages import tr
from storage.faults import faults
from storage.glance import SqliteGlance
from storage.sqlite import BUSY_SECONDS, connect

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from storage.unit_of_work import SqlUnitOfWork


class SqlPlan:
    """``planner.ports.unit_of_work.Plan``. Safe to use from any thread.

    SQLAlchemy is imported with the first unit of work, not for a glance: see ``storage.glance``.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path = path
        self._making = threading.Lock()
        self._read_only = read_only
        self._turn = threading.Lock()  # writers of this process queue here, in order, without polling
        self._writing: int | None = None
        self._watch = _Watch(path, read_only=read_only)

    @property
    def path(self) -> Path:
        """Where the plan lies."""
        return self._path

    @cached_property
    def _made(self) -> "Engine":
        from storage.engine import sqlite_engine

        return sqlite_engine(self._path, read_only=self._read_only)

    @property
    def engine(self) -> "Engine":
        """For the storage room's own housekeeping."""
        with self._making:  # two threads must not make one each
            return self._made

    @cached_property
    def _writer(self) -> "Engine":
        """The same engine, for units of work that write: to tell it so each time costs as much as a statement."""
        from storage.engine import WRITES

        return self.engine.execution_options(**{WRITES: True})

    @contextmanager
    def glance(self) -> Iterator[SqliteGlance]:
        """A quick look: clients and calendar, one consistent picture, beside any writer."""
        with faults(self._path), closing(connect(self._path, read_only=self._read_only)) as connection:
            connection.execute("BEGIN")
            yield SqliteGlance(connection)

    @contextmanager
    def read(self) -> "Iterator[SqlUnitOfWork]":
        """A unit of work that only reads: one consistent picture, beside any writer."""
        from storage.unit_of_work import SqlUnitOfWork

        with faults(self._path), self.engine.connect() as connection:
            yield SqlUnitOfWork(connection, writes=False)

    @contextmanager
    def write(self) -> "Iterator[SqlUnitOfWork]":
        """A unit of work that writes. Raises RuntimeError when this thread is inside one already."""
        if self._read_only:
            raise EnvironmentFault(tr("The plan file {path} was opened for reading only.", path=self._path))
        if self._writing == threading.get_ident():
            raise RuntimeError("a writing unit of work inside another one would wait for itself")
        if not self._turn.acquire(timeout=BUSY_SECONDS):
            raise EnvironmentFault(tr("Parley is still writing something else. Try again in a moment."))
        from storage.unit_of_work import SqlUnitOfWork

        try:
            self._writing = threading.get_ident()
            with faults(self._path), self._writer.connect() as connection:
                connection.begin()
                yield SqlUnitOfWork(connection, writes=True)
        finally:
            self._writing = None
            self._turn.release()

    def under_lease(self) -> "SqlPlan":
        """Itself: in a file one writes after the other, under a lease or not."""
        return self

    def changes_since(self, sequence: int) -> Changes:
        """What this and other processes committed after ``sequence``.

        The answer's ``sequence`` is the one to ask with next time. A new listener starts with
        ``newest_change()``.
        """
        with faults(self._path):
            return self._watch.since(sequence)

    def newest_change(self) -> int:
        """The sequence of the newest commit, 0 when there was none: where to begin listening."""
        with faults(self._path):
            return self._watch.newest()

    def close(self) -> None:
        """Close every connection; the plan cannot be used any more."""
        self._watch.close()
        if "_made" in vars(self):
            self._made.dispose()


class _Watch:
    """A connection that only looks whether anybody committed, this process included."""

    def __init__(self, path: Path, *, read_only: bool) -> None:
        self._path = path
        self._read_only = read_only
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._version = -1
        self._latest = 0

    def since(self, sequence: int) -> Changes:
        """``SqlPlan.changes_since``: one PRAGMA when nothing was committed."""
        with self._lock:
            looking = self._open()
            version = int(looking.execute("PRAGMA data_version").fetchone()[0])
            if version == self._version and sequence >= self._latest:
                return Changes((), sequence)
            rows = looking.execute(
                'SELECT sequence, aggregate, ids FROM "change" WHERE sequence > ? ORDER BY sequence',
                (sequence,),
            ).fetchall()
            self._version = version
            self._latest = max([self._latest, *(row[0] for row in rows)])
            seen: dict[Change, None] = {}
            for _, aggregate, ids in rows:
                kind = Aggregate(aggregate)
                seen.update((Change(kind, record_id), None) for record_id in ids.split("\n"))
            return Changes(tuple(seen), rows[-1][0] if rows else sequence)

    def newest(self) -> int:
        """``SqlPlan.newest_change``."""
        with self._lock:
            return int(self._open().execute('SELECT coalesce(max(sequence), 0) FROM "change"').fetchone()[0])

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = connect(self._path, read_only=self._read_only)
        return self._connection

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None
