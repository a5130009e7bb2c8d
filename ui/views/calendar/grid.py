"""The month's grid under mouse and keyboard. It never touches the plan: it says what the person wants."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from ui.theme.theme import Theme
from ui.views.calendar import keys
from ui.views.calendar.canvas import NOWHERE
from ui.views.calendar.choosing import Choosing
from ui.views.calendar.dates import ONE_DAY
from ui.views.calendar.layout import Hit
from ui.views.calendar.marking import MarkedCanvas
from ui.views.calendar.mouse import Mouse
from ui.views.calendar.replies import ReplyWindow, window_name
from ui.views.calendar.selection import Selection
from ui.views.calendar.state import Chip, MonthState
from ui.views.calendar.words import chip_hint


class MonthGrid(MarkedCanvas):
    """The days of a month, to work with.

    Signals:
        opened: a chip is to be opened (Chip). day_opened: something is to be added to a day (date).
        more_wanted: all of a day (date). menu_wanted: of a chip or None, on a day, at a global point.
        dropped: a chip on a day, and whether it is a copy. refused: a drag that cannot be (Chip).
        nudged: the selected chip is to go some days on (Chip, int); None: the selection is.
        window_opened, window_removed: a reply window is to be changed, or given back (ReplyWindow).
        commanded: a ``keys.Command``. left: the keyboard goes to a day outside the grid (date).
        dropped_together: the chips of a drag of several, days on, and whether they are copies.
        carrying: what a drop would do (Carried or None) with each move, and where the chip in hand is, in
            viewport px. put_down: the drag is over.
        went: the person went to another place, by mouse or by keys.
    """

    opened = Signal(object)
    day_opened = Signal(object)
    more_wanted = Signal(object)
    menu_wanted = Signal(object, object, QPoint)
    dropped = Signal(object, object, bool)
    refused = Signal(object)
    nudged = Signal(object, int)
    window_opened = Signal(object)
    window_removed = Signal(object)
    commanded = Signal(str)
    left = Signal(object)
    dropped_together = Signal(object, int, bool)
    carrying = Signal(object, QRect)
    put_down = Signal()
    went = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, selection: Selection | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.selection = Selection(self) if selection is None else selection
        self.selection.changed.connect(self._selected)
        self.choosing = Choosing(self)
        self._news: MonthState | None = None  # read while a chip is under way
        self.mouse = Mouse(self)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_state(self, state: MonthState) -> None:
        """Show a month; during a drag news of the same days wait for its end, other days put it back."""
        shown = self.month_state
        if self.mouse.dragging and shown is not None and shown.days[0].date == state.days[0].date:
            self._news = state
            return
        self._news = None
        self.mouse.give_up()
        super().show_state(state)
        if self.isVisible():
            self.selection.follow(chip for day in state.days for chip in day.chips)

    def hear(self) -> None:
        """The drag is over: show what came meanwhile."""
        news, self._news = self._news, None
        if news is not None:
            self.show_state(news)

    def together(self, chip: Chip) -> tuple[Chip, ...]:
        """What a drag of ``chip`` takes along: all that is selected with it, itself first."""
        others = self.selection.chips if chip in self.selection else ()
        return (chip, *(one for one in others if one.key != chip.key))

    def _selected(self) -> None:
        self.set_selected(self.selection.keys)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.went.emit()
        self.mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hover or drag."""
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
        day = self.chosen_day()
        if day is None:
            return
        point = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            point = self.viewport().mapToGlobal(self.anchor_rect().bottomLeft())
        self.menu_wanted.emit(self.chosen_chip(), day.date, point)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring; the first focus goes to today, else to the first day of the month."""
        super().focusInEvent(event)
        self._ring(shown=True)
        if self.chosen_day() is None and self.month_state is not None:
            self.select_first()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring; a drag under way is put back."""
        super().focusOutEvent(event)
        self.mouse.give_up()
        self._ring(shown=False)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the posts and reply windows of the day, then on to the next control."""
        day = self.chosen_day()
        if day is not None and self.hasFocus():
            posts, here = len(day.chips), self.marks.current
            at = posts + here.window if here.window >= 0 else here.chip
            goal = at + (1 if forward else -1)
            if -1 <= goal < posts + len(day.replies) and (forward or at >= 0):
                aside = goal - posts if goal >= posts else -1
                self.select(Hit(here.cell, goal if aside < 0 else -1, window=aside))
                return True
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open, or hand a command on; other keys are the window's."""
        if event.key() == Qt.Key.Key_Escape and self.mouse.give_up():
            return
        if self.choosing.key(event):
            return
        walked = keys.step(event)
        command = keys.command(event)
        if walked is not None:
            self._walk(*walked)
        elif command == keys.Command.REMOVE and (window := self.chosen_window()) is not None:
            self.window_removed.emit(window)
        elif command is not None:
            self.commanded.emit(command)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        else:
            event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say all of a chip as its tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            layout = self.laid_out
            hit = layout.hit(event.pos().x(), event.pos().y()) if layout is not None else None
            if layout is not None and hit is not None and hit.chip >= 0 and not self.mouse.dragging:
                placed = layout.cells[hit.cell].chips[hit.chip]
                QToolTip.showText(event.globalPos(), chip_hint(placed.chip), self.viewport())
            elif layout is not None and hit is not None and hit.window >= 0:
                said = window_name(layout.cells[hit.cell].day.replies[hit.window])
                QToolTip.showText(event.globalPos(), said, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _ring(self, *, shown: bool) -> None:
        self.marks.focused = shown
        self.update_cell(self.marks.current.cell)

    def _enter(self) -> None:
        chip, day = self.chosen_chip(), self.chosen_day()
        if chip is not None:
            self.opened.emit(chip)
        elif self.chosen_window() is not None:
            self.open_window()
        elif day is not None:
            self.day_opened.emit(day.date)

    def chosen_window(self) -> ReplyWindow | None:
        """The selected reply window."""
        day, number = self.chosen_day(), self.marks.current.window
        return day.replies[number] if day is not None and 0 <= number < len(day.replies) else None

    def open_window(self) -> None:
        """Ask for the selected reply window to be changed."""
        window = self.chosen_window()
        if window is not None:
            self.window_opened.emit(window)

    def window_rect(self) -> QRect:
        """The selected reply window's place in viewport px, else its day's."""
        layout, hit, window = self.laid_out, self.marks.current, self.chosen_window()
        placed = layout.cells[hit.cell].replies if layout is not None and window is not None else ()
        for one in placed:
            if one.window is window:
                return QRect(one.x, one.y, one.width, self.room.measures.replies)
        return self.cell_rect(hit.cell)

    def _speak(self) -> None:
        window = self.chosen_window()
        if window is None:
            super()._speak()
        else:
            self.say(window_name(window))

    def _walk(self, days: int, along: bool) -> None:
        chip, day = self.chosen_chip(), self.chosen_day()
        if day is None or self.month_state is None:
            return
        if along:
            if chip is not None or len(self.selection):
                self.nudged.emit(None if len(self.selection) else chip, days)
            return
        self.went.emit()
        goal = day.date + days * ONE_DAY
        if self.month_state.index_of(goal) >= 0:
            self.select_day(goal)
        else:
            self.left.emit(goal)
