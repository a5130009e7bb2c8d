"""The text names a day that cannot be right.

## What it does
Finds days in the words that cannot be right, in English and German: a weekday beside a date that falls on
another one ("Friday 28 November", which is a Saturday in 2026); "today" or "tomorrow" beside the name or date
of another day; "this Friday" in a post that goes out on the Saturday after; an invitation ("see you on 27
November") to a day that is over. A year that is not written is taken to be the nearest one.

It says nothing of days that can be meant otherwise: "every Friday", "on Friday", "last Friday", "since Monday",
memories, ranges such as "Friday to Sunday", dates written with a slash.

## Why
A wrong day sends people to a closed door. It happens when a post is moved, or copied from last year.

## Example
"Open today, Friday" in a post that was moved to Saturday.

## Use instead
Write the day anew, or move the post to the day it speaks of.

## Options
None.

## Fixes
- Write the right day (shows the text before and after).
- Move it to the day it names (shows the new time first).
- Change the words (opens the post there).

## Grade and source
Fact: the calendar, read 2026-11.
"""

from collections.abc import Iterator

from planner.domain.entry import PlanEntry
from planner.domain.times import WallTime
from planner.languages import tr
from planner.lint.contradictions import Contradiction, contradictions
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Fix, Safety
from planner.lint.manual import page
from planner.lint.moves import moved_to, settled
from planner.lint.pieces import opens_at, patch_of, span_in_text
from planner.lint.rule import Context, Hit, Rule, UnitKind
from planner.lint.units import PostView

_WRITE = Fix(title=tr("Write the right day"), safety=Safety.UNSAFE)
_MOVE = Fix(title=tr("Move it to the day it names"), safety=Safety.UNSAFE)
_CHANGE = Fix(title=tr("Change the words"), safety=Safety.ASSIST)


def check(post: PostView, context: Context) -> Iterator[Hit]:
    """A hit when any day in the words contradicts the post's own day."""
    entry, reading = post.entry, post.reading
    if entry.when is None:
        return
    found = list(contradictions(reading.words, reading.folded, reading.said, entry.when.local.date()))
    if not found:
        return
    first = found[0]
    yield Hit(
        message_id="mismatch",
        message=f"{first.says}: {first.but}.",
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        span=span_in_text(entry, first.start, first.end),
        numbers={"days": len(found)},
        evidence=tuple(one.says for one in found),
        fixes=_fixes(entry, first, context),
    )


def _fixes(entry: PlanEntry, found: Contradiction, context: Context) -> tuple[Fix, ...]:
    fixes = [
        Fix(title=title, safety=_WRITE.safety, patches=patches)
        for title, start, end, new in found.edits
        if (patches := patch_of(entry, start, end, new))
    ]
    if found.day is not None and entry.when is not None:
        local = entry.when.local
        day = found.day
        when = settled(WallTime(local.replace(year=day.year, month=day.month, day=day.day), entry.when.zone))
        if when is not None and when.instant() > context.now:
            fixes.append(moved_to(entry, when, everywhere=True))
    return *fixes, opens_at(entry, _CHANGE.title, found.start, found.end)


def _line(when: str, text: str) -> tuple[Line, ...]:
    return (Line(when=when, text=text),)


RULE = Rule(
    code="TIM006",
    name="weekday-text-mismatch",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    clock=True,
    sources=("The calendar",),
    messages={"mismatch": "“{words}”: {what the calendar says}."},
    fixes=(_WRITE, _MOVE, _CHANGE),
    per_account=False,
    passes=(
        Example(
            says="this Thursday, on a Thursday",
            lines=_line("2026-12-03 12:00", "We close at two this Thursday. Friday as usual."),
        ),
        Example(
            says="every Friday, Black Friday, since Monday",
            lines=_line("2026-11-28 09:00", "Every Friday since Monday 2 November. Black Friday is over."),
        ),
        Example(
            says="a memory",
            lines=_line("2026-11-28 09:00", "This Friday a man bought two pretzels and left."),
        ),
        Example(
            says="der Tag stimmt", lines=_line("2026-11-27 09:00", "Heute, Freitag, 27.11., bis 18 Uhr. 🎄")
        ),
        Example(
            says="next Sunday, said on a Monday", lines=_line("2026-11-30 09:00", "This Sunday: open oven.")
        ),
    ),
    fails=(
        Example(
            says="a Saturday called Friday",
            lines=_line("2026-11-20 09:00", "Come in on Friday 28 November. 🥖"),
            severity=Severity.WARNING,
        ),
        Example(says="this Friday, on Saturday", lines=_line("2026-11-28 09:00", "Two for one this Friday.")),
        Example(says="today named wrongly", lines=_line("2026-11-28 09:00", "Open today, Friday.")),
        Example(
            says="falsch kopiert", lines=_line("2026-11-20 09:00", "Am Freitag, den 28.11., haben wir zu.")
        ),
        Example(says="morgen", lines=_line("2026-11-27 09:00", "Wir backen morgen, Sonntag, für euch.")),
        Example(says="over", lines=_line("2026-11-28 09:00", "See you on 27 November.")),
    ),
)
