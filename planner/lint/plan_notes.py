"""What rules are told about the clients of a plan; of a file, which knows less, ``notes_from`` tells."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from planner.domain.account import Account, AccountState
from planner.domain.client import Client
from planner.domain.media_host import SETTINGS, media_host_of, setting_of, standing
from planner.domain.pause import PAUSED_KEY, whole_pause
from planner.lint.notes import ClientNotes, together
from planner.ports.unit_of_work import UnitOfWork

_BY_ITSELF = frozenset({AccountState.CONNECTED, AccountState.NEEDS_SIGN_IN})
"""States of accounts whose posts are sent; one that wants a sign-in will be signed in again."""


def notes_of(unit: UnitOfWork) -> dict[str, ClientNotes]:
    """What a plan knows of its clients, by id; archived ones too, for their names still give them away."""
    return notes_among(
        unit.clients.all(archived=True),
        unit.accounts.all(),
        unit.settings.get(PAUSED_KEY),
        unit.settings.with_prefix(SETTINGS),
    )


def notes_among(
    clients: Iterable[Client], known: Iterable[Account], everything: str, places: Mapping[str, str]
) -> dict[str, ClientNotes]:
    """The same from what was read already.

    Args:
        clients: all of them.
        known: all accounts but removed ones.
        everything: the setting under ``PAUSED_KEY``.
        places: the settings under ``SETTINGS``, by key.
    """
    handles: dict[str, list[tuple[str, str]]] = {}
    paused: dict[str, list[tuple[str, datetime]]] = {}
    accounts: dict[str, list[Account]] = {}
    whole = whole_pause(everything)
    for account in known:
        accounts.setdefault(account.client_id, []).append(account)
        handles.setdefault(account.client_id, []).append((account.network, account.handle))
        if account.paused_at is not None:
            paused.setdefault(account.client_id, []).append((account.id, account.paused_at))
    return together(
        ClientNotes(
            key=client.id,
            name=client.name,
            zone=client.zone,
            language=client.language,
            brief=client.brief,
            handles=tuple(handles.get(client.id, ())),
            paused_at=min((one for one in (whole and whole.since, client.paused_at) if one), default=None),
            paused_accounts=tuple(paused.get(client.id, ())),
            connected=tuple(sorted(one.id for one in accounts.get(client.id, ()) if one.state in _BY_ITSELF)),
            has_place=_has_place(places.get(setting_of(client.id), ""), accounts.get(client.id, ())),
        )
        for client in clients
    )


def _has_place(kept: str, accounts: Iterable[Account]) -> bool:
    return standing(media_host_of(kept), accounts) is not None
