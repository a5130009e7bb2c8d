from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.kinds import Kind
from planner.domain.post import Post, Stage
from planner.domain.publication import PublicationState
from planner.domain.times import WallTime
from planner.editing.edits import MarkPosted, PutPost
from tests.ui.composer.conftest import settled
from tests.ui.making import BLOG, BLUESKY, INSTAGRAM, MASTODON, a_post, leaning_plan
from ui.views.composer import open_composer

NOON = WallTime(datetime(2026, 10, 15, 12, 0), "Europe/London")


def type_in(sheet, words):
    sheet.text.editor.setFocus()
    QTest.keyClicks(sheet.text.editor, words)


def stored(making) -> list[Post]:
    with making.plan.read() as unit:
        return list(unit.posts.of_client())


def test_a_new_post_is_written_and_scheduled(compose, making, qtbot):
    sheet = compose(when=NOON)
    assert sheet.work.draft.accounts == (MASTODON, BLUESKY)  # the connected ones
    assert not sheet.footer.schedule_button.isEnabled()
    assert sheet.footer.schedule_button.toolTip() == "There is nothing to send yet."
    type_in(sheet, "Fresh rye")
    qtbot.mouseClick(sheet.kinds.button(Kind.STORY), Qt.MouseButton.LeftButton)
    settled(qtbot, sheet)
    assert sheet.footer.schedule_button.text() == "Schedule for Thu 12:00"
    assert sheet.footer.schedule_button.isEnabled()
    qtbot.mouseClick(sheet.footer.schedule_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: making.shell.closed == 1)
    post = stored(making)[0]
    assert (post.text, post.kind, post.stage, post.when) == ("Fresh rye", Kind.STORY, Stage.SCHEDULED, NOON)
    with making.plan.read() as unit:
        states = {one.state for one in unit.publications.of_post(post.id)}
    assert states == {PublicationState.PLANNED}
    assert making.setting("draft:new:c1") == ""


