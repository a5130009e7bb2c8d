"""GIF: comments and application data other than the loop count are left out (GIF89a)."""

_HEAD = 13
_EXTENSION, _IMAGE, _TRAILER = 0x21, 0x2C, 0x3B
_COMMENT, _APPLICATION = 0xFE, 0xFF
_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")


def strip_gif(data: bytes) -> bytes:
    """The GIF without comments and application data.

    Raises:
        ValueError: the blocks do not add up.
    """
    if data[:6] not in {b"GIF87a", b"GIF89a"}:
        raise ValueError("no GIF")
    place = _HEAD + _table_size(data[10])
    kept = [data[:place]]
    while place < len(data):
        start, sign = place, data[place]
        if sign == _TRAILER:
            return b"".join(kept) + bytes([_TRAILER])
        if sign == _EXTENSION:
            label, name = data[place + 1], data[place + 3 : place + 14]
            place = _after_blocks(data, place + 2)
            if label != _COMMENT and (label != _APPLICATION or name in _LOOPS):
                kept.append(data[start:place])
        elif sign == _IMAGE and place + 9 < len(data):
            place = _after_blocks(data, place + 10 + _table_size(data[place + 9]) + 1)
            kept.append(data[start:place])
        else:
            raise ValueError("a GIF block is of no known kind")
    return b"".join(kept) + bytes([_TRAILER])  # many tools forget the trailer; what was read is whole


def _table_size(flags: int) -> int:
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _after_blocks(data: bytes, place: int) -> int:
    """Where the chain of sub-blocks that starts at ``place`` has ended."""
    while place < len(data) and data[place]:
        place += data[place] + 1
    if place >= len(data):
        raise ValueError("a GIF block ends outside the file")
    return place + 1
