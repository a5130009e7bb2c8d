"""Settings: let this computer start the agent by itself, and wake up for what is due."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.autostart import AutostartStatus
from planner.languages import tr
from planner.publishing.waking import wake_times
from ui.context import UiContext
from ui.shell.settings_card import Card
from ui.shell.words import sentence
from ui.widgets.buttons import Button
from ui.widgets.choices import CheckBox
from ui.widgets.labels import Paragraph


class AutostartCard(Card):
    """Says how it stands and changes it; the system is asked on a thread of the network's pool."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(tr("Without the window"))
        self._context = context
        self._system = context.services.autostart
        self.says = Paragraph("", color="tx2")
        self.wake = CheckBox(tr("Wake this computer shortly before a post is due"))
        self.start = Button(tr("Start the agent by itself"), icon="laptop")
        self.start.clicked.connect(self._install)
        self.stop = Button(tr("Do not start it any more"), "ghost")
        self.stop.clicked.connect(self._remove)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.start)
        line.addWidget(self.stop)
        line.addStretch(1)
        self._row = row
        self.add(
            Paragraph(
                tr(
                    "The agent publishes while no window is open. It starts when you sign in to this computer, and "
                    "needs your password store to be open."
                ),
                color="tx2",
            )
        )
        for widget in (self.says, self.wake, row):
            self.add(widget)
        self._run(self._system.status)

    def _run(self, work: Callable[[], AutostartStatus]) -> None:
        self._context.tasks.network(work, self._show, self._failed)

    def _show(self, status: AutostartStatus) -> None:
        self.says.setText(status.says)
        able = bool(status.system)
        for widget in (self.wake, self._row):
            widget.setVisible(able)
        self.start.set_words(tr("Set up again") if status.installed else tr("Start the agent by itself"))
        self.stop.setVisible(status.installed)
        self.wake.setChecked(status.wakes)
        self.start.setEnabled(True)

    def _failed(self, error: Exception) -> None:
        self.start.setEnabled(True)
        self._context.shell.toast(sentence(error), error=True)
        self._run(self._system.status)

    def _install(self) -> None:
        services, system, wakes = self._context.services, self._system, self.wake.isChecked()
        self.start.setEnabled(False)

        def install() -> AutostartStatus:
            from planner.publishing.setup import here

            return system.install(wake_times(services, here()) if wakes else None)

        self._run(install)

    def _remove(self) -> None:
        self._run(self._system.remove)
