"""The toolbar's search, and what happens with a post that it found."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, Slot

from planner.languages import tr
from ui.context import UiContext
from ui.views.calendar.filtering.keeper import Filters
from ui.widgets.buttons import Button

if TYPE_CHECKING:
    from ui.search.panel import SearchPanel
    from ui.search.reading import PostHit


class Finding(QObject):
    """Opens the search and leads to what was found.

    Attributes:
        panel: the one opened last, None once it closed.
    """

    def __init__(self, context: UiContext, filters: Filters, button: Button) -> None:
        super().__init__(filters)
        self._context, self._filters, self._button = context, filters, button
        self._words = ""
        self.panel: SearchPanel | None = None
        button.clicked.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Open the search with the words of the last one, selected."""
        from ui.search.panel import SearchPanel  # loaded when it is first opened

        self.panel = SearchPanel(self._context, self._button, self._words)
        self.panel.shown_wanted.connect(self.show_post)
        self.panel.open_wanted.connect(self.open_post)
        self.panel.closed.connect(self._closed)
        self.panel.open()

    @Slot(object)
    def show_post(self, hit: "PostHit") -> None:
        """Show it in the calendar, without the filter where that would hide it; open an idea."""
        day = hit.day
        if hit.chip is None or day is None:
            self.open_post(hit)
            return
        now = self._filters.now
        if now.active and (now.words or not now.passes(hit.chip)):
            self._filters.clear()
            self._context.shell.toast(tr("The filter was cleared to show this post."))
        self._context.shell.go_to(QDate(day.year, day.month, day.day), hit.post_id)

    @Slot(object)
    def open_post(self, hit: "PostHit") -> None:
        """Open it in the composer."""
        self._context.shell.compose(hit.post_id)

    @Slot()
    def _closed(self) -> None:
        if self.panel is not None:
            self._words, self.panel = self.panel.line.text(), None
