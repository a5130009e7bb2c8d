"""A report in words for people and as JSON for programs. The JSON is a stable interface."""

import json
from datetime import datetime
from typing import Any

from planner.lint import words
from planner.lint.finding import Finding, Report, Severity
from planner.lint.fingerprint import ROW

VERSION = 1


def as_json(report: Report) -> str:
    """The report as one JSON document (lint-rules, section 3), keys in their order, ended by a line end."""
    return json.dumps(as_data(report), ensure_ascii=False, indent=2) + "\n"


def as_data(report: Report) -> dict[str, Any]:
    """The report as plain data."""
    return {
        "version": VERSION,
        "now": _stamp(report.now),
        "profile": report.profile,
        "checked": {"posts": report.posts, "accounts": report.accounts, "windows": report.windows},
        "findings": [_finding(finding) for finding in report.findings],
        "summary": summary(report),
    }


def summary(report: Report) -> dict[str, int]:
    """How many findings of each severity."""
    return {
        severity.value: sum(finding.severity is severity for finding in report.findings)
        for severity in Severity
    }


def at_least(report: Report, level: Severity) -> tuple[Finding, ...]:
    """The findings that weigh as much as ``level`` or more."""
    return tuple(finding for finding in report.findings if finding.severity.rank <= level.rank)


def as_text(report: Report, *, level: Severity = Severity.INFO, quiet: bool = False) -> str:
    """Two lines per finding and a summary; nothing is wrapped or cut.

    Args:
        report: what was found.
        level: findings below it are left out.
        quiet: without the summary.
    """
    lines: list[str] = []
    for finding in at_least(report, level):
        lines += [
            f"{finding.severity.value} {finding.code} {place(finding)}: {finding.message}",
            _behind(finding),
        ]
    if not quiet:
        lines += [""] if lines else []
        lines.append(_summary_line(report))
    return "\n".join(lines) + "\n" if lines else ""


def place(finding: Finding) -> str:
    """Whose finding it is: "Fennel & Rye, instagram fennelandrye"."""
    account = f"{finding.network} {finding.account}".strip()
    return ", ".join(part for part in (finding.client, account) if part) or "plan"


def _behind(finding: Finding) -> str:
    parts = [finding.name, finding.set_by]
    if finding.posts:
        parts.append(_posts(finding))
    parts.append(finding.fingerprint)
    return "    " + " · ".join(part for part in parts if part)


def _posts(finding: Finding) -> str:
    """Row numbers of a file; of a plan the post's id, or several posts by day and words."""
    if all(post.startswith(ROW) for post in finding.posts):
        numbers = ", ".join(post.removeprefix(ROW) for post in finding.posts)
        return f"row {numbers}" if len(finding.posts) == 1 else f"rows {numbers}"
    if len(finding.posts) == len(finding.evidence) > 1:
        return "; ".join(finding.evidence)
    return ", ".join(finding.posts)


def _summary_line(report: Report) -> str:
    counted = summary(report)
    noun = {"error": "error", "warning": "warning", "info": "note"}
    found = ", ".join(words.count(number, noun[name]) for name, number in counted.items())
    checked = f"{words.count(report.posts, 'post')} on {words.count(report.accounts, 'account')}"
    ignored = f", {len(report.ignored)} ignored" if report.ignored else ""
    return f"{checked} checked: {found}{ignored}."


def _finding(finding: Finding) -> dict[str, Any]:
    window = finding.window
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "blocks": finding.blocks,
        "message": finding.message,
        "client": finding.client,
        "network": finding.network,
        "account": finding.account,
        "posts": list(finding.posts),
        "window": {"start": _stamp(window[0]), "end": _stamp(window[1])} if window else None,
        "span": list(finding.span) if finding.span else None,
        "numbers": dict(finding.numbers),
        "fixes": [{"title": fix.title, "safety": fix.safety.value} for fix in finding.fixes],
        "set_by": finding.set_by,
        "fingerprint": finding.fingerprint,
    }


def _stamp(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")
