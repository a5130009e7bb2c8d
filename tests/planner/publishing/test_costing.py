"""What a post will cost, as it is told beside the counter."""

from dataclasses import replace

import pytest

from planner.connectors.costs import BUDGET, Costs
from planner.connectors.registry import all_connectors
from planner.domain.account import AccountState
from planner.networks.facts import all_networks
from planner.publishing.costing import Cost, priced
from tests.planner.publishing.test_budget import Dear


@pytest.mark.parametrize(
    ("needed", "left", "short", "long", "too_much"),
    [
        (200, None, "US$ 0.20", "US$ 0.20", False),
        (15, 4300, "US$ 0.015", "US$ 0.015 of 4.30 left", False),
        (200, 200, "US$ 0.20", "US$ 0.20 of 0.20 left", False),
        (200, 199, "US$ 0.20", "US$ 0.20 of 0.199 left", True),
        (200, -50, "US$ 0.20", "US$ 0.20 of 0.00 left", True),
    ],
)
def test_a_cost_in_words(needed, left, short, long, too_much):
    cost = Cost(needed=needed, left=left)
    assert (cost.short, cost.long, cost.too_much) == (short, long, too_much)
    assert ("refused" in cost.spoken) is too_much


def test_accounts_that_are_charged_for_are_priced(room):
    dear = Dear(room.networks["mastodon"], "x")
    with room.services.plan.write() as unit:
        account = unit.accounts.get(room.world.accounts["mastodon"].id)
        account = unit.accounts.save(replace(account, network="x", facts={BUDGET: 100}))
        unit.agents.spend(account.id, f"{room.clock.now():%Y-%m}", 730)
        accounts = [
            account,
            *(unit.accounts.get(one.id) for key, one in room.world.accounts.items() if key != "mastodon"),
        ]
        found = priced(unit, accounts, "Europe/London", room.clock.now(), {"x": dear}.__getitem__)
        assert list(found) == [account.id]
        assert (found[account.id].purse.spent, found[account.id].purse.allowed) == (730, 1000)
        planned = [replace(account, state=AccountState.PLANNED)]
        assert priced(unit, planned, "Europe/London", room.clock.now(), {"x": dear}.__getitem__) == {}


def test_the_facts_say_which_networks_charge():
    dear = {one.key for one in all_connectors() if isinstance(one, Costs)}
    assert dear == {facts.key for facts in all_networks() if facts.charges}
