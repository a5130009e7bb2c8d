"""The window's verbs for views (``ui.context.Shell``)."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from planner.domain.changes import Changes
from planner.domain.errors import DamagedFile
from planner.domain.ids import AccountId, ClientId, PostId
from planner.domain.times import WallTime
from planner.editing.edit import Edit
from planner.languages import tr
from planner.lint.finding import Finding
from ui.context import Prefill
from ui.session import Session
from ui.shell.words import sentence

if TYPE_CHECKING:
    from planner.lint.consequence import Consequence, WhatIf
    from ui.shell.window import MainWindow


UNDONE, REDONE = tr("Undone"), tr("Done again")


class Verbs(QObject):
    """Does what views ask of the window; lives as long as the plan is open."""

    def __init__(self, window: "MainWindow", session: Session) -> None:
        super().__init__(session)
        self._window = window
        self._session = session
        session.tasks.trouble.connect(self.trouble)

    def do(
        self,
        edit: Edit,
        *,
        toast: bool = True,
        done: Callable[[Changes], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Apply an edit on the worker; then views refresh and a toast offers Undo, unless it sends at once."""
        doing = _Doing(self, edit.label if toast else "", done, failed)
        doing.takes_back = not getattr(edit, "at_once", False)
        doing.start(self._session, edit)

    def turns(self) -> tuple[str, str]:
        """What undo would take back and redo would do again."""
        editor = self._session.editor
        return editor.undo_label or "", editor.redo_label or ""

    def undo(self) -> None:
        """Take the newest edit back."""
        _Turning(self, UNDONE, self._session.editor.undo_label).start(
            self._session, self._session.editor.undo
        )

    def redo(self) -> None:
        """Do again what was undone last."""
        _Turning(self, REDONE, self._session.editor.redo_label).start(
            self._session, self._session.editor.redo
        )

    def toast(self, text: str, *, undo: bool = False, error: bool = False) -> None:
        """Say one line at the bottom of the window."""
        self._window.toast.say(text, undo=undo, error=error)

    def trouble(self, error: Exception) -> None:
        """Say an error that nobody waited for."""
        if isinstance(error, DamagedFile) and not self._window.covered():
            from ui.sheets.damaged import open_damaged

            open_damaged(self._window.context, error)
            return
        self.toast(sentence(error), error=True)

    def put_back(self, source: Path) -> None:
        """Close the plan, put a copy in its place and open it again."""
        self._window.put_back_wanted.emit(source)

    def open_sheet(self, sheet: QWidget, *, side: str = "center") -> None:
        """Show a sheet over what is there."""
        self._window.open_sheet(sheet, side)

    def close_sheet(self) -> None:
        """Close the topmost sheet without asking."""
        self._window.close_sheet()

    def show_view(self, key: str) -> None:
        """Show a page."""
        self._window.workspace.show_view(key)

    def compose(
        self, post_id: PostId | None = None, *, when: WallTime | None = None, prefill: Prefill | None = None
    ) -> None:
        """Open the composer on a post, or on a new one at ``when``."""
        from ui.views.composer import open_composer

        open_composer(self._window.context, post_id, when, prefill=prefill)

    def plan_week(self, day: date | None = None) -> None:
        """Plan the week of ``day`` by its free slots; None: the first week that has some."""
        from ui.sheets.planning.sheet import open_plan_week

        open_plan_week(self._window.context, day)

    def edit_prompts(self) -> None:
        """Open the prompts of the client in hand."""
        from ui.sheets.prompts import open_prompts

        open_prompts(self._window.context)

    def show_journal(self, post_id: PostId) -> None:
        """Show what happened to a post."""
        from ui.sheets.journal import open_journal

        open_journal(self._window.context, post_id)

    def ask_live(self, post_id: PostId) -> None:
        """Ask whether a post that is not confirmed is there."""
        from ui.sheets.live import open_live

        open_live(self._window.context, post_id)

    def post_by_hand(self, post_id: PostId, account_id: AccountId | None = None) -> None:
        """Help the person to post it themselves."""
        from ui.sheets.by_hand import open_by_hand

        open_by_hand(self._window.context, post_id, account_id)

    def catch_up(self) -> None:
        """Show what was missed or is not confirmed, to decide about it."""
        from ui.sheets.catchup.opener import open_catch_up

        open_catch_up(self._window.context)

    def delete_out(self, post_id: PostId) -> None:
        """Ask what becomes of a post that is out."""
        from ui.sheets.online.deleting import open_deleting

        open_deleting(self._window.context, post_id)

    def change_out(self, post_id: PostId, account_id: AccountId | None = None) -> None:
        """Change the words of a post that is out."""
        from ui.sheets.online.changing import open_changing

        open_changing(self._window.context, post_id, account_id)

    def import_plan(self, path: str = "") -> None:
        """Open the import of a file."""
        from ui.sheets.import_plan import open_import

        open_import(self._window.context, path)

    def export_plan(self) -> None:
        """Open the export into a file."""
        from ui.sheets.exporting import open_export

        open_export(self._window.context)

    def edit_client(self, client_id: ClientId | None, *, page: str = "client", account: str = "") -> None:
        """Edit a client, or make one."""
        from ui.sheets.open_client import open_client

        open_client(self._window.context, client_id, page=page, account=account)

    def connect_account(self, account_id: AccountId | None = None) -> None:
        """Open the form that connects an account."""
        from ui.views.accounts import open_connect

        open_connect(self._window.context, account_id)

    def set_up_place(self, client_id: ClientId) -> None:
        """Open the sheet of a client's place for pictures."""
        from ui.sheets.open_place import open_place

        open_place(self._window.context, client_id)

    def show_rule(self, code: str) -> None:
        """Explain a rule."""
        from ui.mix.why import open_rule

        open_rule(self._window.context, code)

    def set_rules(self, code: str = "") -> None:
        """Open the sheet of rules."""
        from ui.mix.rulebook.sheet import open_rules

        open_rules(self._window.context, code)

    def ignore(self, finding: Finding, anchor: QWidget) -> None:
        """Ask for a reason and an end."""
        from ui.mix.ignore import open_ignore

        open_ignore(self._window.context, finding, anchor)

    def what_if(
        self,
        what: "WhatIf",
        done: Callable[["Consequence | None"], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Work out what changes would lead to; None where nothing is checked yet."""
        from ui.mix.panel import MixPanel

        panel = self._window.workspace.panel()
        if isinstance(panel, MixPanel):
            panel.service.what_if(what, done, failed)
        else:
            done(None)

    def toggle_panel(self) -> None:
        """Show or hide the mix drawer."""
        self._window.workspace.toggle_panel()

    def highlight(self, post_ids: Sequence[str], severity: str) -> None:
        """Mark posts in the calendar."""
        self._window.workspace.calendar().highlight(post_ids, severity)

    def filter_posts(self, post_ids: Sequence[str]) -> None:
        """Show only these posts in the grid."""
        self._window.workspace.show_view("calendar")
        self._window.workspace.calendar().filter_posts(post_ids)

    def go_to(self, day: QDate, post_id: str = "") -> None:
        """Show a day in the calendar."""
        self._window.workspace.show_view("calendar")
        self._window.workspace.calendar().go_to(day, post_id)


class _Doing(QObject):
    """One edit on its way; ``takes_back``: its toast offers Undo."""

    takes_back = True

    def __init__(
        self,
        verbs: Verbs,
        label: str,
        done: Callable[[Changes], None] | None,
        failed: Callable[[Exception], None] | None,
    ) -> None:
        super().__init__(verbs)
        self._verbs, self._label, self._done, self._failed = verbs, label, done, failed

    def start(self, session: Session, edit: Edit) -> None:
        """Hand it to the worker."""
        self._session = session
        session.tasks.run(lambda: session.editor.do(edit), self._went, self._did_not)

    def _went(self, changes: Changes) -> None:
        self._session.wake_publisher()
        if self._label:
            self._verbs.toast(self._label, undo=self.takes_back)
        if self._done is not None and _lives(self._done):
            self._done(changes)
        self.deleteLater()

    def _did_not(self, error: Exception) -> None:
        if self._failed is None:
            self._verbs.trouble(error)
        elif _lives(self._failed):
            self._failed(error)
        self.deleteLater()


class _Turning(QObject):
    """An undo or redo on its way."""

    def __init__(self, verbs: Verbs, word: str, label: str | None) -> None:
        super().__init__(verbs)
        self._verbs, self._word, self._label = verbs, word, label

    def start(self, session: Session, turn: Callable[[], Changes | None]) -> None:
        """Hand it to the worker."""
        session.tasks.run(turn, self._went, self._did_not)

    def _went(self, changes: Changes | None) -> None:
        if changes is None:
            self._verbs.toast(tr("Nothing to undo.") if self._word == UNDONE else tr("Nothing to do again."))
        else:
            self._verbs.toast(f"{self._word}: {self._label}" if self._label else self._word)
        self.deleteLater()

    def _did_not(self, error: Exception) -> None:
        self._verbs.trouble(error)
        self.deleteLater()


def _lives(method: Callable[..., None]) -> bool:
    owner = getattr(method, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
