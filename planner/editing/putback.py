"""Taking an edit back: posts and publications as they were, compared by content and never blindly."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from planner.domain.account import AccountState
from planner.domain.errors import ChangedElsewhere, Locked
from planner.domain.ids import PostId
from planner.domain.post import Post
from planner.domain.publication import (
    EDITABLE,
    CancelledReason,
    HeldReason,
    MissedReason,
    Publication,
    PublicationState,
    may_follow,
)
from planner.domain.standing import state_word
from planner.editing.content import content_on, same_post
from planner.editing.edit import Edit
from planner.editing.follow import PAST_ALREADY, add_event, cancel, is_past
from planner.editing.locks import SEEN, check_not_in_flight
from planner.editing.versions import TAKEN_BACK, keep_version
from planner.editing.words import label_of, quoted
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork

_S = PublicationState


@dataclass(frozen=True)
class Snapshot:
    """Some posts and all their publications at one moment."""

    posts: tuple[Post, ...] = ()
    publications: tuple[Publication, ...] = ()

    def post(self, post_id: PostId) -> Post | None:
        """The post as it was, None when it was not there."""
        return self._by_id.get(post_id)

    def publications_of(self, post_id: PostId) -> tuple[Publication, ...]:
        """Its publications as they were."""
        return tuple(self._by_post.get(post_id, ()))

    @cached_property
    def _by_id(self) -> dict[PostId, Post]:
        return {one.id: one for one in self.posts}

    @cached_property
    def _by_post(self) -> dict[PostId, list[Publication]]:
        found: dict[PostId, list[Publication]] = {}
        for one in self.publications:
            found.setdefault(one.post_id, []).append(one)
        return found


def snapshot(unit: UnitOfWork, post_ids: Iterable[PostId]) -> Snapshot:
    """Posts and publications as they are now; ids that are not stored are left out."""
    ids = tuple(dict.fromkeys(post_ids))
    return Snapshot(tuple(unit.posts.many(ids)), tuple(unit.publications.of_posts(ids)))


@dataclass(frozen=True, slots=True)
class PutBack:
    """The inverse of every edit of posts: leads from ``left`` to ``target``.

    Revisions are ignored in the comparison, so undo after undo after redo works; anything that someone
    else changed in between raises instead of being overwritten. What the publisher did on its own to
    what had not gone out yet (held, missed) is no hindrance.

    Attributes:
        left: how the edit left things. target: how they were before.
    """

    label: str
    left: Snapshot
    target: Snapshot

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Put everything back. Raises Locked (sent since) or ChangedElsewhere."""
        now = clock.now()
        ids = tuple(post.id for post in self.left.posts)
        current = snapshot(unit, ids)
        here = {post.id: post for post in current.posts}
        then = {one.id: one for one in self.target.publications}
        left = {one.id: one for one in self.left.publications}
        targets = {one.id: one for one in self.target.posts}
        for post in self.left.posts:
            stored = here.get(post.id)
            if stored is None or not same_post(stored, post):
                raise _changed(post)
            other = targets.get(post.id)
            if stored.repeat_on is not None and (other is None or other.repeat_on != stored.repeat_on):
                here[post.id] = unit.posts.save(replace(stored, repeat_id=None, repeat_on=None))
        for post in self.left.posts:  # what each stood for in its repeat is free for another by now
            stored = here[post.id]
            target = targets.get(post.id) or replace(stored, deleted_at=now)
            if not same_post(stored, target):
                saved = unit.posts.save(replace(target, revision=stored.revision))
                keep_version(unit, stored, saved, TAKEN_BACK, now)
        for publication in current.publications:
            post = here[publication.post_id]
            target = targets.get(post.id) or replace(post, deleted_at=now)
            was = then.get(publication.id)
            rewritten = _rewritten(post, target, publication)
            if rewritten:
                _check_unsent(unit, post, publication)
            if not rewritten and was is not None and _same(was, left.get(publication.id)):
                continue
            _check_free(unit, post, publication, left.get(publication.id))
            if rewritten:
                unit.journal.clear_steps(publication.id)
            _lead_back(unit, publication, was, now)
        return PutBack(self.label, left=snapshot(unit, ids), target=current)


