"""Where everything of a month lies, in device-independent px: plain numbers, no painting.

The layout is made once for a state and a size; painting, hit testing and repainting of single chips all
read it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ui.views.calendar.state import Chip, DayState, MonthState

if TYPE_CHECKING:
    from ui.views.calendar.art import ChipArt

Fit = Callable[[str, int, int], tuple[str, ...]]
"""(words, width in px, most lines) -> the lines to paint, elided where they must be."""

GAP = 3  # between chips
SIDE = 4  # from a cell's edges
TEXT_LEFT = 8  # from the chip's edge to badge and words
TEXT_RIGHT = 6
TWO_LINES_UP_TO = 2  # posts on a day


@dataclass(frozen=True, slots=True)
class Measures:
    """Heights in px at the theme's text scale.

    ``local_from``: width of a chip whose first line has room for a second time, that of the client's clocks.
    """

    line: int = 15
    head: int = 26  # from a cell's top to its first chip
    more: int = 15
    local_from: int = 150

    def chip(self, lines: int) -> int:
        """Height of a chip with ``lines`` lines of words: 38, 53."""
        return 8 + self.line * (lines + 1)


@dataclass(slots=True)
class PlacedChip:
    """A chip in its cell. ``art``: what to paint, prepared at its first painting."""

    chip: Chip
    x: int
    y: int
    width: int
    height: int
    lines: tuple[str, ...]
    art: "ChipArt | None" = None

    def holds(self, x: int, y: int) -> bool:
        """Whether the point lies in the chip."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


@dataclass(slots=True)
class Cell:
    """A day's cell. ``more``: posts that found no room; the line that says so begins at ``more_y``."""

    day: DayState
    x: int
    y: int
    width: int
    height: int
    chips: list[PlacedChip] = field(default_factory=list)
    more: int = 0
    more_y: int = 0

    def holds(self, x: int, y: int) -> bool:
        """Whether the point lies in the cell."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


@dataclass(frozen=True, slots=True)
class Hit:
    """What is under a point: a day, and there a chip or the "+n more" line."""

    cell: int
    chip: int = -1
    more: bool = False


@dataclass(slots=True)
class GridLayout:
    """All cells, by day. ``columns`` and ``rows``: the edges, one more than there are cells."""

    columns: list[int]
    rows: list[int]
    cells: list[Cell]
    measures: Measures

    def hit(self, x: int, y: int) -> Hit | None:
        """What is under the point; None outside the grid."""
        for index, cell in enumerate(self.cells):
            if not cell.holds(x, y):
                continue
            for number, placed in enumerate(cell.chips):
                if placed.holds(x, y):
                    return Hit(index, number)
            more = cell.more > 0 and cell.more_y <= y < cell.more_y + self.measures.more
            return Hit(index, -1, more)
        return None


def edges(length: int, parts: int) -> list[int]:
    """``length`` px in ``parts`` whole pieces that differ by one px at most."""
    return [round(index * length / parts) for index in range(parts + 1)]


def lay_out(state: MonthState, width: int, height: int, measures: Measures, fit: Fit) -> GridLayout:
    """Place the cells and chips of a month in ``width`` x ``height`` px."""
    columns, rows = edges(width, 7), edges(height, state.weeks)
    cells = []
    for index, day in enumerate(state.days):
        row, column = divmod(index, 7)
        cell = Cell(
            day,
            columns[column],
            rows[row],
            columns[column + 1] - columns[column],
            rows[row + 1] - rows[row],
        )
        if day.chips:
            _fill(cell, height // state.weeks, measures, fit)
        cells.append(cell)
    return GridLayout(columns, rows, cells, measures)


def _fill(cell: Cell, height: int, measures: Measures, fit: Fit) -> None:
    """Place a day's chips as for a cell of ``height`` px, so that weeks a px apart look alike."""
    chips = cell.day.chips
    room = height - measures.head
    count = len(chips)
    one = measures.chip(1) + GAP
    lines = 2 if count <= TWO_LINES_UP_TO and count * (measures.chip(2) + GAP) - GAP <= room - SIDE else 1
    if lines == 1 and count * one > room:
        count = max(0, (room - measures.more) // one)
        cell.more = len(chips) - count
    width = cell.width - 2 * SIDE - 1  # the hairline at the right
    y = cell.y + measures.head
    for chip in chips[:count]:
        said = chip.words
        if chip.local_time and width < measures.local_from:
            said = f"({chip.local_time}) {said}"
        words = fit(said, width - TEXT_LEFT - TEXT_RIGHT, lines)
        tall = measures.chip(len(words))
        cell.chips.append(PlacedChip(chip, cell.x + SIDE, y, width, tall, words))
        y += tall + GAP
    cell.more_y = y - 1
