"""Two sheets of accounts: connect one, and remove one after showing what that cancels."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.connectors.registry import connector_for
from planner.domain.account import Account, AccountState
from planner.domain.changes import Changes
from planner.domain.ids import AccountId
from planner.domain.post import Post
from planner.domain.publication import EDITABLE, PublicationState
from planner.domain.times import wall_at
from planner.editing.edit import Batch
from planner.editing.edits import RemoveAccount
from planner.editing.words import network_label
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.accounts import sign_out
from ui.dates import clock, day_of_month
from ui.sheets.frame import TaskSheet
from ui.views.accounts.form import ConnectForm
from ui.widgets.buttons import Button
from ui.widgets.labels import ElidedLabel, Paragraph

if TYPE_CHECKING:
    from ui.context import UiContext

LISTED = 6
SAMPLE = tr("The sample bakery cannot be connected: nothing leaves this computer.")
SIGNED_IN = (AccountState.CONNECTED, AccountState.NEEDS_SIGN_IN)
WAITING = EDITABLE - {PublicationState.CANCELLED, PublicationState.DRAFT}


class ConnectSheet(TaskSheet):
    """Holds the form, which has its own buttons."""

    scrolls = True

    def may_close(self) -> bool:
        """As the form says."""
        form = self.findChild(ConnectForm)
        return form is None or form.may_close()


class ConnectOpener(QObject):
    """Reads the account, then shows its form in a sheet."""

    _alive: "set[ConnectOpener]" = set()  # noqa: RUF012 - openers keep themselves until they have opened

    def __init__(self, context: "UiContext", account_id: AccountId) -> None:
        super().__init__()
        self._context, self._id = context, account_id
        if context.sample:
            context.shell.toast(SAMPLE)
            return
        self._alive.add(self)
        context.tasks.read(self._read, self._open)

    def _read(self, unit: UnitOfWork) -> Account:
        return unit.accounts.get(self._id)

    def _open(self, account: Account) -> None:
        self._alive.discard(self)
        connector = connector_for(account.network)
        if connector is None:
            label = network_label(account.network)
            self._context.shell.toast(
                tr("Parley cannot send to {network} yet. Its posts wait for you to post them.", network=label)
            )
            return
        again = account.state is not AccountState.PLANNED
        lead = tr("{account}. Posts planned on it are kept.", account=account.name)
        title = (
            tr("Sign in to {network}", network=connector.label)
            if again
            else tr("Connect {network}", network=connector.label)
        )
        sheet = ConnectSheet(title, lead, width=640)
        form = ConnectForm(self._context, connector, account.client_id, account)
        sheet.body.addWidget(form)
        sheet.body.addStretch(1)
        sheet.drop_foot()
        form.cancelled.connect(self._context.shell.close_sheet)
        form.connected.connect(self._context.shell.close_sheet)
        sheet.done.connect(self._context.shell.close_sheet)
        self._context.shell.open_sheet(sheet)
        form.focus_first()


class RemoveSheet(TaskSheet):
    """Says what removing an account cancels, then does it."""

    def __init__(self, context: "UiContext", account: Account, zone: str) -> None:
        local = account.network == "practice"
        name = network_label(account.network)
        super().__init__(tr("Remove {account}?", account=name), "" if local else account.name, width=480)
        self._context, self._account, self._zone = context, account, zone
        self._what = Paragraph(tr("Looking at what is planned…"))
        self.body.addWidget(self._what)
        self._where = self.body.count()
        stays = tr("What it has published stays where it is, and in the journal.")
        if account.state in SIGNED_IN and not local:
            stays = f"{tr('Its password is deleted.')} {stays}"
        self.body.addWidget(Paragraph(stays, color="tx2"))
        keep = Button(tr("Keep it"))
        keep.clicked.connect(self.done)
        self.remove = Button(tr("Remove account"), "danger")
        self.remove.clicked.connect(self._go)
        self.foot.addStretch(1)
        self.foot.addWidget(keep)
        self.foot.addWidget(self.remove)
        context.tasks.read(self._read, self._show)

    def _read(self, unit: UnitOfWork) -> tuple[int, Sequence[tuple[str, Post]]]:
        planned = sorted(
            (
                one
                for one in unit.publications.of_account(self._account.id, WAITING)
                if one.due_at is not None
            ),
            key=lambda one: (one.due_at, one.id),
        )
        shown = []
        for one in planned[:LISTED]:
            when = one.when or wall_at(one.due_at, self._zone)
            shown.append((f"{day_of_month(when.local)}, {clock(when.local)}", unit.posts.get(one.post_id)))
        return len(planned), shown

    def _show(self, found: tuple[int, Sequence[tuple[str, Post]]]) -> None:
        count, shown = found
        lost = tr(
            "{n} planned post is cancelled on this account:|{n} planned posts are cancelled on this account:",
            "",
            count,
        )
        self._what.setText(lost if count else tr("No planned post is lost."))
        for index, (when, post) in enumerate(shown):
            self.body.insertWidget(
                self._where + index, ElidedLabel(f"{when}   {post.headline}", size=12, tabular=True)
            )
        if count > len(shown):
            self.body.insertWidget(
                self._where + len(shown),
                ElidedLabel(
                    tr("and {n} more|and {n} more", "posts", count - len(shown)), size=12, color="tx2"
                ),
            )

    def _go(self) -> None:
        self.remove.set_reason(tr("Removing…"))
        edit = Batch(tr("Removed {account}", account=self._account.name), (RemoveAccount(self._account.id),))
        self._context.shell.do(edit, done=self._gone, failed=self._failed)

    def _gone(self, _changes: Changes) -> None:
        self._context.tasks.network(self._drop_secret, self._dropped, self._kept)

    def _drop_secret(self) -> None:
        sign_out(self._context.services, self._account)

    def _dropped(self, _result: object) -> None:
        self.done.emit()

    def _kept(self, error: Exception) -> None:
        self._context.shell.toast(
            tr(
                "{account} is removed, but not its password: {error}", account=self._account.name, error=error
            ),
            error=True,
        )
        self.done.emit()

    def _failed(self, error: Exception) -> None:
        self.remove.set_reason("")
        self._context.shell.toast(
            " ".join(part for part in (str(error), getattr(error, "mend", "")) if part), error=True
        )
