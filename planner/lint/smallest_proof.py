"""The proof of a smallest change: linted again, the finding is gone and nothing came in its place."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from planner.domain.entry import PlanEntry, Suppression
from planner.domain.errors import ChangedElsewhere
from planner.domain.patch import Patch
from planner.lint.finding import Finding, Severity
from planner.lint.fix import Fix, Safety
from planner.lint.fixing import Trial, Tried
from planner.lint.notes import ClientNotes
from planner.lint.profile import Profile
from planner.lint.rule import Rule, UnitKind

CODES = frozenset({"MIX001", "MIX002", "MIX003"})
"""Findings for which a smallest change is worked out."""


class Proof:
    """One finding, and the plan around it.

    Rules on single posts are asked of posts that move only: nothing else changes for them.

    Attributes:
        entries: under the names that ``Trial`` gives them.
    """

    def __init__(
        self,
        finding: Finding,
        near: Sequence[PlanEntry],
        profile: Profile,
        now: datetime,
        notes: Mapping[str, ClientNotes],
        suppressions: Iterable[Suppression],
        rules: Iterable[Rule],
    ) -> None:
        ran = tuple(rules)
        self._around = [rule for rule in ran if rule.unit is not UnitKind.POST]
        self._alone = [rule for rule in ran if rule.unit is UnitKind.POST]
        self._profile, self._now, self._notes = profile, now, notes
        self._trial = Trial(near, profile, now, suppressions=suppressions, notes=notes, rules=self._around)
        self.entries = self._trial.entries
        same = (one for one in self._trial.report.findings if _same(one, finding))
        self._finding = next(same, None)

    @property
    def found(self) -> bool:
        """Whether the finding is there in what was handed in."""
        return self._finding is not None

    def of_moves(self, patches: Sequence[Patch]) -> bool:
        """Whether other times clear it."""
        fix = Fix(title="", safety=Safety.UNSAFE, patches=tuple(patches))
        posts = {patch.post for patch in patches}
        moved = [entry for entry in self.entries if entry.post in posts]
        alone = Trial(moved, self._profile, self._now, notes=self._notes, rules=self._alone)
        try:
            return self._cleared(self._trial.try_fixes((fix,)), set()) and not alone.try_fixes((fix,)).added
        except ChangedElsewhere:
            return False

    def of_turning(self, patches: Sequence[Patch]) -> bool:
        """Whether it clears it that posts no longer sell; their words are not written yet."""
        fix = Fix(title="", safety=Safety.UNSAFE, patches=tuple(dict.fromkeys(patches)))
        return self._cleared(self._trial.try_fixes((fix,)), {patch.post for patch in patches})

    def of_adding(self, new: Sequence[PlanEntry]) -> bool:
        """Whether posts more clear it; their words are not written yet."""
        tried = self._trial.try_entries((*self.entries, *new))
        return self._cleared(tried, {entry.post for entry in new})

    def _cleared(self, tried: Tried, posts: set[str]) -> bool:
        """Whether the finding is gone and nothing came in its place; what is said of ``posts`` alone may."""
        if self._finding is None or not tried.clears(self._finding):
            return False
        return all(
            set(one.posts) <= posts
            or (one.code in CODES and one.severity is Severity.INFO)
            or self._only_shifted(one, tried)
            for one in tried.added
        )

    def _only_shifted(self, one: Finding, tried: Tried) -> bool:
        """Whether it was there before, as grave: told by another first post, or as a part of a longer streak."""
        return one.window is not None and any(
            (old.code, old.account_key) == (one.code, one.account_key)
            and old.severity.rank <= one.severity.rank
            and old is not self._finding
            and (old in tried.cleared or _within(one.window, old.window))
            for old in self._trial.report.findings
        )


def _within(part: tuple[datetime, datetime], whole: tuple[datetime, datetime] | None) -> bool:
    return whole is not None and whole[0] <= part[0] and part[1] <= whole[1]


def _same(one: Finding, other: Finding) -> bool:
    return (one.code, one.account_key, one.message) == (other.code, other.account_key, other.message)
