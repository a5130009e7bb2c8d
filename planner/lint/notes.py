"""What rules are told about a client beside its posts."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from planner.domain.brief import NO_BRIEF, Brief
from planner.domain.entry import PlanEntry


class Stranger(NamedTuple):
    """Another client of the same planner, by everything that would give it away in a post.

    Attributes:
        key: as entries have it, "" not known. name: as it is shown. handles: of its accounts, without "@". domains, hashtags: its own, as in Brief.
    """

    name: str
    key: str = ""
    handles: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    hashtags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientNotes:
    """One client as the linter knows it.

    Attributes:
        key, name: as entries have them. zone: IANA, "" unknown. language: BCP-47 or "".
        brief: what is agreed. handles: (network, handle) of its accounts.
        paused_at: nothing of it goes out since then (aware UTC), itself or everything paused; None: it does.
        paused_accounts: (account key, since when) of accounts that are paused alone.
        connected: keys of the accounts through which posts go out by themselves, in order; of a file none is known.
        has_place: networks that fetch pictures find them at the client's own place.
        strangers: the other clients, those that this one may name left out.
    """

    key: str
    name: str = ""
    zone: str = ""
    language: str = ""
    brief: Brief = NO_BRIEF
    handles: tuple[tuple[str, str], ...] = ()
    strangers: tuple[Stranger, ...] = ()
    paused_at: datetime | None = None
    paused_accounts: tuple[tuple[str, datetime], ...] = ()
    connected: tuple[str, ...] = ()
    has_place: bool = False


NOBODY = ClientNotes(key="")
"""A client of whom nothing is known."""


def notes_from(entries: Iterable[PlanEntry]) -> dict[str, ClientNotes]:
    """What a file tells of its clients: names and handles, by client key."""
    return together(faces_of(entries))


def faces_of(entries: Iterable[PlanEntry]) -> tuple[ClientNotes, ...]:
    """The clients of a file, each by itself, in the order in which they are first named."""
    names: dict[str, str] = {}
    handles: dict[str, set[tuple[str, str]]] = {}
    for entry in entries:
        names.setdefault(entry.client_key, entry.client)
        if entry.network and entry.account:
            handles.setdefault(entry.client_key, set()).add((entry.network, entry.account))
    return tuple(
        ClientNotes(key=key, name=name, handles=tuple(sorted(handles.get(key, ()))))
        for key, name in names.items()
    )


def together(clients: Iterable[ClientNotes]) -> dict[str, ClientNotes]:
    """Notes by key, each with all the others as strangers, in order of their keys, but for those it may name."""
    known = {one.key: one for one in clients}
    faces = {
        key: Stranger(
            name=one.name,
            key=key,
            handles=tuple(dict.fromkeys(handle for _, handle in one.handles)),
            domains=one.brief.own_domains,
            hashtags=one.brief.own_hashtags,
        )
        for key, one in sorted(known.items())
    }
    return {key: _with(one, faces) for key, one in known.items()}


def _with(one: ClientNotes, faces: dict[str, Stranger]) -> ClientNotes:
    allowed = {name.strip().casefold() for name in one.brief.may_name}
    strangers = tuple(
        face
        for key, face in faces.items()
        if key != one.key and face.name and face.name.casefold() not in allowed
    )
    return replace(one, strangers=strangers)
