"""The same words go to several networks.

## What it does
Finds posts of one client with the same words on two or more networks within 24 hours. Capitals, spaces,
addresses and hashtags make no difference. It is told once, at the first post that can still be changed.

## Why
What reads well on one network can look pasted on the next: a row of hashtags, "link in bio", a text that is
cut off. People who follow you in two places see the same twice. No study was found that puts a number on it.

## Example
"A new yoga course begins on Saturday" on Instagram, Facebook and LinkedIn at nine.

## Use instead
Keep the news and change the first line: a question on Facebook, the picture's story on Instagram.

## Options
- `hours` = 24: how far apart equal posts are looked for.

## Fixes
- Change the words for one network (opens the post there).

## Grade and source
Rule of thumb (F), 2026-11: no study that names a number was found.
"""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from planner.domain.entry import PlanEntry
from planner.languages import tr
from planner.languages.dates import both
from planner.lint import words
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Fix, Safety
from planner.lint.manual import page
from planner.lint.pieces import opens_at
from planner.lint.reach import Reach
from planner.lint.repeats import each_post, order_in_time
from planner.lint.rule import Context, Grade, Hit, Option, OptionValue, Rule, UnitKind
from planner.lint.told import network_name
from planner.lint.units import PostView, can_change, day_of, instant_of

_TAILOR = Fix(title=tr("Change the words for one network"), safety=Safety.ASSIST)


def check(post: PostView, context: Context) -> Iterator[Hit]:
    """One hit, at the first post of a group that can still be changed."""
    within = timedelta(hours=context.whole("hours"))
    mine = order_in_time(post.entry)
    group = [post.entry]
    for match in post.similar.same(post.entry, within):
        if order_in_time(match.entry) < mine and (context.judge_all or can_change(match.entry)):
            if instant_of(post.entry) - match.at < within:
                return  # that one says it
            continue  # it says so of the two; the same greeting every morning is told every morning
        group.append(match.entry)
    group.sort(key=order_in_time)
    networks = dict.fromkeys(network_name(entry) for entry in group if entry.network)
    if len(networks) > 1:
        yield _hit(post.entry, group, list(networks), context)


def _hit(about: PlanEntry, group: list[PlanEntry], networks: list[str], context: Context) -> Hit:
    hours = context.whole("hours")
    last = group[-1]
    told = tr(
        "{number} networks get the same words: {networks}.", number=len(networks), networks=both(networks)
    )
    counts = tr(
        "Within {n} hour it counts ({set_by}).|Within {n} hours it counts ({set_by}).",
        "",
        hours,
        set_by=context.set_by,
    )
    return Hit(
        message_id="same",
        message=f"{told} {counts}",
        about=about,
        posts=each_post(group),
        anchor=anchor_of(about),
        whole_client=True,
        window=(instant_of(group[0]), instant_of(last)),
        numbers={"networks": len(networks), "posts": len(group), "hours": hours},
        evidence=tuple(f"{words.day(day_of(entry))}, {network_name(entry)}" for entry in group),
        fixes=(opens_at(last, _TAILOR.title),),
    )


def _reach(options: Mapping[str, OptionValue]) -> Reach:
    hours = options["hours"]
    assert not isinstance(hours, tuple)
    return Reach(posts=None, days=-(-int(hours) // 24))


_NEWS = "Stollen is back on Saturday, baked on Friday night."

RULE = Rule(
    code="DUP001",
    name="identical-cross-post",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.INFO,
    check=check,
    on=False,
    compares=True,
    reach=_reach,
    grades=(Grade.FOLKLORE,),
    sources=("No study that names a number was found, 2026-11",),
    options=(
        Option(
            name="hours", default=24, low=1, high=720, says=tr("how far apart equal posts are looked for")
        ),
    ),
    messages={"same": "{n} networks get the same words: {networks}. Within {hours} it counts ({set by})."},
    fixes=(_TAILOR,),
    passes=(
        Example(
            says="other words on the second network",
            lines=(
                Line(when="2026-11-02 09:00", text=_NEWS),
                Line(when="2026-11-02 09:00", text="Who is in for stollen?", network="facebook"),
            ),
        ),
        Example(
            says="the same words two days later",
            lines=(
                Line(when="2026-11-02 09:00", text=_NEWS),
                Line(when="2026-11-04 09:00", text=_NEWS, network="facebook"),
            ),
        ),
        Example(
            says="another client says the same",
            lines=(
                Line(when="2026-11-02 09:00", text=_NEWS),
                Line(when="2026-11-02 09:00", text=_NEWS, network="facebook", client="Kiln & Loom"),
            ),
        ),
        Example(
            says="two accounts on one network",
            lines=(
                Line(when="2026-11-02 09:00", text=_NEWS),
                Line(when="2026-11-02 09:00", text=_NEWS, account="fennel.bristol"),
            ),
        ),
    ),
    fails=(
        Example(
            says="three networks at nine",
            lines=tuple(
                Line(when="2026-11-02 09:00", text=_NEWS, network=network)
                for network in ("instagram", "facebook", "linkedin")
            ),
            severity=Severity.INFO,
        ),
        Example(
            says="gleiche Worte, andere Tags und Grossbuchstaben",
            lines=(
                Line(when="2026-11-02 09:00", text="Der Stollen ist wieder da 🎄 #stollen"),
                Line(when="2026-11-03 09:00", text="DER STOLLEN ist wieder da 🎄", network="facebook"),
            ),
        ),
        Example(
            says="one is out already",
            lines=(
                Line(when="2026-11-02 09:00", text=_NEWS, out=True),
                Line(when="2026-11-02 20:00", text=_NEWS, network="x"),
            ),
            now="2026-11-02T12:00",
        ),
    ),
)
