"""What lies on clients' places for media."""

from datetime import datetime

from sqlalchemy import Column, Named, String, Table, Text, TypedColumns

from storage.tables.base import ID_LENGTH, METADATA, TZDateTime


class HostedFileColumns(TypedColumns):
    """A file on a client's place, or on its way there.

    No foreign keys: when post, account or client are deleted, the file lies there still.
    """

    id: Named[str] = Column(String(ID_LENGTH), primary_key=True)
    client_id: Named[str] = Column(String(ID_LENGTH), index=True)
    publication_id: Named[str | None] = Column(String(ID_LENGTH), index=True)
    name: Named[str] = Column(Text())
    ref: Named[str] = Column(Text())
    place: Named[str] = Column(Text())
    spot: Named[str] = Column(Text())
    kept_as: Named[str] = Column(Text())
    put_at: Named[datetime] = Column(TZDateTime())
    due_at: Named[datetime] = Column(TZDateTime(), index=True)
    wanted: Named[bool]
    tries: Named[int]
    failing_since: Named[datetime | None] = Column(TZDateTime())
    why: Named[str] = Column(Text())
    revision: Named[int]


HOSTED_FILE = Table("hosted_file", METADATA, HostedFileColumns)
