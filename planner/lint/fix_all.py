"""Everything that can be fixed without a question: chosen, proved, repeated until nothing safe is left."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from planner.domain.entry import PlanEntry, Suppression
from planner.domain.errors import ChangedElsewhere
from planner.domain.patch import Patch
from planner.lint.finding import Finding, Report
from planner.lint.fix import Fix, Safety
from planner.lint.fixing import Trial, Tried, patched, row_name, standing_key
from planner.lint.notes import ClientNotes, notes_from
from planner.lint.profile import Profile
from planner.lint.registry import all_rules
from planner.lint.rule import Rule, UnitKind

ROUNDS = 10
"""How often what is left is looked at again: a fix may make room for another."""
_TRIES = 100  # times that fixes of one round are tried, all together first, then in halves


@dataclass(frozen=True, slots=True, kw_only=True)
class FixedAll:
    """What "fix all safe" comes to.

    Attributes:
        entries: as they would be; rows of a file under their own names.
        fixes: those made, in order, by round: each round's offsets are meant in the words that the round
            before left. rounds: the same, round by round.
        drops: ids of suppressions that go.
    """

    entries: tuple[PlanEntry, ...]
    rounds: tuple[tuple[Fix, ...], ...] = ()
    drops: tuple[str, ...] = ()

    @property
    def fixes(self) -> tuple[Fix, ...]:
        """All that were made."""
        return tuple(fix for fixes in self.rounds for fix in fixes)


@dataclass(frozen=True, slots=True)
class _Choice:
    finding: Finding
    fix: Fix


def fix_all(
    entries: Sequence[PlanEntry],
    profile: Profile,
    now: datetime,
    *,
    suppressions: Iterable[Suppression] = (),
    notes: Mapping[str, ClientNotes] | None = None,
    judge_all: bool = False,
    rules: Iterable[Rule] | None = None,
    keeps: Collection[str] = (),
) -> FixedAll:
    """Every safe fix that clears its own finding and adds none.

    Fixes that touch the same words wait for the next round. One that does not hold what it promises is
    left out, and stays offered as one that wants a look.

    Args:
        entries: as for ``lint``.
        profile: the same.
        now: the same.
        suppressions: the same.
        notes: the same.
        judge_all: the same.
        rules: all that run, own ones included; None: the built-in ones.
        keeps: ids of suppressions that are not to be dropped.
    """
    trial = Trial(
        entries, profile, now, suppressions=suppressions, notes=notes, judge_all=judge_all, rules=rules
    )
    was = {one.id for one in trial.suppressions}
    refused: set[tuple[str, str]] = set()
    rounds: list[tuple[Fix, ...]] = []
    plain = tuple(entries)
    for _ in range(ROUNDS):
        chosen = _chosen(trial.report.findings, refused, frozenset(keeps))
        if not chosen:
            break
        held = _proved(trial, chosen)
        refused |= {_name(one) for one in chosen if one not in held}
        if held:
            fixes = tuple(one.fix for one in held)
            trial.keep(fixes)
            mine = tuple(_of_file(fix) for fix in fixes)
            plain = patched(plain, [patch for fix in mine for patch in fix.patches])
            rounds.append(mine)
    gone = was - {one.id for one in trial.suppressions}
    return FixedAll(entries=plain, rounds=tuple(rounds), drops=tuple(sorted(gone)))


def proved(
    report: Report,
    entries: Sequence[PlanEntry],
    profile: Profile,
    *,
    suppressions: Iterable[Suppression] = (),
    notes: Mapping[str, ClientNotes] | None = None,
    judge_all: bool = False,
    rules: Iterable[Rule] | None = None,
) -> Report:
    """The report with every safe fix that does not hold what it promises called one to look at first.

    Rules on single posts are asked of posts with a safe fix only, all others of the whole plan.

    Args:
        report: on the same entries and by the same profile as the rest.
        entries: as for ``lint``.
        profile: the same.
        suppressions: the same.
        notes: the same.
        judge_all: the same.
        rules: all that ran, own ones included; None: the built-in ones.
    """
    posts = {
        patch.post
        for finding in report.findings
        for fix in finding.fixes
        if fix.safety is Safety.SAFE
        for patch in fix.patches
    }
    drops = any(fix.drops for finding in report.findings for fix in finding.fixes)
    if not posts and not drops:
        return report
    ran = all_rules() if rules is None else tuple(rules)
    ignored = tuple(suppressions)
    known = notes_from(entries) if notes is None else notes

    def trial(chosen: Iterable[PlanEntry], some: Iterable[Rule]) -> Trial:
        return Trial(
            chosen, profile, report.now, suppressions=ignored, notes=known, judge_all=judge_all, rules=some
        )

    if drops:  # whether something is ignored for nothing is known when all rules have run
        trials = [trial(entries, ran)]
    else:
        alone = [rule for rule in ran if rule.unit is UnitKind.POST]
        around = [rule for rule in ran if rule.unit is not UnitKind.POST]
        mine = [entry for entry in entries if entry.post in posts]
        trials = [trial(mine, alone), trial(entries, around)]
    findings = [finding for one in trials for finding in one.report.findings]
    refused: set[tuple[object, ...]] = set()
    seen: set[tuple[str, str]] = set()
    for _ in range(ROUNDS):
        chosen = _chosen(findings, seen, frozenset())
        if not chosen:
            break
        refused |= {_told(one) for one in _failing(trials, chosen)}
        seen |= {_name(one) for one in chosen}
    if not refused:
        return report
    relabelled = tuple(
        replace(
            finding,
            fixes=tuple(
                replace(fix, safety=Safety.UNSAFE) if _told(_Choice(finding, fix)) in refused else fix
                for fix in finding.fixes
            ),
        )
        for finding in report.findings
    )
    return replace(report, findings=relabelled)


def _told(one: _Choice) -> tuple[object, ...]:
    """A fix of a finding, the same whatever the posts are called."""
    return (*standing_key(one.finding), one.fix.title, one.fix.safety)


def holds(tried: Tried, finding: Finding) -> bool:
    """Whether a fix did what a safe one must: its finding is gone and none was added."""
    return not tried.added and tried.clears(finding)


def _chosen(
    findings: Iterable[Finding], refused: set[tuple[str, str]], keeps: frozenset[str]
) -> list[_Choice]:
    """One safe fix for each finding, none of them touching the words of another."""
    taken: set[tuple[object, ...]] = set()
    chosen = []
    for finding in findings:
        for fix in finding.fixes:
            choice = _Choice(finding, fix)
            if fix.safety is not Safety.SAFE or not (fix.patches or fix.drops) or _name(choice) in refused:
                continue
            if not keeps.isdisjoint(fix.drops):
                continue
            touched: set[tuple[object, ...]] = {(one.post, one.field, one.index) for one in fix.patches}
            touched |= {("", drop) for drop in fix.drops}
            if not touched & taken:
                taken |= touched
                chosen.append(choice)
                break
    return chosen


def _proved(trial: Trial, chosen: Sequence[_Choice]) -> list[_Choice]:
    """Those that hold, and hold together."""
    failing = _failing([trial], chosen)
    held = [one for one in chosen if one not in failing]
    while failing and held and not _together([trial], held):
        held = held[: len(held) // 2]  # each half held by itself: the other one has its turn in a later round
    return held


def _failing(
    trials: Sequence[Trial], chosen: Sequence[_Choice], tries: list[int] | None = None
) -> list[_Choice]:
    """Those that do not hold, found by halves; what could not be tried any more is among them."""
    left = [_TRIES] if tries is None else tries
    left[0] -= 1
    if left[0] < 0:
        return list(chosen)
    if _together(trials, chosen):
        return []
    if len(chosen) == 1:
        return list(chosen)
    half = len(chosen) // 2
    return [*_failing(trials, chosen[:half], left), *_failing(trials, chosen[half:], left)]


def _together(trials: Sequence[Trial], chosen: Sequence[_Choice]) -> bool:
    """Whether fixes hold when they are made at once: nothing is added, and each finding is gone."""
    fixes = [one.fix for one in chosen]
    cleared: set[int] = set()
    for trial in trials:
        try:
            tried = trial.try_fixes(fixes)
        except ChangedElsewhere:
            return False
        if tried.added:
            return False
        cleared |= {id(finding) for finding in tried.cleared}
    return all(id(one.finding) in cleared for one in chosen)


def _name(one: _Choice) -> tuple[str, str]:
    return one.finding.fingerprint, one.fix.title


def _of_file(fix: Fix) -> Fix:
    """The fix with rows called as in their file."""
    patches = tuple(_renamed(patch) for patch in fix.patches)
    return Fix(title=fix.title, safety=fix.safety, patches=patches, drops=fix.drops, leads_to=fix.leads_to)


def _renamed(patch: Patch) -> Patch:
    return Patch(
        post=row_name(patch.post),
        field=patch.field,
        value=patch.value,
        account_key=patch.account_key,
        before=patch.before,
        start=patch.start,
        end=patch.end,
        index=patch.index,
    )
