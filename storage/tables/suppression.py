"""Ignored findings."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Named, String, Table, Text, TypedColumns

from storage.tables.base import ID_LENGTH, METADATA, WORD_LENGTH, TZDateTime


class SuppressionColumns(TypedColumns):
    """An ignored finding, with a reason and an end."""

    id: Named[str] = Column(String(ID_LENGTH), primary_key=True)
    client_id: Named[str] = Column(String(ID_LENGTH), ForeignKey("client.id", ondelete="CASCADE"), index=True)
    rule: Named[str] = Column(String(WORD_LENGTH))
    reason: Named[str] = Column(Text())
    made_at: Named[datetime] = Column(TZDateTime())
    fingerprint: Named[str] = Column(String(WORD_LENGTH))
    until: Named[datetime | None] = Column(TZDateTime())
    post: Named[str] = Column(String(ID_LENGTH))


SUPPRESSION = Table("suppression", METADATA, SuppressionColumns)
