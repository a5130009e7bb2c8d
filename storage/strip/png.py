"""PNG: chunks are left out, the others are copied with their check sums (W3C PNG, third edition)."""

import struct
import zlib

from storage.strip.jpeg import orientation_tiff

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEPT = frozenset(
    b"IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT".split()
)
_FRAME = 12  # length, name and check sum of a chunk


def strip_png(data: bytes, orientation: int) -> bytes:
    """The PNG without texts, times and EXIF; an ``orientation`` other than 1 is kept as the only entry.

    Raises:
        ValueError: the chunks do not add up.
    """
    if not data.startswith(_SIGNATURE):
        raise ValueError("no PNG")
    kept = [_SIGNATURE]
    place = len(_SIGNATURE)
    while place + _FRAME <= len(data):
        size = int.from_bytes(data[place : place + 4], "big")
        name = data[place + 4 : place + 8]
        end = place + size + _FRAME
        if end > len(data):
            break
        if name in _KEPT:
            kept.append(data[place:end])
        if name == b"IHDR" and orientation != 1:
            kept.append(_chunk(b"eXIf", orientation_tiff(orientation)))
        if name == b"IEND":
            return b"".join(kept)
        place = end
    raise ValueError("the PNG has no end")


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
