"""What views ask for when work is not to stand in the window's way; ``ui.tasks`` does it."""

from collections.abc import Callable
from typing import Any, Protocol

from planner.ports.unit_of_work import Glance, UnitOfWork


class TaskRunner(Protocol):
    """Runs work off the GUI thread. ``done`` and ``failed`` are bound methods of living QObjects."""

    def read(
        self,
        work: Callable[[UnitOfWork], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Read from the plan on the database worker; without ``failed`` an error becomes a toast."""
        ...

    def glance(
        self,
        work: Callable[[Glance], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Like ``read`` for clients and calendar alone, which loads nothing else: for the first picture."""
        ...

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run ``work`` on the database worker (it opens its own unit of work)."""
        ...

    def network(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run ``work`` on the small pool for network calls."""
        ...

    def teller(self, receiver: Callable[[Any], None]) -> Callable[[Any], None]:
        """What work under way may call, on its own thread, to have ``receiver`` called on the GUI thread."""
        ...
