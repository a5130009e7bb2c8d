"""Too many posts of one account on one day.

## What it does
Counts the posts of one account on one day of its calendar. More than 2 on Facebook, Instagram and LinkedIn,
or more than 5 on X, Mastodon, Bluesky and Threads, is a warning. Other networks are left out as long as
`most` is 0. Set `most` for an account that lives from news. Posts that are out count, but a day is told only
while its last post is still to come.

## Why
In figures of 2012 the second Facebook post of a day got 57 % of the likes of the first, and the day as a
whole got no more. In figures of 2015, pages with fewer than 10,000 followers that posted twice a day had half
the clicks for each post. In a survey of 2015, 19 % said they had left a page because of more than six
posts a day on Facebook. For the other networks we know of no sound number.

## Example
On Tuesday 4 posts on Facebook: coffee, cake, opening hours, coffee again.

## Use instead
Two of them on Tuesday, two on Wednesday.

## Options
- `most` = 0: posts on one day above which it is a warning, 0 for the network's number.

## Fixes
- Spread them over the next days (shows the new days first).

## Grade and source
Observation or a vendor's data (B): Track Social 2012, HubSpot 2015 (13,500 customers). Survey (C):
BuzzStream and Fractl 2015, more than 900 people. The number for each network is a rule of thumb.
"""

from collections.abc import Iterator
from datetime import date
from functools import partial

from planner.languages import tr
from planner.lint.days import AHEAD, judged_days, moved_on
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fix import Fix, Safety
from planner.lint.manual import page
from planner.lint.reach import Reach
from planner.lint.rule import Context, Grade, Hit, Option, Reads, Rule, UnitKind
from planner.lint.told import lines, network_name, weekday
from planner.lint.units import Item, SequenceView
from planner.networks.facts import facts_of

_SPREAD = Fix(title=tr("Spread them over the next days"), safety=Safety.UNSAFE)


def check(sequence: SequenceView, context: Context) -> Iterator[Hit]:
    """One hit per day with too many posts, while one of them is judged."""
    facts = facts_of(sequence.items[0].entry.network) if sequence.items else None
    most = context.whole("most") or (facts.day_max if facts else 0)
    if most:
        for day, posts in judged_days(sequence, context):
            if len(posts) > most:
                yield _hit(sequence, day, posts, most, context)


def _hit(sequence: SequenceView, day: date, posts: tuple[Item, ...], most: int, context: Context) -> Hit:
    name = network_name(posts[0].entry)
    who = context.set_by if context.whole("most") else tr("a rule of thumb for {network}", network=name)
    return Hit(
        message_id="overload",
        message=tr(
            "{posts} posts on {network} on {day}. The limit is {limit} a day ({who}).",
            posts=len(posts),
            network=name,
            day=weekday(day),
            limit=most,
            who=who,
        ),
        about=posts[-1].entry,
        posts=tuple(item.entry for item in posts),
        anchor=f"{sequence.key}\x1f{day.isoformat()}",
        window=(posts[0].at, posts[-1].at),
        numbers={"posts": len(posts), "limit": most},
        evidence=partial(lines, posts),
        fixes=partial(_fixes, sequence, posts, most, context),
    )


def _fixes(sequence: SequenceView, posts: tuple[Item, ...], most: int, context: Context) -> tuple[Fix, ...]:
    return moved_on(sequence, posts, most, context, _counts) or (_SPREAD,)


def _counts(item: Item) -> bool:  # noqa: ARG001 - every post counts
    return True


def _day(network: str, *times: str) -> tuple[Line, ...]:
    return tuple(Line(when=f"2026-11-03 {time}", network=network) for time in times)


_FOUR = ("08:00", "11:00", "14:00", "17:00")
_SIX = (*_FOUR, "20:00", "21:00")

RULE = Rule(
    code="FRQ002",
    name="overload-day",
    unit=UnitKind.SEQUENCE,
    reads=Reads.NOTHING,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    on=False,
    reach=Reach(posts=None, days=AHEAD + 2),
    grades=(Grade.OBSERVED, Grade.SURVEY),
    sources=("Track Social 2012", "HubSpot 2015 (13,500 customers)", "BuzzStream and Fractl 2015 (n > 900)"),
    options=(
        Option(
            name="most",
            default=0,
            low=0,
            high=100,
            says=tr("posts on one day above which it is a warning, 0 for the network's number"),
        ),
    ),
    messages={"overload": "{n} posts on {network} on {day}. The limit is {limit} a day."},
    fixes=(_SPREAD,),
    passes=(
        Example(says="two on Instagram", lines=_day("instagram", "08:00", "17:00")),
        Example(says="five on Bluesky", lines=_day("bluesky", *_FOUR, "20:00")),
        Example(says="a blog has no number", lines=_day("wordpress", *_SIX)),
        Example(says="set to ten for this account", lines=_day("facebook", *_SIX), options={"most": 10}),
    ),
    fails=(
        Example(says="four on Facebook", lines=_day("facebook", *_FOUR), severity=Severity.WARNING),
        Example(says="six on Mastodon", lines=_day("mastodon", *_SIX)),
        Example(says="set to one for a blog", lines=_day("wordpress", *_FOUR), options={"most": 1}),
    ),
)
