"""Accounts of clients on networks. Secrets are never here."""

from datetime import datetime
from typing import Any

from sqlalchemy import Column, ForeignKey, Named, String, Table, Text, TypedColumns

from planner.domain.options import Options
from storage.tables.base import ID_LENGTH, METADATA, WORD_LENGTH, Facts, OptionsText, TZDateTime


class AccountColumns(TypedColumns):
    """An account of a client on a network."""

    id: Named[str] = Column(String(ID_LENGTH), primary_key=True)
    client_id: Named[str] = Column(String(ID_LENGTH), ForeignKey("client.id", ondelete="CASCADE"), index=True)
    network: Named[str] = Column(String(WORD_LENGTH))
    handle: Named[str] = Column(Text())
    label: Named[str] = Column(Text())
    server: Named[str] = Column(Text())
    login: Named[str] = Column(Text())
    remote_id: Named[str] = Column(Text())
    state: Named[str] = Column(String(WORD_LENGTH))
    facts: Named[dict[str, Any]] = Column(Facts())
    checked_at: Named[datetime | None] = Column(TZDateTime())
    revision: Named[int]
    paused_at: Named[datetime | None] = Column(TZDateTime())
    usual: Named[Options] = Column(OptionsText())


ACCOUNT = Table("account", METADATA, AccountColumns)
