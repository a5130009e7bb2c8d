"""The publishers: their signs of life, what kept them from working, how long networks rest, what they cost."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Integer, Named, String, Table, Text, TypedColumns

from storage.tables.base import HASH_LENGTH, ID_LENGTH, METADATA, WORD_LENGTH, TZDateTime


class HeartbeatColumns(TypedColumns):
    """A publisher's last sign of life."""

    name: Named[str] = Column(Text(), primary_key=True)
    at: Named[datetime] = Column(TZDateTime())
    kind: Named[str | None] = Column(String(WORD_LENGTH))
    started_at: Named[datetime | None] = Column(TZDateTime())
    stopped_at: Named[datetime | None] = Column(TZDateTime())
    fault: Named[str] = Column(Text())
    version: Named[str] = Column(String(WORD_LENGTH))
    skew: Named[float]


HEARTBEAT = Table("heartbeat", METADATA, HeartbeatColumns)


class OutageColumns(TypedColumns):
    """A time in which a publisher did nothing."""

    id: Named[str] = Column(String(ID_LENGTH), primary_key=True)
    worker: Named[str] = Column(Text())
    kind: Named[str] = Column(String(WORD_LENGTH))
    started_at: Named[datetime] = Column(TZDateTime(), index=True)
    ended_at: Named[datetime | None] = Column(TZDateTime())
    detail: Named[str] = Column(Text())


OUTAGE = Table("outage", METADATA, OutageColumns)


class GateColumns(TypedColumns):
    """When the next request may go to an account's network."""

    account_id: Named[str] = Column(
        String(ID_LENGTH), ForeignKey("account.id", ondelete="CASCADE"), primary_key=True
    )
    rest_until: Named[datetime | None] = Column(TZDateTime())
    why: Named[str] = Column(Text())
    sent_at: Named[datetime | None] = Column(TZDateTime())


GATE = Table("gate", METADATA, GateColumns)


class SpentColumns(TypedColumns):
    """What an account has cost in a month besides its posts: those stand in the journal."""

    account_id: Named[str] = Column(
        String(ID_LENGTH), ForeignKey("account.id", ondelete="CASCADE"), primary_key=True
    )
    month: Named[str] = Column(String(WORD_LENGTH), primary_key=True)
    mills: Named[int] = Column(Integer())


SPENT = Table("spent", METADATA, SpentColumns)


class UsedUnitsColumns(TypedColumns):
    """What a developer's project has used of a day, wherever the network lets that begin.

    ``project`` is a digest: one project may serve accounts of several clients, and goes with none of them.
    """

    project: Named[str] = Column(String(HASH_LENGTH), primary_key=True)
    day: Named[str] = Column(String(WORD_LENGTH), primary_key=True)
    units: Named[int] = Column(Integer())


USED_UNITS = Table("used_units", METADATA, UsedUnitsColumns)
