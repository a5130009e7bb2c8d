"""Where everything of a week lies, in device-independent px of its content: plain numbers, no painting."""

from dataclasses import dataclass, field

from ui.views.calendar.layout import PlacedChip
from ui.views.calendar.replies import ReplyWindow
from ui.views.calendar.state import Chip, DayState
from ui.views.calendar.week.ghosts import Ghost
from ui.views.calendar.week.state import WeekState, chip_place, window_place

ROW = 30  # minutes of a cell
FIRST_HOUR, LAST_HOUR = 6, 21  # what is seen at first
SHORTEST_HOUR, TALLEST_HOUR = 44, 72  # px at 100 %


@dataclass(frozen=True, slots=True)
class Spot:
    """What is under a point, or under the keyboard: a day, a cell of time, and there maybe something.

    Attributes:
        day: column, -1: nowhere. row: half hours from the top of the axis.
        chip: number in the day's order of time, -1: none.
        more: the "+n" of a crowd is meant, with ``chip`` its first.
        reply, slot: number of a reply window or free slot in the day's order of time, -1: none.
    """

    day: int
    row: int = 0
    chip: int = -1
    more: bool = False
    reply: int = -1
    slot: int = -1


NOWHERE = Spot(-1)


@dataclass(slots=True)
class Box:
    """A place on the content. ``number``: of what lies there, in its day's order."""

    number: int
    x: int
    y: int
    width: int
    height: int

    def holds(self, x: int, y: int) -> bool:
        """Whether the point lies in it."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


@dataclass(slots=True)
class Crowd(Box):
    """Chips that found no room beside others at their time: “+3” in their place. ``number``: the first one."""

    count: int = 0


@dataclass(slots=True)
class PlacedWindow(Box):
    """A reply window: a block of its own, or a ``lane`` beside its post."""

    window: ReplyWindow
    lane: bool


@dataclass(slots=True)
class PlacedGhost(Box):
    """A free posting slot."""

    ghost: Ghost


@dataclass(slots=True)
class Column:
    """A day: where it lies, its chips by number (those in a crowd left out), its crowds, reply windows, slots."""

    day: DayState
    x: int
    width: int
    chips: dict[int, PlacedChip] = field(default_factory=dict)
    crowds: list[Crowd] = field(default_factory=list)
    windows: list[PlacedWindow] = field(default_factory=list)
    ghosts: list[PlacedGhost] = field(default_factory=list)


@dataclass(slots=True)
class WeekLayout:
    """All columns. ``hour``: px of an hour; ``columns``: edges, one more than there are days."""

    state: WeekState
    hour: int
    columns: list[int]
    days: list[Column]

    @property
    def height(self) -> int:
        """Px from the top of the axis to its bottom."""
        return self.y(self.state.axis.length)

    @property
    def rows(self) -> int:
        """Cells of time in a day."""
        return -(-self.state.axis.length // ROW)

    def y(self, place: int) -> int:
        """Px from the top of a place on the axis."""
        return place * self.hour // 60

    def place(self, y: int) -> int:
        """The place at ``y`` px, inside the axis."""
        return min(max(0, y * 60 // self.hour), self.state.axis.length - 1)

    def row_of(self, chip: Chip) -> int:
        """The cell of time that a chip's time is in."""
        return chip_place(self.state.axis, chip) // ROW

    def ghost_in(self, spot: Spot) -> PlacedGhost | None:
        """The free slot of a cell of time, or the one that is meant."""
        for one in self.days[spot.day].ghosts if spot.day >= 0 else ():
            if one.number == spot.slot or (spot.slot < 0 and one.ghost.place // ROW == spot.row):
                return one
        return None

    def neighbour(self, spot: Spot, step: int) -> Spot | None:
        """The next post or reply window of the same day, the cell itself before the first; None after the last."""
        day, axis = self.days[spot.day].day, self.state.axis
        posts, windows = len(day.chips), len(day.replies)
        here = posts + spot.reply if spot.reply >= 0 else spot.chip
        goal = here + step
        if not -1 <= goal < posts + windows or (here < 0 and step < 0):
            return None
        if goal >= posts:
            row = window_place(axis, day.replies[goal - posts]) // ROW
            return Spot(spot.day, row, reply=goal - posts)
        return Spot(spot.day, self.row_of(day.chips[goal]), goal) if goal >= 0 else Spot(spot.day, spot.row)

    def column_at(self, x: int) -> int:
        """The day at ``x`` px; the first or last one beyond the edges."""
        for index in range(len(self.days) - 1):
            if x < self.columns[index + 1]:
                return index
        return len(self.days) - 1

    def hit(self, x: int, y: int) -> Spot | None:
        """What is under a point of the content; None outside it."""
        if not (0 <= x < self.columns[-1] and 0 <= y < self.height):
            return None
        index = self.column_at(x)
        row, column = self.place(y) // ROW, self.days[index]
        for number, placed in reversed(column.chips.items()):
            if placed.holds(x, y):
                return Spot(index, row, number)
        for crowd in column.crowds:
            if crowd.holds(x, y):
                return Spot(index, row, crowd.number, more=True)
        for window in column.windows:
            if window.holds(x, y):
                return Spot(index, row, reply=window.number)
        for ghost in column.ghosts:
            if ghost.holds(x, y):
                return Spot(index, row, slot=ghost.number)
        return Spot(index, row)


def hour_height(viewport: int, scale: float) -> int:
    """Px of an hour, so that the hours seen at first fill a viewport."""
    least, most = round(SHORTEST_HOUR * scale), round(TALLEST_HOUR * scale)
    return min(max(viewport // (LAST_HOUR - FIRST_HOUR), least), most)
