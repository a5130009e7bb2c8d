"""Where the values of a table's columns come from: one record's as a row, many records' column by column.

For thousands of records whole columns are read: most columns of new posts hold one value in every row, which is told
by a look at the column, and then converted once.
"""

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any, NamedTuple

Columns = dict[str, Sequence[Any]]
"""By the name of each column its value in every row."""


def _all_of_it(value: Any) -> Any:
    return value


class Source(NamedTuple):
    """How a column's value is got: ``read`` from the record; unless that is None, ``kept`` tells what of it is kept."""

    read: Callable[[Any], Any]
    kept: Callable[[Any], Any] = _all_of_it


class Layout:
    """The columns of one kind of record.

    Args:
        same: columns that hold the field of the same name as it is.
        others: all other columns.
    """

    def __init__(self, same: Sequence[str], others: dict[str, Source]) -> None:
        self._same = tuple(same)
        self._read = attrgetter(*same)
        self._others = others

    def row(self, record: object) -> dict[str, Any]:
        """The values of ``record`` by column."""
        values = dict(zip(self._same, self._read(record), strict=True))
        for name, (read, kept) in self._others.items():
            value = read(record)
            values[name] = None if value is None else kept(value)
        return values

    def columns(self, records: Sequence[object]) -> Columns:
        """The values of all ``records`` by column."""
        columns: Columns = {name: list(map(attrgetter(name), records)) for name in self._same}
        for name, (read, kept) in self._others.items():
            values = list(map(read, records))
            if alike(values):
                value = values[0]
                columns[name] = [None if value is None else kept(value)] * len(values)
            else:
                columns[name] = [None if value is None else kept(value) for value in values]
        return columns


def word(name: str) -> Source:
    """An enumerated word in a field."""
    return Source(attrgetter(name), attrgetter("_value_"))


def wall_sources(name: str) -> dict[str, Source]:
    """The three columns of the wall time in a field."""
    return {
        f"{name}_{part}": Source(attrgetter(name), attrgetter(part)) for part in ("local", "zone", "fold")
    }


def alike(values: Sequence[Any]) -> bool:
    """Whether there are values, and all are the same."""
    return bool(values) and values[0] == values[-1] and values.count(values[0]) == len(values)
