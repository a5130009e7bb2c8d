"""Everything that comes again: seen, planned once more, changed, stopped, opened."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.kinds import Kind
from planner.domain.publication import PublicationState as S
from planner.domain.repeat import Every, RepeatRule
from planner.domain.slot import Slot
from planner.domain.times import WallTime
from planner.editing.edits import SetRhythm
from planner.editing.repeating import RepeatPost, Wish
from tests.ui.making import CLIENT, MASTODON, NOW, a_post
from ui.shell.pages import all_views
from ui.views.evergreen import VIEW
from ui.views.evergreen.page import EvergreenPage
from ui.views.evergreen.words import suggested_words

WEEKLY = Wish(rule=RepeatRule(every=Every.WEEK))
TIMELESS = Wish(rule=None, cool_down=30, texts=("Said otherwise",))


@pytest.fixture
def pool(making):
    """A weekly post whose next is tomorrow, and a timeless one that went out five days ago."""
    making.bridge.choose_client(CLIENT)
    making.tasks.poll()
    making.put(a_post("Weekend bake list", post_id="weekly", days=1, kind=Kind.PROMOTE))
    making.shell.editor.do(RepeatPost("weekly", WEEKLY))
    making.clock.at = NOW - timedelta(days=7)
    making.put(a_post("How to store rye", post_id="timeless", days=-5, kind=Kind.TEACH))
    making.shell.editor.do(RepeatPost("timeless", TIMELESS))
    with making.plan.write() as unit:
        for one in unit.publications.of_post("timeless"):
            unit.publications.save(replace(one, state=S.DONE_BY_HAND))
        unit.commit()
    making.clock.at = NOW


@pytest.fixture
def page(making, pool, show, settle):
    page = show(EvergreenPage(making.context), (1180, 700))
    settle()
    return page


@pytest.fixture
def heard(making, settle):
    def again():
        making.tasks.poll()
        settle()
        settle()

    return again


def words(page, post_id):
    return next(row for row in page.rows if row.one.repeat.pattern.id == post_id)


def repeat_of(making, post_id):
    with making.plan.read() as unit:
        return unit.repeats.get(unit.posts.get(post_id).repeat_id)


def posts_of(making, post_id):
    with making.plan.read() as unit:
        found = unit.posts.of_repeat(unit.posts.get(post_id).repeat_id)
    return sorted((one for one in found if one.deleted_at is None), key=lambda one: one.when.local)


def test_it_is_a_page_of_its_own_with_a_count(making, pool):
    assert "evergreen" in [view.key for view in all_views()]
    with making.plan.read() as unit:
        assert VIEW.tell(unit, CLIENT) == (2, "")


def test_each_row_says_how_it_stands(page):
    assert [row.one.repeat.pattern.id for row in page.rows] == ["timeless", "weekly"]
    assert words(page, "timeless").accessibleName() == (
        "How to store rye. Mastodon. When a slot is free. Rests 25 more days. "
        "Last: Fri 9 Oct, 1 time out. 2 texts that take turns, rests 30 days"
    )
    assert words(page, "weekly").accessibleName() == (
        "Weekend bake list. Mastodon. Every week on Thu. Next: Thu 15 Oct, 10:41. "
        "Not out yet, 8 planned. 1 text"
    )
    assert page.count.text() == "2"


def test_one_more_is_planned_at_the_next_free_slot(page, making, heard, settle, qtbot):
    making.shell.editor.do(SetRhythm(CLIENT, (Slot(account_id=MASTODON, weekday=5, at=time(12)),)))
    heard()
    QTest.mouseClick(words(page, "timeless").plan, Qt.MouseButton.LeftButton)
    settle()
    box = page.acts.popover
    assert box.when().local == datetime(2026, 10, 17, 12, 0)
    assert box.note.text() == "The next free slot of its accounts, though it rests until Sun 8 Nov."
    QTest.keyClick(box, Qt.Key.Key_Return)
    heard()
    extra = posts_of(making, "timeless")[-1]
    assert (extra.text, extra.when.local) == ("Said otherwise", datetime(2026, 10, 17, 12, 0))
    assert "Next: Sat 17 Oct, 12:00" in words(page, "timeless").accessibleName()


def test_without_a_rhythm_tomorrow_is_suggested(page, making, settle):
    words(page, "timeless").plan.click()
    settle()
    assert page.acts.popover.when().local == datetime(2026, 10, 15, 9, 0)
    assert page.acts.popover.note.text() == "It rests until Sun 8 Nov."


def test_a_day_after_its_rest_needs_no_word_about_it(page):
    one = words(page, "timeless").one
    after = WallTime(datetime(2026, 11, 8, 12, 0), "Europe/London")
    assert suggested_words(one, after, free=True) == "The next free slot of its accounts."
    assert suggested_words(one, after, free=False) == ""


def test_how_it_repeats_is_changed_for_all(page, making, heard):
    row = words(page, "weekly")
    menu = row.menu()
    next(act for act in menu.actions() if act.text() == "Change how it repeats…").trigger()
    box = page.acts.popover
    assert not box.scope.isVisible()
    box.rule.choose("week/2")
    box.save.click()
    heard()
    assert "Every 2 weeks on Thu" in words(page, "weekly").accessibleName()
    assert [one.when.local.day for one in posts_of(making, "weekly")][:3] == [15, 29, 12]


def test_it_stops_with_or_without_what_is_planned(page, making, heard):
    texts = [act.text() for act in words(page, "weekly").menu().actions()]
    assert texts[-1] == "Stop, delete 8 planned posts"
    words(page, "weekly").dropped.emit(words(page, "weekly").one)
    heard()
    assert [row.one.repeat.pattern.id for row in page.rows] == ["timeless"]
    assert posts_of(making, "weekly") == []
    page.ended.click()
    heard()
    gone = words(page, "weekly")
    assert gone.plan.isHidden()
    assert "Comes no more" in gone.accessibleName()


def test_a_double_click_opens_the_next_one_and_the_newest_without(page, making):
    QTest.mouseDClick(words(page, "weekly"), Qt.MouseButton.LeftButton)
    assert making.shell.calls[-1] == ("compose", "weekly")
    words(page, "timeless").opened.emit(words(page, "timeless").one)
    assert making.shell.calls[-1] == ("compose", "timeless")


def test_the_focus_stays_where_it_was_when_it_is_read_again(page, heard, making):
    words(page, "weekly").more.setFocus()
    making.put(a_post("Another"))
    heard()
    assert words(page, "weekly").more.hasFocus()


def test_nothing_comes_again(making, show, settle):
    page = show(EvergreenPage(making.context))
    settle()
    assert page.nothing.isVisible()
    page.nothing.pressed.emit()
    assert making.shell.calls[-1] == ("compose", None)
