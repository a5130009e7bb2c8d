"""A month's money on networks that charge for each call: refused before anything is sent, with the numbers."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime

from planner.connectors.connector import Connector
from planner.connectors.costs import BUDGET, MILLS, Costs
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.domain.journal import StepState
from planner.domain.publication import PublicationState
from planner.domain.times import zone_of
from planner.languages import tr
from planner.languages.numbers import decimal
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.job import Job


@dataclass(frozen=True, slots=True, kw_only=True)
class Purse:
    """An account's money in one month, in thousandths of a US dollar.

    Attributes:
        month: "2026-10", on the client's clocks.
        spent: for posts, questions and answers. allowed: the budget, None: no limit.
    """

    month: str
    spent: int
    allowed: int | None

    def has(self, needed: int) -> bool:
        """Whether so much is left."""
        return self.allowed is None or self.spent + needed <= self.allowed


def purse_of(unit: UnitOfWork, connector: Costs, account: Account, zone: str, now: datetime) -> Purse:
    """What an account has spent and may spend in the month of ``now`` (aware UTC) on the clocks of ``zone``."""
    there = now.astimezone(zone_of(zone) if zone else UTC)
    start = there.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    month = f"{there:%Y-%m}"
    spent = _posts_since(unit, connector, account, start) + unit.agents.spent(account.id, month)
    budget = account.facts.get(BUDGET)
    allowed = budget * MILLS // 100 if isinstance(budget, int) and not isinstance(budget, bool) else None
    return Purse(month=month, spent=spent, allowed=allowed)


def check_budget(unit: UnitOfWork, connector: Connector, job: Job, now: datetime) -> None:
    """Raise Refused when the post would cost more than is left of this month's money on its account.

    Args:
        unit: for reading.
        connector: of the network.
        job: the post.
        now: aware UTC; the month is that of the client's clocks.
    """
    if not isinstance(connector, Costs):
        return
    purse = purse_of(unit, connector, job.account, job.client.zone, now)
    needed = connector.estimate(job.rendered())
    if purse.allowed is None or purse.has(needed):
        return
    raise Refused(
        tr(
            "{needed} US dollars for this post and {spent} spent this month are more than the {budget} that are set for "
            "{account}. Set more under Accounts by signing in again, or publish it next month.",
            needed=dollars(needed),
            spent=dollars(purse.spent),
            budget=dollars(purse.allowed),
            account=job.account.name,
        ),
        detail=f"{purse.spent} + {needed} > {purse.allowed} thousandths of a US dollar",
    )


def dollars(mills: int) -> str:
    """An amount as "0.20"; with a third digit where it is needed."""
    return decimal(mills / MILLS, 3 if mills % 10 else 2)


def _posts_since(unit: UnitOfWork, connector: Costs, account: Account, start: datetime) -> int:
    spent = 0
    for one in unit.publications.of_account(account.id, [PublicationState.PUBLISHED], out_since=start):
        done = (step for step in unit.journal.steps(one.id) if step.state is StepState.DONE and step.frozen)
        spent += sum(connector.price(json.loads(step.frozen)) for step in done)
    return spent
