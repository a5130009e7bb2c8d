"""A post goes out in the quiet hours of its readers.

## What it does
Finds posts whose time falls into the quiet hours of the people who read them, on the readers' clock: the
audience's time zone from the client's sheet, else the client's, else the post's own. Quiet hours are what is
agreed with the client, else the numbers below. A post at exactly 07:00 is fine.

## Why
By the time people wake up, other posts stand above one from three in the morning, and a phone that lights up at
night may wake someone. Whether an hour more or less matters depends on your readers.

## Example
A yoga teacher in Berlin plans a post for 09:10. Her readers are in Los Angeles, where the clocks show 00:10.

## Use instead
The next time at which your readers are up. If they work at night, set their quiet hours on the client's
sheet.

## Options
- `from` = 22: the hour at which quiet hours begin, 0 to 23.
- `to` = 7: the hour at which they end, 0 to 23; the same as `from` for none.

## Fixes
- Move it to the end of the quiet hours (shows the new time first).
- Choose another time (opens the post).

## Grade and source
Rule of thumb (F), 2026-11. The one study on hours that we know (Wang, Greenwood and Pavlou, MISQ 44(4), 2020: one
retailer's posts lost more followers in commuting hours) is narrow and says nothing of nights.
"""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from functools import lru_cache, partial

from planner.domain.brief import Brief
from planner.domain.entry import PlanEntry
from planner.domain.times import Clockface, WallTime, wall_at, zone_of
from planner.languages import tr
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Fix, Safety
from planner.lint.manual import page
from planner.lint.moves import moved_to
from planner.lint.notes import ClientNotes
from planner.lint.pieces import opens_at
from planner.lint.rule import Context, Grade, Hit, Option, Rule, UnitKind
from planner.lint.units import PostView

_MOVE = Fix(title=tr("Move it to the end of the quiet hours"), safety=Safety.UNSAFE)
_CHOOSE = Fix(title=tr("Choose another time"), safety=Safety.ASSIST)


def check(post: PostView, context: Context) -> Iterator[Hit]:
    """A hit when the readers' clock is within the quiet hours."""
    entry, brief = post.entry, post.notes.brief
    if entry.when is None or entry.instant is None:
        return
    zone = brief.audience_zone or post.notes.zone or entry.when.zone
    there = entry.when.local if zone == entry.when.zone else entry.instant.astimezone(zone_of(zone))
    start, end = _hours(post.notes, context)
    if not _quiet(there.time(), start, end):
        return
    agreed = tr("agreed with the client") if brief.quiet_from is not None else context.set_by
    yield Hit(
        message_id="quiet",
        message=tr(
            "{time:%H:%M} for your audience in {place}: quiet hours go from {start:%H:%M} to {end:%H:%M} ({set_by}).",
            time=there,
            place=_place(zone),
            start=start,
            end=end,
            set_by=agreed,
        ),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        numbers={"from": start.hour, "to": end.hour},
        fixes=partial(_fixes, entry, zone, end),
    )


def _hours(notes: ClientNotes, context: Context) -> tuple[time, time]:
    start, end = notes.brief.quiet_from, notes.brief.quiet_to
    if start is not None and end is not None:
        return start, end
    return time(context.whole("from")), time(context.whole("to"))


def _quiet(at: time, start: time, end: time) -> bool:
    """Whether ``at`` is from ``start`` up to ``end``, over midnight when ``start`` is the later one."""
    if start <= end:
        return start <= at < end
    return at >= start or at < end


def _place(zone: str) -> str:
    """The city that a zone is named after."""
    return zone.rpartition("/")[2].replace("_", " ")


def _fixes(entry: PlanEntry, zone: str, end: time) -> tuple[Fix, ...]:
    choose = opens_at(entry, _CHOOSE.title)
    if entry.when is None or entry.instant is None:
        return (choose,)
    there = entry.instant.astimezone(zone_of(zone)).replace(tzinfo=None)
    wakes = datetime.combine(there.date(), end)
    if wakes <= there:
        wakes += timedelta(days=1)
    at, when = _awake(wakes, zone, entry.when.zone)
    if when is None or at <= entry.instant:
        return (choose,)
    return moved_to(entry, when, everywhere=True), choose


@lru_cache(maxsize=4096)
def _awake(wakes: datetime, zone: str, own_zone: str) -> tuple[datetime, WallTime | None]:
    """The instant of a wall time where the readers are, and the post's own wall time then; None in a gap."""
    at = WallTime(wakes, zone).instant()
    when = wall_at(at, own_zone)
    return at, None if when.clockface() is Clockface.GAP else when


RULE = Rule(
    code="TIM005",
    name="quiet-hours",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    grades=(Grade.FOLKLORE,),
    sources=("Wang, Greenwood, Pavlou, MISQ 44(4) 2020, doi 10.25300/MISQ/2020/15510",),
    options=(
        Option(
            name="from", default=22, low=0, high=23, says=tr("the hour at which quiet hours begin, 0 to 23")
        ),
        Option(
            name="to",
            default=7,
            low=0,
            high=23,
            says=tr("the hour at which they end, 0 to 23; the same as `from` for none"),
        ),
    ),
    messages={"quiet": "{time} for your audience in {place}: quiet hours go from {from} to {to} ({set by})."},
    fixes=(_MOVE, _CHOOSE),
    per_account=False,
    passes=(
        Example(says="seven o'clock sharp", lines=(Line(when="2026-11-02 07:00"),)),
        Example(says="a minute before ten at night", lines=(Line(when="2026-11-02 21:59"),)),
        Example(
            says="noon in Tokyo, written in Berlin's night",
            lines=(Line(when="2026-11-02 04:00"),),
            brief=Brief(audience_zone="Asia/Tokyo"),
        ),
        Example(
            says="a bakery whose readers are up at five",
            lines=(Line(when="2026-11-02 05:00"),),
            brief=Brief(quiet_from=time(21), quiet_to=time(5)),
        ),
    ),
    fails=(
        Example(says="a minute to seven", lines=(Line(when="2026-11-02 06:59"),), severity=Severity.WARNING),
        Example(says="ten at night", lines=(Line(when="2026-11-02 22:00"),)),
        Example(
            says="an evening in Berlin, the night of Tokyo",
            lines=(Line(when="2026-11-02 19:10"),),
            brief=Brief(audience_zone="Asia/Tokyo"),
        ),
        Example(
            says="the client's own midday rest",
            lines=(Line(when="2026-11-02 13:30"),),
            brief=Brief(quiet_from=time(13), quiet_to=time(15)),
        ),
        Example(says="a night without its two o'clock", lines=(Line(when="2027-03-28 02:30"),)),
    ),
)
