"""The small month under the title, on whatever face is shown."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from ui.views.calendar.page import CalendarPage


class Picking(QObject):
    """Opens the small month, and leads to the day that is picked."""

    def __init__(self, page: "CalendarPage") -> None:
        super().__init__(page)
        self._page = page

    @Slot()
    def open(self) -> None:
        """Open it at the day in hand."""
        from ui.views.calendar.mini_month import MiniMonth  # loaded when it is first opened

        page, face = self._page, self._page.face
        day = face.chosen_day() or face.marked_today() or face.day
        month = MiniMonth(page, page.frame, replace(face.wanted(), day=day), face.today())
        month.picked.connect(self._go)
        month.open_at(page.toolbar.title)
        month.month.days.setFocus()

    @Slot(object)
    def _go(self, day: date) -> None:
        self._page.face.go(day)
