"""What is known of stored pictures and videos."""

from sqlalchemy import BigInteger, Column, Double, Named, String, Table, Text, TypedColumns

from storage.tables.base import HASH_LENGTH, METADATA


class MediaColumns(TypedColumns):
    """One stored file, addressed by the sha-256 of its bytes."""

    id: Named[str] = Column(String(HASH_LENGTH), primary_key=True)
    mime: Named[str] = Column(String(64))
    size: Named[int] = Column(BigInteger())
    width: Named[int]
    height: Named[int]
    name: Named[str] = Column(Text())
    seconds: Named[float] = Column(Double())


MEDIA = Table("media", METADATA, MediaColumns)
