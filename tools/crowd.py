"""Plans whose posts are due at once on many accounts of a loopback server: for figures and proofs."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from planner.domain.account import Account, AccountState
from planner.domain.client import Client
from planner.domain.ids import AccountId, ClientId, PostId, new_id
from planner.domain.kinds import Kind
from planner.domain.media import MediaUse
from planner.domain.post import Post, Stage, Variant
from planner.domain.times import wall_at
from planner.editing.follow import new_publications
from planner.ports.unit_of_work import Plan
from tools.loopback import Loopback

_ZONE = "Europe/Berlin"


def words_of(number: int) -> str:
    """What post ``number`` says."""
    return f"Post number {number} is about rye and patience, and a window that smells of it."


def fill(
    plan: Plan,
    server: Loopback,
    posts: int,
    accounts: int,
    due: datetime,
    apart: float = 0.0,
    media: Sequence[MediaUse] = (),
) -> dict[AccountId, str]:
    """Both at once: ``open_accounts`` and ``plan_posts``.

    Returns:
        The token of each account.
    """
    owned = open_accounts(plan, server, accounts)
    plan_posts(plan, owned, posts, due, apart, media)
    return tokens_of(owned)


def open_accounts(plan: Plan, server: Loopback, count: int) -> list[Account]:
    """One client with ``count`` accounts on the server."""
    client = Client(id=ClientId(new_id()), name="Loopback Bakery", zone=_ZONE)
    owned = [
        Account(
            id=AccountId(new_id()),
            client_id=client.id,
            network="mastodon",
            handle=f"shop{number}",
            server=server.url,
            remote_id=str(number),
            state=AccountState.CONNECTED,
            facts={"text_limit": 500},
        )
        for number in range(count)
    ]
    with plan.write() as unit:
        unit.clients.save(client)
        for account in owned:
            unit.accounts.save(account)
        unit.commit()
    return owned


def tokens_of(owned: Sequence[Account]) -> dict[AccountId, str]:
    """By which the server tells the accounts apart."""
    return {account.id: f"token-of-nobody-{account.remote_id}" for account in owned}


def plan_posts(
    plan: Plan,
    owned: Sequence[Account],
    posts: int,
    due: datetime,
    apart: float = 0.0,
    media: Sequence[MediaUse] = (),
) -> None:
    """Plan ``posts`` posts in turn on the accounts, the first due at ``due``, ``apart`` seconds between them.

    Each post has its own picture of ``media``, where there are any.
    """
    made = [
        Post(
            id=PostId(new_id()),
            client_id=owned[0].client_id,
            text=words_of(number),
            kind=Kind.STORY,
            stage=Stage.SCHEDULED,
            when=wall_at(due + timedelta(seconds=apart * number), _ZONE),
            variants=(Variant(account_id=owned[number % len(owned)].id),),
            media=tuple(media[number : number + 1]),
        )
        for number in range(posts)
    ]
    with plan.write() as unit:
        unit.posts.add_many(made)
        unit.publications.add_many([one for post in made for one in new_publications(post)])
        unit.commit()
