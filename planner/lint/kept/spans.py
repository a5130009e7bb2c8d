"""What one rule found along a line, kept so that an edit finds again only what stands near it.

The verdict on a post looks as far as the rule's reach, and what is told is about streaks of posts with one
verdict. So an edit can change what is told of the posts within reach of it, and of the streaks that touch
those; nothing else. The piece that is judged again grows until every streak in question ends inside it.
"""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Generic, NamedTuple, TypeVar

from planner.lint.kept.ground import Ground, Piece
from planner.lint.kept.line import Line, Zone
from planner.lint.reach import Reach
from planner.lint.units import SequenceView

H = TypeVar("H")
T = TypeVar("T")

_FIRST = datetime.min.replace(tzinfo=UTC)
_LAST = datetime.max.replace(tzinfo=UTC)
ALWAYS: Zone = (_FIRST, _LAST)
"""All of time."""

_WIDTH = 2  # posts on either side of what is judged again, by which a streak's end is seen


class Span(NamedTuple, Generic[T]):
    """Something told of a streak.

    Attributes:
        low, high: instants of the streak's first and last post. what: what is told.
        overall: it is told because nothing else could be; no piece of the line can tell whether it holds.
    """

    low: datetime
    high: datetime
    what: T
    overall: bool = False


@dataclass(frozen=True, slots=True)
class Judged(Generic[T]):
    """What came of judging again.

    Attributes:
        gone, come: spans that no longer hold, and those that do instead.
        zone: where they were looked for. view, low: the piece and the index at which it begins in the line;
            None: nothing had to be looked at.
    """

    gone: list[Span[T]]
    come: list[Span[T]]
    zone: Zone = ALWAYS
    view: Piece | None = None
    low: int = 0


class Spans(Generic[H, T]):
    """The spans of one rule along one line, by their first instant.

    Args:
        reach: of the rule.
        look: finds what there is to tell in a piece.
        tell: makes of it what is kept; asked only of what the change concerns, not of all that is found on the way.
    """

    __slots__ = ("_all", "_longest", "_look", "_overall", "_reach", "_tell")

    def __init__(
        self,
        reach: Reach | None,
        look: Callable[[Piece, Ground], list[Span[H]]],
        tell: Callable[[H], T],
    ) -> None:
        self._reach = reach
        self._look = look
        self._tell = tell
        self._all: list[Span[T]] = []
        self._longest = timedelta(0)
        self._overall = False

    def judge_whole(self, ground: Ground) -> Judged[T]:
        """Judge all of the line."""
        gone, view = self._all, ground.whole()
        _note_answers(view, ground, self._reach, 0, len(ground.line))
        come = self._told(self._look(view, ground)) if len(ground.line) else []
        self._all = come
        self._overall = any(span.overall for span in come)
        self._longest = max((span.high - span.low for span in come), default=timedelta(0))
        return Judged(gone, come.copy(), view=view)

    def prepare(self, line: Line) -> None:
        """Work out once what every edit asks of a whole line."""
        if self._reach is not None and self._reach.cut is not None:
            for ask in (self._reach.cut, *self._reach.asks):
                line.answers(ask)

    def judge(self, ground: Ground, zone: Zone) -> Judged[T]:
        """Judge again what a change in ``zone`` concerns."""
        reach, line = self._reach, ground.line
        self.prepare(line)
        if reach is None or self._overall or not len(line):
            return self.judge_whole(ground)
        first, behind = line.before(zone[0]), line.through(zone[1])
        low = line.back(first, zone[0], reach)
        high = line.forth(behind, zone[1], reach)
        low, high = line.to_cuts(max(0, low - 1), min(len(line), high + 1), reach)
        low, high = line.to_verdicts(low, high, ground.start, reach)
        if high <= ground.start and zone[1] < ground.now:
            return Judged([], [])  # all of it is context
        return self._grow(ground, reach, _stretch(ground, low, high))

    def _grow(self, ground: Ground, reach: Reach, zone: Zone) -> Judged[T]:
        """Judge a piece around ``zone``, and more of it while something told sticks out."""
        line, width = ground.line, _WIDTH
        while True:
            zone = self._with_known(zone)
            first = max(0, line.before(zone[0]) - width)
            behind = min(len(line), line.through(zone[1]) + width)
            first, behind = line.to_verdicts(first, behind, ground.start, reach)
            low = line.back(first, line.items[first].at, reach)
            high = line.forth(behind - 1, line.items[behind - 1].at, reach)
            low, high = line.to_cuts(low, high, reach)
            if low == 0 and high == len(line):
                return self.judge_whole(ground)
            view = ground.view(low, high, 0 if low == 0 else first)
            _note_answers(view, ground, reach, low, high)
            found = self._look(view, ground)
            if any(span.overall for span in found) or max(first, ground.start) >= high:
                return self.judge_whole(ground)
            wider = zone
            for span in found:
                if span.low <= wider[1] and span.high >= wider[0]:
                    wider = min(wider[0], span.low), max(wider[1], span.high)
            if wider == zone:
                return self._put(zone, found, view, low)
            zone, width = wider, width * 4

    def _with_known(self, zone: Zone) -> Zone:
        """The zone with every known span that touches it, whole."""
        while True:
            wider = zone
            for span in self._touching(zone):
                wider = min(wider[0], span.low), max(wider[1], span.high)
            if wider == zone:
                return zone
            zone = wider

    def _touching(self, zone: Zone) -> list[Span[T]]:
        found = []
        start = _LAST if not self._all else _FIRST
        if zone[0] > _FIRST + self._longest:
            start = zone[0] - self._longest
        for index in range(bisect_left(self._all, start, key=_low), len(self._all)):
            span = self._all[index]
            if span.low > zone[1]:
                break
            if span.high >= zone[0]:
                found.append(span)
        return found

    def _told(self, found: Iterable[Span[H]]) -> list[Span[T]]:
        """In order, as they are kept."""
        in_order = sorted(found, key=_low)
        return [Span(low, high, self._tell(what), overall) for low, high, what, overall in in_order]

    def _put(self, zone: Zone, found: list[Span[H]], view: Piece, low: int) -> Judged[T]:
        """Replace the known spans in ``zone`` by those found there."""
        gone = self._touching(zone)
        come = self._told(span for span in found if span.low <= zone[1] and span.high >= zone[0])
        for span in gone:
            index = bisect_left(self._all, span.low, key=_low)
            while self._all[index] is not span:
                index += 1
            del self._all[index]
        for span in come:
            insort(self._all, span, key=_low)
            self._longest = max(self._longest, span.high - span.low)
        return Judged(gone, come, zone, view, low)


def _note_answers(view: Piece, ground: Ground, reach: Reach | None, low: int, high: int) -> None:
    """Spare the rule a walk along runs as long as the plan, where the line knows their ends."""
    if reach is not None and reach.cut is not None and isinstance(view, SequenceView):
        for ask in (reach.cut, *reach.asks):
            answers = ground.line.known_answers(ask)
            if answers is not None:
                view.known[ask] = bytes(answers[low:high])


def _stretch(ground: Ground, low: int, high: int) -> Zone:
    items = ground.line.items
    return (
        items[low].at if low > 0 else _FIRST,
        items[high - 1].at if high < len(items) else _LAST,
    )


def _low(span: Span[Any]) -> datetime:
    return span.low
