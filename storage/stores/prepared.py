"""Statements that are made once and handed to the driver as they are.

SQLAlchemy writes each of them for the database at hand and knows how the values of its columns are kept. To run one it
takes several times as long as SQLite takes to answer, though, and a post that goes out takes some forty. So what the
publisher asks again and again goes to the driver itself, with the same rows and the same errors.
"""

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    BindParameter,
    Boolean,
    Connection,
    DateTime,
    Delete,
    Dialect,
    Float,
    Insert,
    Select,
    Update,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql import visitors
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

from storage.tables.base import TZDateTime

MOST = 64
"""Longer lists of values go through SQLAlchemy: a list of another length is another statement."""

_Statement = Select[*tuple[Any, ...]] | Insert | Update | Delete
_Convert = Callable[[Any], Any]
_Value = Callable[[Mapping[str, Any]], Any]
_NONE: Mapping[str, Any] = {}


class _Form(NamedTuple):
    """A statement as one driver takes it.

    Attributes:
        text: with the driver's own marks. names: of the marks, where they have names.
        values: tell each mark's value from what is told. row: makes a row of a tuple.
    """

    text: str
    names: tuple[str, ...] | None
    values: tuple[_Value, ...]
    row: _Convert


class Prepared:
    """A statement that is told its values when it runs: its ``bindparam``s, and the columns that it writes."""

    def __init__(self, statement: _Statement) -> None:
        self.statement = statement
        self._forms: dict[tuple[object, ...], _Form] = {}
        binds = (one for one in visitors.iterate(statement) if isinstance(one, BindParameter))
        self._lists = tuple(one.key for one in binds if one.expanding and one.required)

    def rows(self, connection: Connection, told: Mapping[str, Any] = _NONE) -> Sequence[Any]:
        """The rows it answers with, tuples with a name for each column. Its errors are SQLAlchemy's."""
        if self._lists:
            if any(len(told[name]) > MOST for name in self._lists):
                return connection.execute(self.statement, dict(told)).all()
            told = {**told, **{name: _drawn_out(told[name]) for name in self._lists}}
        form = self._form(connection.dialect, told)
        return list(map(form.row, _run(connection, form, told).fetchall()))

    def row(self, connection: Connection, told: Mapping[str, Any] = _NONE) -> Any:
        """The only row, None when there is none."""
        found = self.rows(connection, told)
        assert len(found) < 2  # noqa: PLR2004 - asked for by a key
        return found[0] if found else None

    def scalar(self, connection: Connection, told: Mapping[str, Any] = _NONE) -> Any:
        """The first column of the only row, None when there is none."""
        row = self.row(connection, told)
        return None if row is None else row[0]

    def run(self, connection: Connection, told: Mapping[str, Any] = _NONE) -> int:
        """Run one that answers with no rows; how many it changed."""
        return int(_run(connection, self._form(connection.dialect, told), told).rowcount)

    def _form(self, dialect: Dialect, told: Mapping[str, Any]) -> _Form:
        key = (dialect.name, *told, *[len(told[name]) for name in self._lists])
        form = self._forms.get(key)
        if form is None:
            form = self._forms[key] = _written(self.statement, dialect, told)
        return form


def _drawn_out(values: Sequence[Any]) -> Sequence[Any]:
    """A list to look for something in, with its last value again until there are 1, 2, 4, 8, ...: few lengths for all."""
    wanted = 1 << (len(values) - 1).bit_length()
    return values if len(values) in {0, wanted} else [*values, *[values[-1]] * (wanted - len(values))]


def _run(connection: Connection, form: _Form, told: Mapping[str, Any]) -> Any:
    if not connection.in_transaction():
        connection.begin()  # as SQLAlchemy does: what is asked next in this unit of work sees the same
    driver: Any = connection.connection.driver_connection
    values = [value(told) for value in form.values]
    try:
        bound = values if form.names is None else dict(zip(form.names, values, strict=True))
        return driver.execute(form.text, bound)
    except Exception as error:
        dialect: Any = connection.dialect
        if not isinstance(error, dialect.loaded_dbapi.Error):
            raise
        lost = dialect.is_disconnect(error, driver, None)
        if lost:
            connection.invalidate(error)
        raise DBAPIError.instance(
            form.text, None, error, dialect.loaded_dbapi.Error, connection_invalidated=lost, dialect=dialect
        ) from error


