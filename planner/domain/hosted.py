"""A file that lies on a client's place for media, or may lie there: noted before it goes up, until it is down again."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from planner.domain.ids import ClientId, PublicationId
from planner.domain.media_host import MediaHost

HostedId = NewType("HostedId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class HostedFile:
    """One file. It outlives post, account and client: what is up has to come down whatever becomes of them.

    Attributes:
        id: UUIDv7. publication_id: of which it is, "" for the trial of a new place.
        name: under which it was put up, used once. ref: the place's own word for it, "" until that is known.
        place: as it was then, without secrets. spot: where that is, for people: "shop.example".
        kept_as: the name by which the password store keeps the secrets of a place that was given up; "" its own still.
        put_at: when it was noted, aware UTC. due_at: when it is looked at next.
        wanted: its publication may need it still. False is for good: it only comes down.
        tries: failed ones to take it down. failing_since: the first of them. why: the last, a sentence.
    """

    id: HostedId
    client_id: ClientId
    publication_id: PublicationId | None
    name: str
    place: MediaHost
    spot: str
    put_at: datetime
    due_at: datetime
    ref: str = ""
    kept_as: str = ""
    wanted: bool = True
    tries: int = 0
    failing_since: datetime | None = None
    why: str = ""
    revision: int = 0
