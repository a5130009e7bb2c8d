"""What posts on an account have of its network's options unless they say otherwise, set once in a sheet."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.domain.account import Account
from planner.domain.changes import Changes
from planner.domain.ids import AccountId
from planner.domain.options import Options
from planner.editing.edits import SetUsual
from planner.editing.words import network_label
from planner.languages import tr
from planner.networks.facts import facts_of
from planner.ports.unit_of_work import UnitOfWork
from ui.options.form import OptionsForm
from ui.options.rereading import Rereader
from ui.options.values import usual_setting
from ui.sheets.frame import TaskSheet
from ui.widgets.buttons import Button

if TYPE_CHECKING:
    from ui.context import UiContext

WIDTH = 640


class UsualSheet(TaskSheet):
    """The form of one account, and a button that keeps it."""

    scrolls = True

    def __init__(self, context: "UiContext", account: Account) -> None:
        network = network_label(account.network)
        lead = tr(
            "{account}. New posts and those still to go out have this, unless they say otherwise.",
            account=account.name,
        )
        super().__init__(tr("Usual for posts on {network}", network=network), lead, width=WIDTH)
        self._context, self._account = context, account
        self.form = OptionsForm()
        self.form.edited.connect(self._edited)
        rereader = Rereader(context, self)
        self.form.reads.connect(lambda: rereader.ask(account.id))
        rereader.over.connect(self.form.reading_ended)
        rereader.read.connect(self._read)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        cancel = Button(tr("Cancel"))
        cancel.clicked.connect(self.leave)
        self.keep = Button(tr("Save"), "primary")
        self.keep.clicked.connect(self._keep)
        self.default_button = self.keep
        self.foot.addStretch(1)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.keep)
        self._show()

    def _show(self) -> None:
        facts = facts_of(self._account.network)
        if facts is None:
            return
        setting = usual_setting(facts, self._account)
        self.form.show_setting(setting)
        trouble = next(iter(setting.troubles().values()), None)
        self.keep.set_reason(f"{trouble.message} {trouble.mend}" if trouble else "")

    def _read(self, account: Account) -> None:
        self._account = replace(account, usual=self._account.usual)
        self._show()

    def _edited(self, own: Options) -> None:
        self._account = replace(self._account, usual=own)
        self._show()

    def _keep(self) -> None:
        edit = SetUsual(self._account.id, self._account.usual)
        self._context.shell.do(edit, done=self._kept, failed=self._failed)

    def _kept(self, _changes: Changes) -> None:
        self.done.emit()

    def _failed(self, error: Exception) -> None:
        self._context.shell.toast(
            " ".join(part for part in (str(error), getattr(error, "mend", "")) if part), error=True
        )


class UsualOpener(QObject):
    """Reads the account, then shows its sheet."""

    _alive: "set[UsualOpener]" = set()  # noqa: RUF012 - openers keep themselves until they have opened

    def __init__(self, context: "UiContext", account_id: AccountId) -> None:
        super().__init__()
        self._context, self._id = context, account_id
        self._alive.add(self)
        context.tasks.read(self._read, self._open)

    def _read(self, unit: UnitOfWork) -> Account:
        return unit.accounts.get(self._id)

    def _open(self, account: Account) -> None:
        self._alive.discard(self)
        sheet = UsualSheet(self._context, account)
        sheet.done.connect(self._context.shell.close_sheet)
        self._context.shell.open_sheet(sheet)
        sheet.form.focus()


def open_usual(context: "UiContext", account: Account) -> None:
    """Open the sheet of an account."""
    UsualOpener(context, account.id)


def open_rhythm(context: "UiContext", account: Account) -> None:
    """Open the weekly rhythm of an account, on its client's sheet."""
    context.shell.edit_client(account.client_id, page="rhythm", account=account.id)
