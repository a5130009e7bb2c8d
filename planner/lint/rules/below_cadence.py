"""Fewer posts in a week than agreed with the client.

## What it does
Counts the posts of one account in every calendar week, Monday to Sunday in the client's time zone, and
compares them with the posts a week on the client's sheet. Where the sheet has no number, nothing is judged.

Only whole weeks inside the plan are judged: there is a post on or before their Monday and one on or after
their Sunday, neither more than four weeks away, and the week is not over. Weeks that follow each other are
one finding, told by the one that lacks most. Days on which the client is closed lower the number in
proportion, rounded up. How the plan ends is told by FRQ004.

## Why
It is what was agreed, and the client may count as well.

## Example
Three posts a week are agreed, and the week of 9 to 15 November holds two.

## Use instead
Add the missing one, or agree on a number that can be kept.

## Options
None.

## Fixes
- Plan a post in that week (opens a new post on its emptiest day).

## Grade and source
Fact: the number of posts a week on the client's sheet, as agreed. We do not claim that readers notice it,
2026-11.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from operator import itemgetter
from typing import NamedTuple
from zoneinfo import ZoneInfo

from planner.domain.brief import Brief, DayNature, OwnDate
from planner.domain.times import zone_of
from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fix import Assist, Fix, Opens, Safety
from planner.lint.free_slots import best_day, holidays_between, index_from
from planner.lint.manual import page
from planner.lint.reach import Reach
from planner.lint.rule import Context, Grade, Hit, Reads, Rule, UnitKind
from planner.lint.told import lines, network_name, today, zone_name
from planner.lint.units import Item, SequenceView

_PLAN = Fix(title=tr("Plan a post in that week"), safety=Safety.ASSIST)
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_SUNDAY = 6 * _DAY
_NEAR = timedelta(days=28)


class _Week(NamedTuple):
    """A judged week: its posts, the first post from its Sunday on, and how many were agreed for it."""

    monday: date
    posts: tuple[Item, ...]
    after: Item
    agreed: int

    @property
    def missing(self) -> int:
        """How many posts are missing, 0 when none."""
        return max(0, self.agreed - len(self.posts))


def check(sequence: SequenceView, context: Context) -> Iterator[Hit]:
    """One hit per streak of judged weeks that are below the number agreed."""
    if sequence.notes.brief.posts_per_week <= 0 or not sequence.items:
        return
    streak: list[_Week] = []
    for week in _weeks(sequence, context):
        if streak and (not week.missing or week.monday - streak[-1].monday != _WEEK):
            yield _hit(sequence, streak, context)
            streak = []
        if week.missing:
            streak.append(week)
    if streak:
        yield _hit(sequence, streak, context)


def _weeks(sequence: SequenceView, context: Context) -> Iterator[_Week]:
    """The judged weeks, in order. Posts before the first of them are looked at as far as four weeks back."""
    zone = zone_of(zone_name(sequence))
    monday = _monday(_local(sequence.items[min(sequence.first, len(sequence.items) - 1)], zone))
    if not context.judge_all:
        monday = max(monday, _monday(today(sequence, context.now)))
    near = sequence.items[index_from(sequence, monday - _NEAR) :]
    dated = sorted(((_local(item, zone), item) for item in near), key=itemgetter(0))
    days = [day for day, _ in dated]
    while days and monday + _SUNDAY <= days[-1]:
        sunday = monday + _SUNDAY
        begun = bisect_right(days, monday)
        following = bisect_left(days, sunday)
        goes_on = days[following] - sunday <= _NEAR
        if goes_on and begun and monday - days[begun - 1] <= _NEAR:
            posts = dated[bisect_left(days, monday) : bisect_right(days, sunday)]
            agreed = _agreed(sequence, monday)
            yield _Week(monday, tuple(item for _, item in posts), dated[following][1], agreed)
        monday = monday + _WEEK if goes_on else _monday(days[following]) - _NEAR


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _local(item: Item, zone: ZoneInfo) -> date:
    """The day in the client's zone."""
    return item.at.astimezone(zone).date()


