"""What is paused now, and how many posts wait for it."""

from dataclasses import dataclass
from datetime import UTC, datetime

from planner.domain.account import Account
from planner.domain.ids import AccountId, ClientId
from planner.domain.pause import PAUSED_KEY, Pause, whole_pause
from planner.domain.publication import HeldReason, PublicationState
from planner.domain.times import zone_of
from planner.editing.words import moment_in, network_label
from planner.languages import clock, tr
from planner.ports.unit_of_work import UnitOfWork

_READ = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused:
    """One pause.

    Attributes:
        pause: what and since when. zone: on whose clocks that is told.
        client_id, account_id: what is paused; both None: everything.
        waiting: posts whose time has come and that wait for it.
    """

    pause: Pause
    zone: str
    client_id: ClientId | None = None
    account_id: AccountId | None = None
    waiting: int = 0


def pauses(unit: UnitOfWork, zone: str, client_id: ClientId | None = None) -> tuple[Paused, ...]:
    """Every pause, that of everything first; archived clients left out.

    Args:
        unit: a reading unit of work.
        zone: for a pause of everything.
        client_id: of one client (and of everything), None: of all.
    """
    whole = whole_pause(unit.settings.get(PAUSED_KEY))
    clients = [one for one in unit.clients.all() if client_id in {None, one.id}]
    accounts = [one for one in unit.accounts.all(client_id) if one.paused_at is not None]
    zones = {one.id: one.zone for one in clients}
    held = [
        one
        for one in unit.publications.in_states((PublicationState.HELD,), client_id, _READ)
        if one.held_reason is HeldReason.PAUSED
    ]

    def waiting(*, client: ClientId | None = None, account: AccountId | None = None) -> int:
        mine = {
            one.post_id
            for one in held
            if client in {None, one.client_id} and account in {None, one.account_id}
        }
        return len(mine)

    found = [Paused(pause=whole, zone=zone, waiting=waiting())] if whole is not None else []
    found += [
        Paused(
            pause=Pause(one.name, one.paused_at),
            zone=one.zone,
            client_id=one.id,
            waiting=waiting(client=one.id),
        )
        for one in clients
        if one.paused_at is not None
    ]
    found += [
        Paused(
            pause=Pause(_named(one), one.paused_at),
            zone=zones[one.client_id],
            account_id=one.id,
            waiting=waiting(account=one.id),
        )
        for one in accounts
        if one.paused_at is not None and one.client_id in zones
    ]
    return tuple(found)


def paused_accounts(unit: UnitOfWork) -> frozenset[AccountId]:
    """Accounts of which nothing goes out now: paused themselves, with their client, or with everything."""
    whole = whole_pause(unit.settings.get(PAUSED_KEY)) is not None
    clients = {one.id for one in unit.clients.all(archived=True) if one.paused_at is not None}
    return frozenset(
        one.id
        for one in unit.accounts.all()
        if whole or one.paused_at is not None or one.client_id in clients
    )


def paused_words(one: Paused, now: datetime, clocks: str = "") -> str:
    """Says "Everything is paused since 14:02: 3 posts wait.".

    Args:
        one: the pause.
        now: aware UTC.
        clocks: the zone on whose clocks it is told, where several pauses are told together; "": its own.
    """
    there = clocks or one.zone
    zone = zone_of(there) if there else UTC
    began = one.pause.since.astimezone(zone)
    today = began.date() == now.astimezone(zone).date()
    since = clock(began) if today else moment_in(one.pause.since, there)
    if not one.waiting:
        return tr("{what} is paused since {since}.", what=one.pause.what, since=since)
    return tr(
        "{what} is paused since {since}: {n} post waits.|{what} is paused since {since}: {n} posts wait.",
        "",
        one.waiting,
        what=one.pause.what,
        since=since,
    )


def _named(account: Account) -> str:
    """With its network: many have one name everywhere."""
    return tr("{account} on {network}", account=account.name, network=network_label(account.network))
