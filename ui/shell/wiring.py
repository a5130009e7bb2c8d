"""Starts the window. Only what the first picture needs is imported here; the rest follows after it."""

import argparse
import gc
import sys
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from planner.domain.errors import ParleyError
from planner.ports.clock import Clock, FixedClock
from planner.ports.services import Outside
from ui.preferences import Preferences
from ui.session import Session
from ui.shell.opening import Opened, Opening, open_plan
from ui.shell.single import FirstWindow
from ui.shell.window import MainWindow
from ui.shell.words import sentence
from ui.theme.theme import Look, Theme, use

COLLECT_MS = 3000  # after the start, the garbage collector works again


class App(QObject):
    """Wires the window to the plans that ``outside`` opens."""

    def __init__(self, outside: Outside, arguments: argparse.Namespace) -> None:
        super().__init__()
        self._outside, self._arguments = outside, arguments
        self._clock: Clock = FixedClock(arguments.now) if arguments.now else outside.clock
        picture = arguments.shot is not None
        self.preferences = Preferences(None if picture else outside.data_dir, self)
        if arguments.theme:
            self.preferences.put("look", arguments.theme, tell=False)
        theme = Theme(Look(self.preferences.look), bundled_font=picture, parent=self)
        theme.reduced_motion = picture or self.preferences.reduced_motion
        self.window = MainWindow(use(theme), self.preferences)
        self.window.apply_preferences()
        theme.reduced_motion = theme.reduced_motion or picture
        self.window.sample_wanted.connect(self.open_sample)
        self.window.own_wanted.connect(self.open_own)
        self.window.ended.connect(self._ended)
        self._opening: Opening | None = None
        self._first: FirstWindow | None = None
        self._page = arguments.view
        self.status = 0

    def start(self, opening: Opening) -> None:
        """Show the window as soon as the plan that is being opened is there."""
        self._await(opening)
        QTimer.singleShot(COLLECT_MS, self, self._collect_again)
        if self._arguments.shot is None:
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
        self._opening = None
        services = replace(opened.services, clock=self._clock)
        session = Session(services, self.window.theme(), sample=opened.sample, parent=self)
        page, self._page = self._page, ""
        self.window.adopt(session, opened.clients, page)
        if not self.window.isVisible():
            self._show()
        if self._arguments.shot is not None:
            self._take_shot()
        elif not self._arguments.now:
            QTimer.singleShot(400, session, session.start_publisher)  # a pretended time publishes nothing

    def _failed(self, error: Exception) -> None:
        self._opening = None
        if self.window.session() is not None:
            self.window.toast.say(sentence(error), error=True)
            return
        if self._arguments.shot is not None:
            sys.stderr.write(f"{sentence(error)}\n")
            self.status = 3 if isinstance(error, ParleyError) else 1
            QApplication.exit(self.status)
            return
        self.window.show_error("The plan could not be opened", sentence(error))
        self.status = 3
        self._show()

    def _show(self) -> None:
        if self._arguments.size:
            self.window.resize(*self._arguments.size)
        elif self._arguments.shot is None:
            self.window.restoreGeometry(self.preferences.geometry())
        self.window.show()

    def _take_shot(self) -> None:
        from ui.shell.shot import Shot

        shot = Shot(self.window, self._arguments.shot)
        shot.taken.connect(self._shot_taken)
        shot.start()

    def _shot_taken(self, written: bool) -> None:
        self.status = 0 if written else 1
        if not written:
            sys.stderr.write(f"{self._arguments.shot} could not be written.\n")
        self.window.end()

    @staticmethod
    def _collect_again() -> None:
        gc.freeze()  # what the start made lives as long as the program: never look at it again
        gc.enable()

    def _ended(self) -> None:
        if self._first is not None:
            self._first.close()
        QApplication.exit(self.status)
