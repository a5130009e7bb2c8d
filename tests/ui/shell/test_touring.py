"""The tour: it points at real controls, is used with keys, and is offered until it was seen."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.help.tour import Tour
from ui.shell.touring import SEEN

KEY = Qt.Key


@pytest.fixture
def desk(make_desk):
    return make_desk("Rye & Shine", sample=True)


def begin(desk):
    desk.window.workspace.band.tour_button.click()
    return desk.window.findChild(Tour)


def press(desk, key):
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    QTest.keyClick(QApplication.focusWidget() or desk.window, key)


def ended(desk):
    return all(not one.isVisible() for one in desk.window.findChildren(Tour))


def test_the_samples_band_offers_it_until_it_was_seen(desk):
    band = desk.window.workspace.band
    assert band.tour_button.isVisible()
    tour = begin(desk)
    for _ in tour.steps:
        press(desk, KEY.Key_Return)
    assert ended(desk)
    assert not band.tour_button.isVisible()
    assert desk.preferences.text(SEEN) == "yes"
    desk.window.workspace.set_context(desk.window.context, desk.window._views)
    assert band.tour_button.isHidden()


def test_each_stop_rings_a_control_that_is_there(desk):
    tour = begin(desk)
    assert len(tour.steps) >= 5
    for step in tour.steps:
        widget, rect = step.where()
        assert widget.isVisible()
        middle = widget.mapTo(desk.window, rect.center())
        assert tour.hole().contains(middle), step.title
        surface = tour.card.geometry().center()
        assert desk.window.rect().contains(surface)
        press(desk, KEY.Key_Right)


def test_it_goes_back_and_is_left_with_keys_and_gives_the_focus_back(desk):
    grid = desk.window.workspace.calendar()
    grid.setFocus()
    before = QApplication.focusWidget()
    tour = begin(desk)
    first = tour.card.title.text()
    press(desk, KEY.Key_Right)
    assert tour.card.title.text() != first
    press(desk, KEY.Key_Left)
    assert tour.card.title.text() == first
    press(desk, KEY.Key_Escape)
    assert ended(desk)
    assert QApplication.focusWidget() is before
    assert desk.preferences.text(SEEN) == "yes"


def test_the_keys_of_the_window_rest_meanwhile(desk):
    begin(desk)
    press(desk, KEY.Key_Comma)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.workspace.key() == "calendar"
    assert desk.window.covered()


def test_the_mouse_does_it_too_and_hits_nothing_below(desk, qtbot):
    tour = begin(desk)
    spot = desk.window.workspace.rail.item("accounts")
    qtbot.mouseClick(
        desk.window.childAt(spot.mapTo(desk.window, QPoint(5, 5))),
        Qt.MouseButton.LeftButton,
        pos=QPoint(5, 5),
    )
    assert desk.window.workspace.key() == "calendar"
    while not ended(desk):
        qtbot.mouseClick(tour.card.forward, Qt.MouseButton.LeftButton)
    assert not desk.window.covered()


def test_the_guide_offers_it_always(desk):
    desk.window.workspace.show_view("accounts")
    desk.window.actions_.help()
    sheet = desk.window.top_sheet()
    sheet.tour_button.click()
    assert desk.window.top_sheet() is None
    assert desk.window.findChild(Tour).isVisible()
    assert desk.window.workspace.key() == "calendar"


def test_a_plan_of_ones_own_has_no_band_and_in_a_narrow_window_the_panels_stops_are_left_out(make_desk):
    desk = make_desk("Rye & Shine")
    assert not desk.window.workspace.band.isVisible()
    desk.window.resize(1100, 700)
    desk.window.actions_.tour()
    tour = desk.window.findChild(Tour)
    titles = [step.title for step in tour.steps]
    assert "What to look at" not in titles
    assert "How much of it sells" in titles  # the toolbar's count stands for the panel
