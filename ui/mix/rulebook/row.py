"""One rule in the list: on or off, how much it weighs, and its numbers when it is opened."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.languages import tr
from planner.lint.finding import Severity
from ui.mix.rulebook.state import RuleRow, set_words, shown, typed
from ui.sheets.frame import order_tabs
from ui.widgets.buttons import Button
from ui.widgets.choices import CheckBox, Combo
from ui.widgets.field import Field
from ui.widgets.labels import Label, Paragraph
from ui.widgets.marks import Tag

WEIGHTS = (
    (tr("Error"), Severity.ERROR),
    (tr("Warning"), Severity.WARNING),
    (tr("Note", "severity"), Severity.INFO),
)
TONES = {Severity.ERROR: "crit", Severity.WARNING: "warn", Severity.INFO: "note"}


class RuleLine(QWidget):
    """A rule.

    Signals:
        turned(object, bool): RuleRow, on. weighed(object, object): RuleRow, Severity.
        numbered(object, str, object): RuleRow, name of the option, its value.
        cleared(object): take back what is set here. explained(object): RuleRow.
    """

    turned = Signal(object, bool)
    weighed = Signal(object, object)
    numbered = Signal(object, str, object)
    cleared = Signal(object)
    explained = Signal(object)

    def __init__(self, row: RuleRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        rule = row.rule
        self.on = CheckBox(row.title, checked=row.on)
        self.on.setToolTip(tr("{title}: on or off", title=row.title))
        self.tag = Tag(rule.code, TONES[row.severity] if row.on else "neutral", code=True)
        self.weight = Combo(WEIGHTS, name=tr("Weight of {code}", code=rule.code), size="small")
        self.weight.choose(row.severity)
        self.weight.setEnabled(row.on)
        self.weight.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # the title gives way
        self.more = Button(tr("Details"), "ghost", "small", trailing="down")
        self.more.setCheckable(True)
        self.more.setMinimumWidth(self.more.sizeHint().width())  # "Close" is shorter
        self.more.setAccessibleName(tr("Details: {code}", code=rule.code))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.on, 1)
        line.addWidget(self.tag)
        line.addWidget(self.weight)
        line.addWidget(self.more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(6)
        self._column.addLayout(line)
        self.details: Details | None = None
        self.on.clicked.connect(self._turn)
        self.weight.activated.connect(self._weigh)
        self.more.clicked.connect(self._open)

    def show_row(self, row: RuleRow) -> None:
        """Show the rule as it is set now."""
        if row == self.row:
            return
        self.row = row
        self.on.setChecked(row.on)
        self.tag.set(row.rule.code, TONES[row.severity] if row.on else "neutral")
        self.weight.choose(row.severity)
        self.weight.setEnabled(row.on)
        if self.details is not None:
            self.details.show_row(row)

    def open_details(self) -> None:
        """Show the rule's numbers."""
        self.more.setChecked(True)
        self._open()

    def _open(self) -> None:
        if self.details is None:
            self.details = Details(self.row)
            self.details.numbered.connect(self._number)
            self.details.cleared.connect(self._clear)
            self.details.explained.connect(self._explain)
            self._column.addWidget(self.details)
            order_tabs(self)  # its numbers come after its own button, not after the last rule
        self.details.setVisible(self.more.isChecked())
        opened = self.more.isChecked()
        self.more.set_words(tr("Close") if opened else tr("Details"))
        self.more.set_trailing("up" if opened else "down")
        self.more.setAccessibleName(f"{self.more.text()}: {self.row.rule.code}")

    def _turn(self) -> None:
        self.turned.emit(self.row, self.on.isChecked())

    def _weigh(self, _index: int) -> None:
        self.weighed.emit(self.row, Severity(self.weight.currentData()))  # Qt hands out the bare word

    def _number(self, name: str, value: object) -> None:
        self.numbered.emit(self.row, name, value)

    def _clear(self) -> None:
        self.cleared.emit(self.row)

    def _explain(self) -> None:
        self.explained.emit(self.row)


class Details(QWidget):
    """A rule's numbers, who set them, and its page.

    Signals:
        numbered(str, object): name of the option, its value. cleared(), explained(): its buttons.
    """

    numbered = Signal(str, object)
    cleared = Signal()
    explained = Signal()

    def __init__(self, row: RuleRow) -> None:
        super().__init__()
        self.row = row
        self.fields: dict[str, Field] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 0, 0, 8)
        column.setSpacing(8)
        if row.rule.blocks:
            column.addWidget(
                Paragraph(tr("It keeps its post from going out, also when it is off here."), size=12)
            )
        for option in row.rule.options:
            field = Field(f"{option.says[:1].upper()}{option.says[1:]}".replace("`", ""))
            field.control.setMaximumWidth(360 if isinstance(option.default, tuple) else 120)
            field.left.connect(self._typed)
            field.control.returnPressed.connect(self._typed)  # type: ignore[attr-defined]
            self.fields[option.name] = field
            column.addWidget(field)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        self.by = Label("", size=12, color="tx3")
        self.clear = Button(tr("As it was"), "link", "small", tooltip=tr("Take back what is set here"))
        self.page = Button(tr("Why?"), "ghost", "small")
        foot.addWidget(self.by)
        foot.addWidget(self.clear)
        foot.addStretch(1)
        foot.addWidget(self.page, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(foot)
        self.clear.clicked.connect(self._clear)
        self.page.clicked.connect(self.explained)
        self._fill(list(self.fields))

    def _clear(self) -> None:
        self._fill(list(self.fields))  # what was typed and is wrong goes too
        self.cleared.emit()

    def show_row(self, row: RuleRow) -> None:
        """Show the numbers that changed; what is being typed, or is told as wrong, stays as it is."""
        before, self.row = self.row, row
        self._fill([name for name in self.fields if row.numbers[name] != before.numbers[name]])

    def _fill(self, names: Sequence[str]) -> None:
        self.by.setText(set_words(self.row.set_by))
        self.clear.setVisible(self.row.here)
        for name in names:
            field = self.fields[name]
            words = shown(self.row.numbers[name])
            if field.text() != words:
                field.set_text(words)
            field.set_error("")

    def _typed(self) -> None:
        for option in self.row.rule.options:
            field = self.fields[option.name]
            words = field.text()
            if words == shown(self.row.numbers[option.name]):
                continue
            try:
                value = typed(option, words)
            except ValueError as error:
                field.set_error(str(error))
                continue
            if value != self.row.numbers[option.name]:
                self.numbered.emit(option.name, value)
            else:
                self._fill([option.name])  # the same number, written otherwise
