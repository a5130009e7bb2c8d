"""Publishing is paused, and posts are scheduled.

## What it does
Says so while a client, one of its accounts, or everything is paused and posts are scheduled from that moment on. One
finding for the client, or for each account that is paused alone. Drafts and ideas do not wait for anything.

## Why
A pause is made in a hurry and easily forgotten. Until it ends nothing goes out, and what was due meanwhile is missed
and waits for a decision: nothing is sent late by itself.

## Example
Paused on Monday at 9:40 because of an accident in town; six posts of the week still stand in the calendar.

## Use instead
Let it go on when the reason is over, or look through what waits: move it, make drafts of it, or leave it out.

## Options
None.

## Fixes
- Look through what waits (opens the first one).

## Grade and source
No source found, our own reasoning. There are single cases of posts that went on after a disaster (2013 to 2016), and
advice from people who work in public relations, who do not agree on when to pause, read 2026-11.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

from planner.domain.entry import PlanEntry
from planner.domain.post import Stage
from planner.domain.publication import WAITING
from planner.domain.times import zone_of
from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fix import Fix, Safety
from planner.lint.manual import page
from planner.lint.notes import ClientNotes
from planner.lint.pieces import opens_at
from planner.lint.rule import Context, Grade, Hit, Reads, Rule, UnitKind
from planner.lint.units import ClientView, instant_of

_LOOK = Fix(title=tr("Look through what waits"), safety=Safety.ASSIST)


def check(client: ClientView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the shape of a check
    """A hit for a paused client with scheduled posts, else for each of its paused accounts."""
    notes = client.notes
    if notes.paused_at is not None:
        entries = [item.entry for one in client.sequences for item in one.items]
        yield from _hit(client, entries, notes.paused_at, notes.name, whole=True)
        return
    paused = dict(notes.paused_accounts)
    for sequence in client.sequences:
        if sequence.key in paused:
            entries = [item.entry for item in sequence.items]
            yield from _hit(client, entries, paused[sequence.key], "", whole=False)


def _nothing_paused(notes: ClientNotes) -> bool:
    return notes.paused_at is None and not notes.paused_accounts


def _hit(
    client: ClientView, entries: Sequence[PlanEntry], since: datetime, name: str, *, whole: bool
) -> Iterator[Hit]:
    waiting = sorted(
        (
            one
            for one in entries
            if one.stage is Stage.SCHEDULED and one.state in WAITING and instant_of(one) >= since
        ),
        key=lambda one: (instant_of(one), one.order),
    )
    if not waiting:
        return
    first = waiting[0]
    posts = len({one.post for one in waiting})
    there = since.astimezone(zone_of(client.notes.zone or "UTC"))
    what = name or first.account
    yield Hit(
        message_id="paused",
        message=tr(
            "{name} is paused since {day}, {time:%H:%M}: {n} scheduled post waits."
            "|{name} is paused since {day}, {time:%H:%M}: {n} scheduled posts wait.",
            "",
            posts,
            name=what,
            day=words.day(there.date()),
            time=there,
        ),
        about=first,
        posts=tuple(waiting),
        anchor=client.key if whole else first.account_key,
        whole_client=whole,
        window=(instant_of(first), instant_of(waiting[-1])),
        numbers={"posts": posts},
        fixes=(opens_at(first, _LOOK.title),),
    )


RULE = Rule(
    code="SAF001",
    name="hold-active",
    unit=UnitKind.CLIENT,
    reads=Reads.NOTHING,
    doc=page(__doc__),
    severity=Severity.ERROR,
    check=check,
    blocks=True,
    idle=_nothing_paused,
    grades=(Grade.NONE,),
    sources=("Single cases 2013 to 2016; advice on public relations, read 2026-11",),
    messages={"paused": "{client or account} is paused since {time}: {posts} wait."},
    fixes=(_LOOK,),
    passes=(
        Example(says="not paused", lines=(Line(when="2026-11-02 09:00"),)),
        Example(
            says="paused, but nothing is scheduled from then on",
            lines=(Line(when="2026-11-02 09:00", out=True),),
            paused="2026-11-02T08:40",
        ),
        Example(
            says="another account is paused",
            lines=(Line(when="2026-11-02 09:00"),),
            paused="2026-11-02T07:00",
            paused_account="linkedin:fennelandrye",
        ),
    ),
    fails=(
        Example(
            says="paused with two posts to come",
            lines=(Line(when="2026-11-02 12:00"), Line(when="2026-11-03 12:00", network="linkedin")),
            paused="2026-11-02T08:40",
            severity=Severity.ERROR,
        ),
        Example(
            says="one account is paused",
            lines=(Line(when="2026-11-02 12:00"), Line(when="2026-11-03 12:00", network="linkedin")),
            paused="2026-11-02T08:40",
            paused_account="linkedin:fennelandrye",
        ),
        Example(
            says="due while it is paused",
            lines=(Line(when="2026-11-02 12:00"),),
            now="2026-11-02T12:00",
            paused="2026-11-02T08:40",
        ),
    ),
)
