"""Versions of posts."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import bindparam, delete, func, select
from sqlalchemy.exc import IntegrityError

from planner.domain.changes import Aggregate
from planner.domain.errors import NotFound
from planner.domain.ids import PostId
from planner.domain.writing import MOST, Version, Writing
from planner.languages import tr
from storage.records import record_in, text_of
from storage.stores.base import Store, by_id, chunks, columns, inserted, integrity_error
from storage.tables.version import VERSION

_IDS = select(VERSION.c.id).where(VERSION.c.post_id == bindparam("wanted")).order_by(VERSION.c.id)


class Versions(Store):
    """``planner.ports.writing.VersionStore``."""

    def of(self, post_id: PostId) -> Sequence[Version]:
        """Those of a post, the newest first."""
        query = select(VERSION).where(VERSION.c.post_id == post_id).order_by(VERSION.c.id.desc())
        return [_version(row) for row in self._connection.execute(query)]

    def get(self, version_id: str) -> Version:
        """One of them. Raises NotFound."""
        row = by_id(VERSION).row(self._connection, {"wanted": version_id})
        if row is None:
            raise NotFound(tr("This version is not kept any more."))
        return _version(row)

    def newest(self, post_ids: Iterable[PostId]) -> dict[PostId, Version]:
        """The newest version of each post that has one."""
        found: dict[PostId, Version] = {}
        for part in chunks(dict.fromkeys(post_ids)):
            last = (
                select(func.max(VERSION.c.id)).where(VERSION.c.post_id.in_(part)).group_by(VERSION.c.post_id)
            )
            rows = self._connection.execute(select(VERSION).where(VERSION.c.id.in_(last)))
            found |= {PostId(row.post_id): _version(row) for row in rows}
        return found

    def add(self, version: Version) -> None:
        """Keep one more; from ``MOST`` on the second oldest goes. Raises ValueError without its post."""
        self._in.demand_writing()
        row = {
            "id": version.id,
            "post_id": version.post_id,
            "made_at": version.made_at,
            "made_by": version.made_by,
            "what": version.what,
            "writing": text_of(version.writing),
        }
        try:
            inserted(VERSION).run(self._connection, row)
        except IntegrityError as error:
            raise integrity_error(error, Aggregate.POST, version.post_id) from error
        kept = list(self._connection.execute(_IDS, {"wanted": version.post_id}).scalars())
        if len(kept) > MOST:
            self._connection.execute(delete(VERSION).where(VERSION.c.id.in_(kept[1 : len(kept) - MOST + 1])))


def _version(row: Any) -> Version:
    return Version(**columns(row, "writing"), writing=record_in(Writing, row.writing))
