"""Clients."""

from datetime import datetime

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import ID_LENGTH, WORD_LENGTH, Base, TZDateTime


class ClientRow(Base):
    """One business whose posts are planned."""

    __tablename__ = "client"

    id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    name: Mapped[str] = mapped_column(Text())
    zone: Mapped[str] = mapped_column(String(64))
    colour: Mapped[str] = mapped_column(String(16))
    tagline: Mapped[str] = mapped_column(Text())
    language: Mapped[str] = mapped_column(String(WORD_LENGTH))
    archived_at: Mapped[datetime | None] = mapped_column(TZDateTime())
    revision: Mapped[int]
