"""Cycles with widgets in them are collected on the GUI thread, wherever memory is allocated."""

import gc
import threading

import pytest
from PySide6.QtWidgets import QWidget

from ui.collector import Collector


class Knot(QWidget):
    """A widget in a cycle of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.myself = self


@pytest.fixture(autouse=True)
def _thresholds_of_the_program():
    """As Python sets them; the tests have their own."""
    before = gc.get_threshold()
    gc.set_threshold(700, 10, 10)
    yield
    gc.set_threshold(*before)


def allocate() -> None:
    """Enough containers for the automatic collector to run many times over."""
    kept = [[number] for number in range(60_000)]
    assert len(kept) == 60_000


def test_another_thread_never_collects(qtbot):
    collector = Collector()
    collector.start()
    assert not gc.isenabled()
    for _ in range(50):
        Knot()
    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    knots = [one for one in gc.get_objects() if isinstance(one, Knot)]
    assert len(knots) == 50  # the worker left them alone
    del knots
    allocate()
    keep = [[number] for number in range(3_000)]
    assert collector.collect() >= 50
    assert not any(isinstance(one, Knot) for one in gc.get_objects())
    assert keep
