"""The plan for an account ends within days.

## What it does
Looks at the last post of each account. When it is less than 7 days ahead, or already past with nothing
after it, that is a warning, one for each account. When the last post is more than 30 days past, nothing is
said: then the account is at rest.

## Why
In a week without a plan only what cannot wait goes out, and that is often the offer. We found no study
on it; this is our own reasoning.

## Example
On Instagram nothing is planned after Thursday.

## Use instead
Take the days of last week and write new words for them. Half an hour on Monday may do.

## Options
- `days` = 7: days ahead that the plan should reach.
- `rest` = 30: days after its last post from which an account is at rest.

## Fixes
- Go on like last week (opens a new post, a week after the last week's first).

## Grade and source
No source found, our own reasoning, 2026-11.
"""

from collections.abc import Iterator
from datetime import timedelta

from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Line, every
from planner.lint.finding import Severity
from planner.lint.fix import Assist, Fix, Opens, Safety
from planner.lint.manual import page
from planner.lint.rule import Context, Grade, Hit, Option, Reads, Rule, UnitKind
from planner.lint.told import line, network_name
from planner.lint.units import Item, SequenceView, day_of

_COPY = Fix(title=tr("Go on like last week"), safety=Safety.ASSIST)
_WEEK = timedelta(days=7)


def check(sequence: SequenceView, context: Context) -> Iterator[Hit]:
    """A hit when the last post is too near, or past, but not long past."""
    if not sequence.items:
        return
    last = sequence.items[-1]
    ahead = context.whole("days")
    if not -timedelta(days=context.whole("rest")) <= last.at - context.now < timedelta(days=ahead):
        return
    entry = last.entry
    yield Hit(
        message_id="dry",
        message=tr(
            "Nothing is planned on {network} after {day}. The plan should reach {n} day ahead ({set_by})."
            "|Nothing is planned on {network} after {day}. The plan should reach {n} days ahead ({set_by}).",
            "",
            ahead,
            network=network_name(entry),
            day=words.day(day_of(entry)),
            set_by=context.set_by,
        ),
        about=entry,
        posts=(entry,),
        anchor=sequence.key,
        window=(last.at, last.at),
        numbers={"days": (last.at - context.now).days, "limit": ahead},
        evidence=(line(last),),
        fixes=(_copied(sequence, last, context),),
    )


def _copied(sequence: SequenceView, last: Item, context: Context) -> Fix:
    """A new post of the kind of the last week's first, as many weeks later as it takes to lie ahead."""
    week = [item for item in sequence.items[-50:] if last.at - item.at < _WEEK]
    pattern = week[0]
    weeks = max(1, -((pattern.at - context.now) // _WEEK))
    day = day_of(pattern.entry) + weeks * _WEEK
    return Fix(
        title=tr(
            "Plan a post on {day}, like the one on {other}",
            day=words.day(day),
            other=words.day(day_of(pattern.entry)),
        ),
        safety=_COPY.safety,
        assist=Assist(
            opens=Opens.NEW_POST, account_key=last.entry.account_key, kind=pattern.entry.kind, day=day
        ),
    )


RULE = Rule(
    code="FRQ004",
    name="plan-runs-dry",
    unit=UnitKind.SEQUENCE,
    reads=Reads.NOTHING,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    on=False,
    minutes=True,
    grades=(Grade.NONE,),
    sources=("No source found, our own reasoning, 2026-11",),
    options=(
        Option(name="days", default=7, low=1, high=90, says=tr("days ahead that the plan should reach")),
        Option(
            name="rest",
            default=30,
            low=0,
            high=366,
            says=tr("days after its last post from which an account is at rest"),
        ),
    ),
    messages={"dry": "Nothing is planned on {network} after {day}. The plan should reach {days} ahead."},
    fixes=(_COPY,),
    passes=(
        Example(says="exactly a week ahead", lines=(Line(when="2026-11-08 01:00"),)),
        Example(says="planned for a month", lines=every(2, "story " * 15)),
        Example(says="at rest since September", lines=(Line(when="2026-09-20 09:00", out=True),)),
    ),
    fails=(
        Example(
            says="a minute less than a week",
            lines=(Line(when="2026-11-08 00:59"),),
            severity=Severity.WARNING,
        ),
        Example(says="ended yesterday", lines=(Line(when="2026-10-31 09:00", out=True),)),
        Example(
            says="Instagram goes on, LinkedIn does not",
            lines=(*every(2, "story " * 15), *every(1, "teach teach", network="linkedin")),
        ),
        Example(
            says="nothing for four weeks",
            lines=(Line(when="2026-10-04 09:00", out=True), Line(when="2026-10-05 09:00", out=True)),
        ),
    ),
)
