"""The month from the keyboard."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from planner.domain.post import Stage

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def grid(desk):
    desk.grid.setFocus()
    desk.grid.select_day(date(2026, 10, 14))
    return desk.grid


def press(grid, key, keys=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(grid, key, keys)


def where(grid):
    chip = grid.chosen_chip()
    return chip.post_id if chip else grid.chosen_day().date.isoformat()


@pytest.mark.parametrize(
    ("key", "day"), [(KEY.Key_Left, 13), (KEY.Key_Right, 15), (KEY.Key_Up, 7), (KEY.Key_Down, 21)]
)
def test_arrows_move_the_day(grid, key, day):
    press(grid, key)
    assert grid.chosen_day().date == date(2026, 10, day)
    assert grid.currentIndex().isValid()


def test_an_arrow_over_the_edge_goes_to_the_next_month(desk, grid):
    grid.select_day(date(2026, 11, 1))
    press(grid, KEY.Key_Right)
    assert desk.page.toolbar.title.text() == "November 2026"
    assert grid.chosen_day().date == date(2026, 11, 2)


def test_tab_goes_through_the_posts_of_the_day_and_back(grid):
    press(grid, KEY.Key_Tab)
    assert where(grid) == "10-14 08:00"
    press(grid, KEY.Key_Tab)
    assert where(grid) == "10-14 18:30"
    press(grid, KEY.Key_Tab, SHIFT)
    press(grid, KEY.Key_Tab, SHIFT)
    assert where(grid) == "2026-10-14"


def test_tab_leaves_the_grid_after_the_last_post(desk, grid):
    grid.select_post("10-14 18:30")
    press(grid, KEY.Key_Tab)
    assert not grid.hasFocus()


def test_tab_also_reaches_posts_that_found_no_room(grid):
    grid.select_day(date(2026, 10, 31))
    for _ in range(6):
        press(grid, KEY.Key_Tab)
    assert where(grid) == "10-31 17:00"


def test_enter_opens_a_post_and_adds_to_a_day(desk, grid):
    grid.select_post("10-14 18:30")
    press(grid, KEY.Key_Return)
    assert desk.shell.composed == [("10-14 18:30", None)]
    grid.select_day(date(2026, 10, 14))
    press(grid, KEY.Key_Return)
    assert desk.month.menus.popover.when().local == datetime(
        2026, 10, 14, 14
    )  # 13:00 in London, next full hour


def test_alt_arrows_move_the_post_a_day(desk, grid):
    grid.select_post("10-14 18:30")
    press(grid, KEY.Key_Right, ALT)
    press(grid, KEY.Key_Down, ALT)
    assert desk.post("10-14 18:30").when.local == datetime(2026, 10, 22, 18, 30)
    assert where(grid) == "10-14 18:30"
    desk.shell.undo()
    desk.shell.undo()
    assert desk.post("10-14 18:30").when.local == datetime(2026, 10, 14, 18, 30)


def test_alt_arrows_say_why_a_published_post_stays(desk, grid):
    grid.select_post("10-14 08:00")
    press(grid, KEY.Key_Right, ALT)
    assert "went out on Wed 14 Oct, 08:00" in desk.shell.toasts[0]


def test_a_move_into_the_past_is_refused_with_a_sentence(desk, grid):
    grid.select_post("10-14 18:30")
    press(grid, KEY.Key_Up, ALT)
    assert desk.post("10-14 18:30").when.local.day == 14
    assert len(desk.shell.toasts) == 1


def test_delete_takes_the_post_away_until_undo(desk, grid):
    grid.select_post("10-14 18:30")
    press(grid, KEY.Key_Delete)
    assert desk.words(14) == ["What goes on your toast?"]
    assert desk.shell.toasts == ["Deleted"]
    desk.shell.undo()
    assert "Pumpkin loaf pre-orders" in desk.words(14)


def test_delete_asks_what_becomes_of_a_post_that_is_out(desk, grid):
    grid.select_post("10-14 08:00")
    press(grid, KEY.Key_Delete)
    assert desk.shell.deleting == ["10-14 08:00"]
    assert "What goes on your toast?" in desk.words(14)


def test_ctrl_d_duplicates_as_a_draft_at_the_same_time(desk, grid):
    grid.select_post("10-14 18:30")
    press(grid, KEY.Key_D, CTRL)
    same = [post for post in desk.posts() if post.text == "Pumpkin loaf pre-orders"]
    assert [post.stage for post in same].count(Stage.DRAFT) == 1
    assert len({post.when for post in same}) == 1
    copy = next(post for post in same if post.stage is Stage.DRAFT)
    assert where(grid) == copy.id
    desk.shell.undo()
    assert copy.id not in {post.id for post in desk.posts()}


def test_n_t_and_pages(desk, grid):
    press(grid, KEY.Key_PageDown)
    assert desk.page.toolbar.title.text() == "November 2026"
    press(grid, KEY.Key_PageUp)
    press(grid, KEY.Key_PageUp)
    assert desk.page.toolbar.title.text() == "September 2026"
    press(grid, KEY.Key_T)
    assert grid.chosen_day().date == date(2026, 10, 14)
    press(grid, KEY.Key_N)
    (composed,) = desk.shell.composed
    assert composed[1].local == datetime(2026, 10, 14, 14)
    assert composed[1].zone == "Europe/London"


def test_single_letters_can_be_switched_off(desk, grid):
    desk.context.preferences.put("letters", "off")
    press(grid, KEY.Key_N)
    assert desk.shell.composed == []
    press(grid, KEY.Key_PageDown)
    assert desk.page.toolbar.title.text() == "November 2026"


def test_the_focus_begins_on_today(desk):
    desk.grid.select(type(desk.grid.marks.current)(-1))
    desk.page.toolbar.new_button.setFocus()
    desk.grid.setFocus()
    assert desk.grid.chosen_day().date == date(2026, 10, 14)


def test_the_grid_speaks_as_its_day_or_post(desk, grid):
    assert grid.accessibleDescription() == "Wednesday 14 October, today, 2 posts"
    grid.select_post("10-14 18:30")
    assert grid.accessibleDescription() == (
        "Wed 14 October, 18:30, Promote, Pumpkin loaf pre-orders, Facebook and Instagram, scheduled"
    )


def test_screen_readers_find_a_table_of_days(desk, grid):
    grid.select_post("10-14 18:30")
    table = QAccessible.queryAccessibleInterface(grid)
    said = [
        table.child(index).text(QAccessible.Text.Name)
        for index in range(table.childCount())
        if table.child(index) is not None
    ]
    assert any(words.startswith("Wed 14 October, 18:30, Promote, Pumpkin") for words in said)
    assert any(words.startswith("Friday 16 October, 2 posts. 07:30, Promote, Bread Day") for words in said)


def test_a_post_moved_over_the_edge_is_followed(desk, grid):
    grid.select_post("10-31 17:00")
    press(grid, KEY.Key_Down, ALT)
    assert desk.page.toolbar.title.text() == "November 2026"
    assert where(grid) == "10-31 17:00"
    assert desk.post("10-31 17:00").when.local == datetime(2026, 11, 7, 17)
