"""Ideas: a board of posts without a time, by kind, beside the free slots of the coming two weeks."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from planner.domain.ids import ClientId
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from ui.context import UiContext


class _IdeasView:
    """The page's entry in the rail."""

    key = "ideas"
    title = tr("Ideas")
    icon = "bulb"
    order = 2

    def tell(self, unit: UnitOfWork, client_id: ClientId | None) -> tuple[int, str]:
        """How many ideas wait."""
        return len(unit.posts.ideas(client_id)), ""

    def build(self, context: "UiContext") -> QWidget:
        """Make the page's widget; called when it is first shown."""
        from ui.views.ideas.page import IdeasPage

        return IdeasPage(context)


VIEW = _IdeasView()
