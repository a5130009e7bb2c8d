"""Timeless posts: they fill posting slots that are free, one after a long rest, never several on one day."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from planner.domain.occurrences import Occurrence
from planner.domain.post import Post
from planner.domain.repeat import Repeat
from planner.domain.rhythm import free_slots, is_quiet
from planner.domain.slot import SlotTime
from planner.domain.times import wall_at
from planner.ports.unit_of_work import UnitOfWork

AHEAD = timedelta(days=14)
"""So far ahead a free slot is filled: nearer ones are more likely to stay free."""

NOTICE = timedelta(days=1)
"""A slot that is nearer is left to the person."""

SHORTEST_REST = 7
"""Days between two times of one timeless post, whatever its cool-down."""


def next_timeless(
    unit: UnitOfWork, repeat: Repeat, there: Sequence[Post], now: datetime
) -> tuple[Occurrence, SlotTime] | None:
    """The next time of a timeless post, and the slot it fills; None: it rests, or nothing is free.

    Args:
        unit: of the plan.
        repeat: without a rule.
        there: every post of it, those in the bin too: one that was deleted rests as well.
        now: aware UTC.
    """
    client = unit.clients.get(repeat.client_id)
    rest = timedelta(days=max(repeat.cool_down, SHORTEST_REST))
    used = [post.repeat_on for post in there if post.repeat_on is not None]
    earliest = now + NOTICE
    here = wall_at(now, client.zone).local
    if used and max(used) + rest > here + AHEAD:
        return None
    rhythm = unit.calendar.slots(repeat.client_id)
    if not rhythm:
        return None
    posts = unit.calendar.rows(now - NOTICE, now + AHEAD + NOTICE, repeat.client_id)
    full = _days_with_timeless(unit, repeat)
    mine = {variant.account_id for variant in repeat.pattern.variants}
    for slot in free_slots(rhythm, here.date(), (here + AHEAD).date(), posts, now):
        rested = not used or slot.when.local >= max(used) + rest
        fits = slot.kind in {None, repeat.pattern.kind} and bool(mine & set(slot.account_ids))
        open_then = not is_quiet(slot.at, slot.when.zone, client.brief)
        if slot.at >= earliest and rested and fits and open_then and slot.when.local.date() not in full:
            texts = repeat.all_texts
            return Occurrence(slot.when.local, slot.when, texts[len(used) % len(texts)]), slot
    return None


def _days_with_timeless(unit: UnitOfWork, repeat: Repeat) -> set[date]:
    """Days of the client that have a timeless post already."""
    others = (one for one in unit.repeats.all(repeat.client_id) if one.rule is None)
    posts: Iterable[Post] = (post for one in others for post in unit.posts.of_repeat(one.id))
    return {post.repeat_on.date() for post in posts if post.repeat_on is not None}
