"""WebM: elements that carry title, place and attached files become ``Void`` elements of the same size.

Nothing moves, so that the index of the film stays right (RFC 8794, sections 5, 6 and 11.3.2; RFC 9559, section 5.1).
"""

from collections.abc import Iterator
from typing import BinaryIO

from storage.strip.blanks import Blank

_SEGMENT, _CLUSTER, _INFO = 0x18538067, 0x1F43B675, 0x1549A966
_TAGS, _ATTACHMENTS = 0x1254C367, 0x1941A469
_TITLE, _DATE, _FILENAME = 0x7BA9, 0x4461, 0x7384
_PRIVATE = frozenset((_TAGS, _ATTACHMENTS, _TITLE, _DATE, _FILENAME))
_HEADER = 12  # bytes of the longest name and size


def private_webm(film: BinaryIO, size: int) -> list[Blank]:
    """The elements of tags, attachments, title and date in a film of so many bytes.

    Raises:
        ValueError: the elements do not add up.
        OSError: it cannot be read.
    """
    return list(_private(film, size))


def _private(film: BinaryIO, stop: int) -> Iterator[Blank]:
    place = 0
    while place < stop:
        film.seek(place)
        header = film.read(_HEADER)
        name, name_length = _number(header, keep_mark=True)
        length, size_length = _number(header[name_length:])
        start = place + name_length + size_length
        unknown = length == (1 << 7 * size_length) - 1  # of a live recording: it ends where the next begins
        if not unknown and start + length > stop:
            raise ValueError("a part of the video ends outside the file")
        if name in _PRIVATE and not unknown:
            yield _void(place, start + length)
        inside = name in {_SEGMENT, _INFO} or (name == _CLUSTER and unknown)
        place = start if inside else start + length


def _void(place: int, stop: int) -> Blank:
    whole = stop - place
    if whole < 10:  # noqa: PLR2004 - too short for a size of eight bytes
        return Blank(place, bytes((0xEC, 0x80 | (whole - 2))), stop)
    return Blank(place, b"\xec\x01" + (whole - 9).to_bytes(7, "big"), stop)


def _number(data: bytes, *, keep_mark: bool = False) -> tuple[int, int]:
    """A number of variable length and how many bytes it takes. Raises ValueError."""
    first = data[0] if data else 0
    length = 9 - first.bit_length()
    if not first or len(data) < length:
        raise ValueError("a part of the video has no size")
    value = int.from_bytes(data[:length], "big")
    return (value if keep_mark else value & (1 << 7 * length) - 1), length
