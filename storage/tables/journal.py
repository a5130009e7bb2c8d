"""The journal: steps, attempts and events of publications, and the publishers' signs of life."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import HASH_LENGTH, ID_LENGTH, WORD_LENGTH, Base, TZDateTime


class StepRow(Base):
    """One step of a publication."""

    __tablename__ = "step"

    publication_id: Mapped[str] = mapped_column(
        ForeignKey("publication.id", ondelete="CASCADE"), primary_key=True
    )
    ordinal: Mapped[int] = mapped_column(primary_key=True)
    role: Mapped[str] = mapped_column(String(WORD_LENGTH))
    state: Mapped[str] = mapped_column(String(WORD_LENGTH))
    frozen: Mapped[str] = mapped_column(Text())
    remote: Mapped[str] = mapped_column(Text())


class AttemptRow(Base):
    """One request of one step. It outlives its step: the steps are planned anew, attempts are history."""

    __tablename__ = "attempt"
    __table_args__ = (Index(None, "publication_id", "ordinal"),)

    id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    publication_id: Mapped[str] = mapped_column(ForeignKey("publication.id", ondelete="CASCADE"))
    ordinal: Mapped[int]
    number: Mapped[int]
    started_at: Mapped[datetime] = mapped_column(TZDateTime())
    request_hash: Mapped[str] = mapped_column(String(HASH_LENGTH))
    client_key: Mapped[str] = mapped_column(Text())
    outcome: Mapped[str | None] = mapped_column(String(WORD_LENGTH))
    detail: Mapped[str] = mapped_column(Text())
    seconds: Mapped[float | None]


class EventRow(Base):
    """One line of a publication's story."""

    __tablename__ = "event"

    id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    publication_id: Mapped[str] = mapped_column(ForeignKey("publication.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime] = mapped_column(TZDateTime())
    name: Mapped[str] = mapped_column(String(WORD_LENGTH))
    text: Mapped[str] = mapped_column(Text())
    detail: Mapped[str] = mapped_column(Text())


class HeartbeatRow(Base):
    """A publisher's last sign of life."""

    __tablename__ = "heartbeat"

    name: Mapped[str] = mapped_column(Text(), primary_key=True)
    at: Mapped[datetime] = mapped_column(TZDateTime())
