"""One client, kept: its accounts, all of them merged, and what rules on the whole client say."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from planner.lint.checks import Checks
from planner.lint.crossposts import crossposts, mark_of
from planner.lint.finding import Headline
from planner.lint.kept.accounts import Account
from planner.lint.kept.ground import Ground, today_in
from planner.lint.kept.line import Line, Zone
from planner.lint.kept.mixes import MixKeeper, MixRule
from planner.lint.kept.told import Told, Turn, net
from planner.lint.mix_hits import limits_of
from planner.lint.notes import ClientNotes
from planner.lint.profile import Scope
from planner.lint.registry import rule_named
from planner.lint.rule import UnitKind
from planner.lint.units import ClientView, Item, SequenceView

MIX_OF_CLIENT = "MIX002"


class Client:
    """All accounts of one client.

    Attributes:
        key: the client's. accounts: those with counted posts, by key. headline, windows: of its mix.
    """

    def __init__(self, key: str, notes: ClientNotes, checks: Checks) -> None:
        self.key = key
        self.notes = notes
        self.accounts: dict[str, Account] = {}
        self.headline = Headline(judged=False)
        self.windows = 0
        self._checks = checks
        scope = Scope(client_key=key, client=notes.name)
        limits = limits_of(checks.profile.at(scope).options_of(rule_named(MIX_OF_CLIENT)))
        every = checks.taken(UnitKind.CLIENT, scope)
        mine = next((taken for taken in every if taken.rule.code == MIX_OF_CLIENT), None)
        rule = MixRule(MIX_OF_CLIENT, limits, mine, checks, self._merged_only, whole_client=True)
        self._mix = MixKeeper(key, notes, rule)
        awake = [taken for taken in every if taken.rule.idle is None or not taken.rule.idle(notes)]
        self._rules = [Told(taken, checks) for taken in awake if taken is not mine]
        self._line = Line()
        self._groups: dict[str, list[Item]] = {}  # items of the accounts by what makes them one post
        self._ones: dict[str, list[Item]] = {}  # the same merged
        self._zones: list[Zone] | None = None  # None: all of it
        self._marks: dict[str, None] = {}
        self._accounts_were = 0
        self._now: datetime | None = None
        self._today: date | None = None

    def load(self, items: Iterable[Item]) -> None:
        """Begin with these posts, of all accounts."""
        for item in items:
            self._groups.setdefault(mark_of(item), []).append(item)
        self._ones = {mark: list(crossposts(mark, group)) for mark, group in self._groups.items()}
        self._line = Line(one for ones in self._ones.values() for one in ones)
        self._zones = None

    def add(self, item: Item) -> None:
        """A post comes, on whatever account."""
        mark = mark_of(item)
        self._groups.setdefault(mark, []).append(item)
        self._marks[mark] = None

    def remove(self, item: Item) -> None:
        """A post goes."""
        mark = mark_of(item)
        group = self._groups[mark]
        group.remove(item)
        if not group:
            del self._groups[mark]
        self._marks[mark] = None

    def settle(self, now: datetime) -> Turn:
        """Judge what changed since the last time; the accounts are settled already."""
        gone_items: list[Item] = []
        come_items: list[Item] = []
        for mark in self._marks:
            self._merge(mark, gone_items, come_items)
        self._marks.clear()
        self._line.exchange(gone_items, come_items, self._mix)
        start = 0 if self._checks.judge_all else self._line.before(now)
        ground = Ground(self._line, now, start, self._piece)
        self._clock(ground)
        zones = self._zones if self._zones is None else self._line.together(self._zones)
        gone, come = self._judge(ground, zones)
        self._zones, self._now = [], now
        self._accounts_were = len(self.accounts)
        return gone, come

    def view(self) -> ClientView:
        """All of it, for rules on the whole plan."""
        merged = SequenceView(self.key, tuple(self._line.items), self.notes)
        return ClientView(self.key, tuple(one.view() for one in self._in_order()), merged, self.notes)

    def _judge(self, ground: Ground, zones: list[Zone] | None) -> Turn:
        gone, come = [], []  # type: ignore[var-annotated]
        if zones is None or zones:
            net(gone, come, *self._mix.judge(ground, zones))
            self.windows = self._mix.windows()
        if zones is None or zones or self._checks.judge_all:
            self.headline = self._mix.headline(ground)
        for rule in self._rules:
            mine = zones
            if rule.minutes and zones is not None:
                mine = self._line.together([*zones, (ground.now, ground.now)])
            if mine is None or mine:
                net(gone, come, *rule.judge(ground, mine))
        return gone, come

    def _merge(self, mark: str, gone: list[Item], come: list[Item]) -> None:
        """Merge the posts with one mark again; those that stay as they were are in neither list."""
        before = self._ones.pop(mark, [])
        group = self._groups.get(mark, [])
        after = list(crossposts(mark, group)) if group else []
        known = {_parts(one): one for one in before}
        after = [known.pop(_parts(one), one) for one in after]
        kept = {id(one) for one in before}
        fresh = [one for one in after if id(one) not in kept]
        for one in (*known.values(), *fresh):
            self._touch(one)
        gone.extend(known.values())
        come.extend(fresh)
        if after:
            self._ones[mark] = after

    def _touch(self, item: Item) -> None:
        if self._zones is not None:
            self._zones.append((item.at, item.at))

    def _clock(self, ground: Ground) -> None:
        now, before = ground.now, self._now
        today = today_in(self._zone(), now)
        accounts = len(self.accounts)
        if before is None or now < before or today != self._today or accounts != self._accounts_were:
            self._zones, self._today = None, today
        elif self._zones is not None and self._line.before(before) < self._line.before(now):
            self._zones.append((before, now))

    def _zone(self) -> str:
        if self.notes.zone:
            return self.notes.zone
        when = self._line.items[-1].entry.when if self._line.items else None
        return when.zone if when else "UTC"

    def _piece(self, low: int, high: int, first: int) -> ClientView:
        items = self._line.items
        piece = SequenceView(self.key, tuple(items[low:high]), self.notes, first=first - low)
        whole = low == 0 and high == len(items)
        accounts = tuple(
            one.view() if whole else _part(one, self.notes, items, (low, high, first))
            for one in self._in_order()
        )
        return ClientView(self.key, accounts, piece, self.notes)

    def _merged_only(self, merged: SequenceView) -> ClientView:
        """What the rule on the mix looks at: the merged posts, and how many accounts there are."""
        accounts = tuple(SequenceView(one.key, (), self.notes) for one in self._in_order())
        return ClientView(self.key, accounts, merged, self.notes)

    def _in_order(self) -> Iterator[Account]:
        return (self.accounts[key] for key in sorted(self.accounts))


def _part(account: Account, notes: ClientNotes, items: list[Item], cut: tuple[int, int, int]) -> SequenceView:
    """An account's posts between two posts of the client's line."""
    low, high, first = cut
    line = account.line
    begin, end = line.before(items[low].at), line.through(items[high - 1].at)
    judged = max(begin, line.before(items[first].at))
    return SequenceView(account.key, tuple(line.items[begin:end]), notes, first=judged - begin)


def _parts(item: Item) -> tuple[int, ...]:
    return tuple(id(part) for part in item.parts) or (id(item),)
