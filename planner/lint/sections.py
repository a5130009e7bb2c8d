"""The bytes of the linter's cache: a section for each client, cut without copying what nobody asks for."""

from collections.abc import Iterable, Iterator, Mapping
from json import dumps, loads
from typing import NamedTuple, TypeAlias
from zlib import crc32

_HEAD = b"parley lint cache 7\n"
_SUM = 4  # bytes of the checksum: it tells damage, and ten megabytes are summed up on every run
_APART = b"\x1e"  # between sections; JSON writes it otherwise

_Bytes: TypeAlias = bytes | memoryview


class Section(NamedTuple):
    """What is known of one client, as ASCII: a line of what was found in all of it, one of what its posts were, and lines of posts."""

    whole: _Bytes = b""
    traces: _Bytes = b""
    posts: _Bytes = b""

    def lines(self) -> list[str]:
        """The lines of its posts."""
        return str(self.posts, "ascii").split("\n") if len(self.posts) else []

    def with_posts(self, lines: Iterable[str]) -> "Section":
        """With more lines of posts."""
        more = "\n".join(lines).encode("ascii")
        return self._replace(posts=b"\n".join([one for one in (self.posts, more) if len(one)]))


def read(data: bytes, stamp: str) -> dict[str, Section]:
    """The sections in ``data`` by client; none when it is damaged, foreign or of another version."""
    start = len(_HEAD) + _SUM
    body = memoryview(data)[start:]
    if not data.startswith(_HEAD) or _sum_of((body,)) != data[len(_HEAD) : start]:
        return {}
    end = data.find(_APART, start)
    written_by = data[start : end if end >= 0 else len(data)]
    try:
        return dict(_cut(data, end)) if written_by == stamp.encode("ascii") else {}
    except ValueError:
        return {}


def told(sections: Mapping[str, Section]) -> bytes:
    """Sections for ``heard``, on the same machine and at once."""
    return b"".join(_pieces(sections))


def heard(data: bytes) -> dict[str, Section]:
    """What ``told`` made it of."""
    return dict(_cut(data, data.find(_APART)))


def written(sections: Mapping[str, Section], stamp: str, most: int) -> bytes:
    """What ``read`` reads; without whole clients, then b"", when it is more than ``most`` bytes."""
    for each in (sections, {client: Section(posts=one.posts) for client, one in sections.items()}):
        pieces = [stamp.encode("ascii"), *_pieces(each)]
        if sum(map(len, pieces)) <= most:
            return b"".join([_HEAD, _sum_of(pieces), *pieces])
    return b""


def _sum_of(pieces: Iterable[_Bytes]) -> bytes:
    found = 0
    for piece in pieces:
        found = crc32(piece, found)
    return found.to_bytes(_SUM, "big")


def _pieces(sections: Mapping[str, Section]) -> Iterator[_Bytes]:
    for client, one in sections.items():
        yield _APART + dumps(client).encode("ascii") + b"\n"
        yield one.whole
        yield b"\n"
        yield one.traces
        yield b"\n"
        yield one.posts


def _cut(data: bytes, start: int) -> Iterator[tuple[str, Section]]:
    """Each client with its section, from the sign at ``start`` on. Raises ValueError: they are none of ours."""
    view = memoryview(data)
    while start >= 0:
        end = data.find(_APART, start + 1)
        last = end if end >= 0 else len(data)
        name, whole, traces = (
            at := data.index(b"\n", start),
            at := data.index(b"\n", at + 1),
            data.index(b"\n", at + 1),
        )
        section = Section(view[name + 1 : whole], view[whole + 1 : traces], view[traces + 1 : last])
        yield loads(data[start + 1 : name]), section
        start = end
