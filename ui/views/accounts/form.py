"""The form that connects an account: built from the connector's fields, checked before anything is sent."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner.connectors.connector import Connector, CredentialField
from planner.domain.account import Account
from planner.domain.errors import PrivateAddress, Refused
from planner.domain.ids import ClientId
from planner.languages import tr
from planner.ports.http import Http
from planner.publishing.accounts import connect, field_error
from ui.views.accounts.words import needs_confirming
from ui.widgets.buttons import Button
from ui.widgets.choices import CheckBox
from ui.widgets.field import Field, LineEdit
from ui.widgets.labels import ElidedLabel, Paragraph
from ui.widgets.marks import IconMark

if TYPE_CHECKING:
    from ui.context import UiContext


KEPT = tr("Kept in the system’s password store, never in the plan file.")


class ConnectForm(QWidget):
    """Fields, a word on where the secret goes, Connect.

    Attributes:
        connected: sends the Account. cancelled: the person does not want to.
    """

    connected = Signal(object)
    cancelled = Signal()

    def __init__(
        self, context: "UiContext", connector: Connector, client_id: ClientId, account: Account | None = None
    ) -> None:
        super().__init__()
        self._context, self._connector = context, connector
        self._client_id, self._account = client_id, account
        self._call: Http | None = None  # what is being asked now
        self._fields: dict[str, tuple[CredentialField, Field]] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        for index, one in enumerate(connector.fields):
            field = self._field(one)
            grid.addWidget(field, index // 2, index % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.private = CheckBox(tr("This server is on my own network"))
        self.private.toggled.connect(self._confirmed)
        self.private.hide()
        self.trouble = Paragraph("", color="crit")
        self.trouble.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(grid)
        box.addWidget(self.private)
        box.addWidget(self.trouble)
        box.addLayout(self._safe_place())
        box.addLayout(self._foot())

    def focus_first(self) -> None:
        """Put the cursor where something is missing."""
        for _, field in self._fields.values():
            if not field.text():
                field.control.setFocus()
                return

    def _field(self, one: CredentialField) -> Field:
        edit = LineEdit(placeholder=one.placeholder, icon="key" if one.secret else "")
        if one.secret:
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        field = Field(one.label, edit, help=one.help)
        if self._account is not None and not one.secret:
            field.set_text(str(getattr(self._account, one.key, "")))
        self._fields[one.key] = (one, field)
        field.left.connect(self._left)
        field.changed.connect(self._edited)
        edit.returnPressed.connect(self._go)
        return field

    def _safe_place(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconMark("lock", "tx3", 14))
        secret = any(one.secret for one in self._connector.fields)
        row.addWidget(
            ElidedLabel(KEPT if secret else tr("Nothing leaves this computer."), size=12, color="tx2"), 1
        )
        return row

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        if self._connector.help_url:
            help_button = Button(tr("Where do I get this?"), "ghost", icon="link")
            help_button.clicked.connect(self._help)
            foot.addWidget(help_button)
        foot.addStretch(1)
        cancel = Button(tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        foot.addWidget(cancel)
        self.connect_button = Button(tr("Connect"), "primary")
        self.connect_button.clicked.connect(self._go)
        foot.addWidget(self.connect_button)
        return foot

    def _help(self) -> None:
        QDesktopServices.openUrl(QUrl(self._connector.help_url))

    def _left(self) -> None:
        sender = self.sender()
        for one, field in self._fields.values():
            if field is sender and field.text().strip():
                self._check(one, field)

    def _edited(self) -> None:
        self.trouble.hide()
        server = self._fields.get("server")
        if server is not None:
            self.private.setVisible(needs_confirming(server[1].text()))

    def _confirmed(self) -> None:
        server = self._fields.get("server")
        if server is not None:
            server[1].set_error("")

    @staticmethod
    def _check(one: CredentialField, field: Field) -> bool:
        sentence = field_error(one, field.text().strip())
        field.set_error(sentence)
        return not sentence

    def _go(self) -> None:
        if not self.connect_button.isEnabled():
            return
        right = [self._check(one, field) for one, field in self._fields.values()]
        if not all(right):
            wrong = next(
                field for (_, field), good in zip(self._fields.values(), right, strict=True) if not good
            )
            wrong.control.setFocus()
            return
        self.connect_button.set_words(tr("Checking…"))
        self.connect_button.setEnabled(False)
        values = {key: field.text().strip() for key, (_, field) in self._fields.items()}
        services, connector, client_id = self._context.services, self._connector, self._client_id
        account_id = self._account.id if self._account else None
        private = self.private.isVisible() and self.private.isChecked()

        call = self._call = services.http()

        def work() -> Account:
            return connect(
                services,
                client_id,
                connector.key,
                values,
                account_id=account_id,
                private_ok=private,
                http=call,
            )

        self._context.tasks.network(work, self._done, self._failed)

    def _done(self, account: Account) -> None:
        self._ready()
        name = self._connector.label if account.network == "practice" else account.name
        self._context.shell.toast(
            tr("{account} is connected. Posts planned on it go out at their time.", account=name)
        )
        self._context.tasks.run(_nothing, self._heard)  # the plan was written on another thread: look now
        self.connected.emit(account)

    def _heard(self, _result: object) -> None:
        """Receive what needs no answer."""

    def _failed(self, error: Exception) -> None:
        self._ready()
        if not self.isVisible():
            return  # given up
        if isinstance(error, PrivateAddress):
            self.private.show()  # a name that leads to a private network shows that only when it is asked
        place = error.field if isinstance(error, Refused) else getattr(error, "place", "")
        known = self._fields.get(place)
        sentence = " ".join(part for part in (str(error), getattr(error, "mend", "")) if part)
        if known is not None:
            known[1].set_error(sentence)
            known[1].control.setFocus()
        else:
            self.trouble.setText(f"{sentence} {tr('Nothing was saved.')}")
            self.trouble.show()

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous() and self._call is not None:
            self._call.cancel()  # the person went away: a slow server is not waited for, nothing is saved
        super().hideEvent(event)

    def _ready(self) -> None:
        self._call = None
        self.connect_button.set_words(tr("Connect"))
        self.connect_button.setEnabled(True)


def _nothing() -> None:
    """Change nothing."""
