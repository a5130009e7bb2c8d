"""What every view is handed: the plan behind a worker, the theme, and the window's few verbs.

Views never open the plan themselves and never block: they ask ``tasks`` and get the answer as a queued
signal delivered to a bound method of a QObject (never a lambda, see docs/decisions).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from PySide6.QtCore import QDate, QObject
from PySide6.QtWidgets import QWidget

from planner.domain.changes import Changes
from planner.domain.ids import AccountId, ClientId, PostId
from planner.domain.kinds import Kind
from planner.domain.patch import Field as PatchField
from planner.domain.times import WallTime
from planner.editing.edit import Edit
from planner.lint.finding import Finding
from planner.ports.outside import Files
from planner.ports.services import Services
from planner.ports.unit_of_work import UnitOfWork
from ui.preferences import Preferences
from ui.runner import TaskRunner

if TYPE_CHECKING:
    from planner.lint.consequence import Consequence, WhatIf
    from planner.lint.workspace import WorkspaceFiles


@dataclass(frozen=True, slots=True, kw_only=True)
class Prefill:
    """What the composer opens with, when something else than a person asked for it.

    Attributes:
        client, account: whose new post, by id; "" as usual. kind, text, day: of a new post.
        field, span: where the cursor goes, and the words selected there.
        option: of the account's network, where the cursor goes instead; "" none.
        openings: first lines to choose from.
    """

    client: str = ""
    account: str = ""
    kind: Kind | None = None
    text: str = ""
    day: date | None = None
    field: PatchField = PatchField.TEXT
    span: tuple[int, int] | None = None
    openings: tuple[str, ...] = ()
    option: str = ""


class Shell(Protocol):
    """The window's verbs, for views. All are called on the GUI thread."""

    def do(
        self,
        edit: Edit,
        *,
        toast: bool = True,
        done: Callable[[Changes], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Apply an edit on the worker; then views refresh and a toast offers Undo.

        ``done`` and ``failed`` (bound methods of living QObjects) hear how it went; without ``failed`` an
        error becomes a toast.
        """
        ...

    def undo(self) -> None: ...
    def redo(self) -> None: ...
    def turns(self) -> tuple[str, str]:
        """What undo would take back and redo would do again, in the words of their toasts; "" for nothing."""
        ...

    def toast(self, text: str, *, undo: bool = False, error: bool = False) -> None: ...

    def open_sheet(self, sheet: QWidget, *, side: str = "center") -> None:
        """Show ``sheet`` over a scrim ("center") or as a drawer at the right ("right"); Esc closes it."""
        ...

    def close_sheet(self) -> None: ...
    def show_view(self, key: str) -> None: ...
    def plan_week(self, day: date | None = None) -> None:
        """Plan the week of ``day`` by its free slots; None: the first week that has some."""
        ...

    def edit_prompts(self) -> None: ...
    def put_back(self, source: Path) -> None:
        """Close the plan, put a copy in its place and open it again."""
        ...

    def compose(
        self, post_id: PostId | None = None, *, when: WallTime | None = None, prefill: Prefill | None = None
    ) -> None:
        """Open the composer on a post, or on a new one at ``when``; with something filled in or selected."""
        ...

    def show_journal(self, post_id: PostId) -> None: ...
    def ask_live(self, post_id: PostId) -> None:
        """Ask whether a post that is not confirmed is there."""
        ...

    def post_by_hand(self, post_id: PostId, account_id: AccountId | None = None) -> None:
        """Help the person to post it themselves: on every account that waits for it, or on one."""
        ...

    def catch_up(self) -> None:
        """Show what was missed or is not confirmed, to decide about it."""
        ...

    def delete_out(self, post_id: PostId) -> None:
        """Ask what becomes of a post that is out: deleted here only, or on its networks too."""
        ...

    def change_out(self, post_id: PostId, account_id: AccountId | None = None) -> None:
        """Change the words of a post that is out, where that is allowed."""
        ...

    def import_plan(self, path: str = "") -> None: ...
    def export_plan(self) -> None: ...
    def edit_client(self, client_id: ClientId | None, *, page: str = "client", account: str = "") -> None:
        """Open the sheet of a client; ``page``: "client", "agreed" or "rhythm", that of ``account`` or of all."""
        ...

    def connect_account(self, account_id: AccountId | None = None) -> None: ...
    def set_up_place(self, client_id: ClientId) -> None:
        """Open the sheet of a client's place for pictures."""
        ...

    def show_rule(self, code: str) -> None: ...
    def set_rules(self, code: str = "") -> None:
        """Open the sheet of rules; with a code, that rule is open."""
        ...

    def highlight(self, post_ids: Sequence[str], severity: str) -> None:
        """Mark posts in the calendar ("" and no ids: none): 1.5 px edge, all others at 42 %."""
        ...

    def filter_posts(self, post_ids: Sequence[str]) -> None:
        """Show only these posts in the grid; empty: all."""
        ...

    def go_to(self, day: QDate, post_id: str = "") -> None:
        """Show the month of ``day`` in the calendar and select the post."""
        ...

    def ignore(self, finding: Finding, anchor: QWidget) -> None:
        """Open the popover that asks for a reason and an end."""
        ...

    def what_if(
        self,
        what: "WhatIf",
        done: Callable[["Consequence | None"], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Work out what changes would lead to, off the GUI thread (see ``ui.mix.trying.Trials``).

        ``done`` and ``failed`` are bound methods of living QObjects; None: the plan was not checked yet.
        """
        ...

    def toggle_panel(self) -> None:
        """Show or hide the mix drawer, where the window is too narrow for the panel (under 1200, more with large text)."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class UiContext:
    """Handed to every view.

    Attributes:
        bridge: QObject with the signals ``changed(object)`` (Changes), ``client_changed(object)``
            (ClientId or None for all clients; ``bridge.client`` is the present one, and pages built later
            read it there), ``report_ready(object)`` (lint Report),
            ``theme_changed()``, ``rules_changed()``, ``tick_done(object)``; see ui/bridge.py.
        theme: ui.theme.theme.Theme: colours, fonts and icons.
        sample: this is the sample business: nothing leaves this computer.
        preferences: first weekday, own zone, single letters; ``preferences.changed`` is sent on change.
    """

    services: Services
    tasks: TaskRunner
    bridge: QObject
    theme: Any
    shell: Shell
    sample: bool = False
    preferences: Preferences = field(default_factory=Preferences)

    @property
    def workspace(self) -> "WorkspaceFiles":
        """The linter's files beside the plan; read them on the worker."""
        return _workspace(self.services.files, self.services.data_dir)


@lru_cache(maxsize=4)
def _workspace(files: Files, folder: Path) -> "WorkspaceFiles":
    from planner.lint.workspace import WorkspaceFiles  # the first picture needs no rule

    return WorkspaceFiles(files, folder)


class CalendarPage(Protocol):
    """What the shell asks of the calendar's widget.

    Attributes:
        month: first day of the month shown. month_shown: signal with it (date), after each change.
        filters: QObject with the filter in use; its signal ``changed`` sends another one.
        finding, filtering, picking: search, filter and small month, each with ``open()``; ``finding`` also leads to
            posts that were found (``show_post``, ``open_post``). See ui/views/calendar.
    """

    month: date
    month_shown: Any
    filters: Any
    finding: Any
    filtering: Any
    picking: Any

    def highlight(self, post_ids: Sequence[str], severity: str) -> None: ...
    def filter_posts(self, post_ids: Sequence[str]) -> None: ...
    def go_to(self, day: QDate, post_id: str = "") -> None: ...
    def go_today(self) -> None: ...
    def show_face_number(self, number: int) -> None:
        """Show month, week or agenda: 1, 2, 3; others are left alone."""
        ...

    def step(self, by: int) -> None: ...
    def do(self, command: str) -> None:
        """Do with the selected post, or posts, what a key does (``ui.views.calendar.keys.Command``)."""
        ...

    def chosen_post(self) -> str:
        """The id of the selected post, "" for none."""
        ...

    def face_titles(self) -> Sequence[str]:
        """What month, week and agenda are called, in the order of their keys."""
        ...

    def default_when(self) -> WallTime | None:
        """Where a new post goes: the next free time of the day that is selected; None: no wish."""
        ...


class View(Protocol):
    """A page of the window, as a module-level ``VIEW`` in ``ui/views/<name>``."""

    key: str
    title: str
    icon: str
    order: int

    def build(self, context: UiContext) -> QWidget:
        """Make the page's widget; called when it is first shown."""
        ...


@runtime_checkable
class Tells(Protocol):
    """A view that tells something in the rail beside its name."""

    key: str

    def tell(self, unit: UnitOfWork, client_id: ClientId | None) -> tuple[int, str]:
        """A count (0: none) and a warning ("" for none); read on the database worker."""
        ...
