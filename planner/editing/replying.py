"""Edits of reply blocks: set time aside to answer, move it, take it back, tell how it went."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from planner.domain.errors import ChangedElsewhere, UserError
from planner.domain.ids import ClientId, ReplyBlockId, new_id
from planner.domain.post import Post
from planner.domain.reply_block import LATEST_AFTER, ReplyBlock
from planner.domain.times import WallTime
from planner.editing.edit import Edit
from planner.editing.words import day_and_time
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork

SHORTEST, LONGEST = 5, 12 * 60
"""Minutes."""


@dataclass(frozen=True, slots=True)
class PutReplyBlock:
    """Set time aside, or replace what was set aside.

    Attributes:
        block: revision 0 for a new one, else as it was read: a newer one raises ChangedElsewhere.
    """

    block: ReplyBlock
    label: str = tr("Time to answer added")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Save it. Raises ChangedElsewhere, UserError (a length or a place that cannot be)."""
        _check(unit, self.block)
        before = tuple(unit.reply_blocks.many([self.block.id]))
        saved = unit.reply_blocks.save(self.block)
        return PutBlocksBack(self.label, left=(saved,), target=before)


@dataclass(frozen=True, slots=True)
class RemoveReplyBlocks:
    """Give set-aside time back."""

    ids: tuple[ReplyBlockId, ...]

    @property
    def label(self) -> str:
        """Says "Time to answer removed", or how many."""
        if len(self.ids) == 1:
            return tr("Time to answer removed")
        return tr("Removed {n} time to answer|Removed {n} times to answer", "", len(self.ids))

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Remove them; those that are gone already are no error."""
        before = tuple(unit.reply_blocks.many(self.ids))
        for block in before:
            unit.reply_blocks.remove(block)
        return PutBlocksBack(self.label, left=(), target=before)


@dataclass(frozen=True, slots=True)
class MoveReplyBlock:
    """Let it begin at another time.

    One beside a post stays beside it, at another distance; moved before its post, or more than a week after it,
    it stands on its own.
    """

    id: ReplyBlockId
    when: WallTime

    @property
    def label(self) -> str:
        """Says "Time to answer moved to Sat 17, 10:00"."""
        return tr("Time to answer moved to {time}", time=day_and_time(self.when.local))

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Move it. Raises NotFound."""
        block = unit.reply_blocks.get(self.id)
        saved = unit.reply_blocks.save(_moved(unit, block, self.when))
        return PutBlocksBack(self.label, left=(saved,), target=(block,))


@dataclass(frozen=True, slots=True)
class ChangeReplyBlock:
    """Give set-aside time another start, length and outcome in one step; where it goes is as for a move."""

    id: ReplyBlockId
    when: WallTime
    minutes: int
    kept: bool | None = None
    replies: int | None = None
    label: str = tr("Time to answer changed")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Change it. Raises NotFound, UserError (a length that cannot be)."""
        block = unit.reply_blocks.get(self.id)
        told = replace(block, minutes=self.minutes, kept=self.kept, replies=self.replies)
        changed = _moved(unit, told, self.when)
        _check(unit, changed)
        saved = unit.reply_blocks.save(changed)
        return PutBlocksBack(self.label, left=(saved,), target=(block,))


@dataclass(frozen=True, slots=True)
class TellReplies:
    """Tell of time that was set aside whether it was kept, and how many replies were given."""

    id: ReplyBlockId
    kept: bool | None
    replies: int | None = None

    @property
    def label(self) -> str:
        """Says "Kept, 9 replies"."""
        if self.kept is None:
            return tr("Not told")
        if not self.kept:
            return tr("Not kept")
        if self.replies is None:
            return tr("Kept")
        return tr("Kept, {n} reply|Kept, {n} replies", "", self.replies)

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Note it. Raises NotFound."""
        block = unit.reply_blocks.get(self.id)
        saved = unit.reply_blocks.save(replace(block, kept=self.kept, replies=self.replies))
        return PutBlocksBack(self.label, left=(saved,), target=(block,))


