"""The calendar page: toolbar, what waits for a decision, the filter's bar, and one of its faces."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.changes import Aggregate, Changes
from planner.domain.times import WallTime
from planner.lint.finding import Report, Severity
from ui.context import UiContext
from ui.preferences import CALENDAR_FACE
from ui.views.calendar.actions import Actions
from ui.views.calendar.dates import first_of_month
from ui.views.calendar.day_names import learn_holidays
from ui.views.calendar.face import FacePage, Frame, Heading, all_faces
from ui.views.calendar.filtering.bar import FilterBar
from ui.views.calendar.filtering.desk import Filtering
from ui.views.calendar.filtering.keeper import Filters
from ui.views.calendar.finding import Finding
from ui.views.calendar.judged import judged
from ui.views.calendar.keys import Command
from ui.views.calendar.picking import Picking
from ui.views.calendar.several import Several
from ui.views.calendar.source import WaitingSource
from ui.views.calendar.strip import WaitingStrip
from ui.views.calendar.toolbar import CalendarToolbar
from ui.widgets.themed import drawer_under


class CalendarPage(QWidget):
    """The plan of the client in hand (see ``ui.context.CalendarPage`` for what the shell asks of it).

    Signals:
        month_shown: the first day of the month that is shown now (date).
    """

    month_shown = Signal(object)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._faces: dict[str, FacePage] = {}
        self._learning = False
        self._marked: tuple[Sequence[str], str] = ((), "")
        self.toolbar = CalendarToolbar([(face.key, face.title, face.order) for face in all_faces()])
        self.strip = WaitingStrip()
        self.filters = Filters(context, self)
        self.filter_bar = FilterBar()
        self.stack = QStackedWidget()
        self.actions_ = Actions(context, self)
        self.several = Several(context, self, self.toolbar)
        self.frame = Frame(context=context, actions=self.actions_, filters=self.filters, several=self.several)
        self.picking = Picking(self)
        self.finding = Finding(context, self.filters, self.toolbar.search_button)
        self.filtering = Filtering(context, self.filters, self.toolbar.filter_button, self.filter_bar)
        self.waiting = WaitingSource(context, self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (self.toolbar, self.strip, self.filter_bar):
            box.addWidget(part)
        box.addWidget(self.stack, 1)
        self._connect()
        keys = [face.key for face in all_faces()]
        kept = context.preferences.text(CALENDAR_FACE)
        self.face = self._front(kept if kept in keys else keys[0])
        self.reload()

    def _connect(self) -> None:
        bridge = self._context.bridge
        bridge.changed.connect(self._changed)
        bridge.client_changed.connect(self._client_changed)
        bridge.report_ready.connect(self._reported)
        bridge.tick_done.connect(self._ticked)
        self._context.preferences.changed.connect(self.reload)
        self.waiting.waiting.connect(self.strip.show_waiting)
        self.waiting.waiting.connect(self._settled)
        self.toolbar.stepped.connect(self.step)
        self.toolbar.today.connect(self.go_today)
        self.toolbar.new.connect(self._new)
        self.toolbar.title.clicked.connect(self.picking.open)
        self.toolbar.mix.connect(self._context.shell.toggle_panel)
        self.toolbar.face_chosen.connect(self.show_face)
        self.filters.changed.connect(self.reload)
        self.strip.wanted.connect(self._context.shell.catch_up)

    # The faces

    @property
    def month(self) -> date:
        """The first day of the month that is shown."""
        return first_of_month(self.face.day)

    @Slot(str)
    def show_face(self, key: str) -> None:
        """Show the plan as month, week or agenda, around the day in hand; the choice is kept."""
        before = self.face
        day = before.chosen_day() or self._day_within(before)
        chip, holder = before.chosen_chip(), QApplication.focusWidget()
        focused = holder is not None and before.isAncestorOf(holder)
        self.face = self._front(key)
        if self.face is before:
            return
        self.several.selection.clear()
        self._context.preferences.put(CALENDAR_FACE, key, tell=False)
        self.face.go(day, chip.post_id if chip else "")
        if focused:
            self.face.setFocus()

    def show_face_number(self, number: int) -> None:
        """Show the face whose key is ``number``: 1, 2, 3."""
        for face in all_faces():
            if face.order == number:
                self.show_face(face.key)

    def _front(self, key: str) -> FacePage:
        """Bring a face to the front; it is made when it is first shown."""
        if key not in self._faces:
            face = next(one for one in all_faces() if one.key == key).build(self.frame)
            face.shown.connect(self._shown)
            face.commanded.connect(self._command)
            self._faces[key] = face
            self.stack.addWidget(face)
            face.highlight(*self._marked)
            face.tell_findings()
        self.stack.setCurrentWidget(self._faces[key])
        self.setFocusProxy(self._faces[key])
        self.toolbar.faces.set_value(key)
        return self._faces[key]

    @staticmethod
    def _day_within(face: FacePage) -> date:
        """Today where the face shows it, else the day it was opened on."""
        return face.marked_today() or face.day

    # What the shell asks

    def highlight(self, post_ids: Sequence[str], severity: str) -> None:
        """Mark the posts of a finding; none: as before."""
        self._marked = (post_ids, severity)
        for face in self._faces.values():
            face.highlight(post_ids, severity)

    def filter_posts(self, post_ids: Sequence[str]) -> None:
        """Show only these posts; empty: all."""
        self.filters.pick(post_ids)

    def chosen_post(self) -> str:
        """The id of the selected post, "" for none."""
        chip = self.face.chosen_chip()
        return chip.post_id if chip is not None else ""

    def face_titles(self) -> tuple[str, ...]:
        """What the faces are called."""
        return tuple(face.title for face in all_faces())

    def go_to(self, day: QDate, post_id: str = "") -> None:
        """Show ``day`` and select the post there, else the day."""
        self.face.go(date(day.year(), day.month(), day.day()), post_id)

    @Slot()
    def go_today(self) -> None:
        """Show and select today."""
        self.face.go(self.face.today())

    def default_when(self) -> WallTime | None:
        """When a new post goes out, by what is selected; None: no wish."""
        return self.face.default_when()

    # Reading

    @Slot()
    def reload(self) -> None:
        """Read again; what is shown stays until the answer is there."""
        self.face.reload()
        self.waiting.ask(self._context.bridge.client)

    @Slot()
    def _settled(self) -> None:
        """The first picture stands: learn what days are called."""
        if not self._learning:
            self._learning = True
            work = partial(learn_holidays, day=self.face.today())
            self._context.tasks.read(work, self._learned)

    @Slot(object)
    def _learned(self, any_told: bool) -> None:
        if any_told and not self.frame.holidays:
            self.frame.holidays = True
            self.face.reload()

    @Slot(int)
    def step(self, by: int) -> None:
        """Show the next or previous month, week ..."""
        self.face.step(by)

    @Slot(object)
    def _shown(self, heading: Heading) -> None:
        if self.sender() is not self.face:
            return
        self.toolbar.show_heading(heading)
        self.filtering.show_counts(heading.shown, heading.posts)
        self.month_shown.emit(self.month)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.touches(Aggregate.CLIENT):
            self._learning = False  # it may have another country
        if not self._concerned(changes):
            if changes.touches(Aggregate.PUBLICATION):  # one that was not shown may wait now
                self.waiting.ask(self._context.bridge.client)
            return
        if self.isVisible():
            self.reload()
        else:
            self.face.stale = True

    def _concerned(self, changes: Changes) -> bool:
        if changes.touches(
            Aggregate.POST, Aggregate.CLIENT, Aggregate.ACCOUNT, Aggregate.SLOT, Aggregate.REPLY_BLOCK
        ):
            return True
        return self.face.shows(changes.ids(Aggregate.PUBLICATION))

    @Slot(object)
    def _client_changed(self, _client: object) -> None:
        self.reload()

    @Slot(object)
    def _reported(self, report: Report) -> None:
        found = judged(report, self._context.bridge.client)
        self.frame.findings = found
        for face in self._faces.values():
            face.tell_findings()
        self.toolbar.show_findings(found.severities[Severity.ERROR], found.severities[Severity.WARNING])

    @Slot(object)
    def _ticked(self, _report: object) -> None:
        if self.face.answer is not None and self.isVisible() and self.face.midnight_passed():
            self.reload()

    # What the person does

    @Slot()
    def _new(self) -> None:
        self._context.shell.compose(None, when=self.default_when())

    @Slot(str)
    def _command(self, command: str) -> None:
        if command in {Command.NEW, Command.TODAY} and not self._context.preferences.letters:
            return
        self.do(command)

    def do(self, command: str) -> None:
        """Do what a key asks, with the selected post where it needs one."""
        chip, several = self.face.chosen_chip(), self.several
        if command == Command.NEW:
            self._new()
        elif command == Command.TODAY:
            self.go_today()
        elif command in {Command.PREVIOUS, Command.NEXT}:
            self.step(-1 if command == Command.PREVIOUS else 1)
        elif several and command in {Command.REMOVE, Command.DUPLICATE}:
            (several.remove if command == Command.REMOVE else several.copy)()
        elif chip is not None and command == Command.REMOVE:
            self.actions_.remove(chip)
        elif chip is not None and command == Command.DUPLICATE:
            self.actions_.copy_days(chip, 0)
        elif chip is not None and command == Command.LOOK:
            self.face.menus.look(chip, self.frame.findings)

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)
        if self.face.stale:
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
