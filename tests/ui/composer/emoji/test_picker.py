"""The picker in the composer: found by name, inserted at the caret, remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.making import MASTODON, a_post


@pytest.fixture
def sheet(compose, making):
    making.put(a_post("Fresh bread", post_id="p1", accounts=(MASTODON,)))
    sheet = compose("p1")
    sheet.text.editor.setFocus()
    sheet.text.editor.select_words(5, 5)
    return sheet


@pytest.fixture
def picker(sheet, qtbot):
    QTest.keyClick(sheet.text.editor, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    picker = sheet.texts.emoji.picker
    qtbot.waitUntil(lambda: len(picker.model.shown) > 100)
    return picker


def test_a_name_and_enter_write_it_at_the_caret(sheet, picker):
    assert picker.search.hasFocus()
    QTest.keyClicks(picker.search, "baguette")
    assert picker.name.whole_text() == "baguette bread"
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert sheet.work.draft.post.text == "Fresh🥖 bread"
    assert sheet.text.editor.hasFocus()
    sheet.text.editor.undo()
    assert sheet.work.draft.post.text == "Fresh bread"


def test_what_was_used_is_first_the_next_time(sheet, picker, making, qtbot):
    QTest.keyClicks(picker.search, "baguette")
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert making.preferences.text("emoji.recent") == "🥖"
    sheet.texts.emoji.open()
    again = sheet.texts.emoji.picker
    qtbot.waitUntil(lambda: bool(again.model.shown))
    assert again.model.shown[0].sign == "🥖"


def test_arrows_go_through_them_and_each_has_its_name(sheet, picker):
    QTest.keyClick(picker.search, Qt.Key.Key_Down)
    assert picker.view.hasFocus()
    index = picker.view.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "grinning face"
    QTest.keyClick(picker.view, Qt.Key.Key_Return)
    assert sheet.work.draft.post.text == "Fresh😀 bread"


def test_a_name_that_none_has_is_said(picker, sheet):
    QTest.keyClicks(picker.search, "xyzzy")
    assert picker.name.whole_text() == "No emoji has that name."
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert sheet.work.draft.post.text == "Fresh bread"
