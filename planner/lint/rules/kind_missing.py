"""A post has no kind: nobody said what it is for.

## What it does
Finds posts without a kind. When the words hint at one (a question, a how-to, opening hours, someone else's
work), it is suggested, with the words that hint. A post that asks hard (buy, order, book, a price, a code)
counts as promotion without a kind, so it is left alone. No kind is ever set without you. English and German.

## Why
The mix is counted from kinds. A post without one counts as *not selling*, and where it could matter as
*maybe selling*. With many of them nobody can say how much of the plan sells.

## Example
"We are so proud of the team this week." A story, or meant to inspire? Only you know.

## Use instead
Choose one of the eight kinds. When in doubt ask: would this post be worth reading if we sold nothing?

## Options
None.

## Fixes
- Accept the suggested kind (shows the mix before and after).
- Choose a kind (opens the post).

## Grade and source
No source found, our own reasoning, 2026-08: a count needs something to count.
"""

from collections.abc import Iterator
from functools import partial

from planner.domain.entry import PlanEntry
from planner.domain.kinds import Kind
from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Assist, Field, Fix, Opens, Patch, Safety
from planner.lint.manual import page
from planner.lint.pieces import span_in_text
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.saying import kind_word
from planner.lint.units import PostView

_CHOOSE = tr("Choose a kind")


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when no kind is declared and the words do not make it a promotion."""
    entry = post.entry
    if entry.kind is not None or post.reading.asks_hard:
        return
    reading = post.reading.kind
    if reading.kind is None:
        yield Hit(
            message_id="unclear",
            message=tr(
                "1 post has no kind. What is “{words}” for?",
                words=words.shorten(entry.title or entry.text, 40),
            ),
            about=entry,
            posts=(entry,),
            anchor=anchor_of(entry),
            numbers={"posts": 1},
            fixes=lambda: (_chooses(entry),),
        )
        return
    cue = reading.cues[0]
    yield Hit(
        message_id="suggested",
        message=tr(
            "1 post has no kind. It reads like {kind}: “{words}”.",
            kind=kind_word(reading.kind),
            words=cue.text,
        ),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        span=span_in_text(entry, cue.start, cue.end),
        numbers={"posts": 1},
        evidence=tuple(cue.text for cue in reading.cues),
        fixes=partial(_fixes, entry, reading.kind),
    )


def _fixes(entry: PlanEntry, kind: Kind) -> tuple[Fix, ...]:
    patch = Patch(post=entry.post, field=Field.KIND, value=kind)
    accept = Fix(
        title=tr("Set the kind to {kind}", kind=kind_word(kind)), safety=Safety.UNSAFE, patches=(patch,)
    )
    return accept, _chooses(entry)


def _chooses(entry: PlanEntry) -> Fix:
    opened = Assist(opens=Opens.POST, post=entry.post, account_key=entry.account_key, field=Field.KIND)
    return Fix(title=_CHOOSE, safety=Safety.ASSIST, assist=opened)


RULE = Rule(
    code="KND001",
    name="kind-missing",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.INFO,
    check=check,
    on=False,
    grades=(Grade.NONE,),
    sources=("Our own reasoning, 2026-08",),
    messages={
        "unclear": "1 post has no kind. What is “{words}” for?",
        "suggested": "1 post has no kind. It reads like {kind}: “{words}”.",
    },
    fixes=(
        Fix(title=tr("Accept the suggested kind"), safety=Safety.UNSAFE),
        Fix(title=_CHOOSE, safety=Safety.ASSIST),
    ),
    per_account=False,
    passes=(
        Example(says="declared", lines=(Line(when="2026-11-02 09:00", kind="inspire"),)),
        Example(
            says="asks hard, so it counts as promotion",
            lines=(Line(when="2026-11-02 09:00", kind="", text="20 % off today. Order now."),),
        ),
        Example(says="it is out", lines=(Line(when="2026-10-02 09:00", kind="", out=True),)),
    ),
    fails=(
        Example(
            says="nothing to go by", lines=(Line(when="2026-11-02 09:00", kind="", text="Proud of us."),)
        ),
        Example(
            says="reads like converse",
            lines=(Line(when="2026-11-02 09:00", kind="", text="Which bread do you miss most?"),),
        ),
        Example(
            says="liest sich wie teach",
            lines=(Line(when="2026-11-02 09:00", kind="", text="So gelingt der Teig: drei Tipps."),),
            severity=Severity.INFO,
        ),
    ),
)
