"""What tests of the window share: an open plan in memory, and widgets that die on the GUI thread only."""

import gc
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.making import Making

PATIENCE = 60_000  # ms, for a test that hangs: a slow machine proves nothing


@pytest.fixture
def qtbot(qapp, request):
    """As the plugin's, with more patience than its five seconds."""
    bot = QtBot(request)
    for name in ("waitUntil", "waitSignal", "waitSignals", "waitExposed", "waitActive"):
        setattr(bot, name, partial(getattr(bot, name), timeout=PATIENCE))
    return bot


@pytest.fixture(scope="package", autouse=True)
def collector_at_rest():
    """No automatic collection, which would run on whatever thread allocates: see ``ui.collector``."""
    gc.disable()
    yield
    gc.collect()  # or a test of another room, with threads of its own, finds what is left
    gc.enable()


@pytest.fixture(autouse=True)
def collected(collector_at_rest):
    """What a test leaves is collected here, on the thread of the tests."""
    yield
    gc.collect(1)


@pytest.fixture
def making(qapp):
    made = Making()
    yield made
    made.close()


@pytest.fixture
def show(qtbot, making):
    """Shows a widget and waits until everything it asked for is answered."""

    def shown(widget, size=(980, 760)):
        qtbot.addWidget(widget)
        widget.resize(*size)
        with qtbot.waitExposed(widget):
            widget.show()
        qtbot.waitUntil(making.tasks.idle)
        return widget

    return shown


@pytest.fixture
def settle(qtbot, making):
    """Waits until all work is done and answered."""

    def wait():
        qtbot.waitUntil(making.tasks.idle)

    return wait
