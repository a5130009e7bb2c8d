"""Evergreen: everything that comes again, in one list. ``VIEW`` is found by the shell."""

from typing import TYPE_CHECKING

from planner.languages import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from planner.domain.ids import ClientId
    from planner.ports.unit_of_work import UnitOfWork
    from ui.context import UiContext


class _EvergreenView:
    """The page's entry in the rail."""

    key = "evergreen"
    title = tr("Evergreen")
    icon = "repeat"
    order = 3

    def tell(self, unit: "UnitOfWork", client_id: "ClientId | None") -> tuple[int, str]:
        """How many posts come again."""
        return len(unit.repeats.all(client_id)), ""

    def build(self, context: "UiContext") -> "QWidget":
        """Make the page's widget; called when it is first shown."""
        from ui.views.evergreen.page import EvergreenPage

        return EvergreenPage(context)


VIEW = _EvergreenView()
