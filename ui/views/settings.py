"""Settings: what the person chose for this machine, and where the data lies."""

from typing import TYPE_CHECKING

from planner.languages import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.context import UiContext


class _SettingsView:
    """The page's entry; the rail shows it at its foot."""

    key = "settings"
    title = tr("Settings")
    icon = "sliders"
    order = 99

    def build(self, context: "UiContext") -> "QWidget":
        """Make the page's widget; called when it is first shown."""
        from ui.shell.settings_page import SettingsPage

        return SettingsPage(context)


VIEW = _SettingsView()
