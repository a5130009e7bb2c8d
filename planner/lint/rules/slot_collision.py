"""Two posts of one account come at nearly the same time.

## What it does
Finds posts of one account with less than 30 minutes between one and the next: a warning, and an error
when two come in the same minute. Several that follow each other so closely are one finding.

## Why
The second pushes the first down before many have seen it. Two in the same minute are most likely a slip of the
hand. No study was found that names a number.

## Example
On Facebook 09:00 the Christmas market, 09:05 the opening hours: two posts within 5 minutes.

## Use instead
Half a day between them, or one post that says both.

## Options
- `minutes` = 30: minutes that should lie between two posts.

## Fixes
- Move the later one to the next free time (shows the new time first).
- Choose another time (opens the later post).

## Grade and source
Rule of thumb (F): no source with data was found, 2026-11.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from itertools import pairwise

from planner.domain.times import wall_at
from planner.languages import clock, tr
from planner.lint import words
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fix import Assist, Field, Fix, Opens, Patch, Safety
from planner.lint.free_slots import next_free
from planner.lint.manual import page
from planner.lint.reach import Reach
from planner.lint.rule import Context, Grade, Hit, Option, Reads, Rule, UnitKind
from planner.lint.told import anchor_at, line, network_name, still_open
from planner.lint.units import Item, SequenceView, day_of

_MOVE = Fix(title=tr("Move the later one to the next free time"), safety=Safety.UNSAFE)
_CHOOSE = Fix(title=tr("Choose another time"), safety=Safety.ASSIST)
_MINUTE = timedelta(minutes=1)


def check(sequence: SequenceView, context: Context) -> Iterator[Hit]:
    """One hit per chain of posts that are too close, when its last post is judged."""
    items, apart = sequence.items, context.whole("minutes") * _MINUTE
    index = sequence.start(context.now, judge_all=context.judge_all)
    while index < len(items):
        if not index or items[index].at - items[index - 1].at >= apart:
            index += 1
            continue
        first, last = index - 1, index
        while first and items[first].at - items[first - 1].at < apart:
            first -= 1
        while last + 1 < len(items) and items[last + 1].at - items[last].at < apart:
            last += 1
        yield _hit(sequence, first, last, context)
        index = last + 1


def _hit(sequence: SequenceView, first: int, last: int, context: Context) -> Hit:
    items, limit = sequence.items, context.whole("minutes")
    chain = items[first : last + 1]
    gaps = [_minute(after) - _minute(before) for before, after in pairwise(chain)]
    closest = min(gaps) // _MINUTE
    leave = tr(
        "Leave {n} minute between two ({set_by}).|Leave {n} minutes between two ({set_by}).",
        "",
        limit,
        set_by=context.set_by,
    )
    return Hit(
        message_id="close",
        message=f"{_told(chain, closest)} {leave}",
        about=chain[-1].entry,
        posts=tuple(item.entry for item in chain),
        anchor=anchor_at(sequence, chain[0]),
        severity=Severity.ERROR if closest == 0 else None,
        window=(chain[0].at, chain[-1].at),
        numbers={"posts": len(chain), "minutes": closest, "limit": limit},
        evidence=partial(_lines, chain),
        fixes=partial(_fixes, sequence, first, last, context),
    )


def _lines(chain: tuple[Item, ...]) -> tuple[str, ...]:
    return tuple([f"{_clock(item, chain[0])}, {line(item)}" for item in chain])


def _told(chain: tuple[Item, ...], closest: int) -> str:
    network = network_name(chain[0].entry)
    when = f"{words.day(day_of(chain[0].entry))}, {_clock(chain[0], chain[0])}"
    if closest == 0 and len(chain) == 2:  # noqa: PLR2004 - a pair
        return tr(
            "2 posts on {network} at the same minute, {time}, the closest 0 minutes apart.",
            network=network,
            time=when,
        )
    return tr(
        "{posts} posts on {network} from {start} to {end}, the closest {n} minute apart."
        "|{posts} posts on {network} from {start} to {end}, the closest {n} minutes apart.",
        "",
        closest,
        posts=len(chain),
        network=network,
        start=when,
        end=_clock(chain[-1], chain[0]),
    )


def _minute(item: Item) -> datetime:
    return item.at.replace(second=0, microsecond=0)


def _clock(item: Item, first: Item) -> str:
    """The time of a post on the clock by which the first was planned: zones may differ."""
    when, theirs = item.entry.when, first.entry.when
    if when and theirs and when.zone != theirs.zone:
        when = wall_at(item.at, theirs.zone)
    return clock(when.local if when else item.at)


def _fixes(sequence: SequenceView, first: int, last: int, context: Context) -> tuple[Fix, ...]:
    """Every later post that can be moved goes to the first time that is far enough from all others."""
    items, apart = sequence.items, context.whole("minutes") * _MINUTE
    movable = still_open(items[first + 1 : last + 1], context.now)
    if not movable:
        return (_CHOOSE,)
    moving = {id(item) for item in movable}
    near = items[max(0, first - 1) : last + 100]
    taken = [item.at for item in near if id(item) not in moving]
    patches: list[Patch] = []
    title = ""
    for item in movable:
        at = next_free(taken, _minute(item), apart)
        taken.append(at)
        entry = item.entry
        if at == _minute(item) or entry.when is None:
            continue
        when = wall_at(at, entry.when.zone)
        patches.append(Patch(post=entry.post, field=Field.WHEN, value=when, account_key=entry.account_key))
        title = title or tr(
            "Move {post} to {day}, {time:%H:%M}",
            post=line(item),
            day=words.day(when.local.date()),
            time=when.local,
        )
    if len(patches) > 1:
        title = tr("Move {posts} posts to the next free times", posts=len(patches))
    later = movable[-1].entry
    choose = Fix(
        title=_CHOOSE.title,
        safety=_CHOOSE.safety,
        assist=Assist(opens=Opens.POST, post=later.post, account_key=later.account_key, field=Field.WHEN),
    )
    return (Fix(title=title, safety=_MOVE.safety, patches=tuple(patches)), choose) if patches else (choose,)


RULE = Rule(
    code="TIM004",
    name="slot-collision",
    unit=UnitKind.SEQUENCE,
    reads=Reads.NOTHING,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    reach=Reach(posts=None, days=1),
    grades=(Grade.FOLKLORE,),
    sources=("No source with data was found, 2026-11",),
    options=(
        Option(
            name="minutes", default=30, low=1, high=720, says=tr("minutes that should lie between two posts")
        ),
    ),
    messages={
        "close": "{n} posts on {network}, {time}, the closest {minutes} apart. Leave {limit} between two."
    },
    fixes=(_MOVE, _CHOOSE),
    passes=(
        Example(
            says="half an hour to the minute",
            lines=(Line(when="2026-11-02 09:00"), Line(when="2026-11-02 09:30")),
        ),
        Example(
            says="the same minute on two accounts",
            lines=(Line(when="2026-11-02 09:00"), Line(when="2026-11-02 09:00", network="facebook")),
        ),
        Example(
            says="both are out already",
            lines=(
                Line(when="2026-10-02 09:00", out=True),
                Line(when="2026-10-02 09:05", out=True),
                Line(when="2026-11-02 09:05"),
            ),
        ),
        Example(
            says="the same time on the clock, an hour apart when clocks go back",
            lines=(
                Line(when="2027-10-31 02:30", fold=0),
                Line(when="2027-10-31 02:30", fold=1),
            ),
        ),
    ),
    fails=(
        Example(
            says="five minutes",
            lines=(Line(when="2026-11-02 09:00"), Line(when="2026-11-02 09:05")),
            severity=Severity.WARNING,
        ),
        Example(
            says="the same minute",
            lines=(Line(when="2026-11-02 09:00"), Line(when="2026-11-02 09:00", text="🥐")),
            severity=Severity.ERROR,
        ),
        Example(
            says="five within an hour and a half are one finding",
            lines=tuple(
                Line(when=f"2026-11-02 {time}") for time in ("09:00", "09:20", "09:40", "10:00", "10:20")
            ),
        ),
        Example(
            says="one over midnight",
            lines=(Line(when="2026-11-02 23:50"), Line(when="2026-11-03 00:10")),
        ),
    ),
)
