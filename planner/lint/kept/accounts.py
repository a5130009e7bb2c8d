"""One account, kept: its posts in order, its days, and what its rules say of them."""

from collections.abc import Iterable
from datetime import date, datetime

from planner.lint.checks import Checks
from planner.lint.finding import Finding, Headline
from planner.lint.kept.ground import Ground, today_in
from planner.lint.kept.line import Line, Zone, place_of
from planner.lint.kept.mixes import MixKeeper, MixRule
from planner.lint.kept.told import Told, Turn, net
from planner.lint.mix_hits import limits_of
from planner.lint.notes import ClientNotes
from planner.lint.profile import Scope
from planner.lint.registry import rule_named
from planner.lint.rule import UnitKind
from planner.lint.units import DayView, Item, SequenceView, day_of

MIX_OF_ACCOUNT = "MIX001"


class Account:
    """One account's counted posts and what is known of them.

    Attributes:
        key: the account's. scope: whose settings hold. line: its items. headline, windows: of its mix, after ``settle``.
    """

    def __init__(self, scope: Scope, key: str, notes: ClientNotes, checks: Checks) -> None:
        self.key = key
        self.line = Line()
        self.headline = Headline(judged=False)
        self.windows = 0
        self.scope = scope
        self._notes = notes
        self._checks = checks
        limits = limits_of(checks.profile.at(scope).options_of(rule_named(MIX_OF_ACCOUNT)))
        every = checks.taken(UnitKind.SEQUENCE, scope)
        mine = next((taken for taken in every if taken.rule.code == MIX_OF_ACCOUNT), None)
        self._mix = MixKeeper(key, notes, MixRule(MIX_OF_ACCOUNT, limits, mine, checks, lambda view: view))
        self._rules = [Told(taken, checks) for taken in every if taken is not mine]
        self._has_days = checks.has(UnitKind.DAY, scope)
        self._days: dict[date, list[Item]] = {}
        self._said: dict[date, tuple[Finding, ...]] = {}
        self._gone: list[Item] = []  # still in the line until it is settled
        self._come: list[Item] = []
        self._zones: list[Zone] | None = None  # None: all of it
        self._dates: set[date] = set()
        self._now: datetime | None = None
        self._today: date | None = None

    def load(self, items: Iterable[Item]) -> None:
        """Begin with these."""
        self.line = Line(items)
        self._zones = None
        for item in self.line.items if self._has_days else ():
            self._days.setdefault(day_of(item.entry), []).append(item)
        self._dates.update(self._days)

    def add(self, item: Item) -> None:
        """A post comes."""
        self._come.append(item)
        self._touch(item)
        if self._has_days:
            posts = self._days.setdefault(day_of(item.entry), [])
            posts.append(item)
            posts.sort(key=place_of)

    def remove(self, item: Item) -> None:
        """A post goes."""
        self._gone.append(item)
        self._touch(item)
        if self._has_days:
            day = day_of(item.entry)
            self._days[day].remove(item)
            if not self._days[day]:
                del self._days[day]

    def settle(self, now: datetime) -> Turn:
        """Judge what changed since the last time; the clock may have gone on."""
        self.line.exchange(self._gone, self._come, self._mix)
        self._gone.clear()
        self._come.clear()
        ground = self._ground(now)
        self._clock(ground)
        zones = self._zones if self._zones is None else self.line.together(self._zones)
        gone: list[Finding] = []
        come: list[Finding] = []
        self._judge(ground, zones, gone, come)
        for day in sorted(self._dates):
            net(gone, come, *self._day(day, now))
        self._zones, self._now = [], now
        self._dates.clear()
        return gone, come

    def prepare(self) -> None:
        """Work out once what every edit asks."""
        for rule in self._rules:
            rule.prepare(self.line)

    def view(self) -> SequenceView:
        """All of it, for rules on the whole plan."""
        return SequenceView(self.key, tuple(self.line.items), self._notes)

    def _judge(
        self, ground: Ground, zones: list[Zone] | None, gone: list[Finding], come: list[Finding]
    ) -> None:
        if zones is None or zones:
            net(gone, come, *self._mix.judge(ground, zones))
            self.windows = self._mix.windows()
        if zones is None or zones or self._checks.judge_all:
            self.headline = self._mix.headline(ground)
        moments: list[Zone] = [(ground.now, ground.now)]
        if self.line.items:
            moments.append((self.line.items[-1].at, self.line.items[-1].at))
        for rule in self._rules:
            mine = self.line.together([*zones, *moments]) if rule.minutes and zones is not None else zones
            if mine is None or mine:
                net(gone, come, *rule.judge(ground, mine))

    def _clock(self, ground: Ground) -> None:
        """Mark what is to be judged again because time went on."""
        now, before = ground.now, self._now
        today = self._day_at(now)
        if before is None or now < before or today != self._today:
            self._zones, self._today = None, today  # advice names days from today on
            self._dates.update(self._days)
        else:
            first, behind = self.line.before(before), self.line.before(now)
            if first < behind:
                if self._zones is not None:
                    self._zones.append((before, now))
                self._dates.update(day_of(item.entry) for item in self.line.items[first:behind])

    def _day_at(self, now: datetime) -> date:
        zone = self._notes.zone
        if not zone and self.line.items and (when := self.line.items[-1].entry.when):
            zone = when.zone
        return today_in(zone or "UTC", now)

    def _touch(self, item: Item) -> None:
        if self._zones is not None:
            self._zones.append((item.at, item.at))
        if self._has_days:
            self._dates.add(day_of(item.entry))

    def _day(self, day: date, now: datetime) -> Turn:
        before = self._said.pop(day, ())
        posts = self._days.get(day)
        after: tuple[Finding, ...] = ()
        if posts:
            after = self._checks.run(UnitKind.DAY, DayView(self.key, day, tuple(posts), self._notes), now)
        if after:
            self._said[day] = after
        return list(before), list(after)

    def _ground(self, now: datetime) -> Ground:
        start = 0 if self._checks.judge_all else self.line.before(now)
        return Ground(self.line, now, start, self._piece)

    def _piece(self, low: int, high: int, first: int) -> SequenceView:
        return SequenceView(self.key, tuple(self.line.items[low:high]), self._notes, first=first - low)
