"""The mix of one line, kept: the verdict on every window, the streaks they form, and the headline.

An edit judges anew the windows that hold the post. A streak's ends and its worst window are then looked up
in plain arrays, because a plan that always sells too much is one streak as long as the plan.
"""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain
from typing import NamedTuple

from planner.lint.checks import Checks, Taken, finding_of
from planner.lint.finding import Finding, Headline
from planner.lint.kept.ground import Ground, Piece
from planner.lint.kept.line import Line, Place, Zone, place_of
from planner.lint.kept.told import Turn
from planner.lint.mix import Limits, Mix, Standing, Streak, Window, headline, judge, windows_of
from planner.lint.mix_hits import fingerprint_of_worst
from planner.lint.notes import ClientNotes
from planner.lint.units import Item, SequenceView

_NONE = 0  # no verdict: too few posts, or not judged; else 1 + the window's standing
_MARKS = {standing: int(standing) + 1 for standing in Standing}
_STANDINGS = {mark: standing for standing, mark in _MARKS.items()}
_STEP = 256  # windows among which a streak's ends are looked for first, then twice as many
_LEAST = float("inf")
_EVER = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True, eq=False)
class _Told:
    """A streak and what is said of it. ``first``, ``last``: the last posts of its first and last window."""

    standing: Standing
    first: Item
    last: Item
    mix: Mix
    key: tuple[float, Place]
    findings: list[Finding]


class MixRule(NamedTuple):
    """What a keeper judges by, and whose mix it is.

    Attributes:
        code: MIX001 or MIX002. limits: of the rule there. taken: the rule, None when it is off.
        view: makes what the rule looks at from a piece of the line.
    """

    code: str
    limits: Limits
    taken: Taken | None
    checks: Checks
    view: Callable[[SequenceView], Piece]
    whole_client: bool = False


