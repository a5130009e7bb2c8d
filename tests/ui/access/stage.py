"""The real window on a real sample plan, and every view, sheet and popover of it by name."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from main import outside_of
from planner.publishing.publisher import Publisher
from tests.fakes.clock import FakeClock
from tests.ui.access.option_scenes import options, usual
from tests.ui.access.plan_scenes import evergreen, several
from ui.arguments import parse_window
from ui.help.tour import Tour
from ui.shell.opening import Opening, open_plan
from ui.shell.wiring import App
from ui.views.calendar.state import ChipState
from ui.widgets.popover import Popover
from ui.widgets.sheet import SheetHost

NOON = datetime(2026, 10, 14, 11, 0, tzinfo=UTC)  # a Wednesday, 12:00 in London


class Strays(QObject):
    """Notes every widget that opens a window of its own where it should have been part of one."""

    def __init__(self, window) -> None:
        super().__init__()
        self._window, self.found = window, []
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        kinds = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and watched is not self._window
            and watched.windowType() not in kinds
        ):
            self.found.append(f"{type(watched).__name__} {watched.accessibleName()!r}")
        return False


class Stage:
    """One window that all tests of a module look at; ``open_scene`` shows something, ``clear`` closes it."""

    def __init__(self, folder) -> None:
        self.folder, self.clock = folder, FakeClock(NOON)
        outside = outside_of(str(folder), self.clock)
        arguments = parse_window(["--shot", str(folder / "unused.png"), "--size", "1440x900"])
        self.app = App(outside, arguments)
        self.window = self.app.window
        self.strays = Strays(self.window)
        self.qtbot = None
        opening = Opening(lambda: open_plan(outside.open_sample, True, sample=True))
        self.app.start(opening)
        opening.start()

    def until(self, done: Callable[[], object]) -> None:
        """Wait for something."""
        self.qtbot.waitUntil(lambda: bool(done()))

    def ready(self, qtbot) -> "Stage":
        """Shown, read, checked, with the keyboard."""
        self.qtbot = qtbot
        self.until(self.window.isVisible)
        self.until(lambda: self.window.workspace.panel() is not None)
        self.until(lambda: self.window.workspace.panel().list.rows)
        self.calm()
        with qtbot.waitActive(self.window):
            self.window.activateWindow()
        return self

    @property
    def shell(self):
        return self.window.context.shell

    @property
    def calendar(self):
        return self.window.workspace.calendar()

    def calm(self) -> None:
        self.until(self.window.session().tasks.idle)
        for _ in range(3):  # layouts ask for layouts
            QApplication.processEvents()

    def chip(self, state: ChipState):
        days = self.calendar.face.grid.month_state.days
        return next(chip for day in days for chip in day.chips if chip.state is state)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def tick(self, **later) -> None:
        self.clock.tick(**later)
        Publisher(self.window.session().services, worker="stage").tick()

    def open_scene(self, name: str) -> QWidget:
        """Show it and wait until it is filled; the widget that lies on top."""
        SCENES[name](self)
        self.calm()
        self.until(self.top)
        return self.top()

    def top(self) -> QWidget | None:
        """The topmost popover or sheet, else the page with rail and panel."""
        popovers = [one for one in self.window.findChildren(Popover) if one.isVisible()]
        if popovers:
            return popovers[-1]
        tours = [one for one in self.window.findChildren(Tour) if one.isVisible()]
        if tours:
            return tours[-1]
        hosts = [one for one in self.window.findChildren(SheetHost) if one.isVisible() and one.sheet()]
        return hosts[-1].sheet() if hosts else self.window.workspace

    def clear(self) -> None:
        """Close all that lies over the pages."""
        for tour in self.window.findChildren(Tour):
            tour.leave()
        self.strays.found.clear()
        for popover in self.window.findChildren(Popover):
            popover.close_now()
        while self.window.covered():
            self.window.close_sheet()
            QApplication.processEvents()
        self.window.toast.dismiss()
        self.window.workspace.show_view("calendar")
        self.calendar.show_face("month")
        self.calm()

    def close(self) -> None:
        self.window.end()
        self.window.deleteLater()


def view(key):
    return lambda stage: stage.window.workspace.show_view(key)


def client_page(page):
    def opened(stage):
        stage.shell.edit_client(stage.window.keeper().rows.clients[0].id, page=page)
        stage.until(stage.window.covered)

    return opened


def covered(act):
    """``act`` on the stage, and wait until something lies over the page."""

    def opened(stage):
        act(stage)
        stage.until(stage.window.covered)

    return opened


def chip_of(state):
    return lambda stage: stage.chip(state).post_id


def finding(stage):
    panel = stage.window.workspace.panel()
    return next(index for index, row in enumerate(panel.list.rows) if row.finding.fixes)


def fix(stage):
    panel = stage.window.workspace.panel()
    panel.list.focus_row(finding(stage))
    panel.marker.keep(panel.list.rows[finding(stage)])
    panel.fix_focused()


def ignore(stage):
    panel = stage.window.workspace.panel()
    panel.list.focus_row(0)
    stage.shell.ignore(panel.list.rows[0].finding, panel.list.card(panel.list.rows[0].key))


def day(stage):
    return stage.chip(ChipState.SCHEDULED).shown.date()


def move_to(stage):
    stage.calendar.face.menus.move_to(stage.chip(ChipState.SCHEDULED))


def restore(stage):
    from ui.sheets.restore import open_restore

    open_restore(stage.window.context, stage.folder / "sample" / "plan.sqlite", "Yesterday")


def closing(stage):
    from ui.shell.staying import Staying

    due = stage.window.keeper().rows.outlook.due
    Staying(stage.window, due, stage.clock.now())


def doctor(stage):
    from ui.sheets.doctor import open_doctor

    open_doctor(stage.window.context)


def slot(stage):
    client_page("rhythm")(stage)
    rhythm = next(host.sheet() for host in stage.window.findChildren(SheetHost) if host.sheet()).rhythm
    stage.until(lambda: rhythm.board.chips(1))
    rhythm.board.chips(1)[0].wanted.emit()
    stage.until(lambda: rhythm.popover is not None and rhythm.popover.isVisible())


def plan_week(stage):
    stage.shell.plan_week()
    stage.until(
        lambda: any(host.sheet() and host.sheet().rows for host in stage.window.findChildren(SheetHost))
    )


def week(stage):
    stage.calendar.show_face_number(2)


def search(stage):
    stage.calendar.finding.open()
    stage.calendar.finding.panel.line.setText("bake list")
    stage.until(stage.calendar.finding.panel.list.hits)


def palette(stage):
    from ui.palette.palette import Palette

    stage.window.actions_.open_palette()
    shown = next(one for one in stage.window.findChildren(Palette) if one.isVisible())
    shown.line.setText("bake list")
    stage.until(lambda: not shown.seeker.waits())


SCENES: dict[str, Callable[[Stage], None]] = {
    "calendar": view("calendar"),
    "week": week,
    "ideas": view("ideas"),
    "evergreen": evergreen(view),
    "accounts": view("accounts"),
    "practice": view("practice"),
    "settings": view("settings"),
    "composer, new": covered(lambda stage: stage.shell.compose()),
    "composer, planned": covered(lambda stage: stage.shell.compose(chip_of(ChipState.SCHEDULED)(stage))),
    "composer, published": covered(lambda stage: stage.shell.compose(chip_of(ChipState.PUBLISHED)(stage))),
    "composer, what a network has of its own": covered(options),
    "usual for an account": covered(usual),
    "client, new": covered(lambda stage: stage.shell.edit_client(None)),
    "client": client_page("client"),
    "client, what is agreed": client_page("agreed"),
    "client, weekly rhythm": client_page("rhythm"),
    "slot of the week": covered(slot),
    "plan a week": covered(plan_week),
    "prompts": covered(lambda stage: stage.shell.edit_prompts()),
    "export": covered(lambda stage: stage.shell.export_plan()),
    "import": covered(lambda stage: stage.shell.import_plan()),
    "rules": covered(lambda stage: stage.shell.set_rules("MIX003")),
    "why": covered(lambda stage: stage.shell.show_rule("MIX001")),
    "fix": covered(fix),
    "ignore": covered(ignore),
    "tour": covered(lambda stage: stage.window.actions_.tour()),
    "guide": covered(lambda stage: stage.window.actions_.help()),
    "keys": covered(lambda stage: stage.window.actions_.show_keys()),
    "filter": covered(lambda stage: stage.calendar.filtering.open()),
    "search": covered(search),
    "palette": covered(palette),
    "small month": covered(lambda stage: stage.calendar.picking.open()),
    "journal": covered(lambda stage: stage.shell.show_journal(chip_of(ChipState.PUBLISHED)(stage))),
    "delete what is out": covered(lambda stage: stage.shell.delete_out(chip_of(ChipState.PUBLISHED)(stage))),
    "change what is out": covered(lambda stage: stage.shell.change_out(chip_of(ChipState.PUBLISHED)(stage))),
    "coming": covered(lambda stage: stage.window.actions_.coming()),
    "quick add": covered(lambda stage: stage.calendar.face.menus.quick_add(day(stage))),
    "all of a day": covered(lambda stage: stage.calendar.face.menus.all_of(day(stage), {})),
    "move to": covered(move_to),
    "kind of several": several("kinds"),
    "accounts of several": several("accounts"),
    "restore": covered(restore),
    "closing": covered(closing),
    "doctor": covered(doctor),
    "catch-up": covered(lambda stage: stage.shell.catch_up()),
}
