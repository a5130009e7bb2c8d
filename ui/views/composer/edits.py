"""The one change that only the composer makes: store a post and send it at once, as one undo step."""

from dataclasses import dataclass, replace

from planner.domain.post import Post, Stage
from planner.domain.publication import EDITABLE, PublicationState
from planner.domain.times import wall_at
from planner.editing.edit import Batch, Edit
from planner.editing.edits import PublishNow, PutPost
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class SendNow:
    """Store the post with this minute as its time and let it go out.

    Attributes:
        post: as written; revision as for ``PutPost``. zone: of the time it gets.
    """

    post: Post
    zone: str
    label: str = "Publishing now"

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Store and plan it for this minute. Raises what ``PutPost`` and ``PublishNow`` raise."""
        now = wall_at(clock.now(), self.zone)
        variants = tuple(replace(variant, when=None) for variant in self.post.variants)
        post = replace(self.post, when=now, stage=Stage.SCHEDULED, variants=variants)
        unput = PutPost(post, self.label).apply(unit, clock)
        ready = tuple(
            one.id
            for one in unit.publications.of_post(post.id)
            if one.state in EDITABLE - {PublicationState.CANCELLED}
        )
        unsend = PublishNow(ready).apply(unit, clock)
        return Batch(self.label, (unsend, unput))
