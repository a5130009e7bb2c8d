"""Work off the GUI thread: one worker for the plan, a few for the network.

Results come back through one queued signal and are handed to bound methods of living QObjects. A receiver
that is gone by then gets nothing; the work is done all the same.
"""

import logging
import queue
import sys
import threading
import weakref
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from planner.domain.changes import Changes
from planner.ports.unit_of_work import Glance, Plan, UnitOfWork

NETWORK_THREADS = 3
QUICK = 0.0005
"""Seconds after which Python lets another thread go on; its 5 ms are most of what a key may take in the window."""
log = logging.getLogger(__name__)
_Done = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[], Any]
    done: "weakref.WeakMethod[_Done]"
    failed: "weakref.WeakMethod[_Done] | None"


@dataclass(frozen=True, slots=True)
class _Outcome:
    job: _Job
    result: Any = None
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class _Told:
    receiver: "weakref.WeakMethod[_Done]"
    value: Any


def _weak(receiver: _Done) -> "weakref.WeakMethod[_Done]":
    owner = getattr(receiver, "__self__", None)
    if not isinstance(owner, QObject):
        msg = f"a task's receiver must be a bound method of a QObject, not {receiver!r}"
        raise TypeError(msg)
    return weakref.WeakMethod(receiver)


class Tasks(QObject):
    """The task runner of one open plan (see ``ui.runner.TaskRunner``).

    Attributes:
        news: sent after work that may have written, with the ``Changes`` of this and other processes.
        trouble: an error nobody asked for, to be shown as a toast.
    """

    news = Signal(object)
    trouble = Signal(object)
    _ready = Signal()

    def __init__(self, plan: Plan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(QUICK)  # while the worker thinks, the window must not wait
        self._plan = plan
        self._seen: int | None = None
        self._work: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._calls: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._outcomes: deque[_Outcome | Changes | _Told] = deque()
        self._closed = False
        self._open_jobs = 0  # counted on the GUI thread only
        self._ready.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._worker = threading.Thread(target=self._serve, name="plan", daemon=True)
        self._worker.start()
        self._callers: list[threading.Thread] = []

    def read(self, work: Callable[[UnitOfWork], Any], done: _Done, failed: _Done | None = None) -> None:
        """Read from the plan on the database worker."""

        def job() -> Any:
            with self._plan.read() as unit:
                return work(unit)

        self._put(self._work, job, done, failed)

    def glance(self, work: Callable[[Glance], Any], done: _Done, failed: _Done | None = None) -> None:
        """Take a quick look at clients and calendar on the database worker."""

        def job() -> Any:
            with self._plan.glance() as look:
                return work(look)

        self._put(self._work, job, done, failed)

    def run(self, work: Callable[[], Any], done: _Done, failed: _Done | None = None) -> None:
        """Run ``work`` on the database worker; what it changed is sent as ``news`` before ``done``."""

        def job() -> Any:
            if self._seen is None:
                self._look()
            try:
                return work()
            finally:
                self._look()

        self._put(self._work, job, done, failed)

    def poll(self) -> None:
        """Look for changes of other processes; ``news`` tells them."""
        if not self._closed:
            self._put(self._work, self._look, self._nothing, self._nothing)

    def network(self, work: Callable[[], Any], done: _Done, failed: _Done | None = None) -> None:
        """Run ``work`` on one of a few threads for network calls."""
        if not self._closed and len(self._callers) < NETWORK_THREADS:
            thread = threading.Thread(target=self._call, name="network", daemon=True)
            self._callers.append(thread)
            thread.start()
        self._put(self._calls, work, done, failed)

    def teller(self, receiver: _Done) -> Callable[[Any], None]:
        """What work under way may call, on its own thread, to have ``receiver`` called on the GUI thread."""
        weak = _weak(receiver)

        def tell(value: Any) -> None:
            self._hand_over(_Told(weak, value))

        return tell

    def idle(self) -> bool:
        """Whether all work is done and answered."""
        return self._open_jobs == 0 and not self._outcomes

    def close(self, seconds: float = 5.0) -> bool:
        """Finish what the worker has begun and stop; later results are dropped.

        Waits ``seconds`` at most for the plan's worker: False when it is still busy then.
        """
        self._closed = True
        self._work.put(None)
        for _ in self._callers:
            self._calls.put(None)
        self._worker.join(seconds)
        self._outcomes.clear()
        return not self._worker.is_alive()

    def _put(
        self,
        target: "queue.SimpleQueue[_Job | None]",
        work: Callable[[], Any],
        done: _Done,
        failed: _Done | None,
    ) -> None:
        job = _Job(work, _weak(done), _weak(failed) if failed else None)
        if not self._closed:
            self._open_jobs += 1
            target.put(job)

    def _serve(self) -> None:
        while (job := self._work.get()) is not None:
            self._perform(job)

    def _call(self) -> None:
        while (job := self._calls.get()) is not None:
            self._perform(job)

    def _perform(self, job: _Job) -> None:
        try:
            outcome = _Outcome(job, result=job.work())
        except Exception as error:  # noqa: BLE001 - handed to the receiver, which shows it
            outcome = _Outcome(job, error=error)
        self._hand_over(outcome)

    def _look(self) -> None:
        if self._seen is None:
            self._seen = self._plan.newest_change()
            return
        changes = self._plan.changes_since(self._seen)
        if changes.rows:
            self._seen = max(self._seen, changes.sequence)
            self._hand_over(changes)

    def _hand_over(self, outcome: "_Outcome | Changes | _Told") -> None:
        if not self._closed:
            self._outcomes.append(outcome)
            self._ready.emit()

    def _deliver(self) -> None:
        while self._outcomes:
            outcome = self._outcomes.popleft()
            if isinstance(outcome, Changes):
                self.news.emit(outcome)
                continue
            if isinstance(outcome, _Told):
                self._answer(outcome.receiver, outcome.value)
                continue
            self._open_jobs -= 1
            if outcome.error is None:
                self._answer(outcome.job.done, outcome.result)
            elif outcome.job.failed is not None:
                self._answer(outcome.job.failed, outcome.error)
            else:
                log.error("a task failed", exc_info=outcome.error)
                self.trouble.emit(outcome.error)

    @staticmethod
    def _answer(receiver: "weakref.WeakMethod[_Done]", value: Any) -> None:
        method = receiver()
        if method is not None and isValid(method.__self__):
            method(value)

    def _nothing(self, _value: object) -> None:
        """Receive what needs no answer."""
