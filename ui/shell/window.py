"""The main window: one open plan at a time, its pages, sheets, toast, keys and first run."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.domain.client import Client
from planner.domain.ids import ClientId
from planner.languages import tr
from ui.arguments import SMALLEST
from ui.context import UiContext, View
from ui.preferences import Preferences
from ui.session import Session
from ui.shell.actions import Actions
from ui.shell.background import Background
from ui.shell.deeds import Deeds
from ui.shell.keeper import RailKeeper
from ui.shell.keys import Keys
from ui.shell.memory import Memory
from ui.shell.pages import all_views
from ui.shell.sheet_stack import SheetStack
from ui.shell.verbs import Verbs
from ui.shell.workspace import Workspace
from ui.theme.theme import Look, Theme
from ui.widgets.focus import FocusRing
from ui.widgets.outside import OUTSIDE
from ui.widgets.toast import Toast

FIRST_SIZE = (1440, 900)
RAIL_MS = 120  # the month is read and painted first: what the rail reads loads the whole of storage
AFTER_PAINT_MS = 30  # the month is painted first, then what it did not need is imported


class MainWindow(QWidget):
    """What the person sees.

    Attributes:
        context: of the open plan; set by ``adopt``.
        sample_wanted: open the sample, True for a fresh one. own_wanted: open the person's plan.
        put_back_wanted: put this copy back (Path); None: keep the damaged plan aside and begin anew.
        ended: the window is closed for good. adopted: another plan is open.
        background: the tray and what is told while nobody looks.
    """

    sample_wanted = Signal(bool)
    own_wanted = Signal()
    put_back_wanted = Signal(object)
    ended = Signal()
    adopted = Signal()
    context: UiContext

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self.setWindowTitle("Parley")
        self.setObjectName("window")
        self._theme, self.preferences = theme, preferences
        self._session: Session | None = None
        self._former: list[Session] = []
        self._keeper: RailKeeper | None = None
        self._views: Sequence[View] = ()
        self._sheets = SheetStack(self)
        self._front: QWidget | None = None
        self._may_close = False
        self.actions_ = Actions(self)
        self._memory = Memory(self)
        self.workspace = Workspace(self)
        self.workspace.hide()
        self.workspace.rail.client_chosen.connect(self.actions_.choose_client)
        self.workspace.rail.client_wanted.connect(self._edit_client)
        self.workspace.rail.pause_wanted.connect(self.actions_.pause)
        self.workspace.rail.status_pressed.connect(self.actions_.coming)
        self.workspace.rail.help_wanted.connect(self.actions_.help)
        self.workspace.page_shown.connect(self._memory.keep_page)
        self.workspace.band.leave.connect(self.own_wanted)
        self.workspace.band.anew.connect(self._sample_anew)
        self.workspace.band.tour.connect(self.actions_.tour)
        self.toast = Toast(self, self._sheets.foot_height)
        self.toast.undo.connect(self.actions_.undo)
        OUTSIDE.missing.connect(self.say_fault)
        self.ring = FocusRing(self)
        self.deeds = Deeds(self, self.actions_)
        self.keys = Keys(self, self.deeds)
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)
        preferences.changed.connect(self.apply_preferences)
        self.background = Background(self)

    # -- plans ---------------------------------------------------------------------------------------------

    def adopt(self, session: Session, clients: Sequence[Client], page: str = "") -> None:
        """Show another plan, with all its ``clients``; the one that was open is closed."""
        from_sample = self._session is not None and self._session.sample
        self._leave()
        self._session = session
        verbs = Verbs(self, session)
        self.context = UiContext(
            services=session.services,
            tasks=session.tasks,
            bridge=session.bridge,
            theme=self._theme,
            shell=verbs,
            sample=session.sample,
            preferences=self.preferences,
        )
        session.bridge.client = self._memory.first_client(clients)
        session.bridge.client_changed.connect(self._memory.keep_client)
        self._views = self._views or all_views()
        self.workspace.set_context(self.context, self._views)
        self._keeper = RailKeeper(session, self.context, self._views, self.workspace)
        self._keeper.loaded.connect(self._rail_loaded)
        self._keeper.filled.connect(self._filled)
        self._keeper.emptied.connect(self._emptied)
        self._keeper.show_clients(clients)
        if page == "welcome" or (not clients and not session.sample and not page):
            self.show_welcome(own=from_sample)
        else:
            self.show_workspace(page or self._memory.first_page())
        session.bridge.listen()
        self.adopted.emit()

    def session(self) -> Session | None:
        """The open plan's session."""
        return self._session

    def theme(self) -> Theme:
        """The colours and fonts of this window."""
        return self._theme

    def keeper(self) -> RailKeeper | None:
        """What keeps the rail up to date."""
        return self._keeper

    def show_workspace(self, page: str = "") -> None:
        """Show the pages; ``page`` first, else the calendar."""
        self.bring(self.workspace)
        self.workspace.show_view(page or self.workspace.key() or "calendar", focus=True)
        QTimer.singleShot(RAIL_MS, self, self._load_rail)

    def show_welcome(self, *, own: bool = False) -> None:
        """Show the three doors; ``own``: the person comes from the sample to start a plan of their own."""
        from ui.shell.welcome import Welcome

        welcome = Welcome(self.preferences, self)
        welcome.sample.connect(self._sample)
        welcome.import_file.connect(self._import_file)
        welcome.empty.connect(self._new_client)
        welcome.copy.connect(self._choose_copy)
        self.bring(welcome)
        welcome.focus_door(-1 if own else 0)
        if self._keeper is not None:
            self._keeper.load()

    def say_fault(self, sentence: str) -> None:
        """Say that something of our own failed, or what nothing on this computer opened."""
        self.toast.say(sentence, error=True)

    # -- sheets --------------------------------------------------------------------------------------------

    def open_sheet(self, sheet: QWidget, side: str = "center") -> None:
        """Show ``sheet`` over what is there."""
        self._sheets.open(sheet, side)

    def close_sheet(self) -> None:
        """Close the topmost sheet without asking."""
        self._sheets.close()

    def top_sheet(self) -> QWidget | None:
        """The topmost sheet."""
        return self._sheets.top()

    def covered(self) -> bool:
        """Whether a sheet or popover lies over the page, so that its keys rest."""
        return self._sheets.covered()

    # -- the window itself ---------------------------------------------------------------------------------

    def apply_preferences(self) -> None:
        """Look, text size and keys as chosen."""
        theme, chosen = self._theme, self.preferences
        theme.reduced_motion = chosen.reduced_motion
        self.keys.allow_letters(chosen.letters)
        if theme.adopt(Look(chosen.look), chosen.text_scale, high_contrast=chosen.high_contrast):
            self.update()

    def to_front(self) -> None:
        """Come to the front: a second start asked for it."""
        self.setWindowState(
            (self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive
        )
        self.show()
        self.raise_()
        self.activateWindow()

    def end(self) -> None:
        """Close without asking."""
        self._may_close = True
        self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._front is not None:
            self._front.setGeometry(self.rect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.rail)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close and self._asks():
            event.ignore()
            return
        self.preferences.keep_geometry(self.saveGeometry())
        event.accept()
        self.background.end()
        self.hide()
        self._leave()
        for session in self._former:
            session.finish()
        self.ended.emit()

    # -- inside --------------------------------------------------------------------------------------------

    def _asks(self) -> bool:
        if self._session is None or self._keeper is None:
            return False
        from ui.shell.staying import stays

        return stays(self, self._session, self._keeper.rows.outlook)

    def bring(self, front: QWidget) -> None:
        """Fill the window with ``front``."""
        old, self._front = self._front, front
        front.setGeometry(self.rect())
        front.show()
        if old is not None and old is not front:
            old.hide()
            if old is not self.workspace:
                old.deleteLater()
        front.lower()

    def _leave(self) -> None:
        self._sheets.close_all()
        self.toast.dismiss()
        self.workspace.clear()
        if self._session is not None:
            self._session.close(wait=False)
            self._former.append(self._session)
            self._session = None

    def _load_rail(self) -> None:
        if self._keeper is not None:
            self._keeper.load()

    def _rail_loaded(self) -> None:
        if self.working():
            QTimer.singleShot(AFTER_PAINT_MS, self.workspace, self.workspace.make_panel)

    def working(self) -> bool:
        """Whether a plan's pages are in front."""
        return self._session is not None and self._front is self.workspace

    def _filled(self) -> None:
        if self._front is not self.workspace:
            self.show_workspace()

    def _emptied(self) -> None:
        if not self.context.sample:
            self.show_welcome()

    def _sample(self) -> None:
        self.sample_wanted.emit(False)

    def _sample_anew(self) -> None:
        self.sample_wanted.emit(True)

    def _new_client(self) -> None:
        self.context.shell.edit_client(None)

    def _edit_client(self, client_id: ClientId | None) -> None:
        self.context.shell.edit_client(client_id)

    def _choose_copy(self) -> None:
        from ui.sheets.restore import choose_copy

        choose_copy(self.context, self, self.context.services.backups.folder)

    def _import_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Import a plan"), "", tr("Plans (*.csv);;All files (*)")
        )
        if path:
            self.context.shell.import_plan(path)
