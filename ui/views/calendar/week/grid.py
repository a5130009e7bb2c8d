"""The week under mouse and keyboard. It never touches the plan: it says what the person wants."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from planner.domain.times import WallTime
from planner.languages import tr
from ui.theme.theme import Theme
from ui.views.calendar import keys as month_keys
from ui.views.calendar.dates import ONE_DAY, short_day, time_words
from ui.views.calendar.edits import shifted
from ui.views.calendar.replies import window_name
from ui.views.calendar.selection import Selection
from ui.views.calendar.state import Chip
from ui.views.calendar.week import keys
from ui.views.calendar.week.canvas import WeekCanvas
from ui.views.calendar.week.carry import Landing, landing, nudged, nudged_window
from ui.views.calendar.week.choosing import WeekChoosing
from ui.views.calendar.week.edges import Edge
from ui.views.calendar.week.layout import NOWHERE, ROW, PlacedGhost, Spot
from ui.views.calendar.week.mouse import WeekMouse
from ui.views.calendar.week.state import WeekState
from ui.views.calendar.week.words import again_words
from ui.views.calendar.words import chip_hint, network_names


class WeekGrid(WeekCanvas):
    """The hours of a week, to work with.

    Signals:
        opened: a chip is to be opened (Chip). more_wanted: all of a day (date).
        time_wanted: something is to be added at a WallTime, for so many minutes (0: a post), beside a rectangle
            of the viewport.
        slot_wanted: something is to be added in a free slot (SlotTime), beside a rectangle of the viewport.
        menu_wanted: of a chip or None, at a WallTime, at a global point.
        dropped: a chip at a WallTime, and whether it is a copy. refused: a drag that cannot be (Chip).
        carrying: what a drop would do now (``Carried``, None: nothing), and the rectangle of the chip in hand, in
            viewport px. put_down: the drag is over.
        moved: the selected chip is to go to a WallTime (Chip, WallTime).
        moved_together: all that is selected is to go some days on. dropped_together: the chips of a drag of several,
            days on, and whether they are copies.
        window_opened, window_removed: a reply window is to be changed, or given back (ReplyWindow).
        window_moved: a reply window is to be at a WallTime, for so many minutes.
        commanded: a ``keys.Command``. left: the keyboard goes to a day outside the week (date).
        went: the person went to another place, by mouse or by keys.
    """

    opened = Signal(object)
    more_wanted = Signal(object)
    time_wanted = Signal(object, int, QRect)
    slot_wanted = Signal(object, QRect)
    menu_wanted = Signal(object, object, QPoint)
    dropped = Signal(object, object, bool)
    refused = Signal(object)
    carrying = Signal(object, QRect)
    put_down = Signal()
    moved = Signal(object, object)
    moved_together = Signal(int)
    dropped_together = Signal(object, int, bool)
    window_opened = Signal(object)
    window_removed = Signal(object)
    window_moved = Signal(object, object, int)
    commanded = Signal(str)
    left = Signal(object)
    went = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, selection: Selection | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.selection = Selection(self) if selection is None else selection
        self.selection.changed.connect(self._selected)
        self.choosing = WeekChoosing(self)
        self.mouse = WeekMouse(self)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_state(self, state: WeekState, *args: object, **options: object) -> None:
        """Show a week; a drag under way is put back, unless nothing is new."""
        if state != self.week_state:
            self.mouse.give_up()
        super().show_state(state, *args, **options)  # type: ignore[arg-type]
        if self.isVisible():
            self.selection.follow(chip for day in state.days for chip in day.chips)

    def together(self, chip: Chip) -> tuple[Chip, ...]:
        """What a drag of ``chip`` takes along: all that is selected with it, itself first."""
        others = self.selection.chips if chip in self.selection else ()
        return (chip, *(one for one in others if one.key != chip.key))

    @Slot()
    def _selected(self) -> None:
        self.set_selected(self.selection.keys)

    def offer(self, day: int, start: int, end: int) -> None:
        """Something is to be added between two places of a day; equal ones are a moment."""
        layout = self.laid_out
        if layout is not None:
            column, when = layout.days[day], landing(layout.state, day, start).shown
            top, low = layout.y(start), layout.y(max(end, start + ROW))
            box = QRect(column.x, top - self.scrolled, column.width, low - top)
            self.time_wanted.emit(when, end - start, box)

    def offer_slot(self, placed: PlacedGhost) -> None:
        """Something is to be added in a free slot."""
        box = QRect(placed.x, placed.y - self.scrolled, placed.width, placed.height)
        self.slot_wanted.emit(placed.ghost.slot, box)

    def target_words(self, goal: Landing) -> tuple[str, str]:
        """Where a drop would put a post: “Sat 17” and “10:00”."""
        local = goal.shown.local
        time = time_words(local, half_days=self.week_model.half_days)
        return short_day(local.date()).rpartition(" ")[0], again_words(time) if goal.shown.fold else time

    def chosen_time(self) -> WallTime | None:
        """The time of the cell or chip that the keyboard is on."""
        state, spot = self.week_state, self.marks.current
        if state is None or spot.day < 0:
            return None
        return landing(state, spot.day, spot.row * ROW).shown

    def open_window(self) -> None:
        """Ask for the selected reply window to be changed."""
        window = self.chosen_window()
        if window is not None:
            self.window_opened.emit(window)

    def select_first(self) -> None:
        """Put the keyboard on now, else on the morning of the first day."""
        state, layout = self.week_state, self.laid_out
        if state is None or layout is None:
            return
        day, place = self.marks.now or (0, state.axis.place(9 * 60))
        self.select(Spot(day, min(place // ROW, layout.rows - 1)))

    def show_beyond(self, edge: Edge) -> None:
        """Scroll to the posts that a count at the edge stands for."""
        tall = self.viewport().height()
        top = edge.y - tall // 4 if edge.early else edge.y - tall * 3 // 4
        self.verticalScrollBar().setValue(top)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.went.emit()
        self.mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hover, drag, or mark time."""
        self.mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Click or drop."""
        self.mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open."""
        self.mouse.double(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is hovered any more."""
        self.set_hover(NOWHERE)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the mouse, or of the selection when the key asked."""
        when = self.chosen_time()
        if when is None:
            return
        point = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            point = self.viewport().mapToGlobal(self.anchor_rect().bottomLeft())
        self.menu_wanted.emit(self.chosen_chip(), when, point)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say all of a chip or reply window as its tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = "" if self.mouse.dragging else self._hint(self.spot_at(event.pos()))
            if words:
                QToolTip.showText(event.globalPos(), words, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _hint(self, spot: Spot | None) -> str:
        state = self.week_state
        if spot is None or state is None or spot.more:
            return ""
        day = state.days[spot.day]
        if spot.chip >= 0:
            return chip_hint(day.chips[spot.chip])
        if spot.slot >= 0:
            ghost = state.ghosts[spot.day][spot.slot]
            networks = network_names(ghost.slot.networks)
            return tr("Write a post for this slot: {kind}, {networks}", kind=ghost.role, networks=networks)
        return window_name(day.replies[spot.reply]) if spot.reply >= 0 else ""

    # Keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring; the first focus goes to now, else to the first morning."""
        super().focusInEvent(event)
        self._ring(shown=True)
        if self.marks.current.day < 0 and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.select_first()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring; a drag under way is put back."""
        super().focusOutEvent(event)
        if self.mouse.dragging:
            self.mouse.give_up()
        self._ring(shown=False)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the posts and reply windows of the day, then on to the next control."""
        layout, spot = self.laid_out, self.marks.current
        if layout is not None and spot.day >= 0 and self.hasFocus():
            goal = layout.neighbour(spot, 1 if forward else -1)
            if goal is not None:
                self.select(goal)
                return True
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, move, open, or hand a command on; other keys are the window's."""
        if event.key() == Qt.Key.Key_Escape and self.mouse.give_up():
            return
        if self.choosing.key(event):
            return
        walked, pushed, command = keys.step(event), keys.nudge(event), month_keys.command(event)
        if walked is not None:
            self._walk(*walked)
        elif pushed is not None:
            self._nudge(*pushed)
        elif command == month_keys.Command.REMOVE and (window := self.chosen_window()) is not None:
            self.window_removed.emit(window)
        elif command is not None:
            self.commanded.emit(command)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        else:
            event.ignore()

    def _ring(self, *, shown: bool) -> None:
        self.marks.focused = shown
        self.viewport().update()

    def _enter(self) -> None:
        chip, spot, layout = self.chosen_chip(), self.marks.current, self.laid_out
        if chip is not None:
            self.opened.emit(chip)
        elif self.chosen_window() is not None:
            self.open_window()
        elif layout is not None and (ghost := layout.ghost_in(spot)) is not None:
            self.offer_slot(ghost)
        elif spot.day >= 0:
            self.offer(spot.day, spot.row * ROW, spot.row * ROW)

    def _walk(self, days: int, cells: int) -> None:
        state, layout, spot = self.week_state, self.laid_out, self.marks.current
        if state is None or layout is None or spot.day < 0:
            return
        self.went.emit()
        row = min(max(0, spot.row + cells), layout.rows - 1)
        if 0 <= spot.day + days < len(state.days):
            self.select(Spot(spot.day + days, row))
        else:
            self.left.emit(state.days[spot.day].date + days * ONE_DAY)

    def _nudge(self, days: int, minutes: int) -> None:
        chip, state = self.chosen_chip(), self.week_state
        if len(self.selection):
            if days:
                self.moved_together.emit(days)
        elif state is not None and (window := self.chosen_window()) is not None:
            when = nudged_window(state, window, days, minutes)
            self.window_moved.emit(window, when, window.minutes)
        elif chip is not None and state is not None:
            self.moved.emit(chip, shifted(chip.when, days) if days else nudged(state, chip, minutes))
