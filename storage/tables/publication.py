"""Publications: one post on one account. The row is the publisher's only schedule."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    DateTime,
    ForeignKey,
    Index,
    Named,
    SmallInteger,
    String,
    Table,
    Text,
    TypedColumns,
    UniqueConstraint,
    text,
)

from storage.tables.base import ID_LENGTH, METADATA, WORD_LENGTH, ZONE_LENGTH, TZDateTime


class PublicationColumns(TypedColumns):
    """One post on one account.

    ``ready_at`` is derived on every write: the later of ``due_at`` and ``not_before``. With the state in
    front it answers "what is due" and "what comes next" from one index, whatever lies in the future.
    ``late_at`` is derived too: after it, it is missed. Two small indexes hold only the few rows that are
    leased right now, or published with something of them still to be sent.
    """

    id: Named[str] = Column(String(ID_LENGTH), primary_key=True)
    post_id: Named[str] = Column(String(ID_LENGTH), ForeignKey("post.id", ondelete="CASCADE"))
    account_id: Named[str] = Column(String(ID_LENGTH), ForeignKey("account.id", ondelete="CASCADE"))
    client_id: Named[str] = Column(String(ID_LENGTH), ForeignKey("client.id", ondelete="CASCADE"))
    state: Named[str] = Column(String(WORD_LENGTH))
    held_reason: Named[str | None] = Column(String(WORD_LENGTH))
    due_at: Named[datetime | None] = Column(TZDateTime(), index=True)
    not_before: Named[datetime | None] = Column(TZDateTime())
    ready_at: Named[datetime | None] = Column(TZDateTime())
    client_key: Named[str] = Column(Text())
    lease: Named[int]
    leased_by: Named[str] = Column(Text())
    leased_until: Named[datetime | None] = Column(TZDateTime())
    tries: Named[int]
    looks: Named[int]
    unconfirmed_since: Named[datetime | None] = Column(TZDateTime())
    remote_id: Named[str] = Column(Text())
    remote_url: Named[str] = Column(Text())
    published_at: Named[datetime | None] = Column(TZDateTime())
    note: Named[str] = Column(Text())
    revision: Named[int]
    when_local: Named[datetime | None] = Column(DateTime())
    when_zone: Named[str | None] = Column(String(ZONE_LENGTH))
    when_fold: Named[int | None] = Column(SmallInteger())
    look_url: Named[str] = Column(Text())
    grace_minutes: Named[int | None]
    late_at: Named[datetime | None] = Column(TZDateTime())
    missed_reason: Named[str | None] = Column(String(WORD_LENGTH))
    confirmed_at: Named[datetime | None] = Column(TZDateTime())
    follow_up_at: Named[datetime | None] = Column(TZDateTime())
    removed_at: Named[datetime | None] = Column(TZDateTime())
    cancelled_reason: Named[str | None] = Column(String(WORD_LENGTH))


def _only(rows: str) -> dict[str, Any]:
    """An index over some rows alone, on every database that plans live in."""
    return {"sqlite_where": text(rows), "postgresql_where": text(rows)}


PUBLICATION = Table(
    "publication",
    METADATA,
    PublicationColumns,
    UniqueConstraint("post_id", "account_id"),
    Index(None, "state", "ready_at"),
    Index(None, "account_id", "due_at"),
    Index(None, "leased_until", **_only("leased_until IS NOT NULL")),
    Index(None, "follow_up_at", **_only("follow_up_at IS NOT NULL")),
)
