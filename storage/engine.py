"""Engines: how a connection to the plan is set up, and how its transactions begin."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL

from storage.sqlite import BUSY_SECONDS, prepare, reading

WRITES = "parley_writes"
"""Execution option of connections whose transactions begin as writers."""


def sqlite_engine(path: Path, *, read_only: bool = False, foreign_keys: bool = True) -> Engine:
    """An engine on the SQLite file at ``path``.

    Every connection gets WAL (readers and the one writer never wait for each other), foreign keys, a
    bounded wait for other writers, and ``synchronous=FULL``: a post that was noted as sent stays noted
    when the power goes.
    """
    query = {**(reading(path) if read_only else {"mode": "rwc"}), "uri": "true"}
    url = URL.create("sqlite", database=path.resolve().as_uri(), query=query)
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False})

    def set_up(connection: sqlite3.Connection, _record: object) -> None:
        prepare(connection, read_only=read_only, foreign_keys=foreign_keys)

    event.listen(engine, "connect", set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Begin as the unit of work says.

    A writer takes the write lock at once. SQLAlchemy's default begins nothing before a SELECT, so two
    writers that read first lose updates without an error, and a plain BEGIN fails with "locked" when it
    is upgraded; both were measured. The driver itself is asked: a publisher's tick is hardly more than this.
    """
    options: Any = connection.get_execution_options()
    driver: Any = connection.connection.driver_connection
    driver.execute("BEGIN IMMEDIATE" if options.get(WRITES) else "BEGIN")
