"""What a post that is being written will cost on networks that charge, and what is left of its month."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from planner.connectors.costs import Costs
from planner.connectors.registry import connector_for
from planner.domain.account import Account, AccountState
from planner.domain.ids import AccountId
from planner.languages import tr
from planner.networks.facts import facts_of
from planner.networks.rendered import Rendered
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.budget import Purse, dollars, purse_of
from planner.publishing.online import Connectors

_SIGNED_IN = (AccountState.CONNECTED, AccountState.NEEDS_SIGN_IN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What a post will cost, in thousandths of a US dollar. ``left``: of the month before it, None: no limit."""

    needed: int
    left: int | None

    @property
    def too_much(self) -> bool:
        """Whether it would be refused at its time, as things stand."""
        return self.left is not None and self.needed > self.left

    @property
    def short(self) -> str:
        """Says "US$ 0.20"."""
        return tr("US$ {needed}", needed=dollars(self.needed))

    @property
    def long(self) -> str:
        """Says "US$ 0.20 of 4.30 left"; as ``short`` without a limit."""
        if self.left is None:
            return self.short
        return tr("US$ {needed} of {left} left", needed=dollars(self.needed), left=dollars(max(self.left, 0)))

    @property
    def spoken(self) -> str:
        """A sentence."""
        if self.left is None:
            return tr("Publishing it costs {needed} US dollars.", needed=dollars(self.needed))
        needed, left = dollars(self.needed), dollars(max(self.left, 0))
        if self.too_much:
            return tr(
                "Publishing it costs {needed} US dollars, and {left} are left of its month: it will be refused.",
                needed=needed,
                left=left,
            )
        return tr(
            "Publishing it costs {needed} US dollars of the {left} that are left of its month.",
            needed=needed,
            left=left,
        )


@dataclass(frozen=True, slots=True)
class Priced:
    """An account that is charged for, as things stand."""

    prices: Costs
    purse: Purse

    def of(self, rendered: Rendered) -> Cost:
        """What a post costs there. Pure."""
        left = None if self.purse.allowed is None else self.purse.allowed - self.purse.spent
        return Cost(needed=self.prices.estimate(rendered), left=left)


def priced(
    unit: UnitOfWork,
    accounts: Iterable[Account],
    zone: str,
    now: datetime,
    connectors: Connectors = connector_for,
) -> dict[AccountId, Priced]:
    """Those of a client's accounts that are charged for, with this month's money.

    Args:
        unit: for reading.
        accounts: the client's. One that is only planned costs nothing: its posts go out by hand.
        zone: of the client's clocks, for the month.
        now: aware UTC, when the post goes out.
        connectors: the connector of a network.
    """
    found: dict[AccountId, Priced] = {}
    for account in accounts:
        facts = facts_of(account.network)
        if facts is None or not facts.charges or account.state not in _SIGNED_IN:
            continue  # nobody's connector is imported for nothing
        connector = connectors(account.network)
        if isinstance(connector, Costs):
            found[account.id] = Priced(connector, purse_of(unit, connector, account, zone, now))
    return found
