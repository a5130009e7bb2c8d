"""Repeated posts."""

from sqlalchemy import Column, ForeignKey, Named, String, Table, Text, TypedColumns

from storage.tables.base import ID_LENGTH, METADATA


class RepeatColumns(TypedColumns):
    """A pattern with its rule; ``record`` is all of it, a ``planner.domain.repeat.Repeat`` as JSON text."""

    id: Named[str] = Column(String(ID_LENGTH), primary_key=True)
    client_id: Named[str] = Column(String(ID_LENGTH), ForeignKey("client.id", ondelete="CASCADE"), index=True)
    ended: Named[bool]
    record: Named[str] = Column(Text())
    revision: Named[int]


REPEAT = Table("repeat", METADATA, RepeatColumns)
