"""A sale or a joke is planned for a day of remembrance.

## What it does
Finds posts that sell or entertain on a day that the client's own calendar calls a memorial. A post sells when
its kind is *promote* or when it asks hard (order, buy, a price, a code). Parley brings no list of such days:
which ones matter depends on the town, the country and the people.

## Why
The post itself is harmless, but on such a day it can look careless.

## Example
Marked *promote*: "Two for one on all cookies", on Remembrance Day.

## Use instead
The day after, or a post that fits the day.

## Options
None. The days stand on the client's sheet.

## Fixes
- Move it to the next day that is no memorial (shows the new time first).
- Choose another time (opens the post).

## Grade and source
No source found, our own reasoning. There are single cases of posts that went on after a disaster (2013 to 2016),
and advice from people who work in public relations, who do not agree on when to keep quiet, read 2026-08.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from planner.domain.brief import Brief, DayNature, OwnDate
from planner.domain.entry import PlanEntry
from planner.domain.kinds import Ask, Kind
from planner.domain.times import WallTime
from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Fix, Safety
from planner.lint.manual import page
from planner.lint.moves import moved_to, settled
from planner.lint.pieces import opens_at
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.units import PostView

_MOVE = Fix(title=tr("Move it to the next day that is no memorial"), safety=Safety.UNSAFE)
_CHOOSE = Fix(title=tr("Choose another time"), safety=Safety.ASSIST)
_FEW = 14  # days looked ahead for one that is no memorial


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when a post that sells or entertains falls on a memorial of the client's calendar."""
    entry, dates = post.entry, post.notes.brief.own_dates
    if not dates or entry.when is None:
        return
    day = entry.when.local.date()
    memorial = _memorial(dates, day)
    if memorial is None:
        return
    sells = entry.kind is Kind.PROMOTE or post.reading.ask.ask is Ask.HARD
    if not sells and entry.kind is not Kind.ENTERTAIN:
        return
    yield Hit(
        message_id="memorial",
        message=_message(day, memorial, entry.client, sells=sells),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        evidence=(memorial.name,),
        fixes=_fixes(entry, dates, day),
    )


def _message(day: date, memorial: OwnDate, client: str, *, sells: bool) -> str:
    when = words.day(day, year=True)
    whose = client or tr("this client", "in the calendar of")
    if sells:
        return tr(
            "{day} is {name} in the calendar of {client}, and this post sells.",
            day=when,
            name=memorial.name,
            client=whose,
        )
    return tr(
        "{day} is {name} in the calendar of {client}, and this post entertains.",
        day=when,
        name=memorial.name,
        client=whose,
    )


def _memorial(dates: tuple[OwnDate, ...], day: date) -> OwnDate | None:
    return next((one for one in dates if one.nature is DayNature.MEMORIAL and one.falls_on(day)), None)


def _fixes(entry: PlanEntry, dates: tuple[OwnDate, ...], day: date) -> tuple[Fix, ...]:
    choose = opens_at(entry, _CHOOSE.title)
    if entry.when is None:
        return (choose,)
    for ahead in range(1, _FEW + 1):
        other = day + timedelta(days=ahead)
        when = settled(WallTime(datetime.combine(other, entry.when.local.time()), entry.when.zone))
        if when is not None and _memorial(dates, other) is None:
            return moved_to(entry, when, everywhere=True), choose
    return (choose,)


_BRIEF = Brief(
    own_dates=(
        OwnDate(day=date(2020, 11, 15), name="Remembrance Day", nature=DayNature.MEMORIAL, yearly=True),
        OwnDate(day=date(2026, 11, 20), name="the town fair"),
    )
)

RULE = Rule(
    code="SAF002",
    name="sensitive-date",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    on=False,
    grades=(Grade.NONE,),
    sources=("Single cases, 2013 to 2016, and advice that does not agree, read 2026-08",),
    messages={"memorial": "{day} is {name} in the calendar of {client}, and this post {sells}."},
    fixes=(_MOVE, _CHOOSE),
    per_account=False,
    passes=(
        Example(says="a story", lines=(Line(when="2026-11-15 09:00"),), brief=_BRIEF),
        Example(says="the day after", lines=(Line(when="2026-11-16 09:00", kind="promote"),), brief=_BRIEF),
        Example(says="a fair", lines=(Line(when="2026-11-20 09:00", kind="promote"),), brief=_BRIEF),
        Example(says="no calendar", lines=(Line(when="2026-11-15 09:00", kind="promote"),)),
    ),
    fails=(
        Example(
            says="a sale",
            lines=(Line(when="2026-11-15 09:00", kind="promote"),),
            brief=_BRIEF,
            severity=Severity.WARNING,
        ),
        Example(says="a joke", lines=(Line(when="2026-11-15 09:00", kind="entertain"),), brief=_BRIEF),
        Example(
            says="ein Angebot, das sich Geschichte nennt 🎁",
            lines=(Line(when="2026-11-15 09:00", text="20 % auf alles. Jetzt bestellen."),),
            brief=_BRIEF,
        ),
    ),
)
