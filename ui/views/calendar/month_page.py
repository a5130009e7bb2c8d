"""The month's face: its grid, what floats over it, and the reading of its posts."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QVBoxLayout

from planner.domain.times import WallTime
from planner.languages import tr
from ui.views.calendar.actions import why_fixed
from ui.views.calendar.dates import ONE_DAY, first_of_month, shift_month, widest_month
from ui.views.calendar.drags import Drags
from ui.views.calendar.empty import EmptyRange
from ui.views.calendar.face import FacePage, Frame, Heading
from ui.views.calendar.grid import MonthGrid
from ui.views.calendar.menus import Menus
from ui.views.calendar.reading import Shown, read_month
from ui.views.calendar.source import RangeSource
from ui.views.calendar.state import Chip, MonthState


class MonthPage(FacePage):
    """The month of the client in hand."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        context = frame.context
        self._goal: date | None = None
        self.grid = MonthGrid(context.theme, selection=frame.several.selection)
        self.empty = EmptyRange(self.grid.viewport())
        self.menus = Menus(context, self.grid, frame.actions)
        self.source = RangeSource(context, read_month, tr("The month could not be read."), self)
        self.drags = Drags(context, self, self.grid)
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
        grid.day_opened.connect(self.menus.quick_add)
        grid.more_wanted.connect(self._all_of)
        grid.menu_wanted.connect(self._menu)
        grid.window_opened.connect(self.menus.replies.change)
        grid.window_removed.connect(self.menus.replies.remove)
        grid.dropped.connect(actions.drop)
        grid.dropped_together.connect(self.frame.several.drop)
        grid.refused.connect(self._refuse)
        grid.nudged.connect(self._nudge)
        grid.commanded.connect(self.commanded)
        grid.left.connect(self._leave)

    # What the page asks

    def reload(self) -> None:
        """Read the month again."""
        self.stale = False
        self.source.ask(self.wanted())

    def step(self, by: int) -> None:
        """Show another month."""
        self.day = shift_month(self.day, by)
        self.frame.actions.expected = ""
        self.reload()

    def go(self, day: date, post_id: str = "") -> None:
        """Show the month of ``day``."""
        self.day, self._goal = first_of_month(day), day
        self.frame.actions.expected = post_id
        self.reload()

    def chosen_chip(self) -> Chip | None:
        """The selected chip."""
        return self.grid.chosen_chip()

    def chosen_day(self) -> date | None:
        """The day the keyboard is on."""
        day = self.grid.chosen_day()
        return day.date if day is not None else None

    def default_when(self) -> WallTime | None:
        """The next sensible time of the selected day; None when no day from today on is selected."""
        day = self.chosen_day()
        return self.menus.sensible(day) if day is not None and day >= self.today() else None

    def highlight(self, post_ids: Sequence[str], severity: str) -> None:
        """Mark the posts of a finding."""
        self.grid.highlight(post_ids, severity)

    def tell_findings(self) -> None:
        """Say the numbers of findings with the posts."""
        self.grid.set_findings(self.frame.findings)

    # What comes back, and what the person does

    @Slot(object)
    def _show(self, shown: Shown[MonthState]) -> None:
        self.answer = shown
        state, actions = shown.state, self.frame.actions
        self.menus.clients, self.menus.client_id = shown.clients, shown.wanted.client_id
        self.grid.show_state(state)
        goal, self._goal = self._goal, None
        if actions.expected and self.grid.select_post(actions.expected):
            actions.expected = ""
        elif goal is not None:
            self.grid.select_day(goal)
        elif self.grid.hasFocus() and self.grid.chosen_day() is None:
            self.grid.select_first()
        self.empty.setVisible(not state.own_posts and not shown.wanted.filter.active)
        if not self.empty.isHidden():
            self.empty.say(state.month, self.today())
        heading = Heading(
            title=state.name,
            aside=str(state.month.year),
            widest=(widest_month(), "2026"),
            own_posts=state.own_posts,
            shown=state.shown,
            posts=state.posts,
        )
        self.shown.emit(heading)

    @Slot()
    def _place_slots(self) -> None:
        """Plan a month's first week; of the month that has begun the first week with a slot still to come."""
        first = self.answer.state.month if self.answer else self.today()
        self.frame.context.shell.plan_week(first if first > self.today() else None)

    def _new(self) -> None:
        self.frame.context.shell.compose(None, when=self.default_when())

    @Slot(object)
    def _all_of(self, day: date) -> None:
        self.menus.all_of(day, self.grid.month_model.findings)

    @Slot(object)
    def _refuse(self, chip: Chip) -> None:
        self.frame.context.shell.toast(why_fixed(chip))

    @Slot(object, object, QPoint)
    def _menu(self, chip: Chip | None, day: date, point: QPoint) -> None:
        several = self.frame.several
        if chip is not None and chip in several.selection:
            several.menu(point)
        else:
            self.menus.menu(chip, day, point)

    @Slot(object, int)
    def _nudge(self, chip: Chip | None, days: int) -> None:
        if chip is None:
            self.frame.several.work.move(days)
            return
        goal = chip.shown.date() + days * ONE_DAY
        self.frame.actions.move_days(chip, days)
        if chip.movable and self.grid.month_state is not None and self.grid.month_state.index_of(goal) < 0:
            self.go(goal, chip.post_id)

    @Slot(object)
    def _leave(self, day: date) -> None:
        self.go(day)
