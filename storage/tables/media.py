"""What is known of stored pictures and videos."""

from sqlalchemy import BigInteger, Column, Double, LargeBinary, Named, String, Table, Text, TypedColumns

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
    codecs: Named[str] = Column(Text())


MEDIA = Table("media", METADATA, MediaColumns)


class MediaPieceColumns(TypedColumns):
    """A piece of a file's bytes, where several machines share a plan and no folder; unused beside a file.

    The bytes are kept before the row of the file is known, so nothing refers to anything here.
    """

    media_id: Named[str] = Column(String(HASH_LENGTH), primary_key=True)
    position: Named[int] = Column(primary_key=True)
    data: Named[bytes] = Column(LargeBinary())


MEDIA_PIECE = Table("media_piece", METADATA, MediaPieceColumns)
