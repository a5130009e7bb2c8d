"""How far long work is, and whether it is still wanted."""

from typing import Protocol

from planner.domain.errors import Cancelled
from planner.languages import tr


class Progress(Protocol):
    """Hears how far work is; called on the thread that does it."""

    def __call__(self, done: int, total: int, /) -> bool:
        """Hear that ``done`` of ``total`` are done; True asks the work to stop and to undo what it began."""
        ...


def unheard(_done: int, _total: int, /) -> bool:
    """Nobody listens and nobody stops it."""
    return False


class Count:
    """Counts up to a total that is known from the start.

    Args:
        progress: hears of 0 at once, then of every step.
        total: how many there will be.

    Raises:
        Cancelled: here and on each step, when ``progress`` asks to stop.
    """

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._done, self._total = progress, 0, total
        self.add(0)

    def add(self, number: int) -> None:
        """So many more are done."""
        self._done += number
        if self._progress(self._done, self._total):
            raise Cancelled(tr("Cancelled. Nothing was written."))
