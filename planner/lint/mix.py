"""Windows, streaks and the headline of the mix: what MIX001, MIX002 and the panel share.

Everything is counted in integers; a limit of a third is exceeded when ``3 x promo > posts``.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import IntEnum
from itertools import groupby
from typing import NamedTuple
from urllib.parse import urlsplit

from planner.domain.kinds import Ask, Kind
from planner.lint.finding import Headline
from planner.lint.kinds.sells import Sells
from planner.lint.notes import ClientNotes
from planner.lint.units import Item, SequenceView


class Limits(NamedTuple):
    """What windows are judged by.

    Attributes:
        warn, error: shares as (numerator, denominator).
        most: posts in a window. days: age of its oldest. least: fewer are not judged.
        soft: what a soft ask to one's own offer counts, where a promotion counts 1.
    """

    warn: tuple[int, int] = (1, 3)
    error: tuple[int, int] = (1, 2)
    most: int = 20
    days: int = 90
    least: int = 8
    soft: tuple[int, int] = (0, 1)


class Standing(IntEnum):
    """Where a window stands against the warn limit."""

    WITHIN = 0
    MAYBE = 1  # within it as far as is sure, above it if the unclear posts sell
    ABOVE = 2


class Window(NamedTuple):
    """A window by the indices of its first and last post.

    Attributes:
        promo: surely promotion. unclear: of no known kind.
        soft, vague: posts that ask softly for one's own offer, among those that surely do not sell and
            among the unclear ones; counted only where ``Limits.soft`` gives them a weight.
    """

    first: int
    last: int
    promo: int
    unclear: int
    soft: int = 0
    vague: int = 0

    @property
    def posts(self) -> int:
        """How many posts it holds."""
        return self.last - self.first + 1

    def lower(self, limits: Limits) -> tuple[int, int]:
        """The share of promotion that is sure, as (part, whole)."""
        part, whole = limits.soft
        return self.promo * whole + (self.soft + self.vague) * part, self.posts * whole

    def upper(self, limits: Limits) -> tuple[int, int]:
        """The share if every unclear post sold."""
        part, whole = limits.soft
        return (self.promo + self.unclear) * whole + self.soft * part, self.posts * whole

    def standing(self, limits: Limits) -> Standing:
        """Its three-valued verdict: ``lower`` and ``upper`` against the limit, asked for every post."""
        part, whole = limits.soft
        room = limits.warn[0] * (self.last - self.first + 1) * whole
        sure = self.promo * whole + self.soft * part
        if limits.warn[1] * (sure + self.vague * part) > room:
            return Standing.ABOVE
        return Standing.MAYBE if limits.warn[1] * (sure + self.unclear * whole) > room else Standing.WITHIN


class Streak(NamedTuple):
    """Consecutive judged windows of one standing. ``worst``: highest share, the earliest on a tie."""

    standing: Standing
    windows: tuple[Window, ...]
    worst: Window


class Mix(NamedTuple):
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
        return _worst(above, self.limits, upper=False) if above else None

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
        judged, last = windows_of(sequence, limits, start)
        mix = Mix(sequence, limits, tuple(judged), _streaks(judged, limits), last)
        sequence.known.clear()  # the clock went on: what was known of an earlier start is not asked again
        sequence.known[limits, start] = mix
    return mix


def windows_of(sequence: SequenceView, limits: Limits, start: int) -> tuple[list[Window], Window | None]:
    """The windows with enough posts whose last post is at index ``start`` or later, and the last of all."""
    items, most, least = sequence.items, limits.most, limits.least
    reach = timedelta(days=limits.days)
    first = base = max(0, start - most + 1)
    promo, unclear = [0], [0]  # running sums over items[base:]
    sure = unsure = 0
    for item in items[base:]:
        sells = item.sells
        if sells is Sells.YES:
            sure += 1
        elif sells is Sells.UNCLEAR:
            unsure += 1
        promo.append(sure)
        unclear.append(unsure)
    soft, vague = _soft(items[base:], sequence.notes) if limits.soft[0] else ([], [])
    judged: list[Window] = []
    window: Window | None = None
    for last in range(start, len(items)):
        first = max(first, last - most + 1)
        at = items[last].at
        while at - items[first].at > reach:
            first += 1
        low, high = first - base, last + 1 - base
        counts = (soft[high] - soft[low], vague[high] - vague[low]) if soft else (0, 0)
        window = Window(first, last, promo[high] - promo[low], unclear[high] - unclear[low], *counts)
        if last - first + 1 >= least:
            judged.append(window)
    return judged, window


def _soft(items: Sequence[Item], notes: ClientNotes) -> tuple[list[int], list[int]]:
    """Running sums of the soft asks to one's own offer: among what does not sell, and among the unclear."""
    soft, vague = [0], [0]
    for item in items:
        counts = item.sells is not Sells.YES and asks_for_own(item, notes)
        soft.append(soft[-1] + (counts and item.sells is Sells.NO))
        vague.append(vague[-1] + (counts and item.sells is Sells.UNCLEAR))
    return soft, vague


def asks_for_own(item: Item, notes: ClientNotes) -> bool:
    """Whether a post asks softly for the client's own offer: it has an offer tag or leads to its own pages.

    What the planner confirmed as not selling does not.
    """
    return any(
        not part.entry.not_selling
        and part.reading.ask.ask is Ask.SOFT
        and (bool(part.entry.offer.strip()) or _leads_home(part, notes.brief.own_domains))
        for part in item.parts or (item,)
    )


def _leads_home(item: Item, domains: tuple[str, ...]) -> bool:
    if not domains:
        return False
    links = [item.entry.link] if item.entry.link else [span.text for span in item.reading.urls]
    for link in links:
        try:
            host = urlsplit(link if "://" in link else f"https://{link}").hostname or ""
        except ValueError:
            continue
        if any(host == domain or host.endswith(f".{domain}") for domain in map(str.casefold, domains)):
            return True
    return False


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
        soft=window.soft + window.vague,
        weight=mix.limits.soft,
    )


def _streaks(judged: list[Window], limits: Limits) -> tuple[Streak, ...]:
    found = []
    for standing, group in groupby(judged, key=lambda window: window.standing(limits)):
        if standing is not Standing.WITHIN:
            windows = tuple(group)
            worst = _worst(windows, limits, upper=standing is Standing.MAYBE)
            found.append(Streak(standing, windows, worst))
    return tuple(found)


def _worst(windows: Sequence[Window], limits: Limits, *, upper: bool) -> Window:
    """The window with the highest share, the earliest on a tie."""
    worst = windows[0]
    part, whole = worst.upper(limits) if upper else worst.lower(limits)
    for window in windows[1:]:
        mine, of = window.upper(limits) if upper else window.lower(limits)
        if mine * whole > part * of:
            worst, part, whole = window, mine, of
    return worst


def _zeros() -> dict[str, int]:
    return {kind.value: 0 for kind in Kind}
