"""The small month under the title."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.lint.finding import Finding, Report, Severity
from tests.ui.calendar.desk import BAKERY, NOW
from tests.ui.calendar.october import PUMPKIN
from ui.views.calendar.mini_month import MiniMonth


@pytest.fixture
def mini(desk):
    common = {"name": "promo-share", "message": "Too much.", "client": "Rye & Shine", "client_key": BAKERY}
    found = (
        Finding(code="MIX001", severity=Severity.ERROR, posts=PUMPKIN[:1], **common),
        Finding(code="TIM001", severity=Severity.WARNING, posts=PUMPKIN[1:2], **common),
    )
    desk.bridge.report_ready.emit(Report(now=NOW, profile="thirds", findings=found))
    desk.page.toolbar.title.click()
    return next(one for one in desk.page.findChildren(MiniMonth) if one.isVisible())


def day_of(desk, post):
    return desk.post(post).when.local.date()


def test_days_say_what_is_on_them(desk, mini):
    notes = mini.month.days._notes
    assert notes[day_of(desk, PUMPKIN[0])].tone == "crit"
    assert notes[day_of(desk, PUMPKIN[1])].tone == "warn"
    assert notes[date(2026, 10, 31)].words == "6 posts"
    assert date(2026, 10, 18) not in notes
    mini.month.days.move_to(date(2026, 10, 31))
    assert mini.month.days.accessibleName().endswith(", 6 posts")


def test_the_keyboard_picks_a_day_and_the_calendar_goes_there(desk, mini):
    days = mini.month.days
    assert days.hasFocus()
    assert days.day() == date(2026, 10, 14)
    QTest.keyClick(days, Qt.Key.Key_PageDown)
    QTest.keyClick(days, Qt.Key.Key_Left)
    QTest.keyClick(days, Qt.Key.Key_Return)
    assert not mini.isVisible()
    assert desk.page.toolbar.title.text() == "November 2026"
    assert desk.page.face.chosen_day() == date(2026, 11, 13)


def test_another_month_is_read_when_it_is_shown(desk, mini):
    before = desk.tasks.reads
    QTest.keyClick(mini.month.days, Qt.Key.Key_Right)
    assert desk.tasks.reads == before
    QTest.keyClick(mini.month.days, Qt.Key.Key_PageDown)
    assert desk.tasks.reads == before + 1


def test_the_title_says_that_it_leads_there(desk):
    assert desk.page.toolbar.title.accessibleName() == "October 2026, pick a day"
