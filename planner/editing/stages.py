"""Edits of what a post is: its stage and its kind."""

from dataclasses import dataclass, replace

from planner.domain.ids import PostId
from planner.domain.kinds import Kind, kind_name
from planner.domain.post import Stage
from planner.editing.edit import Edit
from planner.editing.posts import save_post, settled
from planner.editing.putback import put_back, snapshot
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class SetStage:
    """Schedule posts, or take them back to draft. An idea keeps no time."""

    ids: tuple[PostId, ...]
    stage: Stage

    @property
    def label(self) -> str:
        """Says "Scheduled", "Back to draft", "Kept as an idea"."""
        count = len(self.ids)
        if self.stage is Stage.SCHEDULED:
            return (
                tr("Scheduled") if count == 1 else tr("Scheduled: {n} post|Scheduled: {n} posts", "", count)
            )
        if self.stage is Stage.DRAFT:
            said = tr("Back to draft")
            return said if count == 1 else tr("Back to draft: {n} post|Back to draft: {n} posts", "", count)
        said = tr("Kept as an idea")
        return said if count == 1 else tr("Kept as an idea: {n} post|Kept as an idea: {n} posts", "", count)

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Change the stage. Raises Locked, UserError (no time, no account, a time that is past)."""
        before = snapshot(unit, self.ids)
        for post_id in self.ids:
            post = replace(unit.posts.get(post_id), stage=self.stage)
            if self.stage is Stage.IDEA:
                variants = tuple(replace(one, when=None) for one in post.variants)
                post = replace(post, when=None, variants=variants)
            save_post(unit, before, settled(post), clock.now())
        return put_back(unit, self.label, before, self.ids)


@dataclass(frozen=True, slots=True)
class SetKind:
    """Say why posts exist; also of posts that are already out."""

    ids: tuple[PostId, ...]
    kind: Kind | None

    @property
    def label(self) -> str:
        """Says "Marked as Teach"."""
        return tr("Marked as {kind}", kind=kind_name(self.kind)) if self.kind else tr("Kind taken off")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Set the kind."""
        before = snapshot(unit, self.ids)
        for post_id in self.ids:
            unit.posts.save(replace(unit.posts.get(post_id), kind=self.kind))
        return put_back(unit, self.label, before, self.ids)
