"""The agenda's list under mouse and keyboard. It never touches the plan: it says what the person wants."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent

from ui.views.calendar import keys
from ui.views.calendar.agenda.canvas import AgendaCanvas
from ui.views.calendar.agenda.state import Line

_KEY = Qt.Key
_NONE = Qt.KeyboardModifier.NoModifier
_WALKS = frozenset({_KEY.Key_Up, _KEY.Key_Down, _KEY.Key_Home, _KEY.Key_End})
_CHOOSES = frozenset({_KEY.Key_A, _KEY.Key_Space})


class AgendaList(AgendaCanvas):
    """The agenda, to work with.

    Signals:
        opened: a chip is to be opened (Chip). day_opened: something is to be added to a day (date).
        window_opened, window_removed: a reply window is to be changed, or given back (ReplyWindow).
        menu_wanted: of a chip or None, on a day, at a global point.
        nudged: the chosen chip is to go some days on (Chip, int); None: the selection is.
        commanded: a ``keys.Command``. went: the person went to another place, by mouse or by keys.
    """

    opened = Signal(object)
    day_opened = Signal(object)
    window_opened = Signal(object)
    window_removed = Signal(object)
    menu_wanted = Signal(object, object, QPoint)
    nudged = Signal(object, int)
    commanded = Signal(str)
    went = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open, or hand a command on; other keys are the window's."""
        key, pressed = Qt.Key(event.key()), keys.modifiers(event)
        walked, command = keys.step(event), keys.command(event)
        if walked is not None and walked[1]:
            if self.chosen_chip() is not None or len(self.selection):
                self.nudged.emit(None if len(self.selection) else self.chosen_chip(), walked[0])
        elif key in {_KEY.Key_Left, _KEY.Key_Right} and pressed == _NONE:
            self.went.emit()
            self._next_day(1 if key == _KEY.Key_Right else -1)
        elif self.chosen_window() is not None and command == keys.Command.REMOVE:
            self.window_removed.emit(self.chosen_window())
        elif command is not None:
            self.commanded.emit(command)
        elif key in {_KEY.Key_Return, _KEY.Key_Enter}:
            self._open(self.chosen())
        elif key == _KEY.Key_Escape and len(self.selection):
            self.selection.clear()
        elif key in _WALKS or (pressed == Qt.KeyboardModifier.ControlModifier and key in _CHOOSES):
            self.went.emit()
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose."""
        self.went.emit()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self.lines.line(self.indexAt(event.position().toPoint())))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the line."""
        line = self.chosen()
        if line is None or line.day is None:
            return
        point = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            point = self.viewport().mapToGlobal(self.anchor_rect().bottomLeft())
        self.menu_wanted.emit(line.chip, line.day.date, point)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring; the first focus goes to today, else to the first day in sight."""
        super().focusInEvent(event)
        self.row.marks.focused = True
        if self.chosen() is None:
            days = self.range_state.days if self.range_state is not None else ()
            today = next((day.date for day in days if day.today), self.top_day())
            if today is not None:
                self._choose(self.lines.row_of_day(today))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.row.marks.focused = False
        self.viewport().update()

    def _open(self, line: Line | None) -> None:
        if line is None:
            return
        if line.chip is not None:
            self.opened.emit(line.chip)
        elif line.window is not None:
            self.window_opened.emit(line.window)
        elif line.day is not None:
            self.day_opened.emit(line.day.date)

    def _next_day(self, direction: int) -> None:
        rows: Sequence[int] = range(
            self.currentIndex().row() + direction,
            self.lines.rowCount() if direction > 0 else -1,
            direction,
        )
        row = next((row for row in rows if self.lines.lines[row].heading), -1)
        if row >= 0:
            self._choose(row)