def _written(statement: _Statement, dialect: Dialect, told: Mapping[str, Any]) -> _Form:
    """The statement for ``dialect``; of what is told the names count, and the lengths of lists."""
    names = None if isinstance(statement, Select) else list(told)
    written: Any = statement.compile(dialect=dialect, column_keys=names)
    assert isinstance(written, SQLCompiler)
    whole = written.construct_expanded_state(dict(told))
    of_list = {
        each: (name, place)
        for name, parts in whole.parameter_expansion.items()
        for place, each in enumerate(parts)
    }

    def value(mark: str) -> _Value:
        name, place = of_list.get(mark, (mark, None))
        convert = _into(written.binds[name].type, dialect)
        if name not in told:
            constant = whole.parameters[mark]
            kept = constant if convert is None else convert(constant)
            return lambda _: kept
        return _from_list(name, place, convert) if place is not None else _from_told(name, convert)

    marks = tuple(whole.positiontup or whole.parameters)
    columns = [(column.key, column.type) for column in statement.exported_columns]
    return _Form(
        text=whole.statement,
        names=None if whole.positiontup is not None else marks,
        values=tuple(map(value, marks)),
        row=_row_of(columns, dialect),
    )


def _from_told(name: str, convert: _Convert | None) -> _Value:
    if convert is None:
        return lambda told: told[name]
    return lambda told: convert(told[name])


def _from_list(name: str, place: int, convert: _Convert | None) -> _Value:
    if convert is None:
        return lambda told: told[name][place]
    return lambda told: convert(told[name][place])


def _row_of(columns: Sequence[tuple[str | None, TypeEngine[Any]]], dialect: Dialect) -> _Convert:
    """What makes a row of the driver's values: a tuple with names, its values as the types of the columns say."""
    named: Any = namedtuple("Row", [name or "" for name, _ in columns], rename=True)  # type: ignore[misc] # noqa: PYI024
    made: _Convert = named._make
    converts = [
        (place, convert)
        for place, (_, kind) in enumerate(columns)
        if (convert := _out_of(kind, dialect)) is not None
    ]

    def row(values: tuple[Any, ...]) -> Any:
        changed = list(values)
        for place, convert in converts:
            changed[place] = convert(changed[place])
        return made(changed)

    return row if converts else made


def _into(kind: TypeEngine[Any], dialect: Dialect) -> _Convert | None:
    """What makes of a value one that the driver takes."""
    if isinstance(kind, TZDateTime):
        return _kept_instant if dialect.name == "sqlite" else _in_utc
    return kind.dialect_impl(dialect).bind_processor(dialect)


def _out_of(kind: TypeEngine[Any], dialect: Dialect) -> _Convert | None:
    """What makes a value of one that the driver gives. Those that are met most are made here in half the time."""
    if isinstance(kind, Float):
        return None  # both drivers give one
    if isinstance(kind, TZDateTime):
        return _instant if dialect.name == "sqlite" else _in_utc
    if dialect.name == "sqlite":
        if isinstance(kind, DateTime):
            return _wall
        if isinstance(kind, Boolean):
            return _truth
    return kind.dialect_impl(dialect).result_processor(dialect, None)


def _in_utc(value: datetime | None) -> datetime | None:
    if value is None:
        return None
    if value.tzinfo is None:
        raise ValueError(f"naive time {value!r} where an instant belongs")
    return value.astimezone(UTC)


def _kept_instant(value: datetime | None) -> str | None:
    instant = _in_utc(value)
    return None if instant is None else instant.replace(tzinfo=None).isoformat(" ", "microseconds")


def _instant(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value).replace(tzinfo=UTC)


def _wall(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value)


def _truth(value: int | None) -> bool | None:
    return None if value is None else bool(value)
