"""Little time to answer is planned in a week with posts.

## What it does
Counts the times set aside to answer in each week (Monday to Sunday) in which an account has posts. A time counts when
it is 30 minutes long or longer, beside a post or on its own, and for every account of the client: it is the same person
who answers. A week is told while one of its posts is still to come. A plan read from a file knows of no such times,
so nothing is said of it.

## Why
Posts whose comments were answered did better in Buffer's figures of 2026 (30 % on LinkedIn, 42 % on Threads, 5 %
on Bluesky). Accounts were compared with themselves, and Buffer says that it is no proof. Nobody answers in time that
is not there.

## Example
Five posts from 16 to 22 November, and only Tuesday evening is kept free for what comes back.

## Use instead
Half an hour after the two posts that ask most.

## Options
- `slots` = 2: times to answer in a week with posts below which it is a warning.
- `minutes` = 30: how long a time has to be to count.

## Fixes
- Add 2 times 30 min after the posts that ask most, or as many as are missing (safe).

## Grade and source
Observation or a vendor's data (B): Buffer, State of engagement 2026, each account compared with itself,
stated as no cause. Two times of 30 minutes are a rule of thumb.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from itertools import groupby

from planner.domain.brief import Brief
from planner.domain.entry import Stay
from planner.domain.kinds import Kind
from planner.domain.stays import week_of
from planner.domain.times import wall_at
from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Line, every
from planner.lint.finding import Severity
from planner.lint.fix import Field, Fix, Patch, Safety
from planner.lint.manual import page
from planner.lint.reach import Reach
from planner.lint.rule import Context, Grade, Hit, Option, Reads, Rule, UnitKind
from planner.lint.told import lines, network_name, still_open
from planner.lint.units import Item, SequenceView, day_of

_ADD = Fix(title=tr("Add 2 times 30 min"), safety=Safety.SAFE)
_WEEK = timedelta(days=7)


def check(sequence: SequenceView, context: Context) -> Iterator[Hit]:
    """One hit per week whose last post is judged and that has too few times to answer."""
    items = sequence.items
    start = sequence.start(context.now, judge_all=context.judge_all)
    if start >= len(items):
        return
    while start and _week(items[start - 1]) == _week(items[start]):
        start -= 1
    slots, minutes = context.whole("slots"), context.whole("minutes")
    for monday, group in groupby(items[start:], key=_week):
        posts = tuple(group)
        if any(item.entry.stays is None for item in posts):
            continue
        there = [stay for stay in _in_week(posts, monday) if stay.minutes >= minutes]
        if len(there) < slots:
            yield _hit(sequence, monday, posts, len(there), context)


def _week(item: Item) -> date:
    return week_of(day_of(item.entry))


def _in_week(posts: tuple[Item, ...], monday: date) -> set[Stay]:
    """The times that begin in the week of these posts, each once."""
    found = set()
    for item in posts:
        zone = item.entry.when.zone if item.entry.when else "UTC"
        for stay in item.entry.stays or ():
            if monday <= wall_at(stay.start, zone).local.date() < monday + _WEEK:
                found.add(stay)
    return found


def _told(there: int, slots: int, monday: date, posts: tuple[Item, ...]) -> str:
    network, day = network_name(posts[-1].entry), words.day(monday)
    number = tr("{n} post|{n} posts", "after “with”", len(posts))
    if not there:
        return tr(
            "No time to answer on {network} in the week of {day}, with {posts}.",
            network=network,
            day=day,
            posts=number,
        )
    return tr(
        "{there} of {slots} times to answer on {network} in the week of {day}, with {posts}.",
        there=there,
        slots=slots,
        network=network,
        day=day,
        posts=number,
    )


def _hit(sequence: SequenceView, monday: date, posts: tuple[Item, ...], there: int, context: Context) -> Hit:
    slots, minutes = context.whole("slots"), context.whole("minutes")
    limit = tr(
        "{slots} of {minutes} min are the least ({set_by}).",
        slots=slots,
        minutes=minutes,
        set_by=context.set_by,
    )
    return Hit(
        message_id="few",
        message=f"{_told(there, slots, monday, posts)} {limit}",
        about=posts[-1].entry,
        posts=tuple(item.entry for item in posts),
        anchor=f"{sequence.key}\x1f{monday.isoformat()}",
        window=(posts[0].at, posts[-1].at),
        numbers={"times": there, "limit": slots, "minutes": minutes, "posts": len(posts)},
        evidence=partial(lines, posts),
        fixes=partial(_fixes, posts, slots - there, minutes, context),
    )


def _fixes(posts: tuple[Item, ...], missing: int, minutes: int, context: Context) -> tuple[Fix, ...]:
    """The times that are missing, after the posts that ask most; none where too few posts are still to come."""
    end = timedelta(minutes=minutes)
    free = [
        item
        for item in still_open(posts, context.now)
        if not any(stay.start < item.at + end and item.at < stay.end for stay in item.entry.stays or ())
    ]
    chosen = sorted(sorted(free, key=_asks_most)[:missing], key=lambda item: item.at)
    if len(chosen) < missing:
        return ()
    title = tr("Add {minutes} min", minutes=minutes)
    if missing > 1:
        title = tr("Add {times} times {minutes} min", times=missing, minutes=minutes)
    patches = tuple(Patch(post=item.entry.post, field=Field.STAY, value=minutes) for item in chosen)
    return (Fix(title=title, safety=Safety.SAFE, patches=patches),)


def _asks_most(item: Item) -> int:
    if item.entry.kind is Kind.CONVERSE:
        return 0
    return 1 if item.reading.invites else 2


_FOUR = every(1, "story teach converse story", start="2026-11-02 09:00")

RULE = Rule(
    code="TLK002",
    name="no-conversation-slot",
    unit=UnitKind.SEQUENCE,
    reads=Reads.NOTHING,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    on=False,
    stays=True,
    reach=Reach(posts=None, days=8),
    grades=(Grade.OBSERVED,),
    sources=("Buffer, State of engagement 2026",),
    options=(
        Option(
            name="slots",
            default=2,
            low=1,
            high=50,
            says=tr("times to answer in a week with posts below which it is a warning"),
        ),
        Option(name="minutes", default=30, low=5, high=720, says=tr("how long a time has to be to count")),
    ),
    messages={
        "few": "{n} of {limit} times to answer on {network} in the week of {day}, with {posts}. {limit} of {minutes} min are the least ({set by})."
    },
    fixes=(_ADD,),
    passes=(
        Example(
            says="two times of half an hour",
            lines=_FOUR,
            stays=(("2026-11-03 09:00", 30), ("2026-11-05 18:00", 45)),
        ),
        Example(
            says="twenty minutes count where the limit says so",
            lines=_FOUR,
            stays=(("2026-11-03 09:00", 20), ("2026-11-05 18:00", 20)),
            options={"minutes": 20},
        ),
        Example(says="a file knows of no such times", lines=_FOUR),
        Example(
            says="a week that is over is not told",
            lines=(*every(1, "story", start="2026-10-28 09:00", out=True),),
            stays=(),
        ),
    ),
    fails=(
        Example(says="no time at all", lines=_FOUR, stays=(), severity=Severity.WARNING),
        Example(says="one time only", lines=_FOUR, stays=(("2026-11-03 09:00", 30),)),
        Example(
            says="both are too short",
            lines=_FOUR,
            stays=(("2026-11-03 09:00", 20), ("2026-11-05 18:00", 20)),
        ),
        Example(
            says="Sunday evening counts for its own week alone",
            lines=_FOUR,
            stays=(("2026-11-01 20:00", 30), ("2026-11-03 09:00", 30)),
        ),
        Example(
            says="half of the week is out already",
            lines=(
                *every(1, "story story", start="2026-11-02 09:00", out=True),
                Line(when="2026-11-06 09:00", kind="converse", text="Which bread do you miss most?"),
            ),
            stays=(),
            brief=Brief(reply_minutes=20),
            now="2026-11-04T12:00",
        ),
    ),
)
