"""The window comes back where it was, with its page, and never where no screen is any more."""

import pytest
from PySide6.QtCore import QByteArray, QRect

from tests.ui.shell.desk import Desk
from ui.shell.placing import on_screen, place

LAPTOP, BESIDE = QRect(0, 0, 1366, 740), QRect(1366, 0, 1920, 1080)


@pytest.mark.parametrize(
    "window",
    [
        QRect(100, 80, 1200, 640),
        QRect(1500, 40, 1440, 900),  # on the screen beside it
        QRect(-900, 20, 1200, 640),  # most of it is off, its upper right corner can be taken hold of
        QRect(1200, 600, 1200, 900),
    ],
)
def test_a_window_that_can_be_seen_stays(window):
    assert on_screen(window, [LAPTOP, BESIDE]) == window


@pytest.mark.parametrize(
    "window",
    [
        QRect(1500, 40, 1200, 700),  # that screen was unplugged
        QRect(200, -400, 1200, 700),  # its title is above the screen
        QRect(200, 735, 1200, 700),
        QRect(1300, 40, 1200, 700),  # 66 px are too few to take hold of
    ],
)
def test_one_whose_screen_is_gone_comes_to_the_middle_of_the_first(window):
    found = on_screen(window, [LAPTOP])
    assert LAPTOP.contains(found)
    assert (found.center() - LAPTOP.center()).manhattanLength() <= 2
    assert found.size() == window.size()


def test_it_is_never_larger_than_that_screen():
    found = on_screen(QRect(5000, 40, 2400, 1400), [LAPTOP])
    assert found.size() == LAPTOP.size()


def test_without_any_screen_nothing_is_done():
    assert on_screen(QRect(9000, 0, 100, 100), []) == QRect(9000, 0, 100, 100)


def test_the_place_is_kept_and_found_again(make_desk, qtbot):
    first = make_desk("Rye & Shine")
    first.window.setGeometry(20, 10, 700, 500)
    kept = first.window.saveGeometry()
    second = make_desk("Rye & Shine")
    place(second.window, kept)
    assert second.window.size() == first.window.size()
    place(second.window, QByteArray(b"nonsense"))  # what cannot be read is left out
    assert second.window.size() == first.window.size()


def test_the_page_comes_back_at_the_next_start(make_desk, qtbot):
    first = make_desk("Rye & Shine")
    first.window.workspace.show_view("accounts")
    assert first.preferences.text("page") == "accounts"
    second = Desk(qtbot, "Rye & Shine")
    second.preferences.put("page", "accounts", tell=False)
    second.open()
    assert second.window.workspace.key() == "accounts"
    second.close()


def test_settings_and_pages_that_are_gone_are_no_place_to_begin(qtbot):
    for page in ("settings", "nowhere"):
        desk = Desk(qtbot, "Rye & Shine")
        desk.preferences.put("page", page, tell=False)
        desk.open()
        assert desk.window.workspace.key() == "calendar"
        desk.close()


def test_the_sample_neither_keeps_nor_takes_a_page(make_desk):
    desk = make_desk("Rye & Shine", sample=True)
    desk.window.workspace.show_view("accounts")
    assert desk.preferences.text("page") == ""
