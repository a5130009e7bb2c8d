"""The plan's tables, one aggregate per file, all on one ``MetaData`` once this package is imported."""

from sqlalchemy import MetaData

from storage.tables import account, change, client, journal, media, post, publication, setting, suppression
from storage.tables.base import Base

__all__ = ["METADATA"]

METADATA: MetaData = Base.metadata
"""Every table of the plan."""

_FILES = (account, change, client, journal, media, post, publication, setting, suppression)
