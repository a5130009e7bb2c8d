"""The sheet that plans a week in a few minutes."""

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout

from planner.almanac.prompts import prompts_in, prompts_of
from planner.domain.ids import ClientId, PostId, new_id
from planner.domain.post import Post, Stage, Variant
from planner.editing.edit import Batch, Edit
from planner.editing.edits import PlaceIdea, PutPost
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.mix.figures import together
from ui.sheets.frame import TaskSheet, empty, order_tabs
from ui.sheets.planning.foreseeing import REST_MS, week_if
from ui.sheets.planning.reading import Week, read_week
from ui.sheets.planning.row import SlotRow
from ui.sheets.planning.words import (
    FULL,
    FULL_FACT,
    LEAD,
    NO_RHYTHM,
    NO_RHYTHM_FACT,
    OVER,
    OVER_FACT,
    mix_line,
    placed,
    saves,
    unsaved,
    week_line,
)
from ui.views.calendar.dates import days_from_to
from ui.views.calendar.foreseen import Foreseen
from ui.views.calendar.locale import half_days
from ui.widgets.buttons import Button, IconButton
from ui.widgets.choices import Combo
from ui.widgets.column import Column
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.states import EmptyState
from ui.widgets.themed import px

if TYPE_CHECKING:
    from ui.context import UiContext

HIGH = 440


class _Lines(Column):
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(HIGH))


