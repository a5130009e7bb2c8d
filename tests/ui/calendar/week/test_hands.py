"""The week under mouse and keyboard."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.post import Stage
from planner.domain.publication import PublicationState
from planner.domain.times import WallTime
from tests.ui.calendar.desk import send_move
from tests.ui.calendar.rows import rows

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def when(desk, post_id):
    return desk.post(post_id).when.local


def test_a_click_on_a_free_time_is_quick_add_there(desk):
    QTest.mouseClick(desk.grid.viewport(), LEFT, pos=desk.at(16, 14, 30))
    assert desk.week.menus.popover.when() == WallTime(datetime(2026, 10, 16, 14, 30), "Europe/London")
    desk.week.menus.popover.close_now()


def test_time_marked_by_dragging_begins_where_it_was_pressed(desk):
    viewport, start, end = desk.grid.viewport(), desk.at(17, 10), desk.at(17, 11, 30)
    QTest.mousePress(viewport, LEFT, pos=start)
    send_move(viewport, end, Qt.KeyboardModifier.NoModifier)
    assert desk.grid.marks.span == (5, 600, 690)
    QTest.mouseRelease(viewport, LEFT, pos=end)
    assert desk.week.menus.popover.when().local == datetime(2026, 10, 17, 10)
    desk.week.menus.popover.close_now()
    assert desk.grid.marks.span is None


def test_a_chip_is_dragged_by_quarters_of_an_hour_and_drop_moves_it(desk):
    desk.carry("Pumpkin loaf: order today", desk.at(17, 10, 5), drop=False)
    assert desk.grid.marks.target.words == "Sat 17, 10:00"
    assert desk.grid.marks.dragged
    QTest.mouseRelease(desk.grid.viewport(), LEFT, pos=desk.at(17, 10, 5))
    assert when(desk, "10-15 12:00") == datetime(2026, 10, 17, 10)
    assert not desk.grid.marks.dragged
    desk.shell.undo()
    assert when(desk, "10-15 12:00") == datetime(2026, 10, 15, 12)


def test_with_shift_any_minute_will_do(desk):
    desk.carry("Pumpkin loaf: order today", desk.at(17, 10, 5), SHIFT)
    moved = when(desk, "10-15 12:00")
    assert moved.minute % 15
    assert moved.date() == date(2026, 10, 17)


def test_escape_puts_a_chip_back(desk):
    desk.grid.setFocus()
    desk.carry("Pumpkin loaf: order today", desk.at(17, 10), drop=False)
    QTest.keyClick(desk.grid, KEY.Key_Escape)
    assert not desk.grid.mouse.dragging
    QTest.mouseRelease(desk.grid.viewport(), LEFT, pos=desk.at(17, 10))
    assert when(desk, "10-15 12:00") == datetime(2026, 10, 15, 12)


def test_ctrl_makes_it_a_copy(desk):
    desk.carry("Why we bake at three", desk.at(17, 9), CTRL)
    copy = next(one for one in desk.posts() if one.text == "Why we bake at three" and one.id != "10-12 08:00")
    assert (copy.when.local, copy.stage) == (datetime(2026, 10, 17, 9), Stage.DRAFT)


def test_what_is_out_does_not_move_and_says_why(desk):
    desk.carry("Why we bake at three", desk.at(17, 9))
    assert "so it stays there" in desk.shell.toasts[-1]
    assert when(desk, "10-12 08:00") == datetime(2026, 10, 12, 8)


@pytest.mark.parametrize(
    ("key", "at"),
    [
        (KEY.Key_Left, (13, 10)),
        (KEY.Key_Right, (15, 10)),
        (KEY.Key_Up, (14, 9, 30)),
        (KEY.Key_Down, (14, 10, 30)),
    ],
)
def test_arrows_go_by_days_and_cells_of_time(desk, key, at):
    desk.grid.setFocus()
    QTest.mouseClick(desk.grid.viewport(), LEFT, pos=desk.at(14, 10))
    desk.week.menus.popover.close_now()
    QTest.keyClick(desk.grid, key)
    assert desk.grid.chosen_time().local == datetime(2026, 10, *at)


def test_an_arrow_over_the_edge_goes_to_the_week_before_at_the_same_time(desk):
    desk.grid.setFocus()
    desk.grid.select_post("10-12 08:00")
    QTest.keyClick(desk.grid, KEY.Key_Left)
    assert desk.grid.chosen_time().local == datetime(2026, 10, 11, 8)


def test_tab_goes_through_the_posts_of_the_day_and_enter_opens(desk):
    desk.grid.setFocus()
    QTest.keyClick(desk.grid, KEY.Key_Tab)
    assert desk.grid.chosen_chip().post_id == "10-14 08:00"
    QTest.keyClick(desk.grid, KEY.Key_Tab)
    assert desk.grid.chosen_chip().post_id == "10-14 18:30"
    QTest.keyClick(desk.grid, KEY.Key_Return)
    assert desk.shell.composed == [("10-14 18:30", None)]


def test_alt_with_arrows_moves_by_a_day_or_a_quarter_of_an_hour(desk):
    desk.grid.setFocus()
    desk.grid.select_post("10-15 12:00")
    QTest.keyClick(desk.grid, KEY.Key_Down, ALT)
    assert when(desk, "10-15 12:00") == datetime(2026, 10, 15, 12, 15)
    QTest.keyClick(desk.grid, KEY.Key_Right, ALT)
    assert when(desk, "10-15 12:00") == datetime(2026, 10, 16, 12, 15)
    assert desk.grid.chosen_chip().post_id == "10-15 12:00"
    QTest.keyClick(desk.grid, KEY.Key_Up, ALT | SHIFT)
    assert when(desk, "10-15 12:00") == datetime(2026, 10, 16, 12, 14)


def test_delete_takes_the_chosen_post_away(desk):
    desk.grid.setFocus()
    desk.grid.select_post("10-15 12:00")
    QTest.keyClick(desk.grid, KEY.Key_Delete)
    assert desk.post("10-15 12:00").deleted_at is not None


def test_a_drop_on_the_second_pass_of_the_clocks_keeps_that_reading(make_week):
    desk = make_week(rows=rows("p", "2026-10-25 12:00", state=PublicationState.PLANNED))
    desk.week.go(date(2026, 10, 25))
    layout = desk.grid.laid_out
    desk.grid.verticalScrollBar().setValue(0)
    goal = desk.grip("Weekend bake list")
    goal.setY(layout.y(150) + 1)
    desk.carry("Weekend bake list", goal)
    assert desk.post("p").when == WallTime(datetime(2026, 10, 25, 1, 30), "Europe/London", 1)
    chip = desk.placed("Weekend bake list")
    assert chip.y == layout.y(150) + 1
    assert desk.grid.week_model.headerData(5, Qt.Orientation.Vertical) == "01:30 again"


def test_cells_and_chips_have_names(desk):
    desk.grid.setFocus()
    desk.grid.select_post("10-14 18:30")
    assert desk.grid.accessibleDescription().startswith("Wed 14 October, 18:30, Promote, Pumpkin loaf")
    QTest.keyClick(desk.grid, KEY.Key_Down)
    assert desk.grid.accessibleDescription() == "Wednesday 14 October, 19:00, free"
    model = desk.grid.week_model
    said = model.data(model.index(15, 4))
    assert said.startswith("Friday 16 October, 07:30, 1 post. 07:30, Promote, Bread Day")


def test_the_model_keeps_its_promises(desk, qtmodeltester):
    qtmodeltester.check(desk.grid.week_model)


def test_time_marked_can_be_set_aside_to_answer(desk):
    viewport, start, end = desk.grid.viewport(), desk.at(17, 10), desk.at(17, 10, 45)
    QTest.mousePress(viewport, LEFT, pos=start)
    send_move(viewport, end, Qt.KeyboardModifier.NoModifier)
    QTest.mouseRelease(viewport, LEFT, pos=end)
    desk.week.menus.popover.instead.click()
    (block,) = desk.grid.week_state.days[5].replies
    assert (block.minutes, block.when.local) == (45, datetime(2026, 10, 17, 10))
    placed = desk.grid.laid_out.days[5].windows[0]
    assert (placed.lane, placed.height) == (False, desk.grid.laid_out.y(45))
    point = type(start)(placed.x + 20, placed.y + 8 - desk.grid.scrolled)
    QTest.mouseDClick(viewport, LEFT, pos=point)
    assert desk.week.menus.replies.box.isVisible()
    desk.week.menus.replies.box.close_now()
    desk.grid.setFocus()
    QTest.keyClick(desk.grid, KEY.Key_Delete)
    assert desk.grid.week_state.days[5].replies == ()


def test_ctrl_selects_several_and_they_move_together_by_days(desk):
    viewport = desk.grid.viewport()
    QTest.mouseClick(viewport, LEFT, pos=desk.grip("Pumpkin loaf: order today"))
    QTest.mouseClick(viewport, LEFT, CTRL, desk.grip("Pumpkin loaf pre-orders"))
    assert len(desk.grid.selection) == 2
    desk.carry("Pumpkin loaf: order today", desk.at(17, 9), drop=False)
    assert desk.grid.marks.target.words == "Sat 17, 12:00"
    QTest.mouseRelease(viewport, LEFT, pos=desk.at(17, 9))
    assert when(desk, "10-15 12:00") == datetime(2026, 10, 17, 12)
    assert when(desk, "10-14 18:30") == datetime(2026, 10, 16, 18, 30)
    desk.grid.setFocus()
    QTest.keyClick(desk.grid, KEY.Key_Left, ALT)
    assert when(desk, "10-14 18:30") == datetime(2026, 10, 15, 18, 30)
    QTest.keyClick(desk.grid, KEY.Key_Escape)
    assert not len(desk.grid.selection)


def test_shift_selects_all_in_between_and_a_free_click_lets_go(desk):
    viewport = desk.grid.viewport()
    QTest.mouseClick(viewport, LEFT, pos=desk.grip("Office breakfast boxes"))
    QTest.mouseClick(viewport, LEFT, SHIFT, desk.grip("Pumpkin loaf: order today"))
    assert [chip.post_id for chip in desk.grid.selection.chips] == [
        "10-13 12:00",
        "10-13 17:00",
        "10-14 08:00",
        "10-14 18:30",
        "10-15 12:00",
    ]
    QTest.mouseClick(viewport, LEFT, pos=desk.at(17, 10))
    assert not len(desk.grid.selection)
    assert desk.week.menus.popover is None


def test_the_menu_of_a_free_time_begins_there(desk):
    QTest.mouseClick(desk.grid.viewport(), Qt.MouseButton.RightButton, pos=desk.at(16, 14, 30))
    menu = desk.week.menus.build_menu(None, date(2026, 10, 16), desk.grid.chosen_time())
    assert [one.text() for one in menu.actions()][:2] == ["New post on Fri 16 Oct, 14:30", "Write one line…"]
    menu.actions()[0].trigger()
    assert desk.shell.composed[-1][1].local == datetime(2026, 10, 16, 14, 30)
    menu.actions()[2].trigger()
    assert desk.week.menus.replies.box.isVisible()
    desk.week.menus.replies.box.close_now()


@pytest.fixture
def block(desk):
    """Time to answer on Saturday, 10:00 to 10:45, as placed."""
    desk.week.menus.replies.set_aside(WallTime(datetime(2026, 10, 17, 10), "Europe/London"), 45)
    return desk.grid.laid_out.days[5].windows[0]


def pull(desk, start, end, keys=Qt.KeyboardModifier.NoModifier):
    viewport = desk.grid.viewport()
    QTest.mousePress(viewport, LEFT, Qt.KeyboardModifier.NoModifier, start)
    send_move(viewport, start + (end - start) / 2, keys)
    send_move(viewport, end, keys)
    QTest.mouseRelease(viewport, LEFT, keys, end)


def answering(desk, day):
    return [(one.when.local, one.minutes) for one in desk.grid.week_state.days[day].replies]


def test_time_to_answer_is_dragged_to_another_time(desk, block):
    start = desk.at(17, 10)
    start.setY(start.y() + 8)
    goal = desk.at(15, 14)
    goal.setY(goal.y() + 8)
    pull(desk, start, goal)
    assert answering(desk, 3) == [(datetime(2026, 10, 15, 14), 45)]
    desk.shell.undo()
    assert answering(desk, 5) == [(datetime(2026, 10, 17, 10), 45)]


def test_its_lower_edge_changes_how_long_it_is(desk, block):
    edge = desk.at(17, 10)
    edge.setY(block.y + block.height - 3 - desk.grid.scrolled)
    pull(desk, edge, desk.at(17, 11, 30))
    assert answering(desk, 5) == [(datetime(2026, 10, 17, 10), 90)]


def test_the_keyboard_moves_it_too(desk, block):
    desk.grid.setFocus()
    desk.grid.select(type(desk.grid.marks.current)(5, 20, reply=0))
    QTest.keyClick(desk.grid, KEY.Key_Down, ALT)
    assert answering(desk, 5) == [(datetime(2026, 10, 17, 10, 15), 45)]
    QTest.keyClick(desk.grid, KEY.Key_Left, ALT)
    assert answering(desk, 4) == [(datetime(2026, 10, 16, 10, 15), 45)]


def test_space_shows_all_of_the_chosen_post(desk):
    desk.grid.setFocus()
    desk.grid.select_post("10-15 12:00")
    QTest.keyClick(desk.grid, KEY.Key_Space)
    assert desk.week.menus.popover.isVisible()
    assert desk.week.menus.popover.accessibleName() == "Thu 15 October, 12:00, Promote"
    desk.week.menus.popover.close_now()
