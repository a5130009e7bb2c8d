"""Marks by which posts are known on every server and on the wire."""

import re

_MARK = re.compile(rb"k[0-9a-f]{8}n[0-9]{5}p[0-9]")


def mark(run: str, number: int, part: int = 0) -> str:
    """The mark of a post's part. ``run``: 8 hex digits that no other run has."""
    return f"k{run}n{number:05}p{part}"


def mark_of(body: bytes) -> str:
    """The mark in a request's body, "" when there is none."""
    found = _MARK.search(body)
    return found[0].decode() if found else ""


def marks_in(text: str) -> set[str]:
    """All marks in a post as a server shows it."""
    return {found.decode() for found in _MARK.findall(text.encode())}
