"""More than one offer on one day on one account.

## What it does
Counts the posts of one account on one day that ask hard: buy, order, book, a price, a code, a deadline. More
than one is a warning. What is out already counts, but a day is told only while its last offer is still to
come.

## Why
The second offer of a day competes with the first. In figures of 2012 the second Facebook post of a day got 57 %
of the likes of the first; they speak of posts in general, not of offers.

## Example
Friday at nine the breakfast deal, at five the gift cards: two offers on one day.

## Use instead
Friday the breakfast, Monday the gift cards. On a launch day set the limit to 2.

## Options
- `most` = 1: offers on one day above which it is a warning.

## Fixes
- Move the later offer to the next day without one (shows the new day first).

## Grade and source
Observation or a vendor's data (B): Track Social 2012, HubSpot 2015, on posts of any sort. The number is a rule of
thumb.
"""

from collections.abc import Iterator
from datetime import date
from functools import partial

from planner.languages import tr
from planner.lint.days import AHEAD, judged_days, moved_on
from planner.lint.examples import Example, Line, every
from planner.lint.finding import Severity
from planner.lint.fix import Fix, Safety
from planner.lint.kinds.sells import Sells
from planner.lint.manual import page
from planner.lint.reach import Reach
from planner.lint.rule import Context, Grade, Hit, Option, Reads, Rule, UnitKind
from planner.lint.told import lines, network_name, weekday
from planner.lint.units import Item, SequenceView

_MOVE = Fix(title=tr("Move the later offer to the next day without one"), safety=Safety.UNSAFE)


def check(sequence: SequenceView, context: Context) -> Iterator[Hit]:
    """One hit per day with too many offers, while one of them is judged."""
    most = context.whole("most")
    for day, posts in judged_days(sequence, context):
        if len(posts) > most:
            offers = [item for item in posts if _offers(item)]
            if len(offers) > most and (context.judge_all or offers[-1].at >= context.now):
                yield _hit(sequence, day, offers, context)


def _offers(item: Item) -> bool:
    return item.sells is Sells.YES and item.reading.asks_hard  # only what sells can ask hard


def _hit(sequence: SequenceView, day: date, offers: list[Item], context: Context) -> Hit:
    most = context.whole("most")
    return Hit(
        message_id="burst",
        message=tr(
            "{offers} offers on {network} on {day}. Your limit is {limit} a day ({set_by}).",
            offers=len(offers),
            network=network_name(offers[0].entry),
            day=weekday(day),
            limit=most,
            set_by=context.set_by,
        ),
        about=offers[-1].entry,
        posts=tuple(item.entry for item in offers),
        anchor=f"{sequence.key}\x1f{day.isoformat()}",
        window=(offers[0].at, offers[-1].at),
        numbers={"offers": len(offers), "limit": most},
        evidence=partial(lines, offers),
        fixes=partial(_fixes, sequence, offers, context),
    )


def _fixes(sequence: SequenceView, offers: list[Item], context: Context) -> tuple[Fix, ...]:
    return moved_on(sequence, offers, context.whole("most"), context, _offers) or (_MOVE,)


_DEAL = "Breakfast deal: 20 % off. Order now."


def _day(*times: str, **same: str | bool) -> tuple[Line, ...]:
    return tuple(Line(when=f"2026-11-06 {time}", kind="promote", **{"ask": "hard", **same}) for time in times)  # type: ignore[arg-type]


RULE = Rule(
    code="MIX004",
    name="promo-burst-day",
    unit=UnitKind.SEQUENCE,
    reads=Reads.SELLS | Reads.HARD,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    on=False,
    reach=Reach(posts=None, days=AHEAD + 2),
    grades=(Grade.OBSERVED,),
    sources=("Track Social 2012, HubSpot 2015",),
    options=(
        Option(
            name="most", default=1, low=1, high=20, says=tr("offers on one day above which it is a warning")
        ),
    ),
    messages={"burst": "{n} offers on {network} on {day}. Your limit is {limit} a day."},
    fixes=(_MOVE,),
    passes=(
        Example(says="an offer and a story", lines=(*_day("09:00"), Line(when="2026-11-06 17:00"))),
        Example(says="one on each account", lines=(*_day("09:00"), *_day("09:00", network="facebook"))),
        Example(says="two are allowed", lines=_day("09:00", "17:00"), options={"most": 2}),
        Example(says="one a day", lines=every(1, "promote promote", ask="hard")),
    ),
    fails=(
        Example(says="two on Friday", lines=_day("09:00", "17:00"), severity=Severity.WARNING),
        Example(says="read from the words", lines=_day("09:00", "17:00", ask="", text=_DEAL)),
        Example(
            says="one is out already, the other comes tonight",
            lines=(*_day("09:00", out=True), *_day("17:00")),
            now="2026-11-06T12:00",
        ),
        Example(
            says="four, and one the next day",
            lines=(
                *_day("09:00", "12:00", "15:00", "18:00"),
                *every(1, "promote", start="2026-11-07 09:00", ask="hard"),
            ),
        ),
    ),
)
