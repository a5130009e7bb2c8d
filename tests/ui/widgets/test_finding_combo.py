"""A drop-down of many choices is searched, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.finding_combo import MOST_ROWS, ROW, FindingCombo
from ui.widgets.themed import px

ZONES = (
    "Europe/London",
    "America/New_York",
    *(f"Asia/Town_{number}" for number in range(500)),
    "Europe/York",
)


@pytest.fixture
def combo(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 600)
    box = FindingCombo([(zone, zone) for zone in ZONES], name="Time zone")
    column = QVBoxLayout(window)
    column.addWidget(box)
    column.addStretch(1)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    box.setFocus()
    yield box
    box.hidePopup()


def found(choices):
    model = choices.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_list_is_bounded_however_many_there_are(combo):
    combo.showPopup()
    assert combo.choices.list.height() <= px(ROW) * MOST_ROWS + 4
    assert combo.choices.list.currentIndex().data() == "Europe/London"
    assert combo.choices.field.hasFocus()


def test_words_find_and_enter_takes(combo, qtbot):
    combo.showPopup()
    choices = combo.choices
    QTest.keyClicks(choices.field, "new y")
    assert found(choices) == ["America/New_York"]
    with qtbot.waitSignal(combo.activated):
        QTest.keyClick(choices.field, Qt.Key.Key_Return)
    assert combo.currentData() == "America/New_York"
    assert combo.choices is None
    assert combo.hasFocus()


def test_a_letter_on_the_closed_one_begins_the_search(combo):
    QTest.keyClicks(combo, "y")
    assert found(combo.choices) == ["America/New_York", "Europe/York"]
    QTest.keyClicks(combo.choices.field, "o")
    QTest.keyClick(combo.choices.field, Qt.Key.Key_Down)
    QTest.keyClick(combo.choices.field, Qt.Key.Key_Return)
    assert combo.currentData() == "Europe/York"


def test_nothing_found_is_said_and_escape_leaves_the_choice(combo):
    combo.showPopup()
    QTest.keyClicks(combo.choices.field, "atlantis")
    assert combo.choices.none.isVisible()
    QTest.keyClick(combo.choices.field, Qt.Key.Key_Return)
    assert combo.currentData() == "Europe/London"
    QTest.keyClick(combo.choices.field, Qt.Key.Key_Escape)
    assert combo.choices is None
    assert combo.currentData() == "Europe/London"


def test_a_click_opens_a_click_takes_and_a_second_press_closes(combo, qtbot):
    qtbot.mouseClick(combo, Qt.MouseButton.LeftButton)
    view = combo.choices.list
    spot = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert combo.currentData() == "America/New_York"
    QCoreApplication.processEvents()  # the press is over
    qtbot.mouseClick(combo, Qt.MouseButton.LeftButton)
    assert combo.choices is not None
    qtbot.mouseClick(combo, Qt.MouseButton.LeftButton)
    assert combo.choices is None


def test_a_letter_of_the_windows_shortcuts_finds_too(combo):
    pressed = []
    shortcut = QShortcut(QKeySequence("N"), combo.window())
    shortcut.activated.connect(lambda: pressed.append("N"))
    QTest.keyClick(combo.window().windowHandle(), "n")
    assert pressed == []
    assert combo.choices.field.text() == "n"
