"""While the browser is open: waiting for it, pasting the address it ended at, choosing what to post as."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.connectors.signin.flow import Place
from planner.domain.account import Account
from planner.domain.errors import Cancelled, ParleyError
from planner.languages import tr
from planner.publishing.browser import BrowserSignIn
from ui.widgets.buttons import Button
from ui.widgets.choices import Combo
from ui.widgets.field import Field
from ui.widgets.labels import Paragraph
from ui.widgets.outside import OUTSIDE

if TYPE_CHECKING:
    from ui.context import UiContext


class BrowserSteps(QWidget):
    """What the person sees from opening the browser to the connected account.

    Attributes:
        opened: the browser was asked to open the network's page. connected: sends the Account.
        failed: sends the error; the form is shown again.
    """

    opened = Signal()
    connected = Signal(object)
    failed = Signal(object)

    def __init__(self, context: "UiContext", label: str) -> None:
        super().__init__()
        self._context, self._network = context, label
        self._sign_in: BrowserSignIn | None = None
        self.words = Paragraph("")
        self.address = Field(tr("Address the browser ended at"), help="")
        self.address.changed.connect(self._pasted)
        self.again = Button(tr("Open it again"), "ghost", icon="link")
        self.again.clicked.connect(self._open)
        self.places = Combo(name=tr("Post as"))
        self.choose = Button(tr("Connect"), "primary")
        self.choose.clicked.connect(self._chosen)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.again)
        row.addWidget(self.places, 1)
        row.addWidget(self.choose)
        row.addStretch(0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.words)
        box.addWidget(self.address)
        box.addLayout(row)
        box.addStretch(1)
        self._waiting(waiting=True)

    def start(self, sign_in: BrowserSignIn) -> None:
        """Begin a sign-in; it is given up when this is hidden."""
        self.stop()
        self._sign_in = sign_in
        self.address.set_text("")
        self._waiting(waiting=True)
        self._context.tasks.network(sign_in.begin, self._begun, self._wrong)

    def stop(self) -> None:
        """Give up what is under way."""
        if self._sign_in is not None:
            self._sign_in.cancel()
            self._sign_in = None

    def _waiting(self, *, waiting: bool) -> None:
        self.address.setVisible(waiting)
        self.again.setVisible(waiting)
        self.places.setVisible(not waiting)
        self.choose.setVisible(not waiting)

    def _begun(self, _address: str) -> None:
        sign_in = self._sign_in
        if sign_in is None:
            return
        if sign_in.listening:
            self.words.setText(
                tr(
                    "{network} is open in your browser. Allow Parley there: then it goes on here by itself.",
                    network=self._network,
                )
            )
            self.address.set_help(
                tr("Only where the browser cannot show the page it ends at: paste its address here.")
            )
        else:
            self.words.setText(
                tr(
                    "{network} is open in your browser. Allow Parley there. The page it ends at cannot be shown, and that "
                    "is right: copy its address from the browser and paste it here.",
                    network=self._network,
                )
            )
            self.address.set_help("")
            self.address.control.setFocus()
        self.opened.emit()
        if not OUTSIDE.opened(QUrl(sign_in.address)):
            self.words.setText(
                tr(
                    "No browser opened. The address was copied: paste it into a browser and allow Parley there."
                )
            )
        self._context.tasks.network(sign_in.finish, self._finished, self._wrong)

    def _open(self) -> None:
        if self._sign_in is not None:
            OUTSIDE.open(QUrl(self._sign_in.address))

    def _pasted(self, text: str) -> None:
        if self._sign_in is None or not text.strip():
            return
        try:
            self._sign_in.paste(text)
        except ParleyError as error:
            self.address.set_error(
                " ".join(part for part in (str(error), getattr(error, "mend", "")) if part)
            )
        else:
            self.address.set_text("")  # what stands there opens the account
            self.words.setText(tr("Checking…"))

    def _finished(self, places: Sequence[Place]) -> None:
        if self._sign_in is None:
            return
        if len(places) < 2:
            self._connect(places[0].id if places else "")
            return
        self.words.setText(
            tr(
                "You are signed in. Choose what Parley posts as; add the others as accounts of their own later."
            )
        )
        self.places.clear()
        for place in places:
            self.places.addItem(f"{place.label} · {place.note}" if place.note else place.label, place.id)
        self._waiting(waiting=False)
        self.places.setFocus()

    def _chosen(self) -> None:
        self._connect(str(self.places.currentData()))

    def _connect(self, place: str) -> None:
        if self._sign_in is None:
            return
        self.words.setText(tr("Checking…"))
        self.address.hide()
        self.choose.setEnabled(False)
        self._context.tasks.network(partial(self._sign_in.connect, place), self._done, self._wrong)

    def _done(self, account: Account) -> None:
        self._sign_in = None
        self.choose.setEnabled(True)
        self.connected.emit(account)

    def _wrong(self, error: Exception) -> None:
        self.choose.setEnabled(True)
        given_up = self._sign_in is None
        self._sign_in = None
        if not given_up and not isinstance(error, Cancelled):
            self.failed.emit(error)
