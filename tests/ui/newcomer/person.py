"""Somebody who looks at the window and uses mouse and keys."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.publishing.publisher import Publisher

NOON = datetime(2026, 10, 14, 11, 0, tzinfo=UTC)  # a Wednesday, 12:00 in London
LEFT = Qt.MouseButton.LeftButton


class Newcomer:
    """Looks at the window and uses mouse and keys."""

    def __init__(self, qtbot, app, clock):
        self.qtbot, self.app, self.clock = qtbot, app, clock
        self.window = app.window

    def click(self, button):
        self.qtbot.mouseClick(button, LEFT)

    def look_at(self):
        """Have the keyboard: without a window manager it is lost when a closed sheet is thrown away."""
        with self.qtbot.waitActive(self.window):
            self.window.activateWindow()

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def until(self, done):
        self.qtbot.waitUntil(lambda: bool(done()))

    def session(self):
        return self.window.session()

    @property
    def calendar(self):
        return self.window.workspace.calendar()

    def chips(self):
        state = self.calendar.face.grid.month_state
        return [chip for day in state.days for chip in day.chips] if state is not None else []

    def chip(self, words):
        return next((chip for chip in self.chips() if words in chip.words), None)

    def sheet(self, kind):
        return next((one for one in self.window.findChildren(kind) if one.isVisible()), None)

    def tick(self, **later):
        self.clock.tick(**later)
        report = Publisher(self.session().services, worker="newcomer").tick()
        self.session().bridge.tick_from_agent(report)

    def calm(self):
        self.until(self.session().tasks.idle)
