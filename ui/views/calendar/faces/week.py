"""The week: seven days on an axis of hours."""

from typing import TYPE_CHECKING

from planner.languages import tr

if TYPE_CHECKING:
    from ui.views.calendar.face import FacePage, Frame


class _Week:
    """The week's entry in the switch."""

    key = "week"
    title = tr("Week")
    order = 2

    def build(self, frame: "Frame") -> "FacePage":
        """Make the week; called when it is first shown."""
        from ui.views.calendar.week.page import WeekPage

        return WeekPage(frame)


FACE = _Week()
