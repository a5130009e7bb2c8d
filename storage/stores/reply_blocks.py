"""Reply blocks: time set aside to answer."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import delete, select

from planner.domain.changes import Aggregate
from planner.domain.ids import ClientId, PostId, ReplyBlockId
from planner.domain.reply_block import ReplyBlock
from storage.stores.base import Store, changed_elsewhere, chunks, wall_columns, wall_time
from storage.tables.reply_block import REPLY_BLOCK


class ReplyBlocks(Store):
    """``planner.ports.stores.ReplyBlockStore``."""

    def get(self, block_id: ReplyBlockId) -> ReplyBlock:
        """The block. Raises NotFound."""
        return _block(self._one(Aggregate.REPLY_BLOCK, REPLY_BLOCK, block_id))

    def many(self, block_ids: Iterable[ReplyBlockId]) -> Sequence[ReplyBlock]:
        """Those of ``block_ids`` that exist, in the order they were made."""
        return self._where("id", block_ids)

    def of_posts(self, post_ids: Iterable[PostId]) -> Sequence[ReplyBlock]:
        """Those beside these posts, in the order they were made."""
        return self._where("post_id", post_ids)

    def of_client(self, client_id: ClientId) -> Sequence[ReplyBlock]:
        """All of a client, in the order they were made."""
        return self._where("client_id", [client_id])

    def save(self, block: ReplyBlock) -> ReplyBlock:
        """Insert or update. Raises ChangedElsewhere, ValueError (its client or post is not in the plan)."""
        revision = self._write(Aggregate.REPLY_BLOCK, REPLY_BLOCK, _values(block), block.revision)
        return replace(block, revision=revision)

    def remove(self, block: ReplyBlock) -> None:
        """Remove it as it was read. Raises ChangedElsewhere when it is another by now, or gone."""
        self._in.note(Aggregate.REPLY_BLOCK, block.id)
        gone = delete(REPLY_BLOCK).where(
            REPLY_BLOCK.c.id == block.id, REPLY_BLOCK.c.revision == block.revision
        )
        if self._connection.execute(gone).rowcount == 0:
            raise changed_elsewhere(Aggregate.REPLY_BLOCK)

    def _where(self, column: str, ids: Iterable[str]) -> list[ReplyBlock]:
        found: list[ReplyBlock] = []
        for part in chunks(dict.fromkeys(ids)):
            query = select(REPLY_BLOCK).where(REPLY_BLOCK.c[column].in_(part))
            found += map(_block, self._connection.execute(query))
        return sorted(found, key=lambda block: block.id)


def _values(block: ReplyBlock) -> dict[str, Any]:
    return {
        "id": block.id,
        "client_id": block.client_id,
        "post_id": block.post_id,
        "after_minutes": block.after,
        "minutes": block.minutes,
        "due_at": None if block.when is None else block.when.instant(),
        "kept": block.kept,
        "replies": block.replies,
        **wall_columns(block.when),
    }


def _block(row: Any) -> ReplyBlock:
    return ReplyBlock(
        id=ReplyBlockId(row.id),
        client_id=ClientId(row.client_id),
        minutes=row.minutes,
        post_id=None if row.post_id is None else PostId(row.post_id),
        after=row.after_minutes,
        when=wall_time(row.when_local, row.when_zone, row.when_fold),
        kept=row.kept,
        replies=row.replies,
        revision=row.revision,
    )
