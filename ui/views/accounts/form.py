"""The form that connects an account: built from the connector's fields, checked before anything is sent."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.connectors.connector import Connector, Way
from planner.connectors.signin.doors import door_of
from planner.connectors.signin.flow import Redirect
from planner.domain.account import Account
from planner.domain.errors import PrivateAddress, Refused
from planner.domain.ids import ClientId
from planner.languages import tr
from planner.ports.http import Http
from planner.publishing.accounts import connect
from planner.publishing.browser import BrowserSignIn
from planner.publishing.signing_in import fields_for, made_at, signed_in_before, ways_of
from ui.help.library import docs_folder
from ui.views.accounts.browser import BrowserSteps
from ui.views.accounts.fields import FieldGrid
from ui.views.accounts.words import TYPED, needs_confirming
from ui.widgets.buttons import Button
from ui.widgets.choices import CheckBox
from ui.widgets.field import Field, LineEdit
from ui.widgets.labels import ElidedLabel, Paragraph
from ui.widgets.marks import IconMark
from ui.widgets.outside import OUTSIDE
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from ui.context import UiContext


class ConnectForm(QWidget):
    """How to sign in where there are two ways, fields, a word on where the secret goes, and the button.

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
        self._warned = False  # that closing it loses what was typed
        self.help_page = guide_page(connector)
        ways = ways_of(connector)
        door = door_of(connector)
        self._back = door.back if door is not None else None
        password = any(one.key == "password" for one in connector.fields)
        typed = tr("With a password") if password else tr("With a token")
        names = {Way.BROWSER: tr("In the browser"), Way.TYPED: typed}
        self._way = ways[0]
        self.ways = Segmented([(way.value, names[way]) for way in ways], name=tr("How to sign in"))
        self.ways.chosen.connect(self.choose_way)
        self.ways.setVisible(len(ways) > 1)
        again = signed_in_before(account)
        self._grids = {
            way: FieldGrid(fields_for(connector, way, again=again and way is Way.BROWSER), account)
            for way in ways
        }
        self.grid = self._grids[self._way]
        self.callback = self._callback_field()
        self.private = CheckBox(tr("This server is on my own network"))
        self.private.toggled.connect(self._confirmed)
        self.private.hide()
        self.trouble = Paragraph("", color="crit")
        self.trouble.hide()
        self.steps = BrowserSteps(context, connector.label)
        self.steps.hide()
        self.steps.opened.connect(self._opened)
        self.steps.connected.connect(self._done)
        self.steps.failed.connect(self._failed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        for grid in self._grids.values():
            grid.edited.connect(self._edited)
            grid.entered.connect(self._go)
        for part in (self.ways, *self._grids.values(), self.callback, self.private, self.trouble, self.steps):
            box.addWidget(part)
        box.addLayout(self._safe_place())
        box.addLayout(self._foot())
        self.choose_way(self._way)

    def focus_first(self) -> None:
        """Put the cursor where something is missing."""
        self.grid.focus_first()

    def choose_way(self, way: str) -> None:
        """Show the fields of another way; what was typed into both stays."""
        typed = self.grid.values()
        for grid in self._grids.values():
            grid.hide()
        self._way = Way(way)
        self.grid = self._grids[self._way]
        self.grid.keep(typed)
        self.ways.set_value(way)
        self.trouble.hide()
        self._show_form(form=True)
        self._ready()

    def may_close(self) -> bool:
        """Ask once when something was typed: some networks show a password only once."""
        if self._warned or not any(grid.is_touched() for grid in self._grids.values()):
            return True
        self._warned = True
        self.trouble.setText(TYPED)
        self.trouble.show()
        return False

    def _callback_field(self) -> Field:
        """The address that the person's own app has to name, for networks that want it beforehand."""
        control = LineEdit(self._back.address() if self._back else "")
        control.setCursorPosition(0)
        return Field(
            tr("Callback address for your app"),
            control,
            help=tr(
                "Enter it in your app’s settings exactly so. Where only https is taken, write an https address here and there."
            ),
        )

    def _show_form(self, *, form: bool) -> None:
        """Show the fields, or the steps of the browser."""
        self.steps.setVisible(not form)
        self.grid.setVisible(form)
        self.ways.setVisible(form and len(ways_of(self._connector)) > 1)
        browser = self._way is Way.BROWSER
        self.callback.setVisible(
            form and browser and self._back is not None and self._back.redirect is not Redirect.ANY_PORT
        )
        self.connect_button.setVisible(form)
        if not form:
            self.private.hide()
            self.trouble.hide()

    def _safe_place(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconMark("lock", "tx3", 14))
        secret = any(one.secret for one in self._connector.fields)
        words = (
            tr("Kept in the system’s password store or encrypted, never in the plan file.")
            if secret
            else tr("Nothing leaves this computer.")
        )
        row.addWidget(ElidedLabel(words, size=12, color="tx2"), 1)
        return row

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        if self.help_page or self._connector.help_url:
            help_button = Button(tr("Where do I get this?"), "ghost", icon="link")
            help_button.clicked.connect(self._help)
            foot.addWidget(help_button)
        foot.addStretch(1)
        cancel = Button(tr("Cancel"))
        cancel.clicked.connect(self._cancel)
        foot.addWidget(cancel)
        self.connect_button = Button("", "primary")
        self.connect_button.clicked.connect(self._go)
        foot.addWidget(self.connect_button)
        return foot

    def _help(self) -> None:
        own = made_at((one for one, _ in self.grid.all.values()), self.grid.values())
        if own:
            OUTSIDE.open(QUrl(own))
        elif self.help_page:
            from ui.shell.help import open_help

            open_help(self.window(), self.help_page)  # type: ignore[arg-type] - a form is shown in the window
        else:
            OUTSIDE.open(QUrl(self._connector.help_url))

    def _edited(self) -> None:
        self._warned = False
        self.trouble.hide()
        server = self.grid.all.get("server")
        if server is not None:
            self.private.setVisible(needs_confirming(server[1].text()))

    def _confirmed(self) -> None:
        server = self.grid.all.get("server")
        if server is not None:
            server[1].set_error("")

    def _cancel(self) -> None:
        if self.steps.isVisible():
            self.steps.stop()
            self._show_form(form=True)
            self._ready()
        else:
            self.cancelled.emit()

    def _go(self) -> None:
        if not self.connect_button.isEnabled() or not self.grid.right():
            return
        self.connect_button.set_words(tr("Checking…"))
        self.connect_button.setEnabled(False)
        values, account_id = self.grid.values(), self._account.id if self._account else None
        private = self.private.isVisible() and self.private.isChecked()
        services, connector, client_id = self._context.services, self._connector, self._client_id
        call = self._call = services.http()
        if self._way is Way.BROWSER:
            sign_in = BrowserSignIn(
                services,
                client_id,
                connector.key,
                values,
                account_id=account_id,
                http=call,
                private_ok=private,
                redirect=self.callback.text(),
            )
            self.steps.start(sign_in)
            return

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

    def _opened(self) -> None:
        if self.isVisible():
            self._show_form(form=False)
        else:
            self.steps.stop()

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
        self._show_form(form=True)
        if isinstance(error, PrivateAddress):
            self.private.show()  # a name that leads to a private network shows that only when it is asked
        place = error.field if isinstance(error, Refused) else getattr(error, "place", "")
        sentence = " ".join(part for part in (str(error), getattr(error, "mend", "")) if part)
        if place == "callback":
            self.callback.set_error(sentence)
        elif not self.grid.say(place, sentence):
            self.trouble.setText(f"{sentence} {tr('Nothing was saved.')}")
            self.trouble.show()

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.steps.stop()
            if self._call is not None:
                self._call.cancel()  # the person went away: a slow server is not waited for, nothing is saved
        super().hideEvent(event)

    def _ready(self) -> None:
        self._call = None
        browser = self._way is Way.BROWSER
        self.connect_button.set_words(tr("Open browser") if browser else tr("Connect"))
        self.connect_button.setEnabled(True)


def guide_page(connector: Connector) -> str:
    """What the guide says of a network: its page below the docs folder, its part of the page on all; "" nothing."""
    page, every, folder = f"guide/networks/{connector.key}.md", "guide/accounts.md", docs_folder()
    if folder is None or (folder / page).is_file():
        return page if folder is not None else ""
    known = (folder / every).is_file() and f"\n## {connector.label}\n" in (folder / every).read_text("utf-8")
    return f"{every}#{connector.key}" if known else ""


def _nothing() -> None:
    """Change nothing."""
