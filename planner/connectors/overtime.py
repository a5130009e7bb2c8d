"""Cutting lines that take too long: one thread for all calls of this process, for hardly any call ever does."""

import math
import threading
import time

from planner.connectors.line import Line


class Overtime:
    """Cuts lines when their time is over."""

    def __init__(self) -> None:
        self._ends: dict[Line, float] = {}
        self._news = threading.Condition()
        self._thread: threading.Thread | None = None
        self._wakes = math.inf

    def watch(self, line: Line, seconds: float) -> None:
        """Cut ``line`` in so many seconds, unless it is let go before."""
        with self._news:
            self._ends[line] = end = time.monotonic() + seconds
            if (
                self._thread is None or not self._thread.is_alive()
            ):  # the first, or in a process that was forked
                self._wakes = math.inf
                self._thread = threading.Thread(target=self._run, name="parley-overtime", daemon=True)
                self._thread.start()
            if end < self._wakes:  # else it wakes in time by itself, and a call costs no other thread's turn
                self._news.notify()

    def let_go(self, line: Line) -> None:
        """Leave it alone."""
        with self._news:
            self._ends.pop(line, None)

    def _run(self) -> None:
        while True:
            with self._news:
                now = time.monotonic()
                late = [line for line, end in self._ends.items() if end <= now]
                for line in late:
                    del self._ends[line]
                if not late:
                    self._wakes = min(self._ends.values(), default=math.inf)
                    self._news.wait(None if math.isinf(self._wakes) else self._wakes - now)
            for line in late:
                line.cut()


OVERTIME = Overtime()
"""That of this process."""
