"""Plan files of several clients, and changes that people make to them."""

import csv
import io
import random
from collections.abc import Sequence

from tests.planner.commands.linting import BAKERY

CLIENTS = ("Fennel & Rye", "Tailor Ines", "Bike Shop", "")
PAGE = " https://oven.example.com/box"
WORDY = ("text", "text", "words", "same")
"""Changes of nothing but the words of posts."""

ROWS = ("time", "kind", "gone", "moved", "new", "date")
"""Changes of single posts that leave their client as it is known."""

ANY = ("text", "words", "same", "time", "client", "kind", "gone", "moved", "new", "column", "account")
_CELLS = {
    "time": lambda chance: f"{chance.randrange(24):02}:{chance.randrange(60):02}",
    "date": lambda chance: f"2026-11-{chance.randrange(20, 31)}",
    "client": lambda chance: chance.choice((*CLIENTS, "bike shop", "New & Co")),
    "kind": lambda chance: chance.choice(("promote", "story", "")),
    "account": lambda chance: chance.choice(("bikes", "fennelandrye")),
}


def rows_of(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode(), newline="")))


def file_of(rows: list[list[str]]) -> bytes:
    said = io.StringIO(newline="")
    csv.writer(said).writerows(rows)
    return said.getvalue().encode()


def several() -> list[list[str]]:
    """The bakery's rows, dealt out to four clients, one of which has no name."""
    header, *rows = rows_of(BAKERY.read_bytes())
    return [header, *([CLIENTS[at % len(CLIENTS)], *row[1:]] for at, row in enumerate(rows * 2))]


def halved() -> list[list[str]]:
    """The clients' rows, each of them once."""
    header, *rows = several()
    return [header, *rows[: len(rows) // 2]]


def unlike() -> list[list[str]]:
    """The same clients with an account each, no two of whose posts say the same."""
    header, *rows = halved()  # the other half goes out at the same times
    column = {name: index for index, name in enumerate(header)}
    for at, row in enumerate(rows):
        row[column["platform"]], row[column["account"]] = "facebook", row[0]
        row[column["text"]] = " ".join(f"{word}{at}" for word in ("Bread", "dough", "rye", "oven", "flour"))
    return [header, *rows]


def edited(rows: list[list[str]], chance: random.Random, among: Sequence[str] = ANY) -> list[list[str]]:
    """One change that a person makes to a file."""
    header, *body = [row.copy() for row in rows]
    column = {name: index for index, name in enumerate(header)}
    at, what = chance.randrange(len(body)), chance.choice(among)
    if what in _CELLS:
        body[at][column[what]] = _CELLS[what](chance)
    elif what in WORDY:
        _reword(body, at, column, what, chance)
    elif what == "column":
        header.append(f"post{len(header)}" if "post" in column else "post")
        for number, row in enumerate(body):
            row.append(str(number // 2))
    else:  # one is gone, moved, or there once more
        row = body[at].copy() if what == "new" else body.pop(at)
        if what != "gone":
            body.insert(chance.randrange(len(body)), row)
    return [header, *body]


def _reword(body: list[list[str]], at: int, column: dict[str, int], what: str, chance: random.Random) -> None:
    text = column["text"]
    if what == "text":
        body[at][text] += chance.choice((" Order now!", " Rye.", " Ines sews, too.", " Why?", PAGE))
    elif what == "same":
        body[at][text] = chance.choice(body)[text] + chance.choice(("", " Again.", PAGE))
    else:
        cell = chance.choice([name for name in ("title", "link", "hashtags") if name in column])
        body[at][column[cell]] = chance.choice(("", PAGE.strip(), "#rye", "Only today: 20 % off!"))
