"""Undo and redo in menus."""

from PySide6.QtCore import QPoint

from tests.ui.calendar.conftest import make_desk  # noqa: F401 - a fixture
from ui.actions.menu import add_turns
from ui.widgets.choices import Menu


def offered(desk):
    menu = Menu(desk.page)
    add_turns(menu, desk.shell)
    return {one.text(): one for one in menu.actions() if one.text()}


def test_menus_offer_to_take_back_what_was_done_last_and_to_do_it_again(make_desk):  # noqa: F811
    desk = make_desk()
    assert offered(desk) == {}
    desk.grid.select_post("10-14 18:30")
    desk.page.actions_.remove(desk.grid.chosen_chip())
    ((words, undo),) = offered(desk).items()
    assert words == f"Undo: {desk.shell.toasts[-1]}\tCtrl+Z"
    undo.trigger()
    assert desk.post("10-14 18:30").deleted_at is None
    ((words, redo),) = offered(desk).items()
    assert words == f"Redo: {desk.shell.toasts[-1]}\tCtrl+Shift+Z"
    redo.trigger()
    assert desk.post("10-14 18:30").deleted_at is not None


def test_a_right_click_offers_it(make_desk, monkeypatch):  # noqa: F811
    desk, opened = make_desk(), []
    monkeypatch.setattr(Menu, "popup", lambda menu, _point: opened.append(menu))
    desk.grid.select_post("10-14 18:30")
    desk.page.actions_.remove(desk.grid.chosen_chip())
    desk.month.menus.menu(None, desk.day(14).date, QPoint(0, 0))
    desk.page.several.menu(QPoint(0, 0))
    assert all([one.text() for one in menu.actions()][-1].startswith("Undo: ") for menu in opened)
    assert len(opened) == 2
