"""The versions of a post: one is kept whenever what the post says was changed and saved.

By the composer, by a fix, by changing it where it is out, or by taking one of these back. Text that is only kept
safe while one types makes no version, and neither do time, accounts and labels.
"""

from datetime import datetime

from planner.domain.ids import PostId, new_id
from planner.domain.post import Post
from planner.domain.writing import BEFORE, Version, Writing, writing_of
from planner.editing.content import says_the_same
from planner.editing.person import person
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork

TAKEN_BACK = tr("Back to earlier words")
"""``Version.what`` after undo and redo."""


def keep_version(unit: UnitOfWork, before: Post | None, after: Post, what: str, now: datetime) -> None:
    """Keep what ``after`` says, if it says something else than ``before``.

    Args:
        unit: a writing unit of work in which ``after`` is stored already.
        before: the post as it was stored, None for a new one.
        after: the post as it is stored now.
        what: what was done, as its edit says it.
        now: aware UTC.
    """
    if before is not None and says_the_same(before, after):
        return
    writing = writing_of(after)
    former = None if before is None else writing_of(before)
    if writing == former or (former is None and writing == Writing()):
        return
    newest = unit.versions.newest([after.id]).get(after.id)
    if former is not None and newest is None:
        unit.versions.add(_version(after.id, former, BEFORE, now))
    if newest is None or newest.writing != writing:
        unit.versions.add(_version(after.id, writing, what, now))


def _version(post_id: PostId, writing: Writing, what: str, now: datetime) -> Version:
    return Version(id=new_id(), post_id=post_id, made_at=now, made_by=person(), what=what, writing=writing)
