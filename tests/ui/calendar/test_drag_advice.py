"""What is said near the mouse while a chip is dragged."""

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from planner.domain.patch import Field
from planner.lint.consequence import Consequence
from planner.lint.finding import Finding, Headline, Severity
from tests.ui.calendar.desk import send_move
from ui.mix.effects import NOTHING
from ui.views.calendar import drag_advice

COPY = Qt.KeyboardModifier.ControlModifier
PUMPKIN = "Pumpkin loaf pre-orders"


def mix(promo):
    return Headline(judged=True, promo=promo, posts=13)


@pytest.fixture
def told(desk):
    desk.shell.consequence = Consequence(
        added=(
            Finding(
                code="TIM006",
                name="weekday-text-mismatch",
                severity=Severity.WARNING,
                message="“Tomorrow” in the text is Sun 18.",
                client="Rye & Shine",
                client_key="bakery",
            ),
        ),
        mixes={"bakery": (mix(6), mix(5))},
    )
    return desk


def popover(desk):
    return desk.page.face.drags.advice.popover


def test_time_and_consequence_are_said_beside_the_chip(told):
    told.drag(told.chip(PUMPKIN), told.cell(17), drop=False)
    advice = popover(told)
    assert advice.isVisible()
    assert advice.head == "Sat 17 October, 18:30"
    assert [line.words for line in advice.lines] == [
        "Promotion 46\u00a0% → 38\u00a0%",
        "“Tomorrow” in the text is Sun 18",
    ]
    assert advice.foot.endswith("Esc to cancel")
    (patch,) = told.shell.asked[-1].patches
    assert (patch.field, patch.value.local) == (Field.WHEN, datetime(2026, 10, 17, 18, 30))
    assert "38" in advice.accessibleName()


def test_each_day_is_asked_once_and_its_own_day_never(told):
    start = told.chip(PUMPKIN)
    told.drag(start, told.cell(17), drop=False)
    asked = len(told.shell.asked)
    viewport = told.grid.viewport()
    for step in range(6):
        send_move(viewport, told.cell(17) + QPoint(step, 0), Qt.KeyboardModifier.NoModifier)
    assert len(told.shell.asked) == asked
    send_move(viewport, told.cell(14), Qt.KeyboardModifier.NoModifier)
    assert len(told.shell.asked) == asked
    assert popover(told).head == "Wed 14 October, 18:30"
    assert popover(told).lines == ()


def test_a_copy_is_asked_as_one_more_post(told):
    told.drag(told.chip(PUMPKIN), told.cell(17), COPY, drop=False)
    assert popover(told).head == "Copy to Sat 17 October, 18:30"
    assert [copy.shift.days for copy in told.shell.asked[-1].copies] == [3]


def test_nothing_to_tell_is_said(desk):
    desk.shell.consequence = Consequence()
    desk.drag(desk.chip(PUMPKIN), desk.cell(17), drop=False)
    assert [line.words for line in popover(desk).lines] == [NOTHING]


def test_before_the_plan_was_checked_the_time_alone_is_said(desk):
    desk.drag(desk.chip(PUMPKIN), desk.cell(17), drop=False)
    assert (popover(desk).head, popover(desk).lines) == ("Sat 17 October, 18:30", ())


def test_of_many_the_linter_is_asked_once_the_mouse_rests(told, qtbot, monkeypatch):
    monkeypatch.setattr(drag_advice, "MANY", 5)
    days = told.grid.month_state.days
    told.grid.selection.put(chip for day in days for chip in day.chips if chip.movable)
    told.drag(told.chip(PUMPKIN), told.cell(24), drop=False)
    assert told.shell.asked == []
    assert popover(told).lines[-1].words == "Hold still to see what that does"
    qtbot.waitUntil(lambda: len(told.shell.asked) == 1)
    assert popover(told).lines[-1].words == "“Tomorrow” in the text is Sun 18"


def test_a_scheduled_post_over_the_past_hears_that_it_stays(desk):
    desk.drag(desk.chip(PUMPKIN), desk.cell(12), drop=False)
    assert "stays where it is" in popover(desk).lines[0].words


def test_it_leaves_with_the_drop_and_with_escape(told):
    told.drag(told.chip(PUMPKIN), told.cell(17), drop=False)
    QTest.keyClick(told.grid, Qt.Key.Key_Escape)
    assert not popover(told).isVisible()
    told.drag(told.chip(PUMPKIN), told.cell(17))
    assert not popover(told).isVisible()


def test_it_stays_inside_the_page_and_off_the_chip(told):
    for day in (4, 25, 26, 31):
        told.drag(told.chip(PUMPKIN), told.cell(day), drop=False)
        advice, page = popover(told), told.page
        surface = advice.geometry().adjusted(36, 36, -36, -36)
        assert page.rect().contains(surface)
        QTest.keyClick(told.grid, Qt.Key.Key_Escape)
