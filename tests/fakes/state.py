"""The fake plan's contents: plain dicts of frozen records. A commit swaps the whole state."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from datetime import date, datetime

from planner.domain.account import Account
from planner.domain.agents import Gate, Heartbeat, Outage
from planner.domain.changes import Aggregate, Change
from planner.domain.client import Client
from planner.domain.entry import Suppression
from planner.domain.errors import ChangedElsewhere
from planner.domain.hosted import HostedFile
from planner.domain.journal import Attempt, Event, Step
from planner.domain.media import MediaItem
from planner.domain.post import Post
from planner.domain.publication import Publication
from planner.domain.repeat import Repeat
from planner.domain.reply_block import ReplyBlock
from planner.domain.slot import Slot
from planner.domain.snippet import Snippet
from planner.domain.writing import Version


@dataclass
class State:
    clients: dict[str, Client] = field(default_factory=dict)
    accounts: dict[str, Account] = field(default_factory=dict)
    posts: dict[str, Post] = field(default_factory=dict)
    publications: dict[str, Publication] = field(default_factory=dict)
    steps: dict[tuple[str, int], Step] = field(default_factory=dict)
    attempts: dict[str, Attempt] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    heartbeats: dict[str, Heartbeat] = field(default_factory=dict)
    outages: dict[str, Outage] = field(default_factory=dict)
    gates: dict[str, Gate] = field(default_factory=dict)
    spent: dict[tuple[str, str], int] = field(default_factory=dict)
    used_units: dict[tuple[str, date], int] = field(default_factory=dict)
    hosted: dict[str, HostedFile] = field(default_factory=dict)
    media: dict[str, MediaItem] = field(default_factory=dict)
    suppressions: dict[str, Suppression] = field(default_factory=dict)
    reply_blocks: dict[str, ReplyBlock] = field(default_factory=dict)
    slots: dict[tuple, Slot] = field(default_factory=dict)
    versions: dict[str, Version] = field(default_factory=dict)
    snippets: dict[str, Snippet] = field(default_factory=dict)
    repeats: dict[str, Repeat] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)

    def copy(self) -> "State":
        return State(**{each.name: dict(getattr(self, each.name)) for each in fields(self)})


class Inside:
    """What the fake stores share inside one unit of work."""

    def __init__(self, state: State, now: Callable[[], datetime], *, writes: bool) -> None:
        self.state = state
        self.now = now
        self.writes = writes
        self.changed: dict[Change, None] = {}

    def demand_writing(self) -> None:
        if not self.writes:
            raise RuntimeError("a reading unit of work was asked to write: open it with plan.write()")

    def note(self, aggregate: Aggregate, *ids: str) -> None:
        self.demand_writing()
        self.changed.update((Change(aggregate, record_id), None) for record_id in ids)

    def check_revision(self, table: dict, record) -> int:
        """The next revision, or ChangedElsewhere."""
        stored = table.get(record.id)
        if (stored.revision if stored else 0) != record.revision:
            raise ChangedElsewhere(
                "This was changed somewhere else meanwhile. Nothing was overwritten.",
                mend="Look at it as it is now and make your change again.",
            )
        return record.revision + 1

    def living(self, publication: Publication) -> bool:
        """Neither its post in the bin nor its client archived."""
        post = self.state.posts[publication.post_id]
        return post.deleted_at is None and self.state.clients[publication.client_id].archived_at is None


def demand(found: object, what: str) -> None:
    """What a foreign key does."""
    if not found:
        raise ValueError(f"refers to a {what} that is not in the plan")
