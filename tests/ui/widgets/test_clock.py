import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest

from ui.widgets.clock import ClockField, read_time


@pytest.mark.parametrize(
    ("words", "time"),
    [
        ("20:50", QTime(20, 50)),
        ("2050", QTime(20, 50)),
        ("905", QTime(9, 5)),
        ("9", QTime(9, 0)),
        ("21", QTime(21, 0)),
        ("8.05", QTime(8, 5)),
        ("18h30", QTime(18, 30)),
        ("9 pm", QTime(21, 0)),
        ("12:15 am", QTime(0, 15)),
        ("24:00", None),
        ("12:60", None),
        ("13 pm", None),
        ("soon", None),
        ("", None),
    ],
)
def test_times_are_read_as_people_write_them(words, time):
    assert read_time(words) == time


@pytest.fixture
def field(qtbot):
    field = ClockField(QTime(22, 0))
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasSelectedText)
    return field


@pytest.mark.parametrize("words", ["20:50", "2050", "20.50"])
def test_typing_replaces_the_time(field, words):
    told = []
    field.timeChanged.connect(told.append)
    QTest.keyClicks(field, words)
    assert told[-1] == field.time() == QTime(20, 50)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "20:50"


def test_a_time_shown_back_does_not_disturb_the_typing(field):
    field.timeChanged.connect(field.setTime)
    QTest.keyClicks(field, "905")
    assert (field.text(), field.time()) == ("905", QTime(9, 5))
    QTest.keyClicks(field, "")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "09:05"


def test_what_is_no_time_is_put_back(field):
    QTest.keyClicks(field, "99:99")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), field.time()) == ("22:00", QTime(22, 0))


def test_arrows_go_by_quarters(field):
    field.setTime(QTime(22, 5))
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.time() == QTime(22, 0)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "22:15"
    field.setTime(QTime(23, 50))
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.time() == QTime(0, 0)


def test_half_days_are_written_with_am_and_pm(qtbot):
    field = ClockField(QTime(21, 30), half_days=True)
    qtbot.addWidget(field)
    assert field.text().lower() == "9:30 pm"
