"""The calendar page: toolbar, what waits for a decision, the filter's bar and the month."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.changes import Aggregate, Changes
from planner.domain.times import WallTime, zone_of
from planner.lint.finding import Report, Severity
from ui.context import UiContext
from ui.views.calendar.actions import Actions, why_fixed
from ui.views.calendar.dates import ONE_DAY, first_of_month, shift_month
from ui.views.calendar.empty import EmptyMonth
from ui.views.calendar.grid import MonthGrid
from ui.views.calendar.judged import judged
from ui.views.calendar.keys import Command
from ui.views.calendar.locale import half_days, weekend
from ui.views.calendar.menus import Menus
from ui.views.calendar.reading import Shown, Wanted
from ui.views.calendar.source import MonthSource
from ui.views.calendar.state import Chip
from ui.views.calendar.strip import WaitingStrip
from ui.views.calendar.toolbar import FilterBar, MonthToolbar
from ui.widgets.themed import drawer_under


class CalendarPage(QWidget):
    """The month of the client in hand (see ``ui.context.CalendarPage`` for what the shell asks of it).

    Signals:
        month_shown: the first day of the month that is shown now (date).
    """

    month_shown = Signal(object)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._only: frozenset[str] = frozenset()
        self._shown: Shown | None = None
        self._stale = False
        self._goal: date | None = None
        self.month = first_of_month(self._today())
        self.toolbar = MonthToolbar()
        self.strip = WaitingStrip()
        self.filter_bar = FilterBar()
        self.grid = MonthGrid(context.theme)
        self.empty = EmptyMonth(self.grid.viewport())
        self.actions_ = Actions(context, self)
        self.menus = Menus(context, self.grid, self.actions_)
        self.source = MonthSource(context, self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (self.toolbar, self.strip, self.filter_bar):
            box.addWidget(part)
        box.addWidget(self.grid, 1)
        self.setFocusProxy(self.grid)
        self._connect()
        self.reload()

    def _connect(self) -> None:
        bridge, grid = self._context.bridge, self.grid
        bridge.changed.connect(self._changed)
        bridge.client_changed.connect(self._client_changed)
        bridge.report_ready.connect(self._reported)
        bridge.tick_done.connect(self._ticked)
        bridge.theme_changed.connect(grid.restyle)
        self._context.preferences.changed.connect(self.reload)
        self.source.shown.connect(self._show)
        self.source.waiting.connect(self.strip.show_waiting)
        self.toolbar.stepped.connect(self.step)
        self.toolbar.today.connect(self.go_today)
        self.toolbar.new.connect(self._new)
        self.toolbar.mix.connect(self._context.shell.toggle_panel)
        self.filter_bar.cleared.connect(self._clear_filter)
        self.strip.wanted.connect(self._context.shell.catch_up)
        self.empty.state.pressed.connect(self._new)
        grid.opened.connect(self.actions_.open)
        grid.day_opened.connect(self.menus.quick_add)
        grid.more_wanted.connect(self._all_of)
        grid.menu_wanted.connect(self.menus.menu)
        grid.dropped.connect(self.actions_.drop)
        grid.refused.connect(self._refuse)
        grid.nudged.connect(self._nudge)
        grid.commanded.connect(self._command)
        grid.left.connect(self._leave)

    # What the shell asks

    def highlight(self, post_ids: Sequence[str], severity: str) -> None:
        """Mark the posts of a finding; none: as before."""
        self.grid.highlight(post_ids, severity)

    def filter_posts(self, post_ids: Sequence[str]) -> None:
        """Show only these posts; empty: all."""
        self._only = frozenset(post_ids)
        self.reload()

    def go_to(self, day: QDate, post_id: str = "") -> None:
        """Show the month of ``day`` and select the post there, else the day."""
        self._go(date(day.year(), day.month(), day.day()), post_id)

    @Slot()
    def go_today(self) -> None:
        """Show this month and select today."""
        self._go(self._today())

    def default_when(self) -> WallTime | None:
        """The next sensible time of the selected day; None when no day from today on is selected."""
        day = self.grid.chosen_day()
        if day is None or day.date < self._today():
            return None
        return self.menus.sensible(day.date)

    # Reading

    @Slot()
    def reload(self) -> None:
        """Read the month again; what is shown stays until the answer is there."""
        self._stale = False
        client_id = self._context.bridge.client
        preferences = self._context.preferences
        self.source.ask(
            Wanted(
                month=self.month,
                client_id=client_id,
                own_zone=preferences.own_zone,
                now=self._context.services.clock.now(),
                first_weekday=preferences.week_start,
                weekend=weekend(),
                only=self._only,
                half_days=half_days(),
            )
        )
        self.source.ask_waiting(client_id)

    def step(self, months: int) -> None:
        """Show another month."""
        self.month = shift_month(self.month, months)
        self.actions_.expected = ""
        self.reload()

    @Slot(object)
    def _show(self, shown: Shown) -> None:
        self._shown = shown
        state = shown.state
        self.menus.clients, self.menus.client_id = shown.clients, shown.wanted.client_id
        self.toolbar.show_state(state)
        self.filter_bar.show_counts(state.shown, state.posts)
        self.filter_bar.setVisible(bool(shown.wanted.only))
        self.grid.show_state(state)
        goal, self._goal = self._goal, None
        if self.actions_.expected and self.grid.select_post(self.actions_.expected):
            self.actions_.expected = ""
        elif goal is not None:
            self.grid.select_day(goal)
        elif self.grid.hasFocus() and self.grid.chosen_day() is None:
            self.grid.select_first()
        self.empty.setVisible(not state.own_posts and not shown.wanted.only)
        if not self.empty.isHidden():
            self.empty.say(state.month, self._today())
        self.month_shown.emit(state.month)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if not self._concerned(changes):
            if changes.touches(Aggregate.PUBLICATION):  # one that was not shown may wait now
                self.source.ask_waiting(self._context.bridge.client)
            return
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def _concerned(self, changes: Changes) -> bool:
        if self._shown is None or changes.touches(Aggregate.POST, Aggregate.CLIENT, Aggregate.ACCOUNT):
            return True
        ids = changes.ids(Aggregate.PUBLICATION)
        return bool(ids & self._shown.publication_ids)

    @Slot(object)
    def _client_changed(self, _client: object) -> None:
        self._only = frozenset()
        self.reload()

    @Slot(object)
    def _reported(self, report: Report) -> None:
        found = judged(report, self._context.bridge.client)
        self.grid.set_findings(found)
        self.toolbar.show_findings(found.severities[Severity.ERROR], found.severities[Severity.WARNING])

    @Slot(object)
    def _ticked(self, _report: object) -> None:
        shown = self._shown
        if shown is not None and self.isVisible():
            marked = next((day.date for day in shown.state.days if day.today), None)
            today = self._today()
            if marked != today and (marked is not None or shown.state.index_of(today) >= 0):
                self.reload()  # midnight has passed

    def _today(self) -> date:
        zone = self._shown.state.zone if self._shown else self._context.preferences.own_zone
        return self._context.services.clock.now().astimezone(zone_of(zone)).date()

    # What the person does

    def _go(self, day: date, post_id: str = "") -> None:
        self.month, self._goal = first_of_month(day), day
        self.actions_.expected = post_id
        self.reload()

    @Slot()
    def _new(self) -> None:
        self._context.shell.compose(None, when=self.default_when())

    @Slot(object)
    def _all_of(self, day: date) -> None:
        self.menus.all_of(day, self.grid.month_model.findings)

    @Slot(object)
    def _refuse(self, chip: Chip) -> None:
        self._context.shell.toast(why_fixed(chip))

    @Slot(object, int)
    def _nudge(self, chip: Chip, days: int) -> None:
        goal = chip.shown.date() + days * ONE_DAY
        self.actions_.move_days(chip, days)
        if chip.movable and self.grid.month_state is not None and self.grid.month_state.index_of(goal) < 0:
            self._go(goal, chip.post_id)

    @Slot(object)
    def _leave(self, day: date) -> None:
        self._go(day)

    @Slot()
    def _clear_filter(self) -> None:
        self._context.shell.filter_posts(())

    @Slot(str)
    def _command(self, command: str) -> None:
        chip = self.grid.chosen_chip()
        if command in {Command.NEW, Command.TODAY} and not self._context.preferences.letters:
            return
        if command == Command.NEW:
            self._new()
        elif command == Command.TODAY:
            self.go_today()
        elif command in {Command.PREVIOUS, Command.NEXT}:
            self.step(-1 if command == Command.PREVIOUS else 1)
        elif chip is not None and command == Command.REMOVE:
            self.actions_.remove(chip)
        elif chip is not None and command == Command.DUPLICATE:
            self.actions_.copy_days(chip, 0)

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the findings in the toolbar where the mix panel has no room."""
        super().resizeEvent(event)
        self.toolbar.set_narrow(self.window().width() < drawer_under())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page's ground."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._context.theme.canvas)
        painter.end()
