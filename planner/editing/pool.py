"""Everything of a client that comes again, in one list: when each was last out, when it comes next, what it rests."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.ids import AccountId, ClientId, PostId
from planner.domain.post import Post
from planner.domain.publication import Publication, PublicationState
from planner.domain.repeat import Repeat
from planner.domain.times import WallTime, wall_at
from planner.editing.reshaping import still_open
from planner.editing.slots import find_next_slot
from planner.editing.timeless import SHORTEST_REST
from planner.ports.unit_of_work import UnitOfWork

OUT = frozenset({PublicationState.PUBLISHED, PublicationState.DONE_BY_HAND, PublicationState.HISTORY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Pooled:
    """One repeat and how it stands.

    Attributes:
        networks: of its accounts that are still there, each once. accounts: their ids.
        out: how often it went out. last: when it did so the last time, None: never yet.
        planned: how many of its posts are still to come. next, next_id: the first of them.
        rests_until: before this day of the client's it does not come again; None: it has rested, or only its texts rest.
        newest_id: the post of it to open when none is still to come; None: it has none.
    """

    repeat: Repeat
    client: Client
    networks: tuple[str, ...]
    accounts: tuple[AccountId, ...]
    out: int = 0
    last: WallTime | None = None
    planned: int = 0
    next: WallTime | None = None
    next_id: PostId | None = None
    rests_until: date | None = None
    newest_id: PostId | None = None


def read_pool(
    unit: UnitOfWork, client_id: ClientId | None, now: datetime, *, ended: bool = False
) -> tuple[Pooled, ...]:
    """What comes again, the next first, then what waits; of one client or of all that are not archived.

    Args:
        unit: of the plan.
        client_id: None: of all clients.
        now: aware UTC.
        ended: those that have ended, too.
    """
    clients = {one.id: one for one in unit.clients.all()}
    accounts = {one.id: one for one in unit.accounts.all(client_id)}
    repeats = [one for one in unit.repeats.all(client_id, ended=ended) if one.client_id in clients]
    found = [_pooled(unit, one, clients[one.client_id], accounts, now) for one in repeats]
    return tuple(sorted(found, key=_order))


def place_for(unit: UnitOfWork, repeat: Repeat, now: datetime) -> WallTime | None:
    """Where one more post of a repeat fits: the next free slot of its accounts, None where there is none."""
    accounts = tuple(one.account_id for one in repeat.pattern.variants)
    slot = find_next_slot(
        unit, repeat.client_id, accounts=accounts, kind=repeat.pattern.kind, after=now, without=()
    )
    return slot.when if slot is not None else None


def rested_text(repeat: Repeat, there: Iterable[Post]) -> str:
    """The text that rested longest: one that was never used first, in their order."""
    used: dict[str, datetime] = {}
    for post in there:
        if post.repeat_on is not None:
            used[post.text] = max(used.get(post.text, post.repeat_on), post.repeat_on)
    fresh = next((text for text in repeat.all_texts if text not in used), None)
    return fresh if fresh is not None else min(repeat.all_texts, key=lambda text: used[text])


def _pooled(
    unit: UnitOfWork, repeat: Repeat, client: Client, accounts: Mapping[AccountId, Account], now: datetime
) -> Pooled:
    posts = [one for one in unit.posts.of_repeat(repeat.id) if one.when is not None]
    living = [one for one in posts if one.deleted_at is None]
    went = _went_out(unit.publications.of_posts([one.id for one in living]))
    out = [one for one in living if one.id in went]
    ahead = sorted((one for one in living if still_open(unit, one, now)), key=_at)
    kept = [one.account_id for one in repeat.pattern.variants if one.account_id in accounts]
    first, last = next(iter(ahead), None), max(out, key=_at, default=None)
    newest = max(living, key=_at, default=None)
    return Pooled(
        repeat=repeat,
        client=client,
        networks=tuple(dict.fromkeys(accounts[one].network for one in kept)),
        accounts=tuple(kept),
        out=len(out),
        last=last.when if last else None,
        planned=len(ahead),
        next=first.when if first else None,
        next_id=first.id if first else None,
        rests_until=None if ahead else _rests(repeat, posts, client, now),
        newest_id=newest.id if newest else None,
    )


def _went_out(publications: Iterable[Publication]) -> set[PostId]:
    return {one.post_id for one in publications if one.state in OUT}


def _rests(repeat: Repeat, posts: Sequence[Post], client: Client, now: datetime) -> date | None:
    """Until when a timeless post rests; those that were deleted count as well, as they do where it is planned."""
    if repeat.rule is not None or repeat.ended:
        return None
    used = [post.repeat_on for post in posts if post.repeat_on is not None]
    if not used:
        return None
    until = max(used) + timedelta(days=max(repeat.cool_down, SHORTEST_REST))
    return until.date() if until > wall_at(now, client.zone).local else None


def _at(post: Post) -> datetime:
    assert post.when is not None
    return post.when.instant()


def _order(one: Pooled) -> tuple[object, ...]:
    waits = one.next is None
    return (
        one.repeat.ended,
        waits,
        one.next.instant() if one.next else one.rests_until or date.min,
        one.repeat.id,
    )
