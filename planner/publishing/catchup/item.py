"""One post that waits for a decision, with its ways on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from planner.domain.agents import Outage
from planner.domain.ids import AccountId, ClientId, MediaId, PostId, PublicationId
from planner.domain.kinds import Kind
from planner.domain.publication import MissedReason, PublicationState
from planner.domain.times import WallTime


class Way(StrEnum):
    """What may be decided of a post that was missed."""

    NOW = "publish now"
    SLOT = "next slot"
    SKIP = "skip"
    BY_HAND = "posted by hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A post on those of its accounts where the same happened at the same time.

    Attributes:
        headline: without quotation marks. kind: declared, else read from its words; None: not known.
        media_id: its first picture, None without one.
        networks, accounts: keys and names, each once. client: its name. zone: the client's.
        when, due_at: as it was planned. late: since then. why: one plain sentence on what happened.
        says: what to expect of each way, a sentence or two.
        barred: ways that cannot be taken, each with the reason.
        default: what is suggested, None: nothing is assumed. must: nothing is applied before this is decided.
        slot: where ``Way.SLOT`` moves it. to_ideas: ``Way.SKIP`` puts the whole post back among the ideas.
        look_url: where a person can look whether it is out, "" where that is not known.
    """

    post_id: PostId
    publication_ids: tuple[PublicationId, ...]
    account_ids: tuple[AccountId, ...]
    client_id: ClientId
    headline: str
    kind: Kind | None
    networks: tuple[str, ...]
    accounts: tuple[str, ...]
    client: str
    colour: str
    initials: str
    zone: str
    state: PublicationState
    when: WallTime
    due_at: datetime
    late: timedelta
    reason: MissedReason | None
    why: str
    says: Mapping[Way, str]
    barred: Mapping[Way, str] = field(default_factory=dict)
    default: Way | None = None
    must: bool = False
    slot: WallTime | None = None
    to_ideas: bool = False
    media_id: MediaId | None = None
    look_url: str = ""

    @property
    def key(self) -> str:
        """Tells it from the others, also after reading again."""
        return self.publication_ids[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class CatchUp:
    """Everything that waits for a decision.

    Attributes:
        at: when it was read, aware UTC. items: missed ones first, by due time, then the unconfirmed.
        posts: how many posts those are: one may be in several, where different things happened on its accounts.
        outage: what most of them were missed for, None: nothing that was noted.
        taken: what went out or is planned on each account around now, for keeping a distance.
        spacing: between two posts of one account.
        notes: what else happened to this computer meanwhile, sentences.
        more: there are others, read once these are decided.
        unread: so many more belong to these and are not read yet.
    """

    at: datetime
    items: tuple[Item, ...]
    posts: int = 0
    outage: Outage | None = None
    taken: Mapping[AccountId, tuple[datetime, ...]] = field(default_factory=dict)
    spacing: timedelta = timedelta(minutes=10)
    notes: tuple[str, ...] = ()
    more: bool = False
    unread: int = 0
