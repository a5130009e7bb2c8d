"""The planned time happens twice: the clocks go back over it.

## What it does
Finds posts whose time comes twice in their time zone because the clocks go back, as long as nobody chose which
one is meant. Until then the first one counts.

## Why
The two are mostly an hour apart, and that is long for a post that says "in an hour we open".

## Example
02:30 on 31 October 2027 in Berlin: once in summer time, once more an hour later.

## Use instead
Choose the first or the second, or a time that happens once.

## Options
None.

## Fixes
- Choose the first (shows it first).
- Choose the second (shows it first).

## Grade and source
Fact: IANA time zone database, in the version that comes with Parley, 2026-11.
"""

from collections.abc import Iterator
from datetime import timedelta

from planner.domain.times import Clockface, WallTime
from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Fix, Safety
from planner.lint.manual import page
from planner.lint.moves import moved_to
from planner.lint.rule import Context, Hit, Rule, UnitKind
from planner.lint.units import PostView

_FIXES = (
    Fix(title=tr("Choose the first"), safety=Safety.UNSAFE),
    Fix(title=tr("Choose the second"), safety=Safety.UNSAFE),
)


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when the wall time exists twice and no reading is chosen."""
    entry = post.entry
    if entry.when is None or entry.when.fold is not None:
        return
    if entry.when.clockface() is not Clockface.OVERLAP:
        return
    wall = entry.when
    first, second = wall.readings()
    minutes = (second - first) // timedelta(minutes=1)
    yield Hit(
        message_id="overlap",
        message=tr(
            "{time:%H:%M} happens twice on {day} in {zone}, {length} apart ({first:%H:%M} and {second:%H:%M} UTC). "
            "Choose the first or the second.",
            time=wall.local,
            day=words.day(wall.local.date(), year=True),
            zone=wall.zone,
            length=words.duration(minutes),
            first=first,
            second=second,
        ),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        numbers={"minutes": minutes},
        fixes=(
            moved_to(
                entry,
                WallTime(wall.local, wall.zone, 0),
                tr("Choose the first, {time:%H:%M} UTC", time=first),
            ),
            moved_to(
                entry,
                WallTime(wall.local, wall.zone, 1),
                tr("Choose the second, {time:%H:%M} UTC", time=second),
            ),
        ),
    )


RULE = Rule(
    code="TIM003",
    name="dst-overlap",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    sources=("IANA time zone database",),
    messages={"overlap": "{time} happens twice on {day} in {zone}, {minutes} apart."},
    fixes=_FIXES,
    passes=(
        Example(says="the first is chosen", lines=(Line(when="2027-10-31 02:30", fold=0),)),
        Example(says="the second is chosen", lines=(Line(when="2027-10-31 02:30", fold=1),)),
        Example(says="half an hour later", lines=(Line(when="2027-10-31 03:00"),)),
    ),
    fails=(
        Example(says="Berlin", lines=(Line(when="2027-10-31 02:30"),), severity=Severity.WARNING),
        Example(says="New York", lines=(Line(when="2027-11-07 01:30", zone="America/New_York"),)),
        Example(
            says="Lord Howe, half an hour", lines=(Line(when="2027-04-04 01:45", zone="Australia/Lord_Howe"),)
        ),
    ),
)
