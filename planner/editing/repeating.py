"""Edits of repeats: let a post repeat, change this one and the following or all of them, stop.

What is out, or on its way, is never touched. A post that was changed on its own keeps what it has of its own.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from planner.domain.errors import ChangedElsewhere, UserError
from planner.domain.ids import PostId, RepeatId, new_id
from planner.domain.occurrences import occurrences
from planner.domain.post import Post, Stage
from planner.domain.repeat import Repeat, RepeatRule
from planner.domain.times import WallTime, wall_at
from planner.editing.edit import Batch, Edit
from planner.editing.posts import save_post
from planner.editing.putback import put_back, snapshot
from planner.editing.recurring import make_missing
from planner.editing.reshaping import days_moved, reshape, still_open
from planner.editing.words import quoted
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork


class Scope(StrEnum):
    """Which posts of a repeat a change is for."""

    THIS = "this one"
    FOLLOWING = "this and following"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How a post is to repeat, as a person says it; the pattern is the post."""

    rule: RepeatRule | None
    texts: tuple[str, ...] = ()
    cool_down: int = 0
    stay_minutes: int = 0


@dataclass(frozen=True, slots=True)
class RepeatPost:
    """Let a stored post repeat: it is the first, and the next ones are made at once."""

    post_id: PostId
    wish: Wish
    label: str = tr("Repeats now")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Begin. Raises UserError (no time, repeated already, a rule that gives no second post)."""
        now = clock.now()
        before = snapshot(unit, [self.post_id])
        post = unit.posts.get(self.post_id)
        if post.when is None:
            raise UserError(
                tr("{post} has no time yet.", post=quoted(post)),
                place="time",
                mend=tr("Choose a day and a time."),
            )
        if post.repeat_id is not None:
            raise UserError(tr("{post} repeats already.", post=quoted(post)), mend=tr("Change how it does."))
        repeat = unit.repeats.save(new_repeat(post, self.wish))
        first = next(iter(occurrences(repeat, post.when.local + timedelta(days=366))), None)
        mine = self.wish.rule is None or (first is not None and first.on == post.when.local)
        on = post.when.local if mine else None
        unit.posts.save(replace(post, repeat_id=repeat.id if mine else None, repeat_on=on))
        made = make_missing(unit, repeat, unit.posts.of_repeat(repeat.id), now)
        back = put_back(unit, self.label, before, [self.post_id, *made])
        return Batch(
            self.label, (back, PutRepeatsBack(self.label, (repeat,), (replace(repeat, ended=True),)))
        )


@dataclass(frozen=True, slots=True)
class ChangeRepeat:
    """Change a repeat from one of its posts on, or all that is still to come.

    Attributes:
        post: one of its posts, as it shall be; its words and its time of day become the pattern's.
        scope: FOLLOWING or ALL.
        wish: how it repeats from then on; None: as before.
    """

    post: Post
    scope: Scope
    wish: Wish | None = None
    label: str = tr("Changed")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Change them. Raises Locked, ChangedElsewhere, UserError."""
        now, stored = clock.now(), unit.posts.get(self.post.id)
        if stored.revision != self.post.revision:
            raise ChangedElsewhere(
                tr("{post} was changed in another window since you opened it.", post=quoted(stored))
            )
        if stored.repeat_id is None or stored.repeat_on is None or self.post.when is None:
            raise UserError(tr("{post} does not repeat.", post=quoted(stored)), mend=tr("Save it alone."))
        old = unit.repeats.get(stored.repeat_id)
        since = stored.repeat_on if self.scope is Scope.FOLLOWING else next_on(old, stored.repeat_on, now)
        new = _changed(old, self.post, stored.repeat_on, since, self.wish)
        there = list(unit.posts.of_repeat(old.id))
        before = snapshot(unit, [one.id for one in there])
        left: tuple[Repeat, ...] = ()
        if self.scope is Scope.FOLLOWING and any(one.repeat_on and one.repeat_on < since for one in there):
            new = replace(new, id=RepeatId(new_id()), revision=0)
            ended = unit.repeats.save(_until(old, since))
            left = (ended,)
        saved = unit.repeats.save(new)
        made = reshape(unit, old, saved, there, since, now, own=self.post)
        back = put_back(unit, self.label, before, [*(one.id for one in there), *made])
        target = (old,) if saved.id == old.id else (old, replace(saved, ended=True))
        return Batch(self.label, (back, PutRepeatsBack(self.label, (*left, saved), target)))


