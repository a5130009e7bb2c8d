"""The planned time does not exist: the clocks jump over it.

## What it does
Finds posts whose time is skipped in their time zone because the clocks go forward, or, as in Samoa in 2011,
because a whole day is left out. It names two times to choose from: one before the jump and one after it. The
post cannot be scheduled until one is chosen.

## Why
A time that does not exist has to be guessed, and the guess may be an hour off.

## Example
02:30 on 28 March 2027 in Berlin: at 02:00 the clocks show 03:00.

## Use instead
A time that every clock shows.

## Options
None.

## Fixes
- Move forward by the gap (shows the new time first).
- Choose another time (opens the post).

## Grade and source
Fact: IANA time zone database, in the version that comes with Parley, 2026-11.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from planner.domain.times import Clockface, wall_at, zone_of
from planner.languages import clock, tr
from planner.lint import words
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Fix, Safety
from planner.lint.manual import page
from planner.lint.moves import moved_to
from planner.lint.pieces import opens_at
from planner.lint.rule import Context, Hit, Rule, UnitKind
from planner.lint.units import PostView

_CHOOSE = Fix(title=tr("Choose another time"), safety=Safety.ASSIST)
_SHIFT = Fix(title=tr("Move forward by the gap"), safety=Safety.UNSAFE)


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when the wall time is in a gap of its zone."""
    entry = post.entry
    if entry.when is None or entry.when.clockface() is not Clockface.GAP:
        return
    wall = entry.when
    later, earlier = wall.readings()
    zone = zone_of(wall.zone)
    minutes = (later - earlier) // timedelta(minutes=1)
    after, before = (_clock(at.astimezone(zone), wall.local) for at in (later, earlier))
    yield Hit(
        message_id="gap",
        message=tr(
            "{time:%H:%M} does not exist on {day} in {zone}: the clocks skip {length}. "
            "Choose {before} or {after}.",
            time=wall.local,
            day=words.day(wall.local.date(), year=True),
            zone=wall.zone,
            length=words.duration(minutes),
            before=before,
            after=after,
        ),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        numbers={"minutes": minutes},
        fixes=(
            moved_to(entry, wall_at(later, wall.zone), tr("Move forward by the gap to {time}", time=after)),
            opens_at(entry, _CHOOSE.title),
        ),
    )


def _clock(reading: datetime, asked: datetime) -> str:
    """A reading's time, with its day when that is another one."""
    there = reading.replace(tzinfo=None)
    if there.date() == asked.date():
        return clock(there)
    return tr("{time:%H:%M} on {day}", time=there, day=words.day(there.date()))


RULE = Rule(
    code="TIM002",
    name="dst-gap",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.ERROR,
    check=check,
    blocks=True,
    sources=("IANA time zone database",),
    messages={"gap": "{time} does not exist on {day} in {zone}: the clocks skip {minutes}."},
    fixes=(_SHIFT, _CHOOSE),
    passes=(
        Example(says="half an hour before", lines=(Line(when="2027-03-28 01:30"),)),
        Example(says="when the clocks show three", lines=(Line(when="2027-03-28 03:00"),)),
        Example(says="a zone without summer time", lines=(Line(when="2027-03-28 02:30", zone="UTC"),)),
    ),
    fails=(
        Example(says="Berlin", lines=(Line(when="2027-03-28 02:30"),), severity=Severity.ERROR),
        Example(
            says="Lord Howe, half an hour", lines=(Line(when="2027-10-03 02:15", zone="Australia/Lord_Howe"),)
        ),
        Example(says="Beirut, at midnight", lines=(Line(when="2027-03-28 00:30", zone="Asia/Beirut"),)),
        Example(
            says="Samoa, a whole day",
            lines=(Line(when="2011-12-30 12:00", zone="Pacific/Apia"),),
            now="2011-01-01T00:00",
        ),
    ),
)
