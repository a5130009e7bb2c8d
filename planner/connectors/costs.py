"""Networks that charge for each call: what posts and questions cost. Tested by isinstance."""

from typing import Protocol, runtime_checkable

from planner.connectors.connector import Json
from planner.networks.rendered import Rendered
from planner.ports.http import HttpAnswer, HttpCall

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

    def most(self, call: HttpCall) -> int:
        """What a request that publishes no post of the plan can cost at most, before it is sent; 0: it is free.

        An answer to somebody is such a request; the plan's own posts go by ``price``.
        """
        ...

    def cost(self, call: HttpCall, answer: HttpAnswer) -> int:
        """What it did cost."""
        ...
