"""First lines to choose from, at the text: one click puts a line before what is written."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from planner.languages import tr
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.popover import Popover

WIDTH = 360


class Openings(Popover):
    """A list of lines.

    Signals:
        chosen(str): the line that was clicked.
    """

    chosen = Signal(str)

    def __init__(self, window: QWidget, lines: Sequence[str]) -> None:
        super().__init__(window, name=tr("Openings"), width=WIDTH)
        self.body.addWidget(Label(tr("Begin with"), weight=600))
        self.buttons = []
        for line in lines:
            button = Button(line, "ghost", "small")
            button.setProperty("alignLeft", True)
            button.setToolTip(line)
            button.clicked.connect(partial(self._take, line))
            self.body.addWidget(button)
            self.buttons.append(button)

    def _take(self, line: str, *_args: object) -> None:
        self.close_now()
        self.chosen.emit(line)


def offer_openings(anchor: QWidget, lines: Sequence[str]) -> Openings:
    """Open the list under the first line of ``anchor``."""
    popover = Openings(anchor, lines)
    popover.open_at(anchor, QRect(0, 0, 1, 26))
    return popover
