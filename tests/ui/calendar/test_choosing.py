"""Selecting several posts of the month by mouse and keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.calendar.desk import send_move

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key
LOAF, PUMPKIN, DAY, BAKERS = (
    "Pumpkin loaf: order today",
    "Pumpkin loaf pre-orders",
    "Bread Day: 20 % off",
    "One loaf, five bakers",
)


def click(desk, words, keys=NONE):
    QTest.mouseClick(desk.grid.viewport(), LEFT, keys, desk.chip(words))


def selected(desk):
    return [chip.words for chip in desk.grid.selection.chips]


def test_ctrl_click_adds_to_the_one_chosen_and_takes_out(desk):
    click(desk, PUMPKIN)
    assert selected(desk) == []
    click(desk, DAY, CTRL)
    assert selected(desk) == [PUMPKIN, DAY]
    click(desk, PUMPKIN, CTRL)
    assert selected(desk) == [DAY]
    assert desk.grid.marks.selected == desk.grid.selection.keys


def test_shift_click_takes_all_between_in_order_of_time(desk):
    click(desk, PUMPKIN)
    click(desk, BAKERS, SHIFT)
    assert selected(desk) == [PUMPKIN, LOAF, DAY, BAKERS]
    click(desk, LOAF, SHIFT)
    assert selected(desk) == [PUMPKIN, LOAF]


def test_a_plain_click_is_one_post_again_and_on_empty_space_none(desk):
    click(desk, PUMPKIN)
    click(desk, BAKERS, SHIFT)
    click(desk, LOAF)
    assert selected(desk) == []
    assert desk.grid.chosen_chip().words == LOAF
    click(desk, BAKERS, SHIFT)
    QTest.mouseClick(desk.grid.viewport(), LEFT, NONE, desk.cell(20))
    assert selected(desk) == []
    assert desk.page.face.menus.popover is None  # the click let go of the selection, and did no more


def test_a_band_selects_what_it_touches_and_a_click_still_adds(desk):
    viewport = desk.grid.viewport()
    state = desk.grid.month_state
    box = desk.grid.cell_rect(state.index_of(date(2026, 10, 18)))
    end = desk.chip(DAY)
    QTest.mousePress(viewport, LEFT, NONE, box.bottomRight() - QPoint(20, 8))
    send_move(viewport, end, NONE)
    assert desk.grid.choosing.banding
    QTest.mouseRelease(viewport, LEFT, NONE, end)
    assert selected(desk) == [DAY, BAKERS]
    assert not desk.grid.choosing.banding
    assert desk.page.face.menus.popover is None


def test_a_band_with_ctrl_adds_and_escape_takes_it_back(desk):
    click(desk, PUMPKIN)
    click(desk, LOAF, CTRL)
    viewport = desk.grid.viewport()
    start = desk.cell(18)
    QTest.mousePress(viewport, LEFT, CTRL, start)
    send_move(viewport, desk.chip(DAY), CTRL)
    assert DAY in selected(desk)
    QTest.keyClick(desk.grid, KEY.Key_Escape)
    assert selected(desk) == [PUMPKIN, LOAF]
    QTest.keyClick(desk.grid, KEY.Key_Escape)
    assert selected(desk) == []


def test_ctrl_a_takes_all_that_is_shown_and_the_bar_counts_posts(desk):
    desk.grid.setFocus()
    QTest.keyClick(desk.grid, KEY.Key_A, CTRL)
    shown = sum(len(day.chips) for day in desk.grid.month_state.days)
    assert len(desk.grid.selection) == shown == 36
    bar = desk.page.several.bar
    assert bar.number.text() == "36 posts selected"
    assert "are out" in bar.stays.whole_text()


@pytest.fixture
def keyed(desk):
    desk.grid.setFocus()
    desk.grid.select_post("10-14 18:30")
    return desk


def test_ctrl_space_is_the_keyboards_click(keyed):
    QTest.keyClick(keyed.grid, KEY.Key_Space, CTRL)
    assert selected(keyed) == [PUMPKIN]
    QTest.keyClick(keyed.grid, KEY.Key_Right)
    QTest.keyClick(keyed.grid, KEY.Key_Tab)
    QTest.keyClick(keyed.grid, KEY.Key_Space, CTRL)
    assert selected(keyed) == [PUMPKIN, LOAF]
    QTest.keyClick(keyed.grid, KEY.Key_Space, CTRL)
    assert selected(keyed) == [PUMPKIN]


def test_shift_and_arrows_take_day_after_day(keyed):
    QTest.keyClick(keyed.grid, KEY.Key_Right, SHIFT)
    assert selected(keyed) == [PUMPKIN, LOAF]
    QTest.keyClick(keyed.grid, KEY.Key_Right, SHIFT)
    assert selected(keyed) == [PUMPKIN, LOAF, DAY, BAKERS]
    QTest.keyClick(keyed.grid, KEY.Key_Left, SHIFT)
    assert selected(keyed) == [PUMPKIN, LOAF]


def test_the_bar_covers_the_toolbar_and_leaves_with_the_selection(keyed):
    QTest.keyClick(keyed.grid, KEY.Key_Space, CTRL)
    bar = keyed.page.several.bar
    assert bar.isVisible()
    assert bar.geometry() == keyed.page.toolbar.geometry()
    assert bar.accessibleName() == "1 post selected"
    assert not keyed.page.toolbar.isEnabled()
    QTest.keyClick(bar.move_button, KEY.Key_Escape)
    assert not bar.isVisible()
    assert keyed.page.toolbar.isEnabled()
    assert keyed.grid.hasFocus()


def test_what_is_no_longer_shown_is_let_go(keyed):
    QTest.keyClick(keyed.grid, KEY.Key_A, CTRL)
    keyed.page.step(2)
    assert selected(keyed) == []


def test_another_client_lets_go_of_the_selection_also_behind_another_page(keyed):
    QTest.keyClick(keyed.grid, KEY.Key_A, CTRL)
    keyed.page.hide()
    keyed.bridge.choose_client("florist")
    assert selected(keyed) == []
