"""The versions in the composer: looked at, compared, put back, taken back again."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.editing.edits import PutPost
from tests.ui.composer.conftest import settled
from tests.ui.making import MASTODON, a_post
from ui.views.composer.history.panel import NONE
from ui.widgets.labels import Paragraph


@pytest.fixture
def sheet(compose, making, qtbot):
    """The composer on a post that was saved twice, its versions in view."""
    making.put(a_post("Rye bread today", post_id="p1", accounts=(MASTODON,)))
    with making.plan.read() as unit:
        post = unit.posts.get("p1")
    making.shell.editor.do(PutPost(replace(post, text="Rye bread on Saturday")))
    sheet = compose("p1")
    qtbot.mouseClick(sheet.head.history, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(sheet.texts.history.panel.rows) == 2)
    return sheet


def stored(making) -> str:
    with making.plan.read() as unit:
        return unit.posts.get("p1").text


def open_row(sheet, number):
    row = sheet.texts.history.panel.rows[number]
    row.line.setFocus()
    QTest.keyClick(row.line, Qt.Key.Key_Return)
    assert row.is_open()
    return row


def test_versions_take_the_place_of_the_preview_and_give_it_back(sheet, qtbot):
    assert sheet.texts.history.shown
    assert not sheet.previews.isVisible()
    assert "2 words added, 1 taken out" in sheet.texts.history.panel.rows[0].line.accessibleName()
    qtbot.mouseClick(sheet.head.history, Qt.MouseButton.LeftButton)
    assert sheet.previews.isVisible()


def test_a_post_of_which_nothing_is_kept_yet_says_so(compose, making, qtbot):
    post = a_post("Rye bread", post_id="p2", accounts=(MASTODON,))
    with making.plan.write() as unit:  # not by an edit, as the sample is stored
        unit.posts.save(post)
        unit.commit()
    sheet = compose("p2")
    qtbot.mouseClick(sheet.head.history, Qt.MouseButton.LeftButton)
    panel = sheet.texts.history.panel
    qtbot.waitUntil(lambda: NONE in [label.text() for label in panel.findChildren(Paragraph)])
    assert panel.rows == []
    assert panel.against.isHidden()


def test_one_row_is_open_at_a_time_and_what_the_post_says_now_cannot_be_restored(sheet):
    newest = open_row(sheet, 0)
    assert newest.button.toolTip() == "The post says this now."
    assert not newest.button.isEnabled()
    oldest = open_row(sheet, 1)
    assert not newest.is_open()
    assert oldest.button.isEnabled()
    QTest.keyClick(oldest.line, Qt.Key.Key_Space)
    assert not oldest.is_open()


def test_restoring_changes_the_post_and_undo_takes_it_back(sheet, making, qtbot):
    row = open_row(sheet, 1)
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sheet.text.editor.text() == "Rye bread today")
    qtbot.waitUntil(lambda: len(sheet.texts.history.panel.rows) == 3)
    assert stored(making) == "Rye bread today"
    assert not sheet.work.unsaved
    making.bridge.changed.emit(making.shell.editor.undo())
    qtbot.waitUntil(lambda: sheet.text.editor.text() == "Rye bread on Saturday")
    settled(qtbot, sheet)


def test_what_was_typed_and_not_saved_is_kept_as_a_version_first(sheet, making, qtbot):
    sheet.text.editor.setFocus()
    QTest.keyClicks(sheet.text.editor, "Fresh ")
    qtbot.waitUntil(lambda: sheet.work.unsaved)
    row = open_row(sheet, 1)
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sheet.text.editor.text() == "Rye bread today")
    qtbot.waitUntil(lambda: len(sheet.texts.history.panel.rows) == 4)
    with making.plan.read() as unit:
        kept = [(one.what, one.writing.text) for one in unit.versions.of("p1")]
    assert kept[1] == ("Kept before restoring", "Fresh Rye bread on Saturday")


def test_against_what_is_typed_now(sheet, qtbot):
    row = open_row(sheet, 1)
    sheet.texts.history.panel.against.set_value("now", tell=True)
    assert row.is_open()
    QTest.keyClicks(sheet.text.editor, "Fresh ")
    qtbot.waitUntil(lambda: sheet.work.unsaved)
    assert row.button.isEnabled()


def test_words_that_are_not_saved_are_not_replaced_by_another_windows(sheet, making, qtbot):
    sheet.text.editor.setFocus()
    QTest.keyClicks(sheet.text.editor, "Mine ")
    qtbot.waitUntil(lambda: sheet.work.unsaved)
    with making.plan.read() as unit:
        post = unit.posts.get("p1")
    making.bridge.changed.emit(making.shell.editor.do(PutPost(replace(post, text="Theirs"))))
    settled(qtbot, sheet)
    assert sheet.text.editor.text().startswith("Mine ")


def test_the_journal_is_a_click_away(sheet, making):
    assert sheet.texts.history.panel.isVisible()
    sheet.texts.history.panel.journal.emit()
    assert ("show_journal", "p1") in making.shell.calls
