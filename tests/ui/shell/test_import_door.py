"""Importing a further plan and exporting the one there is, from the clients' menu."""

import pytest
from PySide6.QtCore import Qt

from ui.sheets.exporting import ExportSheet
from ui.sheets.importing.sheet import ImportSheet
from ui.widgets.choices import Menu

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus without a screen
WORDS = "Import a plan…"


def menu_of(desk):
    rail = desk.window.workspace.rail
    desk.qtbot.mouseClick(rail.card, Qt.MouseButton.LeftButton)
    return next(menu for menu in rail.findChildren(Menu) if menu.isVisible())


def test_a_plan_can_be_imported_when_there_are_clients_already(make_desk):
    desk = make_desk("Rye & Shine")
    menu = menu_of(desk)
    next(action for action in menu.actions() if action.text() == WORDS).trigger()
    menu.close()
    desk.qtbot.waitUntil(lambda: any(one.isVisible() for one in desk.window.findChildren(ImportSheet)))


@pytest.mark.parametrize("sample", [False, True])
def test_the_sample_takes_no_plans(make_desk, sample):
    menu = menu_of(make_desk("Rye & Shine", sample=sample))
    assert any(action.text() == WORDS for action in menu.actions()) is not sample
    menu.close()


@pytest.mark.parametrize("sample", [False, True])
def test_every_plan_can_be_exported(make_desk, sample):
    desk = make_desk("Rye & Shine", sample=sample)
    menu = menu_of(desk)
    next(action for action in menu.actions() if action.text() == "Export the plan…").trigger()
    menu.close()
    desk.qtbot.waitUntil(lambda: any(one.isVisible() for one in desk.window.findChildren(ExportSheet)))


@pytest.mark.parametrize(("action", "name"), [("plan.export", "Export the plan…"), ("prompts", "Prompts…")])
def test_the_commands_lead_there_too(make_desk, action, name):
    desk = make_desk("Rye & Shine")
    assert desk.window.deeds.name(action) == name
    desk.window.deeds.run(action)
    desk.qtbot.waitUntil(desk.window.covered)
