"""Trying fixes: what the plan would be after one, and what the linter says to it then.

Nothing is written here. A fix is proved by linting what it leads to: its own finding is gone, and no
finding is there that was not there before.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from planner.domain.entry import PlanEntry, Stay, Suppression
from planner.domain.errors import ChangedElsewhere
from planner.domain.patch import OF_POST, TEXTS, WORDS, Field, Patch, changed_words, clock_of, fits
from planner.domain.stays import concerns
from planner.domain.times import WallTime
from planner.languages import tr
from planner.lint.comparing import compared
from planner.lint.engine import Linter
from planner.lint.finding import Finding, Report
from planner.lint.fingerprint import ROW
from planner.lint.fix import Fix
from planner.lint.notes import ClientNotes
from planner.lint.profile import Profile
from planner.lint.rule import Rule
from planner.lint.units import can_change

_STANDING = "try:"
"""Before the number of a row while fixes are tried: a name that stays when the words change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What a fix leads to.

    Attributes:
        before, after: reports. cleared: findings that are gone. added: findings that were not there, or
            weigh more than they did.
    """

    before: Report
    after: Report
    cleared: tuple[Finding, ...]
    added: tuple[Finding, ...]

    def clears(self, finding: Finding) -> bool:
        """Whether ``finding``, of ``before``, is gone."""
        return any(one is finding or one == finding for one in self.cleared)


def patched(entries: Sequence[PlanEntry], fix: Fix | Iterable[Patch]) -> tuple[PlanEntry, ...]:
    """The entries with a fix's patches applied.

    Words follow on every account that has the same; what is out or being sent stays as it is. A time
    without an account moves the whole post, accounts with a time of their own by as much; with the time it
    replaces only accounts that stand at that.

    Raises:
        ChangedElsewhere: what a patch replaces no longer stands there, or may no longer change.
    """
    patches = fix.patches if isinstance(fix, Fix) else tuple(fix)
    wanted: dict[str, list[Patch]] = {}
    for patch in patches:
        wanted.setdefault(patch.post, []).append(patch)
    groups: dict[str, list[PlanEntry]] = {post: [] for post in wanted}
    for entry in entries:
        if entry.post in groups:
            groups[entry.post].append(entry)
    new: dict[tuple[str, str], PlanEntry] = {}
    for post, group in groups.items():
        for entry in _patched_post(group, wanted[post]):
            new[entry.order, entry.account_key] = entry
    after = [
        new.get((entry.order, entry.account_key), entry) if entry.post in groups else entry
        for entry in entries
    ]
    if any(patch.field is Field.STAY for patch in patches):
        return tuple(_with_their_stays(after, groups))
    return tuple(after)


def _with_their_stays(entries: Sequence[PlanEntry], posts: Collection[str]) -> Iterator[PlanEntry]:
    """The entries with the time to answer that was set aside beside ``posts``: it is their neighbours' as well."""
    new = {
        (entry.client_key, stay)
        for entry in entries
        if entry.post in posts
        for stay in entry.stays or ()
        if stay.id.startswith(_STANDING)
    }
    for entry in entries:
        known = entry.stays or ()
        more = [
            stay
            for client, stay in new
            if client == entry.client_key and stay not in known and concerns(stay, entry)
        ]
        more.sort(key=lambda stay: (stay.start, stay.id))
        yield replace(entry, stays=(*known, *more)) if more else entry


def _patched_post(group: Sequence[PlanEntry], patches: Sequence[Patch]) -> Iterable[PlanEntry]:
    taken: set[Patch] = set()
    after = []
    for entry in group:
        mine = [patch for patch in patches if _concerns(patch, entry, group)]
        values = changed_words(entry, mine)
        if values is None:
            raise _stale()
        for patch in mine:
            if patch.field in OF_POST:
                values[OF_POST[patch.field]] = patch.value
            elif patch.field is Field.STAY and entry.instant is not None:
                stay = Stay(entry.instant, int(str(patch.value)), f"{_STANDING}{entry.post}")
                values["stays"] = (*(entry.stays or ()), stay)
            elif patch.field is Field.WHEN:
                when = _moved(entry, patch, group)
                values |= {"when": when, "instant": when.instant()}
        taken.update(mine)
        after.append(replace(entry, **values) if values else entry)  # type: ignore[arg-type] # checked by field
    if len(taken) < len(set(patches)):
        raise _stale()
    return after


def _concerns(patch: Patch, entry: PlanEntry, group: Sequence[PlanEntry]) -> bool:
    """Whether a patch changes this entry of its post."""
    if patch.field in OF_POST or patch.field is Field.STAY:
        return True
    if not can_change(entry) or not fits(entry, patch):
        return False
    if patch.field is Field.WHEN and not _stands(entry, patch):
        return False
    if patch.account_key in {"", entry.account_key}:
        return True
    if patch.field not in WORDS:
        return False
    name = TEXTS.get(patch.field, "hashtags" if patch.field is Field.HASHTAGS else "media")
    own = next((one for one in group if one.account_key == patch.account_key), None)
    return own is not None and getattr(own, name) == getattr(entry, name)


def _stands(entry: PlanEntry, patch: Patch) -> bool:
    """Whether an entry stands at the time that a patch replaces; at any where it names none."""
    return patch.before is None or (entry.when is not None and clock_of(entry.when) == patch.before)


