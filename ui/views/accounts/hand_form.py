"""The form for an account that the person posts to themselves: which network, and what it is called there."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.connectors.registry import keys
from planner.domain.account import Account, AccountState
from planner.domain.changes import Changes
from planner.domain.ids import AccountId, ClientId, new_id
from planner.editing.edits import PutAccount
from planner.languages import tr
from planner.networks.by_hand import by_hand
from planner.networks.facts import all_networks
from ui.shell.words import sentence
from ui.widgets.buttons import Button
from ui.widgets.choices import Combo
from ui.widgets.field import Field
from ui.widgets.labels import Paragraph

if TYPE_CHECKING:
    from ui.context import UiContext

LEAD = tr(
    "At its time Parley tells you, copies the words, lays out the pictures and opens the page. "
    "The posts count like all others."
)


class HandForm(QWidget):
    """Adds an account without any sign-in.

    Attributes:
        connected: it was added. cancelled: the person does not want to. network, handle: the two fields.
    """

    connected = Signal()
    cancelled = Signal()

    def __init__(self, context: "UiContext", client_id: ClientId) -> None:
        super().__init__()
        self._context, self._client_id = context, client_id
        self.help_page = "guide/by-hand.md"
        self.network = Combo(choices(), name=tr("Network"))
        self.network.activated.connect(self._chosen)
        self.handle = Field(tr("Its name there"), placeholder=tr("as people see it"))
        self.handle.control.textEdited.connect(self._typed)
        self.handle.control.returnPressed.connect(self._add)
        self._says = Paragraph("", color="tx2")
        self.add = Button(tr("Add the account"), "primary")
        self.add.clicked.connect(self._add)
        leave = Button(tr("Cancel"))
        leave.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Field(tr("Network"), self.network), 1)
        row.addWidget(self.handle, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.add)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(Paragraph(LEAD, color="tx2"))
        box.addLayout(row)
        box.addWidget(self._says)
        box.addLayout(foot)
        self._chosen()

    def focus_first(self) -> None:
        """Begin at the network."""
        self.network.setFocus()

    def _chosen(self) -> None:
        says = by_hand(str(self.network.currentData())).says
        self._says.setText(says)
        self._says.setVisible(bool(says))

    def _typed(self) -> None:
        self.handle.set_error("")

    def _add(self) -> None:
        account = Account(
            id=AccountId(new_id()),
            client_id=self._client_id,
            network=str(self.network.currentData()),
            handle=self.handle.text().strip(),
            state=AccountState.BY_HAND,
        )
        edit = PutAccount(account, tr("Account added"))
        self._context.shell.do(edit, done=self._added, failed=self._failed)

    def _added(self, _changes: Changes) -> None:
        self.connected.emit()

    def _failed(self, error: Exception) -> None:
        self.handle.set_error(sentence(error))


def by_hand_edit(account: Account) -> PutAccount:
    """Post there by hand from now on; of one that is so already: no more."""
    if account.state is AccountState.BY_HAND:
        words = tr("{account} waits to be connected", account=account.name)
        return PutAccount(replace(account, state=AccountState.PLANNED), words)
    words = tr("{account} is yours to post by hand", account=account.name)
    return PutAccount(replace(account, state=AccountState.BY_HAND), words)


def choices() -> list[tuple[str, str]]:
    """Label and key of each network that one can post to by hand; first those with no other way."""
    able = [one for one in all_networks() if one.key != "practice" and not by_hand(one.key).closed]
    return [(one.label, one.key) for one in sorted(able, key=lambda one: one.key in keys())]
