"""Bodies of requests as they leave: their length is known first, their bytes are read as they go."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from typing import BinaryIO

from urllib3.fields import RequestField
from urllib3.filepost import choose_boundary

from planner.ports.body import Body


class Upload:
    """What requests takes as ``data``: it has a length and is gone through once.

    Its files are opened first, so that one that is gone is told before a connection stands.
    """

    def __init__(self, bodies: Sequence[Body], mime: str = "") -> None:
        self._bodies = bodies
        self._close: Callable[[], None] = ExitStack().close
        self._streams: list[BinaryIO] = []
        self.mime = mime

    def __len__(self) -> int:
        return sum(body.size for body in self._bodies)

    def __iter__(self) -> Iterator[bytes]:
        for body, stream in zip(self._bodies, self._streams, strict=True):
            yield from body.chunks(stream)

    def open(self) -> None:
        """Open all of its files. Raises OSError, with none left open, when one is gone."""
        with ExitStack() as stack:
            self._streams = [stack.enter_context(body.opens()) for body in self._bodies]
            self._close = stack.pop_all().close

    def close(self) -> None:
        """Close what is open."""
        self._close()


def multipart(form: Mapping[str, str], files: Mapping[str, tuple[str, bytes | Body, str]]) -> Upload:
    """Fields and files as multipart/form-data (RFC 7578), fields first, in their order; a name of "" is left out."""
    boundary = choose_boundary()
    bodies: list[Body] = []
    for name, value in form.items():
        bodies += [_head(boundary, name), Body.of(value.encode() + b"\r\n")]
    for name, (filename, content, mime) in files.items():
        bodies += [_head(boundary, name, filename or None, mime), body_of(content), Body.of(b"\r\n")]
    bodies.append(Body.of(f"--{boundary}--\r\n".encode()))
    return Upload(bodies, f"multipart/form-data; boundary={boundary}")


def body_of(content: bytes | Body) -> Body:
    """The same as a body."""
    return Body.of(content) if isinstance(content, bytes) else content


def _head(boundary: str, name: str, filename: str | None = None, mime: str | None = None) -> Body:
    field = RequestField(name, b"", filename=filename)
    field.make_multipart(content_type=mime)
    return Body.of(f"--{boundary}\r\n{field.render_headers()}".encode())
