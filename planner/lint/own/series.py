"""Checks of own rules on posts in order: ratio, run, gap, quota."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from itertools import groupby

from planner.languages import tr
from planner.lint import words
from planner.lint.fix import Assist, Fix, Opens, Safety
from planner.lint.own import slow
from planner.lint.own.patterns import TooSlow
from planner.lint.own.posts import counts, looks_at
from planner.lint.own.spec import Sort, Span, Spec
from planner.lint.rule import Context, Hit
from planner.lint.told import anchor_at, lines, stretch, today
from planner.lint.units import ClientView, Item, SequenceView, day_of
from planner.lint.windows import Cut, cuts, highest, lowest, streaks

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_DECEMBER = 12
_Found = tuple[Item, tuple[Item, ...], tuple[Item, Item], dict[str, int | float], dict[str, str], str]
_OPEN = tr("Open the posts")


class SeriesCheck:
    """The check of one rule; after a pattern took too long it says so once and is silent."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._off = False

    def __call__(self, view: SequenceView | ClientView, context: Context) -> Iterator[Hit]:
        """One hit for each streak of windows, run, gap or span of days."""
        sequence = view.merged if isinstance(view, ClientView) else view
        if self._off or not sequence.items:
            return
        where = self._spec.where
        entry = sequence.items[0].entry
        if where.networks and entry.network not in where.networks and not self._spec.whole_client:
            return
        if where.clients and entry.client.strip().casefold() not in where.clients:
            return
        try:
            hits = [
                self._hit(found, sequence) for found in _FINDERS[self._spec.sort](self, sequence, context)
            ]
        except TooSlow:
            self._off = True
            hits = [slow.hit(self._spec.name, (entry,))]
        yield from hits

    def takes(self, item: Item, sequence: SequenceView) -> bool:
        """Whether a post counts for the rule."""
        where = self._spec.where
        return looks_at(where, item.entry, item.reading, sequence.notes) and counts(self._spec.counts, item)

    def ratio(self, sequence: SequenceView, context: Context) -> Iterator[_Found]:
        """Windows with too large or too small a share."""
        windows = list(cuts(sequence, context, lambda item: self.takes(item, sequence)))
        for name, worst_of in (("most", highest), ("least", lowest)):
            if getattr(self._spec, name) is None:
                continue
            top, bottom = context.share(f"at_{name}")
            sign = 1 if name == "most" else -1

            def broken(cut: Cut, top: int = top, bottom: int = bottom, sign: int = sign) -> bool:
                return sign * (bottom * cut.part - top * cut.posts) > 0

            for streak in streaks(windows, broken):
                worst = worst_of(streak)
                items = sequence.items[worst.first : worst.last + 1]
                counted = tuple(item for item in items if self.takes(item, sequence)) or items[-1:]
                numbers: dict[str, int | float] = {
                    "found": worst.part,
                    "posts": worst.posts,
                    "share": worst.part / worst.posts,
                    "limit": top / bottom,
                }
                said = {"share": words.percent(worst.part, worst.posts), "limit": words.percent(top, bottom)}
                window = (sequence.items[streak[0].first], sequence.items[streak[-1].last])
                yield counted[0], counted, window, numbers, said, name

    def run(self, sequence: SequenceView, context: Context) -> Iterator[_Found]:
        """Too many in a row."""
        limit = context.whole("at_most")
        start = sequence.start(context.now, judge_all=context.judge_all)
        for counted, group in groupby(enumerate(sequence.items), lambda pair: self.takes(pair[1], sequence)):
            run = tuple(group)
            if counted and len(run) > limit and run[-1][0] >= start:
                items = tuple(item for _, item in run)
                yield items[0], items, (items[0], items[-1]), {"found": len(items), "limit": limit}, {}, ""

    def gap(self, sequence: SequenceView, context: Context) -> Iterator[_Found]:
        """Too many days between two posts that count, and to the end of what is planned."""
        limit = context.whole("at_most")
        start = sequence.start(context.now, judge_all=context.judge_all)
        before: Item | None = None
        for index, item in enumerate(sequence.items):
            ends = self.takes(item, sequence)
            if not ends and index < len(sequence.items) - 1:
                continue
            if before is not None and index >= start:
                days = (day_of(item.entry) - day_of(before.entry)).days
                if days > limit:
                    numbers: dict[str, int | float] = {"days": days, "limit": limit}
                    yield before, (before, item), (before, item), numbers, {}, ""
            if ends:
                before = item

    def quota(self, sequence: SequenceView, context: Context) -> Iterator[_Found]:
        """Too many or too few posts in a day, week or month.

        Too few is told of spans that the plan covers from their first day to their last.
        """
        spec, now = self._spec, today(sequence, context.now)
        since, last = day_of(sequence.items[0].entry), day_of(sequence.items[-1].entry)
        begin = since if context.judge_all else now
        spans: dict[date, list[Item]] = {}
        for item in sequence.items:
            spans.setdefault(_begins(day_of(item.entry), spec.per), []).append(item)
        for first in _between(_begins(begin, spec.per), last, spec.per):
            items = tuple(spans.get(first, ()))
            counted = tuple(item for item in items if self.takes(item, sequence))
            end = _next(first, spec.per) - _DAY
            said = {"dates": words.days(first, end)}
            number = len(counted)
            if spec.most is not None and number > (limit := context.whole("at_most")):
                window = (counted[0], counted[-1])
                yield counted[0], counted, window, {"found": number, "limit": limit}, said, f"most {first}"
            elif (
                spec.least is not None
                and since <= first
                and end <= last
                and number < (limit := context.whole("at_least"))
            ):
                about = counted or items or (_nearest(sequence, first),)
                window = (about[0], about[-1])
                yield about[0], about, window, {"found": number, "limit": limit}, said, f"least {first}"

    def _hit(self, found: _Found, sequence: SequenceView) -> Hit:
        about, items, window, numbers, said, mark = found
        told: dict[str, object] = {"dates": stretch(*window), **numbers, **said}
        dated = mark if self._spec.sort is Sort.QUOTA else ""
        return Hit(
            message_id="found",
            message=self._spec.message.format(**told),
            about=about.entry,
            posts=tuple(item.entry for item in items),
            anchor=f"{sequence.key}\x1f{dated}" if dated else anchor_at(sequence, about, mark),
            whole_client=self._spec.whole_client,
            window=(window[0].at, window[1].at),
            numbers=numbers,
            evidence=partial(lines, items),
            fixes=(
                Fix(
                    title=_OPEN,
                    safety=Safety.ASSIST,
                    assist=Assist(opens=Opens.POST, post=items[-1].entry.post),
                ),
            ),
        )


_FINDERS = {
    Sort.RATIO: SeriesCheck.ratio,
    Sort.RUN: SeriesCheck.run,
    Sort.GAP: SeriesCheck.gap,
    Sort.QUOTA: SeriesCheck.quota,
}


def _begins(day: date, per: Span) -> date:
    """The first day of the span that ``day`` lies in; weeks begin on Monday."""
    if per is Span.MONTH:
        return day.replace(day=1)
    return day - timedelta(days=day.weekday()) if per is Span.WEEK else day


def _next(first: date, per: Span) -> date:
    if per is Span.MONTH:
        return date(first.year + first.month // _DECEMBER, first.month % _DECEMBER + 1, 1)
    return first + (_WEEK if per is Span.WEEK else _DAY)


def _between(first: date, last: date, per: Span) -> Iterator[date]:
    while first <= last:
        yield first
        first = _next(first, per)


def _nearest(sequence: SequenceView, day: date) -> Item:
    """The last post before an empty span, else the first one."""
    before = [item for item in sequence.items if day_of(item.entry) < day]
    return before[-1] if before else sequence.items[0]
