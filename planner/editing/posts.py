"""Edits of posts: write and delete. Moving them is ``planner.editing.moving``."""

from dataclasses import dataclass, replace
from datetime import datetime

from planner.domain.errors import ChangedElsewhere, UserError
from planner.domain.ids import PostId
from planner.domain.post import Post, Stage
from planner.editing.edit import Edit
from planner.editing.follow import Past, follow
from planner.editing.locks import free_to_change
from planner.editing.putback import Snapshot, put_back, snapshot
from planner.editing.versions import keep_version
from planner.editing.words import quoted
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class PutPost:
    """Create a post, or replace it with all its variants; its publications follow.

    Attributes:
        post: revision 0 for a new one, else as it was read: a newer one raises ChangedElsewhere.
        past_is_history: scheduled in the past means gone out elsewhere (import), not a mistake.
    """

    post: Post
    label: str = tr("Saved")
    past_is_history: bool = False

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Save it. Raises Locked, ChangedElsewhere, UserError (no time, a time that is past)."""
        before = snapshot(unit, [self.post.id])
        stored = before.post(self.post.id)
        if stored is not None and stored.revision != self.post.revision:
            raise ChangedElsewhere(
                tr(
                    "{post} was changed in another window since you opened it. Nothing was overwritten.",
                    post=quoted(stored),
                ),
                mend=tr("Copy your words, open it again and put them in."),
            )
        save_post(
            unit,
            before,
            settled(self.post),
            clock.now(),
            past=Past.HISTORY if self.past_is_history else Past.REFUSE,
            what=self.label,
        )
        return put_back(unit, self.label, before, [self.post.id])


@dataclass(frozen=True, slots=True)
class RemovePosts:
    """Put posts into the bin; nothing of them goes out any more.

    Attributes:
        out_too: also those that are out: their rows and their journal stay, and so do they on their networks.
    """

    ids: tuple[PostId, ...]
    out_too: bool = False

    @property
    def label(self) -> str:
        """Says "Deleted", or how many."""
        if len(self.ids) == 1:
            return tr("Deleted")
        return tr("Deleted {n} post|Deleted {n} posts", "", len(self.ids))

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Delete them. Raises Locked when one is out or on its way."""
        before = snapshot(unit, self.ids)
        for post_id in self.ids:
            post = unit.posts.get(post_id)
            if post.deleted_at is None:
                gone = replace(post, deleted_at=clock.now())
                save_post(unit, before, gone, clock.now(), out_too=self.out_too)
        return put_back(unit, self.label, before, self.ids)


def save_post(
    unit: UnitOfWork,
    before: Snapshot,
    after: Post,
    now: datetime,
    *,
    past: Past = Past.REFUSE,
    out_too: bool = False,
    what: str = tr("Saved"),
) -> Post:
    """Save ``after`` and let its publications follow; what is already out keeps what it said.

    Args:
        unit: a writing unit of work.
        before: holds the post and its publications as they were, when it is not new.
        after: the post as it shall be, with the stored revision.
        now: aware UTC.
        past: what becomes of publications that would be planned in the past.
        out_too: it may go into the bin although it is out.
        what: said of the version that is kept when its words are other ones.

    Raises:
        Locked, ChangedElsewhere, UserError: nothing may be committed then.
    """
    stored = before.post(after.id)
    if stored is not None:
        publications = before.publications_of(after.id)
        after = free_to_change(
            unit, stored, after, publications, history_too=past is Past.HISTORY, out_too=out_too
        )
    saved = unit.posts.save(after)
    follow(unit, stored, saved, now, past=past)
    keep_version(unit, stored, saved, what, now)
    return saved


def settled(post: Post) -> Post:
    """The post with a stage that fits its time: without one it is an idea, with one no idea.

    Raises:
        UserError: scheduled without a time or an account.
    """
    timeless = post.when is None and not (post.variants and all(one.when for one in post.variants))
    if post.stage is Stage.SCHEDULED:
        if timeless:
            raise UserError(
                tr("{post} has no time yet.", post=quoted(post)),
                place="time",
                mend=tr("Choose a day and a time."),
            )
        if not post.variants:
            raise UserError(
                tr("{post} goes to no account yet.", post=quoted(post)),
                place="accounts",
                mend=tr("Choose at least one account."),
            )
    if post.stage is Stage.DRAFT and timeless:
        return replace(post, stage=Stage.IDEA)
    if post.stage is Stage.IDEA and post.when is not None:
        return replace(post, stage=Stage.DRAFT)
    return post
