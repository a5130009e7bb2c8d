"""What the mouse does in the week: choose, open, add at a time, mark time, drag."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from ui.views.calendar.dates import time_words
from ui.views.calendar.drag import DragPicture
from ui.views.calendar.layout import SIDE
from ui.views.calendar.mouse import copies
from ui.views.calendar.state import Chip
from ui.views.calendar.week.carry import SNAP, Landing, landing, on_own_clock, snapped
from ui.views.calendar.week.layout import NOWHERE, ROW, Spot
from ui.views.calendar.week.paint import Target
from ui.views.calendar.week.state import chip_place
from ui.views.calendar.week.window_hand import WindowHand

if TYPE_CHECKING:
    from ui.views.calendar.carrying import Carried
    from ui.views.calendar.week.grid import WeekGrid

EDGE = 26  # px from the edge in which a drag scrolls
SCROLL_MS, SCROLL_PX = 16, 7
LIFTED = QPoint(10, 20)
"""How far a chip in hand lies beside where it would land, so that the time there can be read."""


class WeekMouse(QObject):
    """Follows the mouse for one grid and says what it meant through the grid's signals."""

    def __init__(self, grid: "WeekGrid") -> None:
        super().__init__(grid)
        self._grid = grid
        self._pressed: tuple[QPoint, int, Spot] | None = None  # where, how far scrolled, on what
        self._picture: DragPicture | None = None
        self._grip = QPoint()
        self.windows = WindowHand(grid)
        self._last: tuple[QPoint, bool, bool] = (QPoint(), False, False)  # where, copy, any minute
        self._mine: tuple[Chip, ...] = ()  # what is dragged, the one under the mouse first
        self._carried: Carried | None = None
        self._scroll = QTimer(self)
        self._scroll.setInterval(SCROLL_MS)
        self._scroll.timeout.connect(self._scrolled)

    @property
    def dragging(self) -> bool:
        """Whether a chip is under way."""
        return self._picture is not None

    def press(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse, and remember it for a drag."""
        self._pressed = None
        point = event.position().toPoint()
        edge = self._grid.pills.at(point)
        if edge is not None and event.button() == Qt.MouseButton.LeftButton:
            self._grid.show_beyond(edge)
            return
        spot = self._grid.spot_at(point)
        if spot is None or event.button() not in {Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton}:
            return
        grid = self._grid
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (point, grid.scrolled, spot)
            if grid.choosing.press(spot, event.modifiers()):
                return
        else:
            chip = grid.chip_at(spot)
            if chip is None or chip not in grid.selection:
                grid.selection.clear()
        grid.select(spot, scroll=False)

    def move(self, event: QMouseEvent) -> None:
        """Hover, carry the chip, or mark time."""
        point = event.position().toPoint()
        any_minute = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._last = (point, copies(event), any_minute)
        if self._picture is not None:
            self._carry()
            return
        if self._pressed is None:
            self._hover(point)
            return
        start, _, spot = self._pressed
        if (point - start).manhattanLength() < QApplication.startDragDistance() and not self._grid.marks.span:
            return
        if spot.chip >= 0 and not spot.more:
            self._grid.choosing.drag()
            self._lift(start, spot)
        elif spot.reply >= 0:
            if not self.windows.holds:
                self.windows.take(spot, start, self._pressed[1])
            self.windows.carry(point, any_minute=any_minute)
        elif spot.chip < 0:
            self._mark(point)

    def release(self, event: QMouseEvent) -> None:
        """Drop what is carried, or take a click for what it is."""
        pressed, self._pressed = self._pressed, None
        if self._picture is not None:
            self._drop()
            return
        span = self._grid.marks.span
        if self.windows.holds:
            self.windows.drop()
            return
        if span is not None:
            self._grid.offer(*span)
            return
        if self._grid.choosing.release():
            return
        spot, state = self._grid.spot_at(event.position().toPoint()), self._grid.week_state
        if pressed is None or spot is None or spot != pressed[2] or state is None:
            return
        if spot.more:
            self._grid.more_wanted.emit(state.days[spot.day].date)
        elif self._grid.choosing.let_go:
            return
        elif spot.slot >= 0 and (ghost := self._grid.laid_out.ghost_in(spot)) is not None:
            self._grid.offer_slot(ghost)
        elif spot.chip < 0 and spot.reply < 0:
            self._grid.offer(spot.day, spot.row * ROW, spot.row * ROW)

    def double(self, event: QMouseEvent) -> None:
        """Open a chip or a reply window."""
        self._pressed = None
        spot = self._grid.spot_at(event.position().toPoint())
        chip = self._grid.chip_at(spot)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if chip is not None:
            self._grid.opened.emit(chip)
        elif spot is not None and spot.reply >= 0:
            self._grid.select(spot, scroll=False)
            self._grid.open_window()

    def give_up(self) -> bool:
        """Put a carried chip back, forget marked time; False when there is neither."""
        picture, self._picture, self._pressed = self._picture, None, None
        self._scroll.stop()
        marked = self._grid.marks.span is not None
        self.windows.give_up()
        self._grid.set_span(None)
        if picture is None:
            return marked
        picture.hide()
        picture.deleteLater()
        self._carried, self._mine = None, ()
        self._grid.set_drag(())
        self._grid.put_down.emit()
        self._grid.viewport().unsetCursor()
        return True

    def _hover(self, point: QPoint) -> None:
        edge = self._grid.pills.at(point)
        spot = None if edge else self._grid.spot_at(point)
        self._grid.set_hover(spot or NOWHERE)
        if self.windows.at_edge(spot, point.y() + self._grid.scrolled):
            self._grid.viewport().setCursor(Qt.CursorShape.SizeVerCursor)
        else:
            self._grid.viewport().unsetCursor()
        if edge != self._grid.pills.hover:
            self._grid.pills.hover = edge
            self._grid.viewport().update()

    def _mark(self, point: QPoint) -> None:
        layout = self._grid.laid_out
        if self._pressed is None or layout is None:
            return
        start, scrolled, spot = self._pressed
        first = layout.place(start.y() + scrolled) // SNAP * SNAP
        here = snapped(layout.place(point.y() + self._grid.scrolled))
        top, low = min(first, here), max(first + SNAP, here)
        self._grid.set_span((spot.day, top, min(low, layout.state.axis.length)))

    def _lift(self, start: QPoint, spot: Spot) -> None:
        layout, chip = self._grid.laid_out, self._grid.chip_at(spot)
        if layout is None or chip is None:
            return
        self._mine = self._grid.together(chip)
        if not any(one.movable for one in self._mine) and not self._last[1]:
            self._pressed = None
            self._grid.refused.emit(chip)
            return
        placed = layout.days[spot.day].chips[spot.chip]
        self._grip = start + QPoint(-placed.x, self._grid.scrolled - placed.y)
        self._picture = DragPicture(
            self._grid.theme, self._grid.room, placed, self._grid.viewport(), number=len(self._mine)
        )
        self._grid.set_hover(NOWHERE)
        self._grid.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._scroll.start()
        self._carry()

    def _carry(self) -> None:
        """Bring the picture to the mouse, and what it would do up to date."""
        picture, layout = self._picture, self._grid.laid_out
        if picture is None or layout is None:
            return
        from ui.views.calendar.carrying import Carried, carried_on  # loaded by the first drag

        (point, copy, any_minute), chip, state = self._last, picture.chip, layout.state
        corner = point - self._grip
        picture.carry(self._inside(corner + LIFTED))
        place = layout.place(max(0, corner.y() + self._grid.scrolled))
        if len(self._mine) > 1:  # several go by days, each keeps its time
            place, any_minute = chip_place(state.axis, chip), True
        goal = landing(state, layout.column_at(point.x()), place if any_minute else snapped(place))
        days = (goal.shown.local.date() - chip.shown.date()).days
        self._carried = None
        if len(self._mine) > 1:
            self._carried = carried_on(self._mine, days, copy=copy)
        elif chip.movable or copy:
            self._carried = Carried((chip,), (on_own_clock(chip, goal.shown),), copy, days)
        keys = frozenset(one.key for one in self._mine)
        self._grid.set_drag(keys, self._target(goal) if self._carried is not None else None)
        picture.show_time(time_words(goal.shown.local, half_days=self._grid.week_model.half_days))
        self._grid.carrying.emit(self._carried, picture.chip_rect())

    def _inside(self, corner: QPoint) -> QPoint:
        """The chip in hand is never cut by the week's edges."""
        room = self._grid.viewport().size() - self._picture.chip_rect().size() if self._picture else QSize()
        return QPoint(min(corner.x(), room.width() - SIDE), min(corner.y(), room.height() - SIDE))

    def _target(self, goal: Landing) -> Target | None:
        picture, layout = self._picture, self._grid.laid_out
        if picture is None or layout is None:
            return None
        column, tall = layout.days[goal.day], picture.chip_rect().height()
        top = min(layout.y(goal.place), layout.height - tall)
        kind = picture.chip.kind
        return Target(
            QRect(column.x + SIDE, top, column.width - 2 * SIDE - 1, tall),
            *self._grid.target_words(goal),
            f"kind-{kind}" if kind else "help",
        )

    def _drop(self) -> None:
        carried, mine = self._carried, self._mine
        self.give_up()
        if carried is None or carried.stays:
            return
        if len(mine) > 1:
            self._grid.dropped_together.emit(mine, carried.days, carried.copy)
        else:
            self._grid.dropped.emit(mine[0], carried.whens[0], carried.copy)

    @Slot()
    def _scrolled(self) -> None:
        """Near the upper and lower edge the hours go by under the chip."""
        y, tall, bar = self._last[0].y(), self._grid.viewport().height(), self._grid.verticalScrollBar()
        before = bar.value()
        if y < EDGE:
            bar.setValue(before - SCROLL_PX)
        elif y > tall - EDGE:
            bar.setValue(before + SCROLL_PX)
        if bar.value() != before:
            self._carry()
