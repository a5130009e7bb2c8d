"""What a file does not say and the person is asked: day or month first, zone, account, client."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.exchange.verdicts import Question
from planner.networks.facts import all_networks
from ui.sheets.client import zones
from ui.sheets.frame import empty
from ui.widgets.buttons import Button
from ui.widgets.choices import Combo
from ui.widgets.field import LineEdit
from ui.widgets.labels import Paragraph
from ui.widgets.marks import IconMark

ORDERS = (("Day first: 3/12 is 3 December", "dmy"), ("Month first: 3/12 is 12 March", "mdy"))


@dataclass(slots=True)
class Answers:
    """The arguments of ``read_plan`` that the person gave; "" and () where nothing was asked."""

    dates: str = ""
    zone: str = ""
    client: str = ""
    accounts: tuple[tuple[str, str], ...] = ()


class Questions(QWidget):
    """One line per open question; ``answered`` sends the Answers so far."""

    answered = Signal(object)

    def __init__(self, own_zone: str) -> None:
        super().__init__()
        self._own_zone = own_zone
        self._answers = Answers()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(10)
        self._client: LineEdit | None = None
        self._network: Combo | None = None
        self._handle: LineEdit | None = None

    def show_questions(self, questions: Iterable[Question]) -> None:
        """Ask what is open now."""
        empty(self._box)
        asked = list(questions)
        for question in asked:
            self._box.addLayout(self._line(question))
        self.setVisible(bool(asked))

    def _line(self, question: Question) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconMark("ring-help", "note"))
        head.addWidget(Paragraph(question.message, weight=500), 1)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 0, 0)
        row.setSpacing(8)
        build = {"dates": self._dates, "zone": self._zone, "client": self._whose, "account": self._account}
        build[question.asks](row)
        row.addStretch(1)
        box = QVBoxLayout()
        box.setSpacing(6)
        box.addLayout(head)
        box.addLayout(row)
        return box

    def _dates(self, row: QHBoxLayout) -> None:
        for text, order in ORDERS:
            button = Button(text)
            button.setProperty("answer", order)
            button.clicked.connect(self._order_chosen)
            row.addWidget(button)

    def _order_chosen(self) -> None:
        self._answers.dates = str(self.sender().property("answer"))
        self.answered.emit(self._answers)

    def _zone(self, row: QHBoxLayout) -> None:
        combo = Combo(zones(), name="Time zone of the file", icon="globe")
        combo.choose(self._own_zone)
        self._zone_combo = combo
        use = Button("Use this zone", "primary")
        use.clicked.connect(self._zone_chosen)
        row.addWidget(combo)
        row.addWidget(use)

    def _zone_chosen(self) -> None:
        self._answers.zone = str(self._zone_combo.currentData())
        self.answered.emit(self._answers)

    def _whose(self, row: QHBoxLayout) -> None:
        self._client = LineEdit(placeholder="Name of the client", name="Client of these rows")
        self._client.setMinimumWidth(240)
        self._client.returnPressed.connect(self._client_named)
        use = Button("Use this client", "primary")
        use.clicked.connect(self._client_named)
        row.addWidget(self._client)
        row.addWidget(use)

    def _client_named(self) -> None:
        if self._client is not None and self._client.text().strip():
            self._answers.client = self._client.text().strip()
            self.answered.emit(self._answers)

    def _account(self, row: QHBoxLayout) -> None:
        self._network = Combo([(one.label, one.key) for one in all_networks()], name="Network of these posts")
        self._handle = LineEdit(placeholder="Name of the account", name="Account of these posts")
        self._handle.setMinimumWidth(200)
        self._handle.returnPressed.connect(self._account_named)
        use = Button("Use this account", "primary")
        use.clicked.connect(self._account_named)
        for widget in (self._network, self._handle, use):
            row.addWidget(widget)

    def _account_named(self) -> None:
        if self._network is not None and self._handle is not None and self._handle.text().strip():
            self._answers.accounts = ((str(self._network.currentData()), self._handle.text().strip()),)
            self.answered.emit(self._answers)
