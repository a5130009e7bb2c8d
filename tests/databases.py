"""Databases on the real PostgreSQL server, made for tests and dropped after them."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import psycopg

from tests.servers import info_of

_CLEAR = """
DELETE FROM client; DELETE FROM media; DELETE FROM media_piece; DELETE FROM heartbeat; DELETE FROM outage;
DELETE FROM "change"; DELETE FROM hosted_file; DELETE FROM used_units; DELETE FROM setting WHERE key <> 'zones.version'
"""


@contextmanager
def new_database(name: str) -> Iterator[str]:
    """The address of an empty database; skips the test where there is no server."""
    info = info_of("postgres")
    own = f"parley_{name}_{os.getpid()}"
    with psycopg.connect(_plain(info["url"]), autocommit=True) as admin:
        admin.execute(f'DROP DATABASE IF EXISTS "{own}" WITH (FORCE)')
        admin.execute(f'CREATE DATABASE "{own}"')
        try:
            yield _named(info["url"], own)
        finally:
            admin.execute(f'DROP DATABASE "{own}" WITH (FORCE)')


def emptied(address: str) -> str:
    """The same address, its plan as when it was new: quicker than truncating, for tests leave few rows."""
    with psycopg.connect(_plain(address), autocommit=True) as connection:
        connection.execute(_CLEAR)
    return address


def ask(address: str, question: str) -> list[tuple]:
    """The rows that the server answers; none to what is no question."""
    with psycopg.connect(_plain(address), autocommit=True) as connection:
        answered = connection.execute(question)
        return answered.fetchall() if answered.description else []


def _plain(address: str) -> str:
    return address.replace("postgresql+psycopg://", "postgresql://")


def _named(address: str, database: str) -> str:
    return urlsplit(address)._replace(path=f"/{database}").geturl()
