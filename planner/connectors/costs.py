"""Networks that charge for each call: what a post will cost, and what one has cost. Tested by isinstance."""

from typing import Protocol, runtime_checkable

from planner.connectors.connector import Json
from planner.networks.rendered import Rendered

MILLS = 1000
"""Prices are whole thousandths of a US dollar."""
BUDGET = "budget_cents"
"""The account's fact with the most that may be spent in a calendar month, in US cents; none: no limit."""


@runtime_checkable
class Costs(Protocol):
    """Knows its network's prices. Pure."""

    def estimate(self, rendered: Rendered) -> int:
        """What all of a post will cost, in thousandths of a US dollar."""
        ...

    def price(self, frozen: Json) -> int:
        """What one step costs, as it was frozen, in the same."""
        ...
