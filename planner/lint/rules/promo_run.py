"""Several sales posts in a row on one account.

## What it does
Counts posts that sell on one account with no other post between them, posts that are out included. Three in a
row are a warning, five an error, however many days lie between them. A post without a kind ends the row; where
the row would be long enough if that post sold too, a note says so. Ideas and cancelled posts are passed over.
Rows that are over before now are not told.

## Why
Someone who opens the profile sees the last few posts, and three offers side by side look like a leaflet. No
study was found that names a number: three is a rule of thumb.

## Example
Friday a breakfast deal, Saturday gift cards, Monday the last call for stollen: three in a row.

## Use instead
Put something between them: a question, a person, a tip. One post is enough to end the run.

## Options
- `warn` = 3: promotions in a row from which a run is a warning.
- `error` = 5: promotions in a row from which a run is an error.

## Fixes
- Swap with the next post that does not sell (shows both first). Only posts that can still be changed.
- Put a question between them (opens a new post).

## Grade and source
Rule of thumb (F): no source with data was found, 2026-08.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import chain

from planner.domain.kinds import Kind
from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Line, every
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Assist, Fix, Opens, Safety
from planner.lint.kinds.sells import Sells
from planner.lint.manual import page
from planner.lint.reach import Reach
from planner.lint.rule import Context, Grade, Hit, Option, OptionValue, Reads, Rule, UnitKind
from planner.lint.swaps import further, swap, swap_out
from planner.lint.told import line, lines, still_open
from planner.lint.units import Item, SequenceView, day_of

_SWAP = Fix(title=tr("Swap with the next post that does not sell"), safety=Safety.UNSAFE)
_ASK = Fix(title=tr("Put a question between them"), safety=Safety.ASSIST)


def check(sequence: SequenceView, context: Context) -> Iterator[Hit]:
    """One hit per run whose last post is judged."""
    known: bytes | None = sequence.known.get(_sells_surely)
    for low, high in _groups(sequence, sequence.start(context.now, judge_all=context.judge_all)):
        group = sequence.items[low:high]
        sure = bytes(map(_sells_surely, group)) if known is None else known[low:high]
        runs = [list(group[begin:end]) for begin, end in _stretches(sure)]
        told = False
        for run in runs:
            if len(run) >= context.whole("warn") and _judged(run, context):
                told = True
                yield _hit(sequence, run, group, context, sure=True)
        sold = list(chain.from_iterable(runs))
        if not told and len(sold) >= context.whole("warn") and _judged(sold, context):
            yield _hit(sequence, sold, group, context, sure=False)


def _groups(sequence: SequenceView, start: int) -> Iterator[tuple[int, int]]:
    """Where posts in a row sell or may sell, from the row that reaches ``start`` on."""
    items = sequence.items
    known: bytes | None = sequence.known.get(_sells)
    first = min(start, len(items))
    if known is not None:
        first = known.rfind(0, 0, first) + 1
    while first and _sells(items[first - 1]):
        first -= 1
    sells = bytes(map(_sells, items[first:])) if known is None else known[first:]
    for begin, end in _stretches(sells):
        yield first + begin, first + end


def _stretches(marks: bytes) -> Iterator[tuple[int, int]]:
    """Where each row of ones begins and ends."""
    begin = marks.find(1)
    while begin >= 0:
        end = marks.find(0, begin)
        if end < 0:
            end = len(marks)
        yield begin, end
        begin = marks.find(1, end)


def _judged(run: list[Item], context: Context) -> bool:
    return context.judge_all or run[-1].at >= context.now


def _hit(
    sequence: SequenceView, run: list[Item], group: Sequence[Item], context: Context, *, sure: bool
) -> Hit:
    limit, most = context.whole("warn"), context.whole("error")
    severity = Severity.INFO
    if sure:
        severity = Severity.ERROR if len(run) >= most else Severity.WARNING
    span = words.days(day_of(run[0].entry), day_of(run[-1].entry))
    what = tr("{posts} sales posts in a row, {days}.", posts=len(run), days=span)
    if not sure:
        between = [i for i in group if i.sells is Sells.UNCLEAR and run[0].at <= i.at <= run[-1].at]
        what = tr(
            "{posts} sales posts in a row, {days}, if {n} unclear post between them sells."
            "|{posts} sales posts in a row, {days}, if {n} unclear posts between them sell.",
            "",
            len(between),
            posts=len(run),
            days=span,
        )
    weight = tr(
        "From {limit} it is a warning, from {most} an error ({set_by}).",
        limit=limit,
        most=most,
        set_by=context.set_by,
    )
    return Hit(
        message_id="run" if sure else "may be a run",
        message=f"{what} {weight}",
        about=run[0].entry,
        posts=tuple(item.entry for item in run),
        anchor=f"{'' if sure else '?'}{anchor_of(run[0].entry)}",
        severity=severity,
        window=(run[0].at, run[-1].at),
        numbers={"run": len(run), "limit": limit},
        evidence=partial(lines, run),
        fixes=partial(_fixes, sequence, run, context, sure=sure),
    )


def _fixes(sequence: SequenceView, run: list[Item], context: Context, *, sure: bool) -> tuple[Fix, ...]:
    swapped = _swapped(sequence, run, context) if sure else ()
    return (*swapped, _between(run, context))


def _swapped(sequence: SequenceView, run: list[Item], context: Context) -> tuple[Fix, ...]:
    """The run's middle post and the next that does not sell change places; nothing where none can."""
    first = bisect_left(sequence.items, run[0].at, key=lambda item: item.at)
    while sequence.items[first] is not run[0]:
        first += 1
    pair = swap_out(sequence.items, first, first + len(run) - 1, context.now, _sells, context.whole("warn"))
    if pair is None:
        return ()
    sold, other = pair
    title = tr("Swap {post} with {other}", post=line(sold), other=line(other))
    return (Fix(title=title, safety=_SWAP.safety, patches=swap(sold, other)),)


