"""The timetable: what has to be known of posts to move them, where nothing has become of them yet.

Most posts of a plan are *plain*. Such a post is planned, or a draft; it has one time for all its accounts, and its
publications stand as they were made: they go by that time, and no publisher, network or person has had a hand in
them. To move a plain post is to write another time into few columns, whatever it says and shows.
"""

from datetime import datetime
from typing import NamedTuple

from planner.domain.ids import PostId, PublicationId
from planner.domain.times import WallTime


class Entry(NamedTuple):
    """A plain post.

    Attributes:
        post_id, revision: the post, as it was read.
        planned: it goes out at its time; else it is a draft.
        when: its time, and that of all its publications.
        grace_minutes: how late it may still go out, None: as usual.
        publications: of each the id, and the revision in which it was read; never empty.
    """

    post_id: PostId
    revision: int
    planned: bool
    when: WallTime
    grace_minutes: int | None
    publications: tuple[tuple[PublicationId, int], ...]


class Shift(NamedTuple):
    """A plain post and where it goes: ``due_at`` is the instant of ``when``, aware UTC."""

    entry: Entry
    when: WallTime
    due_at: datetime
