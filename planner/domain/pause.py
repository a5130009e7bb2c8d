"""Pausing: nothing goes out for one account, for one client, or at all, until the person says so."""

from datetime import datetime

from planner.domain.account import Account
from planner.domain.client import Client

PAUSED_KEY = "publishing.paused"
"""The setting that pauses everything: since when, as ISO 8601 in UTC; "" or no setting: not paused."""


def paused_since(client: Client, account: Account, everything: str) -> datetime | None:
    """Since when nothing goes out on ``account``, by whichever pause is the oldest; None: it is not paused.

    Args:
        client: whose account it is.
        account: where it would go out.
        everything: the setting under ``PAUSED_KEY``.
    """
    whole = datetime.fromisoformat(everything) if everything else None
    pauses = [one for one in (whole, client.paused_at, account.paused_at) if one is not None]
    return min(pauses, default=None)
