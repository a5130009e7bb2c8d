"""The planned time has passed and the post has not gone out.

## What it does
Finds scheduled posts that have not gone out and whose time is before now. Such a post cannot be scheduled:
sending it at once, without asking, is not what the plan said. Drafts are left alone, and a post of this very
minute is not late.

## Why
"Today only" on the next morning helps nobody. A post that missed its time needs a person's decision.

## Example
It is 09:20, the post was planned for 09:00.

## Use instead
Choose a time that is still to come, or keep it as a draft.

## Options
None.

## Fixes
- Move it to the next day on which this time is still to come (shows the new time first).
- Choose another time (opens the post).

## Grade and source
Fact: the clock of this machine and the post's own time zone, 2026-11.
"""

from collections.abc import Iterator
from datetime import timedelta

from planner.domain.entry import PlanEntry
from planner.domain.post import Stage
from planner.domain.publication import PublicationState
from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Fix, Safety
from planner.lint.manual import page
from planner.lint.moves import moved_to, on_a_later_day
from planner.lint.pieces import opens_at
from planner.lint.rule import Context, Hit, Rule, UnitKind
from planner.lint.units import PostView, day_of

_WAITING = {PublicationState.PLANNED, PublicationState.HELD, PublicationState.THROTTLED}
_CHOOSE = Fix(title=tr("Choose another time"), safety=Safety.ASSIST)
_MOVE = Fix(title=tr("Move it to the next day on which this time is still to come"), safety=Safety.UNSAFE)


def check(post: PostView, context: Context) -> Iterator[Hit]:
    """A hit when a scheduled post's instant is before now."""
    entry = post.entry
    if entry.stage is not Stage.SCHEDULED or entry.state not in _WAITING:
        return
    if entry.instant is None or entry.instant >= context.now:
        return
    minutes = (context.now - entry.instant) // timedelta(minutes=1)
    yield Hit(
        message_id="past",
        message=_message(_time(entry, context.now.year), minutes),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        numbers={"minutes": minutes},
        fixes=_fixes(entry, context),
    )


def _message(time: str, minutes: int) -> str:
    if not minutes:
        return tr("{time} was less than a minute ago.", time=time)
    return tr("{time} was {length} ago.", time=time, length=words.duration(minutes))


def _time(entry: PlanEntry, this_year: int) -> str:
    on = day_of(entry)
    day = words.day(on, year=on.year != this_year)
    if entry.when is None:
        return day
    return tr("{day}, {time:%H:%M},", "before “was”", day=day, time=entry.when.local)


def _fixes(entry: PlanEntry, context: Context) -> tuple[Fix, ...]:
    choose = opens_at(entry, _CHOOSE.title)
    if entry.when is None:
        return (choose,)
    return moved_to(entry, on_a_later_day(entry.when, context.now)), choose


RULE = Rule(
    code="TIM001",
    name="past-time",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.ERROR,
    check=check,
    blocks=True,
    minutes=True,
    sources=("The clock of this machine and the post's own time zone",),
    messages={"past": "{day}, {time}, was {how long} ago."},
    fixes=(_MOVE, _CHOOSE),
    passes=(
        Example(says="tomorrow", lines=(Line(when="2026-11-02 09:00"),)),
        Example(says="out already", lines=(Line(when="2026-10-02 09:00", out=True),)),
        Example(says="this very minute", lines=(Line(when="2026-11-02 09:00"),), now="2026-11-02T08:00"),
    ),
    fails=(
        Example(
            says="20 minutes ago",
            lines=(Line(when="2026-11-02 09:00"),),
            now="2026-11-02T08:20",
            severity=Severity.ERROR,
        ),
        Example(says="a month ago", lines=(Line(when="2026-10-02 09:00"),)),
        Example(
            says="past in its own zone",
            lines=(Line(when="2026-11-02 09:00", zone="Asia/Tokyo"),),
            now="2026-11-02T00:01",
        ),
    ),
)
