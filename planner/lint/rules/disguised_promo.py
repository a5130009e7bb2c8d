"""A post that sells is marked as a story, a tip or a question.

## What it does
Finds posts with a kind other than *promote* that ask hard. That is so when their words hold one strong sign of
a sale ("20 % off", "order now", "code SPRING", a price), or two weak ones close together ("gift card", "hurry"),
or when you set the ask to hard. Words in quotation marks and words such as "no need to order now" do not
count, nor does a price that was paid, raised or donated. The post counts as promotion until you confirm that
it does not sell. What reads like another kind without selling is told by KND002.

English and German word lists come with Parley (`planner/lint/kinds/cues`). A file `cues-en.txt` or `cues-de.txt`
next to your data, written in the same way, adds words and takes others out.

## Why
The mix counts what posts are marked as. Readers see the words and not the mark.

## Example
Marked *story*: "Our oven turned sixty. To celebrate, 20 % off all rye. Order now."

## Use instead
Tell the story alone and sell in a post of its own, or mark it *promote*. If the words only look like a
sale (a quotation, a memory of prices), confirm that the post does not sell.

## Options
None.

## Fixes
- Mark it as promote (shows the mix before and after).
- Take the sentence out (shows the text before and after).
- Confirm that it does not sell (opens the post).

## Grade and source
No source found, our own reasoning, 2026-11. The word lists were checked by hand on 2,157 labelled company posts
(CrowdFlower corporate messaging, 2015): they mark 2 of 1,490 posts that inform and none of 160 replies. Of the
offers kept back to test them they find about 8 in 10, of 60 written later in freer words 3 in 10.
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial

from planner.domain.entry import PlanEntry
from planner.domain.kinds import Ask, Kind
from planner.languages import tr
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Assist, Field, Fix, Opens, Patch, Safety
from planner.lint.kinds.ask import HARD
from planner.lint.kinds.cuelist import Cue
from planner.lint.manual import page
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.saying import kind_word, quoted_list
from planner.lint.units import PostView

_MARK = tr("Mark it as promote")
_CUT = tr("Take the sentence out")
_CONFIRM = tr("Confirm that it does not sell")
_END = re.compile(r"[!?\n]+\s*|\.+(?:\s+|$)")


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when the declared kind is another than promote and the ask is hard."""
    entry = post.entry
    if entry.kind in {None, Kind.PROMOTE} or not post.reading.asks_hard:
        return
    reading = post.reading.ask
    kind = kind_word(entry.kind) if entry.kind else ""
    if entry.ask is Ask.HARD:
        message = tr(
            "1 ask is set to hard in a post marked {kind}. It counts as promotion.",
            kind=kind,
        )
    else:
        message = tr(
            "{n} sign of a sale in a post marked {kind}: {words}. "
            "It counts as promotion until you confirm it does not sell."
            "|{n} signs of a sale in a post marked {kind}: {words}. "
            "It counts as promotion until you confirm it does not sell.",
            "",
            len(reading.cues),
            kind=kind,
            words=quoted_list(cue.text for cue in reading.cues),
        )
    first = next((cue for cue in reading.cues if cue.end <= len(entry.text)), None)
    yield Hit(
        message_id="declared" if entry.ask is Ask.HARD else "cues",
        message=message,
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        span=(first.start, first.end) if first else None,
        numbers={"cues": len(reading.cues), "weight": reading.weight, "limit": HARD},
        evidence=tuple(cue.text for cue in reading.cues),
        fixes=partial(_fixes, entry, reading.cues),
    )


def _fixes(entry: PlanEntry, cues: Sequence[Cue]) -> tuple[Fix, ...]:
    """Mark it, cut the sentences with cues when words are left without them, or confirm."""
    marked = Patch(post=entry.post, field=Field.KIND, value=Kind.PROMOTE)
    fixes = [Fix(title=_MARK, safety=Safety.UNSAFE, patches=(marked,))]
    rest = without(entry.text, cues)
    if rest and rest != entry.text:
        cut = Patch(
            post=entry.post, account_key=entry.account_key, field=Field.TEXT, value=rest, before=entry.text
        )
        fixes.append(Fix(title=_CUT, safety=Safety.UNSAFE, patches=(cut,)))
    opened = Assist(opens=Opens.POST, post=entry.post, account_key=entry.account_key, field=Field.NOT_SELLING)
    return (*fixes, Fix(title=_CONFIRM, safety=Safety.ASSIST, assist=opened))


def without(text: str, cues: Sequence[Cue]) -> str:
    """``text`` without the sentences that hold one of the cues."""
    kept: list[str] = []
    start = 0
    for end in (*(match.end() for match in _END.finditer(text)), len(text)):
        if end > start and not any(start <= cue.start < end for cue in cues):
            kept.append(text[start:end])
        start = max(start, end)
    return "".join(kept).strip()


RULE = Rule(
    code="KND003",
    name="disguised-promo",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    grades=(Grade.NONE,),
    sources=("Cues checked on CrowdFlower corporate messaging, 2015 (CC BY 4.0), 2026-11",),
    messages={
        "cues": "{n} signs of a sale in a post marked {kind}: {words}. It counts as promotion.",
        "declared": "1 ask is set to hard in a post marked {kind}. It counts as promotion.",
    },
    fixes=(
        Fix(title=_MARK, safety=Safety.UNSAFE),
        Fix(title=_CUT, safety=Safety.UNSAFE),
        Fix(title=_CONFIRM, safety=Safety.ASSIST),
    ),
    per_account=False,
    passes=(
        Example(
            says="a story that mentions a sale of long ago",
            lines=(Line(when="2026-11-02 09:00", text="A man bought one pretzel every Friday for years."),),
        ),
        Example(
            says="quoted",
            lines=(Line(when="2026-11-02 09:00", text="“Order now!” shouted the parrot, all morning long."),),
        ),
        Example(
            says="negated",
            lines=(
                Line(when="2026-11-02 09:00", kind="service", text="No need to order now, we have enough."),
            ),
        ),
        Example(
            says="confirmed",
            lines=(Line(when="2026-11-02 09:00", text="20 % off, said Tom, off my hair.", not_selling=True),),
        ),
        Example(
            says="a price that was paid",
            lines=(Line(when="2026-11-02 09:00", text="In 1974 my father paid £14 for this very sign."),),
        ),
        Example(
            says="marked as what it is",
            lines=(Line(when="2026-11-02 09:00", kind="promote", text="20 % off. Order now."),),
        ),
    ),
    fails=(
        Example(
            says="one strong cue",
            lines=(Line(when="2026-11-02 09:00", text="The oven turned sixty: 20 % off all rye."),),
            severity=Severity.WARNING,
        ),
        Example(
            says="two weak cues",
            lines=(
                Line(when="2026-11-02 09:00", kind="teach", text="A gift card for 25 EUR, how to wrap it."),
            ),
        ),
        Example(
            says="zwei Sprachen",
            lines=(Line(when="2026-11-02 09:00", kind="converse", text="Was meint ihr? Jetzt bestellen!"),),
        ),
        Example(
            says="declared to ask hard",
            lines=(Line(when="2026-11-02 09:00", text="Come and sit with us.", ask="hard"),),
        ),
    ),
)
