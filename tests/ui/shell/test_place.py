"""The button of a finding leads to the sheet of the client's place for pictures, over whatever is there."""

from dataclasses import replace

from PySide6.QtCore import Qt

from planner.lint.fix import Assist, Opens
from tests.ui.composer.test_judging import finding_named
from ui.mix.fixer import open_assist
from ui.sheets.place import PlaceSheet


def test_it_opens_and_closes_over_the_calendar(make_desk):
    desk = make_desk("Rye & Shine")
    window = desk.window
    finding = replace(finding_named("MED002"), client_key=desk.clients[0].id)
    open_assist(window.context, finding, Assist(opens=Opens.PLACE))
    desk.qtbot.waitUntil(lambda: isinstance(window.top_sheet(), PlaceSheet))
    desk.qtbot.keyClick(window.top_sheet(), Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: window.top_sheet() is None)
