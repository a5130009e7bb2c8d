"""What was just added is chosen once it is there, unless the person went elsewhere meanwhile."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from planner.domain.times import WallTime
from tests.ui.calendar.desk import BAKERY

WHEN = WallTime(datetime(2026, 10, 20, 9), "Europe/London")


@pytest.fixture
def add(desk, monkeypatch):
    """Adds a post that is stored when the returned function is called."""
    do, held = desk.shell.do, []
    monkeypatch.setattr(desk.shell, "do", held.append)

    def added():
        desk.month.frame.actions.add(BAKERY, "Just written", WHEN)
        return lambda: do(held.pop())

    return added


def test_it_is_chosen_once_it_is_there(desk, add):
    add()()
    assert desk.grid.chosen_chip().words == "Just written"


def test_a_press_elsewhere_keeps_the_cursor(desk, add):
    store = add()
    corner = desk.grid.cell_rect(desk.grid.month_state.index_of(date(2026, 10, 16))).topLeft() + QPoint(12, 8)
    QTest.mouseClick(desk.grid.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    store()
    assert desk.grid.chosen_day().date == date(2026, 10, 16)
    assert desk.words(20) == ["Just written"]


def test_an_arrow_elsewhere_keeps_the_cursor(desk, add):
    desk.grid.setFocus()
    desk.grid.select_day(date(2026, 10, 14))
    store = add()
    QTest.keyClick(desk.grid, Qt.Key.Key_Right)
    store()
    assert desk.grid.chosen_day().date == date(2026, 10, 15)
