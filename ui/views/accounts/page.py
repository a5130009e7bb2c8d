"""The page of accounts: the list, the networks to add, and the form that connects one."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from planner.connectors.connector import Connector
from planner.connectors.registry import all_connectors, connector_for
from planner.domain.account import Account, AccountState
from planner.domain.changes import Aggregate, Changes
from planner.domain.client import Client
from planner.domain.ids import ClientId
from planner.domain.publication import PublicationState
from planner.editing.pausing import SetPause
from planner.editing.words import network_label
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.sheets.frame import Card, Page, PageHead, order_tabs
from ui.views.accounts.form import ConnectForm
from ui.views.accounts.form_card import FormCard
from ui.views.accounts.hand_form import HandForm, by_hand_edit
from ui.views.accounts.notice import Notice
from ui.views.accounts.place_line import PlaceLine
from ui.views.accounts.row import AccountRow, NetworkTile
from ui.views.accounts.sheet import SAMPLE, ConnectOpener, RemoveSheet
from ui.views.accounts.usual import open_rhythm, open_usual
from ui.views.accounts.words import only_checks, standing, warning
from ui.widgets.buttons import Button
from ui.widgets.field import Rule
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label, Paragraph
from ui.widgets.marks import IconMark
from ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from ui.context import UiContext

WAITS = (PublicationState.PLANNED, PublicationState.HELD, PublicationState.THROTTLED)
LOCAL = "practice"  # one is enough: it stays on this computer


@dataclass(frozen=True, slots=True)
class _Known:
    client: Client | None
    accounts: tuple[tuple[Account, str, int], ...]  # account, its client's name, posts waiting


class AccountsPage(Page):
    """The page."""

    def __init__(self, context: "UiContext") -> None:
        super().__init__()
        self._context = context
        self._client: ClientId | None = context.bridge.client
        self._known: _Known | None = None
        self._rows: dict[str, AccountRow] = {}
        self._opener: QObject | None = None
        self._whose = Label("", color="tx2")
        head = PageHead(tr("Accounts"), self._whose)
        self.check_all = Button(tr("Check all"), icon="refresh")
        self.check_all.clicked.connect(self._check_all)
        head.row.addWidget(self.check_all)
        self.notice = Notice()
        self._list = Card()
        self._form_card = FormCard()
        self._form_card.left.connect(self._leave_form)
        self._add_label = Label(tr("Add an account"), size=12, weight=500, color="tx2")
        self._hint = Paragraph("", color="tx2")
        self._adds = QWidget()
        adds = FlowLayout(self._adds, gap=8, row_gap=8)
        self._add_buttons = [self._add_button(one) for one in all_connectors()]
        hand = Button(tr("Another, by hand"), "default", "small", icon="hand")
        hand.clicked.connect(self._add_by_hand)
        self._add_buttons.append(hand)
        for button in self._add_buttons:
            adds.addWidget(button)
        self._empty = EmptyState(
            "plug", tr("No accounts yet"), tr("Add one below, or import a plan: its accounts come with it.")
        )
        self._box(head)
        for part in (self._form_card, self._empty, self._list, self._hint, self._adds, self._add_label):
            part.hide()
        context.bridge.client_changed.connect(self.show_client)
        context.bridge.changed.connect(self._heard)

    def _box(self, head: QWidget) -> None:
        inner = QWidget()
        inner.setProperty("plain", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(22, 8, 22, 22)
        column.setSpacing(14)
        places = (self._add_label, self._hint, self._adds, PlaceLine(self._context))
        for part in (self.notice, self._empty, self._list, self._form_card, *places):
            column.addWidget(part)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inner)
        self._scroll.setAccessibleName(tr("Accounts"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(head)
        box.addWidget(self._scroll, 1)

    def show_client(self, client_id: ClientId | None) -> None:
        """Show the accounts of one client, or of all."""
        self._client = client_id
        self._close_form()
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._form_card.isHidden():
            if self._form_card.may_close():
                self._leave_form()
        else:
            super().keyPressEvent(event)

    def _heard(self, changes: Changes) -> None:
        if changes.touches(Aggregate.ACCOUNT, Aggregate.CLIENT, Aggregate.PUBLICATION):
            self.refresh()

    def load(self) -> None:
        """Read the accounts and what waits on them."""
        self._context.tasks.read(self._read, self._show)

    def _read(self, unit: UnitOfWork) -> _Known:
        clients = {one.id: one for one in unit.clients.all()}
        waiting = unit.publications.counts_of_accounts(WAITS, self._client)
        accounts = [
            (one, clients[one.client_id].name, waiting.get(one.id, 0))
            for one in unit.accounts.all(self._client)
            if one.client_id in clients
        ]
        only = next(iter(clients.values())) if len(clients) == 1 else None
        return _Known(clients.get(self._client) if self._client else only, tuple(accounts))

    def _show(self, known: _Known) -> None:
        if known == self._known and not any(row.is_busy() for row in self._rows.values()):
            return  # nothing to see has changed: the focus stays where it is
        focused = next(
            (key for key, row in self._rows.items() if row.isAncestorOf(QApplication.focusWidget())), ""
        )
        self._known = known
        self._whose.setText(known.client.name if known.client else tr("All clients"))
        self._list.clear()
        self._rows.clear()
        zone = known.client.zone if known.client else self._context.preferences.own_zone
        for index, (account, client, waiting) in enumerate(known.accounts):
            if index:
                self._list.body.addWidget(Rule())
            self._list.body.addWidget(self._row(account, client, waiting, zone))
        if focused in self._rows:
            self._rows[focused].take_focus()
        self._list.setVisible(bool(known.accounts))
        self._empty.setVisible(not known.accounts)
        self.notice.say(
            *warning([(one, network_label(one.network), count) for one, _, count in known.accounts])
        )
        self.check_all.setVisible(bool(self._checkable()))
        can_add = known.client is not None and not self._context.sample
        self._adds.setVisible(can_add)
        self._add_label.setVisible(can_add)
        self._hint.setVisible(not can_add)
        self._hint.setText(
            SAMPLE if self._context.sample else tr("Choose one client at the left to add an account to it.")
        )
        for button in self._add_buttons:
            button.setVisible(button.property("network") != LOCAL or not self._has(LOCAL))
        order_tabs(self)

    def _row(self, account: Account, client: str, waiting: int, zone: str) -> AccountRow:
        label = network_label(account.network)
        if self._known is not None and self._known.client is None:
            label = f"{client} · {label}"
        how = standing(
            account,
            connectable=connector_for(account.network) is not None,
            waiting=waiting,
            sample=self._context.sample and account.network != LOCAL,
            zone=zone,
            now=self._context.services.clock.now(),
        )
        row = AccountRow(account, label, how)
        row.act.connect(self._act)
        row.sign_in.connect(self._sign_in)
        row.pause.connect(self._pause)
        row.by_hand.connect(self._post_by_hand)
        row.usual.connect(partial(open_usual, self._context))
        row.rhythm.connect(partial(open_rhythm, self._context))
        row.remove.connect(self._remove)
        self._rows[account.id] = row
        return row

    def _add_button(self, connector: Connector) -> Button:
        button = Button(connector.label, "default", "small", icon=f"net-{connector.key}")
        button.setProperty("network", connector.key)
        button.setAccessibleName(tr("Add {network}", network=connector.label))
        button.clicked.connect(self._add)
        return button

    def _add(self) -> None:
        connector = connector_for(str(self.sender().property("network")))
        if connector is None or self._known is None or self._known.client is None:
            return
        head = (
            tr("Connect another {network} account", network=connector.label)
            if self._has(connector.key)
            else tr("Connect {network}", network=connector.label)
        )
        form = ConnectForm(self._context, connector, self._known.client.id)
        self._open_form(form, NetworkTile(connector.key), head)

    def _add_by_hand(self) -> None:
        if self._known is not None and self._known.client is not None:
            form = HandForm(self._context, self._known.client.id)
            self._open_form(form, IconMark("hand", "tx2", 18), tr("Add an account that you post to by hand"))

    def _open_form(self, form: ConnectForm | HandForm, mark: QWidget, words: str) -> None:
        self._close_form()
        self._opener = self.sender()
        form.connected.connect(self._close_form)
        form.cancelled.connect(self._leave_form)
        self._form_card.open(form, mark, words)
        order_tabs(self)
        form.focus_first()
        QTimer.singleShot(0, self, self._reveal_form)  # once it has its place

    def _reveal_form(self) -> None:
        if not self._form_card.isHidden():
            self._scroll.ensureWidgetVisible(self._form_card, 0, 12)

    def _has(self, network: str) -> bool:
        known = self._known.accounts if self._known else ()
        return any(account.network == network for account, _, _ in known)

    def _close_form(self, _account: object = None) -> None:
        self._form_card.close_form()

    def _leave_form(self) -> None:
        self._close_form()
        if isinstance(self._opener, Button):
            self._opener.setFocus()  # where the person was before

    def _act(self, account: Account) -> None:
        if account.paused_at is not None:
            self._pause(account)
        elif only_checks(account, self._context.services.clock.now()):
            self._check(account)
        else:
            self._sign_in(account)

    def _pause(self, account: Account) -> None:
        edit = SetPause(account.paused_at is None, account_id=account.id, name=account.name)
        self._context.shell.do(edit)

    def _post_by_hand(self, account: Account) -> None:
        self._context.shell.do(by_hand_edit(account))

    def _sign_in(self, account: Account) -> None:
        ConnectOpener(self._context, account.id)

    def _checkable(self) -> list[Account]:
        known = self._known.accounts if self._known else ()
        return [one for one, _, _ in known if one.state is AccountState.CONNECTED and one.network != LOCAL]

    def _check_all(self) -> None:
        for account in self._checkable():
            self._check(account)

    def _check(self, account: Account) -> None:
        from planner.publishing.accounts import check

        row = self._rows.get(account.id)
        if row is not None:
            row.busy(tr("Checking…"))
        work = partial(check, self._context.services, account.id)
        self._context.tasks.network(work, self._checked, self._check_failed)

    def _checked(self, account: Account) -> None:
        self._context.shell.toast(tr("{account} answered. Its sign-in is good.", account=account.name))
        self.load()

    def _check_failed(self, error: Exception) -> None:
        words = " ".join(part for part in (str(error), getattr(error, "mend", "")) if part)
        self._context.shell.toast(words, error=True)
        self.load()

    def _remove(self, account: Account) -> None:
        known = self._known.client if self._known else None
        zone = known.zone if known else self._context.preferences.own_zone
        sheet = RemoveSheet(self._context, account, zone)
        sheet.done.connect(self._context.shell.close_sheet)
        self._context.shell.open_sheet(sheet)
