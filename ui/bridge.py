"""The one place where news crosses into the window: changes of the plan, ticks of the publisher, the client chosen.

The publisher runs on a thread of its own; ``tick_from_agent`` may be called there. Other processes are heard
by polling the plan's change table through the task runner. Both arrive as queued signals.
"""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from planner.domain.changes import Changes
from planner.domain.ids import ClientId
from ui.tasks import Tasks
from ui.theme.theme import Theme

POLL_MS = 1500


class Bridge(QObject):
    """Signals for every view of one open plan.

    Attributes:
        changed: ``Changes`` of this window, its publisher and other processes, each once.
        client_changed: ``ClientId`` or None for all clients.
        report_ready: a lint ``Report``. theme_changed: colours or text sizes are new.
        client: the client shown now, None for all clients.
        rules_changed: the linter's settings were written.
        tick_done: the publisher's ``TickReport``.
    """

    changed = Signal(object)
    client_changed = Signal(object)
    report_ready = Signal(object)
    theme_changed = Signal()
    rules_changed = Signal()
    tick_done = Signal(object)
    _ticked = Signal(object)

    def __init__(self, tasks: Tasks, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.client: ClientId | None = None
        tasks.news.connect(self._heard)
        theme.changed.connect(self.theme_changed)
        self._ticked.connect(self._on_tick, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(tasks.poll)

    def choose_client(self, client_id: ClientId | None) -> None:
        """Show one client, or all with None."""
        if client_id != self.client:
            self.client = client_id
            self.client_changed.emit(client_id)

    def listen(self) -> None:
        """Begin to hear what other processes change."""
        self._tasks.poll()
        self._timer.start()

    def close(self) -> None:
        """Stop listening; the plan is about to close."""
        self._timer.stop()

    def tick_from_agent(self, report: object) -> None:
        """Take the publisher's report; may be called on its thread."""
        self._ticked.emit(report)

    def _heard(self, changes: Changes) -> None:
        self.changed.emit(changes)

    def _on_tick(self, report: object) -> None:
        self._tasks.poll()
        self.tick_done.emit(report)
