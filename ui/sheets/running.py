"""The line at the foot of a sheet while long work runs: how much of how much, and a quiet bar."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from planner.languages import tr
from ui.progress import Follower, Line
from ui.runner import TaskRunner
from ui.widgets.announce import announce
from ui.widgets.labels import Label


class Running(QWidget):
    """Hidden until ``begin``.

    Args:
        tasks: what the work runs on.
        name: of the bar for screen readers.
        words: says how far it is, of done and total.
        too_late: why it cannot be stopped once all is done but the last word.

    Attributes:
        active: the work is under way.
        too_late: only the last word is missing; sends why it cannot be stopped now.
    """

    too_late = Signal(str)

    def __init__(self, tasks: TaskRunner, name: str, words: Callable[[int, int], str], too_late: str) -> None:
        super().__init__()
        self.active = False
        self._say, self._too_late = words, too_late
        self._line: Line | None = None
        self._follower = Follower(tasks, self)
        self._follower.moved.connect(self._moved)
        self.words = Label("", color="tx2", tabular=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        self.hide()

    def begin(self, total: int) -> Line:
        """Show that work on ``total`` begins; the answer is for the work to call."""
        self.active = True
        self._line = self._follower.follow()
        self._moved(0, total)
        self.show()
        announce(self, f"{self.words.text()}. {tr('Escape cancels.')}")
        return self._line

    def stop(self) -> None:
        """Ask for an end with nothing written; nothing happens once that is too late."""
        if self._line is not None and self.bar.value() < self.bar.maximum():
            self._line.stop()
            self.words.setText(tr("Cancelling…"))

    def end(self) -> None:
        """The work is over."""
        self.active, self._line = False, None
        self.hide()

    def _moved(self, done: int, total: int) -> None:
        if self._line is None or self._line.stopped:
            return
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.words.setText(self._say(done, total))
        self.bar.setAccessibleDescription(self.words.text())
        if total and done >= total:
            self.too_late.emit(self._too_late)
