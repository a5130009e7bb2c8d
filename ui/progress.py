"""How far work on another thread is, shown a few times a second, and a way to stop it."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ui.runner import TaskRunner

REST_MS = 50
"""Between two pictures of the same work: no eye follows more, and the window has better things to do."""


class Line:
    """The end that the work holds: a ``planner.ports.progress.Progress``, for any thread.

    Attributes:
        at: how many are done, of how many.
        waiting: whether the window was told of a step and has not looked since.
    """

    def __init__(self, tell: Callable[[object], None]) -> None:
        self._tell = tell
        self._stop = threading.Event()
        self.at = (0, 0)
        self.waiting = False

    def __call__(self, done: int, total: int, /) -> bool:
        """Hear how far the work is; True once it was stopped."""
        self.at = (done, total)
        if not self.waiting:
            self.waiting = True
            self._tell(self)
        return self._stop.is_set()

    @property
    def stopped(self) -> bool:
        """Whether the work was asked to stop."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()


class Follower(QObject):
    """The window's end of one line; begin with ``follow``. ``moved`` sends done and total, 20 times a second at most."""

    moved = Signal(int, int)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._shown = (-1, -1)
        self._line: Line | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one may ring some ms early
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._rested)

    def follow(self) -> Line:
        """Follow new work; what was followed before is not shown any more."""
        self._rest.stop()
        self._shown = (-1, -1)
        self._line = Line(self._tasks.teller(self._heard))
        return self._line

    def _heard(self, line: Line) -> None:
        if line is self._line and not self._rest.isActive():
            self._look(line)

    def _look(self, line: Line) -> None:
        self._rest.start()
        self._shown = line.at
        self.moved.emit(*self._shown)

    def _rested(self) -> None:
        line = self._line
        if line is None:
            return
        line.waiting = False  # before looking: a step between the two is told again
        if line.at != self._shown:
            line.waiting = True
            self._look(line)