class PlanWeekSheet(TaskSheet):
    """One line for each free slot; each line that is written becomes a draft at its slot."""

    help_page = "guide/ideas.md#plan-a-week"

    def __init__(self, context: "UiContext", client_id: ClientId | None, day: date | None = None) -> None:
        super().__init__(tr("Plan a week"), LEAD, width=720)
        self._context, self._client_id = context, client_id
        self._today = context.services.clock.now().date()
        self._week = Week(first=day or self._today)
        self._warned = False
        self.rows: list[SlotRow] = []
        self.back = IconButton("left", tr("The week before"), kind="default")
        self.on = IconButton("right", tr("The week after"), kind="default")
        self.range = Label("", weight=600, tabular=True)
        self.facts = Label("", size=12, color="tx2")
        self.client = Combo((), name=tr("Client"), size="small")
        self.client.hide()
        top = QHBoxLayout()
        top.setSpacing(8)
        for part in (self.back, self.on, self.range, self.facts):
            top.addWidget(part)
        top.addStretch(1)
        top.addWidget(self.client)
        self.body.addLayout(top)
        self._lines = _Lines()
        self._lines.body.setContentsMargins(0, 0, 0, 0)
        self._lines.body.setSpacing(8)
        self._lines.setAccessibleName(tr("Free slots of the week"))
        self.body.addWidget(self._lines, 1)
        self.nothing = EmptyState("calendar", FULL, FULL_FACT, tr("The next week"))
        self.nothing.hide()
        self.body.addWidget(self.nothing, 1)
        self.mix = ElidedLabel("", size=12.5, weight=500, tabular=True)
        self.body.addWidget(self.mix)
        self.foreseen = Foreseen(context)
        self.body.addWidget(self.foreseen)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._foresee)
        self._make_foot()
        self._read(day)

    def _make_foot(self) -> None:
        self.prompts = Button(tr("Prompts…"), "ghost")
        self.prompts.clicked.connect(self._set_prompts)
        self.rhythm = Button(tr("Weekly rhythm…"), icon="sliders")
        cancel = Button(tr("Cancel"))
        self.save = Button(saves(0), "primary")
        self.foot.addWidget(self.rhythm)
        self.foot.addWidget(self.prompts)
        self.foot.addStretch(1)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.save)
        cancel.clicked.connect(self.done)
        self.back.clicked.connect(partial(self._step, -1))
        self.on.clicked.connect(partial(self._step, 1))
        self.rhythm.clicked.connect(self._set_rhythm)
        self.save.clicked.connect(self._save)
        self.nothing.pressed.connect(self._way_on)
        self.client.activated.connect(self._other_client)

    def may_close(self) -> bool:
        """Ask once when lines were written and not saved."""
        if self._warned or not self._written():
            return True
        self._warned = True
        self.say_lead(unsaved(len(self._written())))
        return False

    # Reading

    def _read(self, day: date | None) -> None:
        client, now = self._client_id, self._context.services.clock.now()
        first = self._context.preferences.week_start
        language = QLocale().bcp47Name()

        def look(unit: UnitOfWork) -> Week:
            return read_week(unit, client, day, now, first, language)

        self._context.tasks.read(look, self._show)

    def _show(self, week: Week) -> None:
        self._week = week
        self._client_id = week.client.id if week.client else None
        last = week.first + timedelta(days=6)
        self.range.setText(days_from_to(week.first, last))
        self.facts.setText(week_line(week))
        self.back.setEnabled(week.first > self._today)
        self._fill_clients()
        empty(self._lines.body)
        self.rows = []
        prompts = prompts_of(week.client.language, week.client.brief) if week.client else prompts_in("")
        for slot in week.slots:
            row = SlotRow(slot, prompts, week.ideas, half_days=half_days())
            row.typed.connect(self._count)
            row.entered.connect(partial(self._next, row))
            self._lines.body.addWidget(row)
            self.rows.append(row)
        self._lines.body.addStretch(1)
        self._say_nothing()
        self._count()
        order_tabs(self)
        if self.rows:
            self.rows[0].line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_nothing(self) -> None:
        none = not self.rows
        self._lines.setVisible(not none)
        self.nothing.setVisible(none)
        if none and not self._week.rhythm:
            self.nothing.say(NO_RHYTHM, NO_RHYTHM_FACT)
        elif none and self._week.over:
            self.nothing.say(OVER, OVER_FACT)
        elif none:
            self.nothing.say(FULL, FULL_FACT)
        if self.nothing.button is not None:
            self.nothing.button.set_words(
                tr("The next week") if self._week.rhythm else tr("Set the weekly rhythm")
            )

    def _fill_clients(self) -> None:
        self.client.clear()
        for one in self._week.clients:
            self.client.addItem(one.name, one.id)
        self.client.choose(self._client_id)
        chosen = self._context.bridge.client is not None
        self.client.setVisible(len(self._week.clients) > 1 and not chosen)

    # What the person does

    def _written(self) -> list[SlotRow]:
        return [row for row in self.rows if row.words()]

    def _count(self) -> None:
        count = len(self._written())
        self.save.set_words(saves(count))
        self.save.set_reason("" if count else tr("Write a line first"))
        kinds = [*self._week.kinds, *(row.chosen() for row in self._written())]
        self.mix.set_text(together(mix_line(kinds)))
        self._rest.start()

    def _foresee(self) -> None:
        """Say what the lines do to the mix, once the person pauses."""
        self.foreseen.foresee_change(week_if(self._week.client, self.rows))

    def _next(self, row: SlotRow) -> None:
        """Enter goes to the next line; from the last one to the button."""
        place = self.rows.index(row) + 1
        target = self.rows[place].line if place < len(self.rows) else self.save
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _step(self, weeks: int, _checked: bool = False) -> None:
        if self.may_close():
            self._warned = False
            self._read(self._week.first + timedelta(weeks=weeks))

    def _other_client(self) -> None:
        if self.may_close():
            self._warned = False
            self._client_id = ClientId(str(self.client.currentData()))
            self._read(None)

    def _way_on(self) -> None:
        if self._week.rhythm:
            self._step(1)
        else:
            self._set_rhythm()

    def _set_rhythm(self) -> None:
        if self.may_close():
            context, client = self._context, self._client_id
            self.done.emit()  # one sheet at a time
            context.shell.edit_client(client, page="rhythm")

    def _set_prompts(self) -> None:
        if self.may_close():
            context = self._context
            self.done.emit()  # one sheet at a time
            context.shell.edit_prompts()

    def _save(self) -> None:
        edits = tuple(self._edit(row) for row in self._written())
        if edits:
            self._context.shell.do(Batch(placed(len(edits)), edits), done=self._saved)

    def _edit(self, row: SlotRow) -> Edit:
        slot, idea = row.slot, row.kept_idea()
        if idea is not None:
            return PlaceIdea(idea.id, slot.when, slot.account_ids, row.chosen())
        return PutPost(
            Post(
                id=PostId(new_id()),
                client_id=slot.client_id,
                text=row.words(),
                kind=row.chosen(),
                stage=Stage.DRAFT,
                when=slot.when,
                variants=tuple(Variant(account_id=one) for one in slot.account_ids),
            )
        )

    def _saved(self, _changes: object) -> None:
        first = next(row.slot.when.local for row in self._written())
        self.done.emit()
        self._context.shell.go_to(QDate(first.year, first.month, first.day))


def open_plan_week(context: "UiContext", day: date | None = None) -> None:
    """Show the sheet on the week of ``day``; None: on the first week that has a free slot."""
    sheet = PlanWeekSheet(context, context.bridge.client, day)
    sheet.done.connect(context.shell.close_sheet)
    context.shell.open_sheet(sheet)
