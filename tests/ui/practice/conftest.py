"""An open plan in memory, and a way to show what is tested."""

import pytest

from tests.ui.making import Making


@pytest.fixture
def making():
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
