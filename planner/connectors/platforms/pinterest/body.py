"""The body of a new pin, with pictures as Base64 inside of JSON: made as it leaves, never held whole."""

import base64
import io
import json
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, BinaryIO, TypeAlias

from planner.connectors.connector import Json
from planner.ports.body import Body, MediaFile

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_THREE, _FOUR = 3, 4  # so many bytes become so many letters
_Piece: TypeAlias = bytes | Body


def pin_body(fields: Json, pictures: Sequence[MediaFile], video: str = "") -> Body:
    """The JSON of a new pin with one picture, or two to five of them to leaf through, or a video with its cover.

    Args:
        fields: all that is said of it.
        pictures: at least one; of a video its cover.
        video: as Pinterest calls one that was sent, "" for none.
    """
    head = f'{json.dumps(fields)[:-1]}, "media_source": '
    if video:
        head += f'{{"source_type": "video_id", "media_id": {json.dumps(video)}, '
        return _joined(
            [head.encode(), *_picture(pictures[0], "cover_image_content_type", "cover_image_data"), b"}}"]
        )
    if len(pictures) == 1:
        return _joined([f'{head}{{"source_type": "image_base64", '.encode(), *_picture(pictures[0]), b"}}"])
    pieces: list[_Piece] = [f'{head}{{"source_type": "multiple_image_base64", "items": ['.encode()]
    for number, file in enumerate(pictures):
        pieces += [b", {" if number else b"{", *_picture(file), b"}"]
    return _joined([*pieces, b"]}}"])


def _picture(file: MediaFile, kind: str = "content_type", data: str = "data") -> tuple[_Piece, ...]:
    return f'"{kind}": "{file.item.mime}", "{data}": "'.encode(), file.body, b'"'


def _joined(pieces: Sequence[_Piece]) -> Body:
    size = sum(
        len(piece) if isinstance(piece, bytes) else -(-piece.size // _THREE) * _FOUR for piece in pieces
    )
    return Body(size, partial(_opened, pieces))


def _opened(pieces: Sequence[_Piece]) -> BinaryIO:
    return io.BufferedReader(_Coded(pieces))


def _read(pieces: Sequence[_Piece]) -> Iterator[bytes]:
    for piece in pieces:
        if isinstance(piece, bytes):
            yield piece
            continue
        left = b""
        for chunk in piece.chunks():
            left += chunk
            whole = len(left) - len(left) % _THREE
            yield base64.b64encode(left[:whole])
            left = left[whole:]
        yield base64.b64encode(left)


class _Coded(io.RawIOBase):
    """Pieces one after the other, files of them in Base64; can be begun anew, and nothing else."""

    def __init__(self, pieces: Sequence[_Piece]) -> None:
        self._pieces = pieces
        self._chunks = _read(pieces)
        self._left = memoryview(b"")

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        if offset or whence != io.SEEK_SET:
            raise io.UnsupportedOperation("only to the beginning")
        self._chunks, self._left = _read(self._pieces), memoryview(b"")
        return 0

    def tell(self) -> int:
        return 0

    def readinto(self, buffer: "WriteableBuffer") -> int:
        view = memoryview(buffer).cast("B")
        while not self._left:
            chunk = next(self._chunks, None)
            if chunk is None:
                return 0
            self._left = memoryview(chunk)
        count = min(len(view), len(self._left))
        view[:count], self._left = self._left[:count], self._left[count:]
        return count
