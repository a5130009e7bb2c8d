"""What mouse and keyboard mark in the month: hovered, dragged and selected chips, repainted one by one."""

from ui.views.calendar.canvas import MonthCanvas
from ui.views.calendar.layout import Hit


class MarkedCanvas(MonthCanvas):
    """The days of a month with what a person is about to do on them."""

    def set_hover(self, hit: Hit) -> None:
        """The mouse is over ``hit``."""
        before, self.marks.hover = self.marks.hover, hit
        if before != hit:
            for cell in {before.cell, hit.cell}:
                self.update_cell(cell)

    def set_drag(self, keys: frozenset[tuple[str, str]], target: int = -1) -> None:
        """Show a drag: its chips pale, the day it would drop on marked."""
        marks = self.marks
        if marks.dragged != keys:
            self._update_keys(marks.dragged ^ keys)
        touched = {marks.target, target} if marks.target != target else set()
        marks.dragged, marks.target = keys, target
        for cell in touched:
            self.update_cell(cell)

    def set_selected(self, keys: frozenset[tuple[str, str]]) -> None:
        """Mark the chips that are selected together."""
        before, self.marks.selected = self.marks.selected, keys
        self._update_keys(before ^ keys)

    def _update_keys(self, keys: frozenset[tuple[str, str]]) -> None:
        for placed in self._placed():
            if placed.chip.key in keys:
                self.update_chip(placed)
