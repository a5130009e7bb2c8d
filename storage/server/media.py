"""Pictures and videos in the plan's database, in pieces: machines that share a plan need share no folder.

Each machine keeps what it has seen in a folder of its own, which may be lost at any time.
"""

import hashlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.postgresql import insert

from planner.domain.errors import EnvironmentFault
from planner.domain.fit import Fit
from planner.domain.ids import MediaId
from planner.domain.media import Crop, MediaItem
from planner.ports.body import Body, MediaFile
from storage.atomic import written_whole
from storage.files import save_fault
from storage.media import DiskMedia, gone
from storage.server.plan import ServerPlan
from storage.stores.base import chunks
from storage.tables.media import MEDIA_PIECE

PIECE = 1_000_000
"""Bytes in one piece: a video goes over in pieces of this size, and no writer waits for a whole one."""


class ServerMedia:
    """``planner.ports.outside.MediaStore`` in the database, with ``folder`` for what this machine has seen."""

    def __init__(self, plan: ServerPlan, folder: Path) -> None:
        self._plan = plan
        self._seen = DiskMedia(folder)

    def put(self, data: bytes, name: str) -> MediaItem:
        """Keep the bytes as they came; the same bytes twice are kept once. Foreign types as ``DiskMedia`` takes them.

        Raises:
            UserError: no picture or video that Parley takes, or damaged; names the file.
            EnvironmentFault: the server cannot be reached, or a disk is full.
        """
        return self._sent(self._seen.put(data, name))

    def take(self, path: Path) -> MediaItem:
        """Keep the file at ``path``, a video piece by piece. Raises as ``put``."""
        return self._sent(self._seen.take(path))

    def poster(self, item: MediaItem) -> bytes:
        """A still of a video as JPEG, b"" where none can be made."""
        self.path(item)
        return self._seen.poster(item)

    def read(self, item: MediaItem) -> bytes:
        """The original bytes. Raises EnvironmentFault when they are gone or not the same any more."""
        with suppress(EnvironmentFault):
            return self._seen.read(item)
        self._fetch(item)
        return self._seen.read(item)

    def original(self, item: MediaItem) -> Body:
        """The original bytes, fetched first when they were never seen here. Raises EnvironmentFault as ``read``."""
        with suppress(EnvironmentFault):
            return self._seen.original(item)
        self._fetch(item)
        return self._seen.original(item)

    def outgoing(self, item: MediaItem, crop: Crop | None = None, fit: Fit | None = None) -> MediaFile:
        """What goes out, as ``DiskMedia.outgoing``; fetched first when it was never seen here."""
        with suppress(EnvironmentFault):
            return self._seen.outgoing(item, crop, fit)
        self._fetch(item)
        return self._seen.outgoing(item, crop, fit)

    def path(self, item: MediaItem) -> Path:
        """Where the original lies on this machine, for showing it; fetched first when it was never seen here."""
        path = self._seen.path(item)
        if not path.is_file():
            with suppress(EnvironmentFault):  # as with a file that is gone: nothing lies there
                self._fetch(item)
        return path

    def stored(self) -> Mapping[MediaId, int]:
        """Every file that is kept on the server, and its bytes."""
        size = func.sum(func.length(MEDIA_PIECE.c.data))
        query = select(MEDIA_PIECE.c.media_id, size).group_by(MEDIA_PIECE.c.media_id)
        with self._plan.read() as unit:
            return {MediaId(row[0]): int(row[1]) for row in unit.connection.execute(query)}

    def drop(self, media_ids: Iterable[MediaId]) -> None:
        """Forget pictures that no plan uses any more; those that are gone are no error."""
        gone = list(media_ids)
        with suppress(EnvironmentFault), self._plan.under_lease().write() as unit:
            for part in chunks(gone):
                unit.connection.execute(delete(MEDIA_PIECE).where(MEDIA_PIECE.c.media_id.in_(part)))
            unit.commit()
        self._seen.drop(gone)

    def _sent(self, item: MediaItem) -> MediaItem:
        """Bring what was kept here to the server, piece by piece."""
        if self._stored(item.id) == item.size:
            return item
        body = Body.of_file(self._seen.path(item))
        for position, start in enumerate(range(0, body.size, PIECE)):
            piece = {"media_id": item.id, "position": position, "data": body.piece(start, PIECE).read()}
            with self._plan.under_lease().write() as unit:
                row = insert(MEDIA_PIECE).values(piece).on_conflict_do_nothing()
                unit.connection.execute(row)
                unit.commit()
        return item

    def _fetch(self, item: MediaItem) -> None:
        """Bring a file here, a piece at a time. Raises EnvironmentFault: gone, damaged, or the disk is full."""
        pieces = select(MEDIA_PIECE.c.data).where(MEDIA_PIECE.c.media_id == item.id)
        in_order = pieces.order_by(MEDIA_PIECE.c.position).execution_options(yield_per=4)
        digest, path = hashlib.sha256(), self._seen.path(item)
        with self._plan.read() as unit:
            found = unit.connection.execute(in_order).scalars()
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                with written_whole(path) as file:
                    for data in found:
                        digest.update(data)
                        file.write(data)
                    if digest.hexdigest() != item.id:
                        raise gone(item)
            except OSError as error:
                raise save_fault(path, error) from error

    def _stored(self, media_id: MediaId) -> int:
        size = select(func.coalesce(func.sum(func.length(MEDIA_PIECE.c.data)), 0))
        with self._plan.read() as unit:
            found: int = unit.connection.execute(size.where(MEDIA_PIECE.c.media_id == media_id)).scalar_one()
        return found
