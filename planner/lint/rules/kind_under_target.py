"""Posts of a kind are fewer than the target you set.

## What it does
For every kind with a target, looks at each post together with up to 19 posts before it on the same account,
none more than 90 days older: these are one window. A share of the kind more than 10 points below its target is
a warning. A post that sells counts as promotion, whatever its kind. A post without a kind could be of any, so
it counts for the target: only what is surely missing is told.

*Value* is story, teach, entertain, inspire and service together. *Own* is value and converse: all of your own
that does not sell. A target of 0 is none. Fewer than 8 posts are not judged.

## Why
You set the target, or the preset you chose did. Rules such as 70-20-10 say how much of each kind there should be;
none of them comes with data.

## Example
The target for stories is 15 %, and 20 posts since 12 October hold none.

## Use instead
Plan one post of the kind for every week, on the same day, and it never comes to this.

## Options
- `story` = 0: target share of stories.
- `teach` = 0: target share of tips and how-to.
- `entertain` = 0: target share of entertainment.
- `inspire` = 0: target share of inspiration.
- `converse` = 0: target share of questions and answers.
- `community` = 0: target share of other people's work.
- `service` = 0: target share of service.
- `value` = 0: target share of story, teach, entertain, inspire and service together.
- `own` = 0: target share of value and converse together.
- `tolerance` = 1/10: how far below its target a share may be.
- `posts` = 20: most posts in a window.
- `days` = 90: age in days of a window's oldest post, at most.
- `least` = 8: fewest posts in a window that is judged.

## Fixes
- Plan a post of that kind (opens a new post on the day with fewest posts).

## Grade and source
Rule of thumb (F): the texts that the presets come from, TippingPoint Labs 2009 and others, read 2026-08.
"""

from collections.abc import Iterator
from datetime import timedelta
from fractions import Fraction
from functools import partial

from planner.domain.kinds import Kind
from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, every
from planner.lint.finding import Severity
from planner.lint.fix import Assist, Fix, Opens, Safety
from planner.lint.free_slots import best_day
from planner.lint.manual import page
from planner.lint.reach import window_reach
from planner.lint.rule import Context, Grade, Hit, Option, Reads, Rule, UnitKind
from planner.lint.told import anchor_at, lines, stretch, today
from planner.lint.units import Item, SequenceView, day_of
from planner.lint.windows import SHAPE, Cut, cuts, lowest, streaks

_PLAN = Fix(title=tr("Plan a post of that kind"), safety=Safety.ASSIST)
_VALUE = (Kind.STORY, Kind.TEACH, Kind.ENTERTAIN, Kind.INSPIRE, Kind.SERVICE)
TARGETS: dict[str, tuple[str, tuple[Kind, ...], str]] = {
    "story": (tr("a story", "a post counts as"), (Kind.STORY,), tr("target share of stories")),
    "teach": (tr("a tip", "a post counts as"), (Kind.TEACH,), tr("target share of tips and how-to")),
    "entertain": (
        tr("entertainment", "a post counts as"),
        (Kind.ENTERTAIN,),
        tr("target share of entertainment"),
    ),
    "inspire": (tr("inspiration", "a post counts as"), (Kind.INSPIRE,), tr("target share of inspiration")),
    "converse": (
        tr("a question", "a post counts as"),
        (Kind.CONVERSE,),
        tr("target share of questions and answers"),
    ),
    "community": (
        tr("other people’s work", "a post counts as"),
        (Kind.COMMUNITY,),
        tr("target share of other people's work"),
    ),
    "service": (tr("service", "a post counts as"), (Kind.SERVICE,), tr("target share of service")),
    "value": (
        tr("of value", "a post counts as"),
        _VALUE,
        tr("target share of story, teach, entertain, inspire and service together"),
    ),
    "own": (
        tr("your own without selling", "a post counts as"),
        (*_VALUE, Kind.CONVERSE),
        tr("target share of value and converse together"),
    ),
}
"""By option: what a message calls it, the kinds that count, what the option says."""
_PLANNED = {
    "story": tr("a story", "to plan"),
    "teach": tr("a tip", "to plan"),
    "entertain": tr("entertainment", "to plan"),
    "inspire": tr("inspiration", "to plan"),
    "converse": tr("a question", "to plan"),
    "community": tr("other people’s work", "to plan"),
    "service": tr("service", "to plan"),
    "value": tr("a post of value", "to plan"),
    "own": tr("a post of your own", "to plan"),
}
"""By option: what a fix plans."""


def check(sequence: SequenceView, context: Context) -> Iterator[Hit]:
    """One hit per target and streak of windows that are surely below it."""
    tolerance = Fraction(*context.share("tolerance"))
    for name, (_, kinds, _) in TARGETS.items():
        limit = Fraction(*context.share(name)) - tolerance
        if limit <= 0:
            continue
        for streak in _below(sequence, frozenset(kinds), limit, context):
            yield _hit(sequence, streak, name, context)


def _below(
    sequence: SequenceView, kinds: frozenset[Kind], limit: Fraction, context: Context
) -> Iterator[tuple[Cut, ...]]:
    """Streaks in which ``kinds`` fall short of ``limit`` even if every unclear post were one of them."""
    least, whole = limit.numerator, limit.denominator

    def counts(item: Item) -> bool:
        return item.counts_as in kinds or not item.counts_as

    return streaks(cuts(sequence, context, counts), lambda cut: whole * cut.part < least * cut.posts)


