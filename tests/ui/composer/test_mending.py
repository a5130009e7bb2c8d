"""Mending the post on the desk: in the editor, undone there, and nothing stored before the person saves."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.kinds import Kind
from planner.domain.media import MediaUse
from planner.domain.patch import Field, Patch
from planner.domain.times import WallTime
from planner.lint.finding import Finding, Severity
from planner.lint.fix import Assist, Fix, Opens, Safety
from tests.ui.composer.conftest import settled
from tests.ui.making import BLUESKY, CLIENT, MASTODON, a_post, leaning_plan
from ui.mix.fix import FixPopover
from ui.views.composer.mending import UNDO
from ui.views.composer.openings import Openings
from ui.views.composer.told import ToldPopover

LOUD = "Now 🥖 PLEASE COME QUICKLY because the bread is warm."
QUIET = "Now 🥖 please come quickly because the bread is warm."


def finding(*fixes, code="TXT003", **more) -> Finding:
    fields = {"name": "a-rule", "severity": Severity.WARNING, "message": "3 words.", "client": "Rye"}
    return Finding(code=code, client_key=CLIENT, posts=("px",), fixes=fixes, **(fields | more))


def patch(field=Field.TEXT, value="Hi", post="px", **more) -> Patch:
    return Patch(post=post, field=field, value=value, **more)


def unsafe(*patches, title="Change it") -> Fix:
    return Fix(title=title, safety=Safety.UNSAFE, patches=patches)


def opening(**more) -> Fix:
    return Fix(title="Look there", safety=Safety.ASSIST, assist=Assist(opens=Opens.POST, post="px", **more))


@pytest.fixture
def loud(compose, making):
    making.put(a_post(LOUD, post_id="px", accounts=(MASTODON, BLUESKY)))
    return compose("px")


def mend(sheet, found, fix):
    sheet.mender.mend(found, fix, sheet.text)
    return next((one for one in sheet.findChildren(FixPopover) if one.isVisible()), None)


def test_from_the_keyboard_a_safe_fix_is_two_keys_and_ctrl_z_takes_it_back(loud, making, qtbot):
    editor = loud.text.editor
    editor.setFocus()
    editor.select_words(7, 7)
    QTest.keyClick(editor, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    told = loud.findChild(ToldPopover)
    assert told.told[0].mend.text() == "Say it quietly"
    assert QApplication.focusWidget() is told.told[0].mend
    QTest.keyClick(told.told[0].mend, Qt.Key.Key_Return)
    assert editor.text() == QUIET
    assert loud.work.draft.post.text == QUIET
    assert making.post("px").text == LOUD
    assert editor.hasFocus()
    settled(qtbot, loud)
    assert "TXT003" not in {one.code for one in loud.work.verdict.findings}
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == LOUD
    assert loud.work.draft.post.text == LOUD


def test_what_an_account_inherits_is_mended_for_all_and_its_own_words_in_its_tab(loud):
    loud.text.show_tab(BLUESKY)
    mend(
        loud,
        finding(),
        Fix(title="x", safety=Safety.SAFE, patches=(patch(value="All", account_key=BLUESKY),)),
    )
    assert loud.text.account() is None
    assert loud.work.draft.post.text == "All"
    assert not loud.work.draft.has_own_text(BLUESKY)
    loud.work.change(loud.work.draft.with_text("Own", BLUESKY))
    fix = Fix(
        title="x",
        safety=Safety.SAFE,
        patches=(patch(value="Mine", before="Own", account_key=BLUESKY),),
    )
    mend(loud, finding(), fix)
    assert loud.text.account() == BLUESKY
    assert (loud.work.draft.post.text, loud.work.draft.text_on(BLUESKY)) == ("All", "Mine")
    loud.text.editor.undo()
    assert loud.work.draft.text_on(BLUESKY) == "Own"


def test_what_changes_the_meaning_is_shown_before_and_after(loud, making):
    popover = mend(loud, finding(), unsafe(patch(value="Friday", before="bread", start=38, end=43)))
    assert popover.undo.text() == UNDO
    assert loud.work.draft.post.text == LOUD
    assert loud.text.editor.text() == LOUD
    popover.apply.click()
    assert loud.text.editor.text() == LOUD.replace("bread", "Friday")
    assert making.post("px").text == LOUD


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (patch(Field.KIND, Kind.TEACH), ("kind", Kind.TEACH)),
        (patch(Field.HASHTAGS, ("#Bread",)), ("hashtags", ("#Bread",))),
        (
            patch(Field.WHEN, WallTime(datetime(2026, 10, 20, 9), "Europe/London")),
            ("when", WallTime(datetime(2026, 10, 20, 9), "Europe/London")),
        ),
    ],
)
def test_kind_hashtags_and_time_change_in_the_draft_alone(loud, making, change, told):
    mend(loud, finding(), unsafe(change)).apply.click()
    assert getattr(loud.work.draft.post, told[0]) == told[1]
    assert getattr(making.post("px"), told[0]) != told[1]


def test_words_that_changed_meanwhile_are_left_alone(loud, making):
    late = Fix(title="x", safety=Safety.SAFE, patches=(patch(before="other", start=0, end=5),))
    mend(loud, finding(), late)
    assert loud.text.editor.text() == LOUD
    assert "changed since" in making.shell.errors[0]


def test_several_ways_are_a_choice_and_other_posts_are_not_among_them(loud):
    other = unsafe(patch(post="another"), title="Change another post")
    found = finding(unsafe(patch()), opening(span=(6, 12)), other)
    popover = mend(loud, found, None)
    assert [popover._group.button(index).text() for index in range(2)] == ["Change it", "Look there"]
    assert popover._group.button(2) is None
    popover._group.button(1).click()
    popover.apply.click()
    assert loud.text.editor.textCursor().selectedText() == "PLEASE"


def test_an_assist_for_something_else_opens_it(loud, making):
    client = Fix(title="Allow it", safety=Safety.ASSIST, assist=Assist(opens=Opens.CLIENT))
    mend(loud, finding(client), client)
    assert ("edit_client", CLIENT) in making.shell.calls


def test_an_assist_on_selling_goes_to_the_line_about_it(compose, making):
    making.put(a_post("Order now with code SPRING, 20 % off", post_id="px"))
    sheet = compose("px")
    mend(sheet, finding(), opening(field=Field.NOT_SELLING))
    assert QApplication.focusWidget().text() == "It does not sell"


def test_an_assist_on_alt_texts_goes_to_the_picture_without_one(compose, making):
    media = (
        MediaUse(media_id=None, name="a.jpg", alt_text="A loaf"),
        MediaUse(media_id=None, name="b.jpg", decorative=True),
        MediaUse(media_id=None, name="c.jpg"),
    )
    making.put(a_post("Hello", post_id="px", media=media))
    sheet = compose("px")
    mend(sheet, finding(), opening(field=Field.ALT_TEXT))
    sheet.media.alt.setPlainText("Buns")
    assert [use.alt_text for use in sheet.work.draft.post.media] == ["A loaf", "", "Buns"]


def test_the_first_line_of_advice_makes_it_a_story(compose, making, qtbot):
    making.put(*leaning_plan(), a_post("The box again", post_id="px", kind=Kind.PROMOTE))
    sheet = compose("px")
    top = sheet.advice.top
    assert top.button.text() == "Make it a story…"
    qtbot.mouseClick(top.button, Qt.MouseButton.LeftButton)
    popover = sheet.findChild(FixPopover)
    assert "%" in popover._group.button(0).accessibleName()  # the share it leads to
    assert sheet.work.draft.post.kind is Kind.PROMOTE
    popover.apply.click()
    assert sheet.work.draft.post.kind is Kind.STORY
    assert making.post("px").kind is Kind.PROMOTE
    openings = sheet.findChild(Openings)
    line = openings.buttons[0].text()
    openings.buttons[0].click()
    assert sheet.text.editor.text() == f"{line}\n\nThe box again"
    sheet.text.editor.undo()
    assert sheet.text.editor.text() == "The box again"


def test_the_pointer_opens_the_popover_and_the_focus_stays(loud, qtbot):
    editor = loud.text.editor
    editor.setFocus()
    mark = next(one for one in loud.text.marks() if one.finding)
    spot = editor.place_of(mark.start, mark.start + 2).center() - editor.viewport().pos()
    with qtbot.waitSignal(editor.hovered):
        qtbot.mouseMove(editor.viewport(), spot)
    told = loud.findChild(ToldPopover)
    assert told.isVisible()
    assert editor.hasFocus()
    QTest.keyClicks(editor, "x")  # typing on closes it
    assert not told.isVisible()
    assert editor.text().startswith("x")


def test_nothing_is_offered_for_a_post_that_is_out(loud):
    loud.text.editor.setReadOnly(True)
    loud.text.counts[Severity.WARNING].click()
    assert not loud.findChild(ToldPopover).told[0].mend.isVisible()
