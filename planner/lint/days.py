"""One account's posts by day: for rules that count a day and offer the next one that has room."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby

from planner.domain.times import WallTime
from planner.languages import tr
from planner.lint import words
from planner.lint.fix import Field, Fix, Patch, Safety
from planner.lint.free_slots import index_from, is_holiday
from planner.lint.moves import settled
from planner.lint.rule import Context
from planner.lint.told import line, still_open
from planner.lint.units import Item, SequenceView, day_of

AHEAD = 14
"""Days after a full one that are searched for room."""


def judged_days(sequence: SequenceView, context: Context) -> Iterator[tuple[date, tuple[Item, ...]]]:
    """Every day whose last post is judged, with all its posts, those that are out included."""
    items = sequence.items
    start = sequence.start(context.now, judge_all=context.judge_all)
    if start >= len(items):
        return
    while start and _day(items[start - 1]) == _day(items[start]):
        start -= 1
    for day, posts in groupby(items[start:], key=_day):
        yield day, tuple(posts)


def day_with_room(
    sequence: SequenceView, after: date, most: int, counts: Callable[[Item], bool]
) -> date | None:
    """The first day after ``after`` on which fewer than ``most`` posts count and the client is open.

    None when the next two weeks have none. Only posts of these days are looked at.
    """
    last = after + timedelta(days=AHEAD)
    full: dict[date, int] = {}
    for item in sequence.items[index_from(sequence, after) :]:
        day = _day(item)
        if day > last + timedelta(days=1):
            break
        if counts(item):
            full[day] = full.get(day, 0) + 1
    days = (after + timedelta(days=n) for n in range(1, AHEAD + 1))
    return next(
        (day for day in days if full.get(day, 0) < most and not is_holiday(sequence.notes, day)), None
    )


def moved_on(
    sequence: SequenceView, posts: Sequence[Item], most: int, context: Context, counts: Callable[[Item], bool]
) -> tuple[Fix, ...]:
    """The unsafe fix that moves what is too much for a day, the latest first, each to a day with room.

    Args:
        sequence: the account's.
        posts: those of one day that count.
        most: how many of them a day takes.
        context: of the check.
        counts: what counts on the days they could go to.

    Returns:
        One fix, or nothing when no post can be moved.
    """
    patches: list[Patch] = []
    title = ""
    after = day_of(posts[0].entry)
    for item in still_open(posts, context.now)[most - len(posts) :]:
        day = day_with_room(sequence, after, most, counts)
        when = same_time_on(item, day) if day else None
        if day is None or when is None:
            break
        entry, after = item.entry, day
        patches.append(Patch(post=entry.post, field=Field.WHEN, value=when, account_key=entry.account_key))
        title = tr("Move {post} to {day}", post=line(item), day=words.day(day))
    if len(patches) > 1:
        title = tr(
            "Move {n} post to the next days with room|Move {n} posts to the next days with room",
            "",
            len(patches),
        )
    return (Fix(title=title, safety=Safety.UNSAFE, patches=tuple(patches)),) if patches else ()


def same_time_on(item: Item, day: date) -> WallTime | None:
    """The post's clock time on another day; None when that day's clocks skip it."""
    when = item.entry.when
    if when is None:
        return None
    moved = when.local.replace(year=day.year, month=day.month, day=day.day)
    return settled(WallTime(moved, when.zone))


def _day(item: Item) -> date:
    return day_of(item.entry)
