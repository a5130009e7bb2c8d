"""One kind of post crowds out the others.

## What it does
Looks for one kind other than promotion, which has rules of its own. Each post and up to 19 posts before it on
the same account, none more than 90 days older, are one window. More than seven tenths of one kind in it is a
note. So are six posts of one kind in a row, posts that are out included. Posts without a kind count for none
and end a row. Fewer than 8 posts are not judged for the share. A row that lies within windows that are told
already is not told again.

## Why
After five tips in a row, a story or a question is a change. We found no study on this. A teacher's account may
well teach all week.

## Example
A hairdresser posts a tip on every day from Monday to Saturday: six in a row.

## Use instead
A person, a question, or the day the dryer gave up, between the third and the fourth.

## Options
- `most` = 7/10: share of one kind above which a window is a note.
- `run` = 6: posts of one kind in a row from which it is a note.
- `posts` = 20: most posts in a window.
- `days` = 90: age in days of a window's oldest post, at most.
- `least` = 8: fewest posts in a window that is judged.

## Fixes
- Swap with the next post of another kind (shows both first). Only posts that can still be changed.
- Plan something else (opens a new post).

## Grade and source
No source found, our own reasoning, 2026-11.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import partial
from itertools import groupby

from planner.domain.kinds import Kind
from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, every
from planner.lint.finding import Severity
from planner.lint.fix import Assist, Fix, Opens, Safety
from planner.lint.manual import page
from planner.lint.reach import Reach, window_reach
from planner.lint.rule import Context, Grade, Hit, Option, OptionValue, Reads, Rule, UnitKind
from planner.lint.swaps import further, swap, swap_out
from planner.lint.told import anchor_at, line, lines, still_open, stretch
from planner.lint.units import Item, SequenceView, day_of
from planner.lint.windows import SHAPE, Cut, bounds, highest

_SWAP = Fix(title=tr("Swap with the next post of another kind"), safety=Safety.UNSAFE)
_OTHER = Fix(title=tr("Plan something else"), safety=Safety.ASSIST)
_NAMES = {
    Kind.STORY: tr("stories", "posts are"),
    Kind.TEACH: tr("tips", "posts are"),
    Kind.ENTERTAIN: tr("entertainment", "posts are"),
    Kind.INSPIRE: tr("inspiration", "posts are"),
    Kind.CONVERSE: tr("questions", "posts are"),
    Kind.COMMUNITY: tr("other people’s work", "posts are"),
    Kind.SERVICE: tr("service", "posts are"),
}
_KINDS = {kind.value: kind for kind in _NAMES}


def check(sequence: SequenceView, context: Context) -> Iterator[Hit]:
    """One hit per streak of windows that one kind fills, and one per row of a kind outside them."""
    told: list[tuple[Kind, int, int]] = []
    for kind, streak in _streaks(sequence, context):
        told.append((kind, streak[0].first, streak[-1].last))
        yield _share(sequence, kind, streak, context)
    for kind, first, last in _runs(sequence, context):
        if not any(kind is other and start <= first and last <= end for other, start, end in told):
            yield _run(sequence, kind, first, last, context)


def _kind(item: Item) -> Kind | None:
    """The kind that a post counts as, when it is one that this rule looks at."""
    return _KINDS.get(item.counts_as)


def _streaks(sequence: SequenceView, context: Context) -> Iterator[tuple[Kind, tuple[Cut, ...]]]:
    limit, items = context.share("most"), sequence.items
    part, whole = limit

    def filled() -> Iterator[tuple[Kind | None, Cut]]:
        """Every judged window with the kind that is above the limit, None when there is none."""
        counts: dict[Kind | None, int] = dict.fromkeys((None, *_NAMES), 0)
        kinds: deque[Kind | None] = deque()  # of the window
        end = -1
        for first, last in bounds(sequence, context):
            if end < 0:
                end = first
            for item in items[end : last + 1]:
                kinds.append(_kind(item))
                counts[kinds[-1]] += 1
            end, size = last + 1, last + 1 - first
            while len(kinds) > size:
                counts[kinds.popleft()] -= 1
            room = part * size
            kind = next((kind for kind in _NAMES if whole * counts[kind] > room), None)
            yield kind, Cut(first, last, counts[kind])

    for kind, windows in groupby(filled(), key=lambda one: one[0]):
        if kind is not None:
            yield kind, tuple(cut for _, cut in windows)


def _runs(sequence: SequenceView, context: Context) -> Iterator[tuple[Kind, int, int]]:
    """Maximal rows of one kind whose last post is judged, as indices of their first and last post."""
    items, least = sequence.items, context.whole("run")
    first = sequence.start(context.now, judge_all=context.judge_all)
    if first >= len(items):
        return
    while first and (kind := _kind(items[first])) is not None and _kind(items[first - 1]) is kind:
        first -= 1
    for kind, row in groupby(range(first, len(items)), key=lambda index: _kind(items[index])):
        indices = list(row)
        if kind is not None and len(indices) >= least:
            yield kind, indices[0], indices[-1]


def _share(sequence: SequenceView, kind: Kind, streak: tuple[Cut, ...], context: Context) -> Hit:
    worst, limit, items = highest(streak), context.share("most"), sequence.items
    same = [index for index in range(worst.first, worst.last + 1) if _kind(items[index]) is kind]
    return Hit(
        message_id="share",
        message=tr(
            "{part} of {n} post of {days} are {kinds} ({share}). Your limit is {limit} ({set_by})."
            "|{part} of {n} posts of {days} are {kinds} ({share}). Your limit is {limit} ({set_by}).",
            "",
            worst.posts,
            part=worst.part,
            days=stretch(items[worst.first], items[worst.last]),
            kinds=_NAMES[kind],
            share=words.percent(worst.part, worst.posts),
            limit=words.percent(*limit),
            set_by=context.set_by,
        ),
        about=items[same[0]].entry,
        posts=tuple(items[index].entry for index in same),
        anchor=anchor_at(sequence, items[streak[0].first], "share", kind),
        window=(items[streak[0].first].at, items[streak[-1].last].at),
        judged=(items[streak[0].last].at, items[streak[-1].last].at),
        numbers={
            "of kind": worst.part,
            "posts": worst.posts,
            "share": worst.part / worst.posts,
            "limit": limit[0] / limit[1],
        },
        evidence=partial(lines, [items[index] for index in same]),
        fixes=lambda: (_plan([items[index] for index in same], kind, context),),
    )


def _run(sequence: SequenceView, kind: Kind, first: int, last: int, context: Context) -> Hit:
    items, limit = sequence.items, context.whole("run")
    run = items[first : last + 1]
    return Hit(
        message_id="run",
        message=tr(
            "{posts} posts in a row are {kinds}, {days}. From {limit} on it is too long a row ({set_by}).",
            posts=len(run),
            kinds=_NAMES[kind],
            days=stretch(run[0], run[-1]),
            limit=limit,
            set_by=context.set_by,
        ),
        about=run[0].entry,
        posts=tuple(item.entry for item in run),
        anchor=anchor_at(sequence, run[0], "run"),
        window=(run[0].at, run[-1].at),
        numbers={"run": len(run), "limit": limit},
        evidence=partial(lines, run),
        fixes=partial(_fixes, sequence, kind, first, last, context),
    )


def _fixes(sequence: SequenceView, kind: Kind, first: int, last: int, context: Context) -> tuple[Fix, ...]:
    items, limit = sequence.items, context.whole("run")
    plan = _plan(list(items[first : last + 1]), kind, context)
    pair = swap_out(items, first, last, context.now, lambda item: _kind(item) is kind, limit)
    if pair is None:
        return (plan,)
    title = tr("Swap {post} with {other}", post=line(pair[0]), other=line(pair[1]))
    return (Fix(title=title, safety=_SWAP.safety, patches=swap(*pair)), plan)


def _plan(same: list[Item], kind: Kind, context: Context) -> Fix:
    """Opens a new post of another kind on the day of the middle one that is still to come."""
    ahead = still_open(same, context.now) or same
    entry = ahead[len(ahead) // 2].entry
    other = Kind.CONVERSE if kind is not Kind.CONVERSE else Kind.STORY
    return Fix(
        title=tr("Plan something else on {day}", day=words.day(day_of(entry))),
        safety=_OTHER.safety,
        assist=Assist(opens=Opens.NEW_POST, account_key=entry.account_key, kind=other, day=day_of(entry)),
    )


def _reach(options: Mapping[str, OptionValue]) -> Reach:
    """As far as windows, and never past a post that is of no kind here: no row goes through it."""
    window = window_reach(options)
    assert window.posts is not None
    assert not isinstance(options["run"], tuple)
    return window._replace(posts=max(window.posts, further(int(options["run"]))), cut=_is_other)


def _is_other(item: Item) -> bool:
    return _kind(item) is None


RULE = Rule(
    code="MIX008",
    name="kind-monotony",
    unit=UnitKind.SEQUENCE,
    reads=Reads.SELLS,
    doc=page(__doc__),
    severity=Severity.INFO,
    check=check,
    on=False,
    reach=_reach,
    grades=(Grade.NONE,),
    sources=("No source found, our own reasoning, 2026-11",),
    options=(
        Option(
            name="most",
            default=Fraction(7, 10),
            low=Fraction(1, 2),
            high=Fraction(1),
            says=tr("share of one kind above which a window is a note"),
        ),
        Option(
            name="run",
            default=6,
            low=2,
            high=200,
            says=tr("posts of one kind in a row from which it is a note"),
        ),
        *SHAPE,
    ),
    messages={
        "share": "{n} of {posts} posts of {days} are {kind}. Your limit is {limit}.",
        "run": "{n} posts in a row are {kind}, {days}. From {limit} on it is too long a row.",
    },
    fixes=(_SWAP, _OTHER),
    passes=(
        Example(
            says="7 of 10 is seven tenths, not more",
            lines=every(2, "story teach teach teach converse teach teach service teach teach"),
        ),
        Example(says="five in a row", lines=every(1, "story teach teach teach teach teach story")),
        Example(says="promotion has rules of its own", lines=every(1, "promote " * 9)),
        Example(says="no kind is no kind", lines=every(1, "? " * 9)),
        Example(says="the row is out already", lines=every(1, "teach " * 7), now="2026-11-20T00:00"),
    ),
    fails=(
        Example(
            says="six in a row, then a question",
            lines=every(1, "teach " * 6 + "converse"),
            severity=Severity.INFO,
        ),
        Example(
            says="8 of 11, never more than five in a row",
            lines=every(2, "teach teach teach teach story teach teach teach teach story story"),
        ),
        Example(
            says="three are out, three are planned",
            lines=(
                *every(1, "story service service service", start="2026-10-28 09:00", out=True),
                *every(1, "service service service", start="2026-11-03 09:00"),
            ),
        ),
        Example(says="twelve stories and nothing else", lines=every(2, "story " * 12)),
    ),
)