def test_ctrl_s_saves_a_draft_and_stays(compose, making, qtbot):
    sheet = compose(when=NOON)
    type_in(sheet, "Later")
    QTest.keyClick(sheet.text.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: sheet.work.desk.saved is not None)
    assert stored(making)[0].stage is Stage.DRAFT
    assert making.shell.closed == 0
    assert sheet.head.saved.text().startswith("Saved ")
    type_in(sheet, "Even ")
    assert sheet.head.saved.text() == "Not saved yet"
    QTest.keyClick(sheet.text.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Even" in stored(making)[0].text)


def test_ctrl_enter_schedules(compose, making, qtbot):
    sheet = compose(when=NOON)
    type_in(sheet, "Now or never")
    settled(qtbot, sheet)
    QTest.keyClick(sheet.text.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: making.shell.closed == 1)
    assert stored(making)[0].text == "Now or never"


def test_an_own_text_and_back(compose, qtbot):
    sheet = compose(when=NOON)
    type_in(sheet, "All")
    sheet.text.show_tab(BLUESKY)
    type_in(sheet, "Blue ")
    assert sheet.work.draft.has_own_text(BLUESKY)
    assert sheet.text.same.isVisible()
    sheet.text.show_tab("")
    assert sheet.text.editor.text() == "All"
    sheet.text.show_tab(BLUESKY)
    qtbot.mouseClick(sheet.text.same, Qt.MouseButton.LeftButton)
    assert sheet.text.editor.text() == "All"
    assert not sheet.work.draft.has_own_text(BLUESKY)


def test_only_blocking_findings_disable_schedule_with_the_reason(compose, making, qtbot):
    making.put(
        *leaning_plan(), a_post("Order today", post_id="px", kind=Kind.PROMOTE, accounts=(MASTODON, BLUESKY))
    )
    sheet = compose("px")
    assert "MIX001" in {finding.code for finding in sheet.work.verdict.findings}
    assert sheet.footer.schedule_button.isEnabled()
    sheet.work.change(sheet.work.draft.with_text("x" * 301))
    settled(qtbot, sheet)
    assert not sheet.footer.schedule_button.isEnabled()
    assert "301 of 300" in sheet.footer.schedule_button.toolTip()
    assert "301 of 300" in sheet.footer.sentence.whole_text()
    assert "301 of 300" in sheet.advice.top.sentence.text()
    qtbot.mouseClick(sheet.accounts.pill(BLUESKY), Qt.MouseButton.LeftButton)
    settled(qtbot, sheet)
    assert sheet.footer.schedule_button.isEnabled()


def test_a_past_time_blocks_schedule_but_not_publish_now(compose, making, qtbot):
    sheet = compose(when=WallTime(datetime(2026, 10, 14, 8, 0), "Europe/London"))
    type_in(sheet, "Hello")
    settled(qtbot, sheet)
    assert "TIM001" in sheet.footer.schedule_button.toolTip()
    assert sheet.footer.now_button.isEnabled()


def test_publish_now_asks_once_and_plans_this_minute(compose, making, qtbot):
    sheet = compose()
    type_in(sheet, "Right now")
    settled(qtbot, sheet)
    sheet.work.send_now()
    qtbot.waitUntil(lambda: making.shell.closed == 1)
    with making.plan.read() as unit:
        found = unit.publications.of_post(stored(making)[0].id)
    assert {one.state for one in found} == {PublicationState.PLANNED}
    assert all(one.due_at <= making.clock.now() for one in found)
    making.shell.editor.undo()
    assert stored(making) == []


def test_back_to_draft(compose, making, qtbot):
    making.put(a_post("Hello", post_id="px"))
    sheet = compose("px")
    assert sheet.footer.save_button.text() == "Save"
    qtbot.mouseClick(sheet.footer.draft_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: making.post("px").stage is Stage.DRAFT)
    qtbot.waitUntil(lambda: sheet.footer.save_button.text() == "Save draft")


def test_delete(compose, making, qtbot):
    making.put(a_post("Hello", post_id="px"))
    sheet = compose("px")
    qtbot.mouseClick(sheet.footer.delete_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: making.shell.closed == 1)
    assert making.post("px").deleted_at is not None


def test_what_is_out_is_read_only_and_says_so(compose, making):
    making.put(a_post("Hello", post_id="px"))
    with making.plan.read() as unit:
        ids = tuple(one.id for one in unit.publications.of_post("px"))
    making.shell.editor.do(MarkPosted(ids))
    sheet = compose("px")
    assert "This post is out" in sheet.advice.top.sentence.text()
    assert sheet.text.editor.isReadOnly()
    assert not sheet.footer.schedule_button.isVisible()
    assert not sheet.kinds.isEnabled()
    sheet.work.change(sheet.work.draft.with_text("other"))
    assert sheet.work.draft.post.text == "Hello"


def test_changed_elsewhere_keeps_the_words_and_says_what_to_do(compose, making, qtbot):
    making.put(a_post("Hello", post_id="px"))
    sheet = compose("px")
    making.shell.editor.do(PutPost(making.post("px"), "Saved"))
    type_in(sheet, "Mine ")
    sheet.work.save()
    qtbot.waitUntil(lambda: bool(making.shell.errors))
    assert "Nothing was overwritten" in making.shell.errors[0]
    assert sheet.text.editor.text() == "Mine Hello"
    assert making.shell.closed == 0


def test_a_sale_dressed_as_a_story_can_be_confirmed(compose, making, qtbot):
    making.put(a_post("Order now with code SPRING, 20 % off", post_id="px"))
    sheet = compose("px")
    assert sheet.advice.selling.isVisible()
    sheet.advice.selling.first.emit()
    settled(qtbot, sheet)
    assert sheet.work.draft.post.not_selling
    assert "does not sell" in sheet.advice.selling.sentence.text()
    assert sheet.work.verdict.sells is None


def test_the_kind_is_guessed_until_it_is_chosen(compose, making, qtbot):
    making.put(a_post("Order now with code SPRING, 20 % off", post_id="px", kind=None))
    sheet = compose("px")
    button = sheet.kinds.button(Kind.PROMOTE)
    assert "A guess from the words" in button.toolTip()
    assert not button.isChecked()
    assert making.post("px").kind is None


@pytest.mark.parametrize("fold", [0, 1])
def test_a_time_that_happens_twice_offers_both(compose, making, qtbot, fold):
    making.put(a_post("Hello", post_id="px"))
    sheet = compose("px")
    sheet.work.change(sheet.work.draft.having(when=WallTime(datetime(2026, 10, 25, 1, 30), "Europe/London")))
    settled(qtbot, sheet)
    assert "TIM003" in {finding.code for finding in sheet.work.verdict.findings}
    qtbot.mouseClick((sheet.when.first, sheet.when.second)[fold], Qt.MouseButton.LeftButton)
    settled(qtbot, sheet)
    assert sheet.work.draft.post.when.fold == fold
    assert "TIM003" not in {finding.code for finding in sheet.work.verdict.findings}


def test_a_time_that_does_not_exist_blocks_and_offers_both_sides(compose, making, qtbot):
    sheet = compose(when=WallTime(datetime(2027, 3, 28, 1, 30), "Europe/London"))
    type_in(sheet, "Hello")
    settled(qtbot, sheet)
    assert "TIM002" in sheet.footer.schedule_button.toolTip()
    assert (sheet.when.first.text(), sheet.when.second.text()) == ("00:30", "02:30")
    qtbot.mouseClick(sheet.when.second, Qt.MouseButton.LeftButton)
    settled(qtbot, sheet)
    assert sheet.work.draft.post.when.local == datetime(2027, 3, 28, 2, 30)
    assert sheet.footer.schedule_button.isEnabled()


def test_the_title_is_asked_for_where_a_blog_needs_it(compose, qtbot):
    sheet = compose()
    assert not sheet.fields.title.isVisible()
    qtbot.mouseClick(sheet.accounts.pill(BLOG), Qt.MouseButton.LeftButton)
    assert sheet.fields.title.isVisible()
    sheet.fields.title.set_text("A title")
    assert sheet.work.draft.post.title == "A title"


def test_the_fold_holds_what_few_posts_need(compose, qtbot):
    sheet = compose()
    assert not sheet.fields.notes.isVisible()
    qtbot.mouseClick(sheet.fields.more, Qt.MouseButton.LeftButton)
    assert sheet.fields.notes.isVisible()
    sheet.fields.notes.setPlainText("Ask Ana")
    sheet.fields.campaign.set_text("Autumn")
    sheet.fields.first_comment.set_text("Recipe in the comments")
    post = sheet.work.draft.post
    assert (post.notes, post.campaign, post.first_comment) == ("Ask Ana", "Autumn", "Recipe in the comments")


def test_previews_show_exactly_what_goes_out(compose, making):
    making.put(
        a_post(
            "Hello",
            post_id="px",
            accounts=(MASTODON, BLUESKY, INSTAGRAM),
            link="rye.example/x",
            hashtags=("#bread",),
        )
    )
    sheet = compose("px")
    sheet.previews.refresh()
    assert sheet.previews.cards[MASTODON].texts() == ["Hello\n\nhttps://rye.example/x\n\n#bread"]
    assert sheet.previews.cards[BLUESKY].texts() == ["Hello\n\n#bread"]
    assert sheet.previews.cards[BLUESKY].cards() == ["https://rye.example/x"]
    assert "Link card: https://rye.example/x" in sheet.previews.cards[BLUESKY].accessibleDescription()


def test_a_deleted_post_says_so_and_closes(making, qtbot):
    sheet = open_composer(making.context, "nothing")
    qtbot.addWidget(sheet)
    qtbot.waitUntil(lambda: making.shell.closed == 1)
    assert making.shell.errors


def test_counters_stand_under_the_text(compose, making):
    making.put(a_post("Hello", post_id="px", accounts=(MASTODON, BLUESKY)))
    sheet = compose("px")
    counters = sheet.text.counters
    assert "Mastodon: 5 of 500 characters" in counters.accessibleName()
    assert "Bluesky: 5 of 300 characters" in counters.accessibleName()
    foot = counters.mapTo(sheet.text, counters.rect().topLeft()).y()
    assert foot > sheet.text.editor.geometry().bottom()
    assert counters.width() > 300


def test_a_scheduled_post_that_is_blocked_is_not_saved_as_scheduled(compose, making, qtbot):
    making.put(a_post("Hello", post_id="px", accounts=(BLUESKY,)))
    sheet = compose("px")
    sheet.work.change(sheet.work.draft.with_text("x" * 301))
    settled(qtbot, sheet)
    QTest.keyClick(sheet.text.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "Back to draft saves it all the same" in making.shell.errors[0]
    assert making.post("px").text == "Hello"
    qtbot.mouseClick(sheet.footer.draft_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: making.post("px").text != "Hello")
    assert making.post("px").stage is Stage.DRAFT