def _agreed(sequence: SequenceView, monday: date) -> int:
    """The number agreed for a week, lowered for days on which the client is closed, rounded up."""
    closed = holidays_between(sequence.notes, monday - _DAY, monday + _WEEK)
    return -(-sequence.notes.brief.posts_per_week * (7 - closed) // 7)


def _hit(sequence: SequenceView, streak: list[_Week], context: Context) -> Hit:
    worst = max(streak, key=lambda week: week.missing)
    zone = zone_of(zone_name(sequence))
    posts = worst.posts or (worst.after,)
    name = network_name(posts[0].entry)
    sunday = worst.monday + _SUNDAY
    there = len(worst.posts)
    told = tr(
        "{n} of {agreed} agreed with {client} is planned on {network} for the week of {days}."
        "|{n} of {agreed} agreed with {client} are planned on {network} for the week of {days}.",
        "",
        there,
        agreed=tr("{n} post|{n} posts", "", worst.agreed),
        client=posts[0].entry.client,
        network=name,
        days=words.days(worst.monday, sunday),
    )
    if len(streak) > 1:
        more = tr("{weeks} weeks in a row are below it.", weeks=len(streak))
        told = f"{told} {more}"
    return Hit(
        message_id="below",
        message=told,
        about=posts[-1].entry,
        posts=tuple(item.entry for item in posts),
        anchor=f"{sequence.key}\x1f{streak[0].monday.isoformat()}",
        window=(_instant(streak[0].monday, time(), zone), _instant(streak[-1].monday + _SUNDAY, _LAST, zone)),
        numbers={"posts": there, "agreed": worst.agreed, "weeks": len(streak)},
        evidence=partial(lines, worst.posts),
        fixes=partial(_fixes, sequence, worst, context),
    )


def _instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, at, tzinfo=zone).astimezone(UTC)


def _fixes(sequence: SequenceView, week: _Week, context: Context) -> tuple[Fix, ...]:
    """Opens a new post on the week's emptiest day that is still to come; today when it is the last."""
    sunday = week.monday + _SUNDAY
    first = min(max(week.monday, today(sequence, context.now) + _DAY), sunday)
    day = best_day(sequence, first, sunday) or first
    assist = Assist(opens=Opens.NEW_POST, account_key=week.after.entry.account_key, day=day)
    return (Fix(title=tr("Plan a post on {day}", day=words.day(day)), safety=_PLAN.safety, assist=assist),)


_LAST = time(23, 59)
_SHUT = tuple(
    OwnDate(day=date(2026, 11, n), name="Closed for the holidays", nature=DayNature.HOLIDAY)
    for n in range(9, 16)
)
_THREE = Brief(posts_per_week=3)


def _on(*days: int, **same: str | bool) -> tuple[Line, ...]:
    """Posts at nine on days of November 2026; the 2nd is a Monday."""
    return tuple(Line(when=f"2026-11-{day:02d} 09:00", **same) for day in days)  # type: ignore[arg-type]


RULE = Rule(
    code="FRQ003",
    name="below-cadence",
    unit=UnitKind.SEQUENCE,
    reads=Reads.NOTHING,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    on=False,
    reach=Reach(posts=None, days=42),
    grades=(Grade.FACT,),
    sources=("The number of posts a week on the client's sheet",),
    messages={
        "below": "{n} of {agreed} posts agreed with {client} are planned on {network} for the week of {days}."
    },
    fixes=(_PLAN,),
    passes=(
        Example(says="three and three", lines=_on(2, 4, 6, 9, 11, 13, 16), brief=_THREE),
        Example(says="nothing is agreed", lines=_on(2, 16, 30)),
        Example(says="the plan ends within the week", lines=_on(2, 4, 6, 9, 11), brief=_THREE),
        Example(says="the plan begins within the week", lines=_on(6, 9, 11, 13, 16), brief=_THREE),
        Example(
            says="closed all week",
            lines=_on(2, 4, 6, 16, 18, 20, 23),
            brief=Brief(posts_per_week=3, own_dates=_SHUT),
        ),
    ),
    fails=(
        Example(
            says="two in the second week",
            lines=_on(2, 4, 6, 9, 13, 16),
            brief=_THREE,
            severity=Severity.WARNING,
        ),
        Example(says="an empty week between", lines=_on(2, 4, 6, 16, 18, 20, 22), brief=_THREE),
        Example(
            says="four weeks with one post each are one finding", lines=_on(2, 9, 16, 23, 30), brief=_THREE
        ),
        Example(
            says="this week holds two that are out and nothing more",
            lines=(*_on(2, 3, out=True), *_on(9, 11, 13, 16, 18, 20, 23)),
            brief=_THREE,
            now="2026-11-05T12:00",
        ),
    ),
)
