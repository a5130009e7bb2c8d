"""Reply blocks: time set aside to answer, beside a post or on its own."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from planner.domain.brief import USUAL_REPLY_MINUTES
from planner.domain.ids import ClientId, PostId, ReplyBlockId
from planner.domain.times import WallTime

LATEST_AFTER = 7 * 24 * 60
"""Minutes: one that begins later than this after a post is no longer that post's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyBlock:
    """Time set aside to answer.

    One beside a post has no time of its own: it begins ``after`` minutes after the post on the post's own wall
    clock. So it goes wherever its post goes, and comes back when that is taken back; while the post is an idea,
    in the bin or skipped it is nowhere.

    Attributes:
        minutes: its length.
        post_id: the post it stands beside; None: it stands on its own.
        after: minutes from the post's time to its start, 0 to ``LATEST_AFTER``; 0 on its own.
        when: its own time; None beside a post.
        kept: whether somebody was there; None: not told (yet).
        replies: answers given in it; None: not known.
        revision: counted up by the store with each saved change; 0: not stored yet.
    """

    id: ReplyBlockId
    client_id: ClientId
    minutes: int = USUAL_REPLY_MINUTES
    post_id: PostId | None = None
    after: int = 0
    when: WallTime | None = None
    kept: bool | None = None
    replies: int | None = None
    revision: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyRow:
    """A reply block with its time, as calendars and the linter read it.

    Attributes:
        when: its wall time, that of its post moved on by ``after`` where it stands beside one.
        starts_at: aware UTC, derived from ``when``.
        words: title of its post, else the first 120 characters of its text; "" on its own.
    """

    id: ReplyBlockId
    client_id: ClientId
    minutes: int
    when: WallTime
    starts_at: datetime
    post_id: PostId | None = None
    after: int = 0
    words: str = ""
    kept: bool | None = None
    replies: int | None = None

    @property
    def ends_at(self) -> datetime:
        """Aware UTC, the first moment after it."""
        return self.starts_at + timedelta(minutes=self.minutes)


def start_after(post_when: WallTime, after: int) -> WallTime:
    """The wall time ``after`` minutes after a post's, on the same clock."""
    if not after:
        return post_when
    return WallTime(post_when.local + timedelta(minutes=after), post_when.zone, post_when.fold)
