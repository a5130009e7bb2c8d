"""Bare connections to a plan's file, set up like all others. No SQLAlchemy here: opening must be quick."""

import contextlib
import os
import sqlite3
from pathlib import Path

BUSY_SECONDS = 15.0
"""How long a writer waits for another process before it gives up with a sentence."""


def prepare(connection: sqlite3.Connection, *, read_only: bool, foreign_keys: bool) -> None:
    """Set a fresh SQLite connection up, SQLAlchemy's as well as bare ones.

    WAL, so that readers and the one writer never wait for each other; foreign keys; and
    ``synchronous=FULL``: a post that was noted as sent stays noted when the power goes.
    """
    connection.isolation_level = None  # the driver begins nothing by itself
    connection.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")
    connection.execute("PRAGMA synchronous=FULL")
    if not read_only:
        # Switching does not wait for others. It lasts in the file: who keeps us from it is just doing it.
        with contextlib.suppress(sqlite3.OperationalError):
            connection.execute("PRAGMA journal_mode=WAL")


def reading(path: Path) -> dict[str, str]:
    """The parameters of an address that opens the plan at ``path`` for reading only.

    Even a reader of a WAL database makes files beside it. In a folder that cannot be written nobody else can
    either, so without a log to read the file stays as it is, and may be read as unchanging.
    """
    path = path.resolve()
    log = path.with_name(f"{path.name}-wal")
    with contextlib.suppress(OSError):
        if not os.access(path.parent, os.W_OK) and not (log.exists() and log.stat().st_size):
            return {"mode": "ro", "immutable": "1"}
    return {"mode": "ro"}


def _undo(path: Path) -> None:
    """Take back what a process had half written when it was killed; a reader alone may not, and reads nothing."""
    journal = path.with_name(f"{path.name}-journal")
    with contextlib.suppress(OSError, sqlite3.Error):  # then whoever reads is told why
        if journal.exists() and journal.stat().st_size:
            with contextlib.closing(connect(path)) as connection:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A bare connection to an existing file."""
    if read_only:
        _undo(path)
    query = "&".join(f"{key}={value}" for key, value in reading(path).items()) if read_only else "mode=rw"
    address = f"{path.resolve().as_uri()}?{query}"
    connection = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, check_same_thread=False)
    try:
        prepare(connection, read_only=read_only, foreign_keys=True)
    except BaseException:
        connection.close()
        raise
    return connection
