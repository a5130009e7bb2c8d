"""The filter's button, its bar and its popover together."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from shiboken6 import isValid

from ui.context import UiContext
from ui.views.calendar.filtering.bar import FilterBar
from ui.views.calendar.filtering.keeper import Filters
from ui.views.calendar.filtering.words import button_name
from ui.widgets.buttons import Button

if TYPE_CHECKING:
    from ui.views.calendar.filtering.popover import FilterPopover


class Filtering(QObject):
    """Keeps button and bar as the filter is; views tell it what is left of what there is."""

    def __init__(self, context: UiContext, filters: Filters, button: Button, bar: FilterBar) -> None:
        super().__init__(filters)
        self._context, self._filters = context, filters
        self.button, self.bar = button, bar
        self.popover: FilterPopover | None = None
        self._counts = (0, 0)
        button.clicked.connect(self.open)
        bar.cleared.connect(filters.clear)
        filters.changed.connect(self._show)
        context.bridge.client_changed.connect(self._show)
        self._show()

    def show_counts(self, shown: int, posts: int) -> None:
        """A view shows so many of so many posts."""
        self._counts = (shown, posts)
        self.bar.show_counts(shown, posts)
        self.bar.setVisible(bool(self._filters.now.active))
        if self.popover is not None and isValid(self.popover):
            self.popover.show_counts(shown, posts)

    @Slot()
    def open(self) -> None:
        """Open the popover."""
        from ui.views.calendar.filtering.popover import FilterPopover  # loaded when the first one opens

        self.popover = FilterPopover(self.button, self._context, self._filters)
        self.popover.show_counts(*self._counts)
        self.popover.open_from(self.button)

    @Slot()
    def _show(self) -> None:
        active = self._filters.now.active
        self.button.set_count(active)
        self.button.setAccessibleName(button_name(active))
