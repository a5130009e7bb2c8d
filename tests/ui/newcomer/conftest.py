"""A first start in an empty folder, on a real plan; nothing may be logged as a warning meanwhile."""

import logging

import pytest

from main import outside_of
from tests.fakes.clock import FakeClock
from tests.ui.newcomer.person import NOON, Newcomer
from ui.arguments import parse_window
from ui.shell.opening import Opening, open_plan
from ui.shell.wiring import App
from ui.theme.theme import Look, Theme, use


@pytest.fixture
def newcomer(request, qtbot, tmp_path, monkeypatch, caplog):
    monkeypatch.setattr(App, "_take_shot", lambda _app: None)  # as for a picture, but the window stays
    clock = FakeClock(getattr(request, "param", NOON))
    outside = outside_of(str(tmp_path), clock)
    app = App(outside, parse_window(["--shot", str(tmp_path / "unused.png"), "--size", "1440x900"]))
    opening = Opening(lambda: open_plan(outside.open, True, sample=False))
    app.start(opening)
    opening.start()
    qtbot.waitUntil(app.window.isVisible)
    me = Newcomer(qtbot, app, clock)
    me.look_at()
    yield me
    assert [one.getMessage() for one in caplog.records if one.levelno >= logging.WARNING] == []
    app.window.end()
    app.window.deleteLater()
    use(Theme(Look.LIGHT, bundled_font=True, scale=1.0))  # the app's own theme goes with it