def _hit(sequence: SequenceView, streak: tuple[Cut, ...], name: str, context: Context) -> Hit:
    worst, items = lowest(streak), sequence.items
    called, kinds, _ = TARGETS[name]
    target = context.share(name)
    window = items[worst.first : worst.last + 1]
    there = [item for item in window if item.counts_as in kinds]
    unclear = worst.part - len(there)
    told = _told(len(there), worst.posts, stretch(window[0], window[-1]), called, unclear)
    aim = tr("Your target is {share} ({set_by}).", share=words.percent(*target), set_by=context.set_by)
    return Hit(
        message_id="under",
        message=f"{told} {aim}",
        about=window[-1].entry,
        posts=tuple(item.entry for item in window),
        anchor=anchor_at(sequence, items[streak[0].first], name),
        window=(items[streak[0].first].at, items[streak[-1].last].at),
        judged=(items[streak[0].last].at, items[streak[-1].last].at),
        numbers={
            "of kind": len(there),
            "unclear": unclear,
            "posts": worst.posts,
            "share": len(there) / worst.posts,
            "target": target[0] / target[1],
        },
        evidence=partial(lines, there),
        fixes=lambda: (_plan(sequence, items[streak[0].first : streak[-1].last + 1], name, context),),
    )


def _told(there: int, posts: int, days: str, called: str, unclear: int) -> str:
    of, share = tr("{n} post|{n} posts", "after “of”", posts), words.percent(there, posts)
    if not unclear:
        return tr(
            "{n} of {posts} of {days} is {kind} ({share}).|{n} of {posts} of {days} are {kind} ({share}).",
            "",
            there,
            posts=of,
            days=days,
            kind=called,
            share=share,
        )
    return tr(
        "{n} of {posts} of {days} is {kind} ({share}), and {unclear} without a kind."
        "|{n} of {posts} of {days} are {kind} ({share}), and {unclear} without a kind.",
        "",
        there,
        posts=of,
        days=days,
        kind=called,
        share=share,
        unclear=tr("{n} post|{n} posts", "", unclear),
    )


def _plan(sequence: SequenceView, posts: tuple[Item, ...], name: str, context: Context) -> Fix:
    """Opens a new post on the day with the fewest posts, from tomorrow to the last of ``posts``."""
    _, kinds, _ = TARGETS[name]
    first = max(today(sequence, context.now) + timedelta(days=1), day_of(posts[0].entry))
    day = best_day(sequence, first, max(first, day_of(posts[-1].entry)))
    title = tr("Plan {what}", what=_PLANNED[name])
    if day:
        title = tr("Plan {what} on {day}", what=_PLANNED[name], day=words.day(day))
    return Fix(
        title=title,
        safety=_PLAN.safety,
        assist=Assist(opens=Opens.NEW_POST, account_key=posts[-1].entry.account_key, kind=kinds[0], day=day),
    )


_OFF = tuple(
    Option(name=name, default=Fraction(0), low=Fraction(0), high=Fraction(1), says=says)
    for name, (_, _, says) in TARGETS.items()
)

RULE = Rule(
    code="MIX007",
    name="kind-under-target",
    unit=UnitKind.SEQUENCE,
    reads=Reads.SELLS,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    on=False,
    reach=window_reach,
    grades=(Grade.FOLKLORE,),
    sources=("The presets' own texts, TippingPoint Labs 2009 and others, read 2026-08",),
    options=(
        *_OFF,
        Option(
            name="tolerance",
            default=Fraction(1, 10),
            low=Fraction(0),
            high=Fraction(1),
            says=tr("how far below its target a share may be"),
        ),
        *SHAPE,
    ),
    messages={"under": "{n} of {posts} posts of {days} are {kind}. Your target is {target}."},
    fixes=(_PLAN,),
    passes=(
        Example(says="no target", lines=every(2, "promote " * 9)),
        Example(
            says="1 of 20 is 10 points below 15 %, not more",
            lines=every(1, "story " + "teach " * 19),
            options={"story": Fraction(15, 100)},
        ),
        Example(
            says="three without a kind could be stories",
            lines=every(2, "? ? ? " + "teach " * 7),
            options={"story": Fraction(3, 10)},
        ),
        Example(
            says="tips and service are of value too",
            lines=every(2, "teach service " * 5),
            options={"value": Fraction(7, 10)},
        ),
    ),
    fails=(
        Example(
            says="no story in 20 posts",
            lines=every(1, "teach " * 20),
            options={"story": Fraction(15, 100)},
            severity=Severity.WARNING,
        ),
        Example(
            says="a fifth should be of others, and none is",
            lines=every(2, "story " * 8),
            options={"community": Fraction(1, 5)},
        ),
        Example(
            says="stories that sell are no stories",
            lines=every(2, "story " * 8, text="20 % off. Order now. 🎄"),
            options={"own": Fraction(3, 10)},
        ),
        Example(
            says="two targets, both missed",
            lines=every(2, "promote " * 8),
            options={"story": Fraction(1, 5), "converse": Fraction(1, 5)},
        ),
    ),
)
