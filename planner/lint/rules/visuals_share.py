"""Few posts have a picture or a video.

## What it does
Looks at each post together with up to 19 posts before it on the same account, none more than 90 days older:
these are one window. It counts the posts with a picture or a video. Fewer than half is a note. Windows that
follow each other below the limit are one finding, told by the worst of them. Fewer than 8 posts are not judged.
Networks that take no pictures are left out. In a plan that is read from a file, a window in which no post names
a picture is left out too: there the pictures are often kept elsewhere. Set another number for each account that
needs one.

## Why
In figures of 2012, Facebook posts of companies with a photo got 53 % more likes than their average post. Such
figures compare posts that differ in more than the picture, and they are old.

## Example
On Facebook 4 of 10 posts have a picture: 40 %.

## Use instead
The dough at four in the morning, the hand that shapes it, the queue at the door. A photo with a telephone
will do.

## Options
- `least_share` = 1/2: share of posts with a picture or video below which a window is a note.
- `posts` = 20: most posts in a window.
- `days` = 90: age in days of a window's oldest post, at most.
- `least` = 8: fewest posts in a window that is judged.

## Fixes
- Add a picture (opens the next post without one).

## Grade and source
Observation or a vendor's data (B): HubSpot, 8,800 Facebook posts of companies, October 2012, as told by
MediaPost, read 2026-11. The number is a rule of thumb.
"""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

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
from planner.lint.windows import SHAPE, Cut, cuts, lowest, streaks
from planner.networks.facts import facts_of

_ADD = Fix(title=tr("Add a picture"), safety=Safety.ASSIST)


def check(sequence: SequenceView, context: Context) -> Iterator[Hit]:
    """One hit per streak of windows in which too few posts show anything."""
    facts = facts_of(sequence.items[0].entry.network) if sequence.items else None
    if facts is not None and not (facts.takes_images or facts.takes_video):
        return
    least, whole = context.share("least_share")

    def broken(cut: Cut) -> bool:
        if cut.part == 0 and sequence.items[cut.last].entry.from_file:
            return False
        return exceeds(cut.posts - cut.part, cut.posts, (whole - least, whole))

    for streak in streaks(cuts(sequence, context, _shows), broken):
        yield _hit(sequence, streak, context)


def _shows(item: Item) -> bool:
    return bool(item.entry.media)


def _hit(sequence: SequenceView, streak: tuple[Cut, ...], context: Context) -> Hit:
    worst, limit = lowest(streak), context.share("least_share")
    items = sequence.items
    bare = [item for item in items[worst.first : worst.last + 1] if not _shows(item)]
    return Hit(
        message_id="few",
        message=tr(
            "{n} of {posts} of {days} shows a picture or a video ({share}). {limit} is the least ({set_by})."
            "|{n} of {posts} of {days} show a picture or a video ({share}). {limit} is the least ({set_by}).",
            "",
            worst.part,
            posts=tr("{n} post|{n} posts", "after “of”", worst.posts),
            days=stretch(items[worst.first], items[worst.last]),
            share=words.percent(worst.part, worst.posts),
            limit=words.percent(*limit),
            set_by=context.set_by,
        ),
        about=bare[0].entry,
        posts=tuple(item.entry for item in bare),
        anchor=anchor_at(sequence, items[streak[0].first]),
        window=(items[streak[0].first].at, items[streak[-1].last].at),
        judged=(items[streak[0].last].at, items[streak[-1].last].at),
        numbers={
            "visuals": worst.part,
            "posts": worst.posts,
            "share": worst.part / worst.posts,
            "limit": limit[0] / limit[1],
        },
        evidence=partial(lines, bare),
        fixes=tuple(_add(item) for item in still_open(bare, context.now)[:1]) or (_ADD,),
    )


def _add(item: Item) -> Fix:
    return Fix(
        title=tr("Add a picture: {post}", post=line(item)),
        safety=_ADD.safety,
        assist=Assist(opens=Opens.POST, post=item.entry.post),
    )


_WITH = "A dark rye loaf, cut"

RULE = Rule(
    code="MIX010",
    name="visuals-share",
    unit=UnitKind.SEQUENCE,
    reads=Reads.NOTHING,
    doc=page(__doc__),
    severity=Severity.INFO,
    check=check,
    on=False,
    reach=window_reach,
    grades=(Grade.OBSERVED,),
    sources=(
        "HubSpot, 8,800 Facebook posts, October 2012, told by mediapost.com/publications/article/190449",
    ),
    options=(
        Option(
            name="least_share",
            default=Fraction(1, 2),
            low=Fraction(0),
            high=Fraction(1),
            says=tr("share of posts with a picture or video below which a window is a note"),
        ),
        *SHAPE,
    ),
    messages={
        "few": "{visuals} of {posts} posts of {days} show a picture or a video ({share}). {limit} is the least ({set by})."
    },
    fixes=(_ADD,),
    passes=(
        Example(
            says="4 of 8 is a half, not less than a half",
            lines=(
                *every(2, "story " * 4, network="facebook", alt=_WITH),
                *every(2, "story " * 4, network="facebook", start="2026-11-10 09:00"),
            ),
        ),
        Example(
            says="a file in which no post names a picture", lines=every(2, "story " * 10, network="facebook")
        ),
        Example(
            says="seven posts are too few to judge",
            lines=(
                *every(2, "story", network="facebook", alt=_WITH),
                *every(2, "story " * 6, network="facebook", start="2026-11-04 09:00"),
            ),
        ),
    ),
    fails=(
        Example(
            says="4 of 9",
            lines=(
                *every(2, "story " * 4, network="facebook", alt=_WITH),
                *every(2, "story " * 5, network="facebook", start="2026-11-10 09:00"),
            ),
            severity=Severity.INFO,
        ),
        Example(
            says="one of ten, on LinkedIn",
            lines=(
                *every(2, "teach " * 9, network="linkedin"),
                *every(2, "teach", network="linkedin", start="2026-11-20 09:00", alt=_WITH),
            ),
        ),
        Example(
            says="a decorative picture shows too, but it is alone",
            lines=(
                *every(2, "teach", network="mastodon", alt="-"),
                *every(2, "teach " * 8, network="mastodon", start="2026-11-04 09:00"),
            ),
        ),
    ),
)
