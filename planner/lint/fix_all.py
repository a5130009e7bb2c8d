"""Everything that can be fixed without a question: chosen, proved, repeated until nothing safe is left."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from planner.domain.entry import PlanEntry, Suppression
from planner.domain.errors import ChangedElsewhere
from planner.domain.patch import Patch
from planner.lint.finding import Finding
from planner.lint.fix import Fix, Safety
from planner.lint.fixing import Trial, Tried, patched, row_name
from planner.lint.notes import ClientNotes
from planner.lint.profile import Profile
from planner.lint.rule import Rule

ROUNDS = 10
"""How often what is left is looked at again: a fix may make room for another."""
_ALONE = 200  # fixes of one round tried one by one, after all of them together did not do


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
    """Those that hold together: all at once where they do, else one by one."""
    if _together(trial, chosen):
        return list(chosen)
    alone = [one for one in chosen[:_ALONE] if _together(trial, [one])]
    while alone and not _together(trial, alone):
        alone = alone[: len(alone) // 2]  # each holds by itself: the first half, the rest in a later round
    return alone


def _together(trial: Trial, chosen: Sequence[_Choice]) -> bool:
    try:
        tried = trial.try_fixes([one.fix for one in chosen])
    except ChangedElsewhere:
        return False
    return all(holds(tried, one.finding) for one in chosen)


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
