"""What is known of stored pictures and videos."""

from collections.abc import Iterable, Sequence

from sqlalchemy import bindparam, select
from sqlalchemy.dialects import postgresql, sqlite

from planner.domain.changes import Aggregate
from planner.domain.ids import MediaId
from planner.domain.media import MediaItem
from storage.stores.base import Store, chunks, columns, plain
from storage.stores.prepared import Prepared
from storage.tables.media import MEDIA

_THESE = Prepared(select(MEDIA).where(MEDIA.c.id.in_(bindparam("ids", expanding=True))))


class MediaItems(Store):
    """``planner.ports.stores.MediaRows``."""

    def get(self, media_id: MediaId) -> MediaItem:
        """What is known of one file. Raises NotFound."""
        return MediaItem(**columns(self._one(Aggregate.MEDIA, MEDIA, media_id)))

    def many(self, media_ids: Iterable[MediaId]) -> dict[MediaId, MediaItem]:
        """Those of ``media_ids`` that are known."""
        found: dict[MediaId, MediaItem] = {}
        for part in chunks(dict.fromkeys(media_ids)):
            for row in _THESE.rows(self._connection, {"ids": part}):
                found[row.id] = MediaItem(**columns(row))
        return found

    def all(self) -> Sequence[MediaItem]:
        """Everything that is known of, in the order of the contents' names."""
        rows = self._connection.execute(select(MEDIA).order_by(MEDIA.c.id))
        return [MediaItem(**columns(row)) for row in rows]

    def add(self, item: MediaItem) -> None:
        """Keep ``item``; the same content twice is one row, the first name stays."""
        self._in.demand_writing()
        make = postgresql.insert if self._in.on_server else sqlite.insert
        row = make(MEDIA).values(**plain(item)).on_conflict_do_nothing(index_elements=["id"])
        if self._connection.execute(row).rowcount:
            self._in.note(Aggregate.MEDIA, item.id)
