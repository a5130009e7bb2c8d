"""The real window on a plan file that was really damaged: it says so, and the newest good copy comes back."""

import sqlite3
from contextlib import closing
from functools import partial

import pytest

import main
from planner.domain.pause import PAUSED_KEY
from storage.backups.disk import DiskBackups
from storage.open import open_plan as open_file
from tests.fakes.clock import FakeClock
from tests.storage.damage import WAYS, fold
from tests.ui.shell.desk import add_client, add_post
from ui.arguments import parse_window
from ui.sheets.damaged import DamagedSheet
from ui.shell.fronts import Damaged
from ui.shell.opening import Opening, open_plan
from ui.shell.wiring import App


@pytest.fixture
def data(tmp_path):
    """A plan with a client and a post, and one copy of it."""
    folder = tmp_path / "data"
    plan = open_file(folder / "plan.db")
    add_post(plan, add_client(plan))
    plan.close()
    DiskBackups(folder / "plan.db", FakeClock()).daily()
    fold(folder / "plan.db")
    return folder


@pytest.fixture
def start(qtbot, data):
    """Starts the real window, without a publisher."""
    apps = []

    def started() -> App:
        outside = main.outside_of(str(data))
        app = App(outside, parse_window(["--now", "2026-10-14T10:42:00+01:00", "--shot", "x.png"]))
        app._arguments.shot = None
        apps.append(app)
        opening = Opening(partial(open_plan, outside.open, True, sample=False))
        app._await(opening)
        opening.start()
        return app

    yield started
    for app in apps:
        app.window.end()
        app.window.deleteLater()


def told(app) -> bool:
    return bool(app.window.findChildren(Damaged) or app.window.findChildren(DamagedSheet))


@pytest.mark.parametrize("damage", WAYS)
def test_the_newest_good_copy_is_offered_and_put_back(start, qtbot, data, damage):
    damage(data / "plan.db")
    bad = (data / "plan.db").read_bytes()
    app = start()
    qtbot.waitUntil(lambda: told(app) or app.window.working())
    if not told(app):  # the first month could be read all the same: the look after the start finds it
        app._look_for_damage()
        qtbot.waitUntil(lambda: told(app))
    fronts = app.window.findChildren(Damaged)
    button = fronts[0].button if fronts else app.window.findChildren(DamagedSheet)[0].go
    qtbot.waitUntil(button.isEnabled)
    button.click()
    qtbot.waitUntil(
        lambda: app.window.working() and "copy is in place" in app.window.toast.accessibleName(),
    )
    with app.window.session().services.plan.read() as unit:
        assert [one.name for one in unit.clients.all()] == ["Rye & Shine"]
        assert unit.settings.get(PAUSED_KEY)
    (kept,) = data.glob("plan.*.damaged.db")
    assert kept.read_bytes() == bad
    with closing(sqlite3.connect(data / "plan.db")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
