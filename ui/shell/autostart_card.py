"""Settings: let this computer start the agent by itself, and wake up for what is due."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from planner.domain.autostart import AutostartEntry, AutostartStatus
from planner.languages import tr
from planner.publishing.waking import wake_times
from ui.context import UiContext
from ui.sheets.frame import empty
from ui.shell.settings_card import Card
from ui.shell.words import sentence
from ui.widgets.buttons import Button
from ui.widgets.choices import CheckBox
from ui.widgets.labels import ElidedLabel, Paragraph


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
        self.others: list[Button] = []
        self._others = QGridLayout()
        self._others.setContentsMargins(0, 0, 0, 0)
        self._others.setHorizontalSpacing(8)
        self._others.setColumnStretch(0, 1)
        self._list = QWidget()
        self._list.setLayout(self._others)
        self._beside = Paragraph(tr("Agents of other plans that start on this computer:"), color="tx2")
        for widget in (self._beside, self._list):
            self.add(widget)
            widget.hide()
        self._run(self._system.status)

    def _run(self, work: Callable[[], AutostartStatus]) -> None:
        system = self._system
        self._context.tasks.network(lambda: (work(), system.entries()), self._show, self._failed)

    def _show(self, told: tuple[AutostartStatus, Sequence[AutostartEntry]]) -> None:
        status, entries = told
        self._show_others([one for one in entries if not one.own])
        self.says.setText(status.says)
        able = bool(status.system)
        for widget in (self.wake, self._row):
            widget.setVisible(able)
        self.start.set_words(tr("Set up again") if status.installed else tr("Start the agent by itself"))
        self.stop.setVisible(status.installed)
        self.wake.setChecked(status.wakes)
        self.start.setEnabled(True)

    def _show_others(self, entries: Sequence[AutostartEntry]) -> None:
        """A row for each: where its plan lies, and the way to end it."""
        empty(self._others)
        self.others = []
        for widget in (self._beside, self._list):
            widget.setVisible(bool(entries))
        for row, one in enumerate(entries):
            place = one.place or one.name
            self._others.addWidget(ElidedLabel(place, size=12.5), row, 0)
            button = Button(tr("Do not start it any more"), "ghost", "small")
            button.setAccessibleName(tr("Do not start the agent of {place} any more", place=place))
            button.clicked.connect(partial(self._remove_other, one.name))
            self._others.addWidget(button, row, 1)
            self.others.append(button)

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

    def _remove_other(self, name: str) -> None:
        self._run(partial(self._system.remove, name))
