"""Ways in which a plan file is damaged in life."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path


def fold(path: Path) -> None:
    """Bring what is in the log into the file, so that the file alone is the plan."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def cut_short(path: Path) -> None:
    """The disk was pulled out while the file was copied."""
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


def zero_page(path: Path) -> None:
    """A bad block: the page that holds the clients is nothing but zeros."""
    with closing(sqlite3.connect(path)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'client'").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    data = bytearray(path.read_bytes())
    data[(page - 1) * size : page * size] = bytes(size)
    path.write_bytes(data)


def random_bytes(path: Path) -> None:
    """Another program wrote over most of it."""
    data = path.read_bytes()
    path.write_bytes(data[:4096] + random.Random(4).randbytes(len(data) - 4096))


def no_database(path: Path) -> None:
    """Something else was saved under its name."""
    path.write_bytes(b"Text,Image URL\nBread,\n" * 400)


def nothing_readable(path: Path) -> None:
    """All of it is noise."""
    path.write_bytes(random.Random(5).randbytes(path.stat().st_size))


WAYS = (cut_short, zero_page, random_bytes, no_database, nothing_readable)
