"""What the window's keys do."""

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.ids import ClientId

if TYPE_CHECKING:
    from ui.mix.panel import MixPanel
    from ui.shell.window import MainWindow


class Actions(QObject):
    """One method for each key of ``ui.shell.keys``; all rest while there is no plan or no page."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def new_post(self) -> None:
        """N."""
        if self._window.working():
            self._window.context.shell.compose(when=self._window.workspace.calendar().default_when())

    def coming(self) -> None:
        """A click on what comes next."""
        from ui.shell.coming import Coming

        keeper = self._window.keeper()
        if not self._window.working() or keeper is None:
            return
        context, rail = self._window.context, self._window.workspace.rail
        now, zone = context.services.clock.now(), self._window.preferences.own_zone
        popover = Coming(self._window, keeper.rows.outlook, now, zone)
        popover.decide.connect(context.shell.catch_up)
        if keeper.rows.outlook.hand:
            popover.by_hand.connect(partial(context.shell.post_by_hand, keeper.rows.outlook.hand[0]))
        if keeper.rows.outlook.rests:
            popover.rest.connect(partial(context.shell.compose, keeper.rows.outlook.rests[0]))
        popover.today.connect(self.today)
        popover.pause.connect(self.pause_everything)
        popover.open_at(rail.status)

    def print_month(self) -> None:
        """Ctrl+P."""
        if self._window.working():
            from ui.printing.sheet import open_print

            open_print(self._window.context, self._window.workspace.calendar())

    def pause_everything(self) -> None:
        """Pause all, or let all go on; a pause of one client or account is left alone."""
        self.pause(None)

    def pause(self, client_id: ClientId | None) -> None:
        """Pause a client, or everything with None; what is paused goes on."""
        from planner.editing.pausing import SetPause

        keeper = self._window.keeper()
        if not self._window.working() or keeper is None:
            return
        paused = any(
            one.client_id == client_id and one.account_id is None for one in keeper.rows.outlook.pauses
        )
        client = next((one for one in keeper.rows.clients if one.id == client_id), None)
        if client is None:
            self._window.context.shell.do(SetPause(not paused))
        else:
            paused = client.paused_at is not None
            self._window.context.shell.do(SetPause(not paused, client_id=client.id, name=client.name))

    def today(self) -> None:
        """T, and "Show today"."""
        if self._window.working():
            self._window.workspace.show_view("calendar")
            self._window.workspace.calendar().go_today()

    def face_number(self, number: int) -> None:
        """1, 2 and 3."""
        if self._window.working():
            self._window.workspace.show_view("calendar")
            self._window.workspace.calendar().show_face_number(number)

    def search(self) -> None:
        """/."""
        if self._window.working():
            self._window.workspace.show_view("calendar")
            self._window.workspace.calendar().finding.open()

    def open_palette(self) -> None:
        """Ctrl+K."""
        from ui.palette.palette import Palette  # loaded when it is first opened

        if self._window.working():
            Palette(self._window, self._window.deeds).open()

    def pick_day(self) -> None:
        """G."""
        if self._window.working():
            self._window.workspace.show_view("calendar")
            self._window.workspace.calendar().picking.open()

    def step_range(self, by: int) -> None:
        """The month or week after, or before."""
        if self._window.working():
            self._window.workspace.show_view("calendar")
            self._window.workspace.calendar().step(by)

    def command(self, command: str) -> None:
        """Do with the selected post, or posts, what a key of the calendar does."""
        if self._window.working():
            self._window.workspace.calendar().do(command)

    def clear_filter(self) -> None:
        """Show all posts again."""
        if self._window.working():
            self._window.workspace.calendar().filters.clear()

    def filter_posts(self) -> None:
        """F."""
        if self._window.working():
            self._window.workspace.show_view("calendar")
            self._window.workspace.calendar().filtering.open()

    def undo(self) -> None:
        """Ctrl+Z, and Undo on the toast."""
        if self._window.session() is not None:
            self._window.context.shell.undo()

    def redo(self) -> None:
        """Ctrl+Shift+Z and Ctrl+Y."""
        if self._window.session() is not None:
            self._window.context.shell.redo()

    def settings(self) -> None:
        """Ctrl+,."""
        if self._window.working():
            self._window.workspace.show_view("settings")

    def help(self) -> None:
        """F1: also over a sheet."""
        from ui.shell.help import open_help

        open_help(self._window)

    def tour(self) -> None:
        """The tour, from the sample's band and from the guide."""
        from ui.shell.touring import start_tour

        start_tour(self._window)

    def toured(self, _to_its_end: bool) -> None:
        """It was seen or ended: it is no longer offered by itself."""
        from ui.shell.touring import SEEN

        self._window.preferences.put(SEEN, "yes", tell=False)
        self._window.workspace.band.offer_tour(False)

    def show_keys(self) -> None:
        """?."""
        from ui.actions.sheet import KeysSheet

        letters = self._window.preferences.letters
        self._window.open_sheet(KeysSheet(self._window.close_sheet, letters=letters))

    def next_region(self) -> None:
        """F6."""
        self._region(1)

    def previous_region(self) -> None:
        """Shift+F6."""
        self._region(-1)

    def next_finding(self) -> None:
        """F8."""
        self._finding(1)

    def previous_finding(self) -> None:
        """Shift+F8."""
        self._finding(-1)

    def fix_finding(self) -> None:
        """Ctrl+."""
        panel = self._window.workspace.panel() if self._window.working() else None
        if panel is not None and panel.isVisible():
            cast("MixPanel", panel).fix_focused()

    def page_number(self, number: int) -> None:
        """Ctrl+1 to 7."""
        keys = self._window.workspace.rail.page_keys()
        if self._window.working() and number < len(keys):
            self._window.workspace.show_view(keys[number])

    def client_number(self, number: int) -> None:
        """Alt+1 to 9."""
        clients = self._window.keeper().rows.clients if self._window.keeper() is not None else ()
        if self._window.working() and number < len(clients):
            self.choose_client(clients[number].id)

    def all_clients(self) -> None:
        """Ctrl+0 and Alt+0."""
        if self._window.working():
            self.choose_client(None)

    def choose_client(self, client_id: ClientId | None) -> None:
        """Show one client, or all."""
        if self._window.session() is not None:
            self._window.session().bridge.choose_client(client_id)

    def _region(self, step: int) -> None:
        regions = self._window.workspace.regions() if self._window.working() else []
        focus = QApplication.focusWidget()
        at = next(
            (i for i, region in enumerate(regions) if focus is not None and region.isAncestorOf(focus)), -1
        )
        if regions:
            region = regions[(at + step) % len(regions)]
            target = region.focusProxy() or first_stop(region) or region
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _finding(self, step: int) -> None:
        if not self._window.working():
            return
        workspace = self._window.workspace
        panel = workspace.panel()
        if panel is None or not panel.isVisible():
            workspace.toggle_panel()
            panel = workspace.panel()
        if panel is not None:
            cast("MixPanel", panel).step_finding(step)


def first_stop(region: QWidget) -> QWidget | None:
    """The first widget in ``region`` that takes the focus by Tab."""
    for child in region.findChildren(QWidget):
        if child.isVisibleTo(region) and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return child
    return None
