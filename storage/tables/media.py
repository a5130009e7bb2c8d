"""What is known of stored pictures and videos."""

from sqlalchemy import BigInteger, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import HASH_LENGTH, Base


class MediaRow(Base):
    """One stored file, addressed by the sha-256 of its bytes."""

    __tablename__ = "media"

    id: Mapped[str] = mapped_column(String(HASH_LENGTH), primary_key=True)
    mime: Mapped[str] = mapped_column(String(64))
    size: Mapped[int] = mapped_column(BigInteger())
    width: Mapped[int]
    height: Mapped[int]
    name: Mapped[str] = mapped_column(Text())
