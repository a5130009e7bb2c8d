"""A post says the same as another one on its network.

## What it does
Compares a post with the client's posts on the same network in the 60 days before it, on this account and
on others. Both texts are cut into groups of three words that follow each other. When 85 % or more of the
groups are the same, that is a warning, on X an error. Capitals, addresses and hashtags make no difference.
It never keeps a post from going out.

## Why
X forbids posts that are the same or nearly the same, on one account or on several, also when they are
scheduled. On other networks we know of no such rule; readers see it all the same.

## Example
"Rye bread, fresh from nine" on the bakery's X account today, and on the second shop's tomorrow.

## Use instead
Repost the first one, or say something else about it: who bakes it, what goes with it.

## Options
- `days` = 60: how far back posts are compared; X names no span, the number is our own.
- `alike` = 17/20: share of groups of three words in common from which two texts are the same.

## Fixes
- Write it in other words (opens the post).

## Grade and source
A network's own rule (P): X, rule on duplicate posts of 2018 and its authenticity policy, read 2026-08.
"""

from collections.abc import Iterator
from datetime import timedelta

from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Fix, Safety
from planner.lint.manual import page
from planner.lint.pieces import opens_at
from planner.lint.repeats import alike_options, each_post, order_in_time, repeat_reach, repeats
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.similar import Match
from planner.lint.told import network_name
from planner.lint.units import PostView, day_of

_VARY = Fix(title=tr("Write it in other words"), safety=Safety.ASSIST)
_FORBIDS = frozenset({"x", "twitter"})
_SPAN = tr("how far back posts are compared; X names no span, the number is our own")


def check(post: PostView, context: Context) -> Iterator[Hit]:
    """One hit at a post that repeats others on its network."""
    days = context.whole("days")
    found = [
        match
        for match in repeats(post, timedelta(days=days), context)
        if match.entry.network == post.entry.network
    ]
    if found and post.entry.network:
        yield _hit(post, found, context)


def _hit(post: PostView, found: list[Match], context: Context) -> Hit:
    entry, last = post.entry, found[-1]
    name = network_name(entry)
    share = words.percent(last.shared, last.pieces)
    limit = words.percent(*context.share("alike"))
    group = sorted([entry, *(match.entry for match in found)], key=order_in_time)
    told = [
        tr(
            "{posts} posts on {network} say the same: {share} of the words are those of {day}.",
            posts=len(group),
            network=name,
            share=share,
            day=words.day(day_of(last.entry)),
        )
    ]
    if entry.network in _FORBIDS:
        told.append(tr("{network} forbids duplicate posts, scheduled ones too.", network=name))
    told.append(
        tr(
            "From {limit} within {n} day it counts ({set_by}).|From {limit} within {n} days it counts ({set_by}).",
            "",
            context.whole("days"),
            limit=limit,
            set_by=context.set_by,
        )
    )
    return Hit(
        message_id="repeats",
        message=" ".join(told),
        about=entry,
        posts=each_post(group),
        anchor=anchor_of(entry),
        severity=Severity.ERROR if entry.network in _FORBIDS else None,
        numbers={"posts": len(group), "alike": last.shared / last.pieces},
        evidence=tuple(
            f"{words.day(day_of(one))}, {one.account}: {words.shorten(one.title or one.text)}"
            for one in group
        ),
        fixes=(opens_at(entry, _VARY.title),),
    )


_RYE = "Rye bread, fresh from the oven at nine, as long as there is some."

RULE = Rule(
    code="DUP002",
    name="duplicate-same-platform",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    on=False,
    compares=True,
    reach=repeat_reach,
    grades=(Grade.PLATFORM,),
    sources=("X, rule on duplicate posts, 2018, and authenticity policy, read 2026-08",),
    options=alike_options(_SPAN),
    messages={"repeats": "{n} posts on {network} say the same: {share} of the words are those of {day}."},
    fixes=(_VARY,),
    passes=(
        Example(
            says="the same words on two networks",
            lines=(
                Line(when="2026-11-02 09:00", text=_RYE, network="x"),
                Line(when="2026-11-02 09:00", text=_RYE, network="mastodon"),
            ),
        ),
        Example(
            says="a new sentence makes another text of it",
            lines=(
                Line(when="2026-11-02 09:00", text=_RYE, network="x"),
                Line(when="2026-11-03 09:00", text=f"Ruth bakes on Tuesdays. {_RYE}", network="x"),
            ),
        ),
        Example(
            says="vor drei Monaten",
            lines=(
                Line(when="2026-08-02 09:00", text="Roggenbrot ab neun Uhr 🍞", network="x", out=True),
                Line(when="2026-11-02 09:00", text="Roggenbrot ab neun Uhr 🍞", network="x"),
            ),
        ),
    ),
    fails=(
        Example(
            says="on X, on the same account",
            lines=tuple(Line(when=f"2026-11-0{day} 09:00", text=_RYE, network="x") for day in (2, 5)),
            severity=Severity.ERROR,
        ),
        Example(
            says="on two accounts of one network",
            lines=(
                Line(when="2026-11-02 09:00", text=_RYE, network="mastodon"),
                Line(when="2026-11-03 09:00", text=_RYE, network="mastodon", account="rye-two"),
            ),
            severity=Severity.WARNING,
        ),
        Example(
            says="one word is another",
            lines=(
                Line(when="2026-11-02 09:00", text=f"{_RYE} Come by and tell us how it was.", network="x"),
                Line(when="2026-11-05 09:00", text=f"{_RYE} Come by and tell us how it is.", network="x"),
            ),
        ),
        Example(
            says="one is out already",
            lines=(
                Line(when="2026-10-28 09:00", text=_RYE, network="mastodon", out=True),
                Line(when="2026-11-03 09:00", text=f"{_RYE} #bread", network="mastodon"),
            ),
        ),
    ),
)
