"""What a file does not say and the person is asked: day or month first, zone, account, client."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.account import Account
from planner.exchange.verdicts import Question
from planner.languages import tr
from planner.networks.facts import all_networks, facts_of
from ui.sheets.client import zones
from ui.sheets.frame import empty
from ui.sheets.importing.words import asked
from ui.widgets.buttons import Button
from ui.widgets.choices import Combo, RadioButton
from ui.widgets.field import LineEdit
from ui.widgets.finding_combo import FindingCombo
from ui.widgets.labels import Paragraph
from ui.widgets.marks import IconMark

ORDERS = ((tr("Day first: 3/12 is 3 December"), "dmy"), (tr("Month first: 3/12 is 12 March"), "mdy"))
_OTHER = ""  # data of the entry "Another …"


@dataclass(slots=True)
class Answers:
    """The arguments of ``read_plan`` that the person gave; "" and () where nothing was asked."""

    dates: str = ""
    zone: str = ""
    client: str = ""
    accounts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Offers:
    """What the plan knows and the person may choose: accounts and names of clients."""

    accounts: Sequence[Account] = field(default=())
    clients: Sequence[str] = field(default=())


class Questions(QWidget):
    """One line per open question, one button for all; ``answered`` sends the Answers so far."""

    answered = Signal(object)

    def __init__(self, own_zone: str) -> None:
        super().__init__()
        self._own_zone = own_zone
        self._answers = Answers()
        self._open: tuple[str, ...] = ()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(10)
        self.use = Button("", "primary")

    def forget(self) -> None:
        """Another file: nothing is answered yet."""
        self._answers = Answers()

    def show_questions(self, questions: Iterable[Question], offers: Offers) -> None:
        """Ask what is open now."""
        empty(self._box)
        open_now = list(questions)
        self._open = tuple(question.asks for question in open_now)
        for question in open_now:
            self._box.addLayout(self._line(question, offers))
        if open_now:
            self.use = Button(
                tr("Use this answer") if len(open_now) == 1 else tr("Use these answers"), "primary"
            )
            self.use.clicked.connect(self._use)
            row = QHBoxLayout()
            row.setContentsMargins(24, 0, 0, 0)
            row.addWidget(self.use)
            row.addStretch(1)
            self._box.addLayout(row)
        self.setVisible(bool(open_now))

    def focus_first(self) -> None:
        """Put the cursor on the first answer."""
        first = {"dates": "day_first", "zone": "zone", "client": "client", "account": "account"}
        for asks in self._open[:1]:
            getattr(self, first[asks]).setFocus()

    def _line(self, question: Question, offers: Offers) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconMark("ring-help", "note"))
        head.addWidget(Paragraph(asked(question), weight=500), 1)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 0, 0)
        row.setSpacing(8)
        if question.asks == "dates":
            self._dates(row)
        elif question.asks == "zone":
            self._zone(row)
        elif question.asks == "client":
            self._whose(row, offers)
        else:
            self._account(row, offers)
        row.addStretch(1)
        box = QVBoxLayout()
        box.setSpacing(6)
        box.addLayout(head)
        box.addLayout(row)
        return box

    def _dates(self, row: QHBoxLayout) -> None:
        (day, _), (month, _) = ORDERS
        self.day_first, self.month_first = RadioButton(day, checked=True), RadioButton(month)
        row.addWidget(self.day_first)
        row.addSpacing(10)
        row.addWidget(self.month_first)

    def _zone(self, row: QHBoxLayout) -> None:
        self.zone = FindingCombo(zones(), name=tr("Time zone of the file"), icon="globe")
        self.zone.choose(self._own_zone)
        row.addWidget(self.zone)

    def _whose(self, row: QHBoxLayout, offers: Offers) -> None:
        known = [(name, name) for name in offers.clients]
        self.client = Combo([*known, (tr("Another client…"), _OTHER)], name=tr("Client of these rows"))
        self.client_name = self._name(tr("Name of the client"), row, self.client)

    def _account(self, row: QHBoxLayout, offers: Offers) -> None:
        known = [(_account_words(one), (one.network, one.handle)) for one in offers.accounts]
        self.account = Combo([*known, (tr("Another account…"), _OTHER)], name=tr("Account of these posts"))
        self.network = Combo(
            [(one.label, one.key) for one in all_networks()], name=tr("Network of these posts")
        )
        self.handle = self._name(tr("Its name on the network"), row, self.account, self.network)

    def _name(self, placeholder: str, row: QHBoxLayout, choice: Combo, *more: QWidget) -> LineEdit:
        """A line for what is not on the list, with ``choice`` before it; hidden until it is wanted."""
        edit = LineEdit(placeholder=placeholder, name=placeholder)
        edit.setMinimumWidth(200)
        edit.returnPressed.connect(self._use)
        for widget in (choice, *more, edit):
            row.addWidget(widget)
        only = choice.count() == 1  # nothing is known: no list of one entry
        for widget in (*more, edit):
            widget.setVisible(only)
        choice.setVisible(not only)
        choice.currentIndexChanged.connect(self._renew)
        return edit

    def _renew(self) -> None:
        if "client" in self._open:
            self.client_name.setVisible(self.client.currentData() == _OTHER)
        if "account" in self._open:
            other = self.account.currentData() == _OTHER
            self.network.setVisible(other)
            self.handle.setVisible(other)

    def _use(self) -> None:
        missing: LineEdit | None = None
        if "dates" in self._open:
            self._answers.dates = "dmy" if self.day_first.isChecked() else "mdy"
        if "zone" in self._open:
            self._answers.zone = str(self.zone.currentData())
        if "client" in self._open:
            self._answers.client = str(self.client.currentData()) or self.client_name.text().strip()
            missing = missing or (None if self._answers.client else self.client_name)
        if "account" in self._open:
            chosen = self.account.currentData()
            pair = tuple(chosen) if chosen else (str(self.network.currentData()), self.handle.text().strip())
            self._answers.accounts = ((str(pair[0]), str(pair[1])),) if pair[1] else ()
            missing = missing or (None if pair[1] else self.handle)
        if missing is not None:
            missing.setFocus()
        else:
            self.answered.emit(self._answers)


def _account_words(account: Account) -> str:
    facts = facts_of(account.network)
    return f"{facts.label if facts else account.network} · {account.name}"
