"""Reads that cross aggregates: what the calendar shows and what the linter counts."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Protocol

from planner.domain.entry import CalendarRow, PlanEntry
from planner.domain.ids import AccountId, ClientId, PostId, PublicationId
from planner.domain.reply_block import ReplyRow
from planner.domain.slot import SlotRow


class CalendarQueries(Protocol):
    """What is visible, and no more."""

    def rows(
        self, start: datetime, end: datetime, client_id: ClientId | None = None
    ) -> Sequence[CalendarRow]:
        """Rows with ``start <= due_at < end`` (aware UTC), ordered by (due_at, post id, network).

        Deleted posts, cancelled publications and archived clients left out. A plain column select.
        """
        ...

    def replies(
        self, start: datetime, end: datetime, client_id: ClientId | None = None
    ) -> Sequence[ReplyRow]:
        """Reply blocks with ``start <= starts_at < end`` (aware UTC), ordered by (starts_at, id).

        Left out: archived clients, and blocks beside a post without a time, in the bin or skipped everywhere.
        """
        ...

    def slots(self, client_id: ClientId | None = None) -> Sequence[SlotRow]:
        """The weekly rhythm, ordered by (weekday, time, account id); archived clients, removed accounts left out.

        ``planner.domain.rhythm`` lays it on days.
        """
        ...


class LintQueries(Protocol):
    """Entries for the linter. Deleted posts, archived clients and what was removed again are always left out."""

    def accounts(self, client_id: ClientId | None = None) -> Sequence[AccountId]:
        """Accounts that have counted posts."""
        ...

    def sequence(self, account_id: AccountId, start: datetime, *, before: int = 20) -> Sequence[PlanEntry]:
        """Counted entries of one account from ``start`` on, and up to ``before`` counted ones before it.

        In order of (instant, order). The linter asks with the first judged instant as ``start``.
        """
        ...

    def entries(
        self, client_id: ClientId | None = None, *, start: datetime | None = None
    ) -> Sequence[PlanEntry]:
        """Every counted entry, or those from ``start`` on; in order of (account, instant, order)."""
        ...

    def of_posts(self, post_ids: Iterable[PostId]) -> Sequence[PlanEntry]:
        """The entries of certain posts, ideas included."""
        ...

    def posts_behind(self, publication_ids: Iterable[PublicationId]) -> Sequence[PostId]:
        """The posts behind certain publications, each once; of those that are gone none is known."""
        ...
