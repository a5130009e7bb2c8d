"""What ``--view`` can open over the calendar: composer, import, findings with fixes and reasons, rules, catch-up."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from planner.domain.ids import PostId
from planner.ports.unit_of_work import UnitOfWork
from ui.arguments import (
    BY_HAND,
    CATCH_UP,
    CROP,
    DELETE,
    DRAG,
    EXPORT,
    FINDING,
    FIX,
    GUIDE,
    IMPORT,
    LOOKING,
    OPTIONS,
    PLAN_WEEK,
    PRINT,
    RHYTHM,
    RULES,
    SCENES,
    SELECT,
    TOUR,
    WHY,
)
from ui.help.tour import Tour
from ui.mix.panel import MixPanel
from ui.shell.hand_post_scene import HandPostScene
from ui.shell.help import open_help
from ui.shell.looking_scenes import look
from ui.shell.picture_scenes import CropScene, OptionsScene

if TYPE_CHECKING:
    from ui.shell.window import MainWindow


class Scene(QObject):
    """Waits until what it needs is read, then opens it once.

    Args:
        window: with its plan adopted.
        name: one of ``ui.arguments.SCENES``: the composer, the import of ``file``, the export, the first finding with its
            posts marked, what can be done about it, the reason of its rule, the crop of a post's picture, what is
            set for one of its networks, the sheet of rules, what was missed, what becomes of a post that is out, a
            post to post by hand, a post on its way to another day, several selected, the guide, the tour, or one of
            the ways to find something.
        file: the plan to import; None: the person chooses one.
        about: words of the post to compose, delete or post by hand, "": the post that is due next; of fixes and rules the code of a
            rule, "": the first finding that can be fixed, no rule; of the guide its page, of the tour the number of its stop.
    """

    def __init__(self, window: "MainWindow", name: str, *, file: Path | None = None, about: str = "") -> None:
        super().__init__(window)
        self._window, self._name, self._file, self._about = window, name, file, about
        self._opened = False
        session, keeper = window.session(), window.keeper()
        assert session is not None
        assert keeper is not None
        assert name in SCENES
        if name in {DRAG, FINDING, FIX, SELECT, TOUR, WHY} | LOOKING:
            session.bridge.report_ready.connect(self._checked)
        else:
            keeper.loaded.connect(self._loaded)

    def _loaded(self) -> None:
        keeper, context = self._window.keeper(), self._window.context
        if not self._once() or keeper is None:
            return
        shell = context.shell
        simple: dict[str, Callable[[], object]] = {
            IMPORT: partial(shell.import_plan, str(self._file.absolute()) if self._file else ""),
            EXPORT: shell.export_plan,
            RULES: partial(shell.set_rules, self._about),
            CATCH_UP: shell.catch_up,
            RHYTHM: partial(shell.edit_client, context.bridge.client, page="rhythm"),
            PRINT: self._window.actions_.print_month,
            PLAN_WEEK: shell.plan_week,
        }
        if self._name in simple:
            simple[self._name]()
        elif self._name == GUIDE:
            open_help(self._window, self._about)
        elif self._name == BY_HAND:
            HandPostScene(self._window, self._about)
        elif self._about:
            context.tasks.read(self._look, self._found)
        else:
            due = keeper.rows.outlook.due
            context.shell.compose(due[0].post_id if due else None)

    def _look(self, unit: UnitOfWork) -> PostId | None:
        entries = unit.lint.entries()
        return next((PostId(entry.post) for entry in entries if self._about in entry.text), None)

    def _found(self, post_id: PostId | None) -> None:
        shell = self._window.context.shell
        if self._name == DELETE and post_id is not None:
            shell.delete_out(post_id)
        else:
            shell.compose(post_id)
        if self._name == CROP:
            CropScene(self._window)
        elif self._name == OPTIONS:
            OptionsScene(self._window)

    def _checked(self, _report: object) -> None:
        panel = self._window.workspace.panel()
        if not isinstance(panel, MixPanel) or not panel.list.rows or not self._once():
            return
        if self._name in LOOKING:
            look(self._window, self._name, self._about)
        elif self._name in {DRAG, SELECT}:
            from ui.shell import hand_scenes

            page = self._window.workspace.calendar()
            if self._name == DRAG:
                hand_scenes.drag(page, self._about)
            else:
                hand_scenes.select(page)
        elif self._name == TOUR:
            QTimer.singleShot(0, self, self._tour)
        elif self._name == WHY:
            self._window.context.shell.show_rule(panel.list.rows[0].finding.code)
        elif self._name == FIX:
            QTimer.singleShot(0, self, partial(self._fix, panel))  # once the list has its height
        else:
            panel.step_finding(1)

    def _tour(self) -> None:
        self._window.actions_.tour()
        tour = self._window.findChild(Tour)
        for _ in range(int(self._about or 0) if tour is not None else 0):
            tour.go_on()

    def _fix(self, panel: MixPanel) -> None:
        able = (i for i, row in enumerate(panel.list.rows) if row.finding.fixes)
        index = next((i for i in able if self._about in {"", panel.list.rows[i].finding.code}), None)
        if index is not None:
            panel.list.focus_row(index)
            panel.marker.keep(panel.list.rows[index])
            panel.fix_focused()

    def _once(self) -> bool:
        first, self._opened = not self._opened, True
        return first
