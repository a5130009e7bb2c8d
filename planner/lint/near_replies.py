"""Which posts a changed reply block concerns: time to answer counts for its week, whatever post it stands beside."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from planner.domain.changes import Aggregate, Changes
from planner.domain.entry import PlanEntry
from planner.domain.ids import PostId, ReplyBlockId
from planner.domain.reply_block import ReplyBlock, ReplyRow, start_after
from planner.domain.stays import AROUND, with_stays
from planner.lint.engine import Linter
from planner.ports.unit_of_work import UnitOfWork


def near_replies(
    unit: UnitOfWork, linter: Linter, changes: Changes, changed: Mapping[str, Sequence[PlanEntry]]
) -> list[str]:
    """Posts beside the changed ones that have another time to answer near them now, or had one before.

    Args:
        unit: a reading unit of work, opened after the change.
        linter: knows the posts as they were.
        changes: what was stored.
        changed: the posts that were stored, with their entries as they are now: a block beside one moved with it.
    """
    if not linter.looks_at_stays:
        return []
    blocks = set(changes.ids(Aggregate.REPLY_BLOCK))
    beside = unit.reply_blocks.of_posts([PostId(post) for post in changed]) if changed else ()
    blocks |= {block.id for block in beside}
    if not blocks:
        return []
    concerned = set(linter.staying(blocks))
    for start in _starts(unit, blocks):
        for row in unit.calendar.rows(start - AROUND, start + AROUND):
            concerned.add(row.post_id)
    return sorted(concerned - changed.keys())


def as_if_moved(
    unit: UnitOfWork,
    posts: Mapping[str, Sequence[PlanEntry]],
    beside: Iterable[ReplyBlock] | None = None,
) -> dict[str, list[PlanEntry]]:
    """Entries that are not stored so, with the time to answer that would concern them.

    Args:
        unit: a reading unit of work.
        posts: their entries as they would be.
        beside: the blocks that would stand beside them; None: those that are stored.
    """
    entries = [entry for group in posts.values() for entry in group]
    instants = [entry.instant for entry in entries if entry.instant is not None]
    if not instants:
        return {post: list(group) for post, group in posts.items()}
    there = unit.calendar.replies(min(instants) - AROUND, max(instants) + AROUND)
    rows = [row for row in there if row.post_id not in posts]
    mine = unit.reply_blocks.of_posts([PostId(post) for post in posts]) if beside is None else beside
    for block in mine:
        times = (entry.when for entry in posts.get(block.post_id or "", ()))
        when = next((one for one in times if one is not None), None)
        if when is not None:
            start = start_after(when, block.after)
            rows.append(
                ReplyRow(
                    id=block.id,
                    client_id=block.client_id,
                    minutes=block.minutes,
                    when=start,
                    starts_at=start.instant(),
                )
            )
    return {post: with_stays(group, rows) for post, group in posts.items()}


def _starts(unit: UnitOfWork, blocks: set[str]) -> set[datetime]:
    """When the blocks begin now; those beside a post where that stands on each account."""
    found: set[datetime] = set()
    for block in unit.reply_blocks.many([ReplyBlockId(one) for one in blocks]):
        if block.when is not None:
            found.add(block.when.instant())
        elif block.post_id is not None:
            due = (one.due_at for one in unit.publications.of_post(block.post_id))
            later = timedelta(minutes=block.after)
            found |= {instant + later for instant in due if instant is not None}
    return found
