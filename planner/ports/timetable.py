"""The timetable: plain posts (``planner.domain.timetable``) read and moved without all that they say."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from planner.domain.ids import PostId
from planner.domain.timetable import Entry, Shift


class Timetable(Protocol):
    """Times of plain posts."""

    def entries(self, post_ids: Iterable[PostId]) -> dict[PostId, Entry]:
        """Those of ``post_ids`` that are plain, in no order; all others are left out."""
        ...

    def move(self, shifts: Sequence[Shift]) -> None:
        """Give posts and their publications their new times; nothing else of them changes.

        Raises:
            ChangedElsewhere: one is not as it was read; nothing may be committed then.
        """
        ...
