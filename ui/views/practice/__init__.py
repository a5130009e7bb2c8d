"""The practice feed: what was published without any network. ``VIEW`` is found by the shell."""

from typing import TYPE_CHECKING

from planner.languages import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.context import UiContext


class _PracticeView:
    """The page's entry in the rail."""

    key = "practice"
    title = tr("Practice feed")
    icon = "eye"
    order = 4

    def build(self, context: "UiContext") -> "QWidget":
        """Make the page's widget; called when it is first shown."""
        from ui.views.practice.page import PracticePage

        return PracticePage(context)


VIEW = _PracticeView()
