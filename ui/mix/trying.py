"""Asks the linter what a drag would lead to: one question at a time, the newest wins."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from planner.lint.consequence import Consequence, WhatIf
from ui.context import UiContext


class Told(NamedTuple):
    """An answer. ``consequence``: None as long as the plan was not checked."""

    what: WhatIf
    consequence: Consequence | None


class Trials(QObject):
    """Answers for one surface; what was asked before is known until ``forget``.

    While a question is being worked out, later ones replace each other; an answer that nobody waits for any
    more is kept and not told.

    Signals:
        told: a ``Told`` for what was asked last.
    """

    told = Signal(object)

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: WhatIf | None = None
        self._asked: WhatIf | None = None
        self._known: dict[WhatIf, Consequence] = {}
        self._times = 0

    def ask(self, what: WhatIf) -> None:
        """Ask for ``what``; it is told by ``told``, at once when it is known."""
        self._wanted = what
        known = self._known.get(what)
        if known is not None:
            self.told.emit(Told(what, known))
        elif self._asked is None:
            self._send(what)

    def nothing(self) -> None:
        """Wait for no answer any more."""
        self._wanted = None

    def forget(self) -> None:
        """The drag is over: nothing is waited for, and what was known may be wrong by the next one."""
        self._wanted = None
        self._times += 1
        self._known.clear()

    def _send(self, what: WhatIf) -> None:
        self._asked = what
        self._asked_in = self._times
        self._context.shell.what_if(what, self._answered, self._failed)

    def _answered(self, consequence: Consequence | None) -> None:
        asked, self._asked = self._asked, None
        if asked is not None and consequence is not None and self._asked_in == self._times:
            self._known[asked] = consequence
        if self._wanted is None:
            return
        if asked == self._wanted:
            self.told.emit(Told(asked, consequence))
        else:
            self.ask(self._wanted)

    def _failed(self, _error: Exception) -> None:
        """A consequence that cannot be told is no reason to disturb: the move itself says what is wrong."""
        self._answered(None)
