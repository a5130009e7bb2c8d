"""Power to count: what the network tells of posts and of the account, under names of Parley's own."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import Protocol, TypeAlias, runtime_checkable

from planner.connectors.connector import Credentials
from planner.connectors.fields import at
from planner.ports.http import Http


class Metric(StrEnum):
    """What is counted. ``REPLIES``: also comments. ``VIEWS``: how often it was shown."""

    LIKES = "likes"
    REPOSTS = "reposts"
    REPLIES = "replies"
    QUOTES = "quotes"
    VIEWS = "views"
    FOLLOWERS = "followers"
    POSTS = "posts"


Counts: TypeAlias = Mapping[Metric, int]
"""Whole numbers from 0; what the network cannot tell is absent, never 0. Cannot be changed."""


def counts_in(answer: object, names: Mapping[Metric, str]) -> Counts:
    """The counts in a server's object. ``names``: what the network calls them."""
    told = {metric: at(answer, name) for metric, name in names.items()}
    return MappingProxyType(
        {
            metric: count
            for metric, count in told.items()
            if isinstance(count, int) and not isinstance(count, bool) and count >= 0
        }
    )


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
