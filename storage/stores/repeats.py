"""Repeated posts."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import select

from planner.domain.changes import Aggregate
from planner.domain.ids import ClientId, RepeatId
from planner.domain.repeat import Repeat
from storage.records import record_in, text_of
from storage.stores.base import Store
from storage.tables.client import CLIENT
from storage.tables.repeat import REPEAT


class Repeats(Store):
    """``planner.ports.stores.RepeatStore``."""

    def get(self, repeat_id: RepeatId) -> Repeat:
        """The repeat. Raises NotFound."""
        return _repeat(self._one(Aggregate.REPEAT, REPEAT, repeat_id))

    def all(self, client_id: ClientId | None = None, *, ended: bool = False) -> Sequence[Repeat]:
        """Those of active clients, in the order they were made."""
        query = select(REPEAT).join(CLIENT, CLIENT.c.id == REPEAT.c.client_id)
        query = query.where(CLIENT.c.archived_at.is_(None)).order_by(REPEAT.c.id)
        if client_id is not None:
            query = query.where(REPEAT.c.client_id == client_id)
        if not ended:
            query = query.where(REPEAT.c.ended.is_(False))
        return [_repeat(row) for row in self._connection.execute(query)]

    def save(self, repeat: Repeat) -> Repeat:
        """Insert or update. Raises ChangedElsewhere, ValueError (its client is not in the plan)."""
        values = {
            "id": repeat.id,
            "client_id": repeat.client_id,
            "ended": repeat.ended,
            "record": text_of(replace(repeat, revision=0)),
        }
        revision = self._write(Aggregate.REPEAT, REPEAT, values, repeat.revision)
        return replace(repeat, revision=revision)


def _repeat(row: Any) -> Repeat:
    return replace(record_in(Repeat, row.record), revision=row.revision)
