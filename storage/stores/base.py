"""What every store shares: its transaction, the note of what changed, and revision checks."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from functools import cache
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, Table, bindparam, insert, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError

from planner.domain.changes import Aggregate
from planner.domain.errors import ChangedElsewhere, NotFound
from planner.domain.times import WallTime
from planner.languages import tr
from storage.stores.bulk import update_rows, updated
from storage.stores.prepared import Prepared
from storage.stores.words import changed_meanwhile, gone

CHUNK = 500
"""Ids in one IN list: below every database's limit, and few enough shapes for the statement cache."""


MOMENT = "parley.moment"
"""In a connection's ``info``: the server's time when its transaction began, and had its lock."""

_FILE_CLOCK = "SELECT strftime('%Y-%m-%d %H:%M:%f', 'now')"

_T = TypeVar("_T")


@cache
def by_id(table: Table) -> Prepared:
    """The row whose id is ``wanted``."""
    return Prepared(select(table).where(table.c.id == bindparam("wanted")))


@cache
def inserted(table: Table) -> Prepared:
    """A new row; its columns are the parameters."""
    return Prepared(insert(table))


@cache
def _as_it_was_read(table: Table) -> Prepared:
    return Prepared(updated(table))


@cache
def _revisions(table: Table) -> Select[*tuple[Any, ...]]:
    """The revisions of rows, which nobody else changes until the update."""
    query = select(table.c.id, table.c.revision).where(table.c.id.in_(bindparam("ids", expanding=True)))
    return query.with_for_update()


@cache
def _replaced(table: Table, keys: tuple[str, ...], names: tuple[str, ...], on_server: bool) -> Prepared:
    row = postgresql.insert(table) if on_server else sqlite.insert(table)
    rest = {name: row.excluded[name] for name in names if name not in keys}
    return Prepared(row.on_conflict_do_update(index_elements=keys, set_=rest))


class Transaction:
    """A unit of work's connection and what it changed so far.

    Attributes:
        changed: ids by aggregate, as ordered sets; one commit writes them to the ``change`` table.
    """

    def __init__(self, connection: Connection, *, writes: bool) -> None:
        self.connection = connection
        self.writes = writes
        self.changed: dict[Aggregate, dict[str, None]] = {}
        # A server tells the time with the beginning; a unit of work lasts a moment.
        self._moment: datetime | None = connection.info.get(MOMENT) if self.on_server else None

    def note(self, aggregate: Aggregate, *record_ids: str) -> None:
        """Note records as changed. Raises RuntimeError in a unit of work that only reads."""
        self.demand_writing()
        if record_ids:
            self.changed.setdefault(aggregate, {}).update(dict.fromkeys(record_ids))

    def demand_writing(self) -> None:
        """Raise RuntimeError in a unit of work that only reads: it would run beside another writer."""
        if not self.writes:
            raise RuntimeError("a reading unit of work was asked to write: open it with plan.write()")

    @property
    def on_server(self) -> bool:
        """Whether other units of work may write beside this one: PostgreSQL, not a file."""
        return self.connection.dialect.name == "postgresql"

    def database_now(self) -> datetime:
        """The database's own clock, aware UTC: leases of several machines are measured by one clock."""
        if self._moment is not None:
            return self._moment
        driver: Any = self.connection.connection.driver_connection
        now = datetime.fromisoformat(driver.execute(_FILE_CLOCK).fetchone()[0]).replace(tzinfo=UTC)
        if not self.writes:  # who only reads sees one moment
            self._moment = now
        return now


