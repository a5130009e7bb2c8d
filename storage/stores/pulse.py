"""What a publisher asks at every tick, and most ticks ask nothing else: is there anything to do, and when will there be?"""

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, exists, func, or_, select
from sqlalchemy.dialects import sqlite

from planner.domain.publication import WAITING, PublicationState, Pulse
from storage.month import instant_in, sqlite_instant
from storage.tables.base import TZDateTime
from storage.tables.hosted import HOSTED_FILE
from storage.tables.publication import PUBLICATION

_S = PublicationState
_NOW = "now"


def pulse_of(connection: Connection, now: datetime) -> Pulse:
    """One small statement. On SQLite the driver itself is asked: SQLAlchemy takes longer to ask than that to answer."""
    if connection.dialect.name == "sqlite":
        row = _asked(connection, now)
    else:
        row = connection.execute(_question(), {_NOW: now}).one()
    leased, due, looks, rests, files, *firsts = row
    return Pulse(
        leased=bool(leased),
        due=bool(due),
        looks=bool(looks),
        rests=bool(rests),
        files=bool(files),
        next_at=min((instant_in(first) for first in firsts if first is not None), default=None),
    )


def _asked(connection: Connection, now: datetime) -> Any:
    if not connection.in_transaction():
        connection.begin()  # what is asked next in this unit of work sees the same
    driver: Any = connection.connection.driver_connection
    statement, told = _for_driver()
    return driver.execute(statement, {**told, _NOW: sqlite_instant(now)}).fetchone()


@cache
def _for_driver() -> tuple[str, dict[str, Any]]:
    """The question as SQLite's driver takes it, and all that it is told but for the time."""
    written = _question().compile(
        dialect=sqlite.dialect(paramstyle="named"), compile_kwargs={"render_postcompile": True}
    )
    return str(written), {name: value for name, value in written.params.items() if name != _NOW}


@cache
def _question() -> Select[*tuple[Any, ...]]:
    one = PUBLICATION.c
    now = bindparam(
        _NOW, None, type_=TZDateTime()
    )  # with a value, or it could not be written out without one
    look = or_(one.not_before <= now, and_(one.not_before.is_(None), one.looks == 0))

    def ahead(state: PublicationState) -> ColumnElement[Any]:
        first = func.min(one.ready_at, type_=TZDateTime())
        return select(first).where(one.state == state.value, one.ready_at > now).scalar_subquery()

    return select(
        exists().where(one.leased_until.is_not(None)).label("leased"),
        exists()
        .where(one.state.in_(sorted(state.value for state in WAITING)), one.ready_at <= now)
        .label("due"),
        exists().where(one.state == _S.UNCONFIRMED.value, look).label("looks"),
        exists().where(one.follow_up_at <= now).label("rests"),
        exists().where(HOSTED_FILE.c.due_at <= now).label("files"),
        ahead(_S.PLANNED).label("planned"),
        ahead(_S.THROTTLED).label("throttled"),
    )
