"""Parts of a film that are emptied where they stand, so that nothing after them moves."""

from typing import BinaryIO, NamedTuple

_ZEROS = bytes(65_536)


class Blank(NamedTuple):
    """From ``place`` on ``head`` is written, and zeros from there to ``stop``."""

    place: int
    head: bytes
    stop: int


def blank(film: BinaryIO, blanks: list[Blank]) -> None:
    """Empty these parts in place. Raises OSError."""
    for one in blanks:
        film.seek(one.place)
        film.write(one.head)
        left = one.stop - one.place - len(one.head)
        while left:
            left -= film.write(_ZEROS[:left])
