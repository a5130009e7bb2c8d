"""Giving posts other times.

Most of what is moved is plain (``planner.domain.timetable``): its time is all that changes, for itself and on every
account, so only times are read and written, however much it says and shows. What has a history, or times of its own
on single accounts, is moved as a whole post.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from planner.domain.ids import PostId, PublicationId, new_id
from planner.domain.journal import Event
from planner.domain.post import Post
from planner.domain.times import WallTime
from planner.domain.timetable import Shift
from planner.editing.edit import Batch, Edit
from planner.editing.follow import planned_for
from planner.editing.gathered import Gathered
from planner.editing.movedback import MovedBack, Step, shifts_of
from planner.editing.posts import save_post, settled
from planner.editing.putback import PutBack, put_back, snapshot
from planner.editing.words import day_and_time
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork


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
        return _said(self.moves)

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Move them. Raises Locked when a post is out or on its way, UserError for a past time."""
        wanted, now = dict(self.moves), clock.now()
        shifts = shifts_of(unit.timetable.entries(wanted).values(), wanted, now)
        unit.timetable.move(shifts)
        unit.journal.add_events(_lines(shifts, now))
        back = MovedBack(self.label, tuple(Step.back(one) for one in shifts))
        for shift in shifts:
            del wanted[shift.entry.post_id]
        return Batch(self.label, (self._move_whole(unit, wanted, now), back)) if wanted else back

    def _move_whole(self, unit: UnitOfWork, wanted: Mapping[PostId, WallTime], now: datetime) -> Edit:
        before = snapshot(unit, wanted)
        many = Gathered(unit, before)
        together = many.as_unit()
        for post_id, when in wanted.items():
            stored = before.post(post_id) or unit.posts.get(post_id)
            save_post(together, before, moved(stored, when), now)
        many.write()
        if many.fresh:
            return put_back(unit, self.label, before, wanted)
        return PutBack(self.label, left=many.after(), target=before)


@dataclass(frozen=True, slots=True)
class MovePublications:
    """Give posts an own time on single accounts; the other accounts stay where they are."""

    moves: tuple[tuple[PublicationId, WallTime], ...]

    @property
    def label(self) -> str:
        """Says "Moved to Sat 17, 10:00", or how many."""
        return _said(self.moves)

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


def moved(post: Post, when: WallTime) -> Post:
    """The post at another time; an account's own time moves by as much on its own clock."""
    shift = when.local - post.when.local if post.when else None
    variants = tuple(
        replace(one, when=WallTime(one.when.local + shift, one.when.zone)) if one.when and shift else one
        for one in post.variants
    )
    return settled(replace(post, when=when, variants=variants))


def _lines(shifts: Iterable[Shift], now: datetime) -> list[Event]:
    """A line for each planned publication whose time is another one."""
    return [
        Event(id=new_id(), publication_id=publication_id, at=now, name="planned", text=words)
        for entry, when, _ in shifts
        if entry.planned and entry.when != when
        for words in (planned_for(when),)
        for publication_id, _ in entry.publications
    ]


def _said(moves: tuple[tuple[object, WallTime], ...]) -> str:
    if len(moves) == 1:
        return tr("Moved to {time}", time=day_and_time(moves[0][1].local))
    return tr("Moved {n} post|Moved {n} posts", "", len(moves))
