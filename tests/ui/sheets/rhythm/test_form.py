"""The weekly rhythm on the client's sheet: begin, add by click, keys, roles, saving."""

from datetime import time

import pytest
from PySide6.QtCore import Qt, QTime

from planner.domain.kinds import Kind
from planner.domain.slot import Slot
from planner.editing.edits import SetRhythm
from tests.ui.making import BLUESKY, CLIENT, MASTODON
from ui.sheets.client import ClientSheet
from ui.sheets.open_client import open_client
from ui.sheets.rhythm.chip import SlotChip


def slot(day, at=time(12), account=MASTODON, kind=None):
    return Slot(account_id=account, weekday=day, at=at, kind=kind)


@pytest.fixture
def sheet(making, show, settle):
    making.shell.editor.do(SetRhythm(CLIENT, (slot(1), slot(1, account=BLUESKY), slot(3, kind=Kind.TEACH))))
    with making.plan.read() as unit:
        client = unit.clients.get(CLIENT)
    sheet = show(ClientSheet(making.context, client, zone="Europe/London", colour="#9A4F2B"))
    sheet.pages.set_value("rhythm", tell=True)
    settle()
    return sheet


def kept(making, client_id=CLIENT):
    with making.plan.read() as unit:
        return set(unit.slots.of_client(client_id))


def names(sheet):
    return [one.accessibleName() for day in range(7) for one in sheet.rhythm.board.chips(day)]


def test_the_board_shows_the_week(sheet):
    assert names(sheet) == [
        "Tuesday 12:00, Any kind, Mastodon · @ryeandshine, Bluesky · ryeandshine",
        "Thursday 12:00, Teach, Mastodon · @ryeandshine",
    ]


def test_a_slot_is_added_by_click_and_saved_with_the_sheet(sheet, making, settle):
    form = sheet.rhythm
    form.account.choose(BLUESKY)
    form.board.more[5].click()
    form.popover.clock.setTime(QTime(9, 30))
    form.popover.kind.choose("story")
    form.popover.days[6].setChecked(True)
    form.popover.keep.click()
    assert names(sheet)[-2:] == [
        "Saturday 09:30, Story, Bluesky · ryeandshine",
        "Sunday 09:30, Story, Bluesky · ryeandshine",
    ]
    assert len(kept(making)) == 3
    sheet.save.click()
    settle()
    assert kept(making) >= {slot(day, time(9, 30), BLUESKY, Kind.STORY) for day in (5, 6)}
    making.shell.editor.undo()
    assert len(kept(making)) == 3


def test_keys_go_about_open_and_take_out(sheet, qtbot, settle):
    board = sheet.rhythm.board
    chip = board.chips(1)[0]
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Down)
    assert board.more[1].hasFocus()
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Right)
    assert board.more[2].hasFocus()
    qtbot.keyClick(board.chips(3)[0], Qt.Key.Key_Return)
    assert sheet.rhythm.popover.kind.currentData() == "teach"
    sheet.rhythm.popover.close_now()
    qtbot.keyClick(board.chips(3)[0], Qt.Key.Key_Delete)
    settle()
    assert len(names(sheet)) == 1
    assert board.more[3].hasFocus()


def test_what_lies_in_quiet_hours_is_told(sheet):
    sheet.rhythm.board.chips(1)[0].wanted.emit()
    editor = sheet.rhythm.popover
    assert not editor.note.isVisible()
    editor.clock.setTime(QTime(23, 0))
    assert editor.note.isVisible()
    editor.days[1].setChecked(False)
    assert editor.keep.toolTip() == "Choose a day"


def test_roles_are_suggested_within_the_mix(sheet, settle):
    sheet.rhythm.start(5)
    settle()
    slots = sheet.rhythm.value()
    assert {one.kind is None for one in slots} == {False}
    assert len({(one.weekday, one.at) for one in slots}) == 5
    assert sheet.rhythm.verdict.text().startswith("5 posts a week, 1 of them promotion.")


def test_a_week_over_the_limit_is_told(sheet, making, settle):
    form = sheet.rhythm
    with making.plan.read() as unit:
        accounts = unit.accounts.all(CLIENT)
    form.show_rhythm(accounts, [slot(0, kind=Kind.PROMOTE), slot(3, kind=Kind.CONVERSE)])
    settle()
    assert form.verdict.text() == "Week by week, promotion would go over the limit of 33 %."


def test_leaving_asks_once_when_the_week_was_changed(sheet):
    assert sheet.may_close()
    sheet.rhythm.start(3)
    assert not sheet.may_close()


def test_a_new_client_begins_with_a_rhythm(making, show, settle):
    sheet = show(ClientSheet(making.context, None, zone="Europe/Berlin", colour="#2F5D8C"))
    settle()
    assert sheet.often.value() == "3"
    sheet.name.set_text("Old Mill")
    sheet.save.click()
    settle()
    with making.plan.read() as unit:
        made = next(one for one in unit.clients.all() if one.name == "Old Mill")
    assert {one.weekday for one in kept(making, made.id)} == {1, 3, 5}
    assert {one.kind for one in kept(making, made.id)} == {Kind.STORY, Kind.CONVERSE, Kind.TEACH}


def test_a_new_client_may_have_none(making, show, settle):
    sheet = show(ClientSheet(making.context, None, zone="Europe/Berlin", colour="#2F5D8C"))
    sheet.often.set_value("0", tell=True)
    settle()
    assert sheet.rhythm.value() == ()
    assert sheet.findChildren(SlotChip) == []


def test_it_opens_on_one_accounts_slots(making, settle, qtbot):
    making.shell.editor.do(SetRhythm(CLIENT, (slot(1), slot(2, account=BLUESKY))))
    open_client(making.context, CLIENT, page="rhythm", account=BLUESKY)
    settle()
    settle()
    sheet = making.shell.sheets[-1]
    qtbot.addWidget(sheet)
    assert sheet.pages.value() == "rhythm"
    assert names(sheet) == ["Wednesday 12:00, Any kind, Bluesky · ryeandshine"]
    sheet.rhythm.start(3)
    settle()
    assert {one.account_id for one in sheet.rhythm.value()} == {MASTODON, BLUESKY}
