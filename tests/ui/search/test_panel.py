"""The toolbar's search on the calendar: what it finds, and where that leads."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.client import Client
from planner.domain.ids import ClientId, PostId
from planner.domain.post import Post
from tests.ui.calendar.desk import BAKERY, Desk
from ui.search.words import EMPTY, HINT, NO_WORDS, NOTHING


@pytest.fixture
def desk(qtbot):
    desk = Desk()
    qtbot.addWidget(desk.page)
    desk.page.resize(1000, 900)
    with qtbot.waitExposed(desk.page):
        desk.page.show()
    desk.page.finding.open()
    return desk


def panel(desk):
    return desk.page.finding.panel


def type_in(desk, words, qtbot):
    panel(desk).line.setText(words)
    qtbot.waitUntil(lambda: not panel(desk).seeker.waits())


def titles(desk):
    return [hit.text for hit in panel(desk).list.hits()]


def keep(desk, **fields):
    with desk.plan.write() as unit:
        unit.posts.save(Post(**({"client_id": BAKERY} | fields)))
        unit.commit()


def test_posts_are_found_while_one_types_and_the_line_below_says_how_to_go_on(desk, qtbot):
    assert panel(desk).foot.text() == EMPTY
    type_in(desk, "pumpkin", qtbot)
    assert titles(desk)
    assert all("umpkin" in title for title in titles(desk))
    assert panel(desk).foot.text() == HINT
    first = panel(desk).list.hits()[0]
    start, end = first.marks[0]
    assert first.text[start:end].lower() == "pumpkin"
    type_in(desk, "pumpkin elephant", qtbot)
    assert (titles(desk), panel(desk).foot.text()) == ([], NOTHING)
    type_in(desk, '" *', qtbot)
    assert panel(desk).foot.text() == NO_WORDS
    type_in(desk, "", qtbot)
    assert panel(desk).foot.text() == EMPTY


def test_enter_shows_the_post_in_the_calendar(desk, qtbot):
    went = []
    desk.shell.go_to = lambda day, post="": went.append((day.toPython(), post))
    QTest.keyClicks(panel(desk).line, "pumpkin")
    QTest.keyClick(panel(desk).line, Qt.Key.Key_Return)  # before the answer is there
    qtbot.waitUntil(lambda: bool(went))
    assert went[0][0].month == 10
    assert panel(desk) is None
    desk.page.finding.open()
    assert panel(desk).line.text() == panel(desk).line.selectedText() == "pumpkin"


def test_control_and_enter_opens_it_and_arrows_choose(desk, qtbot):
    type_in(desk, "pumpkin", qtbot)
    second = panel(desk).list.hits()[1].data.post_id
    QTest.keyClick(panel(desk).line, Qt.Key.Key_Down)
    QTest.keyClick(panel(desk).line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.shell.composed == [(second, None)]


def test_an_idea_has_no_day_and_opens(desk, qtbot):
    keep(desk, id=PostId("idea"), text="Elephant bread")
    type_in(desk, "eleph", qtbot)
    (hit,) = panel(desk).list.hits()
    assert hit.aside == "Idea"
    QTest.keyClick(panel(desk).line, Qt.Key.Key_Return)
    assert desk.shell.composed == [("idea", None)]


def test_a_passage_is_shown_where_the_title_does_not_have_the_words(desk, qtbot):
    keep(desk, id=PostId("p"), title="Sunday", text="<b>Plain</b> & simple: an elephant", hashtags=("#zoo",))
    type_in(desk, "elephant", qtbot)
    (hit,) = panel(desk).list.hits()
    assert (hit.text, hit.below) == ("Sunday", "<b>Plain</b> & simple: an elephant")
    start, end = hit.below_marks[0]
    assert hit.below[start:end] == "elephant"
    type_in(desk, "zoo", qtbot)
    assert panel(desk).list.hits()[0].below == "#zoo"


def test_all_clients_find_all_and_name_them(desk, qtbot):
    with desk.plan.write() as unit:
        unit.clients.save(Client(id=ClientId("k"), name="Kin Lamps", zone="Asia/Tokyo"))
        unit.posts.save(Post(id=PostId("lamp"), client_id=ClientId("k"), text="A lamp and a pumpkin"))
        unit.commit()
    type_in(desk, "lamp", qtbot)
    assert titles(desk) == []
    panel(desk).close_now()
    desk.bridge.choose_client(None)
    desk.page.finding.open()
    type_in(desk, "lamp", qtbot)
    (hit,) = panel(desk).list.hits()
    assert (hit.text, hit.below) == ("A lamp and a pumpkin", "Kin Lamps")


def test_a_filter_that_hides_it_is_cleared_and_that_is_said(desk, qtbot):
    desk.shell.go_to = lambda day, post="": desk.page.go_to(day, post)
    desk.page.filters.turn("kinds", "story")
    type_in(desk, "pumpkin", qtbot)
    hit = next(one.data for one in panel(desk).list.hits() if one.data.chip.kind != "story")
    desk.page.finding.show_post(hit)
    assert not desk.page.filters.now.active
    assert desk.shell.toasts == ["The filter was cleared to show this post."]
    assert desk.grid.chosen_chip().post_id == hit.post_id


def test_the_year_is_said_where_it_is_another_one(desk, qtbot):
    with desk.plan.write() as unit:
        post = unit.posts.get("10-14 18:30")
        later = replace(post.when, local=post.when.local.replace(year=2028))
        unit.posts.save(
            replace(post, id=PostId("later"), revision=0, variants=(), when=later, text="Elephant")
        )
        unit.commit()
    type_in(desk, "elephant", qtbot)
    (hit,) = panel(desk).list.hits()
    assert hit.aside == "Sat 14 Oct 2028, 18:30"
    assert hit.data.day == date(2028, 10, 14)


def test_in_a_narrow_page_search_and_filter_are_icons(desk):
    toolbar = desk.page.toolbar
    assert (toolbar.search_button.text(), toolbar.filter_button.text()) == ("Search", "Filter")
    desk.page.resize(700, 700)
    assert (toolbar.search_button.text(), toolbar.filter_button.text()) == ("", "")
    assert toolbar.search_button.accessibleName() == "Search"
