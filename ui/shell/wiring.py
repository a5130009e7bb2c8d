"""Starts the window. Only what the first picture needs is imported here; the rest follows after it."""

import argparse
import signal
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QNetworkInformation

from planner.domain.errors import DamagedFile, ParleyError
from planner.languages import tr
from planner.ports.services import Outside
from ui.arguments import FACES, SCENES
from ui.collector import Collector
from ui.preferences import CALENDAR_FACE, Preferences
from ui.session import Session
from ui.shell.faults import catch, write_log
from ui.shell.opening import Opened, Opening, open_plan
from ui.shell.placing import place
from ui.shell.single import FirstWindow
from ui.shell.window import MainWindow
from ui.shell.words import sentence
from ui.theme.theme import Look, Theme, use

SETTLE_MS = 3000  # after the start: log, network state, garbage collector


class App(QObject):
    """Wires the window to the plans that ``outside`` opens; ``done`` sends the exit status at the end."""

    done = Signal(int)

    def __init__(self, outside: Outside, arguments: argparse.Namespace) -> None:
        super().__init__()
        self._outside, self._arguments = outside, arguments
        picture = arguments.shot is not None
        self.preferences = Preferences(None if picture else outside.data_dir, self)
        if arguments.theme:
            self.preferences.pretend("look", arguments.theme)
        theme = Theme(Look(self.preferences.look), bundled_font=picture, parent=self)
        theme.reduced_motion = picture or self.preferences.reduced_motion
        self.window = MainWindow(use(theme), self.preferences)
        self.window.apply_preferences()
        theme.reduced_motion = theme.reduced_motion or picture
        self.window.sample_wanted.connect(self.open_sample)
        self.window.own_wanted.connect(self.open_own)
        self.window.put_back_wanted.connect(self.put_back)
        self.window.ended.connect(self._ended)
        self._collector = Collector(self)
        self._opening: Opening | None = None
        self._damage: DamagedFile | None = None
        self._first: FirstWindow | None = None
        self._page = arguments.view
        self.status = 0

    def start(self, opening: Opening) -> None:
        """Show the window as soon as the plan that is being opened is there."""
        self._await(opening)
        QTimer.singleShot(SETTLE_MS, self, self._settle)
        if self._arguments.shot is None:
            catch(self.window.say_fault)
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, self._asked_to_end)
            self._first = FirstWindow(self._outside.data_dir, self)
            self._first.called.connect(self.window.to_front)

    def open_own(self) -> None:
        """Open the person's own plan."""
        self._open(partial(open_plan, self._outside.open, True, sample=False))

    def open_sample(self, anew: bool) -> None:
        """Open the sample's plan, made anew if wanted."""
        session = self.window.session()
        if session is not None and session.sample:
            session.close()  # its files are about to be made anew
        self._open(partial(open_plan, self._outside.open_sample, anew, sample=True))

    def put_back(self, source: Path | None) -> None:
        """Put a copy in the plan's place; None: keep the damaged plan aside and begin a new one."""
        from ui.shell.putting_back import Steps, put_back
        from ui.shell.putting_screen import show_putting_back

        session = self.window.session()
        if session is not None:
            session.close(wait=False)
        steps = Steps(self)
        show_putting_back(self.window, steps, anew=source is None)
        finish = _nothing if session is None else session.finish
        self._open(partial(put_back, finish, self._outside.backups(), source, self._outside.open, steps))

    def _open(self, work: partial[Opened]) -> None:
        if self._opening is None:
            opening = Opening(work, self)
            self._await(opening)
            opening.start()

    def _await(self, opening: Opening) -> None:
        self._opening = opening
        opening.opened.connect(self._opened)
        opening.failed.connect(self._failed)

    def _opened(self, opened: Opened) -> None:
        self._opening = self._damage = None
        session = Session(opened.services, self.window.theme(), sample=opened.sample, parent=self)
        page, self._page = self._page, ""
        face, _, over = page.partition("-")  # "week", or something over it: "week-drag"
        if face in FACES:
            self.preferences.pretend(CALENDAR_FACE, face)
            page = over
        self.window.adopt(session, opened.clients, "" if page in SCENES else page)
        if page in SCENES:
            self._scene(page)
        if not self.window.isVisible():
            self._show()
        if self._arguments.shot is not None:
            self._take_shot()
        elif not self._arguments.now:
            QTimer.singleShot(400, session, session.start_publisher)  # a pretended time publishes nothing
            QTimer.singleShot(SETTLE_MS, session, self._tell_moved)
            QTimer.singleShot(0, session, self._watch_missed)
            QTimer.singleShot(SETTLE_MS, session, self._look_for_damage)
        if opened.said:
            self.window.toast.say(opened.said, error=opened.refused)

    def _scene(self, page: str) -> None:
        from ui.shell.scenes import Scene

        Scene(self.window, page, file=self._arguments.file, about=self._arguments.about)

    def _failed(self, error: Exception) -> None:
        self._opening = None
        session = self.window.session()
        if session is not None and not session.closed():
            self.window.toast.say(sentence(error), error=True)
            return
        if self._arguments.shot is not None:
            sys.stderr.write(f"{sentence(error)}\n")
            self.status = 3 if isinstance(error, ParleyError) else 1
            self.done.emit(self.status)
            return
        self.status = 3
        self._tell_why(error)
        if not self.window.isVisible():
            self._show()

    def _tell_why(self, error: Exception) -> None:
        from ui.shell.fronts import show_damaged, show_error

        if self._damage is not None and not isinstance(error, DamagedFile):
            self.window.toast.say(sentence(error), error=True)  # the copy was refused: choose again
        elif isinstance(error, DamagedFile):
            self._damage = error
        if self._damage is not None:
            show_damaged(self.window, self._damage)
        else:
            show_error(self.window, tr("The plan could not be opened"), sentence(error))

    def _look_for_damage(self) -> None:
        from planner.care.damage import damage_in

        session = self.window.session()
        if session is not None:
            backups = session.services.backups
            session.tasks.network(partial(damage_in, backups), self._looked, self._looked)

    def _looked(self, found: object) -> None:
        if isinstance(found, DamagedFile) and self.window.working():
            from ui.sheets.damaged import open_damaged

            open_damaged(self.window.context, found)

    def _show(self) -> None:
        if self._arguments.size:
            self.window.resize(*self._arguments.size)
        else:
            place(self.window, self.preferences.geometry())
        if self._arguments.tray and self.window.working():
            self.window.background.leave()
        else:
            self.window.show()

    def _take_shot(self) -> None:
        from ui.shell.shot import Shot

        shot = Shot(self.window, self._arguments.shot)
        shot.taken.connect(self._shot_taken)
        shot.start()

    def _shot_taken(self, written: bool) -> None:
        self.status = 0 if written else 1
        if not written:
            sys.stderr.write(tr("{shot} could not be written.", shot=self._arguments.shot) + "\n")
        self.window.end()

    def _asked_to_end(self, _number: int, _frame: object) -> None:
        self.window.end()  # nobody can answer a question there

    def _tell_moved(self) -> None:
        from ui.sheets.moved import MovedTimes

        MovedTimes(self.window.context, self.window.session()).look()

    def _watch_missed(self) -> None:
        from ui.sheets.catchup.opener import CatchUpWatch

        CatchUpWatch(self.window, self.window.session())

    def _settle(self) -> None:
        if self._arguments.shot is None:
            write_log(self._outside.data_dir)
            QNetworkInformation.loadDefaultBackend()
        self._collector.start()

    def _ended(self) -> None:
        if self._first is not None:
            self._first.close()
        self.done.emit(self.status)


def _nothing() -> None:
    """Nothing is open that had to be closed."""