class MixKeeper:
    """Counts the windows of one account or client, says what its rule says, and knows the worst of them."""

    def __init__(self, key: str, notes: ClientNotes, rule: MixRule) -> None:
        self._key = key
        self._notes = notes
        self._rule = rule
        self._limits = rule.limits
        self._all = rule.checks.judge_all
        self._marks = bytearray()
        self._judged = 0  # how many of them are a verdict
        self._cells: list[Window | None] = []
        self._shares: list[float] = []  # minus the share by which a streak's worst window is found
        self._streaks: list[_Told] = []
        self._above: list[tuple[tuple[float, Place], _Told]] = []
        self._few: list[Finding] = []  # what is said when nothing could be judged
        self._shown: tuple[_Told, Headline] | None = None  # the worst streak with its headline

    def insert(self, index: int) -> None:
        """An item came to stand at ``index``."""
        self._marks.insert(index, _NONE)
        self._cells.insert(index, None)
        self._shares.insert(index, _LEAST)

    def delete(self, index: int) -> None:
        """The item at ``index`` went."""
        self._judged -= self._marks[index] != _NONE
        del self._marks[index], self._cells[index], self._shares[index]

    def judge(self, ground: Ground, zones: list[Zone] | None) -> Turn:
        """Judge again what changes in ``zones`` concern, None: all of it; what went and came."""
        line = ground.line
        gone, come = self._few, []  # type: ignore[var-annotated]
        if zones is None:
            size = len(line)
            self._marks, self._cells, self._judged = bytearray(size), [None] * size, 0
            self._shares = [_LEAST] * size
            gone = [*gone, *(finding for told in self._streaks for finding in told.findings)]
            self._streaks, self._above = [], []
            self._count(ground, 0, size)
            come.extend(self._tell(ground, self._runs(ground.start, ground.start, size)))
        for zone in zones or ():
            left, right = line.before(zone[0]), min(len(line), line.through(zone[1]) + self._limits.most)
            self._count(ground, left, right)
            gone = [*gone, *self._forget(ground, left, right)]
            come.extend(self._tell(ground, self._runs(ground.start, left, right)))
        self._few = []
        if len(line) > ground.start and self.windows() == 0:
            self._few = self._say(SequenceView(self._key, tuple(line.items), self._notes), ground)
        return gone, [*come, *self._few]

    def windows(self) -> int:
        """How many windows are judged."""
        return self._judged

    def headline(self, ground: Ground) -> Headline:
        """The worst judged window; else the next one with enough posts; else the last one."""
        if self._above:
            told = self._above[0][1]
            if self._shown is None or self._shown[0] is not told:
                mark = fingerprint_of_worst(told.mix, self._rule.code, whole_client=self._rule.whole_client)
                self._shown = told, headline(told.mix, ground.now, mark)
            return self._shown[1]
        self._shown = None
        return headline(self._window(ground.line, self._next(ground)), ground.now)

    def _next(self, ground: Ground) -> int:
        """Index of the post whose window is shown when none is above the limit; -1: there is none."""
        coming, size = ground.line.before(ground.now), len(ground.line)
        last = size - 1 if size > ground.start else -1
        if not self.windows():
            return last
        judged = (at for at in chain(range(coming, size), range(coming - 1, -1, -1)) if self._marks[at])
        return next(judged, last)

    def _window(self, line: Line, index: int) -> Mix:
        """The window of one post alone, as a mix."""
        low = max(0, index - self._limits.most + 1)
        items = tuple(line.items[low : index + 1])
        piece = SequenceView(self._key, items, self._notes, first=max(0, index - low))
        return judge(piece, self._limits, _EVER, judge_all=True)

    def _count(self, ground: Ground, left: int, right: int) -> None:
        """Count the windows whose last posts are ``items[left:right]`` again."""
        low = max(0, left - self._limits.most + 1)
        items = tuple(ground.line.items[low:right])
        piece = SequenceView(self._key, items, self._notes, first=left - low)
        marks, cells, shares, limits = self._marks, self._cells, self._shares, self._limits
        size = right - left
        self._judged -= size - marks.count(_NONE, left, right)
        marks[left:right], cells[left:right] = bytes(size), [None] * size
        shares[left:right] = [_LEAST] * size
        judged, _ = windows_of(piece, limits, piece.start(ground.now, judge_all=self._all))
        self._judged += len(judged)
        for window in judged:
            standing, index = window.standing(limits), low + window.last
            part, whole = window.upper(limits) if standing is Standing.MAYBE else window.lower(limits)
            marks[index], cells[index], shares[index] = standing + 1, window, -part / whole

    def _runs(self, start: int, left: int, right: int) -> Iterator[tuple[int, int]]:
        """First and last index of every streak that holds a post of ``items[left:right]`` or stands next to it."""
        marks = self._marks
        index = self._verdict_before(start, left)
        while True:
            while index < len(marks) and not marks[index]:
                index += 1
            if index >= len(marks):
                return
            begin, end = self._streak_at(start, index)
            if marks[index] != _MARKS[Standing.WITHIN]:
                yield begin, end
            if end >= right:
                return
            index = end + 1

    def _verdict_before(self, start: int, index: int) -> int:
        """The last post before ``index`` that has a verdict; else ``index``."""
        before = index - 1
        while before >= start and not self._marks[before]:
            before -= 1
        return before if before >= start else index

    def _streak_at(self, start: int, index: int) -> tuple[int, int]:
        """First and last post of the streak that holds the post at ``index``."""
        marks, mark = self._marks, self._marks[index]
        begin, end = _alike_before(marks, index, start), _alike_behind(marks, index)
        return marks.find(mark, begin), marks.rfind(mark, index, end)

    def _forget(self, ground: Ground, left: int, right: int) -> list[Finding]:
        """Take out the streaks that meet or touch what was counted again; what was said of them."""
        items, size = ground.line.items, len(ground.line)
        before, behind = self._verdict_before(ground.start, left), right
        while behind < size and not self._marks[behind]:
            behind += 1
        first, last = 0, len(self._streaks)
        if before < left:
            first = bisect_left(self._streaks, place_of(items[before]), key=_end)
        if behind < size:
            last = bisect_right(self._streaks, place_of(items[behind]), key=_begin)
        taken, self._streaks[first:last] = self._streaks[first:last], []
        for told in taken:
            if told.standing is Standing.ABOVE:
                del self._above[bisect_left(self._above, told.key, key=_key)]
        return [finding for told in taken for finding in told.findings]

    def _tell(self, ground: Ground, runs: Iterable[tuple[int, int]]) -> Iterator[Finding]:
        """Note streaks, and say what the rule says of them."""
        for begin, end in runs:
            told = self._streak(ground, begin, end)
            insort(self._streaks, told, key=_begin)
            if told.standing is Standing.ABOVE:
                insort(self._above, (told.key, told), key=_key)
            yield from told.findings

    def _streak(self, ground: Ground, begin: int, end: int) -> _Told:
        items, shares = ground.line.items, self._shares[begin : end + 1]
        share = min(shares)
        low = begin - self._posts(begin) + 1
        ends = (self._cell(begin, low), self._cell(end, low))
        standing = _STANDINGS[self._marks[begin]]
        streak = Streak(standing, ends, self._cell(begin + shares.index(share), low))
        view = SequenceView(self._key, tuple(items[low : end + 1]), self._notes, first=begin - low)
        mix = Mix(view, self._limits, ends, (streak,), ends[1])
        view.known[self._limits, begin - low] = mix  # what ``judge`` would find, streak by streak
        key = (share, place_of(items[begin]))
        return _Told(standing, items[begin], items[end], mix, key, self._say(view, ground))

    def _say(self, view: SequenceView, ground: Ground) -> list[Finding]:
        taken = self._rule.taken
        if taken is None:
            return []
        context = self._rule.checks.context(taken, ground.now)
        return [finding_of(taken, hit) for hit in taken.rule.check(self._rule.view(view), context)]

    def _posts(self, index: int) -> int:
        cell = self._cells[index]
        assert cell is not None
        return cell.posts

    def _cell(self, index: int, low: int) -> Window:
        """The window of a post, its indices counted from ``low``."""
        cell = self._cells[index]
        assert cell is not None
        first = index - low - cell.posts + 1
        return Window(first, index - low, cell.promo, cell.unclear, cell.soft, cell.vague)


def _alike_before(marks: bytearray, index: int, start: int) -> int:
    """Where the marks before ``index`` begin to be as the one there, or none; not before ``start``."""
    alike, step = bytes((marks[index], _NONE)), _STEP
    while index > start:
        low = max(start, index - step)
        others = len(marks[low:index].rstrip(alike))
        if others:
            return low + others
        index, step = low, 2 * step
    return index


def _alike_behind(marks: bytearray, index: int) -> int:
    """The first mark behind ``index`` that is not as the one there, nor none; their number when all are."""
    alike, step = bytes((marks[index], _NONE)), _STEP
    while index < len(marks):
        part = marks[index : index + step]
        others = len(part.lstrip(alike))
        index += len(part) - others
        if others:
            return index
        step *= 2
    return index


def _key(pair: tuple[tuple[float, Place], _Told]) -> tuple[float, Place]:
    return pair[0]


def _begin(told: _Told) -> Place:
    return place_of(told.first)


def _end(told: _Told) -> Place:
    return place_of(told.last)
