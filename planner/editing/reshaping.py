"""Leads the posts of a repeat on to another rule and pattern, and leaves to each what it has of its own."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from planner.domain.ids import PostId
from planner.domain.occurrences import Occurrence, occurrences
from planner.domain.post import Post
from planner.domain.publication import EDITABLE, PublicationState
from planner.domain.repeat import AHEAD_DAYS, Repeat, RepeatRule
from planner.domain.times import wall_at
from planner.editing.follow import Past
from planner.editing.posts import save_post, settled
from planner.editing.putback import snapshot
from planner.editing.recurring import make_missing
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork

_SAID = (
    "kind",
    "ask",
    "not_selling",
    "title",
    "first_comment",
    "link",
    "media",
    "hashtags",
    "series",
    "campaign",
    "notes",
    "offer",
    "disclosure",
    "claim_source",
    "grace_minutes",
    "language",
    "utm",
    "numbered",
    "stage",
    "variants",
)
"""Fields that a post takes over from its pattern where it has them from there."""


def days_moved(post: Post, on: datetime, rule: RepeatRule | None) -> timedelta:
    """By how many days all move with the post that was changed; a rule with several weekdays keeps to them."""
    if post.when is None or rule is None or len(rule.weekdays) > 1:
        return timedelta(0)
    return post.when.local.date() - on.date()


def reshape(
    unit: UnitOfWork,
    old: Repeat,
    new: Repeat,
    there: Sequence[Post],
    since: datetime,
    now: datetime,
    own: Post,
) -> list[PostId]:
    """Lead the posts from ``since`` on to the new rule and pattern; the ids of those that were made."""
    zone = new.pattern.when.zone if new.pattern.when else "UTC"
    horizon = wall_at(now, zone).local + timedelta(days=AHEAD_DAYS)
    reach = max([horizon, *(one.repeat_on for one in there if one.repeat_on)])
    wanted = {one.on.date(): one for one in occurrences(new, reach + timedelta(days=1))}
    planned = {one.on for one in occurrences(old, reach)}
    known = {text: new.all_texts[n % len(new.all_texts)] for n, text in enumerate(old.all_texts)}
    if new.rule is None:  # it has no times of its own: each stays where it is
        fixed = [(one.repeat_on, one.when, one.text) for one in there if one.repeat_on and one.when]
        wanted = {on.date(): Occurrence(on, when, known.get(text, text)) for on, when, text in fixed}
        planned = {on for on, _, _ in fixed}
    days = timedelta(0) if own.repeat_on is None else days_moved(own, own.repeat_on, new.rule)
    mine = [one for one in there if one.repeat_on is not None and one.repeat_on >= since]
    before = snapshot(unit, [one.id for one in mine])
    for post in mine:  # a key is free before another post takes it
        if post.deleted_at is None or post.repeat_on not in planned:
            unit.posts.save(replace(post, repeat_id=None, repeat_on=None))
    for post in mine:
        assert post.repeat_on is not None
        free = unit.posts.get(post.id)
        place = wanted.get((post.repeat_on + days).date())
        if post.deleted_at is not None:
            if place is not None and post.repeat_on in planned:  # skipped by a person: it stays so
                unit.posts.save(replace(free, repeat_id=new.id, repeat_on=place.on))
        elif not still_open(unit, post, now):
            unit.posts.save(replace(free, repeat_id=post.repeat_id, repeat_on=post.repeat_on))
        elif (
            post.repeat_on not in planned and post.id != own.id
        ):  # planned besides the rule: it stays where it is
            extra = (
                Occurrence(post.repeat_on, post.when, known.get(post.text, post.text)) if post.when else None
            )
            kept = _merged(post, old, new, extra) if extra else post
            kept = replace(kept, repeat_id=new.id, repeat_on=post.repeat_on, revision=free.revision)
            save_post(unit, before, settled(kept), now, past=Past.MISS, what=tr("Changed with its repeat"))
        elif place is None:
            save_post(unit, before, replace(free, deleted_at=now), now)
        else:
            after = own if post.id == own.id else _merged(post, old, new, place)
            kept = replace(after, repeat_id=new.id, repeat_on=place.on, revision=free.revision)
            save_post(unit, before, settled(kept), now, past=Past.MISS, what=tr("Changed with its repeat"))
    return make_missing(unit, new, unit.posts.of_repeat(new.id), now)


def _merged(post: Post, old: Repeat, new: Repeat, place: Occurrence) -> Post:
    """The post as the new pattern has it, but for what it has of its own."""
    values = {
        name: getattr(new.pattern, name)
        for name in _SAID
        if getattr(post, name) == getattr(old.pattern, name)
    }
    text = place.text if post.text in old.all_texts else post.text
    unmoved = post.when is not None and post.when.local == post.repeat_on
    return replace(post, **values, text=text, when=place.when if unmoved else post.when)


def still_open(unit: UnitOfWork, post: Post, now: datetime) -> bool:
    """Whether nothing of a post is out or on its way, and it is still to come."""
    if post.deleted_at is not None or post.when is None or post.when.instant() <= now:
        return False
    states = {one.state for one in unit.publications.of_post(post.id)}
    return states <= EDITABLE | {PublicationState.CANCELLED, PublicationState.DRAFT}
