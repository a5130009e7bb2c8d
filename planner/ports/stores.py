"""Stores of the plan: one small Protocol per aggregate.

All take and give domain records, never rows. ``save`` writes ``WHERE id = ? AND revision = ?`` (revision 0
inserts), raises ``ChangedElsewhere`` when no row matched, and returns the record with its new revision.
``get`` raises ``NotFound``.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Protocol

from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.entry import Suppression
from planner.domain.ids import AccountId, ClientId, MediaId, PostId, RepeatId, ReplyBlockId
from planner.domain.media import MediaItem
from planner.domain.post import Post
from planner.domain.repeat import Repeat
from planner.domain.reply_block import ReplyBlock
from planner.domain.slot import Slot


class ClientStore(Protocol):
    """Clients, in the order they were made."""

    def get(self, client_id: ClientId) -> Client: ...
    def all(self, *, archived: bool = False) -> Sequence[Client]: ...
    def save(self, client: Client) -> Client: ...

    def delete(self, client_id: ClientId) -> Sequence[AccountId]:
        """Delete the client with all its posts, accounts and journal; the accounts whose secrets to drop."""
        ...


class AccountStore(Protocol):
    """Accounts; removed ones are kept for the journal and left out unless asked for."""

    def get(self, account_id: AccountId) -> Account: ...
    def all(self, client_id: ClientId | None = None, *, removed: bool = False) -> Sequence[Account]: ...
    def save(self, account: Account) -> Account: ...


class PostStore(Protocol):
    """Posts with their variants and media."""

    def get(self, post_id: PostId) -> Post: ...
    def many(self, post_ids: Iterable[PostId]) -> Sequence[Post]: ...
    def save(self, post: Post) -> Post: ...

    def save_many(self, changes: Sequence[tuple[Post, Post]]) -> None:
        """Update stored posts together, as ``save`` does one by one. Raises ChangedElsewhere, ValueError.

        Args:
            changes: each post as it was read, with what it shall be; only what differs is written.
        """
        ...

    def add_many(self, posts: Sequence[Post]) -> None:
        """Insert new posts in bulk (import); all have revision 0."""
        ...

    def ideas(self, client_id: ClientId | None = None) -> Sequence[Post]:
        """Posts without a time, newest first."""
        ...

    def by_source_keys(self, keys: Iterable[str]) -> dict[str, PostId]:
        """Which of the source keys (import) are already in the plan, deleted posts left out."""
        ...

    def of_repeat(self, repeat_id: RepeatId) -> Sequence[Post]:
        """Every post that a repeat made, those in the bin too, in the order of ``repeat_on``."""
        ...

    def of_client(self, client_id: ClientId | None = None) -> Sequence[Post]:
        """Every post that is not deleted, for export, in order of time, ideas last."""
        ...


class MediaRows(Protocol):
    """What is known of stored pictures and videos; the bytes are in the MediaStore."""

    def get(self, media_id: MediaId) -> MediaItem: ...
    def many(self, media_ids: Iterable[MediaId]) -> dict[MediaId, MediaItem]: ...
    def all(self) -> Sequence[MediaItem]: ...
    def add(self, item: MediaItem) -> None: ...


class SuppressionStore(Protocol):
    """Ignored findings."""

    def all(self, client_id: ClientId | None = None) -> Sequence[Suppression]: ...
    def add(self, suppression: Suppression) -> None: ...
    def remove(self, suppression_id: str) -> None: ...


class ReplyBlockStore(Protocol):
    """Time set aside to answer. When each begins is told by ``CalendarQueries.replies``."""

    def get(self, block_id: ReplyBlockId) -> ReplyBlock: ...
    def many(self, block_ids: Iterable[ReplyBlockId]) -> Sequence[ReplyBlock]: ...

    def of_posts(self, post_ids: Iterable[PostId]) -> Sequence[ReplyBlock]:
        """Those beside these posts, in the order they were made."""
        ...

    def of_client(self, client_id: ClientId) -> Sequence[ReplyBlock]:
        """All of a client, in the order they were made."""
        ...

    def save(self, block: ReplyBlock) -> ReplyBlock: ...

    def remove(self, block: ReplyBlock) -> None:
        """Remove it as it was read. Raises ChangedElsewhere when it is another by now, or gone."""
        ...


class SlotStore(Protocol):
    """Posting slots. Those of removed accounts are kept, for when one comes back, and neither told nor changed."""

    def of_client(self, client_id: ClientId) -> Sequence[Slot]:
        """A client's weekly rhythm, in order of weekday, time and account."""
        ...

    def put(self, client_id: ClientId, slots: Collection[Slot]) -> None:
        """Replace a client's weekly rhythm. Raises ValueError for an account that is not the client's."""
        ...


class RepeatStore(Protocol):
    """Repeats. They are never removed: one that has ended makes no posts any more."""

    def get(self, repeat_id: RepeatId) -> Repeat: ...

    def all(self, client_id: ClientId | None = None, *, ended: bool = False) -> Sequence[Repeat]:
        """Those of active clients that still make posts, in the order they were made; ``ended``: the others too."""
        ...

    def save(self, repeat: Repeat) -> Repeat: ...


class SettingStore(Protocol):
    """Small texts by key (JSON where structured): theme, first weekday, window state, crash-safe drafts."""

    def get(self, key: str, default: str = "") -> str: ...

    def those(self, *keys: str) -> dict[str, str]:
        """Several at once; one that is not there is ""."""
        ...

    def put(self, key: str, value: str) -> None: ...
    def drop(self, key: str) -> None: ...
    def with_prefix(self, prefix: str) -> dict[str, str]: ...
