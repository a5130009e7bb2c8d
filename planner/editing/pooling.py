"""Edits of what comes again that need no post of it: plan one more, or change how all that are to come repeat."""

from dataclasses import dataclass, replace
from datetime import datetime

from planner.domain.errors import UserError
from planner.domain.ids import PostId, RepeatId
from planner.domain.occurrences import Occurrence
from planner.domain.repeat import Repeat
from planner.domain.times import WallTime
from planner.editing.edit import Batch, Edit
from planner.editing.pool import rested_text
from planner.editing.putback import Snapshot, put_back, snapshot
from planner.editing.recurring import make
from planner.editing.repeating import PutRepeatsBack, Wish, first_on, next_on, rest_of
from planner.editing.reshaping import reshape
from planner.editing.words import day_and_time, quoted
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class PlanOnce:
    """Make one more post of a repeat, at ``when``, with the text that rested longest. Its rule stays as it is."""

    id: RepeatId
    when: WallTime

    @property
    def label(self) -> str:
        """Says "Planned for Tue 3 Nov, 12:00"."""
        return tr("Planned for {time}", time=day_and_time(self.when.local))

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Make it. Raises UserError: it ended, the time is past, or one of it stands there already."""
        now, repeat = clock.now(), unit.repeats.get(self.id)
        there = unit.posts.of_repeat(repeat.id)
        if repeat.ended:
            raise UserError(
                tr("{post} repeats no more.", post=quoted(repeat.pattern)),
                mend=tr("Duplicate one of its posts."),
            )
        if self.when.instant() <= now:
            raise UserError(tr("That time is past."), place="time", mend=tr("Choose a later one."))
        if any(one.repeat_on == self.when.local for one in there):
            raise UserError(
                tr("{post} has a post at that time already.", post=quoted(repeat.pattern)),
                place="time",
                mend=tr("Choose another time."),
            )
        one = Occurrence(self.when.local, self.when, rested_text(repeat, there))
        made = make(unit, repeat, one, now)
        return put_back(unit, self.label, Snapshot(), [made.id])


@dataclass(frozen=True, slots=True)
class ChangeWish:
    """Change how a repeat repeats, for all that is still to come; what its posts say stays."""

    id: RepeatId
    wish: Wish
    label: str = tr("Changed how it repeats")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Change it. Raises NotFound."""
        now, old = clock.now(), unit.repeats.get(self.id)
        begin = begins_next(old, now)
        since = begin.local
        pattern = replace(old.pattern, when=begin)
        new = replace(
            old,
            pattern=pattern,
            rule=rest_of(old, self.wish.rule, since),
            texts=self.wish.texts,
            cool_down=self.wish.cool_down,
            stay_minutes=self.wish.stay_minutes,
        )
        there = list(unit.posts.of_repeat(old.id))
        before = snapshot(unit, [one.id for one in there])
        saved = unit.repeats.save(new)
        nobody = replace(pattern, id=PostId(""), repeat_on=None)
        made = reshape(unit, old, saved, there, since, now, own=nobody)
        back = put_back(unit, self.label, before, [*(one.id for one in there), *made])
        return Batch(self.label, (back, PutRepeatsBack(self.label, (saved,), (old,))))


def begins_next(repeat: Repeat, now: datetime) -> WallTime:
    """The wall time from which on a change is for all that is still to come: its rule's next one, else now's day."""
    start = repeat.pattern.when
    assert start is not None
    after = first_on(repeat, now)
    since = next_on(repeat, start.local, now)
    if since < after:
        since = datetime.combine(after.date(), start.local.time())
    return WallTime(since, start.zone)
