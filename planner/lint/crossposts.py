"""Cross-posts: the same post on several accounts of a client counts once."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import timedelta

from planner.lint.units import Item, SequenceView

WITHIN = timedelta(hours=48)
"""How far apart equal texts on different accounts are one post, in files without ids."""

_LEFT_OUT = re.compile(r"https?://\S+|www\.\S+|#\w+|\s+")


def plain_words(text: str) -> str:
    """The text after NFKC, case folding and removal of addresses, tags and spaces."""
    return _LEFT_OUT.sub("", unicodedata.normalize("NFKC", text).casefold())


def merged(key: str, items: Iterable[Item]) -> SequenceView:
    """The counted posts of all accounts of a client as one sequence; a cross-post at its first instant.

    Entries with one post id are one post, however far apart. Rows without ids are one post when their
    words are equal, on different accounts, within 48 hours of the first.
    """
    groups: list[list[Item]] = []
    by_id: dict[str, list[Item]] = {}
    by_words: dict[str, list[list[Item]]] = {}
    for item in sorted(items, key=lambda item: (item.at, item.entry.order, item.entry.account_key)):
        if not item.entry.from_file:
            group = by_id.setdefault(item.entry.post, [])
        else:
            group = _group_of(item, by_words)
        if not group:
            groups.append(group)
        group.append(item)
    return SequenceView(key, tuple(_one(group) for group in groups))


def _group_of(item: Item, by_words: dict[str, list[list[Item]]]) -> list[Item]:
    """The group of rows that ``item`` belongs to; an empty one, kept for later rows, when it is new."""
    words = plain_words(item.entry.text)
    if not words:
        return []
    open_groups = [group for group in by_words.get(words, ()) if item.at - group[0].at <= WITHIN]
    for group in open_groups:
        if all(other.entry.account_key != item.entry.account_key for other in group):
            return group
    fresh: list[Item] = []
    by_words[words] = [*open_groups, fresh]  # closed groups go, so that a text that comes daily costs no more
    return fresh


def _one(group: list[Item]) -> Item:
    return group[0] if len(group) == 1 else Item(group[0].entry, tuple(group))
