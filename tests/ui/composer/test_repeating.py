"""“Repeat” in the composer: set, changed for one, from here on or for all, and stopped."""

import pytest

from planner.domain.repeat import Every, RepeatRule
from planner.editing.edits import RepeatPost
from planner.editing.repeating import Scope, Wish
from tests.ui.composer.conftest import settled
from tests.ui.composer.test_replies import press, told
from tests.ui.making import CLIENT, a_post
from ui.views.composer.repeat_words import parts_of, rule_words


def posts(making):
    with making.plan.read() as unit:
        return list(unit.posts.of_client(CLIENT))


def weekly(making, count=4):
    making.put(a_post("First", post_id="p"))
    making.shell.editor.do(RepeatPost("p", Wish(rule=RepeatRule(every=Every.WEEK, count=count))))


def test_a_stored_post_repeats_at_once(compose, making, qtbot):
    making.put(a_post("First", post_id="p"))
    sheet = compose("p")
    assert not sheet.repeat.isVisible()
    press(sheet.repeat.begin)
    box = sheet.repeat.box
    assert box.next.text().startswith("Then Thu 22 Oct, Thu 29 Oct")
    box.end.choose("count")
    box.count.setText("1")
    box.end.activated.emit(2)
    assert not box.save.isEnabled()
    box.count.setText("3")
    box.texts.setPlainText("Second\n---\nThird")
    assert box.wish().texts == ("Second", "Third")
    press(box.save)
    qtbot.waitUntil(lambda: len(posts(making)) == 3)
    told(making, sheet, qtbot, sheet.repeat.stop.isVisible)
    assert sheet.repeat.words.text() == "Repeats every week on Thu, 3 times"
    assert [one.text for one in posts(making)] == ["First", "Second", "Third"]
    assert not sheet.work.unsaved
    making.shell.editor.undo()
    assert [one.id for one in posts(making)] == ["p"]


def test_a_new_post_and_its_repeat_are_one_step(compose, making, qtbot):
    sheet = compose(when=a_post().when)
    sheet.work.change(sheet.work.draft.having(text="New"))
    settled(qtbot, sheet)
    press(sheet.repeat.begin)
    sheet.repeat.box.end.choose("count")
    press(sheet.repeat.box.save)
    assert "as soon as it is saved" in sheet.repeat.words.text()
    assert posts(making) == []
    sheet.work.save()
    qtbot.waitUntil(lambda: len(posts(making)) == 6)
    settled(qtbot, sheet)
    told(making, sheet, qtbot, sheet.repeat.scope.isVisible)
    making.shell.editor.undo()
    assert posts(making) == []


@pytest.mark.parametrize(
    ("scope", "texts"),
    [
        (Scope.THIS, ["First", "Changed", "First", "First"]),
        (Scope.FOLLOWING, ["First", "Changed", "Changed", "Changed"]),
        (Scope.ALL, ["Changed", "Changed", "Changed", "Changed"]),
    ],
)
def test_changes_are_for_this_one_from_here_on_or_for_all(compose, making, qtbot, scope, texts):
    weekly(making)
    second = posts(making)[1]
    sheet = compose(second.id)
    qtbot.waitUntil(sheet.repeat.scope.isVisible)
    sheet.repeat.scope.set_value(scope.value, tell=True)
    sheet.work.change(sheet.work.draft.having(text="Changed"))
    settled(qtbot, sheet)
    sheet.work.save()
    qtbot.waitUntil(lambda: [one.text for one in posts(making)] == texts)


def test_stopping_keeps_or_deletes(compose, making, qtbot):
    weekly(making)
    second = posts(making)[1]
    sheet = compose(second.id)
    qtbot.waitUntil(sheet.repeat.stop.isVisible)
    sheet.repeat._delete_following()
    qtbot.waitUntil(lambda: len(posts(making)) == 1)
    making.shell.editor.undo()
    sheet.repeat._delete_all()
    qtbot.waitUntil(lambda: posts(making) == [])
    making.shell.editor.undo()
    sheet.repeat._keep()
    told(making, sheet, qtbot, sheet.repeat.begin.isVisible)
    assert len(posts(making)) == 4


def test_a_timeless_post_needs_a_rest_and_no_end(compose, making, qtbot):
    making.put(a_post("First", post_id="p"))
    sheet = compose("p")
    press(sheet.repeat.begin)
    box = sheet.repeat.box
    box.rule.choose("slot")
    box.rule.activated.emit(box.rule.currentIndex())
    assert not box.end.isVisible()
    assert box.rest.currentData() == 30
    box.rest.choose(0)
    box.rest.activated.emit(0)
    assert box.next.text() == "A timeless post rests 7 days at least."
    assert not box.save.isEnabled()
    box.rest.choose(14)
    box.rest.activated.emit(1)
    press(box.save)
    told(making, sheet, qtbot, sheet.repeat.isVisible)
    assert sheet.repeat.words.text() == "Repeats whenever a slot is free"


def test_unsaved_words_come_first(compose, making, qtbot):
    making.put(a_post("First", post_id="p"))
    sheet = compose("p")
    sheet.work.change(sheet.work.draft.having(text="Other"))
    settled(qtbot, sheet)
    press(sheet.repeat.begin)
    assert sheet.repeat.box is None
    assert making.shell.said[-1].startswith("Save your words first")


def test_a_post_without_a_time_cannot_repeat(compose):
    sheet = compose()
    assert not sheet.repeat.isVisible()
    assert not sheet.repeat.begin.isVisible()


def test_rules_are_said_in_words():
    start = a_post().when.local  # Thu 15 Oct 2026
    said = [
        rule_words(rule, start)
        for rule in (
            RepeatRule(every=Every.DAY),
            RepeatRule(every=Every.DAY, step=2),
            RepeatRule(every=Every.WEEK, weekdays=(1, 3)),
            RepeatRule(every=Every.WEEK, step=2, count=6),
            RepeatRule(every=Every.MONTH),
            RepeatRule(every=Every.MONTH_WEEKDAY),
            None,
        )
    ]
    assert said == [
        "every day",
        "every 2 days",
        "every week on Tue, Thu",
        "every 2 weeks on Thu, 6 times",
        "every month on day 15",
        "every month on the third Thu",
        "whenever a slot is free",
    ]


def test_texts_are_parted_by_a_line():
    assert parts_of("a\nb\n---\n\n---\nc\n---\na\nb") == ("a\nb", "c")
