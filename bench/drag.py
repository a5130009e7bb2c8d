"""Dragging a chip through a month of a plan of 10,000 posts, with what the drop would lead to worked out meanwhile.

What is measured is the time from a move of the mouse until the window has painted it, moves coming 60 times a
second over one day after the other, while the linter answers on the plan's worker. The reference is the frame
of a 60 Hz screen; then the same drag without any consequence; then how long an answer takes after its question.
"""

import gc
import os
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from bench.harness import Figure, percentile
from bench.plans import make_plan, services_of
from planner.lint.consequence import WhatIf
from ui.bridge import Bridge
from ui.collector import Collector
from ui.context import UiContext
from ui.mix.service import MixService
from ui.preferences import Preferences
from ui.tasks import Tasks
from ui.theme.theme import Look, Theme, use
from ui.views.calendar.month_page import MonthPage
from ui.views.calendar.page import CalendarPage

POSTS = 10_000
SIZE = (1440 - 204 - 332, 900)
FRAME = 1 / 60
ROUNDS = 40
PER_DAY = 4  # moves over each day
WARM = 30
SHARE = 0.95


class Shell(QObject):
    """The verbs that a drag needs; ``service`` None: no consequence."""

    def __init__(self) -> None:
        super().__init__()
        self.service: MixService | None = None
        self.answers: list[float] = []
        self._asked = 0.0
        self._done = None

    def what_if(self, what: WhatIf, done: object, failed: object) -> None:
        """Ask the linter, and note how long it takes."""
        self._asked, self._done = time.perf_counter(), done
        if self.service is not None:
            self.service.what_if(what, self._told, failed)
        else:
            done(None)

    def _told(self, consequence: object) -> None:
        self.answers.append(time.perf_counter() - self._asked)
        assert consequence is not None
        self._done(consequence)

    def toast(self, text: str, **_how: object) -> None:
        """Nothing may fail here."""
        raise AssertionError(text)

    def toggle_panel(self) -> None:
        """The toolbar knows it."""

    def catch_up(self) -> None:
        """The strip knows it."""

    def filter_posts(self, _ids: object) -> None:
        """The filter's bar knows it."""


class Desk:
    """A calendar page over a plan, with its linter."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.app, self.collector = app, Collector()  # garbage is collected as in the window
        self.plan = make_plan(folder / "plan.db", POSTS)
        theme = use(Theme(Look.LIGHT, bundled_font=True, scale=1.0))
        self.tasks = Tasks(self.plan)
        self.bridge = Bridge(self.tasks, theme)
        self.shell = Shell()
        context = UiContext(
            services=services_of(folder, self.plan),
            tasks=self.tasks,
            bridge=self.bridge,
            theme=theme,
            shell=self.shell,
            preferences=Preferences(),
        )
        self.service = MixService(context)
        self.page = CalendarPage(context)
        self.page.resize(*SIZE)
        self.page.show()
        self.wait(lambda: self.service.checked is not None and self.page.face.answer is not None)
        face = self.page.face
        assert isinstance(face, MonthPage)
        self.grid = face.grid

    def wait(self, there: object) -> None:
        """Let the window work until it is so."""
        while not there():
            self.app.processEvents()
            time.sleep(0.002)

    def select_all(self) -> int:
        """Select every post in sight; how many."""
        days = self.grid.month_state.days
        self.grid.selection.put(chip for day in days for chip in day.chips)
        self.app.processEvents()
        return len(self.grid.selection)

    def drag(self, *, told: bool) -> list[float]:
        """Seconds of each frame of a long drag."""
        self.shell.service = self.service if told else None
        self.shell.answers.clear()
        layout = self.grid.laid_out
        cell = next(cell for cell in layout.cells if cell.day.today)
        placed = cell.chips[-1]
        start = QPoint(placed.x + 40, placed.y + 10)
        self._mouse(QEvent.Type.MouseButtonPress, start)
        targets = [one for one in layout.cells if one.day.date > cell.day.date]
        frames, due = [], time.perf_counter()
        for number in range(ROUNDS * PER_DAY):
            goal = targets[(number // PER_DAY) % len(targets)]
            point = QPoint(goal.x + 20 + 8 * (number % PER_DAY), goal.y + 60)
            began = time.perf_counter()
            self._mouse(QEvent.Type.MouseMove, point)
            self.app.processEvents()
            frames.append(time.perf_counter() - began)
            due += FRAME
            while (rest := due - time.perf_counter()) > 0:  # answers arrive and are painted in between
                began = time.perf_counter()
                self.app.processEvents()
                frames[-1] = max(frames[-1], time.perf_counter() - began)
                time.sleep(min(0.002, max(0.0, rest)))
        self.grid.mouse.give_up()
        self.wait(self.tasks.idle)
        return frames[WARM:]

    def rest(self) -> float:
        """Seconds from the moment the mouse rests on another day until all is said."""
        layout = self.grid.laid_out
        first = next(cell for cell in layout.cells if cell.day.today)
        placed, there = first.chips[-1], layout.cells[layout.cells.index(first) + 3]
        self.shell.service = self.service
        self._mouse(QEvent.Type.MouseButtonPress, QPoint(placed.x + 40, placed.y + 10))
        for goal in (QPoint(placed.x + 80, placed.y + 10), QPoint(there.x + 40, there.y + 60)):
            self._mouse(QEvent.Type.MouseMove, goal)
        began, known = time.perf_counter(), len(self.shell.answers)
        self.wait(lambda: len(self.shell.answers) > known)
        taken = time.perf_counter() - began
        self.grid.mouse.give_up()
        return taken

    def _mouse(self, kind: QEvent.Type, point: QPoint) -> None:
        pressed = kind is QEvent.Type.MouseButtonPress
        viewport = self.grid.viewport()
        event = QMouseEvent(
            kind,
            QPointF(point),
            QPointF(viewport.mapToGlobal(point)),
            Qt.MouseButton.LeftButton if pressed else Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        self.app.sendEvent(viewport, event)

    def close(self) -> None:
        """Let go of the file."""
        self.page.close()
        self.bridge.close()
        self.tasks.close()
        self.plan.close()


def figures() -> list[Figure]:
    """Frames with and without consequence, and the answers."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(app, Path(folder))
        desk.drag(told=True)
        gc.collect()
        ours = desk.drag(told=True)
        answers = list(desk.shell.answers)
        plain = desk.drag(told=False)
        number = desk.select_all()
        desk.drag(told=True)
        together = 1e3 * percentile(desk.drag(told=True), SHARE)
        slow = 1e3 * desk.rest()
        desk.close()
    frame, bare = 1e3 * percentile(ours, SHARE), 1e3 * percentile(plain, SHARE)
    answer = 1e3 * percentile(answers, SHARE)
    return [
        Figure("drag frame with consequence, 10,000 posts, 95 %", frame, 16.0, "ms", 1.0, "a frame at 60 Hz"),
        Figure("the same beside a drag that asks nothing", frame, bare, "ms", None, "without consequence"),
        Figure("answer to a drag, 95 %", answer, 100.0, "ms", 1.0, "a tenth of a second"),
        Figure(f"drag frame of {number} selected posts, 95 %", together, 16.0, "ms", 1.0, "a frame at 60 Hz"),
        Figure(f"answer to a drag of {number} once it rests", slow, 1000.0, "ms", 1.0, "a second"),
    ]
