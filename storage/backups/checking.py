"""Reading a plan file from end to end: is it one, is it whole, does it fit together?"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from planner.domain.backups import Soundness
from planner.domain.errors import UserError
from planner.languages import tr
from storage.faults import faults
from storage.sqlite import BUSY_SECONDS, connect
from storage.version import SCHEMA

_NO_DATABASE = tr("it is not a database")
_MOST = 5  # kinds of loose rows that are named


def check_file(path: Path, *, quick: bool = False, still: bool = False) -> Soundness:
    """See ``planner.ports.backups.Backups.check``.

    ``still``: nobody writes to the file, so nothing is made beside it for reading. The file is opened by SQLite
    alone: whoever closes it otherwise takes the locks of this process's other connections off it.

    Raises:
        UserError: there is no such file. EnvironmentFault: it may not be read, or is locked.
    """
    if not path.is_file():
        raise UserError(
            tr("There is no file {path}.", path=path), place=str(path), mend=tr("Check the name.")
        )
    if not os.access(path, os.R_OK):
        raise UserError(tr("{path} cannot be read: permission denied.", path=path), place=str(path))
    if not path.stat().st_size:
        return Soundness(known=SCHEMA, damage=_NO_DATABASE)
    with faults(path):
        try:
            with closing(connect_still(path) if still else connect(path, read_only=True)) as open_:
                return _check(open_, quick=quick)
        except sqlite3.OperationalError:  # locked, or the disk: says nothing about the file
            raise
        except sqlite3.DatabaseError as error:
            foreign = error.sqlite_errorcode == sqlite3.SQLITE_NOTADB
            return Soundness(known=SCHEMA, damage=_NO_DATABASE if foreign else str(error))


def connect_still(path: Path) -> sqlite3.Connection:
    """Open a file that nobody writes to, for reading, making no file beside it; one with a log as usual."""
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        return connect(path, read_only=True)
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None)


def _check(open_: sqlite3.Connection, *, quick: bool) -> Soundness:
    tables = {row[0] for row in open_.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "alembic_version" not in tables:
        return Soundness(known=SCHEMA, damage=tr("it is not a Parley plan"))
    version = open_.execute("SELECT version_num FROM alembic_version").fetchone()
    rows = open_.execute(f"PRAGMA {'quick_check' if quick else 'integrity_check'}(1)").fetchall()
    damage = "" if rows == [("ok",)] else _words(str(rows[0][0]))
    if damage:
        return Soundness(schema=version[0] if version else "", known=SCHEMA, damage=damage)
    loose = {
        tr("{row} without {parent}", "rows of a database", row=table, parent=parent)
        for table, _, parent, _ in open_.execute("PRAGMA foreign_key_check")
    }
    return Soundness(
        schema=str(version[0]) if version else "",
        known=SCHEMA,
        loose=tuple(sorted(loose)[:_MOST]),
        clients=_count(open_, "client", tables),
        posts=_count(open_, "post", tables),
    )


def _words(damage: str) -> str:
    """SQLite's words on one line, without the headline that it puts over them."""
    return " ".join(damage.replace("*** in database main ***", " ").split())


def _count(open_: sqlite3.Connection, table: str, tables: set[str]) -> int:
    if table not in tables:
        return 0
    return int(open_.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - a name of ours
