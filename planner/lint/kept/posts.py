"""Single posts, kept: each entry with what the rules on single posts say of it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from planner.domain.entry import PlanEntry
from planner.lint.cache import Cache, mark_of
from planner.lint.checks import Checks, Taken, finding_of, reach_of, scope_of_entry
from planner.lint.finding import Finding
from planner.lint.notes import ClientNotes
from planner.lint.rule import UnitKind
from planner.lint.similar import NOTHING_SIMILAR, Similar
from planner.lint.units import Item, PostView, can_change, is_counted

_Place: TypeAlias = tuple[str, str, str, str, str, str]


@dataclass(slots=True, eq=False)
class Kept:
    """One entry and what is said of it.

    Attributes:
        item: its place in a sequence; None: it is not counted, or left out of the mix.
        found: by rules that read the post alone. compared: by rules that compare it with others.
        late: by rules whose words change with the clock.
    """

    entry: PlanEntry
    item: Item | None = None
    found: tuple[Finding, ...] = ()
    compared: tuple[Finding, ...] = ()
    late: tuple[Finding, ...] = ()

    def said(self) -> Iterator[Finding]:
        """All that is said of it."""
        yield from self.found
        yield from self.compared
        yield from self.late


@dataclass(frozen=True, slots=True)
class _Rules:
    """The rules on single posts as they hold in one scope. ``alone``: those ``shipped`` and a person's ``own``."""

    alone: tuple[Taken, ...] = ()
    shipped: tuple[Taken, ...] = ()
    own: tuple[Taken, ...] = ()
    comparing: tuple[Taken, ...] = ()
    minutes: tuple[Taken, ...] = ()


@dataclass(slots=True)
class PostRules:
    """Runs the rules on single posts; which ones hold where is looked up once for each scope."""

    checks: Checks
    cache: Cache | None = None
    _known: dict[_Place, _Rules] = field(default_factory=dict)
    _marks: dict[tuple[int, str], str] = field(default_factory=dict)

    @property
    def compares(self) -> bool:
        """Whether a rule that compares texts is on anywhere."""
        return bool(self.checks.comparing())

    @property
    def compared_days(self) -> int:
        """How many days apart posts are compared at most."""
        reaches = [reach_of(taken) for taken in self.checks.comparing()]
        return max((reach.days for reach in reaches if reach and reach.days), default=1)

    def judges(self, entry: PlanEntry) -> bool:
        """Whether rules on single posts look at the entry."""
        return is_counted(entry) and (self.checks.judge_all or can_change(entry))

    def read(self, kept: Kept, notes: ClientNotes, now: datetime) -> None:
        """What is said of the post alone."""
        rules = self._at(kept.entry)
        if self.cache is None:
            kept.found = self._run(rules.alone, kept, notes, now) if rules.alone else ()
            return
        kept.found = self._recalled(self.cache, rules, kept, notes, now)
        if rules.own:
            kept.found += self._run(rules.own, kept, notes, now)

    def _recalled(
        self, cache: Cache, rules: _Rules, kept: Kept, notes: ClientNotes, now: datetime
    ) -> tuple[Finding, ...]:
        """What shipped rules say: as the last run knew it, else found out and noted for the next."""
        entry, reading = kept.entry, (kept.item or Item(kept.entry)).reading
        place = (id(rules), notes.key)  # both are kept as long as this is
        mark = self._marks.get(place)
        if mark is None:
            mark = mark_of(rules.shipped, notes, judge_all=self.checks.judge_all)
            self._marks[place] = mark
        key = cache.key(entry, mark)
        known = cache.recall(key, entry, reading)
        if known is not None:
            return known
        view = PostView(entry, reading, notes)
        found = [
            (taken, finding_of(taken, hit))
            for taken, check, context in self.checks.ready(rules.shipped, now)
            for hit in check(view, context)
        ]
        cache.keep(key, entry, reading, found)
        return tuple([finding for _, finding in found])

    def compare(self, kept: Kept, notes: ClientNotes, now: datetime, similar: Similar) -> None:
        """What is said of the post beside others."""
        rules = self._at(kept.entry).comparing
        kept.compared = self._run(rules, kept, notes, now, similar) if rules else ()

    def time(self, kept: Kept, notes: ClientNotes, now: datetime) -> None:
        """What is said of the post at this minute."""
        rules = self._at(kept.entry).minutes
        kept.late = self._run(rules, kept, notes, now) if rules else ()

    def _run(
        self,
        rules: tuple[Taken, ...],
        kept: Kept,
        notes: ClientNotes,
        now: datetime,
        similar: Similar = NOTHING_SIMILAR,
    ) -> tuple[Finding, ...]:
        item = kept.item or Item(kept.entry)
        view = PostView(kept.entry, item.reading, notes, similar)
        found = [
            finding_of(taken, hit)
            for taken, check, context in self.checks.ready(rules, now)
            for hit in check(view, context)
        ]
        return tuple(found) if found else ()

    def _at(self, entry: PlanEntry) -> _Rules:
        key = (entry.client_key, entry.client, entry.network, entry.account, entry.campaign, "")
        profile = self.checks.profile
        if entry.post in profile.by_post:
            key = (*key[:5], entry.post)
        found = self._known.get(key)
        if found is None:
            taken = self.checks.taken(UnitKind.POST, scope_of_entry(entry, profile))
            alone = tuple(one for one in taken if not one.rule.compares and not one.rule.minutes)
            found = self._known[key] = _Rules(
                alone,
                tuple(one for one in alone if not one.rule.origin),
                tuple(one for one in alone if one.rule.origin),
                tuple(one for one in taken if one.rule.compares),
                tuple(one for one in taken if one.rule.minutes and not one.rule.compares),
            )
        return found
