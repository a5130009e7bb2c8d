"""A month's money on networks that charge for each post: refused before anything is sent, with the numbers."""

import json
from datetime import datetime

from planner.connectors.connector import Connector
from planner.connectors.costs import BUDGET, MILLS, Costs
from planner.domain.errors import Refused
from planner.domain.journal import StepState
from planner.domain.publication import PublicationState
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.job import Job


def check_budget(unit: UnitOfWork, connector: Connector, job: Job, now: datetime) -> None:
    """Raise Refused when the post would cost more than is left of this month's money on its account.

    Args:
        unit: for reading.
        connector: of the network.
        job: the post.
        now: aware UTC; the month is that of the client's clocks.
    """
    budget = job.account.facts.get(BUDGET)
    if not isinstance(connector, Costs) or not isinstance(budget, int) or isinstance(budget, bool):
        return
    needed = connector.estimate(job.rendered())
    spent = spent_in_month(unit, connector, job, now)
    allowed = budget * MILLS // 100
    if spent + needed <= allowed:
        return
    raise Refused(
        tr(
            "{needed} US dollars for this post and {spent} spent this month are more than the {budget} that are set for "
            "{account}. Set more under Accounts by signing in again, or publish it next month.",
            needed=_dollars(needed),
            spent=_dollars(spent),
            budget=_dollars(allowed),
            account=job.account.name,
        ),
        detail=f"{spent} + {needed} > {allowed} thousandths of a US dollar",
    )


def spent_in_month(unit: UnitOfWork, connector: Costs, job: Job, now: datetime) -> int:
    """What was spent on the account since the month began on the client's clocks, in thousandths of a US dollar."""
    start = job.there(now).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    spent = 0
    for one in unit.publications.of_account(job.account.id, [PublicationState.PUBLISHED]):
        if one.published_at is None or one.published_at < start:
            continue
        done = (step for step in unit.journal.steps(one.id) if step.state is StepState.DONE and step.frozen)
        spent += sum(connector.price(json.loads(step.frozen)) for step in done)
    return spent


def _dollars(mills: int) -> str:
    return f"{mills / MILLS:.2f}" if mills % 10 == 0 else f"{mills / MILLS:.3f}"
