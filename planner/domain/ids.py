"""Identifiers: UUIDv7, monotonic within a process, so that ids sort in the order they were made.

Python's own ``uuid.uuid7`` needs 3.14; until then these lines do it (RFC 9562, section 5.7, with the
12 random bits after the version used as a counter, method 1 of section 6.2).
The milliseconds inside an id only order it; nothing ever reads a time out of them.
"""

import os
import threading
import time
from typing import NewType

ClientId = NewType("ClientId", str)
AccountId = NewType("AccountId", str)
PostId = NewType("PostId", str)
PublicationId = NewType("PublicationId", str)
RepeatId = NewType("RepeatId", str)
ReplyBlockId = NewType("ReplyBlockId", str)
MediaId = NewType("MediaId", str)
"""The sha-256 of a picture's or video's bytes, as 64 hex digits."""

_COUNTER_BITS = 12
_lock = threading.Lock()
_last = 0  # milliseconds << 12 | counter


def new_id() -> str:
    """Return a new UUIDv7 as 36 characters, larger than every earlier one of this process."""
    global _last  # noqa: PLW0603 - the monotonic counter is this module's one piece of state
    with _lock:
        fresh = (time.time_ns() // 1_000_000) << _COUNTER_BITS
        _last = fresh if fresh > _last else _last + 1
        stamp = _last
    milliseconds, counter = divmod(stamp, 1 << _COUNTER_BITS)
    tail = int.from_bytes(os.urandom(8), "big") & ((1 << 62) - 1)
    value = (milliseconds & ((1 << 48) - 1)) << 80 | 0x7 << 76 | counter << 64 | 0b10 << 62 | tail
    digits = f"{value:032x}"  # written as uuid.UUID does, in a third of its time: an import makes thousands
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
