"""Fake reply blocks: the store, and the question of the calendars."""

from dataclasses import replace

from planner.domain.changes import Aggregate
from planner.domain.publication import PublicationState
from planner.domain.reply_block import ReplyRow, start_after
from tests.fakes.state import demand
from tests.fakes.stores import FakeStore, found

_SHOWN = 120


class FakeReplyBlocks(FakeStore):
    def get(self, block_id):
        return found(self._state.reply_blocks, block_id)

    def many(self, block_ids):
        wanted = set(block_ids)
        return [one for key, one in sorted(self._state.reply_blocks.items()) if key in wanted]

    def of_posts(self, post_ids):
        wanted = set(post_ids)
        return [one for _, one in sorted(self._state.reply_blocks.items()) if one.post_id in wanted]

    def of_client(self, client_id):
        return [one for _, one in sorted(self._state.reply_blocks.items()) if one.client_id == client_id]

    def save(self, block):
        self._in.note(Aggregate.REPLY_BLOCK, block.id)
        revision = self._in.check_revision(self._state.reply_blocks, block)
        demand(block.client_id in self._state.clients, "client")
        demand(block.post_id is None or block.post_id in self._state.posts, "post")
        saved = replace(block, revision=revision)
        self._state.reply_blocks[block.id] = saved
        return saved

    def remove(self, block):
        self._in.note(Aggregate.REPLY_BLOCK, block.id)
        if block.id not in self._state.reply_blocks:
            block = replace(block, revision=-1)
        self._in.check_revision(self._state.reply_blocks, block)
        del self._state.reply_blocks[block.id]


def reply_rows(state, start, end, client_id):
    rows = []
    for block in state.reply_blocks.values():
        if state.clients[block.client_id].archived_at or client_id not in (None, block.client_id):
            continue
        post = state.posts[block.post_id] if block.post_id else None
        when = _start(state, post, block) if post else block.when
        if when is None or not start <= when.instant() < end:
            continue
        rows.append(
            ReplyRow(
                id=block.id,
                client_id=block.client_id,
                minutes=block.minutes,
                when=when,
                starts_at=when.instant(),
                post_id=block.post_id,
                after=block.after,
                words=(post.title or post.text[:_SHOWN]) if post else "",
                kept=block.kept,
                replies=block.replies,
            )
        )
    return sorted(rows, key=lambda row: (row.starts_at, row.id))


def _start(state, post, block):
    mine = [one for one in state.publications.values() if one.post_id == post.id]
    living = [one for one in mine if one.state is not PublicationState.CANCELLED]
    if post.deleted_at is not None or (mine and not living):
        return None
    if post.when is not None:
        return start_after(post.when, block.after)
    times = [one.when for one in living if one.when is not None]
    return start_after(min(times, key=lambda when: when.instant()), block.after) if times else None
