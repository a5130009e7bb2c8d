"""Reply blocks: time set aside to answer."""

from datetime import datetime

from sqlalchemy import Column, DateTime, ForeignKey, Named, SmallInteger, String, Table, TypedColumns

from storage.tables.base import ID_LENGTH, METADATA, ZONE_LENGTH, TZDateTime


class ReplyBlockColumns(TypedColumns):
    """Time set aside to answer. ``due_at`` is derived from its own wall time; beside a post both are empty."""

    id: Named[str] = Column(String(ID_LENGTH), primary_key=True)
    client_id: Named[str] = Column(String(ID_LENGTH), ForeignKey("client.id", ondelete="CASCADE"), index=True)
    post_id: Named[str | None] = Column(
        String(ID_LENGTH), ForeignKey("post.id", ondelete="CASCADE"), index=True
    )
    after_minutes: Named[int]
    minutes: Named[int]
    due_at: Named[datetime | None] = Column(TZDateTime(), index=True)
    kept: Named[bool | None]
    replies: Named[int | None]
    revision: Named[int]
    when_local: Named[datetime | None] = Column(DateTime())
    when_zone: Named[str | None] = Column(String(ZONE_LENGTH))
    when_fold: Named[int | None] = Column(SmallInteger())


REPLY_BLOCK = Table("reply_block", METADATA, ReplyBlockColumns)
