"""Where everything stands in a plan file: rows and cells by their place, so that one cell can be rewritten.

Records are numbered as the reader numbers them; nothing is loaded that reading a file does not load.
"""

import codecs
import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from planner.domain.errors import UserError
from planner.exchange.dialect import Dialect, all_dialects, dialect_named, dialect_of, header_key
from planner.exchange.table import read_table
from planner.languages import tr

_HEAD = 50
_LINE_END = re.compile(r"\r\n|\r|\n")
_MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
}
_ONE_BYTE = "cp1252"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as it is written: ``text[start:end]`` of the file, quotes included."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Splice:
    """``words`` instead of ``text[start:end]`` of the file, in code points."""

    start: int
    end: int
    words: str


class Layout:
    """A file's text and where its records and cells stand.

    Attributes:
        text: the whole file, decoded, without byte-order mark. mark: that mark, or nothing.
        encoding, separator, dialect: as found. places: where each of Parley's columns stands.
    """

    def __init__(self, data: bytes, *, dialect: str | None = None) -> None:
        """Read ``data``. Raises UserError as reading the file does, and for zero bytes in its text."""
        known = (dialect_named(dialect),) if dialect else all_dialects()
        table = read_table(data, lambda records: max(each.fit(records) for each in known))
        self.dialect: Dialect = known[0] if dialect else dialect_of(table.records[:_HEAD])
        self.encoding, self.separator = table.encoding, table.separator
        mark = _MARKS.get(self.encoding, b"")
        self.mark = mark if mark and data.startswith(mark) else b""
        self._body = data[len(self.mark) :]
        self.text = self._body.decode(self.encoding, "replace" if self.encoding == _ONE_BYTE else "strict")
        if "\x00" in self.text:
            raise UserError(tr("The file holds zero bytes."), mend=tr("Save it again as CSV UTF-8."))
        self._start = len(self.text) - len(table.text)  # after Excel's "sep=" line
        self._many = len(table.records)
        self.places = _places(self.dialect, table.records[0])

    @cached_property
    def records(self) -> tuple[tuple[Cell, ...], ...]:
        """The cells of every record, the header's first where there is one; blank lines left out."""
        sign = re.escape(self.separator)
        cell = re.compile(
            rf'(?:"[^"]*(?:""[^"]*)*"?[^{sign}\r\n]*|[^{sign}\r\n]*)(?P<end>{sign}|\r\n|\r|\n|\Z)'
        )
        found: list[tuple[Cell, ...]] = []
        record: list[Cell] = []
        at, length = self._start, len(self.text)
        while at < length or record:
            match = cell.match(self.text, at)
            assert match  # an empty cell fits everywhere
            record.append(Cell(at, match.start("end")))
            if match["end"] != self.separator:
                if len(record) > 1 or record[0].end > record[0].start:
                    found.append(tuple(record))
                record = []
            at = match.end()
            if at == length and match["end"] == self.separator:
                record.append(Cell(at, at))
                found.append(tuple(record))
                break
        if len(found) != self._many:
            raise UserError(
                tr("The rows of the file cannot be told apart safely."), mend=tr("Save it again as CSV.")
            )
        return tuple(found)

    def row(self, number: int) -> tuple[Cell, ...]:
        """The cells of row ``number``, 1 for the first data row."""
        return self.records[number if self.dialect.has_header else number - 1]

    def cell(self, number: int, column: str) -> Cell | None:
        """The cell of a row in one of Parley's columns, None when the file or the row has none."""
        place, cells = self.places.get(column), self.row(number)
        return cells[place] if place is not None and place < len(cells) else None

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset in the file, both from 1, columns in code points."""
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def can_hold(self, words: str) -> bool:
        """Whether the file's encoding has every letter of ``words``."""
        try:
            words.encode(self.encoding)
        except UnicodeEncodeError:
            return False
        return True

    def spliced(self, splices: list[Splice]) -> bytes:
        """The file with some pieces replaced; every other byte as it was."""
        out = [self.mark]
        at = 0
        for splice in sorted(splices, key=lambda one: one.start):
            out += [self._bytes(at, splice.start), splice.words.encode(self.encoding)]
            at = splice.end
        return b"".join([*out, self._bytes(at, len(self.text))])

    def _bytes(self, start: int, end: int) -> bytes:
        if self.encoding == _ONE_BYTE:
            return self._body[start:end]  # also bytes that mean no letter
        return self.text[start:end].encode(self.encoding)

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]


def _places(dialect: Dialect, header: list[str]) -> dict[str, int]:
    if not dialect.has_header:
        return {name: index for index, name in enumerate(dialect.positions)}
    columns = ((dialect.columns.get(header_key(cell)), index) for index, cell in enumerate(header))
    return {column: index for column, index in columns if column is not None}
