"""One life of the publisher: a process of its own that ends by SIGKILL at a chosen moment."""

import multiprocessing
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass

from tests.real.kill.worker import Orders, publish
from tests.real.wire.wire import Seen, Wire

_DEATH = 30.0
_METHOD = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
_FORKS = multiprocessing.get_context(_METHOD)  # a fork costs a tenth of what starting Python does
_FORKS.set_forkserver_preload(["tests.real.kill.worker"])


@dataclass(frozen=True, slots=True)
class Trace:
    """How far a request had come when the publisher died."""

    seen: Seen
    accepted: bool
    relayed: bool


class Victim:
    """A running publisher. ``kill`` may be called from any thread; the first call counts.

    Attributes:
        dead: set when the process is gone, not only told to go.
        traces: the requests of this life as they stood at that moment.
    """

    def __init__(self, orders: Orders, wires: Sequence[Wire]) -> None:
        self.dead = threading.Event()
        self.traces: list[Trace] = []
        self._wires = wires
        self._before = [len(wire.seen) for wire in wires]
        self._lock = threading.Lock()
        self._process = _FORKS.Process(target=publish, args=(orders,), daemon=True)
        self._process.start()
        self.started = time.monotonic()

    def kill(self) -> None:
        """End it without a word, and come back when it is gone."""
        with self._lock:
            if self.dead.is_set():
                return
            self._process.kill()
            self._process.join(_DEATH)
            assert self._process.exitcode == -9, f"it ended by itself: {self._process.exitcode}"
            for wire, start in zip(self._wires, self._before, strict=True):
                lived = wire.seen[start:]
                self.traces += [Trace(one, one.accepted is not None, one.relayed) for one in lived]
            self.dead.set()
