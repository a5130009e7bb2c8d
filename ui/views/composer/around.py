"""What stands around the post on the desk, read anew whenever the plan changes."""

from typing import NamedTuple

from planner.domain.account import Account
from planner.domain.changes import Aggregate, Changes
from planner.domain.ids import ClientId, PostId
from planner.domain.media_host import touches_place
from planner.domain.publication import Publication
from planner.ports.unit_of_work import UnitOfWork

_AROUND = (Aggregate.CLIENT, Aggregate.ACCOUNT, Aggregate.POST, Aggregate.PUBLICATION, Aggregate.SUPPRESSION)


class Around(NamedTuple):
    """The client's accounts and the post's publications; ``gone``: the post is in the bin."""

    accounts: list[Account]
    publications: list[Publication]
    gone: bool = False


def is_around(changes: Changes) -> bool:
    """Whether what is said of the post may be something else after these changes."""
    return changes.touches(*_AROUND) or touches_place(changes)


def read_around(unit: UnitOfWork, client_id: ClientId, post_id: PostId | None) -> Around:
    """Read it; a new post (None) has no publications yet."""
    accounts = list(unit.accounts.all(client_id))
    if post_id is None:
        return Around(accounts, [])
    gone = any(post.deleted_at is not None for post in unit.posts.many([post_id]))
    return Around(accounts, list(unit.publications.of_post(post_id)), gone)
