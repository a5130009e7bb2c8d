"""Ignored findings."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import ID_LENGTH, WORD_LENGTH, Base, TZDateTime


class SuppressionRow(Base):
    """An ignored finding, with a reason and an end."""

    __tablename__ = "suppression"

    id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"), index=True)
    rule: Mapped[str] = mapped_column(String(WORD_LENGTH))
    reason: Mapped[str] = mapped_column(Text())
    made_at: Mapped[datetime] = mapped_column(TZDateTime())
    fingerprint: Mapped[str] = mapped_column(String(WORD_LENGTH))
    until: Mapped[datetime | None] = mapped_column(TZDateTime())
