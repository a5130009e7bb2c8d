"""Inserting and updating thousands of rows at once.

SQLAlchemy binds a row's values one by one through Python; for an import of 10,000 posts that is more than
half of the time. On SQLite the rows are turned into columns here, converted column by column, and handed
to ``executemany`` as they are. The values written are the same; a test compares both ways.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, DateTime, Table, Update, bindparam, insert, update
from sqlalchemy.dialects import sqlite

from planner.domain.media import Crop
from planner.domain.options import Options
from storage.tables.base import CropText, OptionsText, TZDateTime, Words

PLACES = 900
"""Values in one statement: below what any SQLite takes (999 before 3.32)."""

_Convert = Callable[[Any], Any]


def insert_rows(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert ``rows``, which all name the same columns."""
    if not rows:
        return
    if connection.dialect.name != "sqlite":
        connection.execute(insert(table), rows)
        return
    names = tuple(column.name for column in table.columns if column.name in rows[0])
    columns = _converted(table, names, list(map(itemgetter(*names), rows)))
    connection.exec_driver_sql(_statement(table, names), list(zip(*columns, strict=True)))


def insert_together(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert ``rows``, on SQLite many in one statement; they all name the same columns, and need no converting.

    FTS5 writes out what it holds whenever a statement begins that triggers write in, so that a statement for each row
    costs it a tree for each row: ten times the work, for the same index.
    """
    if connection.dialect.name != "sqlite" or not rows:
        insert_rows(connection, table, rows)
        return
    names = tuple(rows[0])
    row = f"({','.join('?' * len(names))})"
    at_once = PLACES // len(names)
    for start in range(0, len(rows), at_once):
        part = rows[start : start + at_once]
        statement = f"INSERT INTO {table.name} ({','.join(names)}) VALUES {','.join([row] * len(part))}"  # noqa: S608
        connection.exec_driver_sql(statement, tuple(each[name] for each in part for name in names))


def update_rows(
    connection: Connection,
    table: Table,
    names: tuple[str, ...],
    rows: Sequence[tuple[str, int, dict[str, Any]]],
) -> int:
    """Update rows that are as they were read, and count their revisions up.

    Args:
        connection: of a unit of work that writes.
        table: with the columns ``id`` and ``revision``.
        names: the columns that are written.
        rows: of each the id, the revision that was read, and the values of ``names`` in their order.

    Returns:
        How many were updated; those with another revision are not among them.
    """
    if connection.dialect.name != "sqlite":
        told = [
            values | {"revision": read + 1, "the_id": record_id, "the_revision": read}
            for record_id, read, values in rows
        ]
        return connection.execute(updated(table), told).rowcount
    columns = _converted(table, names, [tuple(values.values()) for _, _, values in rows])
    ids, read = zip(*((record_id, read) for record_id, read, _ in rows), strict=True)
    columns += [[one + 1 for one in read], ids, read]
    sets = ", ".join(f"{name} = ?" for name in (*names, "revision"))
    statement = f"UPDATE {table.name} SET {sets} WHERE id = ? AND revision = ?"  # noqa: S608
    return connection.exec_driver_sql(statement, list(zip(*columns, strict=True))).rowcount


@cache
def updated(table: Table) -> Update:
    """The row ``the_id`` as it was read in ``the_revision``; its columns are the parameters."""
    return update(table).where(
        table.c.id == bindparam("the_id"), table.c.revision == bindparam("the_revision")
    )


def _converted(table: Table, names: tuple[str, ...], rows: list[tuple[Any, ...]]) -> list[Sequence[Any]]:
    """The columns ``names`` of ``rows``, as SQLite takes them."""
    columns: list[Sequence[Any]] = list(zip(*rows, strict=True))
    for place, name in enumerate(names):
        convert = _converter(table, name)
        if convert is not None:
            columns[place] = [None if value is None else convert(value) for value in columns[place]]
    return columns


@cache
def _statement(table: Table, names: tuple[str, ...]) -> str:
    return str(insert(table).compile(dialect=sqlite.dialect(), column_keys=list(names)))


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
    return _words if isinstance(kind, Words) else None


def _instant(value: datetime) -> str:
    if value.tzinfo is None:
        raise ValueError(f"naive time {value!r} where an instant belongs")
    return _wall(value.astimezone(UTC).replace(tzinfo=None))


def _wall(value: datetime) -> str:
    return value.isoformat(" ", "microseconds")


@lru_cache(maxsize=1024)
def _words(value: tuple[str, ...]) -> str | None:
    return Words().process_bind_param(value, sqlite.dialect())
