"""Space shows all of a post beside it, and puts it away again."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.lint.consequence import Consequence
from planner.lint.finding import Finding, Headline, Report, Severity
from tests.ui.calendar.desk import NOW

PUMPKIN = "10-14 18:30"


def report():
    finding = Finding(
        code="MIX003",
        name="promo-run",
        severity=Severity.WARNING,
        message="3 sales posts in a row, 14–16 Oct. From 3 it is a warning.",
        client="Rye & Shine",
        client_key="bakery",
        posts=(PUMPKIN,),
    )
    return Report(now=NOW, profile="thirds", findings=(finding,))


@pytest.mark.parametrize("face", ["month", "agenda"])
def test_space_opens_and_closes_it(desk, face):
    desk.bridge.report_ready.emit(report())
    desk.page.show_face(face)
    desk.page.face.go(date(2026, 10, 14), PUMPKIN)
    desk.page.face.setFocus()
    QTest.keyClick(desk.page.face.focusProxy(), Qt.Key.Key_Space)
    look = desk.page.face.menus.popover
    assert look.isVisible()
    assert look.text.text() == "Pumpkin loaf pre-orders"
    assert look.where.text() == "Facebook (ryeandshine) and Instagram (ryeandshine)"
    assert look.state.text() == "Scheduled."
    QTest.keyClick(look, Qt.Key.Key_Space)
    assert not look.isVisible()
    assert desk.shell.composed == []


def test_enter_opens_the_composer(desk):
    desk.grid.setFocus()
    desk.grid.select_post(PUMPKIN)
    QTest.keyClick(desk.grid, Qt.Key.Key_Space)
    QTest.keyClick(desk.page.face.menus.popover, Qt.Key.Key_Return)
    assert desk.shell.composed == [(PUMPKIN, None)]


def test_space_on_a_day_without_a_post_does_nothing(desk):
    desk.grid.setFocus()
    desk.grid.select_day(date(2026, 10, 20))
    QTest.keyClick(desk.grid, Qt.Key.Key_Space)
    assert desk.page.face.menus.popover is None


def test_move_to_says_what_the_day_chosen_leads_to(desk):
    mixes = (Headline(judged=True, promo=6, posts=13), Headline(judged=True, promo=5, posts=13))
    desk.shell.consequence = Consequence(mixes={"bakery": mixes})
    desk.grid.select_post(PUMPKIN)
    desk.page.face.menus.move_to(desk.grid.chosen_chip())
    popover = desk.page.face.menus.popover
    assert popover.foreseen.lines == ()
    popover.day.setDate(popover.day.date().addDays(3))
    assert [line.words for line in popover.foreseen.lines] == ["Promotion 46\u00a0% → 38\u00a0%"]
    popover.day.setDate(popover.day.date().addDays(-9))
    assert "stays where it is" in popover.foreseen.lines[0].words
