"""MP4 and QuickTime: boxes that carry place and camera become empty ``free`` boxes of the same size.

Nothing moves, so that the sample tables, which count bytes from the start of the file, stay right
(ISO/IEC 14496-12, sections 4.2 and 8.1.2). The film itself is passed over, never read.
"""

from collections.abc import Iterator
from typing import BinaryIO

from storage.strip.blanks import Blank

_METADATA = frozenset((b"udta", b"meta", b"uuid"))
_CONTAINERS = frozenset((b"moov", b"trak", b"moof", b"traf"))
_LARGE = 16


def private_mp4(film: BinaryIO, size: int) -> list[Blank]:
    """The boxes of user data, metadata and private use in a film of so many bytes.

    Raises:
        ValueError: the boxes do not add up.
        OSError: it cannot be read.
    """
    return list(_private(film, 0, size))


def _private(film: BinaryIO, place: int, stop: int) -> Iterator[Blank]:
    while place + 8 <= stop:
        film.seek(place)
        header = film.read(_LARGE)
        size, head = int.from_bytes(header[:4], "big"), 8
        name = header[4:8]
        if size == 1:
            size, head = int.from_bytes(header[8:], "big"), _LARGE
        elif size == 0:
            size = stop - place
        if size < head or place + size > stop:
            raise ValueError("a video box ends outside the file")
        if name in _METADATA:
            yield Blank(place + 4, b"free" + header[8:head], place + size)
        elif name in _CONTAINERS:
            yield from _private(film, place + head, place + size)
        place += size
