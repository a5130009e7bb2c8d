"""What fills the window while a copy is put back: each step in words, and a way out until the last one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.domain.backups import RestoreStep
from planner.languages import tr
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from ui.shell.putting_back import Steps
    from ui.shell.window import MainWindow

ANEW = tr("Beginning a new plan")
TITLE = tr("Putting the copy back")
FIRST = tr("What is being sent comes to its end first.")
STEPS = {
    RestoreStep.CHECK: tr("Checking the copy…"),
    RestoreStep.READY: tr("Making the copy ready…"),
    RestoreStep.KEEP: tr("Keeping the plan as it is now…"),
    RestoreStep.PLACE: tr("Putting it in place… This cannot be cancelled any more."),
}
CANCELLING = tr("Cancelling… The plan stays as it is.")
TOO_LATE = tr("The copy is being put in place: this cannot be cancelled any more")


class PuttingBack(EmptyState):
    """Tell it each step by ``take``; ``cancelled`` is sent once at most, by the button or Esc."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("history", TITLE, FIRST, parent=parent)
        self.cancel = Button(tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        room = QWidget()
        room.setFixedHeight(10)
        self.add_below(room, self.cancel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ownFocus", True)  # not the button: an Enter held down would press it

    def take(self, step: RestoreStep) -> None:
        """Say what is being done now."""
        if step is RestoreStep.PLACE:
            self.cancel.set_reason(TOO_LATE)
        elif not self.cancel.isEnabled():
            return  # it is being cancelled, and says so
        self.say(TITLE, STEPS[step])
        announce(self, STEPS[step])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)

    def _cancel(self) -> None:
        if self.cancel.isEnabled():
            self.cancel.set_reason(CANCELLING)
            self.say(TITLE, CANCELLING)
            self.cancelled.emit()


def show_putting_back(window: "MainWindow", steps: "Steps", *, anew: bool) -> None:
    """Fill the window; ``anew``: there is no copy, a new plan is begun, and nothing is there to cancel."""
    if anew:
        window.bring(EmptyState("history", ANEW, FIRST, parent=window))
        return
    screen = PuttingBack(window)
    steps.taken.connect(screen.take)
    screen.cancelled.connect(steps.stop)
    window.bring(screen)
    screen.setFocus()
