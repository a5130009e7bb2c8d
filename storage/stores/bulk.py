"""Inserting and updating thousands of rows at once.

SQLAlchemy binds a row's values one by one through Python; for an import of 10,000 posts that is more than
half of the time. On SQLite the columns are converted one by one here, and handed to ``executemany`` as they are.

Blanks are handed over as seldom as can be. For each None that Python's driver is given it looks for an adapter, and
that takes longer than all that SQLite does with it; so a column that is blank in every row stands in the statement
itself, and one that is empty in some rows is handed over with "" there. The values written are the same; a test
compares both ways.
"""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from itertools import chain, islice, repeat
from operator import attrgetter
from typing import Any

from sqlalchemy import Boolean, Connection, DateTime, Table, Update, bindparam, insert, update
from sqlalchemy.dialects import sqlite

from planner.domain.media import Crop
from planner.domain.options import Options
from storage.stores.layout import Columns, alike
from storage.tables.base import CropText, OptionsText, TZDateTime, Words

AT_ONCE = 300
"""Rows in one statement: with more of them SQLite gets slower again."""

_AT_A_TIME = len("2026-11-21 12:00:00.000000")
_TWO = [f"{number:02}" for number in range(60)]
_Convert = Callable[[Any], Any]


def insert_columns(connection: Connection, table: Table, columns: Columns) -> None:
    """Insert rows, told column by column; all columns are of one length.

    On SQLite many go in with one statement. It looks up a table's trees and those that it refers to once for each
    statement, and FTS5 writes out what it holds whenever one begins whose triggers write to it: with a statement for
    each row that is a tree for each row, ten times the work for the same index.
    """
    if not any(columns.values()):
        return
    if connection.dialect.name != "sqlite":
        each = zip(*columns.values(), strict=True)
        connection.execute(insert(table), [dict(zip(columns, row, strict=True)) for row in each])
        return
    marks, told = _bound(table, columns)
    values = chain.from_iterable(zip(*told, strict=True))
    at_once = min(AT_ONCE, _places(connection) // len(told))
    whole, rest = divmod(len(next(iter(columns.values()))), at_once)
    for rows, times in ((at_once, whole), (rest, 1)):
        parts = [tuple(islice(values, rows * len(told))) for _ in range(times if rows else 0)]
        if parts:
            these = ",".join([f"({','.join(marks)})"] * rows)
            statement = f"INSERT INTO {table.name} ({','.join(columns)}) VALUES {these}"  # noqa: S608
            connection.exec_driver_sql(statement, parts)


def insert_records(connection: Connection, table: Table, records: Sequence[object]) -> None:
    """Insert records that have a field for each column of ``table``, of the same name."""
    names = [column.name for column in table.columns]
    insert_columns(connection, table, {name: list(map(attrgetter(name), records)) for name in names})


def update_rows(
    connection: Connection, table: Table, names: tuple[str, ...], rows: Sequence[tuple[Any, ...]]
) -> int:
    """Update rows that are as they were read, and count their revisions up.

    Args:
        connection: of a unit of work that writes.
        table: with the columns ``id`` and ``revision``.
        names: the columns that are written.
        rows: of each the values of ``names`` in their order, then its id and the revision that was read.

    Returns:
        How many were updated; those with another revision are not among them.
    """
    if connection.dialect.name != "sqlite":
        keys = (*names, "the_id", "the_revision")
        read = [dict(zip(keys, row, strict=True)) | {"revision": row[-1] + 1} for row in rows]
        return connection.execute(updated(table), read).rowcount
    *values, ids, revisions = zip(*rows, strict=True)
    marks, told = _bound(table, dict(zip(names, values, strict=True)))
    sets = ", ".join(f"{name} = {mark}" for name, mark in zip(names, marks, strict=True))
    statement = f"UPDATE {table.name} SET {sets}, revision = revision + 1 WHERE id = ? AND revision = ?"  # noqa: S608
    return connection.exec_driver_sql(statement, list(zip(*told, ids, revisions, strict=True))).rowcount


@cache
def updated(table: Table) -> Update:
    """The row ``the_id`` as it was read in ``the_revision``; its columns are the parameters."""
    return update(table).where(
        table.c.id == bindparam("the_id"), table.c.revision == bindparam("the_revision")
    )


def _places(connection: Connection) -> int:
    """How many values this SQLite takes in one statement: 32,766, but 999 before 3.32."""
    driver: Any = connection.connection.driver_connection
    return int(driver.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER))


def _bound(table: Table, columns: Columns) -> tuple[list[str], list[Iterable[Any]]]:
    """What stands for each column in a statement for SQLite, and the values that are told with each row."""
    marks: list[str] = []
    told: list[Iterable[Any]] = []
    for name, values in columns.items():
        convert = _converter(table, name)
        if alike(values):
            value = values[0] if values[0] is None or convert is None else convert(values[0])
            mark = _blank(value)
            if mark == "?":
                told.append(repeat(value, len(values)))
        else:
            mark, converted = _converted(values, convert)
            told.append(converted)
        marks.append(mark)
    return marks, told


def _blank(value: object) -> str:
    """A blank as SQL says it; all else is told, and never becomes a part of a statement."""
    if value is None:
        return "NULL"
    if value == "":
        return "''"
    return "0" if value == 0 else "?"


def _converted(values: Sequence[Any], convert: _Convert | None) -> tuple[str, Sequence[Any]]:
    """Different values of a column as SQLite takes them, and the mark by which it takes them."""
    if None not in values:
        return "?", values if convert is None else list(map(convert, values))
    if convert is not None:
        values = [None if value is None else convert(value) for value in values]
    if "" in values:
        return "?", values
    return "nullif(?, '')", ["" if value is None else value for value in values]


@cache
def _converter(table: Table, name: str) -> _Convert | None:
    kind = table.c[name].type
    if isinstance(kind, TZDateTime):
        return _instant
    if isinstance(kind, DateTime):
        return _wall
    if isinstance(kind, CropText):
        return Crop.text
    if isinstance(kind, OptionsText):
        return Options.text
    if isinstance(kind, Boolean):
        return int  # of a truth value the driver looks for an adapter, too
    return _words if isinstance(kind, Words) else None


def _instant(value: datetime) -> str:
    if value.tzinfo is None:
        raise ValueError(f"naive time {value!r} where an instant belongs")
    return _wall(value if value.tzinfo is UTC else value.astimezone(UTC))


def _wall(value: datetime) -> str:
    if value.second or value.microsecond:
        return value.isoformat(" ", "microseconds")[:_AT_A_TIME]
    # Planned times are whole minutes: put together of these, one takes a quarter of the time.
    return f"{_day(value.toordinal())} {_TWO[value.hour]}:{_TWO[value.minute]}:00.000000"


@lru_cache(maxsize=4096)
def _day(ordinal: int) -> str:
    return date.fromordinal(ordinal).isoformat()


@lru_cache(maxsize=1024)
def _words(value: tuple[str, ...]) -> str | None:
    return Words().process_bind_param(value, sqlite.dialect())
