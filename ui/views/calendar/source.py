"""Fetches what is on show and waiting posts through the task runner; at most one read of each is under way."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from planner.domain.ids import ClientId
from planner.languages import tr
from planner.ports.unit_of_work import Glance
from ui.context import UiContext
from ui.views.calendar.reading import Shown, Waiting, Wanted, read_waiting

AFTER_PAINT_MS = 120  # reading what waits loads the whole of storage


class RangeSource(QObject):
    """Asks the plan's worker with ``read``; an answer that is no longer wanted is dropped.

    Signals:
        shown: the range wanted last, as read (Shown).
    """

    shown = Signal(object)

    def __init__(
        self,
        context: UiContext,
        read: Callable[[Glance, Wanted], Shown[Any]],
        failure: str,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._read, self._failure = read, failure
        self._wanted: Wanted | None = None
        self._busy = False
        self._again = False

    def ask(self, wanted: Wanted) -> None:
        """Read a range; ``shown`` follows."""
        self._wanted = wanted
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._context.tasks.glance(partial(self._read, wanted=wanted), self._got, self._failed)

    def _got(self, shown: Shown[Any]) -> None:
        self._busy = False
        if self._again and self._wanted is not None:
            self._again = False
            self.ask(self._wanted)
        elif shown.wanted == self._wanted:
            self.shown.emit(shown)

    def _failed(self, error: Exception) -> None:
        self._busy = self._again = False
        self._context.shell.toast(f"{self._failure} {error}", error=True)


class WaitingSource(QObject):
    """Counts what waits for a decision, never before the first range had time to be painted.

    Signals:
        waiting: how many posts wait (Waiting).
    """

    waiting = Signal(object)

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._client: ClientId | None = None
        self._busy = False
        self._again = False
        self._painted = False

    def ask(self, client_id: ClientId | None) -> None:
        """Read what waits; ``waiting`` follows."""
        self._client = client_id
        if not self._painted:
            QTimer.singleShot(AFTER_PAINT_MS, self, self.first_painted)
        elif self._busy:
            self._again = True
        else:
            self._ask(client_id)

    def first_painted(self) -> None:
        """The first range had time to be painted: read what waits."""
        if not self._painted:
            self._painted = True
            self._ask(self._client)

    def _ask(self, client_id: ClientId | None) -> None:
        self._busy = True
        work = partial(read_waiting, client_id=client_id)
        self._context.tasks.read(work, self._got, self._failed)

    def _got(self, waiting: Waiting) -> None:
        self._busy = False
        if self._again:
            self._again = False
            self.ask(self._client)
        else:
            self.waiting.emit(waiting)

    def _failed(self, error: Exception) -> None:
        self._busy = self._again = False
        self._context.shell.toast(
            tr("What waits for you could not be read. {error}", error=error), error=True
        )
