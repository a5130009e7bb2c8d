"""What is done to several posts at once: one undo step each, and what cannot change is said in numbers."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.ids import AccountId, ClientId
from planner.domain.kinds import Kind
from planner.domain.post import Stage
from planner.lint.consequence import Consequence
from planner.lint.finding import Headline
from tests.ui.calendar.rows import rows

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
THREE = ("10-14 18:30", "10-15 12:00", "10-16 07:30")
OUT, UNSURE = "10-14 08:00", "10-13 12:00"


@pytest.fixture
def pick(desk):
    """Selects posts by id."""

    def select(*ids):
        days = desk.grid.month_state.days
        desk.grid.selection.put(chip for day in days for chip in day.chips if chip.post_id in ids)
        return desk.page.several

    return select


def when(desk, post_id):
    return desk.post(post_id).when.local


def test_a_drag_of_one_moves_all_that_is_selected(desk, pick):
    pick(*THREE, OUT)
    desk.drag(desk.chip("Pumpkin loaf: order today"), desk.cell(22))
    assert [when(desk, one).day for one in THREE] == [21, 22, 23]
    assert when(desk, OUT).day == 14
    assert desk.shell.toasts == ["Moved 3 posts 7 days later. 1 is out: it stays."]
    assert [chip.post_id for chip in desk.grid.selection.chips] == [OUT, *THREE]  # still selected there
    desk.shell.undo()
    assert [when(desk, one).day for one in THREE] == [14, 15, 16]


def test_the_popover_of_such_a_drag_counts_and_asks_for_all(desk, pick):
    pick(*THREE, OUT)
    desk.drag(desk.chip("Pumpkin loaf: order today"), desk.cell(22), drop=False)
    popover = desk.page.face.drags.advice.popover
    assert popover.head == "3 posts, 7 days later"
    assert [line.words for line in popover.lines] == ["1 is out: it stays"]
    assert len(desk.shell.asked[-1].patches) == 3
    assert len(desk.grid.marks.dragged) == 4


def test_a_drag_of_several_with_ctrl_copies_them_as_drafts(desk, pick):
    pick(*THREE)
    before = len(desk.posts())
    desk.drag(desk.chip("Pumpkin loaf: order today"), desk.cell(22), CTRL)
    fresh = [
        post for post in desk.posts() if post.stage is Stage.DRAFT and post.when.local.day in {21, 22, 23}
    ]
    assert len(desk.posts()) == before + 3
    assert len([post for post in fresh if "umpkin" in post.text or "Bread" in post.text]) >= 3
    assert desk.shell.toasts == ["Copied 3 posts as drafts"]
    desk.shell.undo()
    assert len(desk.posts()) == before


def test_alt_and_arrows_move_the_selection(desk, pick):
    pick(*THREE)
    desk.grid.setFocus()
    QTest.keyClick(desk.grid, Qt.Key.Key_Down, ALT)
    assert [when(desk, one).day for one in THREE] == [21, 22, 23]


def test_delete_leaves_what_is_out_and_comes_back_whole(desk, pick):
    pick(*THREE, OUT, UNSURE)
    desk.grid.setFocus()
    QTest.keyClick(desk.grid, Qt.Key.Key_Delete)
    assert desk.shell.toasts == ["Deleted 3 posts. 1 is out and 1 may be out: they stay."]
    assert all(desk.post(one).deleted_at is not None for one in THREE)
    assert desk.post(OUT).deleted_at is None
    desk.shell.undo()
    assert all(desk.post(one).deleted_at is None for one in THREE)


def test_nothing_to_delete_is_said(desk, pick):
    pick(OUT, UNSURE)
    desk.page.several.remove()
    assert desk.shell.toasts == ["Nothing was deleted. 1 is out and 1 may be out: they stay."]


def test_a_kind_for_all_also_for_those_that_are_out(desk, pick):
    pick(*THREE, OUT).work.kind(Kind.TEACH)
    assert {desk.post(one).kind for one in (*THREE, OUT)} == {Kind.TEACH}
    assert desk.shell.toasts == ["Marked 4 posts as Teach"]
    desk.shell.undo()
    assert desk.post(THREE[0]).kind is Kind.PROMOTE


def accounts(desk):
    with desk.plan.read() as unit:
        return tuple(unit.accounts.all(ClientId("bakery")))


def test_one_more_account_and_one_less(desk, pick):
    several = pick(*THREE, OUT)
    by_network = {account.network: account for account in accounts(desk)}
    several.work.add_account(by_network["bluesky"])
    assert all(desk.post(one).variant(AccountId("bakery-bluesky")) for one in THREE)
    assert desk.post(OUT).variant(AccountId("bakery-bluesky")) is None
    assert desk.shell.toasts[-1] == "Bluesky added to 2 posts. 1 is out: it stays."  # one was there already
    desk.shell.undo()
    assert desk.post(THREE[0]).variant(AccountId("bakery-bluesky")) is None
    pick(*THREE)
    several.work.take_account_off(by_network["instagram"])
    assert [len(desk.post(one).variants) for one in THREE] == [1, 2, 1]
    assert desk.shell.toasts[-1] == "Instagram taken off 3 posts"


def test_the_last_account_stays(desk, pick):
    several = pick("10-21 17:00", THREE[0])
    facebook = next(account for account in accounts(desk) if account.network == "facebook")
    several.work.take_account_off(facebook)
    assert len(desk.post("10-21 17:00").variants) == 1
    assert desk.shell.toasts == ["Facebook taken off 1 post. 1 goes to no other account: it stays there."]


def test_the_accounts_offered_are_those_of_the_client_alone(make_desk):
    other = ClientId("florist")
    desk = make_desk(rows=rows("p", "2026-10-20 10:00", "Loaf", ("facebook",)))
    with desk.plan.write() as unit:
        unit.clients.save(Client(id=other, name="Aster & Co", zone="Europe/London"))
        unit.commit()
    desk.keep(rows("f", "2026-10-20 09:00", "Asters", ("mastodon",), client=other))
    desk.bridge.choose_client(None)
    chips = {chip.words: chip for chip in desk.day(20).chips}
    several = desk.page.several
    several.selection.put((chips["Loaf"],))
    stranger = Account(id=AccountId("x"), client_id=other, network="bluesky", handle="aster")
    several.offer_accounts((*accounts(desk), stranger))
    assert [button.text() for button in several.popover.buttons()] == ["Take off Facebook · ryeandshine"]
    several.popover.close_now()
    several.selection.put(chips.values())
    assert not several.bar.accounts_button.isEnabled()
    assert "several clients" in several.bar.accounts_button.toolTip()


def test_move_asks_how_far_and_tells_what_that_does(desk, pick):
    desk.shell.consequence = Consequence(
        mixes={
            "bakery": (
                Headline(judged=True, promo=6, posts=13),
                Headline(judged=True, promo=5, posts=13),
            )
        }
    )
    several = pick(*THREE, OUT)
    several.move()
    popover = several.popover
    assert not popover.move_button.isEnabled()
    popover.day.setDate(popover.day.date().addDays(14))
    assert popover.says.text() == "3 posts, 14 days later"
    assert [line.words for line in popover.foreseen.lines] == ["Promotion 46\u00a0% → 38\u00a0%"]
    popover.move_button.click()
    assert [when(desk, one).day for one in THREE] == [28, 29, 30]
    assert desk.shell.toasts == ["Moved 3 posts 14 days later. 1 is out: it stays."]


def test_move_all_to_one_day_keeps_their_times(desk, pick):
    several = pick(*THREE)
    several.move()
    several.popover.how.set_value("to", tell=True)
    several.popover.day.setDate(several.popover.day.date().addDays(6))
    several.popover.move_button.click()
    assert [when(desk, one) for one in THREE] == [
        datetime(2026, 10, 20, 18, 30),
        datetime(2026, 10, 20, 12),
        datetime(2026, 10, 20, 7, 30),
    ]
    assert desk.shell.toasts == ["Moved 3 posts to Tue 20 Oct"]
    desk.shell.undo()
    assert [when(desk, one).day for one in THREE] == [14, 15, 16]


def test_a_move_that_cannot_be_done_moves_none(desk, pick):
    pick(*THREE).work.move(-7)
    assert [when(desk, one).day for one in THREE] == [14, 15, 16]
    assert len(desk.shell.toasts) == 1


def test_the_right_click_on_a_selection_is_about_all_of_it(desk, pick):
    menu = pick(*THREE).build_menu()
    assert [action.text() for action in menu.actions() if action.text()] == [
        "3 posts selected",
        "Move…",
        "Kind…",
        "Accounts…",
        "Duplicate as drafts",
        "Select none",
        "Delete",
    ]


def test_duplicate_copies_the_selection(desk, pick):
    pick(*THREE)
    before = len(desk.posts())
    desk.grid.setFocus()
    QTest.keyClick(desk.grid, Qt.Key.Key_D, CTRL)
    assert len(desk.posts()) == before + 3
    assert desk.grid.month_state.index_of(date(2026, 10, 14)) >= 0
