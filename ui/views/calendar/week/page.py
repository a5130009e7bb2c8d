"""The week's face: its grid, what floats over it, and the reading of its posts."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from planner.domain.times import WallTime
from planner.languages import tr
from ui.views.calendar.actions import why_fixed
from ui.views.calendar.dates import days_from_to, widest_days
from ui.views.calendar.drags import Drags
from ui.views.calendar.empty import EmptyRange
from ui.views.calendar.face import FacePage, Frame, Heading
from ui.views.calendar.menus import Menus
from ui.views.calendar.reading import Shown
from ui.views.calendar.source import RangeSource
from ui.views.calendar.state import Chip
from ui.views.calendar.week.grid import WeekGrid
from ui.views.calendar.week.layout import Spot
from ui.views.calendar.week.reading import read_week
from ui.views.calendar.week.state import DAYS, WeekState

TICK_MS = 15_000
"""How often the line of now looks at the clock."""
KEYS = tr("Shift for any minute · Esc to cancel")
FIRST, LAST = date(1, 1, 8), date(9999, 12, 24)


class WeekPage(FacePage):
    """The week of the client in hand."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        context = frame.context
        self._goal: date | None = None
        self._row = -1
        self.grid = WeekGrid(context.theme, selection=frame.several.selection)
        self.empty = EmptyRange(self.grid.viewport())
        self.menus = Menus(context, self.grid, frame.actions)
        self.source = RangeSource(context, read_week, tr("The week could not be read."), self)
        self.drags = Drags(context, self, self.grid, KEYS)
        self._clock = QTimer(self)
        self._clock.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._tick)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.grid)
        self.setFocusProxy(self.grid)
        self._connect()

    def _connect(self) -> None:
        grid, actions = self.grid, self.frame.actions
        self.frame.context.bridge.theme_changed.connect(grid.restyle)
        self.source.shown.connect(self._show)
        self.empty.state.pressed.connect(self._place_slots)
        self.empty.write.clicked.connect(self._new)
        grid.opened.connect(actions.open)
        grid.went.connect(actions.expect_nothing)
        grid.time_wanted.connect(self._add)
        grid.slot_wanted.connect(self.menus.quick_add_in)
        grid.more_wanted.connect(self._all_of)
        grid.menu_wanted.connect(self._menu)
        grid.window_opened.connect(self.menus.replies.change)
        grid.window_removed.connect(self.menus.replies.remove)
        grid.window_moved.connect(self.menus.replies.put)
        grid.dropped.connect(self._drop)
        grid.dropped_together.connect(self.frame.several.drop)
        grid.moved_together.connect(self._move_together)
        grid.refused.connect(self._refuse)
        grid.moved.connect(self._move)
        grid.commanded.connect(self.commanded)
        grid.left.connect(self._leave)

    # What the page asks

    def reload(self) -> None:
        """Read the week again."""
        self.stale = False
        self.source.ask(self.wanted())

    def step(self, by: int) -> None:
        """Show another week."""
        self.day = min(max(self.day, FIRST), LAST) + timedelta(days=DAYS * by)
        self.frame.actions.expected = ""
        self.reload()

    def go(self, day: date, post_id: str = "") -> None:
        """Show the week of ``day``."""
        self.day = self._goal = day
        self.frame.actions.expected = post_id
        self.reload()

    def chosen_chip(self) -> Chip | None:
        """The selected chip."""
        return self.grid.chosen_chip()

    def chosen_day(self) -> date | None:
        """The day the keyboard is on."""
        return self.grid.chosen_date()

    def default_when(self) -> WallTime | None:
        """The time that is selected; None when none that is yet to come is."""
        when = self.grid.chosen_time()
        return when if when is not None and when.instant() > self.frame.context.services.clock.now() else None

    def highlight(self, post_ids: Sequence[str], severity: str) -> None:
        """Mark the posts of a finding."""
        self.grid.highlight(post_ids, severity)

    def tell_findings(self) -> None:
        """Say the numbers of findings with the posts."""
        self.grid.set_findings(self.frame.findings)

    # What comes back

    @Slot(object)
    def _show(self, shown: Shown[WeekState]) -> None:
        self.answer = shown
        state, actions, grid = shown.state, self.frame.actions, self.grid
        self.menus.clients, self.menus.client_id = shown.clients, shown.wanted.client_id
        grid.show_state(state, shown.wanted.now, half_days=shown.wanted.half_days)
        goal, self._goal = self._goal, None
        row, self._row = self._row, -1
        if actions.expected and grid.select_post(actions.expected):
            actions.expected = ""
        elif goal is not None and row >= 0:
            grid.select(Spot(state.index_of(goal), row))
        elif goal is not None and grid.hasFocus():
            self._choose(goal)
        elif grid.hasFocus() and grid.chosen_date() is None:
            grid.select_first()
        nothing = not any(day.chips or day.replies for day in state.days) and not any(state.ghosts)
        self.empty.setVisible(nothing and not shown.wanted.filter.active)
        if not self.empty.isHidden():
            self.empty.say_week(days_from_to(state.first, state.last), state.last, self.today())
        far = state.first.year != self.today().year
        heading = Heading(
            title=days_from_to(state.first, state.last),
            aside=str(state.last.year) if far else "",
            widest=(widest_days(), ""),
            back=tr("Previous week (Page Up)"),
            forth=tr("Next week (Page Down)"),
            own_posts=state.posts,
            shown=state.shown,
            posts=state.posts,
        )
        self.shown.emit(heading)

    def _choose(self, day: date) -> None:
        """Put the keyboard on a day, at now or in its morning."""
        state = self.grid.week_state
        index = state.index_of(day) if state is not None else -1
        now = self.grid.marks.now
        if now is not None and now[0] == index:
            self.grid.select_first()
        elif state is not None and index >= 0:
            self.grid.select(Spot(index, state.axis.place(9 * 60) // 30))

    # What the person does

    @Slot()
    def _place_slots(self) -> None:
        """Plan this week, from today on."""
        self.frame.context.shell.plan_week(max(self.day, self.today()))

    @Slot()
    def _new(self) -> None:
        self.frame.context.shell.compose(None, when=self.default_when())

    @Slot(object, int, QRect)
    def _add(self, when: WallTime, minutes: int, box: QRect) -> None:
        self.menus.quick_add_at(when, box, minutes=minutes)
        popover = self.menus.popover
        if popover is not None:
            popover.closed.connect(self._added)

    @Slot()
    def _added(self) -> None:
        self.grid.set_span(None)

    @Slot(object)
    def _all_of(self, day: date) -> None:
        self.menus.all_of(day, self.grid.week_model.findings)

    @Slot(object, object, QPoint)
    def _menu(self, chip: Chip | None, when: WallTime, point: QPoint) -> None:
        several = self.frame.several
        if chip is not None and chip in several.selection:
            several.menu(point)
        else:
            self.menus.menu(chip, when.local.date(), point, when)

    @Slot(object, object, bool)
    def _drop(self, chip: Chip, when: WallTime, copy: bool) -> None:
        actions = self.frame.actions
        if copy:
            actions.copy_to(chip, when)
        else:
            actions.move(chip, when)

    @Slot(object)
    def _refuse(self, chip: Chip) -> None:
        self.frame.context.shell.toast(why_fixed(chip))

    @Slot(int)
    def _move_together(self, days: int) -> None:
        self.frame.several.work.move(days)

    @Slot(object, object)
    def _move(self, chip: Chip, when: WallTime) -> None:
        self.frame.actions.move(chip, when)
        state = self.grid.week_state
        if chip.movable and state is not None:
            goal = chip.shown.date() + (when.local.date() - chip.when.local.date())
            if state.index_of(goal) < 0:
                self.go(goal, chip.post_id)

    @Slot(object)
    def _leave(self, day: date) -> None:
        self._row = self.grid.marks.current.row
        self.go(day)

    # The clock

    @Slot()
    def _tick(self) -> None:
        self.grid.set_now(self.frame.context.services.clock.now())

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the clock while the week is seen."""
        super().showEvent(event)
        self._clock.start()
        if self.answer is not None:
            self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the clock be."""
        super().hideEvent(event)
        self._clock.stop()
