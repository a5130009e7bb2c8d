"""Reads what the calendar shows. All of it runs on the plan's worker; no Qt here."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from planner.domain.client import Client
from planner.domain.errors import NotFound
from planner.domain.ids import AccountId, ClientId, PostId, PublicationId
from planner.domain.kinds import Kind
from planner.domain.publication import Publication, PublicationState
from planner.domain.times import WallTime
from planner.ports.unit_of_work import Glance, UnitOfWork
from ui.views.calendar.dates import shown_range
from ui.views.calendar.state import MonthState, build_month

WAITING = (PublicationState.MISSED, PublicationState.UNCONFIRMED)
MOST_WAITING = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which month to read, and how to lay it out.

    Attributes:
        client_id: None for all clients, in ``own_zone``.
    """

    month: date
    client_id: ClientId | None
    own_zone: str
    now: datetime
    first_weekday: int = 0
    weekend: Collection[int] = (5, 6)
    only: frozenset[str] = frozenset()
    half_days: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A month as read.

    Attributes:
        clients: active ones, in the order they were made. post_ids, publication_ids: in the range.
    """

    wanted: Wanted
    state: MonthState
    clients: tuple[Client, ...]
    post_ids: frozenset[str]
    publication_ids: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A post that waits for a decision: missed, or not confirmed.

    Attributes:
        publication_ids: its publications of this state at this time. networks, account_ids: where they go.
        client: initials in "All clients", else "".
    """

    post_id: PostId
    words: str
    kind: Kind | None
    state: PublicationState
    when: WallTime | None
    networks: tuple[str, ...]
    publication_ids: tuple[PublicationId, ...]
    account_ids: tuple[AccountId, ...] = ()
    note: str = ""
    client: str = ""


def read_month(look: Glance, wanted: Wanted) -> Shown:
    """Read the visible range of a month, and no more; build what is shown."""
    clients = tuple(look.clients.all())
    zone, initials = wanted.own_zone, None
    if wanted.client_id is not None:
        zone = next((one.zone for one in clients if one.id == wanted.client_id), zone)
    elif len(clients) > 1:
        initials = {one.id: one.initials for one in clients}
    start, end = shown_range(wanted.month, zone, wanted.first_weekday)
    rows = look.calendar.rows(start, end, wanted.client_id)
    state = build_month(
        rows,
        wanted.month,
        zone,
        wanted.now,
        first_weekday=wanted.first_weekday,
        weekend=wanted.weekend,
        initials=initials,
        only=wanted.only,
        half_days=wanted.half_days,
    )
    return Shown(
        wanted=wanted,
        state=state,
        clients=clients,
        post_ids=frozenset(row.post_id for row in rows),
        publication_ids=frozenset(row.publication_id for row in rows if row.publication_id),
    )


def read_waiting(unit: UnitOfWork, client_id: ClientId | None) -> tuple[Waiting, ...]:
    """Read what waits for a decision, the earliest first; archived clients left out."""
    active = {one.id: one for one in unit.clients.all()}
    found = [
        one
        for one in unit.publications.in_states(WAITING, client_id, MOST_WAITING)
        if one.client_id in active
    ]
    posts = {post.id: post for post in unit.posts.many({one.post_id for one in found})}
    groups: dict[tuple[str, PublicationState, WallTime | None], list[Publication]] = {}
    for one in found:
        if one.post_id in posts and posts[one.post_id].deleted_at is None:
            groups.setdefault((one.post_id, one.state, one.when), []).append(one)
    waiting = []
    for (_, state, when), group in groups.items():
        post = posts[group[0].post_id]
        client = active[group[0].client_id]
        waiting.append(
            Waiting(
                post_id=post.id,
                words=" ".join(post.headline.split()),
                kind=post.kind,
                state=state,
                when=when,
                networks=tuple(dict.fromkeys(_network(unit, one) for one in group)),
                publication_ids=tuple(one.id for one in group),
                account_ids=tuple(one.account_id for one in group),
                note=group[0].note,
                client=client.initials if client_id is None and len(active) > 1 else "",
            )
        )
    return tuple(waiting)


def _network(unit: UnitOfWork, publication: Publication) -> str:
    try:
        return unit.accounts.get(publication.account_id).network
    except NotFound:
        return ""
