"""MP4 and QuickTime: boxes that carry place and camera become empty ``free`` boxes of the same size.

Nothing moves, so that the sample tables, which count bytes from the start of the file, stay right
(ISO/IEC 14496-12, sections 4.2 and 8.1.2).
"""

_METADATA = frozenset((b"udta", b"meta", b"uuid"))
_CONTAINERS = frozenset((b"moov", b"trak", b"moof", b"traf"))
_LARGE = 16


def strip_mp4(data: bytes) -> bytes:
    """The video without user data, metadata and private boxes; the same length, film and sound untouched.

    Raises:
        ValueError: the boxes do not add up.
    """
    changed = bytearray(data)
    _blank(changed, 0, len(changed))
    return bytes(changed)


def _blank(data: bytearray, place: int, stop: int) -> None:
    while place + 8 <= stop:
        size, head = int.from_bytes(data[place : place + 4], "big"), 8
        name = bytes(data[place + 4 : place + 8])
        if size == 1:
            size, head = int.from_bytes(data[place + 8 : place + _LARGE], "big"), _LARGE
        elif size == 0:
            size = stop - place
        if size < head or place + size > stop:
            raise ValueError("a video box ends outside the file")
        if name in _METADATA:
            data[place + 4 : place + 8] = b"free"
            data[place + head : place + size] = bytes(size - head)
        elif name in _CONTAINERS:
            _blank(data, place + head, place + size)
        place += size
