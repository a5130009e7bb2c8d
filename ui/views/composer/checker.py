"""Findings for this post as it is typed: asked for on the worker, a little after the last key."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from planner.domain.changes import Change, Changes
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.context import UiContext
from ui.views.composer.checks import Judge, Verdict
from ui.views.composer.loading import Desk
from ui.views.composer.state import Draft

PAUSE_MS = 200


class Checker(QObject):
    """Asks for the newest draft only; an answer for an older one is dropped.

    Signals:
        checked(object): the Verdict on the newest draft.
    """

    checked = Signal(object)

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: tuple[Draft, Desk] | None = None
        self._running = False
        self._judge = Judge(context.workspace)
        self._news: tuple[Change, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.run)

    @property
    def busy(self) -> bool:
        """Whether the last verdict may be about an older text."""
        return self._running or self._timer.isActive() or self._wanted is not None

    def plan_changed(self, changes: Changes) -> None:
        """The plan around the post is another one: read what changed with the next check."""
        self._news += changes.rows

    def ask(self, draft: Draft, desk: Desk) -> None:
        """Check ``draft`` soon."""
        self._wanted = (draft, desk)
        self._timer.start()

    def run(self) -> None:
        """Check now; while one check runs, only the newest text waits."""
        self._timer.stop()
        if self._wanted is None or self._running:
            return
        draft, desk = self._wanted
        self._wanted = None
        self._running = True
        self._context.tasks.read(self._work(draft, desk), self._done, self._failed)

    def _work(self, draft: Draft, desk: Desk) -> Callable[[UnitOfWork], Verdict]:
        now = self._context.services.clock.now()
        judge, news = self._judge, self._news
        self._news = ()

        def work(unit: UnitOfWork) -> Verdict:
            if news:
                judge.take(unit, news, draft.post.id, now)
            return judge.check(unit, draft, desk, now)

        return work

    def _done(self, verdict: Verdict) -> None:
        self._running = False
        if self._wanted is not None:
            self.run()
            return
        self.checked.emit(verdict)

    def _failed(self, error: Exception) -> None:
        self._running = False
        self._context.shell.toast(tr("The post could not be checked: {error}", error=error), error=True)
