"""What the calendar shows: plain column selects over the due-time indexes, and no more than is visible."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import TextClause, text

from planner.domain.entry import CalendarRow
from planner.domain.ids import ClientId
from storage.month import month_rows, sqlite_instant
from storage.stores.base import Store


class Calendar(Store):
    """``planner.ports.queries.CalendarQueries``."""

    def rows(
        self, start: datetime, end: datetime, client_id: ClientId | None = None
    ) -> Sequence[CalendarRow]:
        """Rows with ``start <= due_at < end``, ordered by (due_at, post id, network)."""
        sqlite = self._connection.dialect.name == "sqlite"
        bound: Callable[[datetime], object] = sqlite_instant if sqlite else _as_it_is
        return month_rows(self._ask, start, end, client_id, bound=bound)

    def _ask(self, question: str, values: dict[str, Any]) -> Sequence[Sequence[Any]]:
        return self._connection.execute(_clause(question), values).all()


@cache
def _clause(question: str) -> TextClause:
    return text(question)


def _as_it_is(instant: datetime) -> datetime:
    return instant
