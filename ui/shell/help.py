"""Opens the guide over whatever is shown, at the page for where one is."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from planner.languages import spoken, tr
from ui.help.library import START, Library, docs_folder
from ui.help.rules import rule_page
from ui.help.sheet import HelpSheet
from ui.help.where import place_of

if TYPE_CHECKING:
    from ui.shell.window import MainWindow

GONE = tr(
    "The guide is not there: the folder docs is missing beside Parley. Nothing else is touched by that."
)


def open_help(window: "MainWindow", target: str = "") -> HelpSheet | None:
    """Open the guide at ``target``, else at the page for what has the focus; None when it was not shipped.

    Args:
        window: it opens in.
        target: a page and heading below the docs folder, as "guide/planning.md#ideas".
    """
    folder = docs_folder()
    if folder is None:
        window.toast.say(GONE, error=True)
        return None
    view = window.workspace.key() if window.working() else ""
    place = target or place_of(QApplication.focusWidget() or window.top_sheet(), view)
    shown = window.findChild(HelpSheet)
    if shown is not None and shown.isVisible():
        shown.go(place)
        return shown
    sheet = HelpSheet(Library(folder, spoken(), rule_page if spoken() != "en" else None))
    sheet.leave.connect(window.close_sheet)
    sheet.tour.connect(window.actions_.tour)
    if not window.working():
        sheet.tour_button.hide()
    window.open_sheet(sheet)
    sheet.go(place)
    if not sheet.page.path:
        sheet.go(START)
    sheet.page.setFocus()
    return sheet
