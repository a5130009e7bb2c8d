"""Fills the days of a week: everything at its time, side by side where it overlaps."""

from dataclasses import dataclass

from ui.views.calendar.layout import SIDE, TEXT_LEFT, TEXT_RIGHT, Fit, Measures, PlacedChip, edges
from ui.views.calendar.replies import ReplyWindow
from ui.views.calendar.week.ghosts import Ghost
from ui.views.calendar.week.layout import Column, Crowd, PlacedGhost, PlacedWindow, WeekLayout
from ui.views.calendar.week.state import WeekState, chip_place, window_place

LINE = 15  # px of a line of words at 100 %
NARROWEST = 46  # px of a chip beside others
CROWD = 30  # px of the "+3" that stands for those without room
BESIDE = 2  # px between chips side by side
OVER = 6  # px that two lines of words may reach into the next hour
LANE = 9  # px of a reply window beside its post
LOWEST = 18  # px of a reply window that stands on its own
STUB = 24  # px of a free slot beside something else: its badge
LESS = 4  # px that a free slot is lower than a chip


def lay_out(state: WeekState, width: int, hour: int, measures: Measures, fit: Fit) -> WeekLayout:
    """Place what a week shows in columns of ``width`` px together."""
    columns = edges(width, len(state.days))
    layout = WeekLayout(state, hour, columns, [])
    filler = _Filler(layout, measures, fit)
    for index, day in enumerate(state.days):
        column = Column(day, columns[index], columns[index + 1] - columns[index])
        filler.fill(column, index)
        layout.days.append(column)
    return layout


@dataclass(slots=True)
class _Item:
    """Something that wants its own place at its time: a chip, a reply window of its own, a free slot."""

    number: int
    top: int
    height: int
    window: ReplyWindow | None = None
    ghost: Ghost | None = None
    lane: int = 0

    @property
    def low(self) -> int:
        return self.top + self.height


class _Filler:
    """Puts a day's things at their times; those that overlap stand side by side."""

    def __init__(self, layout: WeekLayout, measures: Measures, fit: Fit) -> None:
        self._layout, self._measures, self._fit = layout, measures, fit
        scale = measures.line / LINE
        self._narrowest, self._crowd = round(NARROWEST * scale), round(CROWD * scale)
        self._lines = 2 if measures.chip(2) <= layout.hour + OVER else 1

    def fill(self, column: Column, index: int) -> None:
        """Place everything of a day."""
        items = self._items(column, index)
        at = 0
        while at < len(items):
            end, low = at + 1, items[at].low
            while end < len(items) and items[end].top < low:
                low = max(low, items[end].low)
                end += 1
            self._side_by_side(column, items[at:end])
            at = end

    def _items(self, column: Column, index: int) -> list[_Item]:
        """What needs room, from the top down; windows beside a post are placed on the way."""
        axis, layout, height = self._layout.state.axis, self._layout, self._measures.chip(self._lines)
        most = layout.height
        items = [
            _Item(number, min(layout.y(chip_place(axis, chip)) + 1, most - height), height)
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
        for number, ghost in enumerate(layout.state.ghosts[index]):
            tall = self._measures.chip(1) - LESS
            items.append(_Item(number, min(layout.y(ghost.place), most - tall), tall, ghost=ghost))
        items.sort(key=lambda one: (one.top, one.window is not None, one.ghost is not None, one.number))
        return items

    def _side_by_side(self, column: Column, cluster: list[_Item]) -> None:
        """Give each thing of a cluster its width; free slots beside something else are stubs at its right."""
        left, room = column.x + SIDE, column.width - 2 * SIDE - 1
        top, low = cluster[0].top, max(item.low for item in cluster)
        if any(one.lane and one.y < low and one.y + one.height > top for one in column.windows):
            room -= LANE + BESIDE
        stubs = [item for item in cluster if item.ghost is not None]
        others = [item for item in cluster if item.ghost is None]
        if stubs and others:
            room -= STUB + BESIDE
            for item in stubs:
                self._put(column, item, left + room + BESIDE, STUB)
            cluster = others
        self._share(column, cluster, left, room)

    def _share(self, column: Column, cluster: list[_Item], left: int, room: int) -> None:
        """Give each the first lane that is free at its time; those without room become a crowd."""
        if len(cluster) == 1:  # mostly
            self._put(column, cluster[0], left, room)
            return
        lanes: list[int] = []
        for item in cluster:
            item.lane = next((index for index, low in enumerate(lanes) if low <= item.top), len(lanes))
            lanes[item.lane : item.lane + 1] = [item.low]
        most = max(2, (room + BESIDE) // (self._narrowest + BESIDE))
        crowded: list[_Item] = []
        if len(lanes) > most:
            room -= self._crowd + BESIDE
            most = max(1, (room + BESIDE) // (self._narrowest + BESIDE))
            crowded = [one for one in cluster if one.lane >= most]
        cuts = edges(room + BESIDE, min(len(lanes), most))
        for item in cluster:
            if item not in crowded:
                x, width = left + cuts[item.lane], cuts[item.lane + 1] - cuts[item.lane] - BESIDE
                self._put(column, item, x, width)
        posts = [one for one in crowded if one.window is None]
        if posts:
            top, low = min(one.top for one in posts), max(one.low for one in posts)
            x = left + cuts[most]
            column.crowds.append(Crowd(posts[0].number, x, top, self._crowd, low - top, len(posts)))

    def _put(self, column: Column, item: _Item, x: int, width: int) -> None:
        if item.window is not None:
            placed = PlacedWindow(item.number, x, item.top, width, item.height, item.window, lane=False)
            column.windows.append(placed)
            return
        if item.ghost is not None:
            column.ghosts.append(PlacedGhost(item.number, x, item.top, width, item.height, item.ghost))
            return
        chip = column.day.chips[item.number]
        said = chip.words
        if chip.local_time and width < self._measures.local_from:
            said = f"({chip.local_time}) {said}"
        words = self._fit(said, width - TEXT_LEFT - TEXT_RIGHT, self._lines)
        column.chips[item.number] = PlacedChip(chip, x, item.top, width, item.height, words)