def put_back(unit: UnitOfWork, label: str, before: Snapshot, ids: Iterable[PostId]) -> PutBack:
    """The inverse of what was just done to the posts ``ids``, which ``before`` shows as they were."""
    return PutBack(label, left=snapshot(unit, ids), target=before)


def _is_handwork(unit: UnitOfWork, was: Publication) -> bool:
    """Whether it waited for the person to post it, and still would: Parley sends nothing there."""
    by_hand = was.state is _S.HELD and was.held_reason is HeldReason.BY_HAND
    return by_hand and unit.accounts.get(was.account_id).state is AccountState.BY_HAND


def _lead_back(unit: UnitOfWork, publication: Publication, was: Publication | None, now: datetime) -> None:
    if was is None:
        cancel(unit, publication, CancelledReason.TAKEN_OFF, now)
        return
    state, note, reason = was.state, was.note, was.missed_reason
    stays = publication.state is was.state and publication.due_at == was.due_at  # it waits anyway
    if state is _S.THROTTLED and not stays:
        state = _S.PLANNED
    waits = state in {_S.PLANNED, _S.HELD} and not stays and not _is_handwork(unit, was)
    if waits and is_past(was.due_at, now):
        state, note, reason = (
            _S.MISSED,
            PAST_ALREADY,
            MissedReason.PLANNED_LATE,
        )  # nothing ever goes out because of an undo
    if not may_follow(publication.state, state):
        state, note = publication.state, publication.note
    saved = unit.publications.save(
        replace(
            publication,
            state=state,
            note=note,
            held_reason=was.held_reason if state is _S.HELD else None,
            missed_reason=reason,
            cancelled_reason=was.cancelled_reason if state is was.state else None,
            when=was.when,
            due_at=was.due_at,
            not_before=was.not_before,
            looks=was.looks,
            unconfirmed_since=was.unconfirmed_since,
            remote_id=was.remote_id,
            remote_url=was.remote_url,
            published_at=was.published_at,
        )
    )
    if saved.state is not publication.state:
        add_event(
            unit, saved, now, "planned", tr("Taken back: {state} again.", state=state_word(saved.state))
        )


def _check_free(unit: UnitOfWork, post: Post, publication: Publication, left: Publication | None) -> None:
    check_not_in_flight(unit, post, publication)
    if left is not None and publication.state is left.state:
        return
    _check_unsent(unit, post, publication)
    if publication.state not in EDITABLE:
        raise _changed(post)


def _check_unsent(unit: UnitOfWork, post: Post, publication: Publication) -> None:
    """What people may have seen stays as it is in the plan, too. Raises Locked."""
    check_not_in_flight(unit, post, publication)
    if publication.state in SEEN:
        raise Locked(
            tr(
                "{post} went out on {network} in the meantime, so this cannot be taken back.",
                post=quoted(post),
                network=label_of(unit, publication.account_id),
            ),
        )


def _rewritten(post: Post, target: Post, publication: Publication) -> bool:
    mine, theirs = post.variant(publication.account_id), target.variant(publication.account_id)
    if mine is None or theirs is None:
        return False
    return content_on(post, mine) != content_on(target, theirs)


def _same(was: Publication, left: Publication | None) -> bool:
    return left is not None and _by_person(was) == _by_person(left)


def _by_person(publication: Publication) -> tuple[object, ...]:
    return (
        publication.state,
        publication.held_reason,
        publication.when,
        publication.note,
        publication.remote_url,
    )


def _changed(post: Post) -> ChangedElsewhere:
    return ChangedElsewhere(
        tr("{post} was changed in the meantime, so this was not taken back.", post=quoted(post)),
        mend=tr("Open it to see how it is now."),
    )
