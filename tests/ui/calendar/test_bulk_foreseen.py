"""A kind or an account for several posts: what that does to the plan is told before it is done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.ids import AccountId, ClientId
from planner.domain.kinds import Kind
from planner.domain.patch import Field
from planner.lint.consequence import Consequence
from planner.lint.finding import Headline

THREE = ("10-14 18:30", "10-15 12:00", "10-16 07:30")
OUT = "10-14 08:00"
LESS = Consequence(
    mixes={
        "bakery": (Headline(judged=True, promo=6, posts=13), Headline(judged=True, promo=5, posts=13)),
    }
)


@pytest.fixture
def pick(desk):
    """Selects posts by id."""

    def select(*ids):
        days = desk.grid.month_state.days
        desk.grid.selection.put(chip for day in days for chip in day.chips if chip.post_id in ids)
        return desk.page.several

    return select


def accounts(desk):
    with desk.plan.read() as unit:
        return {one.network: one for one in unit.accounts.all(ClientId("bakery"))}


def lines(several):
    return [line.words for line in several.popover.foreseen.lines]


def test_a_kind_tells_what_it_does_and_waits_for_the_button(desk, pick):
    desk.shell.consequence = LESS
    several = pick(*THREE, OUT)
    QTest.mouseClick(several.bar.kind_button, Qt.MouseButton.LeftButton)
    popover = several.popover
    assert popover.accessibleName() == "Kind of 4 posts"
    assert not popover.go.isEnabled()
    QTest.mouseClick(popover.picker.button(Kind.TEACH), Qt.MouseButton.LeftButton)
    assert [(one.field, one.value) for one in desk.shell.asked[-1].patches] == [(Field.KIND, Kind.TEACH)] * 4
    assert lines(several) == ["Promotion 46\u00a0% → 38\u00a0%"]
    assert desk.post(THREE[0]).kind is Kind.PROMOTE
    assert popover.go.text() == "Mark 4 posts"
    QTest.mouseClick(popover.go, Qt.MouseButton.LeftButton)
    assert {desk.post(one).kind for one in (*THREE, OUT)} == {Kind.TEACH}
    assert desk.shell.toasts == ["Marked 4 posts as Teach"]


def test_no_kind_by_keys(desk, pick):
    several = pick(*THREE)
    several.kinds()
    several.popover.none.setFocus()
    QTest.keyClick(several.popover.none, Qt.Key.Key_Space)
    assert several.popover.go.text() == "Take the kind off"
    QTest.keyClick(several.popover, Qt.Key.Key_Return)
    assert {desk.post(one).kind for one in THREE} == {None}


def test_enter_does_nothing_before_something_is_chosen(desk, pick):
    several = pick(*THREE)
    several.kinds()
    QTest.keyClick(several.popover, Qt.Key.Key_Return)
    assert desk.shell.toasts == []
    several.popover.close_now()


def test_an_account_more_tells_what_it_does(desk, pick):
    desk.shell.consequence = LESS
    several = pick(*THREE, OUT)
    several.offer_accounts(tuple(accounts(desk).values()))
    popover = several.popover
    words = [button.text() for button in popover.buttons()]
    assert "Add Bluesky · ryeandshine" in words
    button = popover.buttons()[words.index("Add Bluesky · ryeandshine")]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    going = desk.shell.asked[-1].going
    assert [(one.account_key, one.network) for one in going] == [("bakery-bluesky", "bluesky")] * 2
    assert lines(several) == ["Promotion 46\u00a0% → 38\u00a0%"]
    assert popover.go.text() == "Add to 2 posts"
    QTest.mouseClick(popover.go, Qt.MouseButton.LeftButton)
    assert all(desk.post(one).variant(AccountId("bakery-bluesky")) for one in THREE)
    assert desk.shell.toasts == ["Bluesky added to 2 posts. 1 is out: it stays."]


def test_an_account_less_tells_what_it_does(desk, pick):
    several = pick(*THREE)
    several.offer_accounts(tuple(accounts(desk).values()))
    popover = several.popover
    button = next(one for one in popover.buttons() if one.text().startswith("Take off Instagram"))
    button.click()
    assert {(one.account_key, one.network) for one in desk.shell.asked[-1].going} == {
        ("bakery-instagram", "")
    }
    QTest.keyClick(popover, Qt.Key.Key_Return)
    assert desk.shell.toasts == ["Instagram taken off 3 posts"]
