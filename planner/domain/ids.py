"""Identifiers: UUIDv7, monotonic within a process, so that ids sort in the order they were made.

Python's own ``uuid.uuid7`` needs 3.14; until then these lines do it (RFC 9562, section 5.7, with the
12 random bits after the version used as a counter, method 1 of section 6.2).
The milliseconds inside an id only order it; nothing ever reads a time out of them.
"""

import os
import threading
import time
from collections.abc import Iterator
from typing import NewType

ClientId = NewType("ClientId", str)
AccountId = NewType("AccountId", str)
PostId = NewType("PostId", str)
PublicationId = NewType("PublicationId", str)
RepeatId = NewType("RepeatId", str)
ReplyBlockId = NewType("ReplyBlockId", str)
MediaId = NewType("MediaId", str)
"""The sha-256 of a picture's or video's bytes, as 64 hex digits."""

_AT_ONCE = 512
_MOST = (1 << 12) - 1
_VARIANT = bytes(0x80 | byte & 0x3F for byte in range(256))
"""The first byte of the random half: two of its bits say that this is a UUID of the RFC."""

_lock = threading.Lock()
_moment = 0  # milliseconds
_counter = 0  # ids of that moment before the newest
_head = ""  # the moment as an id writes it: thousands are made in a row, by an import
_tails: list[
    str
] = []  # the random halves of the next ids: to ask the system for each would take longer than the rest
if hasattr(os, "register_at_fork"):  # two processes must not have the same
    os.register_at_fork(after_in_child=_tails.clear)


def new_id() -> str:
    """Return a new UUIDv7 as 36 characters, larger than every earlier one of this process."""
    global _moment, _counter, _head  # noqa: PLW0603 - with what lies ready, this module's one piece of state
    with _lock:
        now = time.time_ns() // 1_000_000
        if now > _moment or _counter == _MOST:
            _moment = max(now, _moment + 1)
            _counter = 0
            digits = f"{_moment:012x}"
            _head = f"{digits[:8]}-{digits[8:]}-7"
        else:
            _counter += 1
        if not _tails:
            _tails.extend(_random_tails())
        return f"{_head}{_counter:03x}-{_tails.pop()}"


def _random_tails() -> Iterator[str]:
    starts = bytearray(os.urandom(2 * _AT_ONCE))
    starts[::2] = starts[::2].translate(_VARIANT)
    rests = os.urandom(6 * _AT_ONCE).hex(" ", 6)
    return map("-".join, zip(starts.hex(" ", 2).split(), rests.split(), strict=True))
