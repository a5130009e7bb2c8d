import logging
import sys

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from planner.domain.errors import NewerFile
from planner.ports.services import Outside
from tests.fakes.files import FakeFiles
from tests.ui.shell.desk import add_client, services
from ui.arguments import parse_window
from ui.preferences import Preferences
from ui.shell import faults
from ui.shell.opening import Opening, open_plan
from ui.shell.shot import Shot
from ui.shell.wiring import App
from ui.widgets.states import ErrorState

CONTROLS = (QAbstractButton, QComboBox, QLineEdit)


@pytest.fixture
def make_app(qtbot, tmp_path, monkeypatch):
    """Starts apps in the shot door's manner: without a publisher and without signal handlers."""
    apps = []

    def make(own, sample=None, *words):
        outside = Outside(
            clock=own().clock,
            files=FakeFiles(),
            data_dir=tmp_path,
            open=lambda _create: own(),
            open_sample=lambda _anew: sample(),
            open_file=lambda _path: None,
        )
        arguments = parse_window(["--shot", str(tmp_path / "shot.png"), *words])
        monkeypatch.setattr(App, "_take_shot", lambda _app: None)
        app = App(outside, arguments)
        apps.append(app)
        opening = Opening(lambda: open_plan(outside.open, True, sample=False))
        opening.start()
        app.start(opening)
        return app

    yield make
    for app in apps:
        app.window.end()
        app.window.deleteLater()


def test_the_sample_and_back_again(make_app, qtbot):
    own, sample = services(), services()
    add_client(own.plan, "Kiln & Loom")
    add_client(sample.plan, "Rye & Shine")
    app = make_app(lambda: own, lambda: sample)
    qtbot.waitUntil(app.window.working)
    app.window.sample_wanted.emit(False)
    qtbot.waitUntil(lambda: app.window.session().sample)
    assert app.window.workspace.band.isVisible()
    own.plan.closed = False
    app.window.own_wanted.emit()
    qtbot.waitUntil(lambda: not app.window.session().sample)
    assert app.window.workspace.rail.card.accessibleName().startswith("Kiln & Loom")


def test_a_plan_that_does_not_open_says_why(qtbot, tmp_path, capsys):
    def newer(create):
        raise NewerFile("This plan was written by a newer Parley. It was left untouched.")

    outside = Outside(
        clock=services().clock,
        files=FakeFiles(),
        data_dir=tmp_path,
        open=newer,
        open_sample=newer,
        open_file=newer,
    )
    app = App(outside, parse_window(["--shot", str(tmp_path / "x.png")]))
    app._arguments.shot = None
    opening = Opening(lambda: open_plan(newer, True, sample=False))
    app._await(opening)
    opening.start()
    qtbot.waitUntil(lambda: app.window.findChild(ErrorState) is not None)
    assert "newer Parley" in app.window.findChild(ErrorState).accessibleName()
    assert app.status == 3
    with qtbot.waitSignal(app.window.ended):
        app.window.findChild(ErrorState).button.click()
    app.window.deleteLater()


def test_the_shot_door_writes_the_settled_window(make_desk, qtbot, tmp_path):
    desk = make_desk("Rye & Shine")
    path = tmp_path / "pictures" / "calendar.png"
    shot = Shot(desk.window, path)
    with qtbot.waitSignal(shot.taken, check_params_cb=lambda written: written):
        shot.start()
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1440, 900)
    assert image.pixelColor(1, 450).name() == "#9a4f2b"  # the client's band


def test_every_control_has_a_name(make_desk):
    desk = make_desk("Rye & Shine", "Kiln & Loom")
    for key in (*desk.window.workspace.rail.page_keys(), "settings"):
        desk.window.workspace.show_view(key)
        desk.settle()
        for widget in desk.window.findChildren(QWidget):
            if (
                isinstance(widget, CONTROLS)
                and widget.isVisible()
                and widget.objectName() != "qt_spinbox_lineedit"
            ):
                assert widget.accessibleName() or getattr(widget, "text", str)(), (key, widget)


def test_the_look_changes_while_the_window_is_open(make_desk):
    desk = make_desk("Rye & Shine")
    light = desk.window.grab().toImage().pixelColor(1000, 880)
    desk.preferences.put("look", "dark")
    assert desk.theme.dark
    dark = desk.window.grab().toImage().pixelColor(1000, 880)
    assert light.lightness() > 200
    assert dark.lightness() < 60


def test_our_own_bugs_are_told_and_logged(tmp_path, caplog):
    said = []
    before = sys.excepthook
    handler = faults.write_log(tmp_path)
    try:
        faults.catch(said.append)
        with caplog.at_level(logging.ERROR):
            sys.excepthook(ZeroDivisionError, ZeroDivisionError("one by zero"), None)
    finally:
        sys.excepthook = before
        logging.getLogger().removeHandler(handler)
        handler.close()
    assert said
    assert "one by zero" in faults.diagnostics()
    assert "one by zero" in (tmp_path / "parley.log").read_text(encoding="utf-8")


def test_preferences_are_kept_beside_the_plan(qapp, tmp_path):
    first = Preferences(tmp_path)
    first.put("look", "dark")
    first.put("week_start", "6")
    first.put("own_zone", "Europe/Berlin")
    first._file.sync()
    again = Preferences(tmp_path)
    assert (again.look, again.week_start, again.own_zone) == ("dark", 6, "Europe/Berlin")
    again.pretend("look", "light")
    assert again.look == "light"
    assert Preferences(tmp_path).look == "dark"
