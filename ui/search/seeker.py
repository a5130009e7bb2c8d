"""Asks the plan for what is typed: at most one question is under way, and only the newest answer counts."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from planner.domain.searching import asked
from ui.context import UiContext
from ui.search.reading import MOST, Answer, Sought, look_for
from ui.views.calendar.locale import half_days

TYPED_MS = 60  # a pause in the typing


class Seeker(QObject):
    """``found`` sends an Answer, or None when there is nothing to look for."""

    found = Signal(object)

    def __init__(self, context: UiContext, parent: QObject, *, limit: int = MOST) -> None:
        super().__init__(parent)
        self._context, self._limit = context, limit
        self._words = ""
        self._busy = self._again = False
        self._pause = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._pause.timeout.connect(self._ask)

    def seek(self, words: str) -> None:
        """Look for these words once the typing rests."""
        self._words = words
        self._pause.start()

    def waits(self) -> bool:
        """Whether the answer to what was typed last is still to come."""
        return self._busy or self._pause.isActive()

    def now(self) -> None:
        """Do not wait for the typing to rest."""
        if self._pause.isActive():
            self._pause.stop()
            self._ask()

    def _ask(self) -> None:
        if not asked(self._words):
            self.found.emit(None)
            return
        if self._busy:
            self._again = True
            return
        self._busy = True
        context = self._context
        sought = Sought(
            words=self._words,
            client_id=context.bridge.client,
            own_zone=context.preferences.own_zone,
            now=context.services.clock.now(),
            half_days=half_days(),
            limit=self._limit,
        )
        context.tasks.read(partial(look_for, sought=sought), self._got, self._failed)

    def _got(self, answer: Answer) -> None:
        self._busy = False
        if self._again or answer.sought.words != self._words:
            self._again = False
            self._pause.stop()
            self._ask()
        else:
            self.found.emit(answer)

    def _failed(self, error: Exception) -> None:
        self._busy = self._again = False
        self.found.emit(None)
        self._context.shell.toast(str(error), error=True)