@dataclass(frozen=True, slots=True)
class StopRepeat:
    """Let a repeat end before one of its posts; what it made from there on goes into the bin.

    Attributes:
        since: the naive wall time of the first post that goes; None: all that are still to come.
        keep: the posts that are there stay, only no more are made.
    """

    id: RepeatId
    since: datetime | None = None
    keep: bool = False
    label: str = tr("Stopped repeating")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Stop. Raises NotFound."""
        now, repeat = clock.now(), unit.repeats.get(self.id)
        since = self.since or first_on(repeat, now)
        there = [one for one in unit.posts.of_repeat(repeat.id) if one.repeat_on and one.repeat_on >= since]
        gone = [] if self.keep else [one for one in there if still_open(unit, one, now)]
        before = snapshot(unit, [one.id for one in gone])
        for post in gone:
            save_post(unit, before, replace(post, deleted_at=now), now)
        ended = self.since is None or self.keep
        saved = unit.repeats.save(replace(repeat, ended=True) if ended else _until(repeat, since))
        back = put_back(unit, self.label, before, [one.id for one in gone])
        return Batch(self.label, (back, PutRepeatsBack(self.label, (saved,), (repeat,))))


@dataclass(frozen=True, slots=True)
class PutRepeatsBack:
    """Leads repeats from ``left`` to ``target``, compared by content; one that is new ends."""

    label: str
    left: tuple[Repeat, ...]
    target: tuple[Repeat, ...]

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Put them back. Raises ChangedElsewhere."""
        wanted = {one.id: one for one in self.target}
        current, saved = [], []
        for left in self.left:
            here = unit.repeats.get(left.id)
            if replace(here, revision=0) != replace(left, revision=0):
                raise ChangedElsewhere(
                    tr("How the post repeats was changed in the meantime, so this was not taken back.")
                )
            current.append(here)
            saved.append(unit.repeats.save(replace(wanted[left.id], revision=here.revision)))
        return PutRepeatsBack(self.label, tuple(saved), tuple(current))


def new_repeat(post: Post, wish: Wish) -> Repeat:
    """A repeat with ``post`` as its pattern, not stored yet."""
    return Repeat(
        id=RepeatId(new_id()),
        client_id=post.client_id,
        pattern=_as_pattern(post),
        rule=wish.rule,
        texts=wish.texts,
        cool_down=wish.cool_down,
        stay_minutes=wish.stay_minutes,
    )


def _as_pattern(post: Post) -> Post:
    stage = Stage.SCHEDULED if post.stage is Stage.SCHEDULED else Stage.DRAFT
    variants = tuple(replace(one, when=None) for one in post.variants)
    return replace(post, stage=stage, variants=variants, repeat_id=None, repeat_on=None, revision=0)


def _changed(old: Repeat, post: Post, on: datetime, since: datetime, wish: Wish | None) -> Repeat:
    """The repeat with the post's words, beginning at ``since`` at the post's time of day."""
    assert post.when is not None
    pattern = _as_pattern(post)
    begin = datetime.combine(since.date(), post.when.local.time())
    rule = old.rule if wish is None else wish.rule
    days = days_moved(post, on, rule)
    if days:
        begin += days
        rule = replace(rule, weekdays=()) if rule is not None else None
    text = post.text if post.text not in old.texts else old.pattern.text
    pattern = replace(pattern, text=text, when=WallTime(begin, post.when.zone))
    if wish is None:
        return replace(old, pattern=pattern, rule=rest_of(old, rule, since))
    return replace(
        old,
        pattern=pattern,
        rule=rule,
        texts=wish.texts,
        cool_down=wish.cool_down,
        stay_minutes=wish.stay_minutes,
    )


def rest_of(old: Repeat, rule: RepeatRule | None, since: datetime) -> RepeatRule | None:
    """A rule with a count has as many left as its posts before ``since`` leave."""
    if rule is None or rule.count is None:
        return rule
    before = sum(one.on < since for one in occurrences(old, since))
    return replace(rule, count=max(1, rule.count - before))


def _until(repeat: Repeat, since: datetime) -> Repeat:
    """The repeat with its last day before ``since``."""
    if repeat.rule is None:
        return replace(repeat, ended=True)
    rule = replace(repeat.rule, until=(since - timedelta(days=1)).date(), count=None)
    return replace(repeat, rule=rule)


def next_on(repeat: Repeat, on: datetime, now: datetime) -> datetime:
    """The first time of the rule of which nothing is past; ``on`` where there is none."""
    first = first_on(repeat, now)
    ahead = (one.on for one in occurrences(repeat, max(on, first + timedelta(days=366))))
    return next((one for one in ahead if one >= first), on)


def first_on(repeat: Repeat, now: datetime) -> datetime:
    """The naive wall time from which on nothing of a repeat is past."""
    zone = repeat.pattern.when.zone if repeat.pattern.when else "UTC"
    return wall_at(now, zone).local
