"""An open plan on a server."""

import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy

import psycopg
from sqlalchemy import Connection, Engine

from planner.domain.changes import Changes
from planner.ports.clock import Clock, SystemClock
from storage.engine import WRITES
from storage.server.address import ServerAddress
from storage.server.clock import ServerClock
from storage.server.engine import Writes, server_engine
from storage.server.faults import server_faults
from storage.server.watch import Watch
from storage.unit_of_work import SqlUnitOfWork

_GONE = frozenset({None, "57P01", "57P02", "57P05", "25P03", "08006", "08003"})
"""What is said of a connection that waited in the pool and is none any more; most often nothing."""


class ServerPlan:
    """``planner.ports.unit_of_work.Plan`` on PostgreSQL. Safe to use from any thread."""

    def __init__(self, address: ServerAddress, own: Clock | None = None) -> None:
        self.address = address
        self.clock = ServerClock(own or SystemClock())
        self.engine: Engine = server_engine(address, self.clock.heard)
        self._watch = Watch(address)
        self._writing = threading.local()
        self._writes = Writes.ALONE
        self._engines = {how: self.engine.execution_options(**{WRITES: how}) for how in (None, *Writes)}
        self._whole: ServerPlan | None = None
        self._end = weakref.finalize(self, _let_go, self.engine, self._watch)  # a command just ends

    def __repr__(self) -> str:
        return f"ServerPlan({self.address.place})"

    @contextmanager
    def read(self) -> Iterator[SqlUnitOfWork]:
        """A unit of work that only reads: one consistent picture, beside any writer."""
        with self._begun(None) as connection:
            yield SqlUnitOfWork(connection, writes=False)

    glance = read

    @contextmanager
    def write(self) -> Iterator[SqlUnitOfWork]:
        """A unit of work that writes. Raises RuntimeError inside another one."""
        with self._begun(self._writes) as connection:
            yield SqlUnitOfWork(connection, writes=True, told=self._watch.own)

    def under_lease(self) -> "ServerPlan":
        """The same plan for who holds leases: its writers run beside each other."""
        same = copy(self)
        same._whole = self  # noqa: SLF001 - itself, but for how its writers begin
        same._writes = Writes.UNDER_LEASE  # noqa: SLF001 - the same
        return same

    def changes_since(self, sequence: int) -> Changes:
        """What this and other processes committed after ``sequence``.

        The answer's ``sequence`` is the one to ask with next time. A new listener starts with
        ``newest_change()``.
        """
        with server_faults(self.address):
            return self._watch.since(sequence)

    def newest_change(self) -> int:
        """The sequence of the newest commit, 0 when there was none: where to begin listening."""
        with server_faults(self.address):
            return self._watch.newest()

    def close(self) -> None:
        """Close every connection; the plan cannot be used any more."""
        self._end()

    @contextmanager
    def _begun(self, writes: Writes | None) -> Iterator[Connection]:
        if writes is not None:
            if getattr(self._writing, "now", False):
                raise RuntimeError("a writing unit of work inside another one would wait for itself")
            self._writing.now = True
        try:
            with server_faults(self.address):
                connection = self._connect(writes)
                try:
                    yield connection
                finally:
                    connection.close()
        finally:
            if writes is not None:
                self._writing.now = False

    def _connect(self, writes: Writes | None) -> Connection:
        """A connection whose transaction has begun; one that the server closed meanwhile is made anew."""
        engine = self._engines[writes]
        for again in (True, False):
            connection = engine.connect()
            try:
                connection.begin()
            except BaseException as error:
                stale = again and isinstance(error, psycopg.OperationalError) and error.sqlstate in _GONE
                if stale:
                    connection.invalidate()
                connection.close()
                if not stale:
                    raise
                self.engine.dispose()  # what else waits there is as old
                continue
            return connection
        raise AssertionError  # the second try returned or raised


def _let_go(engine: Engine, watch: Watch) -> None:
    watch.close()
    engine.dispose()
