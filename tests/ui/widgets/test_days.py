from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.calendar.locales import locale
from tests.ui.german import german
from ui.widgets.days import DayField, read_day
from ui.widgets.month_picker import MonthPicker, months_later
from ui.widgets.popover import Popover

TODAY = date(2026, 11, 21)  # a Saturday
BRITISH, AMERICAN, GERMAN = QLocale("en_GB"), QLocale("en_US"), QLocale("de_DE")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Sat 21 Nov 2026", date(2026, 11, 21)),
        ("24 Nov", date(2026, 11, 24)),
        ("November 24", date(2026, 11, 24)),
        ("3 Jan", date(2027, 1, 3)),
        ("24.11.", date(2026, 11, 24)),
        ("24/11/27", date(2027, 11, 24)),
        ("2026-12-01", date(2026, 12, 1)),
        ("today", TODAY),
        ("Tomorrow", date(2026, 11, 22)),
        ("mon", date(2026, 11, 23)),
        ("Friday", date(2026, 11, 27)),
        ("31 Feb", None),
        ("soon", None),
        ("", None),
        ("0 Nov", None),
    ],
)
def test_days_are_read_as_people_write_them(words, day):
    assert read_day(words, TODAY, TODAY, BRITISH) == day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Di, 24. Nov 2026", date(2026, 11, 24)),
        ("3. Mär", date(2027, 3, 3)),
        ("24.11.", date(2026, 11, 24)),
        ("fr", date(2026, 11, 27)),
        ("Dienstag", date(2026, 11, 24)),
        ("f", None),
    ],
)
def test_days_are_read_in_german(words, day):
    assert read_day(words, TODAY, TODAY, GERMAN) == day


@pytest.mark.parametrize(("name", "shown"), [("de_DE", "Di, 24. Nov 2026"), ("en_US", "Tue, Nov 24, 2026")])
def test_a_day_is_written_as_the_locale_does_and_read_again(qtbot, name, shown):
    with locale(name):
        field = DayField(QDate(2026, 11, 24))
        qtbot.addWidget(field)
        field.resize(300, 30)
        assert field.text() == shown
        assert read_day(field.text(), TODAY, TODAY) == date(2026, 11, 24)


def test_month_and_day_follow_the_locale():
    assert read_day("11/24/2026", TODAY, TODAY, AMERICAN) == date(2026, 11, 24)
    assert read_day("12/3", TODAY, TODAY, AMERICAN) == date(2026, 12, 3)
    assert read_day("12/3", TODAY, TODAY, BRITISH) == date(2027, 3, 12)


def test_a_typed_day_is_taken_on_enter_and_nonsense_is_put_back(qtbot):
    field = DayField(QDate(2026, 12, 4))
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasSelectedText)
    QTest.keyClicks(field, "Sat 21 Nov 2026")
    with qtbot.waitSignal(field.dateChanged):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.date() == QDate(2026, 11, 21)
    field.selectAll()
    QTest.keyClicks(field, "when the bread is done")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.date() == QDate(2026, 11, 21)
    assert "21" in field.text()


def test_a_day_is_picked_from_the_month(qtbot):
    picker = MonthPicker(date(2026, 11, 21), today=TODAY)
    qtbot.addWidget(picker)
    picker.show()
    QTest.keyClick(picker.days, Qt.Key.Key_PageDown)
    assert picker.title.text().endswith("2026")
    assert picker.days.day() == date(2026, 12, 21)
    with qtbot.waitSignal(picker.chosen) as told:
        spot = picker.days.box_of(date(2026, 12, 24)).center()
        qtbot.mouseClick(picker.days, Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == [date(2026, 12, 24)]
    QTest.keyClick(picker.days, Qt.Key.Key_Left)
    with qtbot.waitSignal(picker.chosen) as told:
        QTest.keyClick(picker.days, Qt.Key.Key_Return)
    assert told.args == [date(2026, 12, 23)]


def test_months_without_such_a_day_end_earlier():
    assert months_later(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_later(date(2026, 1, 31), -1) == date(2025, 12, 31)


def test_a_narrow_field_leaves_out_what_is_clear(qtbot):
    field = DayField(QDate(2026, 12, 4))
    qtbot.addWidget(field)
    field.resize(200, 30)
    field.show()
    assert field.text() == "Fri 4 Dec 2026"
    field.resize(100, 30)
    assert field.text() == "4 Dec 2026"


def test_a_day_picked_from_within_a_popover_leaves_that_open(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 700)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    popover, field = Popover(window), DayField(QDate(2026, 11, 21))
    popover.body.addWidget(field)
    popover.open_at(window)
    field.setFocus()
    inner = field.pick(field, 0)
    days = inner.findChild(MonthPicker).days
    spot = days.box_of(date(2026, 11, 25)).center()
    qtbot.mouseClick(days, Qt.MouseButton.LeftButton, pos=spot)
    assert field.date() == QDate(2026, 11, 25)
    assert popover.isVisible()
    assert not inner.isVisible()


def test_german_words_are_read_where_german_is_spoken():
    with german():
        assert read_day("übermorgen", TODAY, TODAY) == date(2026, 11, 23)
        assert read_day("Fr", TODAY, TODAY) == date(2026, 11, 27)
        assert read_day("Di., 24. Nov. 2026", TODAY, TODAY) == date(2026, 11, 24)
        assert read_day("24. Dezember", TODAY, TODAY) == date(2026, 12, 24)
        assert read_day("tomorrow", TODAY, TODAY) == date(2026, 11, 22)
