"""Windows, streaks and the headline of the mix: what MIX001, MIX002 and the panel share.

Everything is counted in integers; a limit of a third is exceeded when ``3 x promo > posts``.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from itertools import groupby

from planner.domain.kinds import Kind
from planner.lint.finding import Headline
from planner.lint.kinds.sells import Sells
from planner.lint.units import Item, SequenceView


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What windows are judged by.

    Attributes:
        warn, error: shares as (numerator, denominator).
        most: posts in a window. days: age of its oldest. least: fewer are not judged.
    """

    warn: tuple[int, int] = (1, 3)
    error: tuple[int, int] = (1, 2)
    most: int = 20
    days: int = 90
    least: int = 8


class Standing(IntEnum):
    """Where a window stands against the warn limit."""

    WITHIN = 0
    MAYBE = 1  # within it as far as is sure, above it if the unclear posts sell
    ABOVE = 2


@dataclass(frozen=True, slots=True)
class Window:
    """A window by the indices of its first and last post. ``promo``: surely promotion."""

    first: int
    last: int
    promo: int
    unclear: int

    @property
    def posts(self) -> int:
        """How many posts it holds."""
        return self.last - self.first + 1

    def standing(self, limits: Limits) -> Standing:
        """Its three-valued verdict."""
        if exceeds(self.promo, self.posts, limits.warn):
            return Standing.ABOVE
        return (
            Standing.MAYBE if exceeds(self.promo + self.unclear, self.posts, limits.warn) else Standing.WITHIN
        )


@dataclass(frozen=True, slots=True)
class Streak:
    """Consecutive judged windows of one standing. ``worst``: highest share, the earliest on a tie."""

    standing: Standing
    windows: tuple[Window, ...]
    worst: Window


@dataclass(frozen=True, slots=True)
class Mix:
    """A sequence, judged.

    Attributes:
        judged: windows with enough posts, by their last post. streaks: those not within the limit.
        last: the window of the last post that would be judged if it had enough; None without one.
    """

    sequence: SequenceView
    limits: Limits
    judged: tuple[Window, ...]
    streaks: tuple[Streak, ...]
    last: Window | None

    @property
    def worst(self) -> Window | None:
        """The worst window surely above the warn limit, None when there is none."""
        above = [streak.worst for streak in self.streaks if streak.standing is Standing.ABOVE]
        return _worst(above, upper=False) if above else None

    def items(self, window: Window) -> tuple[Item, ...]:
        """The posts of a window."""
        return self.sequence.items[window.first : window.last + 1]


def exceeds(part: int, whole: int, limit: tuple[int, int]) -> bool:
    """Whether ``part`` of ``whole`` is more than ``limit``, by integers alone."""
    return limit[1] * part > limit[0] * whole


def judge(sequence: SequenceView, limits: Limits, now: datetime, *, judge_all: bool = False) -> Mix:
    """Cut the windows of a sequence and judge those whose last post is at or after ``now``.

    Linear in the posts that are judged; history before the first judged window is not read.
    """
    start = sequence.start(now, judge_all=judge_all)
    mix: Mix | None = sequence.known.get((limits, start))
    if mix is None:
        mix = _judge(sequence, limits, start)
        sequence.known.clear()  # the clock went on: what was known of an earlier start is not asked again
        sequence.known[limits, start] = mix
    return mix


def _judge(sequence: SequenceView, limits: Limits, start: int) -> Mix:
    items = sequence.items
    reach = timedelta(days=limits.days)
    first = max(0, start - limits.most + 1)
    base = first
    promo, unclear = [0], [0]  # running sums over items[base:]
    for item in items[base:]:
        promo.append(promo[-1] + (item.sells is Sells.YES))
        unclear.append(unclear[-1] + (item.sells is Sells.UNCLEAR))
    judged: list[Window] = []
    window: Window | None = None
    for last in range(start, len(items)):
        first = max(first, last - limits.most + 1)
        while items[last].at - items[first].at > reach:
            first += 1
        low, high = first - base, last + 1 - base
        window = Window(first, last, promo[high] - promo[low], unclear[high] - unclear[low])
        if window.posts >= limits.least:
            judged.append(window)
    return Mix(sequence, limits, tuple(judged), _streaks(judged, limits), window)


def headline(mix: Mix, now: datetime, fingerprint: str = "") -> Headline:
    """The panel's headline: the worst judged window, else the next one that has enough posts.

    Args:
        mix: of an account or a client.
        now: aware UTC.
        fingerprint: of the finding that carries the worst window.
    """
    worst = mix.worst
    window = worst or next((w for w in mix.judged if mix.sequence.items[w.last].at >= now), None)
    judged = window is not None
    if window is None:
        window = mix.judged[-1] if mix.judged else mix.last
    if window is None:
        return Headline(judged=False, warn=mix.limits.warn, error=mix.limits.error, kinds=_zeros())
    kinds = _zeros()
    posts: dict[str, list[str]] = {}
    for item in mix.items(window):
        kind = item.counts_as
        kinds[kind] = kinds.get(kind, 0) + 1
        posts.setdefault(kind, []).append(item.entry.post)
    items = mix.items(window)
    return Headline(
        judged=judged,
        start=items[0].at,
        end=items[-1].at,
        promo=window.promo,
        unclear=window.unclear,
        posts=window.posts,
        warn=mix.limits.warn,
        error=mix.limits.error,
        kinds=kinds,
        post_ids={kind: tuple(ids) for kind, ids in posts.items()},
        fingerprint=fingerprint if worst else "",
    )


def _streaks(judged: list[Window], limits: Limits) -> tuple[Streak, ...]:
    found = []
    for standing, group in groupby(judged, key=lambda window: window.standing(limits)):
        if standing is not Standing.WITHIN:
            windows = tuple(group)
            found.append(Streak(standing, windows, _worst(windows, upper=standing is Standing.MAYBE)))
    return tuple(found)


def _worst(windows: tuple[Window, ...] | list[Window], *, upper: bool) -> Window:
    worst = windows[0]
    for window in windows[1:]:
        mine = window.promo + (window.unclear if upper else 0)
        its = worst.promo + (worst.unclear if upper else 0)
        if mine * worst.posts > its * window.posts:
            worst = window
    return worst


def _zeros() -> dict[str, int]:
    return {kind.value: 0 for kind in Kind}