class Store:
    """A store inside one unit of work."""

    def __init__(self, transaction: Transaction) -> None:
        self._in = transaction

    @property
    def _connection(self) -> Connection:
        return self._in.connection

    def _write(self, aggregate: Aggregate, table: Table, values: dict[str, Any], revision: int) -> int:
        """Insert (revision 0) or update where the revision still is the one that was read.

        ``values`` are all columns but ``revision``, ``id`` among them. Answers the new revision.

        Raises:
            ChangedElsewhere: the row has another revision, is gone, or was already there.
            ValueError: a record it refers to is not in the plan (a bug of the caller).
        """
        self._in.note(aggregate, values["id"])
        fresh = revision + 1
        if revision == 0:
            try:
                inserted(table).run(self._connection, {**values, "revision": fresh})
            except IntegrityError as error:
                raise integrity_error(error, aggregate, values["id"]) from error
            return fresh
        told = {**values, "revision": fresh, "the_id": values["id"], "the_revision": revision}
        try:
            done = _as_it_was_read(table).run(self._connection, told)
        except IntegrityError as error:
            raise integrity_error(error, aggregate, values["id"]) from error
        if not done:
            raise changed_elsewhere(aggregate)
        return fresh

    def _write_many(
        self, aggregate: Aggregate, table: Table, rows: Sequence[tuple[str, int, dict[str, Any]]]
    ) -> None:
        """Update rows together: each with its id, the revision that was read and the columns that differ.

        Raises:
            ChangedElsewhere: one of them has another revision, or is gone.
        """
        alike: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
        for record_id, read, values in rows:
            alike.setdefault(tuple(values), []).append((*values.values(), record_id, read))
        for names, those in alike.items():
            self._write_alike(aggregate, table, names, those)

    def _write_alike(
        self, aggregate: Aggregate, table: Table, names: tuple[str, ...], rows: Sequence[tuple[Any, ...]]
    ) -> None:
        """Update the columns ``names`` of rows: of each these values, then its id and the revision that was read.

        Raises:
            ChangedElsewhere: one of them has another revision, or is gone.
        """
        if not rows:
            return
        read = {row[-2]: row[-1] for row in rows}
        self._in.note(aggregate, *read)
        if self._in.on_server:  # others write beside this one there; in a file the count says it all
            self._demand_as_read(aggregate, table, read)
        if update_rows(self._connection, table, names, rows) != len(rows):
            raise changed_elsewhere(aggregate)

    def _demand_as_read(self, aggregate: Aggregate, table: Table, read: dict[str, int]) -> None:
        for part in chunks(read):
            stored = self._connection.execute(_revisions(table), {"ids": part})
            if {row.id: row.revision for row in stored} != {one: read[one] for one in part}:
                raise changed_elsewhere(aggregate)

    def _put(self, table: Table, keys: tuple[str, ...], values: dict[str, Any]) -> None:
        """Insert, or replace the row with the same ``keys``; two writers at once leave one of the two."""
        self._in.demand_writing()
        _replaced(table, keys, tuple(values), self._in.on_server).run(self._connection, values)

    def _one(self, aggregate: Aggregate, table: Table, record_id: str) -> Any:
        row = by_id(table).row(self._connection, {"wanted": record_id})
        if row is None:
            raise not_found(aggregate)
        return row


def changed_elsewhere(aggregate: Aggregate) -> ChangedElsewhere:
    """The error for a stale revision, as a sentence."""
    return ChangedElsewhere(
        changed_meanwhile(aggregate),
        mend=tr("Look at it as it is now and make your change again."),
    )


def not_found(aggregate: Aggregate) -> NotFound:
    """The error for an id that the plan does not hold."""
    return NotFound(gone(aggregate))


def integrity_error(error: IntegrityError, aggregate: Aggregate, record_id: str) -> Exception:
    """What a refused row means: someone was first, or the caller refers to what is not there."""
    if "foreign key" in str(error.orig).lower():
        return ValueError(f"{aggregate.value} {record_id} refers to a record that is not in the plan")
    if "unique" not in str(error.orig).lower():  # no other writer's doing: the tables and the code differ
        return ValueError(f"{aggregate.value} {record_id} does not fit its table: {error.orig}")
    return changed_elsewhere(aggregate)


def wall_columns(when: WallTime | None) -> dict[str, Any]:
    """A wall time as its three columns."""
    if when is None:
        return {"when_local": None, "when_zone": None, "when_fold": None}
    return {"when_local": when.local, "when_zone": when.zone, "when_fold": when.fold}


def wall_time(local: datetime | None, zone: str | None, fold: int | None) -> WallTime | None:
    """The wall time in three columns; None when they are empty."""
    return None if local is None or zone is None else WallTime(local, zone, fold)


def chunks(items: Iterable[_T], size: int = CHUNK) -> Iterator[list[_T]]:
    """``items`` in lists of at most ``size``."""
    source = iter(items)
    while part := list(islice(source, size)):
        yield part


def plain(record: Any) -> dict[str, Any]:
    """A record's fields by name. ``dataclasses.asdict`` copies every value, however deep; these need no copy."""
    return {one.name: getattr(record, one.name) for one in fields(record)}


def columns(row: Any, *left_out: str) -> dict[str, Any]:
    """A row's columns by name, some left out."""
    return {name: value for name, value in row._asdict().items() if name not in left_out}
