"""Time to answer under the mouse: taken to another time, or made longer and shorter at its lower edge."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from ui.views.calendar.week.carry import SNAP, landing, snapped
from ui.views.calendar.week.layout import PlacedWindow, Spot
from ui.views.calendar.week.state import window_place

if TYPE_CHECKING:
    from ui.views.calendar.week.grid import WeekGrid

EDGE = 6  # px of the lower edge that changes the length
SHORTEST = 5
"""Minutes."""


@dataclass(slots=True)
class _Held:
    placed: PlacedWindow
    day: int
    grip: int  # px from its top
    longer: bool  # its length changes, it stays where it is


class WindowHand:
    """One reply window in hand; its new time is marked meanwhile, the window itself is pale."""

    def __init__(self, grid: "WeekGrid") -> None:
        self._grid = grid
        self._held: _Held | None = None

    @property
    def holds(self) -> bool:
        """Whether one is in hand."""
        return self._held is not None

    def at_edge(self, spot: Spot | None, y: int) -> bool:
        """Whether a press at ``y`` px of the content, on ``spot``, changes a length."""
        placed = self._placed(spot)
        return placed is not None and y >= placed.y + placed.height - EDGE

    def take(self, spot: Spot, start: QPoint, scrolled: int) -> None:
        """Take the window of ``spot``, pressed at ``start``."""
        placed = self._placed(spot)
        if placed is not None:
            y = start.y() + scrolled
            self._held = _Held(placed, spot.day, y - placed.y, self.at_edge(spot, y))
            self._grid.set_moving((spot.day, spot.reply))

    def carry(self, point: QPoint, *, any_minute: bool) -> None:
        """Show where it would be now."""
        held, layout = self._held, self._grid.laid_out
        if held is None or layout is None:
            return
        window, axis = held.placed.window, layout.state.axis
        step = 1 if any_minute else SNAP
        y = point.y() + self._grid.scrolled
        if held.longer:
            start = window_place(axis, window)
            end = max(start + SHORTEST, snapped(layout.place(y), step))
            self._grid.set_span((held.day, start, min(end, axis.length)))
            return
        day = layout.column_at(point.x())
        goal = landing(layout.state, day, snapped(layout.place(max(0, y - held.grip)), step))
        self._grid.set_span((day, goal.place, min(goal.place + window.minutes, axis.length)))

    def drop(self) -> None:
        """Leave it where it is shown."""
        held, span, layout = self._held, self._grid.marks.span, self._grid.laid_out
        self.give_up()
        if held is None or span is None or layout is None:
            return
        day, start, end = span
        window = held.placed.window
        minutes = end - start if held.longer else window.minutes
        when = landing(layout.state, day, start).shown
        self._grid.window_moved.emit(window, when, minutes)

    def give_up(self) -> bool:
        """Put it back; False when none is in hand."""
        held, self._held = self._held, None
        if held is not None:
            self._grid.set_moving(None)
            self._grid.set_span(None)
        return held is not None

    def _placed(self, spot: Spot | None) -> PlacedWindow | None:
        layout = self._grid.laid_out
        if spot is None or layout is None or spot.reply < 0:
            return None
        windows = layout.days[spot.day].windows
        return next((one for one in windows if one.number == spot.reply), None)
