"""The faces in Germany and in America: first day of the week, names of days and order of dates."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from planner.lint.finding import Finding, Report, Severity
from tests.ui.calendar.desk import BAKERY, NOW
from tests.ui.calendar.locales import locale
from tests.ui.calendar.october import PUMPKIN
from ui.views.calendar.mini_month import MiniMonth

ACROSS = Qt.Orientation.Horizontal
SAID = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture(params=["de_DE", "en_US"])
def abroad(request, make_desk):
    with locale(request.param):
        yield request.param, make_desk(week_start="-1")


def heads(model, role=Qt.ItemDataRole.DisplayRole):
    return [model.headerData(column, ACROSS, role) for column in range(7)]


def test_a_month_begins_its_weeks_as_the_country_does(abroad):
    name, desk = abroad
    model = desk.grid.model()
    if name == "de_DE":
        assert heads(model) == ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
        assert heads(model, SAID)[0] == "Montag"
        assert desk.grid.month_state.days[0].date == date(2026, 9, 28)
        assert desk.day(1).label == "1. Okt"
        assert desk.page.toolbar.title.text() == "Oktober 2026"
    else:
        assert heads(model) == ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        assert heads(model, SAID)[0] == "Sunday"
        assert desk.grid.month_state.days[0].date == date(2026, 9, 27)
        assert desk.day(1).label == "Oct 1"
        assert desk.page.toolbar.title.text() == "October 2026"


def test_a_day_is_announced_with_its_posts_and_warnings(abroad):
    name, desk = abroad
    found = Finding(
        code="TIM001",
        severity=Severity.WARNING,
        posts=PUMPKIN[:1],
        name="too-early",
        message="Too early.",
        client="Rye & Shine",
        client_key=BAKERY,
    )
    desk.bridge.report_ready.emit(Report(now=NOW, profile="thirds", findings=(found,)))
    cell = desk.grid.month_state.index_of(date(2026, 10, 8))
    said = desk.grid.model().index(cell // 7, cell % 7).data(SAID)
    spoken = "Donnerstag, 8. Oktober" if name == "de_DE" else "Thursday, October 8"
    assert said.startswith(f"{spoken}, 1 post, 1 warning. ")


def test_a_week_begins_and_is_named_as_the_country_does(abroad):
    name, desk = abroad
    desk.page.show_face("week")
    face = desk.page.face
    days = [day.date for day in face.answer.state.days]
    if name == "de_DE":
        assert days[0] == date(2026, 10, 12)
        assert desk.page.toolbar.title.text() == "12–18 Oktober"
    else:
        assert days[0] == date(2026, 10, 11)
        assert desk.page.toolbar.title.text() == "October 11–17"


def test_the_agenda_names_its_days_as_the_country_does(abroad):
    name, desk = abroad
    desk.page.show_face("agenda")
    lines = desk.page.face.list.lines
    said = [lines.data(lines.index(row)) for row in range(lines.rowCount())]
    today = "Mittwoch, 14. Oktober, today" if name == "de_DE" else "Wednesday, October 14, today"
    assert any(line.startswith(today) for line in said)
    assert desk.page.toolbar.title.text().endswith("2026")


def test_the_small_month_begins_its_weeks_as_the_country_does(abroad):
    name, desk = abroad
    desk.page.toolbar.title.click()
    mini = next(one for one in desk.page.findChildren(MiniMonth) if one.isVisible())
    days = mini.month.days
    assert days.first_shown() == (date(2026, 9, 28) if name == "de_DE" else date(2026, 9, 27))
    days.move_to(date(2026, 11, 24))
    assert days.accessibleName().startswith(
        "Dienstag, 24. November 2026" if name == "de_DE" else "Tuesday, November 24, 2026"
    )
