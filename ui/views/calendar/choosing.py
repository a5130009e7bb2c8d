"""Selecting several chips of the month: with Ctrl and Shift, with a band, and from the keyboard."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent

from ui.views.calendar.band import Band
from ui.views.calendar.dates import ONE_DAY
from ui.views.calendar.keys import STEPS, modifiers
from ui.views.calendar.layout import Hit
from ui.views.calendar.state import Chip

if TYPE_CHECKING:
    from ui.views.calendar.grid import MonthGrid

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Choosing:
    """What selects several in one grid. A plain press leads back to one chip at a time."""

    def __init__(self, grid: "MonthGrid") -> None:
        self._grid = grid
        self._anchor: Hit | None = None
        self._later: Hit | None = None  # pressed, decided by the release: it may be a drag
        self._toggles = False
        self._band: Band | None = None
        self._kept: tuple[Chip, ...] = ()  # selected before the band
        self.let_go = False  # the press let go of a selection: its click does no more than that

    # The mouse

    def press(self, hit: Hit, keys: Qt.KeyboardModifier) -> bool:
        """Take a left press on ``hit``; True: the selection is dealt with, it is no plain press."""
        selection, chip = self._grid.selection, self._grid.chip_at(hit)
        self._later, self.let_go = None, False
        if chip is None:
            if not keys & (_CTRL | _SHIFT):
                self.let_go = len(selection) > 0
                selection.clear()
            return False
        if keys & _CTRL:
            self._later, self._toggles = hit, True
            return True
        if keys & _SHIFT:
            self.extend(hit)
            return True
        if chip in selection:
            self._later, self._toggles = hit, False
            return True
        selection.clear()
        self._anchor = hit
        return False

    def release(self) -> bool:
        """The press was a click; True when that was a matter of the selection."""
        hit, self._later = self._later, None
        if hit is None:
            return False
        if self._toggles:
            self.toggle(hit)
        else:
            self._grid.selection.clear()
            self._grid.select(hit)
            self._anchor = hit
        return True

    def drag(self) -> None:
        """The press became a drag."""
        self._later = None

    def toggle(self, hit: Hit) -> None:
        """Select a chip beside the others, or take it out; the one chosen so far is the first."""
        selection, chip = self._grid.selection, self._grid.chip_at(hit)
        current = self._grid.chosen_chip()
        if chip is None:
            return
        if not len(selection) and current is not None and current.key != chip.key:
            selection.put((current, chip))
        else:
            selection.toggle(chip)
        self._anchor = hit
        self._grid.select(hit)

    def extend(self, hit: Hit) -> None:
        """Select all from where the selection began to ``hit``, in order of time."""
        start = self._anchor or self._grid.marks.current
        if start.cell < 0:
            start = hit
        self._anchor = start
        first, last = sorted(((start.cell, start.chip), (hit.cell, hit.chip)))
        whole_days = hit.chip < 0  # the keyboard goes by days
        chips = []
        for place, chip in self._all():
            after = place[0] >= first[0] if whole_days and first[1] < 0 else place >= first
            before = place[0] <= last[0] if whole_days else place <= last
            if after and before:
                chips.append(chip)
        self._grid.selection.put(chips)
        self._grid.select(hit)

    # The band

    @property
    def banding(self) -> bool:
        """Whether a band is being drawn."""
        return self._band is not None

    def begin_band(self, start: QPoint, keys: Qt.KeyboardModifier) -> None:
        """Begin a band; with Ctrl or Shift it adds to what is selected."""
        self._kept = self._grid.selection.chips if keys & (_CTRL | _SHIFT) else ()
        self._band = Band(start, self._grid.viewport())

    def draw_band(self, point: QPoint) -> None:
        """Draw it to ``point`` and select what it touches."""
        band, layout = self._band, self._grid.laid_out
        if band is None or layout is None:
            return
        box = band.draw_to(point)
        touched = [
            placed.chip
            for cell in layout.cells
            for placed in cell.chips
            if box.intersects(QRect(placed.x, placed.y, placed.width, placed.height))
        ]
        self._grid.selection.put((*self._kept, *touched))

    def end_band(self, *, keep: bool) -> bool:
        """Take the band away; False when there is none. ``keep``: what it selected stays so."""
        band, self._band = self._band, None
        if band is None:
            return False
        band.hide()
        band.deleteLater()
        if not keep:
            self._grid.selection.put(self._kept)
        return True

    # The keyboard

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key means for the selection; False: it means something else."""
        pressed, key = modifiers(event), Qt.Key(event.key())
        grid = self._grid
        if pressed == _CTRL and key == Qt.Key.Key_A:
            grid.selection.put(chip for _, chip in self._all())
        elif pressed == _CTRL and key == Qt.Key.Key_Space:
            self.toggle(grid.marks.current)
        elif pressed == _SHIFT and key in STEPS:
            self._walk(STEPS[key])
        elif key == Qt.Key.Key_Escape and len(grid.selection):
            grid.selection.clear()
        else:
            return False
        return True

    def _walk(self, days: int) -> None:
        day, state = self._grid.chosen_day(), self._grid.month_state
        if day is None or state is None:
            return
        goal = state.index_of(day.date + days * ONE_DAY)
        if not len(self._grid.selection):
            self._anchor = self._grid.marks.current
        if goal >= 0:
            self.extend(Hit(goal))

    def _all(self) -> Iterator[tuple[tuple[int, int], Chip]]:
        """Every chip with its place, in order of time; those without room in their cell too."""
        state = self._grid.month_state
        for cell, day in enumerate(state.days if state is not None else ()):
            for number, chip in enumerate(day.chips):
                yield (cell, number), chip
