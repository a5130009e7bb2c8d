from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

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
    kept = from_text(making.setting("draft:new:c1"))
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
    assert "unsaved text" in again.advice.top.sentence.text()
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
    qtbot.waitUntil(lambda: bool(making.setting("draft:new:c1")))
    again = compose()
    qtbot.mouseClick(again.advice.top._buttons[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: making.setting("draft:new:c1") == "")
    assert not again.advice.top.isVisible()
    assert QApplication.focusWidget() is again.text.editor  # the button that had it is gone


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
    qtbot.waitUntil(lambda: "One more word" in making.setting("draft:new:c1"))


def test_what_is_on_offer_is_never_written_over(compose, making, qtbot):
    first = compose()
    QTest.keyClicks(first.text.editor, "First thought")
    first.may_close()
    qtbot.waitUntil(lambda: bool(making.setting("draft:new:c1")))
    second = compose()
    assert "unsaved text" in second.advice.top.sentence.text()
    making.clock.at += timedelta(minutes=5)
    QTest.keyClicks(second.text.editor, "Second thought")
    second.may_close()
    qtbot.waitUntil(lambda: bool(making.setting(second.work.key)))
    assert "First thought" in making.setting("draft:new:c1")
    third = compose()  # the newest first, the older one after it
    qtbot.mouseClick(third.advice.top._buttons[0], Qt.MouseButton.LeftButton)
    assert third.text.editor.text() == "Second thought"
    third.work.save()
    qtbot.waitUntil(lambda: making.setting(second.work.key) == "")
    fourth = compose()
    qtbot.mouseClick(fourth.advice.top._buttons[0], Qt.MouseButton.LeftButton)
    assert fourth.text.editor.text() == "First thought"


def test_closing_asks_once_when_the_words_would_be_lost(compose, making, qtbot):
    sheet = compose()
    QTest.keyClicks(sheet.text.editor, "Words")
    making.plan.fault = EnvironmentFault("The disk is full.")
    sheet.work.keeper.flush()
    qtbot.waitUntil(lambda: sheet.work.keeper.broken)
    assert not sheet.may_close()
    assert "closing loses it" in making.shell.errors[-1]
    assert sheet.may_close()
    making.plan.fault = None
