"""What each named action does in this window, what it is called there now, and why it cannot be done at the moment."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.languages import tr
from ui.actions.named import CLIENTS, FACES, PAGES, Named, named
from ui.shell.actions import Actions
from ui.theme.theme import Look

if TYPE_CHECKING:
    from ui.context import CalendarPage
    from ui.shell.window import MainWindow

NO_PLAN = tr("No plan is open")
NO_POST = tr("Choose a post in the calendar first")
NO_CLIENT = tr("Choose a client first")
NOTHING = {"undo": tr("There is nothing to undo"), "redo": tr("There is nothing to redo")}
TURNS = frozenset({"undo", "redo"})
OF_A_POST = ("post.open", "post.copy", "post.delete", "post.journal")
NUMBERED = ("page.", "client.", "face.")  # numbered ones, named after what is there


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """An action as it stands now.

    Attributes:
        name: what it is called now. reason: why it cannot be done, "" when it can.
    """

    named: Named
    name: str
    run: Callable[[], None]
    reason: str = ""


class Deeds(QObject):
    """Runs actions by their ids; ids whose keys only a view reads are run where that makes sense everywhere."""

    def __init__(self, window: "MainWindow", actions: Actions) -> None:
        super().__init__(window)
        self._window, self._actions = window, actions
        self._runs: dict[str, Callable[[], None]] = {
            "post.new": actions.new_post,
            "palette": actions.open_palette,
            "search": actions.search,
            "undo": actions.undo,
            "redo": actions.redo,
            "client.all": actions.all_clients,
            "region.next": actions.next_region,
            "region.previous": actions.previous_region,
            "finding.next": actions.next_finding,
            "finding.previous": actions.previous_finding,
            "finding.fix": actions.fix_finding,
            "settings": actions.settings,
            "help": actions.help,
            "keys": actions.show_keys,
            "client.new": partial(self._shell, "edit_client", None),
            "client.edit": self._edit_client,
            "week.plan": partial(self._shell, "plan_week"),
            "rhythm": self._set_rhythm,
            "prompts": partial(self._shell, "edit_prompts"),
            "plan.import": partial(self._shell, "import_plan"),
            "plan.export": partial(self._shell, "export_plan"),
            "tour": actions.tour,
            "account.connect": partial(self._shell, "connect_account"),
            "rules": partial(self._shell, "set_rules"),
            "catch.up": partial(self._shell, "catch_up"),
            "pause.all": actions.pause_everything,
            "pause.client": self._pause_client,
            "look.light": partial(self._look, Look.LIGHT),
            "look.dark": partial(self._look, Look.DARK),
            "look.system": partial(self._look, Look.SYSTEM),
            "today": actions.today,
            "filter": actions.filter_posts,
            "filter.clear": actions.clear_filter,
            "date.pick": actions.pick_day,
            "print": actions.print_month,
            "range.next": partial(actions.step_range, 1),
            "range.previous": partial(actions.step_range, -1),
            "post.open": self._open_post,
            "post.copy": partial(actions.command, "duplicate"),
            "post.delete": partial(actions.command, "remove"),
            "post.journal": self._journal,
        }
        numbered = (
            ("page", PAGES, actions.page_number, 0),
            ("client", CLIENTS, actions.client_number, 0),
            ("face", FACES, actions.face_number, 1),
        )
        for what, count, run, first in numbered:
            for number in range(count):
                self._runs[f"{what}.{number + 1}"] = partial(run, number + first)

    def ids(self) -> tuple[str, ...]:
        """The ids of all actions that can be run by name."""
        return tuple(self._runs)

    def run(self, action_id: str) -> None:
        """Do it, if it can be done now; undo and redo say themselves that there is nothing to do."""
        if action_id in TURNS or not self.reason(action_id):
            self._runs[action_id]()

    def all(self) -> list[Deed]:
        """Every action that is there now, under its present name."""
        found = []
        for action_id, run in self._runs.items():
            name = self.name(action_id)
            if name:
                found.append(Deed(named=named(action_id), name=name, run=run, reason=self.reason(action_id)))
        return found

    def name(self, action_id: str) -> str:
        """What an action is called now; "" when there is no such page, client or face."""
        if action_id.startswith(NUMBERED) and action_id.rpartition(".")[2].isdecimal():
            what, _, number = action_id.partition(".")
            names = self._numbered(what)
            return names[int(number) - 1] if int(number) <= len(names) else ""
        if action_id == "pause.all" and self._paused_all():
            return tr("Resume everything")
        session = self._window.session()
        if session is not None and action_id in TURNS:
            editor = session.editor
            label = editor.undo_label if action_id == "undo" else editor.redo_label
            return f"{named(action_id).name}: {label}" if label else named(action_id).name
        return named(action_id).name

    def reason(self, action_id: str) -> str:
        """Why it cannot be done now, "" when it can."""
        window, session = self._window, self._window.session()
        if action_id in {"help", "keys"}:
            return ""
        if session is None or (not window.working() and action_id not in TURNS):
            return NO_PLAN
        if action_id in TURNS:
            label = session.editor.undo_label if action_id == "undo" else session.editor.redo_label
            return "" if label else NOTHING[action_id]
        no_client = session.bridge.client is None
        without = {
            "client.edit": (no_client, NO_CLIENT),
            "pause.client": (no_client, NO_CLIENT),
            "rhythm": (no_client, NO_CLIENT),
            "plan.import": (session.sample, tr("The sample keeps its own posts")),
            "filter.clear": (not self._calendar().filters.now.active, tr("Nothing is filtered")),
        } | {one: (not self._chosen(), NO_POST) for one in OF_A_POST}
        missing, reason = without.get(action_id, (False, ""))
        return reason if missing else ""

    # -- inside --------------------------------------------------------------------------------------------

    def _numbered(self, what: str) -> list[str]:
        window = self._window
        if not window.working():
            return []
        if what == "page":
            items = [window.workspace.rail.item(key) for key in window.workspace.rail.page_keys()]
            return [item.title for item in items if item is not None]
        if what == "face":
            return list(self._calendar().face_titles())
        keeper = window.keeper()
        return [client.name for client in keeper.rows.clients] if keeper is not None else []

    def _calendar(self) -> "CalendarPage":
        return self._window.workspace.calendar()

    def _chosen(self) -> str:
        shown = self._window.workspace.key() == "calendar"
        return self._calendar().chosen_post() if shown else ""

    def _paused_all(self) -> bool:
        keeper = self._window.keeper()
        pauses = keeper.rows.outlook.pauses if keeper is not None else ()
        return any(one.client_id is None and one.account_id is None for one in pauses)

    def _shell(self, verb: str, *arguments: object) -> None:
        getattr(self._window.context.shell, verb)(*arguments)

    def _edit_client(self) -> None:
        self._shell("edit_client", self._window.context.bridge.client)

    def _set_rhythm(self) -> None:
        self._window.context.shell.edit_client(self._window.context.bridge.client, page="rhythm")

    def _pause_client(self) -> None:
        self._actions.pause(self._window.context.bridge.client)

    def _look(self, look: Look) -> None:
        self._window.preferences.put("look", look.value)

    def _open_post(self) -> None:
        self._shell("compose", self._chosen())

    def _journal(self) -> None:
        self._shell("show_journal", self._chosen())
