"""JPEG: segments are left out, the picture itself is copied bit for bit.

Layout: ITU-T T.81, annex B. Kept of the application segments: JFIF (APP0), colour profile (APP2
``ICC_PROFILE``) and Adobe's colour transform (APP14), without which colours change. What follows the end
of the picture (motion photos keep a film with its place there) is left out.
"""

import re
import struct

_APP0, _APP1, _APP2, _APP14, _APP15, _COM = 0xE0, 0xE1, 0xE2, 0xEE, 0xEF, 0xFE
_SOI, _EOI, _SOS = 0xD8, 0xD9, 0xDA
_STANDALONE = {0x01, *range(0xD0, 0xD8)}
_NEXT_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_TIFF_ORIENTATION = struct.Struct(">2sHIHHHIHHI")


def strip_jpeg(data: bytes, orientation: int) -> bytes:
    """The JPEG without metadata; an ``orientation`` (EXIF, 1 to 8) other than 1 is kept as the only entry.

    Raises:
        ValueError: the segments do not add up.
    """
    if data[:2] != b"\xff\xd8":
        raise ValueError("no JPEG")
    kept = [data[:2]]
    if orientation != 1:
        exif = b"Exif\x00\x00" + orientation_tiff(orientation)
        kept.append(b"\xff" + bytes([_APP1]) + struct.pack(">H", len(exif) + 2) + exif)
    place = 2
    while True:
        marker, place = _marker(data, place)
        if marker == _EOI:
            return b"".join(kept) + b"\xff\xd9"
        if marker in _STANDALONE:
            kept.append(b"\xff" + bytes([marker]))
            continue
        end = place + int.from_bytes(data[place : place + 2], "big")
        if end < place + 2 or end > len(data):
            raise ValueError("a JPEG segment ends outside the file")
        if marker == _SOS:  # the coded picture follows, up to the next marker that is not part of it
            found = _NEXT_MARKER.search(data, end)
            if found is None:
                raise ValueError("the JPEG has no end")
            end = found.start()
        if _wanted(marker, data[place + 2 : place + 16]):
            kept.append(b"\xff" + bytes([marker]) + data[place:end])
        place = end


def orientation_tiff(orientation: int) -> bytes:
    """A TIFF header with one directory of one entry: the orientation (tag 0x0112, SHORT)."""
    return _TIFF_ORIENTATION.pack(b"MM", 42, 8, 1, 0x0112, 3, 1, orientation, 0, 0)


def _marker(data: bytes, place: int) -> tuple[int, int]:
    """The marker at ``place``, fill bytes passed over, and where its segment starts."""
    while data[place : place + 2] == b"\xff\xff":
        place += 1
    if place + 2 > len(data) or data[place] != 0xFF:  # noqa: PLR2004
        raise ValueError("a JPEG marker is missing")
    return data[place + 1], place + 2


def _wanted(marker: int, start: bytes) -> bool:
    if marker == _COM:
        return False
    if _APP0 <= marker <= _APP15:
        named = {_APP0: b"JFIF\x00", _APP2: b"ICC_PROFILE\x00", _APP14: b"Adobe"}
        return marker in named and start.startswith(named[marker])
    return True
