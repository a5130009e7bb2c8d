"""Accounts of clients on networks. Secrets are never here."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import ID_LENGTH, WORD_LENGTH, Base, Facts, TZDateTime


class AccountRow(Base):
    """An account of a client on a network."""

    __tablename__ = "account"

    id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"), index=True)
    network: Mapped[str] = mapped_column(String(WORD_LENGTH))
    handle: Mapped[str] = mapped_column(Text())
    label: Mapped[str] = mapped_column(Text())
    server: Mapped[str] = mapped_column(Text())
    login: Mapped[str] = mapped_column(Text())
    remote_id: Mapped[str] = mapped_column(Text())
    state: Mapped[str] = mapped_column(String(WORD_LENGTH))
    facts: Mapped[dict[str, Any]] = mapped_column(Facts())
    checked_at: Mapped[datetime | None] = mapped_column(TZDateTime())
    revision: Mapped[int]
