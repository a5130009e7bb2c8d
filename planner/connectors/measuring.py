"""Power to count: what the network tells of posts and of the account, under names of Parley's own."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Protocol, TypeAlias, runtime_checkable

from planner.connectors.connector import Credentials
from planner.connectors.fields import at
from planner.ports.http import Http


class Metric(StrEnum):
    """What is counted, since the post is out.

    ``REPLIES``: also comments. ``VIEWS``: how often it was shown. ``CLICKS``: on the link that leads away from the
    network. ``SAVES``: how often people kept it for themselves. ``REACH``: to how many people it was shown. ``SHARES``:
    how often people sent it to others. ``CALLS``, ``DIRECTIONS``, ``MESSAGES``, ``BOOKINGS``: how often people rang the
    business up from its profile, asked the way, wrote to it, booked. ``REVIEWS``: all there are. Of an account, all but ``FOLLOWERS``, ``POSTS`` and ``REVIEWS`` count all of its posts, where
    the network says no more in the last ``RECENT``.
    """

    LIKES = "likes"
    REPOSTS = "reposts"
    REPLIES = "replies"
    QUOTES = "quotes"
    VIEWS = "views"
    CLICKS = "clicks"
    SAVES = "saves"
    REACH = "reach"
    SHARES = "shares"
    FOLLOWERS = "followers"
    POSTS = "posts"
    CALLS = "calls"
    DIRECTIONS = "directions"
    MESSAGES = "messages"
    BOOKINGS = "bookings"
    REVIEWS = "reviews"


RECENT = timedelta(days=30)
"""The span of an account's counts on networks that count an account by the day."""

Counts: TypeAlias = Mapping[Metric, int]
"""Whole numbers from 0; what the network cannot tell is absent, never 0. Cannot be changed."""


def counts_in(answer: object, names: Mapping[Metric, str]) -> Counts:
    """The counts in a server's object. ``names``: what the network calls them."""
    told = {metric: _whole(at(answer, name)) for metric, name in names.items()}
    return MappingProxyType({metric: count for metric, count in told.items() if count is not None})


def _whole(value: object) -> int | None:
    """A count that is told as a number or, as Google does, as digits; None for anything else."""
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return int(value) if value >= 0 and value == value // 1 else None


@runtime_checkable
class Measures(Protocol):
    """Can count.

    Raises as any question does, never Unconfirmed; ``NotOffered`` where this server does not count, ``RightMissing``
    where the account was signed in to publish only.
    """

    def count_posts(
        self, http: Http, credentials: Credentials, remote_ids: Sequence[str]
    ) -> Mapping[str, Counts]:
        """Counts of own posts by the network's id; a post that is gone is absent."""
        ...

    def count_account(self, http: Http, credentials: Credentials) -> Counts:
        """Counts of the account itself."""
        ...
