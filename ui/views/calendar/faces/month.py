"""The month: whole weeks of days, each with its posts."""

from typing import TYPE_CHECKING

from planner.languages import tr

if TYPE_CHECKING:
    from ui.views.calendar.face import FacePage, Frame


class _Month:
    """The month's entry in the switch."""

    key = "month"
    title = tr("Month")
    order = 1

    def build(self, frame: "Frame") -> "FacePage":
        """Make the month; called when it is first shown."""
        from ui.views.calendar.month_page import MonthPage

        return MonthPage(frame)


FACE = _Month()
