"""While a copy is put back: each step in words, and Cancel until the one that cannot be taken back."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from planner.domain.backups import RestoreStep
from tests.fakes.backups import FakeBackups
from tests.ui.shell.test_copies import GOOD, Start
from ui.shell.putting_screen import STEPS, PuttingBack

PATIENCE = 20  # s, for a test that hangs


class HeldBackups(FakeBackups):
    """Stands after a step was told, until the test opens the gate."""

    def __init__(self, clock, folder: Path = Path("/nowhere/backups")) -> None:
        super().__init__(clock, folder)
        self.at = RestoreStep.CHECK
        self.gate = threading.Event()

    def restore(self, source, steps):
        def held(step, /):
            stop = steps(step)
            if step is self.at:
                assert self.gate.wait(PATIENCE)
            return stop

        return super().restore(source, held)


@pytest.fixture
def putting(qtbot, tmp_path):
    """Begins to put the copy back, and stands at a step; gives the start, the screen and the first session."""
    start = Start(qtbot, tmp_path)
    start.backups = HeldBackups(start.backups.clock)
    start.backups.copies = [GOOD]

    def begun(step):
        start.backups.at = step
        start.page()
        first = start.made.window.session()
        start.made.window.context.shell.put_back(GOOD.path)
        (screen,) = start.made.window.findChildren(PuttingBack)
        qtbot.waitUntil(lambda: screen.fact.text() == STEPS[step])
        return start, screen, first

    yield begun
    start.backups.gate.set()
    start.made.window.end()
    start.made.window.deleteLater()


def again(qtbot, start, first):
    start.backups.gate.set()
    qtbot.waitUntil(lambda: start.made.window.session() not in (None, first))
    return start.made.window.toast.accessibleName()


def by_button(_qtbot, screen):
    screen.cancel.click()


def by_escape(qtbot, screen):
    qtbot.keyClick(screen, Qt.Key.Key_Escape)


@pytest.mark.parametrize("stop", [by_button, by_escape])
@pytest.mark.parametrize("step", [RestoreStep.CHECK, RestoreStep.KEEP])
def test_cancel_opens_the_plan_as_it_was(putting, qtbot, stop, step):
    start, screen, first = putting(step)
    assert screen.cancel.height() >= 24
    stop(qtbot, screen)
    assert "stays as it is" in screen.fact.text()
    assert "as it was" in again(qtbot, start, first)
    assert start.backups.restored == []


def test_the_last_step_says_that_it_cannot_be_cancelled(putting, qtbot):
    start, screen, first = putting(RestoreStep.PLACE)
    assert not screen.cancel.isEnabled()
    assert "cannot be cancelled" in screen.accessibleName()
    by_escape(qtbot, screen)
    assert "The copy is in place" in again(qtbot, start, first)
    assert start.backups.restored == [GOOD.path]
