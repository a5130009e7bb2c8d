"""Edits of posts: write, move, delete."""

from dataclasses import dataclass, replace
from datetime import datetime

from planner.domain.errors import ChangedElsewhere, UserError
from planner.domain.ids import PostId, PublicationId
from planner.domain.post import Post, Stage
from planner.domain.times import WallTime
from planner.editing.edit import Edit
from planner.editing.follow import Past, follow
from planner.editing.gathered import Gathered
from planner.editing.locks import free_to_change
from planner.editing.putback import PutBack, Snapshot, put_back, snapshot
from planner.editing.versions import keep_version
from planner.editing.words import day_and_time, quoted
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
class MovePosts:
    """Give posts another time. An account's own time keeps its distance; what is out stays.

    Attributes:
        moves: each post with its new wall time; an idea becomes a draft.
    """

    moves: tuple[tuple[PostId, WallTime], ...]

    @property
    def label(self) -> str:
        """Says "Moved to Sat 17, 10:00", or how many."""
        if len(self.moves) == 1:
            return tr("Moved to {time}", time=day_and_time(self.moves[0][1].local))
        return tr("Moved {n} post|Moved {n} posts", "", len(self.moves))

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Move them. Raises Locked when a post is out or on its way, UserError for a past time."""
        ids = [post_id for post_id, _ in self.moves]
        before = snapshot(unit, ids)
        many = Gathered(unit, before)
        together, now = many.as_unit(), clock.now()
        for post_id, when in dict(self.moves).items():
            stored = before.post(post_id) or unit.posts.get(post_id)
            save_post(together, before, moved(stored, when), now)
        many.write()
        if many.fresh:
            return put_back(unit, self.label, before, ids)
        return PutBack(self.label, left=many.after(), target=before)


@dataclass(frozen=True, slots=True)
class MovePublications:
    """Give posts an own time on single accounts; the other accounts stay where they are."""

    moves: tuple[tuple[PublicationId, WallTime], ...]

    @property
    def label(self) -> str:
        """Says "Moved to Sat 17, 10:00", or how many."""
        if len(self.moves) == 1:
            return tr("Moved to {time}", time=day_and_time(self.moves[0][1].local))
        return tr("Moved {n} post|Moved {n} posts", "", len(self.moves))

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Move them. Raises Locked when it is out or on its way, UserError for a past time."""
        publications = [(unit.publications.get(one), when) for one, when in self.moves]
        ids = [publication.post_id for publication, _ in publications]
        before = snapshot(unit, ids)
        for publication, when in publications:
            post = unit.posts.get(publication.post_id)
            variants = tuple(
                replace(one, when=when) if one.account_id == publication.account_id else one
                for one in post.variants
            )
            save_post(unit, before, replace(post, variants=variants), clock.now())
        return put_back(unit, self.label, before, ids)


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


def moved(post: Post, when: WallTime) -> Post:
    """The post at another time; an account's own time moves by as much on its own clock."""
    shift = when.local - post.when.local if post.when else None
    variants = tuple(
        replace(one, when=WallTime(one.when.local + shift, one.when.zone)) if one.when and shift else one
        for one in post.variants
    )
    return settled(replace(post, when=when, variants=variants))
