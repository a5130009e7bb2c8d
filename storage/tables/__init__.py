"""The plan's tables, one aggregate per file, all on one ``MetaData`` once this package is imported."""

from storage.tables import account, change, client, journal, media, post, publication, setting, suppression
from storage.tables.base import METADATA

__all__ = ["METADATA"]

_FILES = (account, change, client, journal, media, post, publication, setting, suppression)
