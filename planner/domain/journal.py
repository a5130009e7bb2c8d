"""What the publisher did, kept for ever: steps, attempts and events. Rows are only ever added."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from planner.domain.ids import PublicationId


class StepRole(StrEnum):
    """What a step puts on the network."""

    MEDIA = "media"  # an upload: may be repeated
    ROOT = "root"  # the post itself: the dangerous call
    PART = "part"  # a further part of a thread
    COMMENT = "comment"  # the first comment


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
    """

    publication_id: PublicationId
    ordinal: int
    role: StepRole
    state: StepState = StepState.WAITING
    frozen: str = ""
    remote: str = ""


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
    """One request of one step: written before it leaves, closed once with its outcome.

    Attributes:
        id: UUIDv7. number: 1, 2, ... within the step.
        request_hash: sha-256 of the frozen request, 64 hex digits.
        outcome: None while nothing is known: after a crash that means it may have left.
        detail: technical text without secrets. seconds: duration of the call.
    """

    id: str
    publication_id: PublicationId
    ordinal: int
    number: int
    started_at: datetime
    request_hash: str
    client_key: str
    outcome: Outcome | None = None
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
