"""Taking back, and doing again, that plain posts were moved: kept as two times each, however much they say."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from planner.domain.ids import PostId
from planner.domain.post import Post, Stage
from planner.domain.publication import Publication, PublicationState
from planner.domain.times import WallTime
from planner.domain.timetable import Entry, Shift
from planner.editing.edit import Batch, Edit
from planner.editing.follow import is_past
from planner.editing.putback import PutBack, Snapshot, snapshot
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork


class Step(NamedTuple):
    """What became of one plain post: ``left`` is where it stands now, ``target`` where it was before.

    Attributes:
        planned: as ``Entry.planned``.
    """

    post_id: PostId
    planned: bool
    left: WallTime
    target: WallTime

    @classmethod
    def back(cls, done: Shift) -> "Step":
        """The way back of a move."""
        return cls(done.entry.post_id, done.entry.planned, done.when, done.entry.when)

    @property
    def reverse(self) -> "Step":
        """The way back of this step."""
        return self._replace(left=self.target, target=self.left)


@dataclass(frozen=True, slots=True)
class MovedBack:
    """The inverse of a move of plain posts, and of itself.

    Only what a move changes is compared and put back: what somebody else wrote into a post meanwhile stays. A post
    that stands at another time by now, or is no plain one any more, is led back as after any other edit
    (``PutBack``), which tells what may not be taken back.
    """

    label: str
    steps: tuple[Step, ...]

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Move them back. Raises Locked (sent since), ChangedElsewhere, NotFound."""
        steps = {step.post_id: step for step in self.steps}
        entries = [
            entry
            for entry in unit.timetable.entries(steps).values()
            if (entry.when, entry.planned) == (steps[entry.post_id].left, steps[entry.post_id].planned)
        ]
        targets = {step.post_id: step.target for step in self.steps}
        shifts = shifts_of(entries, targets, clock.now())
        unit.timetable.move(shifts)
        again = MovedBack(self.label, tuple(steps.pop(one.entry.post_id).reverse for one in shifts))
        if not steps:
            return again
        return Batch(self.label, (self._put_back(unit, clock, steps), again))

    def _put_back(self, unit: UnitOfWork, clock: Clock, steps: Mapping[PostId, Step]) -> Edit:
        here = snapshot(unit, steps)
        for post_id in steps:
            if here.post(post_id) is None:
                unit.posts.get(post_id)  # says that it is gone
        left = _as_plain(here, steps, {step.post_id: step.left for step in steps.values()})
        target = _as_plain(here, steps, {step.post_id: step.target for step in steps.values()})
        return PutBack(self.label, left=left, target=target).apply(unit, clock)


def shifts_of(entries: Iterable[Entry], wanted: Mapping[PostId, WallTime], now: datetime) -> list[Shift]:
    """How plain posts come to their times in ``wanted``; a planned one whose time is past does not."""
    shifts = (Shift(one, wanted[one.post_id], wanted[one.post_id].instant()) for one in entries)
    return [one for one in shifts if not (one.entry.planned and is_past(one.due_at, now))]


def _as_plain(here: Snapshot, steps: Mapping[PostId, Step], times: Mapping[PostId, WallTime]) -> Snapshot:
    """The posts of ``here``, whatever they say by now, as plain ones at ``times``."""
    posts = [_plain_post(post, steps[post.id], times[post.id]) for post in here.posts]
    on = {(post.id, variant.account_id) for post in posts for variant in post.variants}
    publications = [
        _plain_publication(one, steps[one.post_id], times[one.post_id])
        if (one.post_id, one.account_id) in on
        else one
        for one in here.publications
    ]
    return Snapshot(tuple(posts), tuple(publications))


def _plain_post(post: Post, step: Step, when: WallTime) -> Post:
    return replace(
        post,
        stage=Stage.SCHEDULED if step.planned else Stage.DRAFT,
        when=when,
        variants=tuple(replace(one, when=None) for one in post.variants),
        deleted_at=None,
    )


def _plain_publication(publication: Publication, step: Step, when: WallTime) -> Publication:
    return Publication(
        id=publication.id,
        post_id=publication.post_id,
        account_id=publication.account_id,
        client_id=publication.client_id,
        state=PublicationState.PLANNED if step.planned else PublicationState.DRAFT,
        when=when,
        due_at=when.instant(),
        grace_minutes=publication.grace_minutes,
        client_key=publication.client_key,
        revision=publication.revision,
    )
