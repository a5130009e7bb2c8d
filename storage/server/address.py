"""A plan's address on a server. Its password is in no text that this program writes."""

import hashlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote, urlsplit

from planner.domain.errors import EnvironmentFault, UserError
from planner.domain.hidden import remember
from planner.languages import tr

if TYPE_CHECKING:
    from sqlalchemy.engine import URL

SCHEMES = frozenset({"postgresql", "postgresql+psycopg", "postgres"})
SHAPE = "postgresql+psycopg://user@host/database"
_HERE = "this machine"  # stands in names of files: the same in every language
_LIBRARY = 'python -m pip install "psycopg[binary]>=3.3"'
_PORT = 5432


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where a plan lies on a server.

    Attributes:
        text: as it was given, password included; never written anywhere.
        place: for people: "parley on db.example".
        key: tells this plan from others, without user and password: a folder's name.
    """

    text: str = field(repr=False)
    place: str
    key: str

    @property
    def url(self) -> "URL":
        """For SQLAlchemy and the driver. Raises UserError."""
        from sqlalchemy.engine import make_url
        from sqlalchemy.exc import ArgumentError

        try:
            return make_url(self.text).set(drivername="postgresql+psycopg")
        except (ArgumentError, ValueError):
            raise wrong_address() from None


def is_server(address: str) -> bool:
    """Whether ``address`` names a plan on a server."""
    return "://" in address and address.partition("://")[0] in SCHEMES


def server_address(address: str) -> ServerAddress:
    """Read an address such as ``postgresql+psycopg://user:password@host:port/database?sslmode=verify-full``.

    Raises:
        UserError: it is none; the sentence repeats nothing of it, for a password may stand anywhere in it.
    """
    try:
        parts = urlsplit(address)
        given = parse_qs(parts.query)
        host, port = parts.hostname or given.get("host", [_HERE])[0], parts.port or _PORT
    except ValueError:
        raise wrong_address() from None
    remember(
        [unquote(parts.password or ""), *given.get("password", [])]
    )  # no trace or log of the driver's either
    database = parts.path.removeprefix("/")
    if not database:
        raise UserError(
            tr("The plan’s address names no database."), mend=tr("Write it like {shape}.", shape=SHAPE)
        )
    shown = host if host != _HERE else tr("this machine")
    place = tr("{database} on {host}", "a plan", database=database, host=shown)
    place += "" if port == _PORT else f":{port}"
    digest = hashlib.sha256(f"{host}:{port}/{database}".encode()).hexdigest()[:8]
    key = f"{re.sub(r'[^A-Za-z0-9.-]+', '-', f'{database}-{host}')[:60]}-{digest}"
    return ServerAddress(text=address, place=place, key=key)


def wrong_address() -> UserError:
    """The error for an address that is none."""
    return UserError(
        tr("This is not a plan’s address."),
        mend=tr("Write it like {shape} or sqlite:///folder/plan.db.", shape=SHAPE),
    )


def demand_library() -> None:
    """Raise EnvironmentFault where the library that speaks to such servers is not installed."""
    try:
        import psycopg  # noqa: F401
    except ImportError as error:
        raise EnvironmentFault(
            tr("A plan on a PostgreSQL server needs one more library. Run: {command}", command=_LIBRARY)
        ) from error
