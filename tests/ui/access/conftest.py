"""One window for all tests of a module: filling the sample takes its time."""

import pytest

from tests.ui.access.stage import Stage
from ui.shell.wiring import App
from ui.theme.theme import Look, Theme, use


@pytest.fixture(scope="module")
def one_stage(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(App, "_take_shot", lambda _app: None)  # as for a picture, but the window stays
        made = Stage(tmp_path_factory.mktemp("sample"))
        yield made
        made.close()
    use(Theme(Look.LIGHT, bundled_font=True, scale=1.0))  # the window's own theme goes with it


@pytest.fixture
def stage(qapp, qtbot, one_stage):
    yield one_stage.ready(qtbot)
    one_stage.clear()
