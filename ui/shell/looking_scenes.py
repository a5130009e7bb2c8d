"""Filter, search, palette, keys and small month opened for pictures."""

from typing import TYPE_CHECKING

from ui.arguments import FILTER, KEYS, PALETTE, PICK_DAY, SEARCH

if TYPE_CHECKING:
    from ui.shell.window import MainWindow


def look(window: "MainWindow", name: str, about: str) -> None:
    """Open one of ``ui.arguments.LOOKING``; ``about``: the words typed there, of the filter the kinds chosen."""
    calendar = window.workspace.calendar()
    if name == FILTER:
        for kind in about.split():
            calendar.filters.turn("kinds", kind)
        calendar.filtering.open()
    elif name == SEARCH:
        calendar.finding.open()
        calendar.finding.panel.line.setText(about)
    elif name == PALETTE:
        from ui.palette.palette import Palette

        window.actions_.open_palette()
        window.findChild(Palette).line.setText(about)
    elif name == PICK_DAY:
        calendar.picking.open()
    elif name == KEYS:
        window.actions_.show_keys()
