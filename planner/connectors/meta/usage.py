"""How much of what Meta allows is used: two headers with percentages, on every answer of Graph.

``X-App-Usage`` is about the person's app, ``X-Business-Use-Case-Usage`` about one Page or account. Threads sends none.
"""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from planner.connectors.fields import list_at, number_at
from planner.ports.http import HttpAnswer

ENOUGH = 80
"""Per cent from which on nothing more is asked; Meta refuses at 100, and each refusal lengthens the wait."""
PARKED = timedelta(hours=1)
"""So long an account rests where Meta does not say: its windows are of one hour."""
DAY = timedelta(days=1)
_APP, _BUSINESS = "x-app-usage", "x-business-use-case-usage"
_SHARES = ("call_count", "total_time", "total_cputime")
_REGAINED = "estimated_time_to_regain_access"  # minutes


def full_until(answer: HttpAnswer) -> datetime | None:
    """Until when to rest, None when there is room."""
    if max((share for share, _ in _used(answer)), default=0) < ENOUGH:
        return None
    return parked_until(answer)


def parked_until(answer: HttpAnswer, usual: timedelta = PARKED) -> datetime:
    """Until when a throttled account is left alone: as told, else as usual. Aware UTC."""
    minutes = max((wait for _, wait in _used(answer)), default=0)
    now = answer.received_at or datetime.fromtimestamp(0, UTC)
    return now + (timedelta(minutes=minutes) if minutes > 0 else usual)


def _used(answer: HttpAnswer) -> Iterator[tuple[int, int]]:
    """Per cent, and minutes until there is room again, of each thing that is counted."""
    told = [_read(answer, _APP)]
    business = _read(answer, _BUSINESS)
    if isinstance(business, dict):
        told += [one for name in business for one in list_at(business, name)]
    for one in told:
        yield max(number_at(one, name) for name in _SHARES), number_at(one, _REGAINED)


def _read(answer: HttpAnswer, name: str) -> object:
    try:
        found: object = json.loads(answer.headers.get(name, "null"))
    except (ValueError, RecursionError):
        return None
    return found
