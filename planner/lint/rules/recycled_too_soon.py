"""A post comes again on its account too soon.

## What it does
Compares a post with those on the same account less than 60 days before it. Both texts are cut into groups
of three words that follow each other. When 85 % or more of the groups are the same, it is the same post
again. Capitals, addresses and hashtags make no difference. After exactly 60 days it may come again.

## Why
In a survey of over 900 people in 2015, 21 % said that they had unfollowed a business because it was
repetitive or boring. A good post may well come again after a while, for those who missed it.

## Example
A yoga studio's times for Advent on 1 December, and word for word again on 13 December.

## Use instead
Wait, or say what is new this time.

## Options
- `days` = 60: days after which the same words may come again.
- `alike` = 17/20: share of groups of three words in common from which two texts are the same.

## Fixes
- Move it to the day from which it may come again (shows the new day first).
- Write it in other words (opens the post).

## Grade and source
Survey (C): BuzzStream and Fractl 2015, n > 900; the 60 days are our own.
"""

from collections.abc import Iterator
from datetime import timedelta

from planner.domain.entry import PlanEntry
from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Fix, Safety
from planner.lint.manual import page
from planner.lint.moves import moved_to, settled
from planner.lint.pieces import opens_at
from planner.lint.repeats import alike_options, each_post, order_in_time, repeat_reach, repeats
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.similar import Match
from planner.lint.units import PostView, can_change, day_of, instant_of

_MOVE = Fix(title=tr("Move it to the day from which it may come again"), safety=Safety.UNSAFE)
_VARY = Fix(title=tr("Write it in other words"), safety=Safety.ASSIST)


def check(post: PostView, context: Context) -> Iterator[Hit]:
    """One hit at a post that says again what its account said less than so many days before."""
    within = timedelta(days=context.whole("days"))
    entry = post.entry
    found = [
        match
        for match in repeats(post, within, context)
        if match.entry.account_key == entry.account_key and abs(instant_of(entry) - match.at) < within
    ]
    if found:
        yield _hit(entry, found[-1], context)


def _hit(entry: PlanEntry, last: Match, context: Context) -> Hit:
    limit = context.whole("days")
    apart = abs(day_of(entry) - day_of(last.entry)).days
    told = _told(apart, words.day(day_of(last.entry)), words.percent(last.shared, last.pieces))
    leave = tr(
        "Leave {n} day between ({set_by}).|Leave {n} days between ({set_by}).",
        "",
        limit,
        set_by=context.set_by,
    )
    return Hit(
        message_id="again",
        message=f"{told} {leave}",
        about=entry,
        posts=each_post(sorted((entry, last.entry), key=order_in_time)),
        anchor=anchor_of(entry),
        numbers={"days": apart, "alike": last.shared / last.pieces, "limit": limit},
        evidence=(f"{words.day(day_of(last.entry))}: {words.shorten(last.entry.title or last.entry.text)}",),
        fixes=(*_move(entry, last, limit), opens_at(entry, _VARY.title)),
    )


def _told(apart: int, day: str, share: str) -> str:
    if not apart:
        return tr("Said the same day, on {day}: {share} of the words are the same.", day=day, share=share)
    return tr(
        "Said {n} day before, on {day}: {share} of the words are the same."
        "|Said {n} days before, on {day}: {share} of the words are the same.",
        "",
        apart,
        day=day,
        share=share,
    )


def _move(entry: PlanEntry, last: Match, days: int) -> tuple[Fix, ...]:
    """To the first day from which it may come again, at its own time."""
    if entry.when is None or not can_change(entry):
        return ()
    shift = timedelta(days=(day_of(last.entry) - day_of(entry)).days + days)
    for later in (0, 1):  # a day more when its clock time is earlier than the other's
        when = settled(entry.when.moved_to_day(entry.when.local + shift + timedelta(days=later)))
        if when is not None and when.instant() - last.at >= timedelta(days=days):
            return (moved_to(entry, when),)
    return ()


_HOURS = "In Advent we open at seven, on Sundays at nine, and close when the bread is gone."

RULE = Rule(
    code="DUP003",
    name="recycled-too-soon",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.INFO,
    check=check,
    on=False,
    compares=True,
    reach=repeat_reach,
    grades=(Grade.SURVEY,),
    sources=("BuzzStream and Fractl 2015 (n > 900)",),
    options=alike_options(tr("days after which the same words may come again")),
    messages={
        "again": "Said {n} days before, on {day}: {share} of the words are the same. Leave {limit} between ({set by})."
    },
    fixes=(_MOVE, _VARY),
    passes=(
        Example(
            says="exactly 60 days later",
            lines=tuple(
                Line(when=f"{day} 09:00", text=_HOURS, zone="UTC") for day in ("2026-11-02", "2027-01-01")
            ),
        ),
        Example(
            says="on another account",
            lines=(
                Line(when="2026-11-02 09:00", text=_HOURS),
                Line(when="2026-11-12 09:00", text=_HOURS, account="fennel.bristol"),
            ),
        ),
        Example(
            says="Öffnungszeiten, neu geschrieben",
            lines=(
                Line(when="2026-11-02 09:00", text="Im Advent ab sieben, sonntags ab neun 🕯️"),
                Line(when="2026-11-12 09:00", text="Heiligabend nur bis zwölf, sonst wie immer 🕯️"),
            ),
        ),
    ),
    fails=(
        Example(
            says="twelve days later",
            lines=tuple(Line(when=f"{day} 09:00", text=_HOURS) for day in ("2026-12-01", "2026-12-13")),
            severity=Severity.INFO,
        ),
        Example(
            says="59 days after it went out",
            lines=(
                Line(when="2026-10-01 09:00", text=_HOURS, out=True, zone="UTC"),
                Line(when="2026-11-29 09:00", text=_HOURS, zone="UTC"),
            ),
        ),
        Example(
            says="zwei Worte, am selben Tag",
            lines=tuple(
                Line(when=f"2026-11-02 {time}", text="Frisches Brot 🍞") for time in ("09:00", "17:00")
            ),
        ),
    ),
)
