"""A publication: one post on one account, and what became of it.

The state machine stands here once: ``TRANSITIONS`` is the only list of what may follow what, and stores
refuse anything else.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from planner.domain.ids import AccountId, ClientId, PostId, PublicationId
from planner.domain.times import WallTime


class PublicationState(StrEnum):
    """Where a publication stands."""

    DRAFT = "draft"  # its post is an idea or a draft: never due
    PLANNED = "planned"
    CLAIMED = "claimed"  # a publisher holds the lease, nothing has left yet
    SENDING = "sending"  # a publishing call was written down and may have left
    PUBLISHED = "published"
    REFUSED = "refused"
    UNCONFIRMED = "unconfirmed"
    THROTTLED = "throttled"
    HELD = "held"
    MISSED = "missed"
    CANCELLED = "cancelled"
    DONE_BY_HAND = "done by hand"
    HISTORY = "history"  # imported, gone out elsewhere


class HeldReason(StrEnum):
    """Why a publication waits although its time may have come."""

    NOT_CONNECTED = "not connected"
    NEEDS_SIGN_IN = "needs sign-in"
    BY_HAND = "no connector"  # the person posts it; the word is from when there was no other reason
    NO_PLACE = "no place for media"  # the network fetches them; until there is one, the person posts it
    FINDING = "blocked by a finding"
    PICTURE_MISSING = "picture missing"
    PAUSED = "paused"
    OFFLINE = "offline"


POST_HOLDS = frozenset({HeldReason.FINDING, HeldReason.PICTURE_MISSING, HeldReason.NO_PLACE})
"""Reasons of the post itself; by any other it waits together with all the rest of its account."""


class MissedReason(StrEnum):
    """Why a publication was not sent in time, as far as that is known."""

    ASLEEP = "asleep"
    NOT_RUNNING = "not running"
    OFFLINE = "offline"
    CLOCK = "clock changed"
    HELD = "held"  # ``note`` says what for
    PAUSED = "paused"
    THROTTLED = "throttled"
    BUSY = "busy"  # others of its account went first
    MACHINE = "machine fault"
    PLANNED_LATE = "planned late"


class CancelledReason(StrEnum):
    """Why a publication does not go out any more; ``note`` says it, in the language of the moment."""

    SKIPPED = "skipped"  # by the person, on this account
    DELETED = "post deleted"
    TAKEN_OFF = "taken off"  # the post does not go to this account any more
    ACCOUNT_REMOVED = "account removed"


_S = PublicationState
_AGAIN = frozenset({_S.PLANNED, _S.DRAFT, _S.CANCELLED, _S.DONE_BY_HAND})
_ASKED = frozenset({_S.REFUSED, _S.UNCONFIRMED})
"""What undo leads back to from wherever the publisher took it since: of "Publish now", and of "Send it again"."""
TRANSITIONS: dict[PublicationState, frozenset[PublicationState]] = {
    _S.DRAFT: frozenset(
        {_S.PLANNED, _S.MISSED, _S.CANCELLED, _S.HISTORY, _S.DONE_BY_HAND, _S.HELD, _S.REFUSED}
    ),  # held, refused: undo of "Back to draft"
    _S.PLANNED: frozenset({_S.CLAIMED, _S.HELD, _S.MISSED, _S.DRAFT, _S.CANCELLED, _S.DONE_BY_HAND}) | _ASKED,
    _S.CLAIMED: frozenset({_S.SENDING, _S.PLANNED, _S.HELD, _S.REFUSED, _S.THROTTLED, _S.MISSED}),
    _S.SENDING: frozenset({_S.PUBLISHED, _S.REFUSED, _S.UNCONFIRMED, _S.THROTTLED, _S.PLANNED, _S.HELD}),
    _S.THROTTLED: frozenset({_S.CLAIMED, _S.HELD, _S.MISSED}) | _AGAIN | _ASKED,
    _S.HELD: frozenset({_S.CLAIMED, _S.MISSED}) | _AGAIN | _ASKED,
    _S.REFUSED: _AGAIN | {_S.UNCONFIRMED},
    _S.UNCONFIRMED: frozenset({_S.PUBLISHED, _S.PLANNED, _S.REFUSED, _S.DONE_BY_HAND, _S.CANCELLED}),
    _S.MISSED: _AGAIN | _ASKED,
    _S.CANCELLED: frozenset(
        {_S.PLANNED, _S.DRAFT, _S.HELD, _S.MISSED, _S.REFUSED, _S.UNCONFIRMED, _S.DONE_BY_HAND, _S.HISTORY}
    ),  # undo
    _S.DONE_BY_HAND: frozenset(
        {_S.PLANNED, _S.DRAFT, _S.HELD, _S.MISSED, _S.REFUSED, _S.UNCONFIRMED}
    ),  # undo
    _S.PUBLISHED: frozenset(),
    _S.HISTORY: frozenset({_S.CANCELLED}),
}

COUNTED = frozenset(
    {
        _S.PUBLISHED,
        _S.DONE_BY_HAND,
        _S.HISTORY,
        _S.UNCONFIRMED,
        _S.SENDING,
        _S.CLAIMED,
        _S.PLANNED,
        _S.THROTTLED,
        _S.HELD,
        _S.DRAFT,
    }
)
"""States the linter counts (a DRAFT only when it has a date, which the query demands)."""

EDITABLE = frozenset({_S.DRAFT, _S.PLANNED, _S.THROTTLED, _S.HELD, _S.MISSED, _S.REFUSED, _S.CANCELLED})
"""States in which text and time of the post may still change for this account."""

IN_FLIGHT = frozenset({_S.CLAIMED, _S.SENDING})

WAITING = frozenset({_S.PLANNED, _S.THROTTLED, _S.HELD})
"""States from which a publication goes out, is held or is missed when its time comes."""

GRACE = timedelta(minutes=30)
"""Later than this nothing is sent any more without a person's word, where the post says nothing else."""

