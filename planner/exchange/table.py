"""From bytes to records: encodings, separators, quotes. Nothing here knows what a column means."""

import codecs
import csv
import io
from collections.abc import Callable, Sequence
from typing import NamedTuple

from planner.domain.errors import UserError
from planner.languages import tr
from planner.languages.numbers import grouped

SEPARATORS = (",", ";", "\t", "|")
FIELD_LIMIT = 1_000_000  # characters in one cell; more is mostly a quote that was never closed
_SAMPLE = 64 * 1024
_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OTHER_FILES: tuple[tuple[bytes, str, str], ...] = (
    (b"PK\x03\x04", tr("an Excel workbook or a zip file"), tr("Open it and save the sheet as CSV UTF-8.")),
    (b"\xd0\xcf\x11\xe0", tr("an old Excel workbook"), tr("Open it and save the sheet as CSV.")),
    (b"%PDF", tr("a PDF"), tr("Export the plan as CSV from where it was made.")),
    (b"\x89PNG", tr("a picture"), tr("Choose the CSV file of the plan.")),
    (b"\xff\xd8\xff", tr("a picture"), tr("Choose the CSV file of the plan.")),
    (
        b"SQLite format 3\x00",
        tr("a plan database"),
        tr("Open it with --data or --database, or lint it as it is."),
    ),
)


class Table(NamedTuple):
    """A file's records, blank lines left out.

    Attributes:
        records: cells by record; the first is the header where the dialect has one.
        text: the whole file, decoded.
        encoding, separator: as found. notes: what was done to read it, a sentence each.
    """

    records: list[list[str]]
    text: str
    encoding: str
    separator: str
    notes: tuple[str, ...] = ()


def read_table(data: bytes, fit: Callable[[Sequence[Sequence[str]]], int]) -> Table:
    """Read a CSV file whatever tool wrote it.

    Args:
        data: the whole file.
        fit: how well some records look like a plan; the separator with the best fit is taken.

    Raises:
        UserError: empty, another kind of file, or a quote that is never closed; says where.
    """
    text, encoding, notes = decode(data)
    first, _, rest = text.partition("\n")
    if first.strip().casefold().startswith("sep=") and len(first.strip()) == len("sep=") + 1:
        separator, text = first.strip()[-1], rest  # Excel's own hint
    else:
        separator = _separator(text, fit)
    records = _records(text, separator)
    if not records:
        raise UserError(tr("The file is empty."), mend=tr("Choose a file with at least one row."))
    return Table(records=records, text=text, encoding=encoding, separator=separator, notes=notes)


def decode(data: bytes) -> tuple[str, str, tuple[str, ...]]:
    """The text of a file, the encoding it was in, and what a person should know about it.

    Raises:
        UserError: the file is empty, or no text at all.
    """
    if not data.strip(b"\x00 \t\r\n"):
        raise UserError(tr("The file is empty."), mend=tr("Choose a file with at least one row."))
    for start, what, mend in _OTHER_FILES:
        if data.startswith(start):
            raise UserError(tr("This is {what}, not a CSV file.", what=what), mend=mend)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _without_nul(_strictly(data[len(mark) :], encoding), encoding)
    wide = _unmarked_utf16(data)
    if wide:
        return _without_nul(_strictly(data, wide), wide)
    try:
        return _without_nul(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if _unreadable(text[:4000]):
        raise UserError(
            tr("This file holds no text, so it cannot be a plan."),
            mend=tr("Choose the CSV file of the plan."),
        )
    text, encoding, notes = _without_nul(text, "cp1252")
    note = tr("The file is not UTF-8 and was read as Windows-1252: look at letters such as ä, é and £.")
    return text, encoding, (*notes, note)


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UserError(
            tr(
                "The file says it is {upper}, but byte {what} is not.",
                upper=encoding.upper(),
                what=error.start + 1,
            ),
            mend=tr("Save it again as CSV UTF-8."),
        ) from error


def _unreadable(head: str) -> bool:
    """Whether so much of it is control characters that it was never text."""
    strange = sum(1 for sign in head if sign < " " and sign not in "\t\r\n\f\v")
    return strange > 0.02 * len(head)


def _unmarked_utf16(data: bytes) -> str:
    """UTF-16 without a mark: plain letters leave a zero in every other byte."""
    head = data[:2000]
    half = len(head) // 2
    if half and head[1::2].count(0) > 0.4 * half:
        return "utf-16-le"
    if half and head[0::2].count(0) > 0.4 * half:
        return "utf-16-be"
    return ""


def _without_nul(text: str, encoding: str) -> tuple[str, str, tuple[str, ...]]:
    zeros = text.count("\x00")
    if not zeros:
        return text, encoding, ()
    return (
        text.replace("\x00", ""),
        encoding,
        (tr("{n} zero byte was left out.|{n} zero bytes were left out.", "", zeros),),
    )


def _separator(text: str, fit: Callable[[Sequence[Sequence[str]]], int]) -> str:
    """The separator under which the first records look most like a plan."""
    sample = text[:_SAMPLE]
    scores = {}
    for separator in SEPARATORS:
        head = _head(sample, separator)
        width = len(head[0]) if head else 0
        even = sum(len(record) == width for record in head) if width > 1 else 0
        scores[separator] = (fit(head) if head else 0, even, width)
    return max(SEPARATORS, key=lambda separator: scores[separator])


def _head(sample: str, separator: str) -> list[list[str]]:
    found: list[list[str]] = []
    csv.field_size_limit(FIELD_LIMIT)
    for record in csv.reader(io.StringIO(sample, newline=""), delimiter=separator):
        if record:
            found.append(record)
        if len(found) > 20:  # noqa: PLR2004 - enough to tell a separator by
            break
    return found


def _records(text: str, separator: str) -> list[list[str]]:
    csv.field_size_limit(FIELD_LIMIT)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        records = [record for record in reader if record]
    except csv.Error as error:
        raise _too_long(text, separator) from error
    if text.count('"') % 2:
        try:
            for _ in csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True):
                pass
        except csv.Error as error:
            if "unexpected end" in str(error):
                raise _unclosed(text, separator) from error
    return records


def _too_long(text: str, separator: str) -> UserError:
    """The sentence for a cell above the limit: a quote is open, or somebody put a book there."""
    csv.field_size_limit(len(text))
    try:
        for _ in csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True):
            pass
    except csv.Error:
        return _unclosed(text, separator)
    finally:
        csv.field_size_limit(FIELD_LIMIT)
    line = _last_whole(text, separator) + 1
    return UserError(
        tr(
            "In line {line} begins a row with a cell of more than {most} characters.",
            line=line,
            most=grouped(FIELD_LIMIT),
        ),
        place=tr("line {number}", number=line),
        mend=tr("Shorten it, or take the row out."),
    )


def _unclosed(text: str, separator: str) -> UserError:
    """The sentence for a quote that runs to the end of the file, with the line where its record begins."""
    line = _last_whole(text, separator) + 1
    return UserError(
        tr("In line {line} begins a row in which a quote is opened and never closed.", line=line),
        place=tr("line {number}", number=line),
        mend=tr("Close it, or write the quote twice where it belongs to the text."),
    )


def _last_whole(text: str, separator: str) -> int:
    """The last line of the last record before the one that cannot be read."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    line = 0
    try:
        for _ in reader:
            line = reader.line_num
    except csv.Error:
        pass
    return line
