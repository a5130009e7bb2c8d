"""All findings in their order, changed a few at a time; a report takes a picture of it without a walk."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime
from operator import itemgetter
from typing import Any, TypeAlias

from planner.domain.entry import Suppression
from planner.lint import suppress
from planner.lint.checks import order_of
from planner.lint.finding import Finding, Runs

_SIZE = 256  # findings in a run, at most twice as many

Key: TypeAlias = tuple[Any, ...]


class Sorted:
    """Findings in order, in runs of a few hundred that are replaced and never changed."""

    __slots__ = ("_keys", "_lasts", "_runs")

    def __init__(self, findings: Iterable[Finding] = ()) -> None:
        self._begin(sorted([(order_of(finding), finding) for finding in findings], key=itemgetter(0)))

    def _begin(self, pairs: list[tuple[Key, Finding]]) -> None:
        """Begin with findings that are in order, each with its key."""
        parts = [pairs[low : low + _SIZE] for low in range(0, len(pairs), _SIZE)]
        self._keys: list[list[Key]] = [[key for key, _ in part] for part in parts]
        self._runs: list[tuple[Finding, ...]] = [tuple(one for _, one in part) for part in parts]
        self._lasts: list[Key] = [keys[-1] for keys in self._keys]

    def add(self, finding: Finding) -> None:
        """Put a finding in its place."""
        key = order_of(finding)
        if not self._runs:
            self._keys, self._runs, self._lasts = [[key]], [(finding,)], [key]
            return
        at = min(bisect_left(self._lasts, key), len(self._runs) - 1)
        keys, run = self._keys[at], self._runs[at]
        index = bisect_left(keys, key)
        keys.insert(index, key)
        self._runs[at] = (*run[:index], finding, *run[index:])
        self._lasts[at] = keys[-1]
        if len(keys) > 2 * _SIZE:
            self._halve(at)

    def remove(self, finding: Finding) -> bool:
        """Take a finding out; False: it is not there."""
        key = order_of(finding)
        for at in range(bisect_left(self._lasts, key), len(self._runs)):
            keys, run = self._keys[at], self._runs[at]
            index = bisect_left(keys, key)
            while index < len(keys) and keys[index] == key:
                if run[index] == finding:
                    self._drop(at, index)
                    return True
                index += 1
            if index < len(keys):
                return False
        return False

    def parted(self, ids: Collection[int]) -> tuple["Sorted", "Sorted"]:
        """What is left without the findings with these ``id``s, and those; nothing is sorted again."""
        left: list[tuple[Key, Finding]] = []
        taken: list[tuple[Key, Finding]] = []
        for keys, run in zip(self._keys, self._runs, strict=True):
            for pair in zip(keys, run, strict=True):
                (taken if id(pair[1]) in ids else left).append(pair)
        others = Sorted(), Sorted()
        others[0]._begin(left)  # noqa: SLF001 - of its own kind
        others[1]._begin(taken)  # noqa: SLF001
        return others

    def picture(self) -> Runs:
        """What stands there now; later changes do not show in it."""
        return Runs(tuple(self._runs))

    def _drop(self, at: int, index: int) -> None:
        keys, run = self._keys[at], self._runs[at]
        del keys[index]
        if not keys:
            del self._keys[at], self._runs[at], self._lasts[at]
            return
        self._runs[at] = (*run[:index], *run[index + 1 :])
        self._lasts[at] = keys[-1]

    def _halve(self, at: int) -> None:
        keys, run = self._keys[at], self._runs[at]
        self._keys[at : at + 1] = [keys[:_SIZE], keys[_SIZE:]]
        self._runs[at : at + 1] = [run[:_SIZE], run[_SIZE:]]
        self._lasts[at : at + 1] = [keys[_SIZE - 1], keys[-1]]


class Board:
    """The findings shown and those ignored; what is said of one post on several accounts is there once.

    Args:
        once: codes of rules whose finding on one post is told once.
    """

    def __init__(self, once: Collection[str]) -> None:
        self._once = once
        self._same: dict[tuple[object, ...], list[Finding]] = {}
        self._shown = Sorted()
        self._ignored = Sorted()
        self._holding: tuple[Suppression, ...] = ()
        self._now: datetime | None = None
        self._named: dict[str, dict[Key, Finding]] | None = None

    def load(self, findings: Iterable[Finding]) -> None:
        """Begin anew with these."""
        self._same.clear()
        self._named = None
        kept = []
        for finding in findings:
            if finding.code in self._once:
                self._same.setdefault(_same(finding), []).append(finding)
            else:
                kept.append(finding)
        for group in self._same.values():
            if len(group) > 1:
                group.sort(key=order_of)
            kept.append(group[0])
        self._shown, self._ignored, self._holding = Sorted(kept), Sorted(), ()

    def change(self, gone: Iterable[Finding], come: Iterable[Finding]) -> None:
        """Take findings off and put others up."""
        for finding in gone:
            self._turn(finding, self._leave)
        for finding in come:
            self._turn(finding, self._join)

    def settle(self, suppressions: Sequence[Suppression], now: datetime) -> None:
        """Take note of what is ignored at ``now``; all is sorted again only when that changed."""
        holding = tuple(one for one in suppressions if one.until is None or now < one.until)
        self._now = now
        if holding == self._holding:
            return
        both = self._shown
        if len(self._ignored.picture()):
            both = Sorted((*self._shown.picture(), *self._ignored.picture()))
        _, ignored = suppress.split(both.picture(), holding, now)
        self._shown, self._ignored = both.parted({id(one) for one in ignored})
        self._holding = holding

    def all(self) -> tuple[Finding, ...]:
        """Every finding, ignored ones among them, in order."""
        ignored = self._ignored.picture()
        if not len(ignored):
            return tuple(self._shown.picture())
        return tuple(Sorted((*self._shown.picture(), *ignored)).picture())

    def naming(self, post: str) -> tuple[Finding, ...]:
        """The findings that name a post; who names whom is written down when first asked."""
        if self._named is None:
            self._named = {}
            for finding in self.all():
                self._name(finding)
        return tuple(self._named.get(post, {}).values())

    def pictures(self) -> tuple[Runs, Runs]:
        """Findings shown and findings ignored, in order."""
        return self._shown.picture(), self._ignored.picture()

    def _turn(self, finding: Finding, change: Callable[[list[Finding], Finding], None]) -> None:
        """Add or remove, and see which finding of those that say the same is told."""
        if finding.code not in self._once:
            group: list[Finding] = []
            if change == self._leave:
                group.append(finding)
        else:
            group = self._same.setdefault(_same(finding), [])
        before = group[0] if group else None
        change(group, finding)
        after = group[0] if group else None
        if before is not after:
            if before is not None:
                self._take_down(before)
            if after is not None:
                self._put_up(after)
        if not group:
            self._same.pop(_same(finding), None)

    def _take_down(self, finding: Finding) -> None:
        if not self._shown.remove(finding):
            self._ignored.remove(finding)
        named = self._named
        if named is not None:
            key = order_of(finding)
            for post in finding.posts:
                named[post].pop(key, None)

    def _name(self, finding: Finding) -> None:
        named = self._named
        if named is not None:
            key = order_of(finding)
            for post in finding.posts:
                named.setdefault(post, {})[key] = finding

    def _put_up(self, finding: Finding) -> None:
        ignored = False
        if self._holding and self._now is not None:
            ignored = not suppress.split((finding,), self._holding, self._now)[0]
        (self._ignored if ignored else self._shown).add(finding)
        self._name(finding)

    @staticmethod
    def _join(group: list[Finding], finding: Finding) -> None:
        group.append(finding)
        group.sort(key=order_of)

    @staticmethod
    def _leave(group: list[Finding], finding: Finding) -> None:
        if finding in group:
            group.remove(finding)


def _same(finding: Finding) -> tuple[object, ...]:
    return finding.code, finding.client_key, finding.posts, finding.span, finding.message
