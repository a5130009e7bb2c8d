"""The prompts of a client: its own for each kind, and Parley's that are offered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.almanac.prompts import prompts_in
from planner.domain.ids import ClientId
from planner.domain.kinds import Kind
from planner.editing.edits import SetPrompts
from tests.ui.making import CLIENT
from ui.sheets.prompts import PromptsSheet
from ui.views.ideas.page import IdeasPage


@pytest.fixture
def sheet(making, show, settle):
    making.bridge.client = CLIENT
    opened = show(PromptsSheet(making.context, CLIENT), (620, 620))
    settle()
    return opened


def brief(making):
    with making.plan.read() as unit:
        return unit.clients.get(ClientId(CLIENT)).brief


def test_own_ones_are_kept_by_kind_and_come_back(sheet, making, settle, qtbot, show):
    assert sheet.title.whole_text() == "Prompts of Rye & Shine"
    assert sheet.own.hasFocus()
    qtbot.keyClicks(sheet.own, "Who came first today?")
    QTest.mouseClick(sheet.picker.button(Kind.TEACH), Qt.MouseButton.LeftButton)
    assert sheet.own.toPlainText() == ""
    assert sheet.own.accessibleName() == "Your own prompts for Teach, one in each line"
    sheet.own.setPlainText("How long does it rest?\n\n  How hot is hot?  ")
    with qtbot.waitSignal(sheet.done):
        QTest.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    assert brief(making).own_prompts == (
        (Kind.STORY, "Who came first today?"),
        (Kind.TEACH, "How long does it rest?"),
        (Kind.TEACH, "How hot is hot?"),
    )
    again = show(PromptsSheet(making.context, CLIENT))
    settle()
    assert again.own.toPlainText() == "Who came first today?"
    assert again.may_close()


def test_those_of_parley_are_switched_off_one_by_one_or_all(sheet, making, qtbot):
    shipped = prompts_in("").by_kind[Kind.STORY]
    assert [box.text() for box in sheet.boxes] == list(shipped)
    QTest.mouseClick(sheet.boxes[1], Qt.MouseButton.LeftButton)
    assert sheet.edit().off == (shipped[1],)
    sheet.none.click()
    assert set(sheet.edit().off) == set(shipped)
    sheet.all.click()
    QTest.keyClick(sheet.boxes[0], Qt.Key.Key_Space)
    with qtbot.waitSignal(sheet.done):
        sheet.save.click()
    assert brief(making).no_prompts == (shipped[0],)
    making.shell.editor.undo()
    assert brief(making).no_prompts == ()


def test_what_is_not_saved_is_asked_about_once(sheet):
    assert sheet.may_close()
    sheet.own.setPlainText("New")
    assert not sheet.may_close()
    assert "not saved yet" in sheet.lead.text()
    assert sheet.may_close()


def test_the_line_of_ideas_offers_them_first(making, show, settle, qtbot):
    making.bridge.client = CLIENT
    making.shell.editor.do(SetPrompts(CLIENT, ((Kind.STORY, "Who came first today?"),)))
    page = show(IdeasPage(making.context))
    settle()
    page.quick.kind.choose("story")
    assert page.quick.line.placeholderText() == "Who came first today?"
    QTest.mouseClick(page.prompts, Qt.MouseButton.LeftButton)
    assert making.shell.calls[-1][0] == "edit_prompts"
