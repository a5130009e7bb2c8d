"""Fingerprints: what makes two findings of two runs the same one."""

import hashlib
import unicodedata
from functools import lru_cache

from planner.domain.entry import PlanEntry

_DIGITS = 16
ROW = "row:"
"""How a post without an id is called: "row:N"."""


def has_id(entry: PlanEntry) -> bool:
    """Whether the entry's post has an id of its own."""
    return not entry.post.startswith(ROW)


def anchor_of(entry: PlanEntry) -> str:
    """What the post is recognised by: its id, else client, network, account, wall time and text.

    A row number is no anchor: it changes as soon as a row is put in before it.
    """
    if has_id(entry):
        return entry.post
    wall = f"{entry.when.local.isoformat()} {entry.when.zone}" if entry.when else ""
    text = _digest(entry.text)
    return f"{entry.client_key}\x1f{entry.network}\x1f{entry.account_key}\x1f{wall}\x1f{text}"


@lru_cache(maxsize=4096)  # several rules may name one post
def _digest(text: str) -> str:
    told = unicodedata.normalize("NFC", text.strip()).encode("utf-8", "surrogatepass")
    return hashlib.sha256(told).hexdigest()


def fingerprint(code: str, scope: str, anchor: str) -> str:
    """16 hex digits of the sha-256 of rule, scope and anchor; numbers and limits are no part of it."""
    joined = f"{code}\x1e{scope}\x1e{anchor}".encode("utf-8", "surrogatepass")
    return hashlib.sha256(joined).hexdigest()[:_DIGITS]


def post_key(post: str) -> str:
    """Sorts posts by id: as text, rows as numbers."""
    number = post.removeprefix(ROW)
    return f"{int(number):09d}" if post.startswith(ROW) and number.isdecimal() else post
