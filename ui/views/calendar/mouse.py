"""What the mouse does in the month: choose, open, add, drag."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from ui.views.calendar.drag import DragPicture
from ui.views.calendar.layout import Hit
from ui.views.calendar.state import Chip

if TYPE_CHECKING:
    from ui.views.calendar.carrying import Carried
    from ui.views.calendar.grid import MonthGrid

_NOWHERE = Hit(-1)
_COPY = Qt.KeyboardModifier.AltModifier if sys.platform == "darwin" else Qt.KeyboardModifier.ControlModifier
PLUS = 26  # px from a cell's right edge in which its "+" is meant


def copies(event: QMouseEvent) -> bool:
    """Whether the keys held make a drag copy: Ctrl, Option on macOS."""
    return bool(event.modifiers() & _COPY)


class Mouse:
    """Follows the mouse for one grid and says what it meant through the grid's signals."""

    def __init__(self, grid: "MonthGrid") -> None:
        self._grid = grid
        self._pressed: tuple[QPoint, Hit] | None = None
        self._picture: DragPicture | None = None
        self._grip = QPoint()
        self._where = (-1, False)  # cell, and whether it copies
        self._carried: Carried | None = None
        self._mine: tuple[Chip, ...] = ()  # what is dragged, the one under the mouse first
        self._keys: frozenset[tuple[str, str]] = frozenset()

    @property
    def dragging(self) -> bool:
        """Whether a chip is under way."""
        return self._picture is not None

    def press(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse, and remember it for a drag."""
        self._pressed = None
        hit = self._hit(event)
        if hit is None or event.button() not in {Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton}:
            return
        grid, place = self._grid, Hit(hit.cell, hit.chip, window=hit.window)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (event.position().toPoint(), hit)
            if grid.choosing.press(place, event.modifiers()):
                return
        else:
            chip = grid.chip_at(place)
            if chip is None or chip not in grid.selection:
                grid.selection.clear()
        grid.select(place)

    def move(self, event: QMouseEvent) -> None:
        """Hover, or carry the chip."""
        point = event.position().toPoint()
        if self._picture is not None:
            self._carry(point, event)
            return
        if self._grid.choosing.banding:
            self._grid.choosing.draw_band(point)
            return
        if self._pressed is None:
            self._grid.set_hover(self._hit(event) or _NOWHERE)
            return
        start, hit = self._pressed
        if (point - start).manhattanLength() < QApplication.startDragDistance():
            return
        if hit.chip >= 0:
            self._grid.choosing.drag()
            self._lift(start, hit, event)
        elif not hit.more and hit.window < 0:
            self._grid.choosing.begin_band(start, event.modifiers())
            self._grid.set_hover(_NOWHERE)
            self._grid.choosing.draw_band(point)

    def release(self, event: QMouseEvent) -> None:
        """Drop what is carried, or take a click for what it is."""
        pressed, self._pressed = self._pressed, None
        if self._picture is not None:
            self._drop(event)
            return
        if self._grid.choosing.end_band(keep=True) or self._grid.choosing.release():
            return
        hit = self._hit(event)
        if pressed is None or hit is None or hit != pressed[1] or self._grid.month_state is None:
            return
        day = self._grid.month_state.days[hit.cell]
        if hit.more:
            self._grid.more_wanted.emit(day.date)
        elif self._grid.choosing.let_go:
            return
        elif hit.chip < 0 and hit.window < 0 and (not day.chips or self._on_plus(hit, event)):
            self._grid.day_opened.emit(day.date)

    def double(self, event: QMouseEvent) -> None:
        """Open a chip; add to a day."""
        hit = self._hit(event)
        self._pressed = None
        if hit is None or hit.more or event.button() != Qt.MouseButton.LeftButton:
            return
        chip = self._grid.chip_at(hit)
        if chip is not None:
            self._grid.opened.emit(chip)
        elif hit.window >= 0:
            self._grid.open_window()
        elif self._grid.month_state is not None:  # an empty day again: the second press took the focus
            self._grid.day_opened.emit(self._grid.month_state.days[hit.cell].date)

    def give_up(self) -> bool:
        """Put a carried chip back, or take a band away; False when there is neither."""
        if self._grid.choosing.end_band(keep=False):
            self._pressed = None
            return True
        picture, self._picture, self._pressed = self._picture, None, None
        if picture is None:
            return False
        picture.hide()
        picture.deleteLater()
        self._where, self._carried = (-1, False), None
        self._mine = ()
        self._grid.set_drag(frozenset())
        self._grid.put_down.emit()
        self._grid.viewport().unsetCursor()
        self._grid.hear()
        return True

    def _hit(self, event: QMouseEvent) -> Hit | None:
        layout = self._grid.laid_out
        point = event.position().toPoint()
        return layout.hit(point.x(), point.y()) if layout is not None else None

    def _on_plus(self, hit: Hit, event: QMouseEvent) -> bool:
        box = self._grid.cell_rect(hit.cell)
        point = event.position().toPoint()
        head = self._grid.room.measures.head
        return point.x() > box.right() - PLUS and point.y() < box.top() + head

    def _lift(self, start: QPoint, hit: Hit, event: QMouseEvent) -> None:
        layout, chip = self._grid.laid_out, self._grid.chip_at(hit)
        if layout is None or chip is None:
            return
        mine = self._grid.together(chip)
        if not any(one.movable for one in mine) and not copies(event):
            self._pressed = None
            self._grid.refused.emit(chip)
            return
        placed = layout.cells[hit.cell].chips[hit.chip]
        self._grip = start - QPoint(placed.x, placed.y)
        self._mine, self._keys = mine, frozenset(one.key for one in mine)
        self._picture = DragPicture(
            self._grid.theme,
            self._grid.room,
            placed,
            self._grid.viewport(),
            number=sum(one.movable for one in mine),
        )
        self._grid.set_hover(_NOWHERE)
        self._grid.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._carry(event.position().toPoint(), event)

    def _carry(self, point: QPoint, event: QMouseEvent) -> None:
        picture, layout, state = self._picture, self._grid.laid_out, self._grid.month_state
        if picture is None or layout is None or state is None:
            return
        hit = layout.hit(point.x(), point.y())
        cell = hit.cell if hit is not None else -1
        self._grid.set_drag(self._keys, cell)
        picture.carry(point - self._grip)
        where = (cell, copies(event))
        if where != self._where:  # worked out once for each day
            from ui.views.calendar.carrying import carried_to  # loaded by the first drag

            self._where = where
            self._carried = None
            if cell >= 0:
                self._carried = carried_to(self._mine, state.days[cell].date, copy=where[1])
        self._grid.carrying.emit(self._carried, picture.chip_rect())

    def _drop(self, event: QMouseEvent) -> None:
        picture, hit, state = self._picture, self._hit(event), self._grid.month_state
        several, mine = len(self._mine) > 1, self._mine
        self.give_up()
        if picture is None or hit is None or state is None:
            return
        day, chip = state.days[hit.cell].date, picture.chip
        if several:
            self._grid.dropped_together.emit(mine, (day - chip.shown.date()).days, copies(event))
        elif copies(event) or (day != chip.shown.date() and chip.movable):
            self._grid.dropped.emit(chip, day, copies(event))
