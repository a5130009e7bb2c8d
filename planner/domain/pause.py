"""Pausing: nothing goes out for one account, for one client, or at all, until the person says so."""

from dataclasses import dataclass
from datetime import datetime

from planner.domain.account import Account
from planner.domain.client import Client
from planner.languages import tr

PAUSED_KEY = "publishing.paused"
"""The setting that pauses everything: since when, as ISO 8601 in UTC; "" or no setting: not paused."""


@dataclass(frozen=True, slots=True)
class Pause:
    """One pause. ``what``: "Everything", the client's name, or the account's. ``since``: aware UTC."""

    what: str
    since: datetime


def whole_pause(everything: str) -> Pause | None:
    """The pause of everything that the setting under ``PAUSED_KEY`` tells of; None: not paused."""
    return Pause(everything_word(), datetime.fromisoformat(everything)) if everything else None


def everything_word() -> str:
    """What is paused when all of it is, at the head of a sentence."""
    return tr("Everything")


def pause_of(client: Client, account: Account, everything: str) -> Pause | None:
    """The pause that keeps posts on ``account`` back, the oldest where there are several; None: none does.

    Args:
        client: whose account it is.
        account: where it would go out.
        everything: the setting under ``PAUSED_KEY``.
    """
    pauses = [
        whole_pause(everything),
        Pause(client.name, client.paused_at) if client.paused_at else None,
        Pause(account.name, account.paused_at) if account.paused_at else None,
    ]
    return min((one for one in pauses if one is not None), key=lambda one: one.since, default=None)
