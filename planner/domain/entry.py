"""Flat rows that queries hand out: what the linter counts and what the calendar shows."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from planner.domain.brief import Disclosure
from planner.domain.ids import AccountId, ClientId, PostId, PublicationId
from planner.domain.kinds import Ask, Kind
from planner.domain.media import MediaItem, MediaUse
from planner.domain.options import NO_OPTIONS, Options
from planner.domain.post import Stage
from planner.domain.publication import HeldReason, PublicationState
from planner.domain.times import WallTime


@dataclass(frozen=True, slots=True)
class Stay:
    """Time set aside to answer, as the linter reads it: start (aware UTC), length, and the block's id."""

    start: datetime
    minutes: int
    id: str = ""

    @property
    def end(self) -> datetime:
        """Aware UTC, the first moment after it."""
        return self.start + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanEntry:
    """One post on one account as the linter reads it: the account's own words, already resolved.

    In files without ids, ``post`` is "row:N", N = 1 for the first data row, and ``order`` is N.

    Attributes:
        post: id of the post, shared by its entries on other accounts.
        order: breaks ties between equal instants; ids sort as text, rows as numbers padded to 9 digits.
        client_key, account_key: what makes a client and an account one (ids, or names in files).
        instant: aware UTC derived from ``when``; None: an idea.
        offer, disclosure, deadline, claim_source, utm, numbered: as the post has them.
        options: set for its network alone: the post's own over what is usual for the account.
        files: what is known of the stored files that ``media`` uses, in no order; none for a plan read from
            a file, whose pictures may not be there.
        stays: the client's time to answer that concerns the post (``planner.domain.stays``), by its start; None:
            nothing is known of any, as in a file.
        from_file: entries of a file have no ids to tell a cross-post by.
    """

    post: str
    order: str
    client_key: str
    client: str
    account_key: str
    network: str
    account: str
    state: PublicationState
    stage: Stage = Stage.SCHEDULED
    when: WallTime | None = None
    instant: datetime | None = None
    kind: Kind | None = None
    ask: Ask | None = None
    not_selling: bool = False
    title: str = ""
    text: str = ""
    first_comment: str = ""
    link: str = ""
    hashtags: tuple[str, ...] = ()
    media: tuple[MediaUse, ...] = ()
    series: str = ""
    campaign: str = ""
    offer: str = ""
    disclosure: Disclosure | None = None
    deadline: WallTime | None = None
    claim_source: str = ""
    utm: bool = False
    numbered: bool = False
    options: Options = NO_OPTIONS
    files: tuple[MediaItem, ...] = ()
    facts: tuple[tuple[str, int | str | bool], ...] = ()
    stays: tuple[Stay, ...] | None = ()
    from_file: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarRow:
    """One publication in the visible range, or a dated post that goes to no account yet.

    Attributes:
        words: title, else the first 120 characters of the text.
        account_id, publication_id, network, handle, state: None/"" for a post without accounts.
        removed: it was taken off its network again. repeats: it is one of a repeated post's.
        campaign, offer: as the post has them, "" for none.
    """

    post_id: PostId
    client_id: ClientId
    stage: Stage
    kind: Kind | None
    words: str
    when: WallTime
    due_at: datetime
    publication_id: PublicationId | None = None
    account_id: AccountId | None = None
    network: str = ""
    handle: str = ""
    state: PublicationState | None = None
    held_reason: HeldReason | None = None
    note: str = ""
    removed: bool = False
    repeats: bool = False
    campaign: str = ""
    offer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppression:
    """An ignored finding, with a reason and an end.

    Attributes:
        rule: code. client_id: the client it holds for. until: aware UTC; None: until taken back.
        fingerprint: the one finding meant. post: every finding of the rule that names this post ("row:N" or an
            id). Both "": every finding of the rule for the client.
        place: where it stands when it is not in the plan ("lint.toml, line 12"), "" in the plan.
    """

    id: str
    client_id: ClientId
    rule: str
    reason: str
    made_at: datetime
    fingerprint: str = ""
    post: str = ""
    place: str = ""
    until: datetime | None = None
