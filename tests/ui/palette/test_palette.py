"""The palette on a real window: it goes, finds and does."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QTest

from tests.ui.shell.conftest import make_desk  # noqa: F401 - a fixture
from tests.ui.shell.desk import add_post
from ui.palette.palette import NOTHING, Palette
from ui.palette.recent import recent, remember
from ui.preferences import Preferences
from ui.views.composer.sheet import ComposerSheet

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(make_desk):  # noqa: F811
    return make_desk("Rye & Shine")


def opened(desk):
    desk.window.setFocus()
    QTest.keyClick(desk.window, Qt.Key.Key_K, CTRL)
    return next(one for one in desk.window.findChildren(Palette) if one.isVisible())


def texts(palette):
    return [hit.text for hit in palette.list.hits()]


def type_in(desk, palette, words):
    palette.line.setText(words)
    desk.qtbot.waitUntil(lambda: not palette.seeker.waits())


def enter(palette, keys=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(palette.line, Qt.Key.Key_Return, keys)


def test_it_begins_with_places_and_what_is_often_done(desk):
    palette = opened(desk)
    assert texts(palette)[0] == "Go"
    assert {"Go to Calendar", "New post", "Search posts", "All clients"} <= set(texts(palette))
    assert palette.list.current().text == texts(palette)[1]
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_it_does_by_a_few_letters_and_remembers(desk):
    palette = opened(desk)
    type_in(desk, palette, "sett")
    assert palette.list.current().text == "Settings"
    enter(palette)
    assert desk.window.workspace.key() == "settings"
    assert recent(desk.preferences) == ("settings",)
    assert texts(opened(desk))[:2] == ["Recent", "Settings"]


def test_it_goes_to_pages_and_days_in_words(desk):
    palette = opened(desk)
    type_in(desk, palette, "ideas")
    enter(palette)
    assert desk.window.workspace.key() == "ideas"
    palette = opened(desk)
    type_in(desk, palette, "next friday")
    assert palette.list.current().text == "Go to Fri 23 October"
    enter(palette)
    assert desk.window.workspace.key() == "calendar"
    desk.settle()
    assert desk.window.workspace.calendar().face.chosen_day() == date(2026, 10, 23)


def test_a_day_with_a_time_begins_a_post_then(desk):
    palette = opened(desk)
    type_in(desk, palette, "fri 9:30")
    assert palette.list.current().text == "New post on Fri 16 October, 09:30"
    assert "Go to Fri 16 October" in texts(palette)
    enter(palette)
    desk.qtbot.waitUntil(lambda: isinstance(desk.window.top_sheet(), ComposerSheet))
    when = desk.window.top_sheet().when
    desk.qtbot.waitUntil(lambda: (when.day.date(), when.clock.time()) == (QDate(2026, 10, 16), QTime(9, 30)))


def test_it_finds_posts_and_opens_them_with_control(desk):
    add_post(desk.plan, desk.clients[0], text="Pumpkin loaf pre-orders")
    palette = opened(desk)
    type_in(desk, palette, "pump")
    assert texts(palette)[:2] == ["Posts", "Pumpkin loaf pre-orders"]
    assert "Keep “pump” as an idea" in texts(palette)
    enter(palette, CTRL)
    desk.qtbot.waitUntil(lambda: isinstance(desk.window.top_sheet(), ComposerSheet))


def test_words_become_an_idea(desk):
    palette = opened(desk)
    type_in(desk, palette, "bread museum")
    row = next(hit for hit in palette.list.hits() if hit.text == "Keep “bread museum” as an idea")
    palette.list.chosen.emit(row.data)
    desk.qtbot.waitUntil(lambda: desk.window.toast.text() == "Idea saved")
    with desk.plan.read() as unit:
        (idea,) = unit.posts.ideas(desk.clients[0].id)
    assert idea.text == "bread museum"


def test_words_become_a_post(desk):
    palette = opened(desk)
    type_in(desk, palette, "bread museum")
    row = next(hit for hit in palette.list.hits() if hit.text == "New post called “bread museum”")
    palette.list.chosen.emit(row.data)
    desk.qtbot.waitUntil(lambda: isinstance(desk.window.top_sheet(), ComposerSheet))


def test_what_cannot_be_done_says_why_and_is_not_done(desk):
    palette = opened(desk)
    type_in(desk, palette, "duplicate as draft")
    assert palette.list.current().reason == "Choose a post in the calendar first"
    enter(palette)
    assert palette.isVisible()


def test_arrows_walk_and_step_over_headings(desk):
    palette = opened(desk)
    first = palette.list.current()
    QTest.keyClick(palette.line, Qt.Key.Key_Up)
    last = palette.list.current()
    assert last is palette.list.hits()[-1]
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.list.current() is first


def test_an_answer_that_comes_later_leaves_the_choice(desk):
    add_post(desk.plan, desk.clients[0], text="Go and see the guide")
    palette = opened(desk)
    palette.line.setText("gu")
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    chosen = palette.list.current().data
    desk.qtbot.waitUntil(lambda: not palette.seeker.waits())
    assert palette.list.current().data == chosen


def test_odd_words_find_nothing_and_are_no_error(desk):
    palette = opened(desk)
    for words in ('"', "***", "x" * 5000, "<b>bold</b>"):
        type_in(desk, palette, words)
        assert palette.note.text() in {"", NOTHING}


def test_the_last_eight_are_kept():
    preferences = Preferences()
    for number in range(10):
        remember(preferences, f"a{number}")
    remember(preferences, "a5")
    assert recent(preferences) == ("a5", "a9", "a8", "a7", "a6", "a4", "a3", "a2")
