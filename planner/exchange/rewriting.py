"""Writing changed words back into the rows of a file: cells change as little as can be, nothing else does.

Separator, byte-order mark, line ends, quotes and untouched rows stay byte for byte. What was written is read
again before anybody gets it: the file must say exactly what was wanted.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from planner.domain.entry import PlanEntry
from planner.domain.errors import UserError
from planner.exchange.cells import joined, neutralised, restored
from planner.exchange.layout import Cell, Layout, Splice
from planner.languages import tr

_TEXTS = ("text", "title", "first_comment", "link")
_WRITTEN = (*_TEXTS, "hashtags", "media")
_TAG = re.compile(r"[^\s,;]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewritten:
    """A file with changed rows.

    Attributes:
        data: the whole file. entries: what it says now.
        left: rows that could not be written, by number, each with a sentence.
    """

    data: bytes
    entries: tuple[PlanEntry, ...]
    left: dict[int, str]


def rewritten(
    data: bytes,
    before: Sequence[PlanEntry],
    after: Sequence[PlanEntry],
    read: Callable[[bytes], Sequence[PlanEntry]],
    *,
    dialect: str | None = None,
) -> Rewritten:
    """The file with the words of ``after``.

    Args:
        data: the file as it is.
        before: what it says.
        after: the same rows with words changed.
        read: reads a file as it was read for ``before``.
        dialect: as it was named for ``before``.

    Raises:
        UserError: the file cannot be rewritten safely; nothing was changed.
    """
    layout = Layout(data, dialect=dialect)
    wanted: list[PlanEntry] = []
    splices: list[Splice] = []
    left: dict[int, str] = {}
    for old, new in zip(before, after, strict=True):
        if new == old:
            wanted.append(old)
            continue
        try:
            splices += splices_of(layout, old, new)
        except UserError as error:
            left[int(old.order)] = f"{error} {error.mend}".strip()
            wanted.append(old)
        else:
            wanted.append(new)
    changed = layout.spliced(splices)
    entries = tuple(read(changed)) if splices else tuple(before)
    if entries != tuple(wanted):
        raise UserError(
            tr("The file could not be rewritten so that it says the same as the plan. Nothing was changed."),
            mend=tr("Save it again as CSV UTF-8, and try once more."),
        )
    return Rewritten(data=changed, entries=entries, left=left)


def splices_of(layout: Layout, old: PlanEntry, new: PlanEntry) -> list[Splice]:
    """What to replace in the file so that the row of ``old`` says ``new``.

    Raises:
        UserError: the file has no place for it.
    """
    number = int(old.order)
    changed = [name for name in PlanEntry.__dataclass_fields__ if getattr(old, name) != getattr(new, name)]
    found: list[Splice] = []
    for name in changed:
        if name not in _WRITTEN:
            raise UserError(
                tr("Row {number}: only words can be changed in a file.", number=number),
                mend=tr("Import it first."),
            )
        column = "alt_text" if name == "media" else name
        cell = layout.cell(number, column)
        if cell is None:
            raise UserError(
                tr("Row {number} has no cell {column}.", number=number, column=column),
                mend=tr("Add the column {column}.", column=column),
            )
        found += _splices_of_cell(_Written(layout, cell), old, new, name)
    for splice in found:
        if not layout.can_hold(splice.words):
            raise UserError(
                tr(
                    "Row {number}: the file is Windows-1252 and cannot hold “{words}”.",
                    number=number,
                    words=splice.words,
                ),
                mend=tr("Save it as CSV UTF-8."),
            )
    return found


def span_of_text(layout: Layout, entry: PlanEntry, span: tuple[int, int]) -> tuple[int, int] | None:
    """Where in the file a piece of an entry's text stands, None when it is not written in one piece."""
    cell = layout.cell(int(entry.order), "text")
    return _Written(layout, cell).place_of(span) if cell is not None else None


def _splices_of_cell(cell: "_Written", old: PlanEntry, new: PlanEntry, name: str) -> list[Splice]:
    if name == "media":
        alts = tuple(use.alt_text for use in new.media)
        return cell.replaced(cell.value, alts[0] if len(alts) == 1 else joined(alts))
    if name == "hashtags":
        words = [match.span() for match in _TAG.finditer(cell.value)]
        if len(words) == len(old.hashtags) == len(new.hashtags):
            written = cell.value
            for (start, end), tag in reversed(list(zip(words, new.hashtags, strict=True))):
                written = written[:start] + tag + written[end:]
            return cell.replaced(cell.value, written)
        return cell.replaced(cell.value, " ".join(new.hashtags))
    was, now = getattr(old, name), getattr(new, name)
    if not was:
        return cell.replaced(cell.value, now)
    around = cell.value.partition(was)  # a link may have spaces around it
    return cell.replaced(cell.value, f"{around[0]}{now}{around[2]}")


