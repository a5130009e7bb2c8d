"""The catch-up screen opens by itself when something was missed, once, and never in the person's way."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QLineEdit

from planner.domain.publication import MissedReason
from planner.domain.publication import PublicationState as S
from planner.editing.pausing import SetPause
from tests.fakes.told import told
from tests.ui.shell.desk import add_post
from ui.arguments import CATCH_UP
from ui.sheets.catchup import opener
from ui.sheets.catchup.opener import PUT_OFF_KEY, CatchUpWatch
from ui.sheets.catchup.sheet import CatchUpSheet
from ui.shell.scenes import Scene


@pytest.fixture
def desk(make_desk):
    desk = make_desk("Rye & Shine")
    desk.watch = CatchUpWatch(desk.window, desk.session)
    return desk


def miss(desk, text="Pumpkin loaf", reason=MissedReason.ASLEEP):
    post = add_post(desk.plan, desk.clients[0], text=text)
    with desk.plan.write() as unit:
        for one in unit.publications.of_post(post.id):
            unit.publications.save(replace(one, **told(S.MISSED), missed_reason=reason))
        unit.commit()
    return post


def tick(desk):
    desk.session.bridge.tick_done.emit(None)
    desk.settle()


def sheets(desk):
    return [one for one in desk.window.findChildren(CatchUpSheet) if one.isVisible()]


def test_it_opens_after_a_sleep_in_which_something_was_missed(desk):
    tick(desk)
    assert sheets(desk) == []  # a sleep alone is nothing to decide about
    post = miss(desk)
    tick(desk)
    (sheet,) = sheets(desk)
    assert [row.item.post_id for row in sheet.rows.values()] == [post.id]


def test_put_off_it_stays_away_until_more_is_missed(desk):
    miss(desk)
    tick(desk)
    (sheet,) = sheets(desk)
    sheet.foot.later.click()
    tick(desk)
    assert sheets(desk) == []
    with desk.plan.read() as unit:
        assert unit.settings.get(PUT_OFF_KEY)
    CatchUpWatch(desk.window, desk.session)  # as after another start
    tick(desk)
    assert sheets(desk) == []
    miss(desk, "Another")
    tick(desk)
    assert len(sheets(desk)) == 1


def test_what_only_one_post_met_is_told_in_the_rail_alone(desk):
    miss(desk, reason=MissedReason.HELD)
    tick(desk)
    assert sheets(desk) == []


def test_it_waits_while_something_else_is_open_or_typed(desk, monkeypatch):
    miss(desk)
    desk.window.context.shell.edit_client(None)
    tick(desk)
    assert sheets(desk) == []
    desk.window.close_sheet()
    field = QLineEdit()
    monkeypatch.setattr(opener, "QApplication", SimpleNamespace(focusWidget=lambda: field))
    tick(desk)
    assert sheets(desk) == []
    monkeypatch.undo()
    tick(desk)
    assert len(sheets(desk)) == 1


def test_the_scene_shows_it(desk):
    miss(desk)
    Scene(desk.window, CATCH_UP)
    desk.window.keeper().load()
    desk.qtbot.waitUntil(lambda: bool(sheets(desk)))


def test_it_stays_shut_while_the_pause_lasts_and_opens_when_it_ends(desk):
    miss(desk, reason=MissedReason.PAUSED)
    desk.window.context.shell.do(SetPause(True))
    desk.settle()
    tick(desk)
    assert sheets(desk) == []
    desk.window.context.shell.do(SetPause(False))
    desk.settle()
    tick(desk)
    (sheet,) = sheets(desk)
    assert sheet.head.title.text() == "It was paused. One post needs a decision."


def test_looking_at_one_client_does_not_hide_what_another_missed(make_desk):
    desk = make_desk("Rye & Shine", "Kiln & Loom")
    CatchUpWatch(desk.window, desk.session)
    miss(desk)  # of the first
    desk.window.actions_.choose_client(desk.clients[1].id)
    desk.settle()
    desk.window.context.shell.catch_up()
    desk.settle()
    (sheet,) = sheets(desk)
    assert sheet.rows == {}
    desk.window.close_sheet()
    tick(desk)
    (sheet,) = sheets(desk)
    assert len(sheet.rows) == 1
