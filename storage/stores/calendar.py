"""What the calendar shows: plain column selects over the due-time indexes, and no more than is visible."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import TextClause, text

from planner.domain.entry import CalendarRow
from planner.domain.ids import ClientId
from planner.domain.reply_block import ReplyRow
from planner.domain.slot import SlotRow
from storage.month import month_rows, sqlite_instant
from storage.replies import reply_rows
from storage.slot_rows import slot_rows
from storage.stores.base import Store


class Calendar(Store):
    """``planner.ports.queries.CalendarQueries``."""

    def rows(
        self, start: datetime, end: datetime, client_id: ClientId | None = None
    ) -> Sequence[CalendarRow]:
        """Rows with ``start <= due_at < end``, ordered by (due_at, post id, network)."""
        return month_rows(self._ask, start, end, client_id, bound=self._bound)

    def replies(
        self, start: datetime, end: datetime, client_id: ClientId | None = None
    ) -> Sequence[ReplyRow]:
        """Reply blocks with ``start <= starts_at < end``, ordered by (starts_at, id)."""
        return reply_rows(self._ask, start, end, client_id, bound=self._bound)

    def slots(self, client_id: ClientId | None = None) -> Sequence[SlotRow]:
        """The weekly rhythm, ordered by (weekday, time, account id)."""
        return slot_rows(self._ask, client_id)

    @property
    def _bound(self) -> Callable[[datetime], object]:
        return sqlite_instant if self._connection.dialect.name == "sqlite" else _as_it_is

    def _ask(self, question: str, values: dict[str, Any]) -> Sequence[Sequence[Any]]:
        return self._connection.execute(_clause(question), values).all()


@cache
def _clause(question: str) -> TextClause:
    return text(question)


def _as_it_is(instant: datetime) -> datetime:
    return instant
