"""Clients."""

from datetime import datetime

from sqlalchemy import Column, Named, String, Table, Text, TypedColumns

from planner.domain.brief import Brief
from storage.tables.base import ID_LENGTH, METADATA, WORD_LENGTH, ZONE_LENGTH, BriefText, TZDateTime


class ClientColumns(TypedColumns):
    """One business whose posts are planned."""

    id: Named[str] = Column(String(ID_LENGTH), primary_key=True)
    name: Named[str] = Column(Text())
    zone: Named[str] = Column(String(ZONE_LENGTH))
    colour: Named[str] = Column(String(16))
    tagline: Named[str] = Column(Text())
    language: Named[str] = Column(String(WORD_LENGTH))
    archived_at: Named[datetime | None] = Column(TZDateTime())
    revision: Named[int]
    brief: Named[Brief] = Column(BriefText())
    paused_at: Named[datetime | None] = Column(TZDateTime())


CLIENT = Table("client", METADATA, ClientColumns)
