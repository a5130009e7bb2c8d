"""Bytes that go out, wherever they lie: opened anew for each try, read piece by piece, never held whole."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import BinaryIO, Self

from planner.domain.media import MediaItem

PIECE = 1_048_576
"""Bytes that are held at once while a body goes out."""


@dataclass(frozen=True, slots=True)
class Body:
    """So many bytes of something that can be opened, from ``start`` on.

    Attributes:
        size: bytes. opens: gives a fresh stream that can be moved in; whoever calls it closes it.
        start: where the first byte is in that stream.
    """

    size: int
    opens: Callable[[], BinaryIO] = field(repr=False)
    start: int = 0

    @classmethod
    def of(cls, data: bytes) -> Self:
        """What is in memory already: the small things."""
        return cls(len(data), partial(io.BytesIO, data))

    @classmethod
    def of_file(cls, path: Path) -> Self:
        """A file as it lies there now. Raises OSError when there is none."""
        return cls(path.stat().st_size, partial(_file, path))

    def piece(self, start: int, size: int) -> "Body":
        """The bytes from ``start`` on, at most ``size`` of them: a part of an upload that can be resumed."""
        begin = min(max(start, 0), self.size)
        return Body(min(max(size, 0), self.size - begin), self.opens, self.start + begin)

    def chunks(self, stream: BinaryIO | None = None) -> Iterator[bytes]:
        """All of it, a little at a time, from a stream that ``opens`` gave or from a fresh one.

        Raises:
            OSError: it cannot be read, or ended too soon.
        """
        if stream is None:
            with self.opens() as fresh:
                yield from self.chunks(fresh)
            return
        stream.seek(self.start)
        left = self.size
        while left:
            data = stream.read(min(left, PIECE))
            if not data:
                raise OSError(f"{left} bytes are missing at the end")
            left -= len(data)
            yield data

    def read(self) -> bytes:
        """All of it at once: for small pictures only. Raises OSError as ``chunks``."""
        return b"".join(self.chunks())


def _file(path: Path) -> BinaryIO:
    return path.open("rb")


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaFile:
    """A picture or video as it goes out.

    Attributes:
        item: what is known of the bytes that go out: their type and size, and width and height after a crop.
            ``id`` and ``name`` are those of the original.
        body: the bytes. note: what was done to make it fit the network, one sentence, "" for nothing.
    """

    item: MediaItem
    body: Body
    note: str = ""
