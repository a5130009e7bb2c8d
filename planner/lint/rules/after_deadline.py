"""A post goes out after its offer or event has ended.

## What it does
Finds posts whose time is after the deadline set for them, or after the last day that their words name for an
offer: "until 24 December", "order by 18 December", "bis 24.12." English and German. A year that is not written
is taken to be the nearest one, and then only days up to 90 days back count; with its year, a day of a year ago
does too. "Ends Sunday" names no date and is not judged; neither are memories and "closed until ..., open again
from ...".

## Why
People come for an offer that is no longer there, and advertising what cannot be had may be against the law.

## Example
"15 % off until 24 December" in a post for 27 December.

## Use instead
Move it before the end, write the new end, or take it out of the plan.

## Options
None.

## Fixes
- Move it to the last day on which it is true (shows the new time first).
- Change the words (opens the post there).

## Grade and source
Fact: the calendar, and the post's own deadline, read 2026-11.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from planner.domain.entry import PlanEntry
from planner.domain.times import WallTime
from planner.languages import tr
from planner.lint import words
from planner.lint.dates import (
    ANY_WEEKDAY,
    RANGE_AFTER,
    as_said,
    date_pattern,
    may_hold_date,
    said_date,
    sentence_around,
    tells_the_past,
)
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Fix, Safety
from planner.lint.manual import page
from planner.lint.moves import moved_to, settled
from planner.lint.pieces import opens_at, span_in_text
from planner.lint.rule import Context, Hit, Rule, UnitKind
from planner.lint.units import PostView

_MOVE = Fix(title=tr("Move it to the last day on which it is true"), safety=Safety.UNSAFE)
_CHANGE = Fix(title=tr("Change the words"), safety=Safety.ASSIST)
_VERBS = r"(?:pre-?)?(?:order|book|reserve|enter|apply|register|sign up|rsvp|buy|bid|tell us|let us know)"
_END = (
    r"(?<![\w-])(?P<cue>(?:until|till?|thru|valid (?:until|to|through)|ends?(?: on)?|ending(?: on)?|closes(?: on)?"
    r"|no later than|deadline(?: is|:)?|last (?:day|chance)(?: is|:)|bis(?: zum| einschließlich| inkl\.)?"
    r"|endet(?: am)?|(?:einsende|anmelde|bestell|teilnahme)schluss(?: ist)?(?: der| am|:)?"
    rf"|{_VERBS}(?:(?!\d|[.!?\n]).){{0,40}}? (?:by|before))\s+"
    rf"(?:(?:the|midnight|noon|and including|including|den|dem|on|am)\s+)*(?:(?:{ANY_WEEKDAY})[.,]*\s+(?:the\s+|den\s+|dem\s+)?)?"
    rf"{date_pattern()})"
)
_ENDING = frozenset(
    [
        "until",
        "til",
        "till",
        "thru",
        "valid",
        "end",
        "ends",
        "ending",
        "closes",
        "later",
        "deadline",
        "last",
        "bis",
        "endet",
        "einsendeschluss",
        "anmeldeschluss",
        "bestellschluss",
        "teilnahmeschluss",
        "by",
        "before",
    ]
)
"""Words of which one stands in whatever the pattern finds."""
_NOT = re.compile(r"\b(?:not|n't|nicht|erst|noch nicht|never|nie|from|since|seit)\s+$")
_AGAIN = re.compile(r"\b(?:again|reopen\w*|back|wieder|zurück|closed|geschlossen|zu)\b")
_MONTHS_BACK = 90  # days; without a year, an earlier date may be next year's
_LAST_YEAR = 400  # days; with its year it is over for sure, and a post copied from last year has one


def check(post: PostView, context: Context) -> Iterator[Hit]:
    """A hit when the post goes out after its deadline, or after a day that ends what it speaks of."""
    entry = post.entry
    if entry.when is None or entry.instant is None:
        return
    if entry.deadline is not None and entry.deadline.instant() < entry.instant:
        late = words.duration(max(1, (entry.instant - entry.deadline.instant()) // timedelta(minutes=1)))
        end = entry.deadline.local
        yield _hit(
            entry,
            context,
            tr(
                "Goes out {late} after its deadline, {day}, {time:%H:%M}.",
                late=late,
                day=words.day(end.date(), year=True),
                time=end,
            ),
            last=entry.deadline,
        )
        return
    folded = post.reading.folded
    said = post.reading.said
    if _ENDING.isdisjoint(said) or not may_hold_date(folded, said):
        return
    for match in re.finditer(_END, folded):
        over = _over(folded, match, entry.when.local.date())
        if over is not None:
            shown = as_said(post.reading.words, match.span())
            days = (entry.when.local.date() - over).days
            yield _hit(
                entry,
                context,
                tr(
                    "Goes out {n} day after “{words}”, on {day}.|Goes out {n} days after “{words}”, on {day}.",
                    "",
                    days,
                    words=shown,
                    day=words.day(entry.when.local.date(), year=True),
                ),
                last=WallTime(
                    datetime.combine(
                        over - timedelta(days="before" in match["cue"]), entry.when.local.time()
                    ),
                    entry.when.zone,
                ),
                span=match.span(),
            )
            return


def _over(folded: str, match: "re.Match[str]", slot: date) -> date | None:
    """The day that ended before ``slot``, when the words surely say so."""
    said = said_date(match)
    days = said.possible(slot) if said else ()
    if said is None or not days:
        return None
    if not 0 < (slot - days[0]).days <= (_LAST_YEAR if said.year else _MONTHS_BACK):
        return None
    if _NOT.search(folded, max(0, match.start() - 12), match.start()) or RANGE_AFTER.match(
        folded, match.end()
    ):
        return None
    sentence = folded[slice(*sentence_around(folded, *match.span()))]
    return None if tells_the_past(sentence) or _AGAIN.search(sentence) else days[0]


def _hit(
    entry: PlanEntry, context: Context, message: str, *, last: WallTime, span: tuple[int, int] | None = None
) -> Hit:
    return Hit(
        message_id="text" if span else "deadline",
        message=message,
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        span=span_in_text(entry, *span) if span else None,
        fixes=_fixes(entry, context, last, span or (0, 0)),
    )


def _fixes(entry: PlanEntry, context: Context, last: WallTime, span: tuple[int, int]) -> tuple[Fix, ...]:
    change = opens_at(entry, _CHANGE.title, *span)
    if entry.when is None:
        return (change,)
    for back in (0, 1):
        day = last.local - timedelta(days=back)
        when = settled(WallTime(datetime.combine(day.date(), entry.when.local.time()), entry.when.zone))
        if when is not None and context.now < when.instant() <= last.instant():
            return moved_to(entry, when, everywhere=True), change
    return (change,)


RULE = Rule(
    code="TIM007",
    name="after-deadline",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.ERROR,
    check=check,
    clock=True,
    sources=("The calendar",),
    messages={
        "deadline": "Goes out {days} after its deadline, {time}.",
        "text": "Goes out {days} after “{words}”, on {day}.",
    },
    fixes=(_MOVE, _CHANGE),
    per_account=False,
    passes=(
        Example(
            says="on the last day",
            lines=(Line(when="2026-12-18 09:00", text="Order by 18 December.", deadline="2026-12-18 18:00"),),
        ),
        Example(
            says="vor dem Ende",
            lines=(Line(when="2026-12-20 09:00", text="15 % auf alles bis 24.12. 🎄"),),
        ),
        Example(
            says="a memory",
            lines=(Line(when="2026-12-27 09:00", text="We sold stollen until 24 December. Thank you."),),
        ),
        Example(
            says="open again",
            lines=(Line(when="2026-12-27 09:00", text="Closed until 26 December, open again from today."),),
        ),
    ),
    fails=(
        Example(
            says="a minute late",
            lines=(Line(when="2026-12-18 18:01", text="Last boxes.", deadline="2026-12-18 18:00"),),
            severity=Severity.ERROR,
        ),
        Example(
            says="three days late",
            lines=(Line(when="2026-12-27 09:00", text="15 % off until 24 December. 🎄"),),
        ),
        Example(says="zu spät", lines=(Line(when="2026-12-27 09:00", text="15 % auf alles bis 24.12."),)),
        Example(
            says="copied from last year",
            lines=(Line(when="2026-12-10 09:00", text="Order by 18 December 2025."),),
        ),
        Example(
            says="too late to order",
            lines=(Line(when="2026-12-19 09:00", text="Order your cake by Friday 18 December."),),
        ),
    ),
)
