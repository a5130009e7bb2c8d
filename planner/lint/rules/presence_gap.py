"""An account is silent for too long between two posts.

## What it does
Counts the days from each post to the next on one account, also from the last one that is out to the first
that is planned. The limit follows from the posts a week on the client's sheet: twice the time from one to
the next, rounded up to whole days. That is 7 days for two posts a week and 14 for one.

Where nothing is agreed, the limit below holds. An account that posts more rarely by habit has a longer one:
twice the usual time between its posts. The usual time is the middle one of up to three times before the gap
and three after it, the shorter one when there are two in the middle; one alone is no habit. Days on which the
client is closed are not counted.

Only gaps that can still be filled are told: the next post is planned, and a day from tomorrow on is free.
An account that was silent for more than 90 days is starting anew, and that is no gap. What comes after the
last post is told by FRQ004.

## Why
Whoever looks you up after two silent weeks may wonder whether you are still open. That posting regularly
helps by itself is often said, but no sound source was found. Take the number as a reminder.

## Example
On LinkedIn a post on 3 November and the next on 14 November: 11 days.

## Use instead
One post in the middle. Something that holds at any time will do: how the oven is cleaned, what the
apprentice learned, the question you are asked most.

## Options
- `days` = 7: days from one post to the next above which it is a gap, where nothing is agreed.

## Fixes
- Plan a post in the middle of the gap (opens a new post).

## Grade and source
Rule of thumb (F): no sound source was found, 2026-08.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from planner.domain.brief import Brief, DayNature, OwnDate
from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fix import Assist, Fix, Opens, Safety
from planner.lint.free_slots import holidays_between, is_holiday
from planner.lint.manual import page
from planner.lint.reach import Reach
from planner.lint.rule import Context, Grade, Hit, Option, Reads, Rule, UnitKind
from planner.lint.told import anchor_at, line, network_name, today
from planner.lint.units import Item, SequenceView, day_of

_PLAN = Fix(title=tr("Plan a post in the middle of the gap"), safety=Safety.ASSIST)
_DAY = timedelta(days=1)
_DORMANT = 90  # days after which an account starts anew
_HABIT = 2  # times the usual time between posts
_AROUND = 3  # times looked at before a gap, and as many after it
_TELL = 2  # times from which on a habit is told
_TWICE = 14  # days: twice a week, shared out among the posts agreed for one


def check(sequence: SequenceView, context: Context) -> Iterator[Hit]:
    """One hit per gap that ends at a judged post and can still be filled."""
    items, least = sequence.items, limit_of(sequence, context)
    start = max(1, sequence.start(context.now, judge_all=context.judge_all))
    now_day: date | None = None
    for index in range(start, len(items)):
        before, after = items[index - 1], items[index]
        if (after.at - before.at).days < least - 2:  # a quick look; days on the wall calendar decide
            continue
        first, last = day_of(before.entry), day_of(after.entry)
        if (last - first).days <= least:
            continue
        usual = 0 if sequence.notes.brief.posts_per_week else _usual(items, index)
        limit = max(least, _HABIT * usual)
        closed = holidays_between(sequence.notes, first, last)
        gap = (last - first).days - closed
        if gap <= limit:
            continue
        now_day = now_day or today(sequence, context.now)
        if context.judge_all or _can_be_filled(first, last, now_day):
            yield _hit(sequence, (before, after), (gap, closed, limit), usual, now_day, context)


def limit_of(sequence: SequenceView, context: Context) -> int:
    """Days from post to post that are still no gap: twice the agreed interval, else the option."""
    agreed = sequence.notes.brief.posts_per_week
    return -(-_TWICE // agreed) if agreed > 0 else context.whole("days")


def _usual(items: Sequence[Item], index: int) -> int:
    """Days from post to post around the gap that ends at ``index``, 0 when there are too few to tell."""
    places = (*range(max(1, index - _AROUND), index), *range(index + 1, min(len(items), index + _AROUND + 1)))
    if len(places) < _TELL:
        return 0
    days = sorted((day_of(items[at].entry) - day_of(items[at - 1].entry)).days for at in places)
    return days[(len(days) - 1) // 2]


def _can_be_filled(first: date, last: date, now_day: date) -> bool:
    """Whether a day is left between tomorrow and the gap's end, and the account was not at rest."""
    if first < now_day and (now_day - first).days > _DORMANT:
        return False
    return max(first, now_day) + _DAY < last


