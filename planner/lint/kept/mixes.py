"""The mix of one line, kept: its streaks, how many windows are judged, and the headline."""

from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass
from datetime import datetime

from planner.lint.finding import Headline
from planner.lint.kept.ground import Ground, Piece
from planner.lint.kept.line import Line, Place, Zone, place_of
from planner.lint.kept.spans import ALWAYS, Judged, Span, Spans
from planner.lint.mix import Limits, Mix, Standing, Streak, headline, judge
from planner.lint.mix_hits import fingerprint_of_worst
from planner.lint.reach import Reach
from planner.lint.units import ClientView, Item, SequenceView


@dataclass(frozen=True, slots=True)
class _Worst:
    """A streak above the limit by its worst window.

    Attributes:
        key: highest share first, then the earliest. items: the window's posts.
    """

    key: tuple[float, Place]
    items: tuple[Item, ...]
    mix: Mix
    streak: Streak


class MixKeeper:
    """Counts the windows of one account or client and knows the worst of them."""

    def __init__(self, code: str, limits: Limits, *, judge_all: bool, whole_client: bool = False) -> None:
        self._code = code
        self._limits = limits
        self._all = judge_all
        self._whole_client = whole_client
        self._spans: Spans[_Worst] = Spans(
            Reach(posts=limits.most, days=limits.days, least=limits.least), self._look
        )
        self._worst: list[tuple[tuple[float, Place], _Worst]] = []
        self._few: list[Place] = []  # posts whose window holds too few to be judged

    @property
    def limits(self) -> Limits:
        """What it judges by."""
        return self._limits

    def judge(self, ground: Ground, zone: Zone | None = None) -> None:
        """Judge again what a change in ``zone`` concerns; None: all of it."""
        judged = self._spans.judge_whole(ground) if zone is None else self._spans.judge(ground, zone)
        for span in judged.gone:
            key = span.what.key
            del self._worst[bisect_left(self._worst, key, key=_key)]
        for span in judged.come:
            insort(self._worst, (span.what.key, span.what), key=_key)
        if judged.view is not None:
            self._count(ground, judged)

    def windows(self, ground: Ground) -> int:
        """How many windows are judged."""
        few = len(self._few)
        if not self._all:
            few -= bisect_left(self._few, ground.now, key=_instant)
        return len(ground.line) - ground.start - few

    def headline(self, ground: Ground, key: str) -> Headline:
        """The worst judged window; else the next one with enough posts; else the last one."""
        if self._worst:
            worst = self._worst[0][1]
            alone = Mix(worst.mix.sequence, self._limits, (), (worst.streak,), None)
            mark = fingerprint_of_worst(alone, self._code, whole_client=self._whole_client)
            return headline(alone, ground.now, mark)
        index = self._next(ground)
        return headline(self._window(ground.line, index, key), ground.now)

    def _next(self, ground: Ground) -> int:
        """Index of the post whose window is shown when none is above the limit; -1: there is none."""
        line = ground.line
        coming = line.before(ground.now)
        for index in range(coming, len(line)):
            if not self._is_few(line.items[index]):
                return index
        if self._all:
            for index in range(coming - 1, -1, -1):
                if not self._is_few(line.items[index]):
                    return index
        return len(line) - 1 if len(line) > ground.start else -1

    def _is_few(self, item: Item) -> bool:
        place = place_of(item)
        index = bisect_left(self._few, place)
        return index < len(self._few) and self._few[index] == place

    def _window(self, line: Line, index: int, key: str) -> Mix:
        """The window of one post alone, as a mix."""
        low = max(0, index - self._limits.most + 1)
        piece = SequenceView(key, tuple(line.items[low : index + 1]), first=max(0, index - low))
        return judge(piece, self._limits, line.items[-1].at if line.items else ALWAYS[0], judge_all=True)

    def _mix(self, piece: Piece, now: datetime) -> Mix:
        sequence = piece.merged if isinstance(piece, ClientView) else piece
        return judge(sequence, self._limits, now, judge_all=self._all)

    def _look(self, piece: Piece, ground: Ground) -> list[Span[_Worst]]:
        mix = self._mix(piece, ground.now)
        items = mix.sequence.items
        found = []
        for streak in mix.streaks:
            if streak.standing is Standing.ABOVE:
                worst, first = streak.worst, items[streak.windows[0].last]
                part, whole = worst.lower(self._limits)
                key = (-part / whole, place_of(first))
                what = _Worst(key, mix.items(worst), mix, streak)
                found.append(Span(first.at, items[streak.windows[-1].last].at, what))
        return found

    def _count(self, ground: Ground, judged: Judged[_Worst]) -> None:
        """Note again which posts of the zone have too few before them."""
        assert judged.view is not None
        mix = self._mix(judged.view, ground.now)
        items, line = mix.sequence.items, ground.line
        start = max(
            line.before(judged.zone[0]) - judged.low, mix.sequence.start(ground.now, judge_all=self._all)
        )
        stop = line.through(judged.zone[1]) - judged.low
        enough = {window.last for window in mix.judged}
        fresh = [place_of(items[index]) for index in range(start, stop) if index not in enough]
        low = bisect_left(self._few, judged.zone[0], key=_instant)
        high = bisect_right(self._few, judged.zone[1], key=_instant)
        self._few[low:high] = fresh


def _key(pair: tuple[tuple[float, Place], _Worst]) -> tuple[float, Place]:
    return pair[0]


def _instant(place: Place) -> datetime:
    return place[0]
