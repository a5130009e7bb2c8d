"""Selecting several chips of the week: with Ctrl and Shift, and from the keyboard; as in the month."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.views.calendar.keys import modifiers
from ui.views.calendar.state import Chip
from ui.views.calendar.week.layout import Spot

if TYPE_CHECKING:
    from ui.views.calendar.week.grid import WeekGrid

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_DAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class WeekChoosing:
    """What selects several in one grid. A plain press leads back to one chip at a time.

    Attributes:
        let_go: the press let go of a selection: its click does no more than that.
    """

    def __init__(self, grid: "WeekGrid") -> None:
        self._grid = grid
        self._anchor: Spot | None = None
        self._later: Spot | None = None  # pressed, decided by the release: it may be a drag
        self._toggles = False
        self.let_go = False

    def press(self, spot: Spot, keys: Qt.KeyboardModifier) -> bool:
        """Take a left press on ``spot``; True: the selection is dealt with, it is no plain press."""
        selection, chip = self._grid.selection, self._grid.chip_at(spot)
        self._later, self.let_go = None, False
        if chip is None:
            self.let_go = len(selection) > 0
            selection.clear()
            return False
        if keys & _SHIFT and not keys & _CTRL:
            self.extend(spot)
            return True
        if keys & _CTRL or chip in selection:
            self._later, self._toggles = spot, bool(keys & _CTRL)
            return True
        selection.clear()
        self._anchor = spot
        return False

    def release(self) -> bool:
        """The press was a click; True when that was a matter of the selection."""
        spot, self._later = self._later, None
        if spot is None:
            return False
        if self._toggles:
            self.toggle(spot)
        else:
            self._grid.selection.clear()
            self._grid.select(spot, scroll=False)
            self._anchor = spot
        return True

    def drag(self) -> None:
        """The press became a drag."""
        self._later = None

    def toggle(self, spot: Spot) -> None:
        """Select a chip beside the others, or take it out; the one chosen so far is the first."""
        selection, chip = self._grid.selection, self._grid.chip_at(spot)
        current = self._grid.chosen_chip()
        if chip is None:
            return
        if not len(selection) and current is not None and current.key != chip.key:
            selection.put((current, chip))
        else:
            selection.toggle(chip)
        self._anchor = spot
        self._grid.select(spot, scroll=False)

    def extend(self, spot: Spot) -> None:
        """Select all from where the selection began to ``spot``, in order of time."""
        start = self._anchor or self._grid.marks.current
        if start.day < 0:
            start = spot
        self._anchor = start
        first, last = sorted(((start.day, start.chip), (spot.day, spot.chip)))
        whole_days = spot.chip < 0  # the keyboard goes by days
        if whole_days:
            chips = [chip for place, chip in self._all() if first[0] <= place[0] <= last[0]]
        else:
            chips = [chip for place, chip in self._all() if first <= place <= last]
        self._grid.selection.put(chips)
        self._grid.select(spot)

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key means for the selection; False: it means something else."""
        pressed, key, grid = modifiers(event), Qt.Key(event.key()), self._grid
        if pressed == _CTRL and key == Qt.Key.Key_A:
            grid.selection.put(chip for _, chip in self._all())
        elif pressed == _CTRL and key == Qt.Key.Key_Space:
            self.toggle(grid.marks.current)
        elif pressed == _SHIFT and key in _DAYS:
            self._walk(_DAYS[key])
        elif key == Qt.Key.Key_Escape and len(grid.selection):
            grid.selection.clear()
        else:
            return False
        return True

    def _walk(self, days: int) -> None:
        state, here = self._grid.week_state, self._grid.marks.current
        if state is None or here.day < 0:
            return
        if not len(self._grid.selection):
            self._anchor = here
        if 0 <= here.day + days < len(state.days):
            self.extend(Spot(here.day + days, here.row))

    def _all(self) -> Iterator[tuple[tuple[int, int], Chip]]:
        """Every chip with its place, in order of time; those in a crowd too."""
        state = self._grid.week_state
        for day, one in enumerate(state.days if state is not None else ()):
            for number, chip in enumerate(one.chips):
                yield (day, number), chip
