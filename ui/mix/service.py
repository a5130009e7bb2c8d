"""Runs the linter after every change, off the GUI thread, and tells when its report is ready."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from planner.domain.changes import Aggregate, Change, Changes
from planner.domain.ids import ClientId
from planner.domain.media_host import touches_place
from planner.domain.pause import PAUSED_KEY
from planner.languages import tr
from planner.lint.consequence import Consequence, WhatIf
from planner.ports.unit_of_work import UnitOfWork
from ui.context import UiContext
from ui.mix.run import Checked, Runner

PAUSE_MS = 150
SLOW_MS = 1000
EVERY_MS = 5 * 60_000
MATTERS = (
    Aggregate.CLIENT,
    Aggregate.ACCOUNT,
    Aggregate.POST,
    Aggregate.PUBLICATION,
    Aggregate.SUPPRESSION,
)
"""What the linter reads; kept texts and pictures are not among it."""


class MixService(QObject):
    """The linter of the window, for the client in view or all of them.

    While it runs the old report stays. A change during a run makes one more run, never two.

    Attributes:
        checked: the newest result, None before the first.

    Signals:
        report_ready(object): a ``Checked``. checking(bool): a run takes longer than a second, or ended.
    """

    report_ready = Signal(object)
    checking = Signal(bool)

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._client: ClientId | None = getattr(context.bridge, "client", None)
        self._runner = Runner(context.workspace)
        self._running = False
        self._again = False
        self._slow_told = False
        self._news: tuple[Change, ...] | None = None
        self.checked: Checked | None = None
        self._pause = self._timer(PAUSE_MS, self._run, single=True)
        self._slow = self._timer(SLOW_MS, self._is_slow, single=True)
        self._clock = self._timer(EVERY_MS, self.run, single=False)
        context.bridge.changed.connect(self._changed)  # type: ignore[attr-defined]
        context.bridge.client_changed.connect(self._client_changed)  # type: ignore[attr-defined]
        context.bridge.rules_changed.connect(self.run)  # type: ignore[attr-defined]
        self._pause.start()
        self._clock.start()

    @property
    def client(self) -> ClientId | None:
        """Whose plan is checked, None: all clients'."""
        return self._client

    def run(self) -> None:
        """Read everything again and check it, now or after the run that is under way."""
        self._news = None
        self._run()

    def what_if(
        self,
        what: WhatIf,
        done: Callable[[Consequence | None], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Work out on the worker what changes would lead to; nothing is changed.

        ``done`` and ``failed`` are bound methods of living QObjects; None: the plan was not checked yet.
        """
        self._context.tasks.read(partial(self._runner.what_if, what=what), done, failed)

    def _run(self) -> None:
        """Check what the news touched, all of it when that is not known."""
        self._pause.stop()
        if self._running:
            self._again = True
            return
        self._running = True
        self._slow.start()
        self._context.tasks.read(self._work(), self._done, self._failed)

    def _timer(self, milliseconds: int, slot: Callable[[], None], *, single: bool) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(single)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _work(self) -> Callable[[UnitOfWork], Checked]:
        runner, client, now = self._runner, self._client, self._context.services.clock.now()
        changes = Changes(self._news) if self._news is not None else None
        self._news = ()

        def work(unit: UnitOfWork) -> Checked:
            return runner.run(unit, client, now, changes)

        return work

    def _changed(self, changes: Changes) -> None:
        if PAUSED_KEY in changes.ids(Aggregate.SETTING) or touches_place(changes):
            self._news = None
            self._pause.start()
        if changes.touches(*MATTERS):
            if self._news is not None:
                self._news += changes.rows
            self._pause.start()

    def _client_changed(self, client: ClientId | None) -> None:
        self._client = client
        self._pause.start(0)
        self._pause.setInterval(PAUSE_MS)

    def _ended(self) -> None:
        self._running = False
        self._slow.stop()
        if self._slow_told:
            self._slow_told = False
            self.checking.emit(False)

    def _done(self, checked: Checked) -> None:
        self._ended()
        if checked.client_id == self._client:
            self.checked = checked
            self.report_ready.emit(checked)
            self._context.bridge.report_ready.emit(checked.report)  # type: ignore[attr-defined]
        if self._again or checked.client_id != self._client:
            self._again = False
            self._run()

    def _failed(self, error: Exception) -> None:
        self._ended()
        self._again = False
        self._news = None  # what was read is not known: the next run reads everything again
        self._context.shell.toast(tr("The plan could not be checked: {error}", error=error), error=True)

    def _is_slow(self) -> None:
        self._slow_told = True
        self.checking.emit(True)
