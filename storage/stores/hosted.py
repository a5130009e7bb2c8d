"""What lies on clients' places for media."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, delete, select

from planner.domain.changes import Aggregate
from planner.domain.hosted import HostedFile, HostedId
from planner.domain.ids import ClientId, PublicationId
from planner.domain.media_host import MediaHost, media_host_of
from storage.stores.base import Store, by_id, changed_elsewhere, columns, inserted, plain
from storage.stores.bulk import updated
from storage.stores.prepared import Prepared
from storage.tables.hosted import HOSTED_FILE

_FILE = HOSTED_FILE.c
_OF_PUBLICATION = Prepared(
    select(HOSTED_FILE).where(_FILE.publication_id == bindparam("of")).order_by(_FILE.id)
)


class HostedFiles(Store):
    """``planner.ports.hosted.HostedStore``."""

    def get(self, file_id: HostedId) -> HostedFile | None:
        """The file; None once it is down."""
        row = by_id(HOSTED_FILE).row(self._connection, {"wanted": file_id})
        return None if row is None else _file(row)

    def save(self, file: HostedFile) -> HostedFile:
        """Insert or update. Raises ChangedElsewhere."""
        self._in.demand_writing()
        fresh = file.revision + 1
        values = plain(file) | {"place": file.place.text(), "revision": fresh}
        if not file.revision:
            inserted(HOSTED_FILE).run(self._connection, values)
        else:
            told = {**values, "the_id": file.id, "the_revision": file.revision}
            if not self._connection.execute(updated(HOSTED_FILE), told).rowcount:
                raise changed_elsewhere(Aggregate.MEDIA)
        return replace(file, revision=fresh)

    def drop(self, file_id: HostedId) -> None:
        """It is down."""
        self._in.demand_writing()
        self._connection.execute(delete(HOSTED_FILE).where(_FILE.id == file_id))

    def due(self, now: datetime, limit: int) -> Sequence[HostedFile]:
        """Those to look at, the earliest first."""
        query = select(HOSTED_FILE).where(_FILE.due_at <= now)
        return self._load(query.order_by(_FILE.due_at, _FILE.id).limit(limit))

    def of_publication(self, publication_id: PublicationId) -> Sequence[HostedFile]:
        """In the order they were noted."""
        return list(map(_file, _OF_PUBLICATION.rows(self._connection, {"of": publication_id})))

    def of_client(self, client_id: ClientId) -> Sequence[HostedFile]:
        """In the order they were noted, also of a client that is gone."""
        return self._load(select(HOSTED_FILE).where(_FILE.client_id == client_id).order_by(_FILE.id))

    def failing(self, limit: int = 100) -> Sequence[HostedFile]:
        """Those that could not be taken down so far, the longest first."""
        query = select(HOSTED_FILE).where(_FILE.failing_since.is_not(None))
        return self._load(query.order_by(_FILE.failing_since, _FILE.id).limit(limit))

    def _load(self, query: Select[*tuple[Any, ...]]) -> list[HostedFile]:
        return [_file(row) for row in self._connection.execute(query)]


def _file(row: Any) -> HostedFile:
    place = media_host_of(row.place) or MediaHost(kind="")
    return HostedFile(place=place, **columns(row, "place"))
