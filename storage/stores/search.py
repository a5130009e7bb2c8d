"""Finding posts by what is in them."""

from collections.abc import Sequence

from sqlalchemy import Column, select

from planner.domain.ids import ClientId
from storage.stores.base import Store
from storage.tables.client import CLIENT
from storage.tables.post import POST


class Search(Store):
    """``planner.ports.search.SearchQueries``."""

    def campaigns(self, client_id: ClientId | None = None) -> Sequence[str]:
        """The campaigns that posts name, each once, in the order of their names."""
        return self._named(POST.c.campaign, client_id)

    def offers(self, client_id: ClientId | None = None) -> Sequence[str]:
        """The offers that posts name, each once, in the order of their names."""
        return self._named(POST.c.offer, client_id)

    def _named(self, column: Column[str], client_id: ClientId | None) -> Sequence[str]:
        query = select(column).distinct().join(CLIENT, CLIENT.c.id == POST.c.client_id)
        query = query.where(column != "", POST.c.deleted_at.is_(None), CLIENT.c.archived_at.is_(None))
        if client_id is not None:
            query = query.where(POST.c.client_id == client_id)
        return sorted(self._connection.execute(query).scalars(), key=str.casefold)
