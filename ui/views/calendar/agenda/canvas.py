"""The agenda as a list view: what is shown, where it is scrolled to, chosen and selected."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from planner.languages import tr
from ui.theme.theme import Theme
from ui.views.calendar.agenda.model import AgendaModel
from ui.views.calendar.agenda.row import AgendaRow
from ui.views.calendar.agenda.state import AgendaState, Key, Line
from ui.views.calendar.art import ArtRoom
from ui.views.calendar.days import DIMMED
from ui.views.calendar.locale import half_days
from ui.views.calendar.replies import ReplyWindow
from ui.views.calendar.selection import Selection
from ui.views.calendar.state import Chip

NEAR = 1.5  # heights of the list from an end at which more is asked for
_FLAG = QItemSelectionModel.SelectionFlag


class AgendaCanvas(QListView):
    """Days as headings, one line for each post and reply window.

    Signals:
        near_end: more is wanted, -1 before, 1 after. top_changed: another day is at the top.
    """

    near_end = Signal(int)
    top_changed = Signal()

    def __init__(self, theme: Theme, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.selection = theme, selection
        self.setAccessibleName(tr("Agenda"))
        self.setProperty("ownFocus", True)
        self.setProperty("plain", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.lines = AgendaModel(self)
        self.setModel(self.lines)
        self.room = ArtRoom(theme, self.devicePixelRatioF())
        self.row = AgendaRow(theme, self.room, self, half_days=half_days())
        self.setItemDelegate(self.row)
        self.range_state: AgendaState | None = None
        self._showing = False
        self._top: date | None = None
        self.selectionModel().selectionChanged.connect(self._picked)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        selection.changed.connect(self._select_again)

    # What is shown

    def show_state(self, state: AgendaState) -> None:
        """Show a stretch; what was at the top stays where it is, what was chosen stays chosen.

        Where what was at the top is hidden now, the next day on which something is left comes there.
        """
        key, offset = self._anchor()
        top, chosen = self.top_day(), self.chosen()
        self._showing = True
        self.range_state = state
        self.lines.show(state)
        self.doItemsLayout()
        row = self.lines.row_of(key) if key is not None else -1
        if row >= 0:
            self._put_top(row, offset)
        elif top is not None:
            self._near(top)
        current = self.lines.row_of(chosen.key) if chosen is not None else -1
        if current < 0 and chosen is not None and chosen.chip is not None:
            current = self.lines.row_of_post(chosen.chip.post_id)  # it has another time now
        if current >= 0:
            self._choose(current, scroll=False)
        self._showing = False
        self.selection.follow(chip for day in state.days for chip in day.chips)
        self._select_again()

    def select_day(self, day: date) -> None:
        """Put the keyboard on a day, or the next one on which something is, at the top of the list."""
        row = self.lines.row_of_day(day)
        if row >= 0:
            self._choose(row, scroll=False)
            self._put_top(row, 0)

    def select_post(self, post_id: str) -> bool:
        """Put the keyboard on a post; False when it is not in the list."""
        row = self.lines.row_of_post(post_id)
        if row >= 0:
            self._choose(row)
        return row >= 0

    def chosen(self) -> Line | None:
        """The line the keyboard is on."""
        return self.lines.line(self.currentIndex())

    def chosen_chip(self) -> Chip | None:
        """The post the keyboard is on."""
        line = self.chosen()
        return line.chip if line is not None else None

    def chosen_window(self) -> ReplyWindow | None:
        """The reply window the keyboard is on."""
        line = self.chosen()
        return line.window if line is not None else None

    def top_day(self) -> date | None:
        """The day at the top of the list."""
        line = self.lines.line(self.indexAt(QPoint(20, 4)))
        if line is not None and line.day is None:
            line = self.lines.line(self.lines.index(1 if self.lines.rowCount() > 1 else 0))
        return line.day.date if line is not None and line.day is not None else None

    def head_rect(self, day: date) -> QRect:
        """The heading of a day, in viewport px; the line in hand where it has none."""
        row = self.lines.row_of_day(day)
        index = self.lines.index(row)
        line = self.lines.line(index)
        same = line is not None and line.day is not None and line.day.date == day
        return self._text_rect(index) if same else self.anchor_rect()

    def anchor_rect(self) -> QRect:
        """The line the keyboard is on, in viewport px: where a popover belongs."""
        return self._text_rect(self.currentIndex())

    def window_rect(self) -> QRect:
        """The same, for a reply window."""
        return self.anchor_rect()

    def _text_rect(self, index: QModelIndex) -> QRect:
        return self.visualRect(index).adjusted(80, 0, 0, -4)

    def highlight(self, post_ids: Iterable[str], severity: str) -> None:
        """Mark the posts of a finding, the others fade; none: as before."""
        marks = self.row.marks
        marks.named, marks.severity, marks.dim = frozenset(post_ids), severity, DIMMED
        self.viewport().update()
        first = next((row for row in map(self.lines.row_of_post, post_ids) if row >= 0), -1)
        if first >= 0 and not any(self._in_sight(one) for one in post_ids):
            self.scrollTo(self.lines.index(first), QAbstractItemView.ScrollHint.PositionAtCenter)

    def _in_sight(self, post_id: str) -> bool:
        row = self.lines.row_of_post(post_id)
        return row >= 0 and self.viewport().rect().intersects(self.visualRect(self.lines.index(row)))

    def restyle(self) -> None:
        """Take the theme's new colours and sizes."""
        self.room = ArtRoom(self.theme, self.devicePixelRatioF())
        self.row.take(self.theme, self.room)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    # The selection

    def _choose(self, row: int, *, scroll: bool = True) -> None:
        index = self.lines.index(row)
        flags = _FLAG.NoUpdate if len(self.selection) else _FLAG.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
        if scroll:
            self.scrollTo(index)

    def _picked(self, *_args: object) -> None:
        """Several lines are chosen together, or no more."""
        if self._showing:
            return
        lines = (self.lines.line(index) for index in self.selectionModel().selectedIndexes())
        chips = [line.chip for line in lines if line is not None and line.chip is not None]
        self._showing = True
        self.selection.put(chips if len(chips) > 1 else ())
        self._showing = False

    def _select_again(self) -> None:
        """Show what is selected, as somebody else changed it."""
        if self._showing or not self.isVisible():
            return
        wanted, model = QItemSelection(), self.selectionModel()
        for chip in self.selection.chips:
            index = self.lines.index(self.lines.row_of(("post", *chip.key)))
            wanted.select(index, index)
        self._showing = True
        model.select(wanted, _FLAG.ClearAndSelect)
        if not len(self.selection) and self.chosen_chip() is not None:
            model.select(self.currentIndex(), _FLAG.Select)
        self._showing = False

    # Qt

    def event(self, event: QEvent) -> bool:
        """Draw anew for a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.restyle()
        return super().event(event)

    # Where it is scrolled to

    def _anchor(self) -> tuple[Key | None, int]:
        index = self.indexAt(QPoint(20, 4))
        line = self.lines.line(index)
        return (line.key, self.visualRect(index).top()) if line is not None else (None, 0)

    def _near(self, day: date) -> None:
        """Scroll to a day, or to the next one that is listed, or to the end."""
        row = self.lines.row_of_day(day)
        if row >= 0:
            self._put_top(row, 0)
        else:
            self.scrollToBottom()

    def _put_top(self, row: int, offset: int) -> None:
        """Scroll so that a row begins ``offset`` px below the top."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(self.lines.index(row)).top() - offset)

    def ask_ends(self) -> None:
        """Ask for more where an end is near."""
        self._scrolled(self.verticalScrollBar().value())

    def _scrolled(self, value: int) -> None:
        if self._showing:
            return
        bar, near = self.verticalScrollBar(), round(NEAR * self.viewport().height())
        if value < near:
            self.near_end.emit(-1)
        if value > bar.maximum() - near:
            self.near_end.emit(1)
        top = self.top_day()
        if top is not None and top != self._top:
            self._top = top
            self.top_changed.emit()
