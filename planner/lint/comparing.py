"""Two reports on one plan before and after a change: what is gone, and what was not there."""

from collections.abc import Sequence

from planner.lint.finding import Finding, Report


def compared(before: Report, after: Report) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Findings that are gone, and findings that were not there or weigh more, by fingerprint."""
    return apart(before.findings, after.findings)


def apart(
    before: Sequence[Finding], after: Sequence[Finding]
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """The same of the findings alone; what both have may be left out."""
    return _without(before, after, worse=False), _without(after, before, worse=True)


def _without(findings: Sequence[Finding], others: Sequence[Finding], *, worse: bool) -> tuple[Finding, ...]:
    """The findings that have no partner of the same fingerprint (and as grave, for ``worse``) in others.

    Two findings may share a fingerprint (streaks with one first post): those that say the same go together.
    """
    partners: dict[str, list[Finding]] = {}
    for other in others:
        partners.setdefault(other.fingerprint, []).append(other)
    rest = []
    for finding in findings:
        there = partners.get(finding.fingerprint, [])
        twin = next((one for one in there if _says(one) == _says(finding)), None)
        if twin is not None:
            there.remove(twin)
        else:
            rest.append(finding)
    pairs = sorted(
        ((finding, other) for finding in rest for other in partners.get(finding.fingerprint, ())),
        key=lambda pair: -_overlap(*pair),
    )
    met: set[int] = set()
    for finding, other in pairs:
        as_grave = not worse or other.severity.rank <= finding.severity.rank
        if as_grave and not {id(finding), id(other)} & met:
            met |= {id(finding), id(other)}
    return tuple(finding for finding in rest if id(finding) not in met)


def _overlap(one: Finding, other: Finding) -> float:
    """Seconds that two findings' windows share."""
    if one.window is None or other.window is None:
        return 0.0
    shared = min(one.window[1], other.window[1]) - max(one.window[0], other.window[0])
    return shared.total_seconds()


def _says(finding: Finding) -> tuple[object, ...]:
    return finding.message, finding.severity, finding.posts, finding.span
