"""The line at the foot of the import sheet while rows go in: how many of how many, and a quiet bar."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from planner.languages import tr
from ui.progress import Follower, Line
from ui.runner import TaskRunner
from ui.sheets.importing.words import CANCELLING, HOW_TO_CANCEL, TOO_LATE, rows_done
from ui.widgets.announce import announce
from ui.widgets.labels import Label


class Running(QWidget):
    """Hidden until ``begin``.

    Attributes:
        active: rows are going in.
        too_late: every row is written and only the last word is missing; sends why it cannot be stopped now.
    """

    too_late = Signal(str)

    def __init__(self, tasks: TaskRunner) -> None:
        super().__init__()
        self.active = False
        self._line: Line | None = None
        self._follower = Follower(tasks, self)
        self._follower.moved.connect(self._moved)
        self.words = Label("", color="tx2", tabular=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setAccessibleName(tr("Rows imported"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        self.hide()

    def begin(self, rows: int) -> Line:
        """Show that ``rows`` are going in; the answer is for the work to call."""
        self.active = True
        self._line = self._follower.follow()
        self._moved(0, rows)
        self.show()
        announce(self, f"{self.words.text()}. {HOW_TO_CANCEL}")
        return self._line

    def stop(self) -> None:
        """Ask for an end with nothing written; nothing happens once that is too late."""
        if self._line is not None and self.bar.value() < self.bar.maximum():
            self._line.stop()
            self.words.setText(CANCELLING)

    def end(self) -> None:
        """Nothing is going in any more."""
        self.active, self._line = False, None
        self.hide()

    def _moved(self, done: int, total: int) -> None:
        if self._line is None or self._line.stopped:
            return
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.words.setText(rows_done(done, total))
        self.bar.setAccessibleDescription(self.words.text())
        if done >= total:
            self.too_late.emit(TOO_LATE)
