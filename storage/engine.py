"""Engines: how a connection to the plan is set up, and how its transactions begin."""

import contextlib
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL

BUSY_SECONDS = 15.0
"""How long a writer waits for another process before it gives up with a sentence."""

WRITES = "parley_writes"
"""Execution option of connections whose transactions begin as writers."""


def sqlite_engine(path: Path, *, read_only: bool = False, foreign_keys: bool = True) -> Engine:
    """An engine on the SQLite file at ``path``.

    Every connection gets WAL (readers and the one writer never wait for each other), foreign keys, a
    bounded wait for other writers, and ``synchronous=FULL``: a post that was noted as sent stays noted
    when the power goes.
    """
    query = {"mode": "ro" if read_only else "rwc", "uri": "true"}
    url = URL.create("sqlite", database=path.resolve().as_uri(), query=query)
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False})

    def set_up(connection: sqlite3.Connection, _record: object) -> None:
        prepare(connection, read_only=read_only, foreign_keys=foreign_keys)

    event.listen(engine, "connect", set_up)
    event.listen(engine, "begin", _begin)
    return engine


def prepare(connection: sqlite3.Connection, *, read_only: bool, foreign_keys: bool) -> None:
    """Set a fresh SQLite connection up; also used on the bare connections of opening and polling."""
    connection.isolation_level = None  # the driver begins nothing by itself: ``_begin`` does
    connection.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")
    connection.execute("PRAGMA synchronous=FULL")
    if not read_only:
        # Switching does not wait for others. It lasts in the file: who keeps us from it is just doing it.
        with contextlib.suppress(sqlite3.OperationalError):
            connection.execute("PRAGMA journal_mode=WAL")


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A bare connection to an existing file, set up like all others."""
    address = f"{path.resolve().as_uri()}?mode={'ro' if read_only else 'rw'}"
    connection = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, check_same_thread=False)
    try:
        prepare(connection, read_only=read_only, foreign_keys=True)
    except BaseException:
        connection.close()
        raise
    return connection


def _begin(connection: Connection) -> None:
    """Begin as the unit of work says.

    A writer takes the write lock at once. SQLAlchemy's default begins nothing before a SELECT, so two
    writers that read first lose updates without an error, and a plain BEGIN fails with "locked" when it
    is upgraded; both were measured.
    """
    options: Any = connection.get_execution_options()
    connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get(WRITES) else "BEGIN")
