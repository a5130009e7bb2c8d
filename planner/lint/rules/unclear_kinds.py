"""Many posts have no kind, so the mix cannot be judged well.

## What it does
Looks at each post together with up to 19 posts before it on the same account, none more than 90 days older:
these are one window. It counts the posts that have no kind and whose words do not sell. More than a fifth is a
note. Windows that follow each other above the limit are one finding, told by the worst of them. Fewer than 8
posts are not judged.

## Why
A post without a kind counts as not selling, so that nothing is held against a plan that is not known. With many
of them the mix may look better than it is.

## Example
5 of 20 posts came from a spreadsheet without a column for the kind: 25 %.

## Use instead
Say of each post why it exists: a story, a tip, a question, an offer. It takes a second each.

## Options
- `most` = 1/5: share of posts without a kind above which a window is a note.
- `posts` = 20: most posts in a window.
- `days` = 90: age in days of a window's oldest post, at most.
- `least` = 8: fewest posts in a window that is judged.

## Fixes
- Label the posts (opens the first of them).

## Grade and source
No source found, our own reasoning, 2026-11.
"""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, every
from planner.lint.finding import Severity
from planner.lint.fix import Assist, Field, Fix, Opens, Safety
from planner.lint.manual import page
from planner.lint.mix import exceeds
from planner.lint.reach import window_reach
from planner.lint.rule import Context, Grade, Hit, Option, Reads, Rule, UnitKind
from planner.lint.told import anchor_at, lines, still_open, stretch
from planner.lint.units import Item, SequenceView
from planner.lint.windows import SHAPE, Cut, cuts, highest, streaks

_LABEL = Fix(title=tr("Label the posts"), safety=Safety.ASSIST)


def check(sequence: SequenceView, context: Context) -> Iterator[Hit]:
    """One hit per streak of windows with too many posts of unknown kind."""
    limit = context.share("most")
    windows = cuts(sequence, context, _unclear)
    for streak in streaks(windows, lambda cut: exceeds(cut.part, cut.posts, limit)):
        yield _hit(sequence, streak, context)


def _unclear(item: Item) -> bool:
    return not item.counts_as


def _hit(sequence: SequenceView, streak: tuple[Cut, ...], context: Context) -> Hit:
    worst, limit = highest(streak), context.share("most")
    items = sequence.items
    unclear = [item for item in items[worst.first : worst.last + 1] if _unclear(item)]
    return Hit(
        message_id="unclear",
        message=tr(
            "{n} of {posts} of {days} has no sure kind ({share}), so the mix cannot be judged well. "
            "Your limit is {limit} ({set_by})."
            "|{n} of {posts} of {days} have no sure kind ({share}), so the mix cannot be judged well. "
            "Your limit is {limit} ({set_by}).",
            "",
            worst.part,
            posts=tr("{n} post|{n} posts", "after “of”", worst.posts),
            days=stretch(items[worst.first], items[worst.last]),
            share=words.percent(worst.part, worst.posts),
            limit=words.percent(*limit),
            set_by=context.set_by,
        ),
        about=unclear[0].entry,
        posts=tuple(item.entry for item in unclear),
        anchor=anchor_at(sequence, items[streak[0].first]),
        window=(items[streak[0].first].at, items[streak[-1].last].at),
        judged=(items[streak[0].last].at, items[streak[-1].last].at),
        numbers={
            "unclear": worst.part,
            "posts": worst.posts,
            "share": worst.part / worst.posts,
            "limit": limit[0] / limit[1],
        },
        evidence=partial(lines, unclear),
        fixes=(_label(still_open(unclear, context.now) or unclear),),
    )


def _label(unclear: list[Item]) -> Fix:
    return Fix(
        title=tr("Label {n} post|Label {n} posts", "", len(unclear)),
        safety=_LABEL.safety,
        assist=Assist(opens=Opens.POST, post=unclear[0].entry.post, field=Field.KIND),
    )


RULE = Rule(
    code="MIX011",
    name="unclear-kinds",
    unit=UnitKind.SEQUENCE,
    reads=Reads.SELLS,
    doc=page(__doc__),
    severity=Severity.INFO,
    check=check,
    on=False,
    reach=window_reach,
    grades=(Grade.NONE,),
    sources=("No source found, our own reasoning, 2026-11",),
    options=(
        Option(
            name="most",
            default=Fraction(1, 5),
            low=Fraction(0),
            high=Fraction(1),
            says=tr("share of posts without a kind above which a window is a note"),
        ),
        *SHAPE,
    ),
    messages={
        "unclear": "{unclear} of {posts} posts of {days} have no sure kind ({share}). Your limit is {limit} ({set by})."
    },
    fixes=(_LABEL,),
    passes=(
        Example(says="2 of 10 is a fifth, not more than a fifth", lines=every(2, "story " * 8 + "? ?")),
        Example(says="seven posts are too few to judge", lines=every(2, "? " * 7)),
        Example(
            says="no kind, but the words sell: that is a kind",
            lines=every(2, "? " * 9, text="20 % off. Order now."),
        ),
        Example(says="all of it is out already", lines=every(2, "? " * 9), now="2026-12-24T00:00"),
    ),
    fails=(
        Example(says="2 of 9", lines=every(2, "? story " * 2 + "story " * 5), severity=Severity.INFO),
        Example(says="none has a kind", lines=every(2, "? " * 12)),
        Example(says="only emoji", lines=every(2, "? " * 8, text="🥐🥐")),
    ),
)
