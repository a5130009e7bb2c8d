"""The filter's button, bar and popover on the calendar."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.client import Client
from planner.domain.ids import ClientId
from planner.domain.kinds import Kind
from tests.ui.calendar.desk import BAKERY
from tests.ui.calendar.october import PUMPKIN
from tests.ui.calendar.rows import rows
from ui.views.calendar.filtering.keeper import Filters


@pytest.fixture
def popover(desk):
    desk.page.toolbar.filter_button.click()
    return desk.page.filtering.popover


def shown(desk):
    return sum(len(day.chips) for day in desk.grid.month_state.days)


def test_a_pill_filters_at_once_and_the_bar_says_how_much_is_left(desk, popover):
    everything = shown(desk)
    popover.parts["kinds"].pill(Kind.PROMOTE).click()
    left = shown(desk)
    assert 0 < left < everything
    assert desk.page.filter_bar.words.text() == f"{left} of 36 shown" == popover.count.text()
    assert desk.page.toolbar.filter_button.accessibleName() == "Filter, 1 part in use"
    popover.parts["networks"].pill("instagram").click()
    assert desk.page.toolbar.filter_button.accessibleName() == "Filter, 2 parts in use"
    assert 0 < shown(desk) <= left
    popover.clear.click()
    assert shown(desk) == everything
    assert not desk.page.filter_bar.isVisible()
    assert not popover.parts["kinds"].pill(Kind.PROMOTE).isChecked()


def test_words_are_taken_when_the_typing_rests_or_with_enter(desk, popover, qtbot):
    QTest.keyClicks(popover.words, "pumpkin")
    qtbot.waitUntil(lambda: desk.page.filters.now.words == "pumpkin")
    few = shown(desk)
    assert 0 < few < 36
    popover.words.setText("no such word")
    QTest.keyClick(popover.words, Qt.Key.Key_Return)
    assert shown(desk) == 0
    assert desk.page.filter_bar.words.text() == "0 of 36 shown"
    assert not desk.page.face.empty.isVisible()


@pytest.mark.parametrize("face", ["month", "week", "agenda"])
def test_words_are_looked_for_in_all_of_the_post_on_every_face(desk, face):
    with desk.plan.write() as unit:
        post = unit.posts.get("10-14 18:30")
        unit.posts.save(replace(post, notes="Crème fraîche", title="Something else"))
        unit.commit()
    desk.page.show_face(face)

    def found():
        days = desk.page.face.answer.state.days
        return [chip.post_id for day in days for chip in day.chips]

    desk.page.filters.say_words("FRAI creme")
    assert found() == ["10-14 18:30"]
    desk.page.filters.turn("standings", "out")
    assert found() == []
    desk.page.filters.turn("standings", "out")
    desk.page.filters.say_words("?!")
    assert found() == []


def test_it_joins_what_the_mix_bar_picked(desk):
    desk.page.filter_posts(PUMPKIN)
    desk.page.filters.turn("standings", "scheduled")
    both = shown(desk)
    assert both <= len(PUMPKIN)
    desk.page.filter_posts(())
    assert desk.page.filters.now.active == 1
    desk.page.filters.turn("standings", "scheduled")
    assert not desk.page.filter_bar.isVisible()


def test_it_stays_with_its_client_and_until_the_next_start(desk):
    with desk.plan.write() as unit:
        unit.clients.save(Client(id=ClientId("k"), name="Kin Lamps", zone="Asia/Tokyo"))
        unit.commit()
    desk.page.filters.turn("kinds", "story")
    desk.page.filters.pick(("a",))
    desk.bridge.choose_client(ClientId("k"))
    assert not desk.page.filters.now.active
    desk.page.filters.turn("kinds", "teach")
    desk.bridge.choose_client(BAKERY)
    assert desk.page.filters.now.kinds == {"story"}
    assert not desk.page.filters.now.only
    assert desk.page.filter_bar.isVisible()
    assert Filters(desk.context, desk.page).now.kinds == {"story"}


def test_campaigns_and_offers_are_offered_where_the_plan_has_them(make_desk):
    desk = make_desk(rows=rows("a", "2026-10-14 18:30", networks=("instagram",)))
    desk.page.toolbar.filter_button.click()
    assert set(desk.page.filtering.popover.parts) == {"standings", "kinds"}  # one account: no choice to make
    desk.page.filtering.popover.close_now()
    with desk.plan.write() as unit:
        unit.posts.save(replace(unit.posts.get("a"), campaign="Autumn", offer="Loaf £4"))
        unit.commit()
    desk.page.reload()
    desk.page.toolbar.filter_button.click()
    parts = desk.page.filtering.popover.parts
    assert set(parts) == {"standings", "kinds", "campaigns", "offers"}
    parts["campaigns"].pill("Autumn").click()
    assert shown(desk) == 1
    parts["offers"].pill("Loaf £4").click()
    assert shown(desk) == 1


def test_a_choice_that_the_plan_has_no_more_can_still_be_taken_back(desk):
    desk.page.filters.turn("campaigns", "Gone")
    assert shown(desk) == 0
    desk.page.toolbar.filter_button.click()
    desk.page.filtering.popover.parts["campaigns"].pill("Gone").click()
    assert shown(desk) == 36
