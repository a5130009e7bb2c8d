"""Ignored findings."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.exc import IntegrityError

from planner.domain.changes import Aggregate
from planner.domain.entry import Suppression
from planner.domain.ids import ClientId
from storage.stores.base import Store, columns, integrity_error
from storage.tables.suppression import SUPPRESSION


class Suppressions(Store):
    """``planner.ports.stores.SuppressionStore``."""

    def all(self, client_id: ClientId | None = None) -> Sequence[Suppression]:
        """Ignored findings in the order they were made."""
        query = select(SUPPRESSION).order_by(SUPPRESSION.c.id)
        if client_id is not None:
            query = query.where(SUPPRESSION.c.client_id == client_id)
        return [Suppression(**columns(row)) for row in self._connection.execute(query)]

    def add(self, suppression: Suppression) -> None:
        """Insert a new one. Raises ValueError when its client is not in the plan."""
        self._in.note(Aggregate.SUPPRESSION, suppression.id)
        try:
            self._connection.execute(insert(SUPPRESSION).values(**_columns(suppression)))
        except IntegrityError as error:
            raise integrity_error(error, Aggregate.SUPPRESSION, suppression.id) from error

    def remove(self, suppression_id: str) -> None:
        """Take it back; one that is gone already is no error."""
        self._in.note(Aggregate.SUPPRESSION, suppression_id)
        self._connection.execute(delete(SUPPRESSION).where(SUPPRESSION.c.id == suppression_id))


def _columns(suppression: Suppression) -> dict[str, Any]:
    """All but the place, which only one that stands in a file has."""
    values = asdict(suppression)
    del values["place"]
    return values