def _sells(item: Item) -> bool:
    return item.sells is not Sells.NO


def _sells_surely(item: Item) -> bool:
    return item.sells is Sells.YES


def _between(run: list[Item], context: Context) -> Fix:
    """Opens a question on the day of the run's middle post that is still to come."""
    ahead = still_open(run, context.now) or run
    entry = ahead[len(ahead) // 2].entry
    return Fix(
        title=_ASK.title,
        safety=_ASK.safety,
        assist=Assist(
            opens=Opens.NEW_POST, account_key=entry.account_key, kind=Kind.CONVERSE, day=day_of(entry)
        ),
    )


def _reach(options: Mapping[str, OptionValue]) -> Reach:
    """Never past a post that does not sell, but for the posts with which the run could be swapped."""
    assert not isinstance(options["warn"], tuple)
    return Reach(posts=further(int(options["warn"])), days=None, cut=_ends_run, asks=(_sells, _sells_surely))


def _ends_run(item: Item) -> bool:
    return item.sells is Sells.NO


RULE = Rule(
    code="MIX003",
    name="promo-run",
    unit=UnitKind.SEQUENCE,
    reads=Reads.SELLS,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    reach=_reach,
    grades=(Grade.FOLKLORE,),
    sources=("No source with data was found, 2026-08",),
    options=(
        Option(
            name="warn",
            default=3,
            low=2,
            high=50,
            says=tr("promotions in a row from which a run is a warning"),
        ),
        Option(
            name="error",
            default=5,
            low=2,
            high=50,
            says=tr("promotions in a row from which a run is an error"),
        ),
    ),
    messages={
        "run": "{n} sales posts in a row, {days}. From {warn} it is a warning, from {error} an error.",
        "may be a run": "{n} sales posts in a row, {days}, if {unclear} unclear posts between them sell.",
    },
    fixes=(_SWAP, _ASK),
    passes=(
        Example(says="two in a row", lines=every(1, "promote promote story promote promote")),
        Example(says="a question between", lines=every(1, "promote promote converse promote")),
        Example(
            says="two accounts, two each",
            lines=(*every(1, "promote promote"), *every(1, "promote promote", network="facebook")),
        ),
        Example(
            says="the run is out already",
            lines=every(1, "promote promote promote story"),
            now="2026-11-05T00:00",
        ),
    ),
    fails=(
        Example(
            says="three in a row", lines=every(1, "promote promote promote story"), severity=Severity.WARNING
        ),
        Example(says="five in a row", lines=every(30, "promote " * 5), severity=Severity.ERROR),
        Example(
            says="two are out, the third is planned",
            lines=(
                Line(when="2026-10-20 09:00", kind="promote", out=True),
                Line(when="2026-10-25 09:00", kind="promote", out=True),
                Line(when="2026-11-05 09:00", kind="promote"),
            ),
            severity=Severity.WARNING,
        ),
        Example(
            says="an unclear post between",
            lines=every(1, "promote promote ? promote"),
            severity=Severity.INFO,
        ),
    ),
)