def _hit(
    sequence: SequenceView,
    ends: tuple[Item, Item],
    numbers: tuple[int, int, int],
    usual: int,
    now_day: date,
    context: Context,
) -> Hit:
    before, after = ends
    gap, closed, limit = numbers
    first, last = day_of(before.entry), day_of(after.entry)
    agreed = sequence.notes.brief.posts_per_week
    who = context.set_by
    if agreed:
        who = tr(
            "twice the interval at {n} post a week, as agreed"
            "|twice the interval at {n} posts a week, as agreed",
            "",
            agreed,
        )
    elif limit == _HABIT * usual:
        who = tr("twice the usual {n} day here|twice the usual {n} days here", "", usual)
    day = _middle(sequence, max(first, now_day), last)
    said = _told(gap, closed, network_name(after.entry), words.days(first, last))
    bound = tr("Your limit is {limit} ({who}).", limit=limit, who=who)
    return Hit(
        message_id="gap",
        message=f"{said} {bound}",
        about=after.entry,
        posts=(before.entry, after.entry),
        anchor=anchor_at(sequence, before),
        window=(before.at, after.at),
        numbers={"days": gap, "closed": closed, "limit": limit},
        evidence=(line(before), line(after)),
        fixes=(
            Fix(
                title=tr("Plan a post on {day}", day=words.day(day)),
                safety=_PLAN.safety,
                assist=Assist(opens=Opens.NEW_POST, account_key=after.entry.account_key, day=day),
            ),
        ),
    )


def _told(gap: int, closed: int, network: str, days: str) -> str:
    if not closed:
        return tr(
            "{n} day from post to post on {network}, {days}.|{n} days from post to post on {network}, {days}.",
            "",
            gap,
            network=network,
            days=days,
        )
    return tr(
        "{n} day from post to post on {network}, {days}, {closed} left out."
        "|{n} days from post to post on {network}, {days}, {closed} left out.",
        "",
        gap,
        network=network,
        days=days,
        closed=tr("{n} closed day|{n} closed days", "", closed),
    )


def _middle(sequence: SequenceView, first: date, last: date) -> date:
    """The day nearest to the middle on which the client is open; the middle when there is none."""
    middle = first + ((last - first) // 2)
    days = (first + n * _DAY for n in range(1, max(2, (last - first).days)))
    open_days = [day for day in days if not is_holiday(sequence.notes, day)]
    return min(open_days, key=lambda day: (abs(day - middle), day), default=middle)


_CLOSED = tuple(
    OwnDate(day=date(2026, 11, n), name="Closed for the holidays", nature=DayNature.HOLIDAY)
    for n in range(5, 12)
)


def _two(first: str, second: str, *, out: bool = False, network: str = "linkedin") -> tuple[Line, ...]:
    return (
        Line(when=f"{first} 09:00", network=network, out=out),
        Line(when=f"{second} 09:00", network=network),
    )


RULE = Rule(
    code="FRQ001",
    name="presence-gap",
    unit=UnitKind.SEQUENCE,
    reads=Reads.NOTHING,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    reach=Reach(posts=_AROUND + 1, days=None),
    grades=(Grade.FOLKLORE,),
    sources=("No sound source was found, 2026-08",),
    options=(
        Option(
            name="days",
            default=7,
            low=1,
            high=90,
            says=tr("days from one post to the next above which it is a gap, where nothing is agreed"),
        ),
    ),
    messages={"gap": "{n} days from post to post on {network}, {days}. Your limit is {limit}."},
    fixes=(_PLAN,),
    passes=(
        Example(says="a week to the day", lines=_two("2026-11-02", "2026-11-09")),
        Example(
            says="five posts a week rest at the weekend",
            lines=_two("2026-11-06", "2026-11-09"),
            brief=Brief(posts_per_week=5),
        ),
        Example(
            says="closed for the holidays",
            lines=_two("2026-11-04", "2026-11-12"),
            brief=Brief(own_dates=_CLOSED),
        ),
        Example(
            says="a blog with a post every ten days",
            lines=tuple(
                Line(when=f"2026-{day} 09:00", network="wordpress")
                for day in ("11-02", "11-12", "11-23", "12-02")
            ),
        ),
        Example(says="the next post is tomorrow", lines=_two("2026-10-20", "2026-11-02", out=True)),
        Example(says="silent since spring, starting anew", lines=_two("2026-04-01", "2026-11-12", out=True)),
    ),
    fails=(
        Example(says="11 days", lines=_two("2026-11-03", "2026-11-14"), severity=Severity.WARNING),
        Example(
            says="three a week are agreed, six days pass",
            lines=_two("2026-11-06", "2026-11-12", network="instagram"),
            brief=Brief(posts_per_week=3),
        ),
        Example(
            says="from the last one out to the next planned", lines=_two("2026-10-28", "2026-11-06", out=True)
        ),
        Example(
            says="two gaps, told one by one",
            lines=(*_two("2026-11-03", "2026-11-14"), Line(when="2026-11-30 09:00", network="linkedin")),
        ),
    ),
)
