"""Most posts ask the reader for something.

## What it does
Looks at each post together with up to 19 posts before it on the same account, none more than 90 days older:
these are one window. It counts the posts that ask, softly (read, look, come by, tell us) or hard (buy, order,
book, sign up). More than three fifths is a note. Where you set what a post asks, that counts and not its words.
Windows that follow each other above the limit are one finding, told by the worst of them. Fewer than 8 posts
are not judged.

## Why
Where every post asks for something, the request that matters is easy to miss. A post that only tells, shows or
thanks makes room for it. No study was found that names a number.

## Example
13 of 20 posts end with "come by", "link in bio" or "tell us": 65 %.

## Use instead
Leave the last sentence off every second post. A good photo of the loaf needs no "come and taste it".

## Options
- `most` = 3/5: share of posts that ask above which a window is a note.
- `posts` = 20: most posts in a window.
- `days` = 90: age in days of a window's oldest post, at most.
- `least` = 8: fewest posts in a window that is judged.

## Fixes
- Leave a request out (opens the post, with the words selected).

## Grade and source
Rule of thumb (F): no source with data was found, 2026-11.
"""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from planner.domain.kinds import Ask
from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, every
from planner.lint.finding import Severity
from planner.lint.fix import Assist, Fix, Opens, Safety
from planner.lint.manual import page
from planner.lint.mix import exceeds
from planner.lint.reach import window_reach
from planner.lint.rule import Context, Grade, Hit, Option, Reads, Rule, UnitKind
from planner.lint.told import anchor_at, line, lines, still_open, stretch
from planner.lint.units import Item, SequenceView
from planner.lint.windows import SHAPE, Cut, cuts_above, highest, streaks

_DROP = Fix(title=tr("Leave a request out"), safety=Safety.ASSIST)


def check(sequence: SequenceView, context: Context) -> Iterator[Hit]:
    """One hit per streak of windows in which too many posts ask."""
    limit = context.share("most")
    windows = cuts_above(sequence, context, _asks, limit)
    for streak in streaks(windows, lambda cut: exceeds(cut.part, cut.posts, limit)):
        yield _hit(sequence, streak, context)


def _asks(item: Item) -> bool:
    return item.reading.ask.ask is not Ask.NONE


def _hit(sequence: SequenceView, streak: tuple[Cut, ...], context: Context) -> Hit:
    worst, limit = highest(streak), context.share("most")
    items = sequence.items
    asking = [item for item in items[worst.first : worst.last + 1] if _asks(item)]
    return Hit(
        message_id="asks",
        message=tr(
            "{asks} of {n} post of {days} ask for something ({share}). Your limit is {limit} ({set_by})."
            "|{asks} of {n} posts of {days} ask for something ({share}). Your limit is {limit} ({set_by}).",
            "",
            worst.posts,
            asks=worst.part,
            days=stretch(items[worst.first], items[worst.last]),
            share=words.percent(worst.part, worst.posts),
            limit=words.percent(*limit),
            set_by=context.set_by,
        ),
        about=asking[0].entry,
        posts=tuple(item.entry for item in asking),
        anchor=anchor_at(sequence, items[streak[0].first]),
        window=(items[streak[0].first].at, items[streak[-1].last].at),
        judged=(items[streak[0].last].at, items[streak[-1].last].at),
        numbers={
            "asks": worst.part,
            "posts": worst.posts,
            "share": worst.part / worst.posts,
            "limit": limit[0] / limit[1],
        },
        evidence=partial(lines, asking),
        fixes=tuple(_drop(item) for item in still_open(asking, context.now)[-1:]) or (_DROP,),
    )


def _drop(item: Item) -> Fix:
    """Opens the post, where its words ask."""
    entry = item.entry
    cue = next((cue for cue in item.reading.ask.cues if cue.end <= len(entry.text)), None)
    return Fix(
        title=tr("Leave a request out: {post}", post=line(item)),
        safety=_DROP.safety,
        assist=Assist(opens=Opens.POST, post=entry.post, span=(cue.start, cue.end) if cue else None),
    )


_ASK = "Come by and tell us what you think."

RULE = Rule(
    code="MIX006",
    name="ask-load",
    unit=UnitKind.SEQUENCE,
    reads=Reads.ASKS,
    doc=page(__doc__),
    severity=Severity.INFO,
    check=check,
    on=False,
    reach=window_reach,
    grades=(Grade.FOLKLORE,),
    sources=("No source with data was found, 2026-11",),
    options=(
        Option(
            name="most",
            default=Fraction(3, 5),
            low=Fraction(0),
            high=Fraction(1),
            says=tr("share of posts that ask above which a window is a note"),
        ),
        *SHAPE,
    ),
    messages={
        "asks": "{asks} of {posts} posts of {days} ask for something ({share}). Your limit is {limit} ({set by})."
    },
    fixes=(_DROP,),
    passes=(
        Example(
            says="6 of 10 ask, not more than three fifths",
            lines=(
                *every(2, "story " * 4),
                *every(2, "story " * 6, start="2026-11-10 09:00", ask="soft"),
            ),
        ),
        Example(says="seven posts are too few to judge", lines=every(2, "story " * 7, ask="soft")),
        Example(
            says="declared to ask for nothing, whatever the words", lines=every(2, "story " * 9, ask="none")
        ),
        Example(
            says="all of it is out already", lines=every(2, "story " * 9, ask="soft"), now="2026-12-24T00:00"
        ),
    ),
    fails=(
        Example(
            says="7 of 10 ask",
            lines=(
                *every(2, "story " * 3),
                *every(2, "story " * 7, start="2026-11-08 09:00", ask="soft"),
            ),
            severity=Severity.INFO,
        ),
        Example(says="soft and hard together", lines=every(2, "promote story " * 5, ask="hard")),
        Example(
            says="read from the words, in German",
            lines=every(2, "story " * 8, text="Schreibt uns, wie er war."),
        ),
        Example(says="read from the words, in English", lines=every(2, "story " * 8, text=_ASK)),
    ),
)
