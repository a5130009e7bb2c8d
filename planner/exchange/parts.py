"""A plan file cut into its clients, each of which is read only when somebody asks for it.

Most of a file that was linted before is as it was. What a client's rows say hangs on these rows, on the header
and on how the file is to be read, but on no other client's; so a digest of all that tells whether anything of the
client is new before a single cell is understood.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from hashlib import blake2b
from operator import itemgetter
from typing import NamedTuple

from planner.domain.entry import PlanEntry
from planner.exchange.dates import machine_zone
from planner.exchange.entries import entries_of_rows
from planner.exchange.rows import OpenFile, open_rows

WORDS = ("text", "title", "first_comment", "link", "hashtags")
"""The cells of a post's words: nothing else of the post hangs on them."""

WHOSE = ("client", "platform", "account")
"""The cells that say whose post it is: what is known of a client from its rows hangs on them alone."""

TOGETHER = "+"


class Part(NamedTuple):
    """The rows of one client.

    Attributes:
        key: as entries have it in ``client_key``. numbers: of its rows, ascending, from 1.
        digest: of all that its entries are made of, but the numbers of rows and the moment.
    """

    key: str
    numbers: tuple[int, ...]
    digest: str


class Parts:
    """A plan file by clients.

    Attributes:
        all: in the order in which the file first names them; none when one post is of several clients.
    """

    def __init__(self, file: OpenFile, name: str) -> None:
        self._file = file
        self._name = name
        self._beside: dict[int, tuple[int, ...]] = {}  # rows of one post, by each of them
        self.all = self._cut()

    @property
    def said(self) -> str:
        """What decides beside a row's cells what it means."""
        return repr(self._file.said)

    def digests(self, part: Part) -> list[tuple[str, str, str]]:
        """Of each row of a part: the cells that say whose post it is, all others, and those of its words.

        That of the others ends with ``TOGETHER`` where other rows are of the same post.
        """
        body, places = self._file.body, self._file.places
        mine = [places[name] for name in WORDS if name in places]
        theirs = [places[name] for name in WHOSE if name in places]
        width = max(places.values(), default=-1) + 1
        rest = [at for at in range(width) if at not in mine and at not in theirs]
        words, whose, frame = _picked(mine), _picked(theirs), _picked(rest)
        known: dict[Sequence[str], str] = {}
        found = []
        for number in part.numbers:
            record = body[number - 1]
            if len(record) == width:
                told = frame(record)
            else:  # what is missing counts as empty, but for the sentence about it
                told = (str(len(record)), *frame([*record, *[""] * (width - len(record))]), *record[width:])
                record = [*record, *[""] * (width - len(record))]
            owner = whose(record)
            if owner not in known:
                known[owner] = _digest(owner)
            together = TOGETHER if number in self._beside else ""
            found.append((known[owner], _digest(told) + together, _digest(words(record))))
        return found

    def rows(self, numbers: Iterable[int], now: datetime) -> Sequence[PlanEntry]:
        """The posts of some rows, and of others that share a post with them. Raises UserError as ``entries`` does."""
        wanted = {other for number in numbers for other in self._beside.get(number, (number,))}
        return self._read(sorted(wanted), now)

    def entries(self, parts: Iterable[Part], now: datetime) -> Sequence[PlanEntry]:
        """The posts of some clients in the order of the file's rows; as ``entries_of_file`` gives them.

        Raises:
            UserError: rows of them cannot be read.
        """
        return self._read(sorted(number for part in parts for number in part.numbers), now)

    def every(self, now: datetime) -> Sequence[PlanEntry]:
        """All posts. Raises UserError as ``entries`` does."""
        return self._read(range(1, len(self._file.body) + 1), now)

    def _read(self, numbers: Sequence[int], now: datetime) -> Sequence[PlanEntry]:
        rows = self._file.rows(numbers)
        return entries_of_rows(rows, name=self._name, now=now, client="")

    def _cut(self) -> tuple[Part, ...]:
        body, places = self._file.body, self._file.places
        cells, posts = _column(body, places.get("client")), _column(body, places.get("post"))
        keys = {cell: " ".join(cell.split()).casefold() for cell in dict.fromkeys(cells)}
        of_post: dict[str, str] = {}
        together: dict[str, list[int]] = {}
        numbers: dict[str, list[int]] = {}
        for number, (cell, post) in enumerate(zip(cells, posts, strict=True), 1):
            key = keys[cell]
            named = post.strip()
            if named and of_post.setdefault(named, key) != key:
                return ()
            if named:
                together.setdefault(named, []).append(number)
            numbers.setdefault(key, []).append(number)
        self._beside = {
            number: tuple(group) for group in together.values() if len(group) > 1 for number in group
        }
        return tuple(
            Part(key=key, numbers=tuple(mine), digest=self._digest(mine)) for key, mine in numbers.items()
        )

    def _digest(self, numbers: Iterable[int]) -> str:
        """No cell holds a zero byte: files are read without them."""
        body = self._file.body
        said = [self.said]
        for number in numbers:
            record = body[number - 1]
            said += (str(len(record)), *record)
        return blake2b("\0".join(said).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def parts_of_file(data: bytes, *, name: str, zone: str | None = None) -> Parts:
    """Cut a plan file; arguments as ``entries_of_file`` has them.

    Raises:
        UserError: the file as a whole cannot be read.
    """
    return Parts(open_rows(data, zone=zone or machine_zone()), name)


def _picked(places: Sequence[int]) -> Callable[[Sequence[str]], tuple[str, ...]]:
    """What takes these cells out of a record."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda record: tuple([record[place] for place in places])


def _digest(cells: Iterable[str]) -> str:
    """No cell holds a zero byte: files are read without them."""
    return blake2b("\0".join(cells).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _column(body: Sequence[Sequence[str]], place: int | None) -> list[str]:
    if place is None:
        return [""] * len(body)
    return [record[place] if len(record) > place else "" for record in body]
