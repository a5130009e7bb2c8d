"""Weekly rhythms to begin with. The times are common habits, not findings: a place to start from."""

from collections.abc import Sequence
from datetime import time

from planner.domain.ids import AccountId
from planner.domain.slot import Slot

_NOON, _EVENING, _MORNING = time(12), time(18), time(10)
STARTS: dict[int, tuple[tuple[int, time], ...]] = {
    3: ((1, _NOON), (3, _EVENING), (5, _MORNING)),
    5: ((0, _NOON), (1, _EVENING), (2, _NOON), (3, _EVENING), (5, _MORNING)),
    7: (
        (0, _NOON),
        (1, _EVENING),
        (2, _NOON),
        (3, _EVENING),
        (4, _NOON),
        (5, _MORNING),
        (6, _EVENING),
    ),
}
"""By posts a week: weekday (0 Monday) and time. Spread over the week, by daylight and early evening in turn."""


def start_with(posts: int, accounts: Sequence[AccountId]) -> tuple[Slot, ...]:
    """So many slots a week on each of ``accounts``; the nearest start there is. Roles: none yet."""
    nearest = min(STARTS, key=lambda count: abs(count - posts))
    return tuple(
        Slot(account_id=account, weekday=day, at=at) for day, at in STARTS[nearest] for account in accounts
    )
