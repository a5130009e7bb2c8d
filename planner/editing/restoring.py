"""The edit that puts a version of a post back."""

from dataclasses import dataclass, replace

from planner.domain.errors import UserError
from planner.domain.ids import PostId
from planner.domain.media import MediaUse
from planner.domain.writing import Writing, saying
from planner.editing.content import same_post
from planner.editing.edit import Edit
from planner.editing.posts import save_post
from planner.editing.putback import put_back, snapshot
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class RestoreVersion:
    """Let a post say what it said in one of its versions; time, accounts and labels stay.

    Attributes:
        post_id: whose version it is. version_id: which. label: "Restored as it was at 10:41".
    """

    post_id: PostId
    version_id: str
    label: str = tr("Restored")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Put it back.

        Raises:
            Locked: the post is being sent, or it is out.
            UserError: it says that already.
            NotFound: the post or the version is gone.
        """
        post, version = unit.posts.get(self.post_id), unit.versions.get(self.version_id)
        after = saying(post, _there(unit, version.writing))
        if same_post(post, after):
            raise UserError(tr("The post says that already."))
        before = snapshot(unit, [post.id])
        save_post(unit, before, after, clock.now(), what=self.label)
        return put_back(unit, self.label, before, [post.id])


def _there(unit: UnitOfWork, writing: Writing) -> Writing:
    """The writing; of a picture whose file is not in the plan any more the name and its words stay."""
    used = [*writing.media, *(use for one in writing.own for use in one.media or ())]
    known = unit.media.many({use.media_id for use in used if use.media_id is not None})

    def kept(uses: tuple[MediaUse, ...]) -> tuple[MediaUse, ...]:
        return tuple(use if use.media_id in known else replace(use, media_id=None) for use in uses)

    own = tuple(one if one.media is None else replace(one, media=kept(one.media)) for one in writing.own)
    return replace(writing, media=kept(writing.media), own=own)
