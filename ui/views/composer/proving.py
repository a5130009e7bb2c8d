"""Whether a safe fix of the post on the desk is one: tried on its entries, with the rules on single posts."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from planner.domain.entry import PlanEntry
from planner.domain.errors import ChangedElsewhere
from planner.lint.finding import Finding
from planner.lint.fix import Fix, Safety
from planner.lint.fixing import patched


def proved(
    finding: Finding,
    entries: Sequence[PlanEntry],
    before: Sequence[Finding],
    check: Callable[[Sequence[PlanEntry]], Sequence[Finding]],
) -> Finding:
    """The finding with fixes no safer than they prove to be; those that no longer fit are left out.

    A safe fix that does not clear its finding, or brings another, is shown before it is done.

    Args:
        finding: of the post on the desk.
        entries: the post on each account.
        before: what rules on single posts say of them.
        check: runs those rules on other entries.
    """
    if not any(_writes(fix) for fix in finding.fixes):
        return finding
    there = _keys(before)
    fixes = []
    for fix in finding.fixes:
        if not _writes(fix):
            fixes.append(fix)
            continue
        try:
            after = _keys(check(patched(entries, fix)))
        except ChangedElsewhere:
            continue
        holds = after <= there and after[_key(finding)] < there[_key(finding)]
        fixes.append(fix if holds else replace(fix, safety=Safety.UNSAFE))
    return replace(finding, fixes=tuple(fixes))


def _writes(fix: Fix) -> bool:
    return fix.safety is Safety.SAFE and bool(fix.patches)


def _key(finding: Finding) -> tuple[str, str]:
    return finding.code, finding.fingerprint


def _keys(findings: Iterable[Finding]) -> Counter[tuple[str, str]]:
    return Counter(map(_key, findings))
