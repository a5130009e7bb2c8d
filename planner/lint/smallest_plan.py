"""The ground on which the smallest change is looked for: a finding's sequence as marks, and its limit."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from itertools import groupby

from planner.domain.entry import PlanEntry
from planner.domain.times import WallTime, wall_at
from planner.languages import tr
from planner.lint.crossposts import merged
from planner.lint.finding import Finding
from planner.lint.kinds.sells import Sells
from planner.lint.mix import Limits, Mix, Standing, judge
from planner.lint.mix_hits import limits_of
from planner.lint.notes import ClientNotes
from planner.lint.profile import Profile, Scope
from planner.lint.registry import rule_named
from planner.lint.smallest_search import Mark, Run, Share
from planner.lint.units import Item, SequenceView, can_change, instant_of, sequence_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A sequence to change.

    Attributes:
        items: its posts. marks: one for each, in the same order. bound: the limit that was broken.
        usual: the time of day at which most of its posts go out, in ``zone``. notes: of the client.
        spoken_of: places of the promotions that the finding speaks of. limits: of windows; None for runs.
    """

    items: tuple[Item, ...]
    marks: tuple[Mark, ...]
    bound: Share | Run
    usual: time
    zone: str
    notes: ClientNotes
    spoken_of: frozenset[int]
    limits: Limits | None = None

    def wall(self, at: datetime) -> WallTime:
        """The wall time of an instant, where most posts are planned."""
        return wall_at(at, self.zone)

    def meets(self, mark: Mark, accounts: frozenset[str]) -> bool:
        """Whether a mark stands on one of the accounts."""
        return mark.number < 0 or not accounts.isdisjoint(accounts_of(self.items[mark.number]))

    def says(self, marks: Sequence[Mark]) -> str:
        """What marks come to: "5 of 20, limit 6", of the worst window; "2 in a row", of the longest run."""
        if self.limits is None:
            runs = (list(run) for sells, run in groupby(marks, key=lambda mark: mark.sells) if sells)
            mine = [run for run in runs if any(mark.number in self.spoken_of for mark in run)]
            return tr("{count} in a row", count=max(map(len, mine), default=0))
        worst = (0, 1)
        first = promo = 0
        for last, mark in enumerate(marks):
            promo += mark.sells
            days = self.limits.days * 86400
            while last - first + 1 > self.limits.most or (mark.at - marks[first].at).total_seconds() > days:
                promo -= marks[first].sells
                first += 1
            posts = last - first + 1
            judged = posts >= self.limits.least and mark.at >= self.bound.now
            if judged and mark.order not in self.bound.passed and promo * worst[1] > worst[0] * posts:
                worst = (promo, posts)
        part, whole = self.limits.warn
        return tr(
            "{promo} of {posts}, limit {limit}",
            promo=worst[0],
            posts=worst[1],
            limit=part * worst[1] // whole,
        )


def ground_of(
    finding: Finding, entries: Sequence[PlanEntry], profile: Profile, now: datetime, notes: ClientNotes
) -> Ground | None:
    """The ground of a finding, None when the finding is not there.

    Args:
        finding: of MIX001, MIX002 or MIX003, surely over the limit.
        entries: of its client, as far as windows reach.
        profile: whose numbers hold.
        now: aware UTC.
        notes: of its client.
    """
    sequence = _sequence(finding, entries, notes)
    if not sequence.items:
        return None
    options = profile.at(_scope(finding)).options_of(rule_named(finding.code))
    marks = tuple(_mark(item, number, now) for number, item in enumerate(sequence.items))
    limits: Limits | None = None
    bound: Share | Run | None
    if finding.code == "MIX003":
        warn = options["warn"]
        assert not isinstance(warn, tuple)
        bound = _run(Run(int(warn), now), marks, finding)
    else:
        limits = limits_of(options)
        bound = _share(judge(sequence, limits, now), finding, now)
    if bound is None:
        return None
    whens = [item.entry.when for item in sequence.items if item.entry.when]
    zone = notes.zone or Counter(when.zone for when in whens).most_common(1)[0][0]
    usual = Counter(when.local.time() for when in whens).most_common(1)[0][0]
    assert finding.window is not None
    first, last = finding.window
    return Ground(
        items=sequence.items,
        marks=marks,
        bound=bound,
        usual=usual,
        zone=zone,
        notes=notes,
        spoken_of=frozenset(mark.number for mark in marks if mark.sells and first <= mark.at <= last),
        limits=limits,
    )


def _sequence(finding: Finding, entries: Sequence[PlanEntry], notes: ClientNotes) -> SequenceView:
    start = notes.brief.counts_from
    counted = [entry for entry in entries if start is None or instant_of(entry) >= start]
    if finding.code == "MIX002":
        return merged(finding.client_key, sequence_of(finding.client_key, counted, notes=notes).items)
    mine = [entry for entry in counted if entry.account_key == finding.account_key]
    return sequence_of(finding.account_key, mine, notes=notes)


def _share(mix: Mix, finding: Finding, now: datetime) -> Share | None:
    """The limit on windows; those of other findings may stay over it."""
    items = mix.sequence.items
    above = [streak for streak in mix.streaks if streak.standing is Standing.ABOVE]
    mine = [
        streak
        for streak in above
        if (items[streak.windows[0].first].at, items[streak.windows[-1].last].at) == finding.window
    ]
    if not mine:
        return None
    others = (window for streak in above if streak is not mine[0] for window in streak.windows)
    return Share(mix.limits, now, frozenset(items[window.last].entry.order for window in others))


def _run(bound: Run, marks: Sequence[Mark], finding: Finding) -> Run:
    """The limit on runs; those of other findings may stay over it."""
    assert finding.window is not None
    passed: set[str] = set()
    while (over := replace(bound, passed=frozenset(passed)).over(marks)) is not None:
        passed.add(marks[over[1]].order)
    first, last = finding.window
    inside = {mark.order for mark in marks if first <= mark.at <= last}
    return replace(bound, passed=frozenset(passed - inside))


def _scope(finding: Finding) -> Scope:
    return Scope(
        client_key=finding.client_key,
        client=finding.client,
        network=finding.network,
        account=finding.account,
    )


def _mark(item: Item, number: int, now: datetime) -> Mark:
    parts = item.parts or (item,)
    is_open = all(part.at >= now and can_change(part.entry) for part in parts)
    return Mark(item.at, item.entry.order, item.sells is Sells.YES, is_open, number)


def accounts_of(item: Item) -> frozenset[str]:
    """The keys of the accounts that a post stands on."""
    return frozenset(part.entry.account_key for part in item.parts or (item,))
