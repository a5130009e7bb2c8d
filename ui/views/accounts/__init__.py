"""Accounts: what is connected, what holds, and the form that connects one. ``VIEW`` is found by the shell."""

from typing import TYPE_CHECKING

from planner.domain.account import AccountState
from planner.languages import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from planner.domain.ids import AccountId, ClientId
    from planner.ports.unit_of_work import UnitOfWork
    from ui.context import UiContext


class _AccountsView:
    """The page's entry in the rail."""

    key = "accounts"
    title = tr("Accounts")
    icon = "plug"
    order = 5

    def tell(self, unit: "UnitOfWork", client_id: "ClientId | None") -> tuple[int, str]:
        """A warning when a network does not accept an account's sign-in any more."""
        out = [a for a in unit.accounts.all(client_id) if a.state is AccountState.NEEDS_SIGN_IN]
        return 0, tr("{account} needs a new sign-in", account=out[0].name) if out else ""

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
