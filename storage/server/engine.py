"""Engines on a server: how a connection is set up, and how its transactions begin."""

from collections.abc import Callable
from datetime import datetime
from enum import Enum
from typing import Any

from psycopg import Connection as Driver
from sqlalchemy import Connection, Engine, create_engine, event

from storage.engine import WRITES
from storage.server.address import ServerAddress
from storage.stores.base import MOMENT

SPACE = 0x5061726C
"""First key of every advisory lock of Parley, "Parl"; they count within one database."""

PLAN_LOCK = 1
"""Held alone by a writer, shared by those who write under a lease."""

FEED_LOCK = 2
"""Held from the numbering of changes to their commit, so that they appear in the order of their numbers."""

WAIT_SECONDS = 15
SILENT_SECONDS = 60
CONNECT_SECONDS = 10
_SESSION = (
    f"SET TIME ZONE 'UTC'; SET lock_timeout = '{WAIT_SECONDS}s'; "
    # a laptop that falls asleep while it saves must not hold up all others
    f"SET idle_in_transaction_session_timeout = '{SILENT_SECONDS}s'"
)
_ALIVE = {"keepalives": 1, "keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3}


class Writes(Enum):
    """How a transaction writes; the value of the execution option ``storage.engine.WRITES``.

    A writer alone has the plan to itself, as after SQLite's BEGIN IMMEDIATE: what it reads stays so until it
    commits. Writers under a lease run beside each other; rows keep them apart, for each of them first takes
    the row of the publication it holds (``renew``), or claims one.
    """

    ALONE = f"BEGIN; SELECT clock_timestamp() FROM pg_advisory_xact_lock({SPACE}, {PLAN_LOCK})"  # noqa: S608
    UNDER_LEASE = ALONE.replace("_lock(", "_lock_shared(")


_READS = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT clock_timestamp()"


def server_engine(address: ServerAddress, heard: Callable[[datetime], None]) -> Engine:
    """An engine on the server at ``address``. Nothing is connected yet.

    Args:
        address: of the plan.
        heard: called with the server's time when a transaction has begun.
    """
    engine = create_engine(
        address.url,
        connect_args={"autocommit": True, **connect_options()},  # transactions begin in ``_begin`` alone
        pool_size=8,
        max_overflow=24,
        pool_timeout=WAIT_SECONDS,
        use_native_hstore=False,
    )
    event.listen(engine, "connect", set_up)

    def begin(connection: Connection) -> None:
        connection.info[MOMENT] = told = _begin(connection)
        heard(told)

    event.listen(engine, "begin", begin)
    return engine


def connect_options() -> dict[str, Any]:
    """What every connection asks for, a bare one as well."""
    return {"connect_timeout": CONNECT_SECONDS, "application_name": "Parley", **_ALIVE}


def set_up(connection: Driver[Any], _record: object = None) -> None:
    """Set a fresh connection up."""
    connection.execute(_SESSION)


def _begin(connection: Connection) -> datetime:
    """Begin as the unit of work says, in one trip to the server; its time. Raises psycopg.Error."""
    writes = connection.get_execution_options().get(WRITES)
    raw = connection.connection.driver_connection
    assert isinstance(raw, Driver)
    cursor = raw.execute(writes.value if isinstance(writes, Writes) else _READS)
    while cursor.nextset():
        pass
    told: datetime = cursor.fetchone()[0]  # type: ignore[index]
    return told
