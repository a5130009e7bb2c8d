"""Every table at once, for making the schema and for migrations. Stores import the few that they need."""

from storage.tables import (
    account,
    agents,
    change,
    client,
    hosted,
    journal,
    media,
    post,
    post_words,
    publication,
    repeat,
    reply_block,
    setting,
    slot,
    snippet,
    suppression,
    version,
)
from storage.tables.base import METADATA

__all__ = ["METADATA"]

_FILES = (
    account,
    agents,
    change,
    client,
    hosted,
    journal,
    media,
    post,
    post_words,
    publication,
    repeat,
    reply_block,
    setting,
    slot,
    snippet,
    suppression,
    version,
)
