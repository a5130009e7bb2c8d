"""What is chosen and marked in the week."""

from collections.abc import Callable, Collection, Iterable
from datetime import date, datetime

from PySide6.QtCore import QPoint, QRect, QVariantAnimation, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from ui.theme.theme import Theme
from ui.views.calendar.canvas import FADE_MS
from ui.views.calendar.days import DIMMED
from ui.views.calendar.replies import ReplyWindow
from ui.views.calendar.state import Chip
from ui.views.calendar.week.layout import NOWHERE, ROW, Spot
from ui.views.calendar.week.paint import Target, spot_box
from ui.views.calendar.week.state import WeekState, window_place
from ui.views.calendar.week.table import HourTable


class WeekCanvas(HourTable):
    """The hours with what is chosen.

    Signals:
        chosen: the selection changed (Chip or None).
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FADE_MS)
        self._fade.valueChanged.connect(self._faded)

    def show_state(self, state: WeekState, now: datetime, *, half_days: bool = False) -> None:
        """Show a week; the selection stays on its chip or cell where they still are there."""
        chip, spot, before = self.chosen_chip(), self.marks.current, self.week_state
        window = self.chosen_window()
        super().show_state(state, now, half_days=half_days)
        if chip is not None and self._select_key(chip.key):
            return
        if window is not None and self._select_window(window):
            return
        same = before is not None and before.first == state.first and self.laid_out is not None
        rows = self.laid_out.rows if self.laid_out is not None else 1
        self.select(Spot(spot.day, min(spot.row, rows - 1)) if same else NOWHERE, scroll=False)

    # The selection

    def chosen_chip(self) -> Chip | None:
        """The selected chip, also one in a crowd."""
        state, spot = self.week_state, self.marks.current
        if state is None or spot.day < 0:
            return None
        chips = state.days[spot.day].chips
        return chips[spot.chip] if 0 <= spot.chip < len(chips) else None

    def chip_at(self, spot: Spot | None) -> Chip | None:
        """The chip of a place; None for a crowd."""
        state = self.week_state
        if spot is None or state is None or spot.chip < 0 or spot.more:
            return None
        return state.days[spot.day].chips[spot.chip]

    def chosen_window(self) -> ReplyWindow | None:
        """The selected reply window."""
        state, spot = self.week_state, self.marks.current
        if state is None or spot.day < 0:
            return None
        windows = state.days[spot.day].replies
        return windows[spot.reply] if 0 <= spot.reply < len(windows) else None

    def chosen_date(self) -> date | None:
        """The day the keyboard is on."""
        state, spot = self.week_state, self.marks.current
        return state.days[spot.day].date if state is not None and spot.day >= 0 else None

    def select_post(self, post_id: str) -> bool:
        """Select the first chip of a post; False when the week does not show it."""
        return self._select_where(lambda chip: chip.post_id == post_id)

    def _select_key(self, key: tuple[str, str]) -> bool:
        return self._select_where(lambda chip: chip.key == key, scroll=False)

    def _select_window(self, wanted: ReplyWindow) -> bool:
        for index, day in enumerate(self.week_state.days if self.week_state else ()):
            for number, window in enumerate(day.replies):
                if window.id == wanted.id and self.week_state is not None:
                    row = window_place(self.week_state.axis, window) // ROW
                    self.select(Spot(index, row, reply=number), scroll=False)
                    return True
        return False

    def _select_where(self, wanted: Callable[[Chip], bool], *, scroll: bool = True) -> bool:
        state, layout = self.week_state, self.laid_out
        if state is None or layout is None:
            return False
        for index, day in enumerate(state.days):
            for number, chip in enumerate(day.chips):
                if wanted(chip):
                    self.select(Spot(index, layout.row_of(chip), number), scroll=scroll)
                    return True
        return False

    def select(self, spot: Spot, *, scroll: bool = True) -> None:
        """Put the keyboard on a cell or chip, or nowhere."""
        self.marks.current = spot
        self.week_model.choose(spot)
        if spot.day >= 0:
            self.setCurrentIndex(self.week_model.index(spot.row, spot.day))
            if scroll and self.laid_out is not None:
                box = spot_box(self.laid_out, spot)
                self.see(box.top(), box.bottom())
        self.viewport().update()
        self._speak()
        self.chosen.emit(self.chosen_chip())

    def _speak(self) -> None:
        words = self.week_model.words(self.marks.current)
        self.setAccessibleDescription(words)
        if words and self.hasFocus() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def anchor_rect(self) -> QRect:
        """Where what the keyboard is on lies, in viewport px."""
        layout, spot = self.laid_out, self.marks.current
        if layout is None or spot.day < 0:
            return QRect()
        return spot_box(layout, spot).translated(0, -self.scrolled)

    window_rect = anchor_rect

    def head_rect(self, day: date) -> QRect:
        """Under the head of a day, in viewport px."""
        state, layout = self.week_state, self.laid_out
        index = state.index_of(day) if state is not None else -1
        if layout is None or index < 0:
            return QRect()
        return QRect(layout.days[index].x, -2, layout.days[index].width, 2)

    def spot_at(self, point: QPoint) -> Spot | None:
        """What is under a point of the viewport."""
        layout = self.laid_out
        return layout.hit(point.x(), point.y() + self.scrolled) if layout is not None else None

    # Marks

    def highlight(self, post_ids: Iterable[str], severity: str) -> None:
        """Mark the posts of a finding, the others fade to 42 %; no posts: as before."""
        marks, named = self.marks, frozenset(post_ids)
        before = bool(marks.named)
        marks.named, marks.severity = named, severity
        self._fade.stop()
        marks.dim = DIMMED
        if named and not before and not self.theme.reduced_motion:
            self._fade.setStartValue(1.0)
            self._fade.setEndValue(DIMMED)
            self._fade.start()
        self.viewport().update()

    def set_hover(self, spot: Spot) -> None:
        """The mouse is over ``spot``."""
        before, self.marks.hover = self.marks.hover, spot
        if (before.chip, before.more, before.day, before.slot) != (spot.chip, spot.more, spot.day, spot.slot):
            self.viewport().update()

    def set_drag(self, dragged: Collection[tuple[str, str]], target: Target | None = None) -> None:
        """Show a drag: its chips pale, the place they would get filled."""
        if (self.marks.dragged, self.marks.target) != (dragged, target):
            self.marks.dragged, self.marks.target = dragged, target
            self.viewport().update()

    def set_selected(self, keys: Collection[tuple[str, str]]) -> None:
        """Mark the chips that are selected together."""
        self.marks.selected = keys
        self.viewport().update()

    def set_moving(self, window: tuple[int, int] | None) -> None:
        """Show the reply window (day, number) that is in hand pale."""
        self.marks.moving = window
        self.viewport().update()

    def set_span(self, span: tuple[int, int, int] | None) -> None:
        """Mark time on a day: (day, first place, last place)."""
        if span != self.marks.span:
            self.marks.span = span
            self.viewport().update()

    def _faded(self, value: float) -> None:
        self.marks.dim = value
        self.viewport().update()
