"""Accounts: what is connected, what holds, and the form that connects one. ``VIEW`` is found by the shell."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from planner.domain.ids import AccountId
    from ui.context import UiContext


class _AccountsView:
    """The page's entry in the rail."""

    key = "accounts"
    title = "Accounts"
    icon = "plug"
    order = 4

    def build(self, context: "UiContext") -> "QWidget":
        """Make the page's widget; called when it is first shown."""
        from ui.views.accounts.page import AccountsPage

        return AccountsPage(context)


VIEW = _AccountsView()


def open_connect(context: "UiContext", account_id: "AccountId | None" = None) -> None:
    """Open the form of one account in a sheet, or show the page with the networks to add."""
    if account_id is None:
        context.shell.show_view(VIEW.key)
        return
    from ui.views.accounts.sheet import ConnectOpener

    ConnectOpener(context, account_id)
