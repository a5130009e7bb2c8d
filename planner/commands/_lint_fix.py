"""What ``lint --fix`` does: safe fixes, into the file or plan they belong to."""

import argparse
from dataclasses import dataclass, replace
from datetime import datetime

from planner.commands._lint_plan import Contents, Source
from planner.commands._lint_settings import Judging
from planner.languages import tr
from planner.lint.finding import Report, Severity
from planner.lint.fix_all import fix_all, proved
from planner.lint.offers import offered
from planner.lint.smallest_proof import CODES
from planner.lint.suppress import table_of
from planner.ports.services import Outside

MOST_TOLD = 10
"""Findings for which the smallest change is worked out in one run: a tenth of a second each at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was done.

    Attributes:
        fixed: how many fixes were made. sentences: on what could not be written.
        settings_changed: the settings file was rewritten.
    """

    fixed: int = 0
    sentences: tuple[str, ...] = ()
    settings_changed: bool = False


def fix(
    options: argparse.Namespace,
    outside: Outside,
    source: Source,
    contents: Contents,
    judged: Judging,
    now: datetime,
) -> Outcome:
    """Make every safe fix so. Raises UserError, EnvironmentFault; what was written before stays."""
    suppressions = judged.suppressions(contents)
    stored = {one.id for one in contents.suppressions}
    mine = frozenset() if not _shared(options) else {one.id for one in suppressions} - stored
    done = fix_all(
        contents.entries,
        judged.profile,
        now,
        suppressions=suppressions,
        notes=judged.notes(contents),
        judge_all=options.all,
        rules=judged.rules,
        keeps=mine,  # what lies in a file for other plans or clients too is not this plan's to drop
    )
    if not done.fixes:
        return Outcome()
    written = source.write(contents, done)
    tables = judged.to_drop(contents, done.drops)
    gone = stored | {drop for drop in done.drops if table_of(drop) in tables}
    made = [
        one
        for one in done.fixes
        if not any(patch.post in written.left for patch in one.patches)
        and (one.patches or gone.issuperset(one.drops))
    ]
    if tables and judged.path is not None:
        from planner.lint.profiles.rewriting import without_ignored

        data = outside.files.read(judged.path)
        outside.files.write_whole(
            judged.path, without_ignored(data, tables, judged.path.name, own=judged.own)
        )
    return Outcome(fixed=len(made), sentences=tuple(written.left.values()), settings_changed=bool(tables))


def _shared(options: argparse.Namespace) -> bool:
    """Whether --fix leaves the settings alone, since they may serve other plans or clients."""
    return not options.profile or bool(options.client)


def with_conditions(
    options: argparse.Namespace, report: Report, contents: Contents, judged: Judging
) -> Report:
    """The report, with what it takes for --fix to take back what the settings ignore for nothing."""
    if not _shared(options) or judged.path is None or not judged.ignored:
        return report
    named = tr("with --profile {name}", name=judged.path.name)
    said = tr("without --client") if options.profile else named
    stored = {one.id for one in contents.suppressions}
    findings = [
        replace(
            finding,
            fixes=tuple(
                replace(fix, leads_to=said) if fix.drops and not stored.issuperset(fix.drops) else fix
                for fix in finding.fixes
            ),
        )
        for finding in report.findings
    ]
    return replace(report, findings=tuple(findings))


def with_proved(options: argparse.Namespace, report: Report, contents: Contents, judged: Judging) -> Report:
    """The report with safe fixes that would bring another finding called unsafe."""
    return proved(
        report,
        contents.entries,
        judged.profile,
        suppressions=judged.suppressions(contents),
        notes=judged.notes(contents),
        judge_all=options.all,
        rules=judged.rules,
    )


def with_smallest(report: Report, contents: Contents, judged: Judging) -> Report:
    """The report with the smallest changes that clear its first mix findings, where there are some."""
    told = 0
    findings = []
    suppressions, notes = judged.suppressions(contents), judged.notes(contents)
    for finding in report.findings:
        if finding.code in CODES and finding.severity is not Severity.INFO and told < MOST_TOLD:
            told += 1
            fixes = offered(
                finding,
                contents.entries,
                judged.profile,
                report.now,
                suppressions=suppressions,
                notes=notes,
                rules=judged.rules,
            )
            findings.append(replace(finding, fixes=fixes))
        else:
            findings.append(finding)
    return replace(report, findings=tuple(findings))
