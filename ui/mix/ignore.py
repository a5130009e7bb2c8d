"""Ignoring a finding: what of it, a reason and an end, in a small popover at its button."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.entry import Suppression
from planner.domain.errors import UserError
from planner.domain.ids import ClientId
from planner.domain.times import WallTime, wall_at
from planner.editing.edit import Batch
from planner.editing.edits import IgnoreFinding
from planner.languages import tr
from planner.lint.finding import Finding
from planner.lint.suppress import DEFAULT_DAYS, End, baseline, ended, suppression_of, until
from planner.ports.unit_of_work import UnitOfWork
from ui.context import UiContext
from ui.dates import weekday_and_day
from ui.mix.run import Runner
from ui.mix.wrapped import wrapped
from ui.widgets.buttons import Button, IconButton
from ui.widgets.days import DayField
from ui.widgets.field import Field
from ui.widgets.labels import Label, Paragraph
from ui.widgets.popover import Popover
from ui.widgets.segmented import Segmented
from ui.widgets.shadow import MARGIN
from ui.widgets.themed import px

WIDTH = 380
INNER = WIDTH - 28
FINDING, POST, RULE, ALL = "finding", "post", "rule", "all"
DAY = "a day"


class IgnorePopover(Popover):
    """Asks of what, why, and until when; this finding for 30 days unless something else is chosen."""

    def __init__(self, context: UiContext, finding: Finding, anchor: QWidget) -> None:
        super().__init__(anchor, name=tr("Ignore {code}", code=finding.code), width=WIDTH)
        self._context, self._finding, self._anchor = context, finding, anchor
        self._now = context.services.clock.now()
        self._zone = context.preferences.own_zone
        self.body.addWidget(Label(tr("Ignore {code}", code=finding.code), weight=600))
        self.body.addWidget(wrapped(finding.message, px(INNER), size=12, color="tx2"))
        scopes = [
            (FINDING, tr("This finding")),
            (POST, tr("This post")),
            (RULE, tr("Whole rule")),
            (ALL, tr("All now")),
        ]
        if len(finding.posts) != 1:
            del scopes[1]
        self.scope = Segmented(scopes, FINDING, name=tr("What is ignored"))
        self.reason = Field(tr("Reason"), placeholder=tr("World Bread Day week, agreed with Marta"))
        ends = [(End.MONTH.value, tr("{n} day|{n} days", "", DEFAULT_DAYS)), (DAY, tr("A day"))]
        last = until(finding, End.WINDOW, self._now)
        if last != until(finding, End.MONTH, self._now):
            ends.insert(0, (End.WINDOW.value, tr("This window") if finding.window else tr("Until it is out")))
        self.end = Segmented([*ends, (End.NEVER.value, tr("Until I say"))], End.MONTH.value, name=tr("Until"))
        self.rule_end = Segmented(ends, End.MONTH.value, name=tr("Until"))
        self.day = DayField()
        self._calendar = IconButton("calendar", tr("Choose a day"), kind="default")
        self.says = Paragraph("", size=12, color="tx3")
        self.count = Label("", size=12, color="tx3")
        self._build()
        choices = max(one.sizeHint().width() for one in (self.scope, self.end))
        self.setFixedWidth(
            max(self.width(), choices + 28 + 2 * MARGIN)
        )  # no choice is cut in a longer language
        self._show()
        context.tasks.read(self._around, self._read)

    def _build(self) -> None:
        today = self._now.astimezone().date()
        self.day.set_today(today)
        self._put_day(today + timedelta(days=DEFAULT_DAYS))
        self.day.setAccessibleName(tr("Last day on which it is ignored"))
        self._days = QWidget()
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(6)
        days.addWidget(self.day, 1)
        days.addWidget(self._calendar)
        row = QHBoxLayout()
        row.setSpacing(8)
        cancel, self.sure = Button(tr("Cancel")), Button(tr("Ignore"), "primary")
        row.addWidget(self.count, 1)
        row.addWidget(cancel)
        row.addWidget(self.sure)
        for widget in (self.scope, self.reason, self.end, self.rule_end, self._days, self.says):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        for chooser in (self.scope, self.end, self.rule_end):
            chooser.chosen.connect(self._show)
        self.day.dateChanged.connect(self._show)
        self._calendar.clicked.connect(self._pick)
        cancel.clicked.connect(self.close_now)
        self.sure.clicked.connect(self._ignore)
        self.reason.control.returnPressed.connect(self._ignore)  # type: ignore[attr-defined]

    def suppression(self) -> Suppression:
        """What would be ignored. Raises UserError: no reason, an end in the past."""
        scope = self.scope.value()
        return suppression_of(
            self._finding,
            self.reason.text(),
            self._now,
            end=self._until(),
            whole_rule=scope in {RULE, ALL},
            post=self._finding.posts[0] if scope == POST else "",
        )

    def _until(self) -> datetime | None:
        end = self._ends().value()
        if end != DAY:
            return until(self._finding, End(end), self._now)
        shown = self.day.date()
        last = date(shown.year(), shown.month(), shown.day())
        return WallTime(datetime.combine(last + timedelta(days=1), time()), self._zone).instant()

    def _ends(self) -> Segmented:
        """A whole rule is never ignored for good, nor is everything."""
        return self.rule_end if self.scope.value() in {RULE, ALL} else self.end

    def _show(self, *_args: object) -> None:
        ends = self._ends()
        self.rule_end.setVisible(ends is self.rule_end)
        self.end.setVisible(ends is self.end)
        self._days.setVisible(ends.value() == DAY)
        self.says.setText(self._words())
        self.says.setFixedHeight(self.says.heightForWidth(px(INNER)))
        self._fit()

    def _words(self) -> str:
        """What will be hidden, and until when."""
        code, client = self._finding.code, self._finding.client
        scope, end = self.scope.value(), self._until()
        if end is None:
            return {
                FINDING: tr("It is left out until you take it back."),
                POST: tr("Every {code} of this post is left out until you take it back.", code=code),
                ALL: tr(
                    "Each finding that is there now for {client} is left out until you take it back.",
                    client=client,
                ),
            }.get(scope) or tr(
                "Every {code} of {client} is left out until you take it back.", code=code, client=client
            )
        day = weekday_and_day(wall_at(end, self._zone).local)
        return {
            FINDING: tr("It is shown again on {day}.", day=day),
            POST: tr("Every {code} of this post is shown again on {day}.", code=code, day=day),
            RULE: tr("Every {code} of {client} is shown again on {day}.", code=code, client=client, day=day),
            ALL: tr(
                "Each finding that is there now for {client} is shown again on {day}. What comes later is shown as ever.",
                client=client,
                day=day,
            ),
        }[scope]

    def _fit(self) -> None:
        if self.isVisible():
            self.layout().activate()
            self.adjustSize()
            self.place_at(self._anchor)

    def _around(self, unit: UnitOfWork) -> tuple[int, str]:
        client = ClientId(self._finding.client_key)
        mine = [one for one in unit.suppressions.all(client) if not ended(one, self._now)]
        return len(mine), unit.clients.get(client).zone

    def _read(self, answer: tuple[int, str]) -> None:
        number, self._zone = answer
        self._show()
        if number:
            self.count.setText(tr("{n} ignored so far|{n} ignored so far", "", number))

    def _put_day(self, day: date) -> None:
        self.day.setDate(QDate(day.year, day.month, day.day))

    def _pick(self) -> None:
        self.day.pick(self._calendar, self._context.preferences.week_start)

    def _ignore(self) -> None:
        try:
            suppression = self.suppression()
        except UserError as error:
            self.reason.set_error(f"{error} {error.mend}".strip())
            self._fit()
            self.reason.control.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.scope.value() == ALL:
            self.sure.set_reason(tr("Looking at every finding"))
            self._context.tasks.read(self._everything, self._ignore_all)
            return
        self._context.shell.do(IgnoreFinding(suppression))
        self.close_now()

    def _everything(self, unit: UnitOfWork) -> tuple[Finding, ...]:
        client = ClientId(self._finding.client_key)
        return Runner(self._context.workspace).run(unit, client, self._now).report.findings

    def _ignore_all(self, findings: tuple[Finding, ...]) -> None:
        every = baseline(findings, self.reason.text(), self._now, end=self._until())
        words = tr("{n} finding ignored|{n} findings ignored", "", len(every))
        self._context.shell.do(Batch(words, tuple(IgnoreFinding(one) for one in every)))
        self.close_now()


def open_ignore(context: UiContext, finding: Finding, anchor: QWidget) -> IgnorePopover:
    """Open the popover that asks for a reason and an end, at the button that asked for it."""
    popover = IgnorePopover(context, finding, anchor)
    popover.open_at(anchor)
    popover.reason.control.setFocus(Qt.FocusReason.PopupFocusReason)
    return popover
