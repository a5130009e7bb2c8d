"""WebP: the EXIF and XMP chunks are left out and their flags taken off (RFC 9649)."""

import struct

from storage.strip.jpeg import orientation_tiff

_HEAD = 12
_KEPT = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))
_EXIF_FLAG, _XMP_FLAG = 0x08, 0x04


def strip_webp(data: bytes, orientation: int) -> bytes:
    """The WebP without metadata; an ``orientation`` other than 1 is kept as the only entry.

    Raises:
        ValueError: the chunks do not add up.
    """
    if data[:4] != b"RIFF" or data[8:_HEAD] != b"WEBP":
        raise ValueError("no WebP")
    stop = 8 + int.from_bytes(data[4:8], "little")
    if stop > len(data):
        raise ValueError("the WebP has no end")
    kept: list[bytes] = []
    place = _HEAD
    turned = False
    while place + 8 <= stop:
        name = data[place : place + 4]
        size = int.from_bytes(data[place + 4 : place + 8], "little")
        end = place + 8 + size + size % 2
        if end > stop + 1:
            raise ValueError("a WebP chunk ends outside the file")
        if name == b"VP8X":
            turned = orientation != 1
            flags = data[place + 8] & ~(_EXIF_FLAG | _XMP_FLAG) | (_EXIF_FLAG if turned else 0)
            kept.append(data[place : place + 8] + bytes([flags]) + data[place + 9 : end])
        elif name in _KEPT:
            kept.append(data[place:end])
        place = end
    if turned:
        exif = orientation_tiff(orientation)
        kept.append(b"EXIF" + struct.pack("<I", len(exif)) + exif)
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(body)) + body
