"""Versions of posts."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Named, String, Table, Text, TypedColumns

from storage.tables.base import ID_LENGTH, METADATA, TZDateTime


class VersionColumns(TypedColumns):
    """What a post said when it was saved; ``writing`` is a ``planner.domain.writing.Writing`` as JSON text."""

    id: Named[str] = Column(String(ID_LENGTH), primary_key=True)
    post_id: Named[str] = Column(String(ID_LENGTH), ForeignKey("post.id", ondelete="CASCADE"), index=True)
    made_at: Named[datetime] = Column(TZDateTime())
    made_by: Named[str] = Column(Text())
    what: Named[str] = Column(Text())
    writing: Named[str] = Column(Text())


VERSION = Table("version", METADATA, VersionColumns)
