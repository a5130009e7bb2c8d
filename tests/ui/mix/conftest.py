"""A panel to work with."""

import pytest

from tests.ui.making import leaning_plan
from ui.mix.panel import MixPanel


@pytest.fixture
def make_panel(qtbot, making):
    """Makes a panel over a plan, and waits for its first report."""

    def make(*posts, width=332, height=900):
        making.put(*posts)
        panel = MixPanel(making.context)
        qtbot.addWidget(panel)
        panel.resize(width, height)
        with qtbot.waitExposed(panel):
            panel.show()
        qtbot.waitUntil(lambda: panel.service.checked is not None)
        return panel

    return make


@pytest.fixture
def panel(make_panel):
    """13 posts, every second one sells."""
    return make_panel(*leaning_plan())
