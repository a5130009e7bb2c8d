"""The panel's head and its line of counts: what the figure is about, and which findings are shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.languages import tr
from planner.lint.finding import Finding, Severity
from ui.mix.choice import Scope
from ui.mix.counts import CountButton
from ui.mix.looking import Range
from ui.mix.offer_words import count_safe
from ui.mix.rows import counts_of
from ui.widgets.buttons import Button
from ui.widgets.choices import Combo
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label

RANGES = (
    (Range.WORST, tr("Worst window")),
    (Range.MONTH, tr("Visible month")),
    (Range.DAYS_14, tr("14 days")),
    (Range.DAYS_30, tr("30 days")),
)
INSET = 5  # px that the words of a count stand to the right of its edge


class PanelHead(QWidget):
    """Title, "checking", range and scope.

    Signals:
        ranged(object): the Range that was chosen. scoped(object): the Scope.
    """

    ranged = Signal(object)
    scoped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scopes: tuple[Scope, ...] = ()
        self.range = Combo([(words, value) for value, words in RANGES], name=tr("Range"), size="small")
        self.scope = Combo(name=tr("Account"), size="small")
        self.scope.hide()
        self._checking = Label(tr("checking"), size=12, color="tx3")
        self._checking.hide()
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(Label(tr("Mix"), size=15, weight=600))
        title.addWidget(self._checking)
        title.addStretch(1)
        title.addWidget(self.range)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 11, 16, 0)
        column.setSpacing(6)
        column.addLayout(title)
        column.addWidget(self.scope)
        self.range.activated.connect(self._range)
        self.scope.activated.connect(self._scope)

    def show_checking(self, checking: bool) -> None:
        """Say that the numbers are being made anew."""
        self._checking.setVisible(checking)

    def show_dates(self, chosen: Range, dates: str) -> None:
        """Name the days of the range that is shown: "Worst window · 8–21 Oct"."""
        for index, (value, words) in enumerate(RANGES):
            named = f"{words} · {dates}" if value is chosen and dates else words
            self.range.setItemText(index, named)
        self.range.choose(chosen)
        self.range.updateGeometry()

    def show_scopes(self, scopes: tuple[Scope, ...], chosen: Scope) -> None:
        """Offer scopes; with nothing to choose the chooser is not there."""
        if scopes != self._scopes:
            self._scopes = scopes
            self.scope.clear()
            for scope in scopes:
                self.scope.addItem(scope.label, scope.key)
        self.scope.setVisible(len(scopes) > 1)
        self.scope.choose(chosen.key)

    def _range(self, *_args: object) -> None:
        self.ranged.emit(Range(self.range.currentData()))

    def _scope(self, *_args: object) -> None:
        self.scoped.emit(self._scopes[self.scope.currentIndex()])


class CountLine(QWidget):
    """Errors, warnings, notes as filters; "1 ignored" shows what is left out; what is safe is fixed at once.

    Signals:
        fix_all(): make every safe fix.
        filtered(object): frozenset of severities, empty: all. ignored_shown(bool): show the ignored ones.
    """

    filtered = Signal(object)
    ignored_shown = Signal(bool)
    fix_all = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {severity: CountButton(severity) for severity in Severity}
        self.ignored = Button("", "ghost", "small")
        self.ignored.setCheckable(True)
        self.safe = Button("", "link", "small", tooltip=tr("Keeps the meaning; one step to undo"))
        self.safe.clicked.connect(self.fix_all)
        row = FlowLayout(self, gap=2)
        for button in self.buttons.values():
            button.setCheckable(True)
            button.clicked.connect(self._filter)
            row.addWidget(button)
        row.addWidget(self.ignored)
        self._safe_box = QWidget()
        inset = QHBoxLayout(self._safe_box)
        inset.setContentsMargins(INSET, 0, 0, 0)
        inset.addWidget(self.safe)
        row.addWidget(self._safe_box)
        self.ignored.clicked.connect(self._ignored)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_counts(self, findings: tuple[Finding, ...], ignored: int) -> None:
        """Count the findings."""
        for severity, number in counts_of(findings).items():
            if not number:
                self.buttons[severity].setChecked(False)
            self.buttons[severity].show_count(number)
        if not ignored:
            self.ignored.setChecked(False)
        self.ignored.set_words(tr("{n} ignored|{n} ignored", "", ignored))
        self.ignored.setVisible(ignored > 0)
        safe = count_safe(findings)
        self.safe.set_words(tr("Fix {n} safe|Fix all {n} safe", "", safe))
        self._safe_box.setVisible(safe > 0)
        self.setVisible(bool(findings) or ignored > 0)

    def chosen(self) -> frozenset[Severity]:
        """The severities that are shown, empty: all."""
        return frozenset(severity for severity, button in self.buttons.items() if button.isChecked())

    def _filter(self, *_args: object) -> None:
        self.filtered.emit(self.chosen())

    def _ignored(self, *_args: object) -> None:
        self.ignored_shown.emit(self.ignored.isChecked())
