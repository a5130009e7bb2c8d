"""Single posts, kept: each entry with what the rules on single posts say of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple, TypeAlias

from planner.domain.entry import PlanEntry
from planner.lint.cache import Cache, mark_of
from planner.lint.checks import Checks, Taken, finding_of, reach_of, scope_of_entry
from planner.lint.finding import Finding
from planner.lint.notes import ClientNotes
from planner.lint.rule import UnitKind
from planner.lint.similar import NOTHING_SIMILAR, Similar
from planner.lint.units import Item, PostView, can_change, is_counted

_AT_ONCE = 200  # posts that a rule looks at before the next one does: few enough to stay near the processor

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


class _Rules(NamedTuple):
    """The rules on single posts as they hold in one scope. ``alone``: those ``shipped`` and a person's ``own``."""

    alone: tuple[Taken, ...] = ()
    shipped: tuple[Taken, ...] = ()
    own: tuple[Taken, ...] = ()
    comparing: tuple[Taken, ...] = ()
    minutes: tuple[Taken, ...] = ()


@dataclass(slots=True, eq=False)
class _Unread:
    """A post that rules are yet to look at.

    Attributes:
        said: what they said, in their order. key: by which the cache is to keep it, "" not at all.
    """

    kept: Kept
    view: PostView
    said: list[tuple[Taken, Finding]] = field(default_factory=list)
    key: str = ""


@dataclass(slots=True)
class PostRules:
    """Runs the rules on single posts; which ones hold where is looked up once for each scope."""

    checks: Checks
    cache: Cache | None = None
    _known: dict[_Place, _Rules] = field(default_factory=dict)
    _split: dict[int, tuple[tuple[Taken, ...], _Rules]] = field(default_factory=dict)  # by id of the rules
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

    def read(self, posts: Iterable[tuple[Kept, ClientNotes]], now: datetime) -> None:
        """What is said of each of the posts alone.

        Many are read rule by rule: the same work takes a fifth less time than post by post.
        """
        groups: dict[int, tuple[tuple[Taken, ...], list[_Unread]]] = {}
        for kept, notes in posts:
            rules = self._at(kept.entry)
            view = PostView(kept.entry, (kept.item or Item(kept.entry)).reading, notes)
            unread = _Unread(kept, view)
            kept.found = ()
            taken = rules.alone
            if self.cache is not None and self._recall(self.cache, rules, unread):
                taken = rules.own
            groups.setdefault(id(taken), (taken, []))[1].append(unread)
        for taken, group in groups.values():
            for start in range(0, len(group), _AT_ONCE):
                self._find(taken, group[start : start + _AT_ONCE], now)

    def _recall(self, cache: Cache, rules: _Rules, unread: _Unread) -> bool:
        """Whether the last run knew what shipped rules say; if so that is taken over."""
        view = unread.view
        place = (id(rules), view.notes.key)  # both are kept as long as this is
        mark = self._marks.get(place)
        if mark is None:
            mark = mark_of(rules.shipped, view.notes, judge_all=self.checks.judge_all)
            self._marks[place] = mark
        key = cache.key(view.entry, mark)
        known = cache.recall(key, view.entry, view.reading)
        if known is None:
            unread.key = key
            return False
        unread.kept.found = known
        return True

    def _find(self, rules: tuple[Taken, ...], group: list[_Unread], now: datetime) -> None:
        """Run rules on posts; what shipped ones say is noted for the next run."""
        for taken, check, context in self.checks.ready(rules, now):
            hits = [(unread, hit) for unread in group for hit in check(unread.view, context)]
            for unread, hit in hits:
                unread.said.append((taken, finding_of(taken, hit)))
        for unread in group:
            unread.view.reading.let_go()
            if unread.said:
                unread.kept.found += tuple([finding for _, finding in unread.said])
            if self.cache is not None and unread.key:
                shipped = [one for one in unread.said if not one[0].rule.origin]
                self.cache.keep(unread.key, unread.view.entry, unread.view.reading, shipped)

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
            if id(taken) not in self._split:
                self._split[id(taken)] = taken, _split(taken)
            found = self._known[key] = self._split[id(taken)][1]
        return found


def _split(taken: tuple[Taken, ...]) -> _Rules:
    alone = tuple(one for one in taken if not one.rule.compares and not one.rule.minutes)
    return _Rules(
        alone,
        tuple(one for one in alone if not one.rule.origin),
        tuple(one for one in alone if one.rule.origin),
        tuple(one for one in taken if one.rule.compares),
        tuple(one for one in taken if one.rule.minutes and not one.rule.compares),
    )
