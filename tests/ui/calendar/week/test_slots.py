"""Free posting slots in the week."""

from datetime import datetime, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from planner.domain.account import Account
from planner.domain.changes import Aggregate, Change, Changes
from planner.domain.ids import AccountId
from planner.domain.kinds import Kind
from planner.domain.slot import Slot
from planner.domain.times import WallTime
from tests.ui.calendar.desk import BAKERY
from ui.views.calendar.week.ghost_art import GhostArt
from ui.views.calendar.week.layout import PlacedGhost

FACEBOOK = AccountId("bakery-facebook")


@pytest.fixture
def desk(make_week):
    desk = make_week()
    with desk.plan.write() as unit:
        known = {account.id for account in unit.accounts.all()}
        if FACEBOOK not in known:
            unit.accounts.save(Account(id=FACEBOOK, client_id=BAKERY, network="facebook", handle="rye"))
        slots = [
            Slot(account_id=FACEBOOK, weekday=3, at=time(8), kind=Kind.COMMUNITY),
            Slot(account_id=FACEBOOK, weekday=5, at=time(16)),
            Slot(account_id=FACEBOOK, weekday=0, at=time(8)),  # is over
            Slot(account_id=FACEBOOK, weekday=4, at=time(7, 30)),  # a post is there
        ]
        unit.slots.put(BAKERY, slots)
        unit.commit()
    desk.page.reload()
    return desk


def test_free_slots_stand_at_their_time_with_their_role(desk):
    ghosts = desk.grid.week_state.ghosts
    assert [[(one.time, one.role) for one in day] for day in ghosts if day] == [
        [("08:00", "Community")],
        [("16:00", "Any kind")],
    ]
    placed = desk.grid.laid_out.days[3].ghosts[0]
    assert placed.y == desk.grid.laid_out.y(8 * 60)


def test_a_click_on_a_slot_is_quick_add_with_its_kind_time_and_account(desk):
    placed = desk.grid.laid_out.days[3].ghosts[0]
    point = QPoint(placed.x + 20, placed.y + 10 - desk.grid.scrolled)
    QTest.mouseClick(desk.grid.viewport(), Qt.MouseButton.LeftButton, pos=point)
    popover = desk.week.menus.popover
    assert popover.when() == WallTime(datetime(2026, 10, 15, 8), "Europe/London")
    popover.line.setText("Who bakes with us?")
    QTest.keyClick(popover.line, Qt.Key.Key_Return)
    made = next(post for post in desk.posts() if post.text == "Who bakes with us?")
    assert (made.kind, made.when.local) == (Kind.COMMUNITY, datetime(2026, 10, 15, 8))
    assert [variant.account_id for variant in made.variants] == [FACEBOOK]
    assert desk.grid.week_state.ghosts[3] == ()


def test_the_keyboard_finds_it_in_its_cell(desk):
    desk.grid.setFocus()
    desk.grid.select_post("10-14 08:00")
    QTest.keyClick(desk.grid, Qt.Key.Key_Right)
    said = desk.grid.accessibleDescription()
    assert said == "Thursday 15 October, 08:00, free, free slot, 08:00, Community, Facebook"
    QTest.keyClick(desk.grid, Qt.Key.Key_Return)
    assert desk.week.menus.popover.when().local == datetime(2026, 10, 15, 8)
    desk.week.menus.popover.close_now()


def test_a_changed_rhythm_is_read_anew(desk):
    with desk.plan.write() as unit:
        unit.slots.put(BAKERY, [])
        unit.commit()
    desk.bridge.changed.emit(Changes((Change(Aggregate.SLOT, BAKERY),)))
    assert not any(desk.grid.week_state.ghosts)


def test_a_long_role_stands_below_the_badge_where_the_day_is_narrow(desk):
    art = GhostArt(desk.context.theme, 1.0)
    first = desk.grid.week_state.ghosts[3][0]

    def told(width):
        return art.lines(PlacedGhost(x=0, y=0, width=width, height=34, number=0, ghost=first))

    assert [line.words for line in told(300)] == ["08:00 Community"]
    wide, narrow = told(110), told(86)
    assert [line.words for line in wide] == ["08:00", "Community"]
    assert wide[0].left == wide[1].left
    assert [line.words for line in narrow] == ["08:00", "Community"]
    assert narrow[1].left < narrow[0].left
