"""Cross-posts: the same post on several accounts of a client counts once."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import timedelta

from planner.lint.units import Item, SequenceView

WITHIN = timedelta(hours=48)
"""How far apart equal texts on different accounts are one post, in files without ids."""

_ADDRESS = re.compile(r"https?://\S+|www\.\S+|#\w+")


def plain_words(text: str) -> str:
    """The text after NFKC, case folding and removal of addresses, tags and spaces."""
    return "".join(without_addresses(folded(text)).split())


def folded(text: str) -> str:
    """The text after NFKC and case folding."""
    return text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()


def without_addresses(said: str) -> str:
    """A folded text with a space for every address and tag."""
    return _ADDRESS.sub(" ", said) if "#" in said or "://" in said or "www." in said else said


def merged(key: str, items: Iterable[Item]) -> SequenceView:
    """The counted posts of all accounts of a client as one sequence; a cross-post at its first instant.

    Entries with one post id are one post, however far apart. Rows without ids are one post when their
    words are equal, on different accounts, within 48 hours of the first.
    """
    together: dict[str, list[Item]] = {}
    for item in items:
        together.setdefault(mark_of(item), []).append(item)
    ones = [one for mark, group in together.items() for one in crossposts(mark, group)]
    return SequenceView(key, tuple(sorted(ones, key=_place)))


def mark_of(item: Item) -> str:
    """What items must share to be one post: the id; in a file the words, if there are any."""
    entry = item.entry
    if not entry.from_file:
        return f"id {entry.post}"
    words = plain_words(entry.text)
    return f"words {words}" if words else f"row {entry.post} {entry.account_key}"


def crossposts(mark: str, items: list[Item]) -> Iterator[Item]:
    """Items with one mark as cross-posts, in order of their first instants."""
    if len(items) == 1:
        yield items[0]
        return
    items = sorted(items, key=_place)
    for group in _within(items) if mark.startswith("words ") else [items]:
        yield group[0] if len(group) == 1 else Item(group[0].entry, tuple(group))


def _within(items: list[Item]) -> Iterator[list[Item]]:
    """Items with equal words in groups of different accounts, each within 48 hours of its first."""
    groups: list[list[Item]] = []
    open_groups: list[list[Item]] = []
    for item in items:
        open_groups = [group for group in open_groups if item.at - group[0].at <= WITHIN]
        for group in open_groups:
            if all(other.entry.account_key != item.entry.account_key for other in group):
                group.append(item)
                break
        else:
            open_groups.append([item])
            groups.append(open_groups[-1])
    yield from groups


def _place(item: Item) -> tuple[object, ...]:
    return item.at, item.entry.order, item.entry.account_key
