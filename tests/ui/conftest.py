"""What tests of the window share: an open plan in memory, and widgets that die on the GUI thread only."""

import gc

import pytest

from tests.ui.making import Making


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
        qtbot.waitUntil(making.tasks.idle, timeout=10_000)
        return widget

    return shown


@pytest.fixture
def settle(qtbot, making):
    """Waits until all work is done and answered."""

    def wait():
        qtbot.waitUntil(making.tasks.idle, timeout=10_000)

    return wait
