"""Where everything of a week lies, in device-independent px of its content: plain numbers, no painting."""

from dataclasses import dataclass, field

from ui.views.calendar.layout import SIDE, TEXT_LEFT, TEXT_RIGHT, Fit, Measures, PlacedChip, edges
from ui.views.calendar.replies import ReplyWindow
from ui.views.calendar.state import Chip, DayState
from ui.views.calendar.week.state import WeekState, chip_place, window_place

ROW = 30  # minutes of a cell
FIRST_HOUR, LAST_HOUR = 6, 21  # what is seen at first
SHORTEST_HOUR, TALLEST_HOUR = 44, 72  # px at 100 %
NARROWEST = 54  # px of a chip: badge and time
BESIDE = 2  # px between chips side by side
OVER = 6  # px that two lines of words may reach into the next hour
LANE = 9  # px of a reply window beside its post
LOWEST = 18  # px of a reply window that stands on its own


@dataclass(frozen=True, slots=True)
class Spot:
    """What is under a point, or under the keyboard: a day, a cell of time, and there maybe something.

    Attributes:
        day: column, -1: nowhere. row: half hours from the top of the axis.
        chip: number in the day's order of time, -1: none.
        more: the "+n" of a crowd is meant, with ``chip`` its first.
        reply: number of a reply window in the day's order of time, -1: none.
    """

    day: int
    row: int = 0
    chip: int = -1
    more: bool = False
    reply: int = -1


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
class Column:
    """A day: where it lies, its chips by number (those in a crowd left out), its crowds and reply windows."""

    day: DayState
    x: int
    width: int
    chips: dict[int, PlacedChip] = field(default_factory=dict)
    crowds: list[Crowd] = field(default_factory=list)
    windows: list[PlacedWindow] = field(default_factory=list)


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
        return Spot(index, row)


def hour_height(viewport: int, scale: float) -> int:
    """Px of an hour, so that the hours seen at first fill a viewport."""
    least, most = round(SHORTEST_HOUR * scale), round(TALLEST_HOUR * scale)
    return min(max(viewport // (LAST_HOUR - FIRST_HOUR), least), most)


def lay_out(state: WeekState, width: int, hour: int, measures: Measures, fit: Fit) -> WeekLayout:
    """Place what a week shows in columns of ``width`` px together."""
    columns = edges(width, len(state.days))
    layout = WeekLayout(state, hour, columns, [])
    filler = _Filler(layout, measures, fit)
    for index, day in enumerate(state.days):
        column = Column(day, columns[index], columns[index + 1] - columns[index])
        filler.fill(column)
        layout.days.append(column)
    return layout


@dataclass(slots=True)
class _Item:
    """Something that wants its own place at its time: a chip, or a reply window of its own."""

    number: int
    top: int
    height: int
    window: ReplyWindow | None = None
    lane: int = 0

    @property
    def low(self) -> int:
        return self.top + self.height


class _Filler:
    """Puts a day's things at their times; those that overlap stand side by side."""

    def __init__(self, layout: WeekLayout, measures: Measures, fit: Fit) -> None:
        self._layout, self._measures, self._fit = layout, measures, fit
        self._lines = 2 if measures.chip(2) <= layout.hour + OVER else 1

    def fill(self, column: Column) -> None:
        """Place everything of a day."""
        items = self._items(column)
        at = 0
        while at < len(items):
            end, low = at + 1, items[at].low
            while end < len(items) and items[end].top < low:
                low = max(low, items[end].low)
                end += 1
            self._side_by_side(column, items[at:end])
            at = end

    def _items(self, column: Column) -> list[_Item]:
        """What needs room, from the top down; windows beside a post are placed on the way."""
        axis, layout, height = self._layout.state.axis, self._layout, self._measures.chip(self._lines)
        most = layout.height
        items = [
            _Item(number, min(layout.y(chip_place(axis, chip)), most - height), height)
            for number, chip in enumerate(column.day.chips)
        ]
        right = column.x + column.width - SIDE - 1
        for number, window in enumerate(column.day.replies):
            start = window_place(axis, window)
            top, low = layout.y(start), layout.y(min(start + window.minutes, axis.length))
            if window.post_id is not None:
                lane = PlacedWindow(number, right - LANE, top, LANE, max(low - top, LANE), window, lane=True)
                column.windows.append(lane)
            else:
                tall = max(low - top, LOWEST)
                items.append(_Item(number, min(top, most - tall), tall, window))
        items.sort(key=lambda one: (one.top, one.window is not None, one.number))
        return items

    def _side_by_side(self, column: Column, cluster: list[_Item]) -> None:
        """Give each thing of a cluster the first lane that is free at its time; too many become a crowd."""
        lanes: list[int] = []
        for item in cluster:
            item.lane = next((index for index, low in enumerate(lanes) if low <= item.top), len(lanes))
            lanes[item.lane : item.lane + 1] = [item.low]
        top, low = cluster[0].top, max(lanes)
        beside = any(one.lane and one.y < low and one.y + one.height > top for one in column.windows)
        left, room = column.x + SIDE, column.width - 2 * SIDE - 1 - (LANE + BESIDE if beside else 0)
        most = max(1, (room + BESIDE) // (NARROWEST + BESIDE))
        cuts = edges(room + BESIDE, min(len(lanes), most))
        crowded = [one for one in cluster if len(lanes) > most and one.lane >= most - 1]
        for item in cluster:
            if item not in crowded:
                x, width = left + cuts[item.lane], cuts[item.lane + 1] - cuts[item.lane] - BESIDE
                self._put(column, item, x, width)
        posts = [one for one in crowded if one.window is None]
        if posts:
            x, width = left + cuts[most - 1], cuts[most] - cuts[most - 1] - BESIDE
            top, low = min(one.top for one in posts), max(one.low for one in posts)
            column.crowds.append(Crowd(posts[0].number, x, top, width, low - top, len(posts)))

    def _put(self, column: Column, item: _Item, x: int, width: int) -> None:
        if item.window is not None:
            placed = PlacedWindow(item.number, x, item.top, width, item.height, item.window, lane=False)
            column.windows.append(placed)
            return
        chip = column.day.chips[item.number]
        said = chip.words
        if chip.local_time and width < self._measures.local_from:
            said = f"({chip.local_time}) {said}"
        words = self._fit(said, width - TEXT_LEFT - TEXT_RIGHT, self._lines)
        column.chips[item.number] = PlacedChip(chip, x, item.top, width, item.height, words)
