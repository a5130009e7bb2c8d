"""A post is marked as one kind and reads like another.

## What it does
Compares the kind you set with what the words say. It speaks when they hold a sign of another kind (an
invitation to everybody, a how-to, opening hours, someone else's work) and none of the kind you set. A story, a
joke and an encouragement have no words of their own, so for them it takes two signs of the other kind. A
question alone is never enough: tips and offers open and close with questions, too. A post that asks hard is
left to KND003, so no post is told both. English and German.

## Why
The mix is counted from kinds. A notice that is marked as a tip makes the plan look more useful than it is to
readers.

## Example
Marked *teach*: "We close at 14:00 on Thursday for the fire inspection." It reads like service.

## Use instead
Mark it as what it is, or add what the kind promises: to a tip, the tip.

## Options
None.

## Fixes
- Mark it as the kind it reads like (shows the mix before and after).
- Change the words (opens the post).

## Grade and source
No source found, our own reasoning, 2026-11. On the sample plan of 32 posts it finds nothing.
"""

from collections.abc import Iterator
from functools import partial

from planner.domain.entry import PlanEntry
from planner.domain.kinds import Ask, Kind
from planner.languages import tr
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Field, Fix, Patch, Safety
from planner.lint.kinds.cuelist import Cue
from planner.lint.kinds.invitation import QUESTION_MARKS
from planner.lint.kinds.suggest import TOLD, cues_for
from planner.lint.manual import page
from planner.lint.pieces import opens_at, span_in_text
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.saying import kind_word, quoted_list
from planner.lint.units import PostView

_EDIT = tr("Change the words")
_SURE = 1.0  # the market may be where one's own stall is
_SILENT = 2  # cues that it takes against a kind that has no words of its own


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when the words speak for another kind, and nothing in them for the declared one."""
    entry = post.entry
    if entry.kind is None or entry.ask is Ask.HARD or post.reading.asks_hard:
        return
    reading = post.reading.kind
    if reading.kind in {None, Kind.PROMOTE, entry.kind} or sum(cue.weight for cue in reading.cues) < _SURE:
        return
    if reading.kind is Kind.CONVERSE and all(cue.text.endswith(QUESTION_MARKS) for cue in reading.cues):
        return  # a tip, a notice or an offer may open or close with a question; only "tell us" invites
    if entry.kind not in TOLD and (reading.kind is Kind.CONVERSE or len(reading.cues) < _SILENT):
        return
    if cues_for(entry.kind, post.reading.words, link=entry.link):
        return
    cue = reading.cues[0]
    yield Hit(
        message_id="contradicts",
        message=tr(
            "{n} sign of {other} in a post marked {kind}: {words}. Of {kind} there is none."
            "|{n} signs of {other} in a post marked {kind}: {words}. Of {kind} there is none.",
            "",
            len(reading.cues),
            other=kind_word(reading.kind),
            kind=kind_word(entry.kind),
            words=quoted_list(one.text for one in reading.cues),
        ),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        span=span_in_text(entry, cue.start, cue.end),
        numbers={"cues": len(reading.cues)},
        evidence=tuple(one.text for one in reading.cues),
        fixes=partial(_fixes, entry, reading.kind, cue),
    )


def _fixes(entry: PlanEntry, kind: Kind, cue: Cue) -> tuple[Fix, ...]:
    patch = Patch(post=entry.post, field=Field.KIND, value=kind)
    mark = Fix(title=tr("Mark it as {kind}", kind=kind_word(kind)), safety=Safety.UNSAFE, patches=(patch,))
    return mark, opens_at(entry, _EDIT, cue.start, cue.end)


RULE = Rule(
    code="KND002",
    name="kind-contradicts-text",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    grades=(Grade.NONE,),
    sources=("Our own reasoning, 2026-11",),
    messages={
        "contradicts": "{n} signs of {other} in a post marked {kind}: {words}. Of {kind} there is none."
    },
    fixes=(
        Fix(title=tr("Mark it as the kind it reads like"), safety=Safety.UNSAFE),
        Fix(title=_EDIT, safety=Safety.ASSIST),
    ),
    per_account=False,
    passes=(
        Example(
            says="a story may end with a question",
            lines=(Line(when="2026-11-02 09:00", text="The oven turned sixty. Who remembers the old one?"),),
        ),
        Example(
            says="a tip that opens with a question",
            lines=(
                Line(
                    when="2026-11-02 09:00",
                    kind="teach",
                    text="Is your knife older than your youngest child? It cuts as well as new on wet stone.",
                ),
            ),
        ),
        Example(
            says="cues for both",
            lines=(
                Line(
                    when="2026-11-02 09:00",
                    kind="teach",
                    text="How to read our Christmas hours: crosses are days off.",
                ),
            ),
        ),
        Example(
            says="it sells, which is what KND003 says",
            lines=(Line(when="2026-11-02 09:00", kind="teach", text="20 % off today. Order now."),),
        ),
        Example(says="no cue at all", lines=(Line(when="2026-11-02 09:00", kind="converse"),)),
    ),
    fails=(
        Example(
            says="a notice marked as a tip",
            lines=(
                Line(when="2026-11-02 09:00", kind="teach", text="We close at 14:00 on Thursday this week."),
            ),
            severity=Severity.WARNING,
        ),
        Example(
            says="a how-to marked as service",
            lines=(
                Line(
                    when="2026-11-02 09:00", kind="service", text="How to feed a starter in a cold kitchen."
                ),
            ),
        ),
        Example(
            says="a question marked as an offer",
            lines=(
                Line(when="2026-11-02 09:00", kind="promote", text="Which bread do you miss most? Tell us."),
            ),
        ),
        Example(
            says="eine Mitteilung als Geschichte",
            lines=(
                Line(
                    when="2026-11-02 09:00",
                    kind="story",
                    text="Bitte beachten: Unsere Öffnungszeiten ändern sich, Montag bleibt geschlossen.",
                ),
            ),
        ),
    ),
)
