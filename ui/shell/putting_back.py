"""Putting a copy back from the window: off its thread, between closing the plan and opening it again."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from planner.domain.backups import RestoreStep
from planner.domain.errors import Cancelled, EnvironmentFault, ParleyError, UserError
from planner.languages import tr
from planner.ports.backups import Backups, RestoreSteps
from planner.ports.services import Services
from ui.sheets.copy_words import done_words
from ui.shell.opening import Opened, open_plan
from ui.shell.words import sentence


class Steps(QObject):
    """What the thread that puts a copy back tells the window, and how the window stops it.

    Attributes:
        taken: a ``RestoreStep``, on the GUI thread.
    """

    taken = Signal(object)
    _said = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._said.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def __call__(self, step: RestoreStep, /) -> bool:
        """Hear the next step, on any thread; True once the person wants no more."""
        if self._stop.is_set():
            return True
        self._said.emit(step)
        return False

    def stop(self) -> None:
        """Ask to stop before the next step."""
        self._stop.set()

    def _hear(self, step: RestoreStep) -> None:
        self.taken.emit(step)


def put_back(
    finish: Callable[[], None],
    backups: Backups,
    source: Path | None,
    opener: Callable[[bool], Services],
    steps: RestoreSteps,
) -> Opened:
    """Put a copy in the plan's place and open what is there then.

    Args:
        finish: waits until this window has the plan closed.
        backups: the plan's copies.
        source: the copy; None: keep the damaged plan under another name and begin a new one.
        opener: opens the person's plan.
        steps: hears what is done, and may stop it.

    Returns:
        The open plan with what became of it: when the copy was refused, the plan as it was, and why.

    Raises:
        ParleyError: the copy was refused and the plan as it was does not open.
    """
    finish()
    try:
        if source is None:
            said, refused = tr("The damaged plan is kept as {name}.", name=backups.set_aside().name), None
        else:
            said, refused = done_words(backups.restore(source, steps)), None
    except Cancelled as error:
        said, refused = sentence(error), None
    except (UserError, EnvironmentFault) as error:
        said, refused = sentence(error), error
    try:
        opened = open_plan(opener, True, sample=False)
    except ParleyError as error:
        raise (refused or error) from error
    return replace(opened, said=said, refused=refused is not None)
