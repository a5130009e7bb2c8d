"""The month calendar: the plan is the page. ``VIEW`` is found by the shell's walk; Qt is loaded by ``build``."""

from typing import TYPE_CHECKING

from planner.languages import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.context import UiContext


class _CalendarView:
    """The page's entry in the rail."""

    key = "calendar"
    title = tr("Calendar")
    icon = "calendar"
    order = 1

    def build(self, context: "UiContext") -> "QWidget":
        """Make the page's widget; called when it is first shown."""
        from ui.views.calendar.page import CalendarPage

        return CalendarPage(context)


VIEW = _CalendarView()
