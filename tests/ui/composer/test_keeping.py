from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.errors import EnvironmentFault
from tests.ui.composer.conftest import settled
from tests.ui.making import a_post
from ui.views.composer.safekeep import from_text


def test_unsaved_text_is_kept_every_two_seconds(compose, making, qtbot):
    sheet = compose()
    assert sheet.work.keeper._timer.interval() == 2000
    sheet.work.keeper._timer.setInterval(20)
    QTest.keyClicks(sheet.text.editor, "Do not lose me")
    with qtbot.waitSignal(sheet.work.keeper.kept):
        pass
    kept = from_text(making.setting("draft:new"))
    assert kept is not None
    assert kept.draft.post.text.startswith("Do not lose me")


def test_closing_keeps_at_once_and_reopening_offers_it(compose, making, qtbot):
    making.put(a_post("Hello", post_id="px"))
    sheet = compose("px")
    QTest.keyClicks(sheet.text.editor, "Unsaved ")
    assert sheet.may_close()
    assert "Not saved. Your text is kept" in making.shell.said[0]
    qtbot.waitUntil(lambda: bool(making.setting("draft:px")))
    assert making.post("px").text == "Hello"
    again = compose("px")
    assert "was not saved" in again.advice.top.sentence.text()
    assert again.text.editor.text() == "Hello"
    qtbot.mouseClick(again.advice.top._buttons[0], Qt.MouseButton.LeftButton)
    assert again.text.editor.text() == "Unsaved Hello"
    settled(qtbot, again)
    again.work.save()
    qtbot.waitUntil(lambda: making.post("px").text == "Unsaved Hello")
    qtbot.waitUntil(lambda: making.setting("draft:px") == "")


def test_unsaved_text_can_be_thrown_away(compose, making, qtbot):
    sheet = compose()
    QTest.keyClicks(sheet.text.editor, "Nothing much")
    sheet.may_close()
    qtbot.waitUntil(lambda: bool(making.setting("draft:new")))
    again = compose()
    qtbot.mouseClick(again.advice.top._buttons[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: making.setting("draft:new") == "")
    assert not again.advice.top.isVisible()


def test_nothing_typed_is_nothing_kept(compose, making, qtbot):
    sheet = compose()
    assert sheet.may_close()
    assert making.shell.said == []
    assert sheet.work.keeper.waiting is False


def test_a_plan_that_cannot_be_written_is_told(compose, making, qtbot):
    sheet = compose()
    QTest.keyClicks(sheet.text.editor, "Words")
    making.plan.fault = EnvironmentFault("The disk is full.")
    sheet.work.keeper.flush()
    qtbot.waitUntil(lambda: bool(making.shell.errors))
    assert any("not kept safe" in sentence and "disk is full" in sentence for sentence in making.shell.errors)
    making.plan.fault = None


def test_what_was_typed_last_is_kept_however_the_sheet_goes_away(compose, making, qtbot):
    sheet = compose()
    QTest.keyClicks(sheet.text.editor, "One more word")
    sheet.hide()
    qtbot.waitUntil(lambda: "One more word" in making.setting("draft:new"))
