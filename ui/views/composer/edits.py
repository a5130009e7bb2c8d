"""The changes that only the composer makes: send a post at once, and plan one that is out once more."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import ClassVar

from planner.domain.ids import PostId, new_id
from planner.domain.post import Post, Stage
from planner.domain.publication import EDITABLE, PublicationState
from planner.domain.times import WallTime, wall_at
from planner.editing.copying import copied
from planner.editing.edit import Batch, Edit
from planner.editing.edits import PublishNow, PutPost
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork
from ui.views.composer.memory import NOTHING_SAID, Said, remembering


@dataclass(frozen=True, slots=True)
class SendNow:
    """Store the post with this minute as its time and let it go out.

    Attributes:
        post: as written; revision as for ``PutPost``. zone: of the time it gets. said: to be remembered.
    """

    post: Post
    zone: str
    said: Said = NOTHING_SAID
    label: str = tr("Publishing now")
    at_once: ClassVar[bool] = True

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Store and plan it for this minute. Raises what ``PutPost`` and ``PublishNow`` raise."""
        now = wall_at(clock.now(), self.zone)
        variants = tuple(replace(variant, when=None) for variant in self.post.variants)
        post = replace(self.post, when=now, stage=Stage.SCHEDULED, variants=variants)
        unput = remembering(PutPost(post, self.label), post, self.said).apply(unit, clock)
        ready = tuple(
            one.id
            for one in unit.publications.of_post(post.id)
            if one.state in EDITABLE - {PublicationState.CANCELLED}
        )
        unsend = PublishNow(ready).apply(unit, clock)
        return Batch(self.label, (unsend, unput))


def copy_of(post: Post, now: datetime) -> Post:
    """A draft with the same words for the same accounts, at the same time of day and week from ``now`` on."""
    when = post.when
    if when is not None:
        weeks = max(0, (now - when.instant()) // timedelta(weeks=1)) + 1
        when = WallTime(when.local + timedelta(weeks=weeks), when.zone)
    variants = (replace(variant, when=None) for variant in post.variants)
    return copied(post, PostId(new_id()), when, variants)
