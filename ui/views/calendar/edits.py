"""The calendar's own edits: what dragging, nudging and duplicating a chip means for its post.

They are made of the plan's edits and decide inside the transaction, so that what was read is what is changed.
"""

from dataclasses import dataclass, replace
from datetime import timedelta

from planner.domain.ids import AccountId, PostId, PublicationId, new_id
from planner.domain.post import Post
from planner.domain.publication import EDITABLE
from planner.domain.times import Clockface, WallTime, zone_of
from planner.editing.copying import copied
from planner.editing.edit import Edit
from planner.editing.edits import MovePosts, MovePublications, PutPost
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork
from ui.views.calendar.dates import short_day, time_words


def clock_words(when: WallTime) -> str:
    """What the clocks do to ``when``, a sentence; "" at a plain time."""
    face, written = when.clockface(), time_words(when.local)
    if face is Clockface.GAP:
        there = when.instant().astimezone(zone_of(when.zone))
        return tr(
            "{time} does not exist that day, it goes out at {later}.", time=written, later=time_words(there)
        )
    if face is Clockface.OVERLAP and when.fold is None:
        return tr("{time} comes twice that night, the first one is meant.", time=written)
    return ""


def _with_clocks(said: str, when: WallTime) -> str:
    clocks = clock_words(when)
    return f"{said}. {clocks}" if clocks else said


@dataclass(frozen=True, slots=True)
class MoveChip:
    """Give what is on one chip another time.

    A post whose accounts all share the chip's time moves as a whole; where accounts have times of their own,
    only the chip's accounts move.

    Attributes:
        publication_ids: of the chip; empty for a post that goes to no account yet.
        old, new: the chip's wall time before and after.
    """

    post_id: PostId
    publication_ids: tuple[PublicationId, ...]
    old: WallTime
    new: WallTime

    @property
    def label(self) -> str:
        """Says "Moved to Sat 17 Oct, 10:00", and what the clocks do to that."""
        day, time = short_day(self.new.local.date()), time_words(self.new.local)
        return _with_clocks(tr("Moved to {day}, {time}", day=day, time=time), self.new)

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Move it. Raises Locked when it is out or on its way, UserError for a past time."""
        post = unit.posts.get(self.post_id)
        times = {post.when_on(variant) for variant in post.variants} | {post.when}
        if len(times) == 1 or not self.publication_ids:
            return MovePosts(((self.post_id, self.new),)).apply(unit, clock)
        movable = [
            one for one in self.publication_ids if unit.publications.get(one).state in EDITABLE
        ] or self.publication_ids
        return MovePublications(tuple((one, self.new) for one in movable)).apply(unit, clock)


@dataclass(frozen=True, slots=True)
class CopyPost:
    """Copy a post as a draft, all its times shifted alike.

    Attributes:
        new_post: id of the copy. shift: whole days.
        when: the chip's new wall time, for the label.
        accounts: the copy goes to these only; empty: to all.
    """

    post_id: PostId
    shift: timedelta
    when: WallTime
    new_post: PostId
    accounts: tuple[AccountId, ...] = ()

    @property
    def label(self) -> str:
        """Says "Copied as a draft to Sat 17 Oct, 10:00"."""
        day, time = short_day(self.when.local.date()), time_words(self.when.local)
        return _with_clocks(tr("Copied as a draft to {day}, {time}", day=day, time=time), self.when)

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Copy it; the copy knows nothing of what became of the original."""
        post = unit.posts.get(self.post_id)
        variants = (
            replace(one, when=_shifted(one.when, self.shift) if one.when else None)
            for one in post.variants
            if not self.accounts or one.account_id in self.accounts
        )
        when = _shifted(post.when, self.shift) if post.when else self.when
        copy = copied(post, self.new_post, when, variants)
        return PutPost(copy, self.label).apply(unit, clock)


def copy_of(post_id: PostId, when: WallTime, days: int) -> CopyPost:
    """The edit that copies the chip at ``when`` some ``days`` on."""
    shift = timedelta(days=days)
    return CopyPost(post_id, shift, _shifted(when, shift), PostId(new_id()))


def copy_to(post_id: PostId, old: WallTime, new: WallTime) -> CopyPost:
    """The edit that copies the chip at ``old`` to ``new``, the post's other times as far on."""
    return CopyPost(post_id, new.local - old.local, new, PostId(new_id()))


def shifted(when: WallTime, days: int) -> WallTime:
    """The same wall time some days on; the fold is chosen anew."""
    return _shifted(when, timedelta(days=days))


def quick_draft(post: Post) -> PutPost:
    """The edit that keeps a quickly added post as a draft."""
    if post.when is None:
        return PutPost(post, tr("Idea saved"))
    return PutPost(post, tr("Draft saved on {day}", day=short_day(post.when.local.date())))


def _shifted(when: WallTime, shift: timedelta) -> WallTime:
    return WallTime(when.local + shift, when.zone) if shift else when
