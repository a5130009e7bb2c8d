"""What the header of an MP4 or QuickTime film says: how large it is shown, and how long it runs.

ISO/IEC 14496-12: movie header (8.2.2) and track header (8.3.2); a quarter turn of the track swaps its sides.
"""

from collections.abc import Iterator
from typing import NamedTuple

_LARGE = 16
_FIXED = 65_536  # 16.16 numbers


class Film(NamedTuple):
    """Pixels as it is shown and seconds; 0 where the header does not tell."""

    width: int = 0
    height: int = 0
    seconds: float = 0.0


def film_of(data: bytes) -> Film:
    """What is known of a film; a header that does not add up tells nothing."""
    width = height = 0
    seconds = 0.0
    for name, start, stop in _boxes(data, 0, len(data)):
        if name != b"moov":
            continue
        for inner, first, last in _boxes(data, start, stop):
            if inner == b"mvhd":
                seconds = _seconds(data[first:last])
            elif inner == b"trak" and not width:
                tracks = (data[a:b] for box, a, b in _boxes(data, first, last) if box == b"tkhd")
                width, height = _size(next(tracks, b""))
    return Film(width, height, seconds)


def _boxes(data: bytes, place: int, stop: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, start and end of what is in each box, as far as they add up."""
    while place + 8 <= stop:
        size, head = int.from_bytes(data[place : place + 4], "big"), 8
        name = data[place + 4 : place + 8]
        if size == 1:
            size, head = int.from_bytes(data[place + 8 : place + _LARGE], "big"), _LARGE
        elif size == 0:
            size = stop - place
        if size < head or place + size > stop:
            return
        yield name, place + head, place + size
        place += size


def _seconds(header: bytes) -> float:
    wide = header[:1] == b"\x01"
    start = 20 if wide else 12
    scale = int.from_bytes(header[start : start + 4], "big")
    length = int.from_bytes(header[start + 4 : start + (12 if wide else 8)], "big")
    return round(length / scale, 3) if scale else 0.0


def _size(header: bytes) -> tuple[int, int]:
    matrix = 52 if header[:1] == b"\x01" else 40
    if len(header) < matrix + 44:
        return 0, 0
    turned = int.from_bytes(header[matrix : matrix + 4], "big") == 0
    width = int.from_bytes(header[matrix + 36 : matrix + 40], "big") // _FIXED
    height = int.from_bytes(header[matrix + 40 : matrix + 44], "big") // _FIXED
    return (height, width) if turned else (width, height)