def _moved(entry: PlanEntry, patch: Patch, group: Sequence[PlanEntry]) -> WallTime:
    assert isinstance(patch.value, WallTime)
    if patch.account_key or patch.before is not None or entry.when is None:
        return patch.value
    times = Counter(one.when for one in group if one.when is not None)
    usual = max(times, key=lambda when: times[when])
    if entry.when == usual:
        return patch.value
    shift: timedelta = patch.value.local - usual.local
    return WallTime(entry.when.local + shift, entry.when.zone)


def _stale() -> ChangedElsewhere:
    return ChangedElsewhere(
        tr("The words that this fix replaces were changed in the meantime. Nothing was changed."),
        mend=tr("Look at the finding again."),
    )


class Trial:
    """A plan on which fixes are tried, one after the other; what does not change is not linted again.

    Attributes:
        entries: as they are now. suppressions: what is ignored now. report: on both.
    """

    def __init__(
        self,
        entries: Iterable[PlanEntry],
        profile: Profile,
        now: datetime,
        *,
        suppressions: Iterable[Suppression] = (),
        notes: Mapping[str, ClientNotes] | None = None,
        judge_all: bool = False,
        rules: Iterable[Rule] | None = None,
    ) -> None:
        ran = None if rules is None else tuple(rules)
        self._linter = Linter(profile, judge_all=judge_all, rules=ran)
        self._now = now
        self._notes = notes
        self.profile = profile
        plain = tuple(entries)
        self.entries = tuple(standing(entry) for entry in plain)
        ignored = tuple(suppressions)
        if any(one.fingerprint for one in ignored) and any(one.post.startswith(ROW) for one in plain):
            as_named = Linter(profile, judge_all=judge_all, rules=ran).lint(plain, now, notes=notes)
            ignored = self._under_standing_names(ignored, as_named)
        self.suppressions = tuple(replace(one, post=standing_name(one.post)) for one in ignored)
        self.report = self._lint(self.entries, self.suppressions)

    def try_fixes(self, fixes: Sequence[Fix]) -> Tried:
        """What the fixes lead to, all together. Raises ChangedElsewhere."""
        return self.try_entries(*self._with(fixes))

    def try_entries(
        self, entries: Sequence[PlanEntry], suppressions: Sequence[Suppression] | None = None
    ) -> Tried:
        """What other entries lead to: posts more, or changed in any way."""
        after = self._lint(entries, self.suppressions if suppressions is None else suppressions)
        cleared, added = compared(self.report, after)
        return Tried(before=self.report, after=after, cleared=cleared, added=added)

    def keep(self, fixes: Sequence[Fix]) -> None:
        """Make the fixes so, here and nowhere else. Raises ChangedElsewhere."""
        self.entries, self.suppressions = self._with(fixes)
        self.report = self._lint(self.entries, self.suppressions)

    def _under_standing_names(
        self, ignored: Iterable[Suppression], report: Report
    ) -> tuple[Suppression, ...]:
        """What is ignored, with the fingerprints that findings on rows have under their standing names."""
        there = {standing_key(one): one.fingerprint for one in self._lint(self.entries, ()).findings}
        known = {one.fingerprint: there.get(standing_key(one), one.fingerprint) for one in report.findings}
        return tuple(replace(one, fingerprint=known.get(one.fingerprint, one.fingerprint)) for one in ignored)

    def _with(self, fixes: Sequence[Fix]) -> tuple[tuple[PlanEntry, ...], tuple[Suppression, ...]]:
        patches = tuple(standing_patch(patch) for fix in fixes for patch in fix.patches)
        drops = {drop for fix in fixes for drop in fix.drops}
        kept = tuple(one for one in self.suppressions if one.id not in drops)
        return patched(self.entries, patches), kept

    def _lint(self, entries: Sequence[PlanEntry], suppressions: Sequence[Suppression]) -> Report:
        return self._linter.lint(entries, self._now, suppressions=suppressions, notes=self._notes)


def try_fix(
    entries: Iterable[PlanEntry],
    fix: Fix,
    profile: Profile,
    now: datetime,
    *,
    suppressions: Iterable[Suppression] = (),
    notes: Mapping[str, ClientNotes] | None = None,
    judge_all: bool = False,
    rules: Iterable[Rule] | None = None,
) -> Tried:
    """Apply a fix to the entries, and lint before and after.

    Rows of a file are called "try:N" in both reports, so that a finding stays the same finding when the
    words of its row change.

    Raises:
        ChangedElsewhere: it no longer fits.
    """
    trial = Trial(
        entries, profile, now, suppressions=suppressions, notes=notes, judge_all=judge_all, rules=rules
    )
    return trial.try_fixes((fix,))


def standing(entry: PlanEntry) -> PlanEntry:
    """The entry with a name that stays when its words change; one with an id as it is."""
    return replace(entry, post=standing_name(entry.post)) if entry.post.startswith(ROW) else entry


def standing_name(post: str) -> str:
    """What a post is called while fixes are tried: "row:3" is "try:000000003"."""
    number = post.removeprefix(ROW)
    return f"{_STANDING}{number:0>9}" if post.startswith(ROW) else post


def row_name(post: str) -> str:
    """What a post is called in its file: "try:000000003" is "row:3"."""
    return f"{ROW}{int(post.removeprefix(_STANDING))}" if post.startswith(_STANDING) else post


def standing_key(finding: Finding) -> tuple[object, ...]:
    """What a finding says, of whom and where: the same whatever its posts are called."""
    posts = tuple(standing_name(post) for post in finding.posts)
    return finding.code, finding.client_key, finding.account_key, posts, finding.span, finding.message


def standing_patch(patch: Patch) -> Patch:
    """The patch for a post under its standing name."""
    return replace(patch, post=standing_name(patch.post)) if patch.post.startswith(ROW) else patch
