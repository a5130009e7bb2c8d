"""From records to rows: each cell understood, each wrong cell named. Quick, for files of any length."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from planner.domain.errors import UserError
from planner.exchange.cells import restored
from planner.exchange.dates import Days
from planner.exchange.dialect import (
    Dialect,
    all_dialects,
    dialect_named,
    dialect_of,
    header_key,
    nearest,
)
from planner.exchange.planrow import PlanRow
from planner.exchange.rowreader import RowReader
from planner.exchange.table import read_table
from planner.languages import tr

_HEAD_RECORDS = 50
_HAS_NEUTRALISED = re.compile(r"'[=+\-@\t\r\n]")


class FileRows(NamedTuple):
    """A file's rows.

    Attributes:
        dialect: the tool whose file it is. rows: in the order of the file, empty ones left out.
        columns: Parley's columns that the file has. notes: what a person should know, a sentence each.
    """

    dialect: Dialect
    rows: list[PlanRow]
    columns: frozenset[str]
    notes: tuple[str, ...] = ()


class OpenFile(NamedTuple):
    """A file's records, none of them understood yet.

    Attributes:
        body: the records behind the header; row N is ``body[N - 1]``. reader: makes rows of them.
        places: where each of Parley's columns stands. said: what else decides what a record means.
    """

    dialect: Dialect
    body: list[list[str]]
    reader: RowReader
    places: dict[str, int]
    said: tuple[object, ...]
    notes: tuple[str, ...] = ()

    def rows(self, numbers: Iterable[int]) -> list[PlanRow]:
        """The rows with these numbers, empty ones left out."""
        body, read = self.body, self.reader.row
        return [row for number in numbers if (row := read(number, body[number - 1]))]


def read_rows(data: bytes, *, zone: str = "", dates: str = "", dialect: str | None = None) -> FileRows:
    """Read a plan file of any known dialect; arguments and errors as ``open_rows`` has them."""
    file = open_rows(data, zone=zone, dates=dates, dialect=dialect)
    rows = file.rows(range(1, len(file.body) + 1))
    return FileRows(dialect=file.dialect, rows=rows, columns=frozenset(file.places), notes=file.notes)


def open_rows(data: bytes, *, zone: str = "", dates: str = "", dialect: str | None = None) -> OpenFile:
    """Take a plan file of any known dialect apart into records.

    Args:
        data: the whole file.
        zone: for rows that name none, "" when there is none to take.
        dates: "ymd", "dmy" or "mdy"; "" lets the file decide.
        dialect: name of the dialect; None: told by itself.

    Raises:
        UserError: the file as a whole cannot be read.
    """
    named = dialect_named(dialect) if dialect else None
    known = (named,) if named else all_dialects()
    table = read_table(data, lambda records: max(each.fit(records) for each in known))
    spoken = named or dialect_of(table.records[:_HEAD_RECORDS])
    body = table.records[1:] if spoken.has_header else table.records
    places, notes = _places(spoken, table.records[0])
    width = len(table.records[0]) if spoken.has_header else len(spoken.positions)
    if spoken.restores and _HAS_NEUTRALISED.search(table.text):
        body = [[restored(cell) for cell in record] for record in body]
    reader = RowReader(spoken, places, width, zone)
    reader.days = Days(reader.date_cells(body), dates)
    return OpenFile(
        dialect=spoken,
        body=body,
        reader=reader,
        places=places,
        said=(spoken.name, tuple(places.items()), width, zone, reader.days.order),
        notes=(*table.notes, *notes),
    )


def _places(dialect: Dialect, header: list[str]) -> tuple[dict[str, int], tuple[str, ...]]:
    """Where each of Parley's columns stands, and a sentence for each column that is left out.

    Raises:
        UserError: two columns mean the same, or the dialect's own columns are not there.
    """
    if not dialect.has_header:
        return {name: index for index, name in enumerate(dialect.positions)}, ()
    places: dict[str, int] = {}
    notes = []
    for index, cell in enumerate(header):
        key = header_key(cell)
        column = dialect.columns.get(key)
        if column is None:
            if key:
                near = nearest(key, [name for name in dialect.columns if dialect.columns[name] not in places])
                meant = tr(" Did you mean “{near}”?", near=near) if near else ""
                notes.append(
                    tr(
                        "Column “{what}” is not known and was left out.{meant}",
                        what=cell.strip(),
                        meant=meant,
                    )
                )
        elif column in places:
            raise UserError(
                tr("Two columns say “{column}”.", column=column),
                place="line 1",
                mend=tr("Rename or remove one."),
            )
        else:
            places[column] = index
    missing = sorted(dialect.needs - {header_key(cell) for cell in header})
    if missing:
        raise UserError(
            tr("This is no {label} file: column “{what}” is missing.", label=dialect.label, what=missing[0]),
            place="line 1",
            mend=tr("Add the column, or leave --dialect out."),
        )
    return places, tuple(notes)
