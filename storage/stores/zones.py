"""Due times after the tz database changed: wall times stay, the instants behind them may move."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, Table, select, update

from planner.domain.changes import Aggregate
from planner.domain.ids import PostId, PublicationId
from planner.domain.moved import MovedTime
from planner.domain.publication import EDITABLE
from storage.stores.base import Store, wall_time
from storage.stores.publication_rows import late_at, ready_at
from storage.tables.post import POST
from storage.tables.publication import PUBLICATION
from storage.tables.reply_block import REPLY_BLOCK

_MARGIN = timedelta(days=2)
"""Rows that were just due by the old rules may lie ahead by the new ones."""


class Zones(Store):
    """Recomputes what is derived from wall times."""

    def refresh(self) -> Sequence[MovedTime]:
        """Recompute every future due time that may still change; those that moved."""
        self._in.demand_writing()
        self._reply_blocks()
        return [*self._posts(), *self._publications()]

    def _reply_blocks(self) -> None:
        """Those on their own; nothing goes out at another time, so nobody has to be told."""
        for row in self._connection.execute(_ahead(REPLY_BLOCK, self._in.database_now())).all():
            when = wall_time(row.when_local, row.when_zone, row.when_fold)
            if when is not None and when.instant() != row.due_at:
                self._move(Aggregate.REPLY_BLOCK, REPLY_BLOCK, row.id, {"due_at": when.instant()})

    def _posts(self) -> list[MovedTime]:
        moved = []
        for row in self._connection.execute(_ahead(POST, self._in.database_now())).all():
            when = wall_time(row.when_local, row.when_zone, row.when_fold)
            if when is None or when.instant() == row.due_at:
                continue
            moved.append(MovedTime(PostId(row.id), None, row.due_at, when.instant()))
            self._move(Aggregate.POST, POST, row.id, {"due_at": when.instant()})
        return moved

    def _publications(self) -> list[MovedTime]:
        moved = []
        query = _ahead(PUBLICATION, self._in.database_now()).where(
            PUBLICATION.c.state.in_(sorted(state.value for state in EDITABLE))
        )
        query = query.add_columns(
            PUBLICATION.c.post_id, PUBLICATION.c.not_before, PUBLICATION.c.grace_minutes
        )
        for row in self._connection.execute(query).all():
            when = wall_time(row.when_local, row.when_zone, row.when_fold)
            if when is None or when.instant() == row.due_at:
                continue
            moved.append(MovedTime(PostId(row.post_id), PublicationId(row.id), row.due_at, when.instant()))
            due_at = when.instant()
            times = {
                "due_at": due_at,
                "ready_at": ready_at(due_at, row.not_before),
                "late_at": late_at(due_at, row.grace_minutes),
            }
            self._move(Aggregate.PUBLICATION, PUBLICATION, row.id, times)
        return moved

    def _move(
        self, aggregate: Aggregate, table: Table, record_id: str, times: dict[str, datetime | None]
    ) -> None:
        self._in.note(aggregate, record_id)
        statement = update(table).where(table.c.id == record_id)
        self._connection.execute(statement.values(**times, revision=table.c.revision + 1))


def _ahead(table: Table, now: datetime) -> Select[*tuple[Any, ...]]:
    columns = (table.c.id, table.c.due_at, table.c.when_local, table.c.when_zone, table.c.when_fold)
    return select(*columns).where(table.c.due_at >= now - _MARGIN).order_by(table.c.due_at, table.c.id)