GRACE_LEAST, GRACE_MOST = 5, 7 * 24 * 60
"""What a post may say of it, in minutes: less than 5 would miss what one busy minute holds up."""

LONGEST_LEASE = timedelta(hours=1)
"""No lease is longer: one that ends later was taken before the database's clock was set back."""

OUT = frozenset({_S.PUBLISHED, _S.DONE_BY_HAND, _S.HISTORY})

ON_REQUEST = datetime(9000, 1, 1, tzinfo=UTC)
"""As the time at which the rest of a thread follows: when the person says so. A time, for what is to follow is found by it."""

REST_ASKED = "rest asked"
"""The event that says: the person let the rest of a thread go on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """One post on one account (unique together).

    Attributes:
        when: its own wall time, the post's until changed for that account; None: no time yet.
        due_at: aware UTC, derived from ``when`` and indexed.
        not_before: aware UTC; back-off, throttle or the next look: not touched before then.
        client_key: fixed when planned; rkey, Idempotency-Key and slug are derived from it.
        lease: number of the newest lease; every write of a delivery is conditional on it.
        leased_by, leased_until: who delivers and until when, by the database's clock.
        tries: publishing calls written so far.
        looks: look-ups since it became unconfirmed. unconfirmed_since: aware UTC.
        look_url: where a person can look whether it is out, "" where that is not known.
        grace_minutes: the post's; None: as usual. missed_reason: of a missed one, None: not known.
        cancelled_reason: of a cancelled one, None: not known.
        confirmed_at: when the network showed the post on being asked for it, after it was accepted.
        held_reason: why it waits; of a published one: why the rest of it does.
        follow_up_at: when the rest of a published one (parts, first comment) is to be tried; None: never.
            ``ON_REQUEST``: when the person says so.
        removed_at: it was taken off the network again, by Parley or as the person said.
        note: one plain sentence on what happened last, shown to people, in the language it was said in: nothing
            is ever decided by it.
    """

    id: PublicationId
    post_id: PostId
    account_id: AccountId
    client_id: ClientId
    state: PublicationState = PublicationState.DRAFT
    held_reason: HeldReason | None = None
    when: WallTime | None = None
    due_at: datetime | None = None
    not_before: datetime | None = None
    client_key: str = ""
    lease: int = 0
    leased_by: str = ""
    leased_until: datetime | None = None
    tries: int = 0
    looks: int = 0
    unconfirmed_since: datetime | None = None
    look_url: str = ""
    grace_minutes: int | None = None
    missed_reason: MissedReason | None = None
    cancelled_reason: CancelledReason | None = None
    remote_id: str = ""
    remote_url: str = ""
    published_at: datetime | None = None
    confirmed_at: datetime | None = None
    follow_up_at: datetime | None = None
    removed_at: datetime | None = None
    note: str = ""
    revision: int = 0

    @property
    def grace(self) -> timedelta:
        """How late it may still go out by itself."""
        return GRACE if self.grace_minutes is None else timedelta(minutes=self.grace_minutes)

    @property
    def late_at(self) -> datetime | None:
        """After this it is missed; None without a time."""
        return None if self.due_at is None else self.due_at + self.grace

    @property
    def on_show(self) -> bool:
        """Whether people may see it there, as far as is known: it was sent or posted by hand, and not removed."""
        return self.state in {_S.PUBLISHED, _S.DONE_BY_HAND} and self.removed_at is None

    @property
    def asks_for_rest(self) -> bool:
        """Whether the rest of a thread was due while it was paused: it is sent when the person says so."""
        return self.state is _S.PUBLISHED and self.follow_up_at == ON_REQUEST and self.removed_at is None

    @property
    def asks_if_live(self) -> bool:
        """Whether only a person can tell if it is out: Parley has looked, and looks no more."""
        return self.state is _S.UNCONFIRMED and self.looks > 0 and self.not_before is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulse:
    """Whether a publisher has anything to do at a moment.

    Attributes:
        leased: something is on its way, or was when its publisher died.
        due: something waits whose time has come. looks: something unconfirmed is to be looked for.
        rests: the rest of something published is to be sent.
        files: something on a place for media is to be looked at.
        next_at: aware UTC; the next one becomes due then, None: none is planned.
    """

    leased: bool = False
    due: bool = False
    looks: bool = False
    rests: bool = False
    files: bool = False
    next_at: datetime | None = None


_DEMANDS: dict[PublicationState, str] = {
    _S.PUBLISHED: "remote_id",
    _S.HELD: "held_reason",
    _S.UNCONFIRMED: "unconfirmed_since",
}
"""What a publication must know before it may say so."""


def check_change(before: PublicationState, after: Publication) -> None:
    """Raise ValueError when ``after`` may not follow ``before``, or says what it cannot know: a caller's bug.

    Above all nothing ever says published without the network's own id.
    """
    if not may_follow(before, after.state):
        raise ValueError(f"a publication that is {before.value} cannot become {after.state.value}")
    demanded = _DEMANDS.get(after.state)
    if before is not after.state and demanded and not getattr(after, demanded):
        raise ValueError(f"a publication cannot become {after.state.value} without {demanded}")


def may_follow(before: PublicationState, after: PublicationState) -> bool:
    """Whether ``after`` may follow ``before``; staying as it is always may."""
    return before is after or after in TRANSITIONS[before]