@dataclass(frozen=True, slots=True)
class PutBlocksBack:
    """The inverse of every edit of reply blocks: leads from ``left`` to ``target``, compared by content."""

    label: str
    left: tuple[ReplyBlock, ...]
    target: tuple[ReplyBlock, ...]

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Put everything back. Raises ChangedElsewhere."""
        wanted = {one.id: one for one in self.target}
        left = {one.id: one for one in self.left}
        ids = tuple(wanted | left)
        current = {one.id: one for one in unit.reply_blocks.many(ids)}
        saved = []
        for block_id in ids:
            here = current.get(block_id)
            if _content(here) != _content(left.get(block_id)):
                raise ChangedElsewhere(
                    tr("The time to answer was changed in the meantime, so this was not taken back.")
                )
            target = wanted.get(block_id)
            if target is None and here is not None:
                unit.reply_blocks.remove(here)
            elif target is not None:
                revision = here.revision if here else 0
                saved.append(unit.reply_blocks.save(replace(target, revision=revision)))
        return PutBlocksBack(self.label, left=tuple(saved), target=tuple(current.values()))


def beside(post: Post, minutes: int, *, after: int = 0) -> ReplyBlock:
    """A new block beside a post."""
    return ReplyBlock(
        id=ReplyBlockId(new_id()), client_id=post.client_id, minutes=minutes, post_id=post.id, after=after
    )


def on_its_own(client_id: ClientId, when: WallTime, minutes: int) -> ReplyBlock:
    """A new block at a time of its own."""
    return ReplyBlock(id=ReplyBlockId(new_id()), client_id=client_id, minutes=minutes, when=when)


def change_zone(unit: UnitOfWork, client_id: ClientId, turn: Callable[[WallTime], WallTime]) -> Edit:
    """Turn the times of a client's blocks that stand on their own; the edit that takes it back."""
    blocks = unit.reply_blocks.of_client(client_id)
    turned = [(one, replace(one, when=turn(one.when))) for one in blocks if one.when is not None]
    changed = [(one, other) for one, other in turned if one.when != other.when]
    saved = tuple(unit.reply_blocks.save(other) for _, other in changed)
    return PutBlocksBack(tr("Zone changed"), left=saved, target=tuple(one for one, _ in changed))


def _moved(unit: UnitOfWork, block: ReplyBlock, when: WallTime) -> ReplyBlock:
    post = unit.posts.get(block.post_id) if block.post_id else None
    if post is not None and post.when is None:  # it has times on its accounts alone
        return block
    after = _distance(post.when, when) if post and post.when else None
    if after is None:
        return replace(block, post_id=None, after=0, when=when)
    return replace(block, after=after)


def _distance(post: WallTime, when: WallTime) -> int | None:
    """Minutes on the wall clock from a post to ``when``; None where it cannot be that post's any more."""
    if post.zone != when.zone:
        return None
    minutes = (when.local - post.local) // timedelta(minutes=1)
    return minutes if 0 <= minutes <= LATEST_AFTER else None


def _check(unit: UnitOfWork, block: ReplyBlock) -> None:
    if not SHORTEST <= block.minutes <= LONGEST:
        raise UserError(
            tr(
                "Time to answer is {least} minutes at least and {most} hours at most.",
                least=SHORTEST,
                most=LONGEST // 60,
            ),
            place="minutes",
            mend=tr("Choose another length."),
        )
    if (block.post_id is None) == (block.when is None):
        raise UserError(
            tr("Time to answer stands beside a post or at a time of its own."),
            place="time",
            mend=tr("Choose a day and a time."),
        )
    if block.post_id is None:
        return
    if not 0 <= block.after <= LATEST_AFTER:
        raise UserError(
            tr("Time to answer begins with its post, or within a week after it."),
            place="time",
            mend=tr("Choose an earlier time, or set it aside on its own."),
        )
    if unit.posts.get(block.post_id).client_id != block.client_id:
        raise ValueError("a reply block of one client beside a post of another")


def _content(block: ReplyBlock | None) -> ReplyBlock | None:
    return replace(block, revision=0) if block else None
