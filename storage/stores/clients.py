"""Clients."""

from collections.abc import Sequence
from dataclasses import fields, replace

from sqlalchemy import delete, select

from planner.domain.changes import Aggregate
from planner.domain.client import Client
from planner.domain.ids import AccountId, ClientId
from storage.stores.base import Store, columns, not_found
from storage.stores.prepared import Prepared
from storage.tables.account import ACCOUNT
from storage.tables.client import CLIENT
from storage.tables.media import MEDIA
from storage.tables.post import MEDIA_USE, POST

_IN_ORDER = select(CLIENT).order_by(CLIENT.c.id)
_WITH_ARCHIVED, _ALL = Prepared(_IN_ORDER), Prepared(_IN_ORDER.where(CLIENT.c.archived_at.is_(None)))


class Clients(Store):
    """``planner.ports.stores.ClientStore``."""

    def get(self, client_id: ClientId) -> Client:
        """The client. Raises NotFound."""
        return Client(**columns(self._one(Aggregate.CLIENT, CLIENT, client_id)))

    def all(self, *, archived: bool = False) -> Sequence[Client]:
        """All clients in the order they were made; archived ones only when asked for."""
        query = _WITH_ARCHIVED if archived else _ALL
        return [Client(**columns(row)) for row in query.rows(self._connection)]

    def save(self, client: Client) -> Client:
        """Insert or update. Raises ChangedElsewhere."""
        values = {one.name: getattr(client, one.name) for one in fields(client)}
        revision = self._write(Aggregate.CLIENT, CLIENT, values, values.pop("revision"))
        return replace(client, revision=revision)

    def delete(self, client_id: ClientId) -> Sequence[AccountId]:
        """Delete the client and everything of it, pictures that nobody else uses included.

        Returns:
            The accounts whose secrets have to be dropped.

        Raises:
            NotFound: no such client.
        """
        self._in.demand_writing()
        run = self._connection.execute
        accounts, posts = (
            run(select(table.c.id).where(table.c.client_id == client_id).order_by(table.c.id)).scalars().all()
            for table in (ACCOUNT, POST)
        )
        pictures = run(
            select(MEDIA_USE.c.media_id)
            .join(POST, POST.c.id == MEDIA_USE.c.post_id)
            .where(POST.c.client_id == client_id, MEDIA_USE.c.media_id.is_not(None))
            .distinct()
        ).scalars()
        candidates = pictures.all()
        if run(delete(CLIENT).where(CLIENT.c.id == client_id)).rowcount == 0:
            raise not_found(Aggregate.CLIENT)
        self._in.note(Aggregate.CLIENT, client_id)
        self._in.note(Aggregate.ACCOUNT, *accounts)
        self._in.note(Aggregate.POST, *posts)
        for media_id in filter(None, candidates):
            used = select(MEDIA_USE.c.post_id).where(MEDIA_USE.c.media_id == media_id).exists()
            if run(delete(MEDIA).where(MEDIA.c.id == media_id, ~used)).rowcount:
                self._in.note(Aggregate.MEDIA, media_id)
        return [AccountId(account) for account in accounts]
