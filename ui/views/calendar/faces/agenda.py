"""The agenda: the plan as one list that goes on in both directions."""

from typing import TYPE_CHECKING

from planner.languages import tr

if TYPE_CHECKING:
    from ui.views.calendar.face import FacePage, Frame


class _Agenda:
    """The agenda's entry in the switch."""

    key = "agenda"
    title = tr("Agenda")
    order = 3

    def build(self, frame: "Frame") -> "FacePage":
        """Make the agenda; called when it is first shown."""
        from ui.views.calendar.agenda.page import AgendaPage

        return AgendaPage(frame)


FACE = _Agenda()
