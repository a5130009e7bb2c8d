"""Threads in the composer: split by hand and at the limit, seen as parts with their own counters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.composer.conftest import settled
from tests.ui.making import BLUESKY, INSTAGRAM, MASTODON, a_post

LONG = "Our rye bread takes three days, and here is why. " * 14


@pytest.fixture
def write(compose, making):
    """A composer on a post with this text for these accounts."""

    def make(text, *accounts, **more):
        making.put(a_post(text, post_id="p1", accounts=accounts or (MASTODON, BLUESKY), **more))
        return compose("p1")

    return make


def buttons(sheet):
    return [one.text() for one in sheet.text.parts.buttons if one.isVisible()]


def test_split_here_with_the_keys_makes_two_parts_and_ctrl_z_takes_it_back(write, qtbot):
    sheet = write("First part. Second part.")
    sheet.text.editor.setFocus()
    sheet.text.editor.select_words(12, 12)
    QTest.keyClick(
        sheet.text.editor,
        Qt.Key.Key_Return,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert sheet.work.draft.post.text == "First part.\n---\nSecond part."
    qtbot.waitUntil(lambda: buttons(sheet) == ["1 · 11 / 300", "2 · 12 / 300"])
    assert sheet.text.parts.buttons[1].accessibleName() == "Part 2 of 2, Bluesky: 12 of 300 characters"
    QTest.keyClick(sheet.text.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sheet.work.draft.post.text == "First part. Second part."
    qtbot.waitUntil(lambda: not sheet.text.parts.isVisible())


def test_split_at_the_limit_says_how_many_parts(write, making, qtbot):
    sheet = write(LONG)
    sheet.texts.threads.split_to_fit()
    assert making.shell.said[-1] == "3 parts, each fits on Mastodon and Bluesky."
    qtbot.waitUntil(lambda: len(buttons(sheet)) == 3)
    settled(qtbot, sheet)
    assert "TXT001" not in {one.code for one in sheet.work.verdict.findings}
    sheet.texts.threads.split_to_fit()
    assert making.shell.said[-1].startswith("It fits as it is")
    sheet.texts.threads.join()
    assert "---" not in sheet.work.draft.post.text


def test_numbers_are_switched_on_in_the_menu_and_counted(write, qtbot):
    sheet = write("One\n---\nTwo")
    number = sheet.texts.threads.menu(sheet.work.draft).actions()[-1]
    number.trigger()
    assert sheet.work.draft.post.numbered
    qtbot.waitUntil(lambda: buttons(sheet) == ["1 · 7 / 300", "2 · 7 / 300"])


def test_the_linter_counts_each_part(write, qtbot):
    sheet = write(f"Short\n---\n{'x' * 301}")
    settled(qtbot, sheet)
    assert "301 of 300" in sheet.footer.schedule_button.toolTip()
    qtbot.waitUntil(lambda: buttons(sheet) == ["1 · 5 / 300", "2 · −1 / 300"])
    over = [mark for mark in sheet.text.marks() if mark.kind == "over"]
    assert [(mark.start, mark.end) for mark in over] == [(310, 311)]


def test_a_click_on_a_part_goes_there(write, qtbot):
    sheet = write("One\n---\nTwo")
    qtbot.waitUntil(lambda: len(buttons(sheet)) == 2)
    qtbot.mouseClick(sheet.text.parts.buttons[1], Qt.MouseButton.LeftButton)
    assert sheet.text.editor.caret() == len("One\n---\n")


def test_where_there_are_no_threads_it_says_what_a_break_is(write, making):
    sheet = write("One two", INSTAGRAM)
    sheet.texts.threads.split_here()
    assert making.shell.said[-1].startswith("None of the chosen networks has threads")
    assert not sheet.text.parts.isVisible()


def test_utm_is_seen_in_the_address_and_in_the_counter(write, qtbot):
    sheet = write(
        "Order here", MASTODON, BLUESKY, link="https://rye.example/loaf?x=1", campaign="Autumn loaf"
    )
    assert sheet.fields.link.preview.isHidden()
    qtbot.mouseClick(sheet.fields.link.utm, Qt.MouseButton.LeftButton)
    assert sheet.work.draft.post.utm
    assert sheet.fields.link.utm.text() == "UTM on"
    shown = sheet.fields.link.preview
    assert shown.text() == (
        "https://rye.example/loaf?x=1&utm_source=mastodon&utm_medium=social&utm_campaign=autumn-loaf  and 1 more"
    )
    assert "Bluesky: https://rye.example/loaf?x=1&utm_source=bluesky" in shown.toolTip()
    qtbot.mouseClick(sheet.fields.link.utm, Qt.MouseButton.LeftButton)
    assert not sheet.work.draft.post.utm
    assert shown.isHidden()


def test_the_first_comment_says_where_it_goes(write):
    sheet = write("Order here", MASTODON)
    assert sheet.fields.first_comment.note.text() == "None of the chosen networks has one: it stays here."
    sheet.work.change(sheet.work.draft.switched(INSTAGRAM))
    assert sheet.fields.first_comment.note.text() == "Sent on Instagram, right after the post."
