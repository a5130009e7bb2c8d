"""Fetches months and waiting posts through the task runner; at most one read of each is under way."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from planner.domain.ids import ClientId
from ui.context import UiContext
from ui.views.calendar.reading import Shown, Waiting, Wanted, read_month, read_waiting

AFTER_PAINT_MS = 120  # reading what waits loads the whole of storage


class MonthSource(QObject):
    """Asks the plan's worker; an answer that is no longer wanted is dropped.

    Signals:
        shown: the month wanted last, as read (Shown). waiting: how many posts wait (Waiting).
    """

    shown = Signal(object)
    waiting = Signal(object)

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: Wanted | None = None
        self._busy = False
        self._again = False
        self._client: ClientId | None = None
        self._waiting_busy = False
        self._waiting_again = False
        self._painted = False

    def ask(self, wanted: Wanted) -> None:
        """Read a month; ``shown`` follows."""
        self._wanted = wanted
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._context.tasks.glance(partial(read_month, wanted=wanted), self._got, self._failed)

    def ask_waiting(self, client_id: ClientId | None) -> None:
        """Read what waits for a decision; ``waiting`` follows, never before the first month is painted."""
        self._client = client_id
        if not self._painted:
            QTimer.singleShot(AFTER_PAINT_MS, self, self.first_painted)
        elif self._waiting_busy:
            self._waiting_again = True
        else:
            self._ask_waiting(client_id)

    def first_painted(self) -> None:
        """The first month had time to be painted: read what waits."""
        if not self._painted:
            self._painted = True
            self._ask_waiting(self._client)

    def _ask_waiting(self, client_id: ClientId | None) -> None:
        self._waiting_busy = True
        work = partial(read_waiting, client_id=client_id)
        self._context.tasks.read(work, self._got_waiting, self._failed_waiting)

    def _got(self, shown: Shown) -> None:
        self._busy = False
        if self._again and self._wanted is not None:
            self._again = False
            self.ask(self._wanted)
        elif shown.wanted == self._wanted:
            self.shown.emit(shown)

    def _got_waiting(self, waiting: Waiting) -> None:
        self._waiting_busy = False
        if self._waiting_again:
            self._waiting_again = False
            self.ask_waiting(self._client)
        else:
            self.waiting.emit(waiting)

    def _failed(self, error: Exception) -> None:
        self._busy = self._again = False
        self._context.shell.toast(f"The month could not be read. {error}", error=True)

    def _failed_waiting(self, error: Exception) -> None:
        self._waiting_busy = self._waiting_again = False
        self._context.shell.toast(f"What waits for you could not be read. {error}", error=True)