class _Written:
    """A cell, and for each letter of what it says the place where that letter is written.

    Attributes:
        value: what it says, with plain line ends, without the apostrophe that keeps formulas from running.
    """

    def __init__(self, layout: Layout, cell: Cell) -> None:
        self._layout, self._cell = layout, cell
        raw = layout.text[cell.start : cell.end]
        self._quoted = len(raw) > 1 and raw[0] == raw[-1] == '"' and _whole(raw)
        self._plain = not raw.startswith('"')
        inner = raw[1:-1] if self._quoted else raw
        first = cell.start + self._quoted
        letters: list[str] = []
        places: list[int] = []
        at = 0
        while at < len(inner):
            places.append(first + at)
            pair = inner[at : at + 2]
            if (pair == '""' and self._quoted) or pair == "\r\n":
                letters.append("\n" if pair == "\r\n" else '"')
                at += 2
            else:
                letters.append("\n" if pair[0] == "\r" else pair[0])
                at += 1
        written = "".join(letters) if self._quoted or self._plain else _mixed(raw)
        self.value = restored(written) if layout.dialect.restores else written
        self._guard = len(written) - len(self.value)
        self._places = [*places[self._guard :], first + len(inner)]
        self._line_end = "\r\n" if "\r\n" in inner else "\n"

    def place_of(self, span: tuple[int, int]) -> tuple[int, int] | None:
        """Where letters of the value stand in the file."""
        if not (self._quoted or self._plain) or not 0 <= span[0] <= span[1] <= len(self.value):
            return None
        return self._places[span[0]], self._places[span[1]]

    def replaced(self, old: str, new: str) -> list[Splice]:
        """What to write so that the cell says ``new`` instead of ``old``, which is all it says."""
        assert old == self.value
        guarded = self._guarded(new)
        if guarded is not None or not (self._quoted or self._plain):
            return [self._anew(new if guarded is None else guarded)]
        if self._quoted and 0 < old.count("\n") == new.count("\n"):
            return self._line_by_line(old, new)
        start, end, piece = _difference(old, new)
        if self._quoted:
            return [self._spliced(start, end, self._lines(piece))]
        if any(sign in piece for sign in (self._layout.separator, '"', "\n")):
            return [self._anew(("'" if self._guard else "") + new)]
        return [Splice(self._places[start], self._places[end], piece)]

    def _line_by_line(self, old: str, new: str) -> list[Splice]:
        """The same for a cell that keeps its lines: their ends stay as they are, of whatever sort."""
        splices: list[Splice] = []
        begin = 0
        for was, now in zip(old.split("\n"), new.split("\n"), strict=True):
            if was != now:
                start, end, piece = _difference(was, now)
                splices.append(self._spliced(begin + start, begin + end, piece))
            begin += len(was) + 1
        return splices

    def _spliced(self, start: int, end: int, piece: str) -> Splice:
        """A piece of a cell in quotes. A CR before a LF would become one line end with it: it is made a LF."""
        first, last = self._places[start], self._places[end]
        after = piece or self._layout.text[last : last + 1]
        if after.startswith("\n") and self._layout.text[first - 1] == "\r":
            first, piece = first - 1, f"\n{piece}"
        return Splice(first, last, piece.replace('"', '""'))

    def _guarded(self, new: str) -> str | None:
        """All that the cell must say so that a formula does not run, None when it may stay as it is."""
        if not self._layout.dialect.restores:
            return None
        kept = ("'" if self._guard else "") + new
        was_bare = not self._guard and neutralised(self.value) != self.value
        if restored(kept) == new and (self._guard or was_bare or neutralised(new) == new):
            return None
        return neutralised(new)

    def _anew(self, words: str) -> Splice:
        """The whole cell, in quotes where it needs them."""
        signs = (self._layout.separator, '"', "\n")
        if self._quoted or not self._plain or any(sign in words for sign in signs):
            words = '"' + self._lines(words).replace('"', '""') + '"'
        return Splice(self._cell.start, self._cell.end, words)

    def _lines(self, words: str) -> str:
        return words.replace("\n", self._line_end)


def _whole(raw: str) -> bool:
    """Whether the last quote of a cell in quotes is the one that closes it."""
    return not raw[1:-1].replace('""', "").count('"')


def _mixed(raw: str) -> str:
    """What a cell says that goes on after its closing quote, as the reader takes it."""
    match = re.match(r'"((?:[^"]|"")*)"?(.*)', raw, re.DOTALL)
    assert match
    said = match[1].replace('""', '"') + match[2]
    return said.replace("\r\n", "\n").replace("\r", "\n")


def _difference(old: str, new: str) -> tuple[int, int, str]:
    """Where ``old`` differs from ``new``: start, end, and what stands there instead."""
    least = min(len(old), len(new))
    start = next((index for index in range(least) if old[index] != new[index]), least)
    tail = 0
    while tail < least - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return start, len(old) - tail, new[start : len(new) - tail]
