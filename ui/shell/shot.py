"""The shot door: a picture of the real window once it has settled."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from ui.shell.window import MainWindow

LOOK_MS = 50
QUIET_LOOKS = 10  # looks in a row without any work before the picture is taken
MOST_LOOKS = 600


class Shot(QObject):
    """Waits until nothing is read or computed any more, writes the PNG, and sends ``taken`` (whether it did)."""

    taken = Signal(bool)

    def __init__(self, window: "MainWindow", path: Path) -> None:
        super().__init__(window)
        self._window, self._path = window, path
        self._quiet = self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin to wait."""
        self._timer.start()

    def _look(self) -> None:
        session = self._window.session()
        self._looks += 1
        self._quiet = self._quiet + 1 if session is not None and session.tasks.idle() else 0
        if self._quiet >= QUIET_LOOKS or self._looks >= MOST_LOOKS:
            self._timer.stop()
            focus = QApplication.focusWidget()
            if focus is not None and self._window.working() and not self._window.covered():
                focus.clearFocus()  # a page is shown as it is looked at, a question with its answer in focus
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self.taken.emit(self._window.grab().save(str(self._path), "PNG"))
