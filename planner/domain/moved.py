"""Planned times whose instant moved because the world's clocks were changed by law.

Storage recomputes them once when the tz database is a newer one and keeps the list as a setting under
``MOVED_KEY`` until it was shown; who shows it drops the setting.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from planner.domain.ids import PostId, PublicationId

MOVED_KEY = "zones.moved"
"""The setting that holds the times that moved and were not shown yet."""


@dataclass(frozen=True, slots=True)
class MovedTime:
    """One planned time that is another instant now; its wall time stayed.

    Attributes:
        publication_id: None for the post's own time.
        before, after: aware UTC.
    """

    post_id: PostId
    publication_id: PublicationId | None
    before: datetime
    after: datetime


def text_of(moved: Iterable[MovedTime]) -> str:
    """The list as the setting holds it."""
    return json.dumps(
        [[one.post_id, one.publication_id, one.before.isoformat(), one.after.isoformat()] for one in moved]
    )


def moved_in(text: str) -> tuple[MovedTime, ...]:
    """The list in the setting; empty for the empty text."""
    return tuple(
        MovedTime(
            PostId(post),
            None if publication is None else PublicationId(publication),
            datetime.fromisoformat(before),
            datetime.fromisoformat(after),
        )
        for post, publication, before, after in json.loads(text or "[]")
    )
