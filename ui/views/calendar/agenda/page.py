"""The agenda's face: a list that reads more as a person comes near its ends."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QVBoxLayout

from planner.domain.times import WallTime
from planner.languages import tr
from ui.views.calendar.agenda.reading import AgendaWanted, read_agenda
from ui.views.calendar.agenda.state import AgendaState
from ui.views.calendar.agenda.view import AgendaList
from ui.views.calendar.dates import first_of_month, month_name, shift_month, widest_month
from ui.views.calendar.empty import EmptyRange
from ui.views.calendar.face import FacePage, Frame, Heading
from ui.views.calendar.menus import Menus
from ui.views.calendar.reading import Shown, Wanted
from ui.views.calendar.source import RangeSource
from ui.views.calendar.state import Chip

AROUND = 1  # months read on each side of the day that is wanted


class AgendaPage(FacePage):
    """The agenda of the client in hand."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        context = frame.context
        self._goal: date | None = self.day
        self._client = context.bridge.client
        self._begin(self.day)
        self.list = AgendaList(context.theme, frame.several.selection)
        self.empty = EmptyRange(self.list.viewport())
        self.menus = Menus(context, self.list, frame.actions)
        self.source = RangeSource(context, read_agenda, tr("The agenda could not be read."), self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.list)
        self.setFocusProxy(self.list)
        self._connect()

    def _connect(self) -> None:
        view, actions = self.list, self.frame.actions
        self.frame.context.bridge.theme_changed.connect(view.restyle)
        self.source.shown.connect(self._show)
        self.empty.state.pressed.connect(self._place_slots)
        self.empty.write.clicked.connect(self._new)
        view.opened.connect(actions.open)
        view.went.connect(actions.expect_nothing)
        view.day_opened.connect(self.menus.quick_add)
        view.window_opened.connect(self.menus.replies.change)
        view.window_removed.connect(self.menus.replies.remove)
        view.menu_wanted.connect(self._menu)
        view.nudged.connect(self._nudge)
        view.commanded.connect(self.commanded)
        view.near_end.connect(self._more)
        view.top_changed.connect(self._head)

    # What the page asks

    def reload(self) -> None:
        """Read the stretch again."""
        self.stale = False
        client = self.frame.context.bridge.client
        if client != self._client:  # another plan: its ends are not those known so far
            self._client = client
            self._begin(self.day)
        plain = {one.name: getattr(self.wanted(), one.name) for one in fields(Wanted)}
        stretch = AgendaWanted(
            **plain,
            first=self._first,
            last=self._last,
            grow=self._grow,
            begins=self._ends[-1],
            ends=self._ends[1],
        )
        self.source.ask(stretch)

    def step(self, by: int) -> None:
        """Go to the first day of another month."""
        self.frame.actions.expected = ""
        self._to(shift_month(self.day, by))

    def go(self, day: date, post_id: str = "") -> None:
        """Put the keyboard on a post, else on ``day`` at the top."""
        self.frame.actions.expected = post_id
        self._to(day)

    def _to(self, day: date) -> None:
        self.day, self._goal = day, day
        self._begin(day)
        self.reload()

    def _begin(self, day: date) -> None:
        """Read around ``day`` from now on."""
        self._grow = 0
        self._first, self._last = shift_month(day, -AROUND), shift_month(day, AROUND)
        self._ends = {-1: False, 1: False}

    def chosen_chip(self) -> Chip | None:
        """The post the keyboard is on."""
        return self.list.chosen_chip()

    def chosen_day(self) -> date | None:
        """The day the keyboard is on."""
        line = self.list.chosen()
        return line.day.date if line is not None and line.day is not None else None

    def default_when(self) -> WallTime | None:
        """The next sensible time of the day in hand; None when that is past."""
        day = self.chosen_day()
        return self.menus.sensible(day) if day is not None and day >= self.today() else None

    def highlight(self, post_ids: Sequence[str], severity: str) -> None:
        """Mark the posts of a finding."""
        self.list.highlight(post_ids, severity)

    def tell_findings(self) -> None:
        """Say the numbers of findings with the posts."""
        self.list.lines.findings = self.frame.findings
        self.list.viewport().update()

    # What comes back, and what the person does

    @Slot(object)
    def _show(self, shown: Shown[AgendaState]) -> None:
        self.answer = shown
        state, view, actions = shown.state, self.list, self.frame.actions
        self.menus.clients, self.menus.client_id = shown.clients, shown.wanted.client_id
        self._first, self._last = first_of_month(state.first), first_of_month(state.last)
        self._ends = {-1: state.begins, 1: state.ends}
        self._grow = 0
        view.row.set_year(self.today().year)
        view.show_state(state)
        goal, self._goal = self._goal, None
        if goal is not None:
            view.select_day(goal)
        if actions.expected and view.select_post(actions.expected):
            actions.expected = ""
        self.empty.setVisible(not state.posts and not shown.wanted.filter.active)
        if not self.empty.isHidden():
            self.empty.say(self.day, self.today())
        self._head()
        view.ask_ends()

    @Slot()
    def _head(self) -> None:
        """Say which month is at the top."""
        if self.answer is None:
            return
        state: AgendaState = self.answer.state
        self.day = self.list.top_day() or self.day
        heading = Heading(
            title=month_name(self.day),
            aside=str(self.day.year),
            widest=(widest_month(), "2026"),
            own_posts=state.own_posts(self.day),
            shown=state.shown,
            posts=state.posts,
        )
        self.shown.emit(heading)

    @Slot(int)
    def _more(self, direction: int) -> None:
        """The person is near an end of the list."""
        if self._grow == 0 and not self._ends[direction] and self.answer is not None:
            self._grow = direction
            self.reload()

    @Slot()
    def _place_slots(self) -> None:
        """Plan the week that is shown, or this one where that is over."""
        self.frame.context.shell.plan_week(max(self.day, self.today()))

    @Slot()
    def _new(self) -> None:
        self.frame.context.shell.compose(None, when=self.default_when())

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
        else:
            self.frame.actions.move_days(chip, days)
