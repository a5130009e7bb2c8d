"""Where everything of a month lies, in device-independent px: plain numbers, no painting.

The layout is made once for a state and a size; painting, hit testing and repainting of single chips all
read it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ui.views.calendar.replies import ReplyWindow
from ui.views.calendar.state import Chip, DayState, MonthState

if TYPE_CHECKING:
    from ui.views.calendar.art import ChipArt

Fit = Callable[[str, int, int], tuple[str, ...]]
"""(words, width in px, most lines) -> the lines to paint, elided where they must be."""

GAP = 3  # between chips
SIDE = 4  # from a cell's edges
TEXT_LEFT = 8  # from the chip's edge to badge and words
TEXT_RIGHT = 6
TWO_LINES = 2
TWO_LINES_UP_TO = 2  # posts on a day


@dataclass(frozen=True, slots=True)
class Measures:
    """Heights in px at the theme's text scale.

    ``local_from``: width of a chip whose first line has room for a second time, that of the client's clocks.
    """

    line: int = 15
    head: int = 26  # from a cell's top to its first chip
    more: int = 15
    replies: int = 16
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
class PlacedReplies:
    """A reply window in its cell, ``Measures.replies`` high."""

    window: ReplyWindow
    x: int
    y: int
    width: int


@dataclass(slots=True)
class Cell:
    """A day's cell.

    Attributes:
        more: posts and reply windows that found no room; the line that says so begins at ``more_y``.
        unsaid: reply windows found no room, nor did the line that would say so.
    """

    day: DayState
    x: int
    y: int
    width: int
    height: int
    chips: list[PlacedChip] = field(default_factory=list)
    replies: list[PlacedReplies] = field(default_factory=list)
    more: int = 0
    more_y: int = 0
    unsaid: bool = False

    def holds(self, x: int, y: int) -> bool:
        """Whether the point lies in the cell."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


@dataclass(frozen=True, slots=True)
class Hit:
    """What is under a point: a day, and there a chip, a reply window (of the day's) or the "+n more" line."""

    cell: int
    chip: int = -1
    more: bool = False
    window: int = -1


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
            for window in cell.replies:
                if window.x <= x < window.x + window.width and 0 <= y - window.y < self.measures.replies:
                    return Hit(index, window=cell.day.replies.index(window.window))
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
        if day.chips or day.replies:
            _fill(cell, height // state.weeks, measures, fit)
        cells.append(cell)
    return GridLayout(columns, rows, cells, measures)


def _fill(cell: Cell, height: int, measures: Measures, fit: Fit) -> None:
    """Place a day's chips as for a cell of ``height`` px, so that weeks a px apart look alike.

    Posts first: reply windows get what room is left, each under its post where that is shown.
    """
    chips = cell.day.chips
    room = height - measures.head
    count = len(chips)
    one = measures.chip(1) + GAP
    window = measures.replies + GAP
    two = count * (measures.chip(2) + GAP) - GAP
    aside = len(cell.day.replies) * window
    lines = TWO_LINES if count <= TWO_LINES_UP_TO and two <= room - SIDE else 1
    if lines == TWO_LINES and two + aside > room - SIDE and count * one + aside <= room:
        lines = 1  # shorter words rather than no reply window
    if lines == 1 and count * one > room:
        count = max(0, (room - measures.more) // one)
        cell.more = len(chips) - count
    width = cell.width - 2 * SIDE - 1  # the hairline at the right
    shown = []
    for chip in chips[:count]:
        said = chip.words
        if chip.local_time and width < measures.local_from:
            said = f"({chip.local_time}) {said}"
        words = fit(said, width - TEXT_LEFT - TEXT_RIGHT, lines)
        shown.append(PlacedChip(chip, cell.x + SIDE, 0, width, measures.chip(len(words)), words))
    cell.chips = shown
    left = room - sum(placed.height + GAP for placed in shown)
    windows = _windows_with_room(cell, left, measures)
    y = cell.y + measures.head
    for item in _in_order(shown, windows):
        if isinstance(item, PlacedChip):
            item.y = y
            y += item.height + GAP
        else:
            cell.replies.append(PlacedReplies(item, cell.x + SIDE, y, width))
            y += window
    cell.more_y = y - 1


def _windows_with_room(cell: Cell, left: int, measures: Measures) -> list[ReplyWindow]:
    """Those of the day's reply windows that fit into ``left`` px; the others are counted or marked."""
    windows = cell.day.replies
    window = measures.replies + GAP
    if cell.more or not windows:
        cell.more += len(windows)
        return []
    if len(windows) * window <= left:
        return list(windows)
    count = max(0, (left - measures.more) // window)
    if left >= measures.more:
        cell.more = len(windows) - count
    else:
        cell.unsaid = True
    return list(windows[:count])


def _in_order(shown: list[PlacedChip], windows: list[ReplyWindow]) -> Iterator[PlacedChip | ReplyWindow]:
    """Chips by their time, each with its windows below it; a window on its own by its time."""
    waiting = list(windows)
    posts = {placed.chip.post_id for placed in shown}
    for placed in shown:
        free = [one for one in waiting if one.post_id not in posts and one.shown < placed.chip.shown]
        yield from free
        yield placed
        own = [one for one in waiting if one.post_id == placed.chip.post_id]
        yield from own
        waiting = [one for one in waiting if one not in free and one not in own]
    yield from waiting
