"""The month as a table view: what is shown, chosen and marked.

The table gives screen readers its cells; days and chips are painted past its delegates, which would cost
more than the painting. Repaints are per chip: a finding in hand repaints only the chips whose
look it changes. What mouse and keyboard do is in ``grid.py``.
"""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QEvent, QRect, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from planner.languages import tr
from ui.theme.theme import Theme
from ui.views.calendar.art import ArtRoom
from ui.views.calendar.days import DIMMED, DayPainter, Marks
from ui.views.calendar.header import WeekdayHeader
from ui.views.calendar.judged import Judged
from ui.views.calendar.layout import GridLayout, Hit, PlacedChip, lay_out
from ui.views.calendar.model import MonthModel
from ui.views.calendar.state import Chip, DayState, MonthState
from ui.views.calendar.words import chip_name, day_name

FADE_MS = 120
NOWHERE = Hit(-1)


class MonthCanvas(QTableView):
    """The days of a month.

    Signals:
        chosen: the selection changed (Chip or None).
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setObjectName("monthGrid")
        self.setAccessibleName(tr("Month"))
        self.setProperty("ownFocus", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("plain", True)  # the style sheet's word for: without frame and ground
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalHeader(WeekdayHeader(theme, self))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.viewport().setMouseTracking(True)
        self.month_model = MonthModel(self)
        self.setModel(self.month_model)
        self._days = DayPainter(theme, ArtRoom(theme, self.devicePixelRatioF()))
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FADE_MS)
        self._fade.valueChanged.connect(self._faded)

    # What is shown

    @property
    def month_state(self) -> MonthState | None:
        """The month shown."""
        return self.month_model.state

    range_state = month_state

    @property
    def marks(self) -> Marks:
        """What is marked beyond the plan; change it through the methods here."""
        return self._days.marks

    @property
    def laid_out(self) -> GridLayout | None:
        """Where everything lies, in viewport px."""
        return self._days.layout

    @property
    def room(self) -> ArtRoom:
        """What prepares and paints chips."""
        return self._days.room

    def show_state(self, state: MonthState) -> None:
        """Show a month; the selection stays on its chip or day where they still are there."""
        chip, day = self.chosen_chip(), self.chosen_day()
        self.month_model.show(state)
        self.marks.hover = NOWHERE
        self._lay_out()
        if chip is not None and self._select_key(chip.key):
            return
        if day is not None and state.index_of(day.date) >= 0:
            self.select_day(day.date)
        else:
            self.select(NOWHERE)

    def set_findings(self, findings: Judged) -> None:
        """Say these numbers of findings with the posts and days."""
        self.month_model.findings = findings

    def restyle(self) -> None:
        """Take the theme's new colours and sizes."""
        self._days.room = ArtRoom(self.theme, self.devicePixelRatioF())
        self.updateGeometries()
        self._lay_out()
        self.horizontalHeader().viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the days that need it."""
        painter = QPainter(self.viewport())
        self._days.paint(painter, event.region())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the days out for the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Draw anew for a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.restyle()
        return super().event(event)

    def updateGeometries(self) -> None:
        """Keep the weekday header at the height its text needs."""
        header = self.horizontalHeader()
        header.setFixedHeight(max(25, self.theme.line_height(11.5) + 10))
        super().updateGeometries()

    def _lay_out(self) -> None:
        state = self.month_state
        if state is None:
            return
        size = self.viewport().size()
        room = self.room
        layout = lay_out(state, size.width(), size.height(), room.measures, room.fit.fit)
        before, self._days.layout = self._days.layout, layout
        header, side = self.horizontalHeader(), self.verticalHeader()
        if before is None or (before.columns, before.rows) != (layout.columns, layout.rows):
            for column in range(7):
                header.resizeSection(column, layout.columns[column + 1] - layout.columns[column])
            for row in range(state.weeks):
                side.resizeSection(row, layout.rows[row + 1] - layout.rows[row])
        self.viewport().update()

    # The selection

    def chosen_day(self) -> DayState | None:
        """The day the keyboard is on."""
        cell = self.marks.current.cell
        return self.month_state.days[cell] if self.month_state is not None and cell >= 0 else None

    def chosen_chip(self) -> Chip | None:
        """The selected chip, also when it found no room in its cell."""
        return self.chip_at(self.marks.current)

    def chip_at(self, hit: Hit) -> Chip | None:
        """The chip that ``hit`` names, also when it found no room in its cell."""
        day = self.month_state.days[hit.cell] if self.month_state is not None and hit.cell >= 0 else None
        return day.chips[hit.chip] if day is not None and 0 <= hit.chip < len(day.chips) else None

    def select_day(self, day: date, chip: int = -1) -> None:
        """Put the keyboard on a day, or on a chip of it."""
        if self.month_state is not None:
            self.select(Hit(self.month_state.index_of(day), chip))

    def select_first(self) -> None:
        """Put the keyboard on today, else on the first day of the month."""
        if self.month_state is not None:
            days = self.month_state.days
            start = next((day for day in days if day.today), None) or next(
                day for day in days if day.in_month
            )
            self.select_day(start.date)

    def select_post(self, post_id: str) -> bool:
        """Select the first chip of a post; False when the grid does not show it."""
        for index, day in enumerate(self.month_state.days if self.month_state else ()):
            for number, chip in enumerate(day.chips):
                if chip.post_id == post_id:
                    self.select(Hit(index, number))
                    return True
        return False

    def _select_key(self, key: tuple[str, str]) -> bool:
        for index, day in enumerate(self.month_state.days if self.month_state else ()):
            for number, chip in enumerate(day.chips):
                if chip.key == key:
                    self.select(Hit(index, number))
                    return True
        return False

    def select(self, hit: Hit) -> None:
        """Put the keyboard on a day or chip, or nowhere."""
        before, self.marks.current = self.marks.current, hit
        self.month_model.choose(hit.cell, hit.chip)
        for cell in {before.cell, hit.cell}:
            self.update_cell(cell)
        if hit.cell >= 0:
            self.setCurrentIndex(self.month_model.index(*divmod(hit.cell, 7)))
        self._speak()
        self.chosen.emit(self.chosen_chip())

    def _speak(self) -> None:
        chip, day = self.chosen_chip(), self.chosen_day()
        if chip is not None:
            words = chip_name(chip, self.month_model.findings.get(chip.post_id, 0))
        else:
            words = day_name(day, self.month_model.findings) if day is not None else ""
        self.say(words)

    def say(self, words: str) -> None:
        """Describe what is selected, aloud where somebody listens."""
        self.setAccessibleDescription(words)
        if words and self.hasFocus() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # Marks

    def highlight(self, post_ids: Iterable[str], severity: str) -> None:
        """Mark the posts of a finding, the others fade to 42 %; no posts: as before."""
        marks = self.marks
        before, named = frozenset(marks.named), frozenset(post_ids)
        changed = severity != marks.severity
        if before == named and not changed:
            return
        for placed in self._placed():
            post = placed.chip.post_id
            look, new = (
                (not before or post in before, bool(before)),
                (not named or post in named, bool(named)),
            )
            if look != new or (changed and new == (True, True)):
                self.update_chip(placed)
        self.update_replies()
        marks.named, marks.severity = named, severity
        if named and not before and not self.theme.reduced_motion:
            self._fade.stop()
            self._fade.setStartValue(1.0)
            self._fade.setEndValue(DIMMED)
            self._fade.start()
        elif not named or not before:
            self._fade.stop()
            marks.dim = DIMMED

    def update_chip(self, placed: PlacedChip) -> None:
        """Repaint one chip, its focus ring included."""
        box = QRect(placed.x, placed.y, placed.width, placed.height)
        self.viewport().update(box.adjusted(-4, -4, 4, 4))

    def update_replies(self) -> None:
        """Repaint time to answer: it fades with the posts that are not named."""
        layout, high = self.laid_out, self.room.measures.replies
        for placed in [one for cell in layout.cells for one in cell.replies] if layout else ():
            self.viewport().update(placed.x, placed.y, placed.width, high)

    def cell_rect(self, index: int) -> QRect:
        """A day's place, in viewport px."""
        layout = self.laid_out
        if layout is None or not 0 <= index < len(layout.cells):
            return QRect()
        cell = layout.cells[index]
        return QRect(cell.x, cell.y, cell.width, cell.height)

    def head_rect(self, day: date) -> QRect:
        """The head of a day's cell."""
        box = self.cell_rect(self.month_state.index_of(day)) if self.month_state is not None else QRect()
        return box.adjusted(0, 0, 0, self.room.measures.head - box.height())

    def anchor_rect(self) -> QRect:
        """The selected chip's place, else its day's, in viewport px: where a popover belongs."""
        layout, hit = self.laid_out, self.marks.current
        if layout is not None and hit.cell >= 0 and 0 <= hit.chip < len(layout.cells[hit.cell].chips):
            placed = layout.cells[hit.cell].chips[hit.chip]
            return QRect(placed.x, placed.y, placed.width, placed.height)
        return self.cell_rect(hit.cell)

    def update_cell(self, index: int) -> None:
        """Repaint one day."""
        box = self.cell_rect(index)
        if box.isValid():
            self.viewport().update(box)

    def _placed(self) -> Iterable[PlacedChip]:
        layout = self.laid_out
        return [placed for cell in layout.cells for placed in cell.chips] if layout else ()

    def _faded(self, value: float) -> None:
        self.marks.dim = value
        for placed in self._placed():
            if placed.chip.post_id not in self.marks.named:
                self.update_chip(placed)
        self.update_replies()
