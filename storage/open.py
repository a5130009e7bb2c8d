"""Opening a plan: quickly when it is as this program knows it, with a copy first when it is older.

Due times are recomputed here, before anybody reads them, when the tz database is another one than last time.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from planner.domain.errors import DamagedFile, EnvironmentFault, NewerFile, UserError
from planner.languages import tr
from storage.faults import fault_of, faults
from storage.plan import SqlPlan
from storage.server.address import demand_library, is_server, server_address, wrong_address
from storage.sqlite import connect
from storage.version import SCHEMA
from storage.zones import VERSION_KEY, installed_version, refresh_zones

if TYPE_CHECKING:
    from storage.server.plan import ServerPlan

APPLICATION_ID = 0x5061726C
"""SQLite's ``application_id`` of plan files, "Parl": what ``file`` and other programs tell them by."""

_SMALLEST = 512
"""Bytes of the smallest database there is: one page."""
_EMPTY = "empty"  # another process is making the plan this very moment, or died before it did


def open_plan(path: Path, *, create: bool = True, read_only: bool = False) -> SqlPlan:
    """Open the plan file at ``path``.

    Args:
        path: the file; ``~`` is not expanded.
        create: make a new plan, folders included, when there is no file.
        read_only: never write to the file; an older one is then refused instead of brought up to date.

    Raises:
        UserError: there is no file and none is to be made.
        NewerFile: written by a newer Parley; the file is untouched.
        EnvironmentFault: no plan file, damaged, locked, or the disk is full.
    """
    path = Path(path)
    with faults(path), _folder_faults(path):
        if path.is_dir():
            raise EnvironmentFault(tr("{path} is a folder, not a plan file.", path=path))
        version = _version_of(path) if path.exists() and path.stat().st_size else _EMPTY
        fresh = version == _EMPTY
        if fresh and (not create or read_only):
            raise UserError(
                tr("There is no plan at {path}.", path=path), mend=tr("Check the name of the file.")
            )
        if fresh:
            _make(path)
        else:
            _bring_up_to_date(path, version, read_only=read_only)
    plan = SqlPlan(path, read_only=read_only)
    if not read_only:
        try:
            refresh_zones(plan, installed_version())
        except BaseException:
            plan.close()
            raise
    return plan


def plan_is_at(path: Path) -> bool:
    """Whether something is at ``path`` that can be opened, or that cannot and says why; an empty file is nothing."""
    try:
        return path.is_dir() or path.stat().st_size > 0
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True


def open_plan_url(url: str, *, create: bool = True) -> "SqlPlan | ServerPlan":
    """Open the plan that a database address names.

    ``sqlite:///folder/plan.db``, or ``postgresql+psycopg://user:password@host/database``.

    Raises:
        UserError: the address names something else; nothing of it is repeated, for it may hold a password.
    """
    if is_server(url):
        address = server_address(url)
        demand_library()
        from storage.server.open import open_server_plan

        return open_server_plan(address, create=create)
    return open_plan(file_in(url), create=create)


def file_in(url: str) -> Path:
    """The file that ``sqlite:///folder/plan.db`` names. Raises UserError when it names none."""
    scheme, _, rest = url.partition("://")
    name = rest.removeprefix("/")
    if scheme not in {"sqlite", "sqlite+pysqlite"} or not rest.startswith("/") or not name:
        raise wrong_address()
    return Path(name)


@contextmanager
def _folder_faults(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        fault = fault_of(error, tr("The plan file {path}", path=path))
        reason = (error.strerror or str(error)).lower()
        raise fault or EnvironmentFault(
            tr("The plan file {path} cannot be opened: {reason}.", path=path, reason=reason)
        ) from error


def _make(path: Path) -> None:
    """Make a new plan; when two processes start at once, one makes it and the other finds it."""
    from storage.engine import sqlite_engine
    from storage.schema import create_schema  # loads every table; an existing plan needs a few

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)  # pictures and the practice feed lie there too
    path.touch(mode=0o600)
    engine = sqlite_engine(path)
    try:
        create_schema(engine, APPLICATION_ID, {VERSION_KEY: installed_version()})
    finally:
        engine.dispose()


def _bring_up_to_date(path: Path, version: str, *, read_only: bool) -> None:
    if version == SCHEMA:
        return
    if not version.isdigit():
        raise DamagedFile(tr("The file {path} is not a Parley plan.", path=path), path=path)
    if int(version) > int(SCHEMA):
        raise NewerFile(
            tr(
                "The plan file {path} was written by a newer Parley (its format is {its}, this "
                "program knows {known}). It was left as it is. Update Parley to open it.",
                path=path,
                its=int(version),
                known=int(SCHEMA),
            )
        )
    if read_only:
        raise EnvironmentFault(
            tr(
                "The plan file {path} was written by an older Parley. Open it once in the "
                "window, then try again.",
                path=path,
            )
        )
    from storage.migrations.upgrade import upgrade  # Alembic takes longer to import than a plan to open

    upgrade(path)


def _version_of(path: Path) -> str:
    """The schema version in the file, "" when it is some other program's, ``_EMPTY`` for a database of nothing.

    The file is opened by SQLite alone: whoever closes it otherwise takes this process's locks off it.
    """
    if path.stat().st_size < _SMALLEST:  # SQLite would take a letter for an empty database
        return ""
    try:
        with closing(connect(path, read_only=True)) as connection:
            return _version_in(connection)
    except sqlite3.OperationalError:  # locked, or the disk: says nothing about the file
        raise
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_NOTADB:
            return ""
        raise


def _version_in(connection: sqlite3.Connection) -> str:
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    if not tables:
        return _EMPTY
    if "alembic_version" not in tables:
        return ""
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else ""
