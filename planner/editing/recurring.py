"""Makes the posts of repeats, ahead of time. Asked again, it makes nothing twice, on however many machines.

A post's ``repeat_on`` says which time of the rule it stands for; the plan refuses a second one. One in the bin
stands for its time as well: who deletes a single post skips it.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from planner.domain.ids import AccountId, PostId, new_id
from planner.domain.occurrences import Occurrence, occurrences
from planner.domain.post import Post, Stage
from planner.domain.repeat import AHEAD_DAYS, Repeat
from planner.domain.times import wall_at
from planner.editing.posts import save_post, settled
from planner.editing.putback import Snapshot
from planner.editing.replying import beside
from planner.editing.timeless import next_timeless
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork


def missing(repeat: Repeat, there: Iterable[Post], now: datetime) -> list[Occurrence]:
    """The occurrences from ``now`` to the horizon that no post stands for yet."""
    start = repeat.pattern.when
    if start is None or repeat.ended:
        return []
    known = {post.repeat_on for post in there}
    horizon = wall_at(now, start.zone).local + timedelta(days=AHEAD_DAYS)
    return [one for one in occurrences(repeat, horizon) if one.on not in known and one.when.instant() > now]


def make_missing(unit: UnitOfWork, repeat: Repeat, there: Sequence[Post], now: datetime) -> list[PostId]:
    """Make the posts that are missing; their ids. ``there``: every post of the repeat, those in the bin too."""
    if repeat.rule is not None:
        return [make(unit, repeat, one, now).id for one in missing(repeat, there, now)]
    found = None if repeat.ended else next_timeless(unit, repeat, there, now)
    if found is None:
        return []
    one, slot = found
    return [make(unit, repeat, one, now, only=slot.account_ids).id]


def lacks(unit: UnitOfWork, repeat: Repeat, now: datetime) -> bool:
    """Whether ``make_missing`` would make anything."""
    there = unit.posts.of_repeat(repeat.id)
    if repeat.rule is not None:
        return bool(missing(repeat, there, now))
    return not repeat.ended and next_timeless(unit, repeat, there, now) is not None


def make(
    unit: UnitOfWork,
    repeat: Repeat,
    one: Occurrence,
    now: datetime,
    *,
    only: Collection[AccountId] | None = None,
) -> Post:
    """Make one post with its publications, and the time to answer it; ``only`` on these accounts, None: all."""
    fresh = post_of(unit, repeat, one)
    if only is not None:
        fresh = replace(fresh, variants=tuple(each for each in fresh.variants if each.account_id in only))
    post = save_post(unit, Snapshot(), settled(fresh), now, what=tr("Repeated"))
    if repeat.stay_minutes:
        unit.reply_blocks.save(beside(post, repeat.stay_minutes))
    return post


def post_of(unit: UnitOfWork, repeat: Repeat, one: Occurrence) -> Post:
    """The post, not stored yet: for the accounts that are still there, a draft when none is."""
    pattern = repeat.pattern
    kept = {account.id for account in unit.accounts.all(repeat.client_id)}
    variants = tuple(
        replace(variant, when=None, text=variant.text if one.text == pattern.text else None)
        for variant in pattern.variants
        if variant.account_id in kept
    )
    return replace(
        pattern,
        id=PostId(new_id()),
        text=one.text,
        when=one.when,
        stage=pattern.stage if variants else Stage.DRAFT,
        variants=variants,
        repeat_id=repeat.id,
        repeat_on=one.on,
        external_url="",
        source_key="",
        deleted_at=None,
        revision=0,
    )
