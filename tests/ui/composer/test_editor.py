from collections import Counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest

from planner.domain.account import Account
from planner.domain.ids import AccountId
from planner.domain.kinds import Kind
from planner.lint.finding import Finding, Severity
from tests.ui.composer.conftest import settled
from tests.ui.making import BLUESKY, CLIENT, INSTAGRAM, MASTODON, a_post, leaning_plan
from ui.views.composer.counters import Counters, counters_of, over_from
from ui.views.composer.editor import Editor
from ui.views.composer.loading import load
from ui.views.composer.marks import Mark, MarkKind, finding_marks, findings_at
from ui.views.composer.offsets import qt_length, to_qt

FINDING = Finding(
    code="KND003",
    name="disguised-promo",
    severity=Severity.WARNING,
    message="Reads like a sale.",
    client="Rye",
    client_key="c1",
    span=(3, 6),
)


@pytest.fixture
def editor(qtbot, making):
    field = Editor(making.theme)
    qtbot.addWidget(field)
    field.resize(500, 200)
    with qtbot.waitExposed(field):
        field.show()
    return field


@pytest.mark.parametrize(
    ("text", "offset", "qt"),
    [("abc", 2, 2), ("🥖bc", 1, 2), ("a🥖🥖", 3, 5), ("مرحبا", 3, 3), ("パン", 2, 2)],
)
def test_offsets(text, offset, qt):
    assert to_qt(text, offset) == qt
    assert qt_length(text) == len(text.encode("utf-16-le")) // 2


def test_squiggles_stand_under_the_words_also_behind_an_emoji(editor):
    text = "🥖🥖 buy now"
    editor.show_tab("", text)
    editor.show_marks((Mark(3, 6, MarkKind.WARNING, FINDING),))
    selection = editor.extraSelections()[0]
    assert selection.cursor.selectedText() == "buy"
    assert selection.format.underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline


def test_the_pointer_tells_the_finding_and_where_it_stands(editor, qtbot):
    editor.show_tab("", "🥖🥖 buy now")
    editor.show_marks((Mark(3, 6, MarkKind.WARNING, FINDING),))
    cursor = editor.textCursor()
    cursor.setPosition(6)
    spot = editor.cursorRect(cursor).center()
    with qtbot.waitSignal(editor.hovered) as told:
        editor.tell_at(spot)
    findings, place = told.args
    assert findings == (FINDING,)
    assert place.contains(spot - QPoint(3, 0) + editor.viewport().pos())
    with qtbot.assertNotEmitted(editor.hovered):
        editor.tell_at(QPoint(480, 190))
        editor.tell_at(spot + QPoint(200, 0))


def test_ctrl_dot_tells_the_findings_at_the_caret(editor, qtbot):
    editor.show_tab("", "🥖🥖 buy now")
    editor.show_marks((Mark(3, 6, MarkKind.WARNING, FINDING),))
    cursor = editor.textCursor()
    cursor.setPosition(6)
    editor.setTextCursor(cursor)
    with qtbot.waitSignal(editor.asked) as asked:
        QTest.keyClick(editor, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert asked.args[0] == (FINDING,)


def test_each_tab_keeps_its_undo_steps(editor):
    editor.show_tab("", "All")
    QTest.keyClicks(editor, "x")
    editor.show_tab("a1", "Own")
    assert editor.text() == "Own"
    QTest.keyClicks(editor, "y")
    editor.undo()
    assert editor.text() == "Own"
    editor.show_tab("", "xAll")
    assert editor.text() == "xAll"
    editor.undo()
    assert editor.text() == "All"


def test_a_mark_that_is_no_longer_in_the_text_is_left_out():
    assert finding_marks("ab", (FINDING,)) == ()
    marks = finding_marks("abcdefgh", (FINDING,))
    assert findings_at(marks, 4) == (FINDING,)
    assert findings_at(marks, 7) == ()


def desk_of(making, post):
    making.put(post)
    with making.plan.read() as unit:
        return load(unit, post.id, None, None)


def test_counters_count_as_the_networks_do(making):
    post = a_post("👩‍👩‍👧 https://a-very-long-address.com/with/a/path", accounts=(MASTODON, BLUESKY))
    desk = desk_of(making, post)
    mastodon, bluesky = counters_of(desk.draft.post, desk.accounts)
    assert mastodon.count.length == 1 + 1 + 23
    assert bluesky.count.length == 2 + len("https://a-very-long-address.com/with/a/path")
    assert bluesky.limit == "/ 300"


def test_of_many_counters_the_one_with_the_least_room_left_is_the_last_to_go(making, qtbot):
    known = {
        AccountId(network): Account(id=AccountId(network), client_id=CLIENT, network=network, handle=network)
        for network in ("linkedin", "discord", "tumblr", "x")
    }
    counters = Counters()
    qtbot.addWidget(counters)
    counters.show_counters(counters_of(a_post("Loaf", accounts=tuple(known)), known))
    counters.resize(2000, 20)
    assert all(place.limit for place in counters._laid_out())
    counters.resize(int(counters._laid_out()[-1].box.right()) - 1, 20)
    limits = {place.counter.account.network: place.limit for place in counters._laid_out()}
    assert (limits["tumblr"], limits["x"]) == ("", "/ 280")
    counters.resize(60, 20)
    assert [place.counter.account.network for place in counters._laid_out()] == ["x"]
    assert "LinkedIn" in counters.accessibleName()


def test_over_counts_below_zero_and_marks_the_rest(making):
    post = a_post("x" * 310, accounts=(BLUESKY,))
    desk = desk_of(making, post)
    counter = counters_of(desk.draft.post, desk.accounts)[0]
    assert counter.number == "−10"
    assert "10 over" in counter.spoken
    assert over_from(post, post.text, desk.accounts[BLUESKY]) == 300


def test_what_is_added_takes_its_room_from_the_text(making):
    post = a_post("x" * 295, accounts=(BLUESKY,), hashtags=("#bread",))
    desk = desk_of(making, post)
    start = over_from(desk.draft.post, post.text, desk.accounts[BLUESKY])
    assert start == 295 - len("\n\n#bread")
    assert over_from(a_post("short", accounts=(BLUESKY,)), "short", desk.accounts[BLUESKY]) is None


def test_sixty_keys_reach_the_draft_with_everything_on(compose, making, qtbot):
    making.put(*leaning_plan(60))
    text = "Order now, 20 % off with code SPRING. #bread https://rye.example/x " * 6
    post = a_post(text, post_id="px", kind=Kind.STORY, accounts=(MASTODON, BLUESKY, INSTAGRAM), days=2)
    making.put(post)
    sheet = compose("px", size=(1160, 852))
    settled(qtbot, sheet)
    for index in range(60):
        QTest.keyClick(sheet.text.editor, Qt.Key(Qt.Key.Key_A.value + index % 26))
    typed = "".join(chr(ord("a") + index % 26) for index in range(60))
    assert Counter(sheet.work.draft.post.text) == Counter(text + typed)
