"""The sheet of rules: for whom, by which preset, and each rule with its weight and numbers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.errors import UserError
from planner.languages import tr
from planner.lint.finding import Severity
from planner.lint.profile import EVERYWHERE, Scope
from planner.lint.profiles.editing import Change, edit_profile
from planner.lint.profiles.presets import all_presets, preset_named
from planner.lint.rule import OptionValue
from planner.lint.workspace import Workspace
from planner.ports.unit_of_work import UnitOfWork
from ui.context import UiContext
from ui.mix.rulebook.row import RuleLine
from ui.mix.rulebook.state import (
    RuleRow,
    cleared,
    preset_here,
    rows_of,
    scopes_of,
    turned,
    with_preset,
)
from ui.mix.trouble import trouble_words
from ui.sheets.frame import TaskSheet
from ui.widgets.choices import Combo
from ui.widgets.column import Column
from ui.widgets.days import DayField
from ui.widgets.field import Field
from ui.widgets.labels import ElidedLabel, Label, Paragraph
from ui.widgets.themed import px

WIDE, HIGH = 760, 700
LEAD = tr("Every choice holds at once. Findings say who set their limit.")


@dataclass(frozen=True, slots=True)
class Read:
    """What the sheet shows, read on the worker."""

    workspace: Workspace
    scopes: tuple[tuple[str, Scope], ...]
    data: bytes


class RulesSheet(TaskSheet):
    """Rules for everyone, a client or an account. Written to the settings file beside the plan."""

    help_page = "guide/lint-settings.md"

    def __init__(self, context: UiContext, code: str = "") -> None:
        super().__init__(tr("Rules"), LEAD, width=WIDE)
        self._context, self._code = context, code
        self._read: Read | None = None
        self._scope = EVERYWHERE
        self.lines: dict[str, RuleLine] = {}
        self.scope = Combo(name=tr("For whom"))
        self.preset = Combo([(one.label, one.name) for one in all_presets()], name=tr("Preset"))
        self.until = DayField()
        self.until.setAccessibleName(tr("Until"))
        self.until_field = Field(tr("Until"), self.until)
        self.until_field.hide()
        self.says = Paragraph("", size=12, color="tx2")
        self.trouble = Paragraph("", color="crit")
        self.trouble.hide()
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(Field(tr("For whom"), self.scope), 1)
        head.addWidget(Field(tr("Preset"), self.preset), 1)
        head.addWidget(self.until_field)
        self.list = Column()
        self.list.body.setContentsMargins(0, 0, 8, 0)
        self.list.body.setSpacing(2)
        self.body.addLayout(head)
        self.body.addWidget(self.says)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.list, 1)
        self.path = ElidedLabel("", size=12, color="tx3", mono=True)
        self.foot.addWidget(self.path, 1)
        self.scope.activated.connect(self._choose_scope)
        self.preset.activated.connect(self._choose_preset)
        self.until.dateChanged.connect(self._choose_until)
        self._context.bridge.rules_changed.connect(self.load)  # type: ignore[attr-defined]
        self.load()

    def sizeHint(self) -> QSize:
        """A page's size."""
        return QSize(px(WIDE), px(HIGH))

    def wanted(self, room: QRect) -> QRect:
        """Centred."""
        rect = QRect(0, 0, *self.sizeHint().boundedTo(room.size()).toTuple())
        rect.moveCenter(room.center())
        return rect

    def load(self) -> None:
        """Read settings, clients and accounts."""
        files, workspace = self._context.services.files, self._context.workspace

        def work(unit: UnitOfWork) -> Read:
            data = files.read(workspace.path) if files.exists(workspace.path) else b""
            return Read(workspace.read(), scopes_of(unit.clients.all(), unit.accounts.all()), data)

        self._context.tasks.read(work, self._show)

    def _show(self, read: Read) -> None:
        before, self._read = self._read, read
        self.path.set_text(str(self._context.workspace.path))
        self.trouble.setText(trouble_words(read.workspace.trouble))
        self.trouble.setVisible(bool(read.workspace.trouble))
        if before is None or before.scopes != read.scopes:
            self.scope.clear()
            for words, scope in read.scopes:
                self.scope.addItem(words, scope)
        self.scope.setCurrentIndex(next((i for i, one in enumerate(read.scopes) if one[1] == self._scope), 0))
        profile = read.workspace.profile(self._context.services.clock.now())
        name = preset_here(profile, self._scope)
        self.preset.choose(name)
        self._say_preset(name)
        able = not read.workspace.trouble
        for control in (self.preset, self.list):
            control.setEnabled(able)
        self._fill(rows_of(profile, read.workspace.own, self._scope))

    def _say_preset(self, name: str) -> None:
        preset = preset_named(name)
        self.says.setText(preset.says)
        self.until_field.setVisible(preset.most_days is not None)

    def _fill(self, families: dict[str, tuple[RuleRow, ...]]) -> None:
        codes = [row.rule.code for rows in families.values() for row in rows]
        if codes == list(self.lines):
            for rows in families.values():
                for row in rows:
                    self.lines[row.rule.code].show_row(row)
            return
        body = self.list.body
        while (item := body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.lines.clear()
        for heading, rows in families.items():
            title = Label(heading, size=13, weight=600)
            title.setContentsMargins(0, 12 if self.lines else 0, 0, 2)
            body.addWidget(title)
            for row in rows:
                self.lines[row.rule.code] = self._line(row)
                body.addWidget(self.lines[row.rule.code])
        body.addStretch(1)
        if self._code in self.lines:
            self.lines[self._code].open_details()
            self.list.ensureWidgetVisible(self.lines[self._code], 0, 200)
            self.lines[self._code].more.setFocus()

    def _line(self, row: RuleRow) -> RuleLine:
        line = RuleLine(row)
        line.turned.connect(self._turn)
        line.weighed.connect(self._weigh)
        line.numbered.connect(self._number)
        line.cleared.connect(self._clear)
        line.explained.connect(self._explain)
        return line

    def _choose_scope(self, _index: int) -> None:
        self._scope = self.scope.currentData() or EVERYWHERE
        if self._read is not None:
            self._show(self._read)

    def _choose_preset(self, _index: int) -> None:
        name = str(self.preset.currentData())
        most = preset_named(name).most_days
        self._say_preset(name)
        if most is not None:
            last = self._context.services.clock.now().date() + timedelta(days=most - 1)
            self.until.setDate(QDate(last.year, last.month, last.day))
        self._put_preset(name, most)

    def _choose_until(self, _day: QDate) -> None:
        name = str(self.preset.currentData())
        if self.until_field.isVisible():
            self._put_preset(name, preset_named(name).most_days)

    def _put_preset(self, name: str, most: int | None) -> None:
        day = self.until.date()
        until = date(day.year(), day.month(), day.day()) if most is not None else None
        self._write(lambda data, own: with_preset(data, name, until, self._scope, own))

    def _turn(self, row: RuleRow, on: bool) -> None:
        self._write(lambda data, own: turned(data, row.rule, on=on, place=self._scope, own=own))

    def _weigh(self, row: RuleRow, severity: Severity) -> None:
        self._set(row, "severity", severity.value)

    def _number(self, row: RuleRow, name: str, value: OptionValue) -> None:
        self._set(row, name, value)

    def _set(self, row: RuleRow, key: str, value: OptionValue | str) -> None:
        change = Change(key=key, value=value, rule=row.rule.code, place=self._scope)
        self._write(lambda data, own: edit_profile(data, [change], own=own))

    def _clear(self, row: RuleRow) -> None:
        self._write(lambda data, own: cleared(data, row.rule, self._scope, own))

    def _explain(self, row: RuleRow) -> None:
        self._context.shell.show_rule(row.rule.code)

    def _write(self, change: Callable[..., bytes]) -> None:
        """Change the file as it is now, on the worker; nothing is written when it would be wrong."""
        files, workspace = self._context.services.files, self._context.workspace

        def work() -> None:
            data = files.read(workspace.path) if files.exists(workspace.path) else b""
            files.write_whole(workspace.path, change(data, workspace.read().own))

        self._context.tasks.run(work, self._written, self._refused)

    def _written(self, _nothing: object) -> None:
        self._context.bridge.rules_changed.emit()  # type: ignore[attr-defined]

    def _refused(self, error: Exception) -> None:
        mend = error.mend if isinstance(error, UserError) else ""
        self._context.shell.toast(f"{error} {mend}".strip(), error=True)
        self.load()


def open_rules(context: UiContext, code: str = "") -> QWidget:
    """Show the sheet of rules; with a code, that rule is open."""
    sheet = RulesSheet(context, code)
    sheet.done.connect(context.shell.close_sheet)
    context.shell.open_sheet(sheet)
    return sheet
