"""What days are called: public holidays where the clients are, and the clients' own dates. No Qt here.

The rules of public holidays take longer to load than a month to read and paint. So they are learned once the
first picture stands, and until then days go without their names.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from planner.domain.client import Client
from planner.domain.ids import ClientId
from planner.ports.unit_of_work import UnitOfWork


def learn_holidays(unit: UnitOfWork, day: date) -> bool:
    """Load the rules for the clients' countries in the year of ``day``; whether any client told a country."""
    from planner.almanac.holidays import holidays_between

    told = [client.brief for client in unit.clients.all() if client.brief.region]
    for brief in told:
        holidays_between(brief, day, day)
    return bool(told)


def day_names(
    clients: Iterable[Client], client_id: ClientId | None, first: date, last: date, *, holidays: bool
) -> Mapping[date, str]:
    """The names of the days from ``first`` to ``last`` that have one.

    Args:
        clients: all of the plan.
        client_id: whose days; None: everybody's, each name once.
        first: the first day shown.
        last: the last day shown.
        holidays: public ones too; they are learned by now.
    """
    from planner.almanac.holidays import holidays_between

    found: dict[date, dict[str, None]] = {}
    for client in clients:
        if client_id not in {None, client.id}:
            continue
        brief = client.brief if holidays else replace(client.brief, region="")
        if brief.region or brief.own_dates:
            for one in holidays_between(brief, first, last):
                found.setdefault(one.day, {})[one.name] = None
    return {day: ", ".join(names) for day, names in found.items()}
