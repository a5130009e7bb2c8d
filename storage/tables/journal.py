"""The journal: steps, attempts and events of publications."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Named, SmallInteger, String, Table, Text, TypedColumns

from storage.tables.base import HASH_LENGTH, ID_LENGTH, METADATA, WORD_LENGTH, TZDateTime


class StepColumns(TypedColumns):
    """One step of a publication."""

    publication_id: Named[str] = Column(
        String(ID_LENGTH), ForeignKey("publication.id", ondelete="CASCADE"), primary_key=True
    )
    ordinal: Named[int] = Column(primary_key=True)
    role: Named[str] = Column(String(WORD_LENGTH))
    state: Named[str] = Column(String(WORD_LENGTH))
    frozen: Named[str] = Column(Text())
    remote: Named[str] = Column(Text())
    progress: Named[str] = Column(Text())
    expires_at: Named[datetime | None] = Column(TZDateTime())
    not_before: Named[datetime | None] = Column(TZDateTime())
    looks: Named[int]
    unconfirmed_since: Named[datetime | None] = Column(TZDateTime())
    note: Named[str] = Column(Text())


STEP = Table("step", METADATA, StepColumns)


class AttemptColumns(TypedColumns):
    """One request of one step. It outlives its step: the steps are planned anew, attempts are history."""

    id: Named[str] = Column(String(ID_LENGTH), primary_key=True)
    publication_id: Named[str] = Column(String(ID_LENGTH), ForeignKey("publication.id", ondelete="CASCADE"))
    ordinal: Named[int]
    number: Named[int]
    started_at: Named[datetime] = Column(TZDateTime())
    request_hash: Named[str] = Column(String(HASH_LENGTH))
    client_key: Named[str] = Column(Text())
    outcome: Named[str | None] = Column(String(WORD_LENGTH))
    detail: Named[str] = Column(Text())
    seconds: Named[float | None]
    role: Named[str | None] = Column(String(WORD_LENGTH))
    worker: Named[str] = Column(Text())
    lease: Named[int]
    status: Named[int | None] = Column(SmallInteger())
    answer: Named[str] = Column(Text())


ATTEMPT = Table("attempt", METADATA, AttemptColumns, Index(None, "publication_id", "ordinal"))


class EventColumns(TypedColumns):
    """One line of a publication's story."""

    id: Named[str] = Column(String(ID_LENGTH), primary_key=True)
    publication_id: Named[str] = Column(
        String(ID_LENGTH), ForeignKey("publication.id", ondelete="CASCADE"), index=True
    )
    at: Named[datetime] = Column(TZDateTime())
    name: Named[str] = Column(String(WORD_LENGTH))
    text: Named[str] = Column(Text())
    detail: Named[str] = Column(Text())


EVENT = Table("event", METADATA, EventColumns)
