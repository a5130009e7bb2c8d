"""What the publisher did, kept for ever: steps, attempts and events. Rows are only ever added."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from planner.domain.ids import PublicationId


class StepRole(StrEnum):
    """What a step puts on the network."""

    MEDIA = "media"  # an upload: may be repeated
    CONTAINER = "container"  # what the network assembles a post in before it shows it: may be repeated
    ROOT = "root"  # the post itself: the dangerous call
    PART = "part"  # a further part of a thread
    GATE = "gate"  # who may reply to a part and quote it, where that is a record of its own
    COMMENT = "comment"  # the first comment
    PIN = "pin"  # keeping the post at the top there; again is harmless
    CHANGE = "change"  # a later edit of what is out
    REMOVAL = "removal"  # taking it off the network again


class StepState(StrEnum):
    """Where a step stands."""

    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"
    UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of a publication, unique by (publication, ordinal).

    Attributes:
        frozen: the request as JSON, without secrets, written before it leaves; "" before that.
        remote: what the network gave back, as JSON ({"id":..,"url":..} or an upload's reference).
        progress: how far an upload or container has come, as JSON; "" not begun, or all at once. Of a post that may
            be out: what the network told that helps to look for it.
        expires_at: the network forgets what was begun after this; it is then begun anew.
        not_before: back-off of this step; the post itself waits by its publication.
        looks, unconfirmed_since: as of publications, for parts and comments.
        note: one plain sentence on what happened to it last.
    """

    publication_id: PublicationId
    ordinal: int
    role: StepRole
    state: StepState = StepState.WAITING
    frozen: str = ""
    remote: str = ""
    progress: str = ""
    expires_at: datetime | None = None
    not_before: datetime | None = None
    looks: int = 0
    unconfirmed_since: datetime | None = None
    note: str = ""


class Outcome(StrEnum):
    """How an attempt ended."""

    DONE = "done"
    NOT_SENT = "not sent"
    REFUSED = "refused"
    THROTTLED = "throttled"
    UNCONFIRMED = "unconfirmed"
    SIGN_IN_NEEDED = "sign-in needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One request of one step: written before it leaves, closed once with its outcome, never deleted.

    Attributes:
        id: UUIDv7. number: 1, 2, ... within the step.
        request_hash: sha-256 of the frozen request, 64 hex digits.
        role: of the step, which may be planned anew; None in journals of an older Parley.
        worker, lease: who sent it, under which lease.
        outcome: None while nothing is known: after a crash that means it may have left.
        status: of the answer (200, 503), None without one. answer: its words, short, without secrets.
        detail: technical text without secrets. seconds: duration of the call.
    """

    id: str
    publication_id: PublicationId
    ordinal: int
    number: int
    started_at: datetime
    request_hash: str
    client_key: str
    role: StepRole | None = None
    worker: str = ""
    lease: int = 0
    outcome: Outcome | None = None
    status: int | None = None
    answer: str = ""
    detail: str = ""
    seconds: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One line of a publication's story.

    Attributes:
        name: short code ("due", "attempt", "published", "unconfirmed", "looked", "held", "missed",
            "refused", "throttled", "not sent", "cancelled", "by hand", "planned", "deleted").
        text: one plain sentence. detail: exact technical text, may be empty.
    """

    id: str
    publication_id: PublicationId
    at: datetime
    name: str
    text: str
    detail: str = ""
