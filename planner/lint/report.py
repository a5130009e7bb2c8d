"""A report in words for people and as JSON for programs. The JSON is a stable interface."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from planner.domain.entry import PlanEntry
from planner.languages import spoken, tr
from planner.lint import words
from planner.lint.finding import Finding, Report, Severity
from planner.lint.fingerprint import ROW
from planner.lint.fix import Fix, Safety

VERSION = 1
NO_NAMES: Mapping[str, str] = {}


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


def at_least(findings: Iterable[Finding], level: Severity) -> tuple[Finding, ...]:
    """The findings that weigh as much as ``level`` or more."""
    return tuple([finding for finding in findings if finding.severity.rank <= level.rank])


def as_text(report: Report, *, names: Mapping[str, str] | None = None) -> str:
    """Two lines per finding, its fixes and a summary; nothing is wrapped or cut.

    Args:
        report: what was found.
        names: what to call a post of a plan, by id (``names_of``); rows of a file are called by number.
    """
    lines: list[str] = []
    for finding, two in zip(report.findings, lines_of(report.findings, names or NO_NAMES), strict=True):
        lines += two
        lines += ["    " + tr("fix: {fix}", fix=fix_line(fix)) for fix in finding.fixes]
    lines += [""] if lines else []
    lines.append(_summary_line(report))
    return _joined(lines)


def as_quiet_text(lines: Iterable[tuple[str, str]]) -> str:
    """The two lines of each finding (``lines_of``), without fixes and without a summary."""
    return _joined([line for two in lines for line in two])


def lines_of(findings: Iterable[Finding], names: Mapping[str, str] = NO_NAMES) -> list[tuple[str, str]]:
    """The two lines of each finding; ``names`` as for ``as_text``."""
    heads: dict[tuple[str, Severity, str, str, str], str] = {}  # many share theirs
    found = []
    for one in findings:
        key = (one.code, one.severity, one.client, one.network, one.account)
        begin = heads.get(key)
        if begin is None:
            begin = heads[key] = head(one.severity, one.code, one.client, one.network, one.account)
        said = behind(one.name, one.set_by, _posts(one.posts, names), one.fingerprint)
        found.append((f"{begin}{one.message}", said))
    return found


def head(severity: Severity, code: str, client: str, network: str, account: str) -> str:
    """How the first line begins: 'warning MIX001 Fennel & Rye, instagram fennelandrye: '."""
    return f"{severity_word(severity)} {code} {place(client, network, account)}: "


def behind(name: str, set_by: str, posts: str, mark: str) -> str:
    """The second line: the rule's name, who set it, which posts, the fingerprint."""
    return "    " + " · ".join([part for part in (name, set_by, posts, mark) if part])


def _joined(lines: Iterable[str]) -> str:
    said = "\n".join([_in_one_line(line) for line in lines])
    return f"{said}\n" if said else ""


def names_of(entries: Iterable[PlanEntry]) -> dict[str, str]:
    """Day and first words of each post, by id: "27 Nov: Half an hour left"."""
    named: dict[str, str] = {}
    for entry in entries:
        lines = (entry.title.strip() or entry.text.strip()).splitlines()
        said = words.shorten(lines[0]) if lines else tr("no words")
        named.setdefault(entry.post, f"{words.day(entry.when.local)}: {said}" if entry.when else said)
    return named


def fix_line(fix: Fix) -> str:
    """A fix as a line: "Move 2 of these 7 to 3 and 9 Dec (5 of 20, limit 6; unsafe, ...)"."""
    return f"{fix.title} ({'; '.join(part for part in (fix.leads_to, _SAFETY[fix.safety]) if part)})"


_CONTROLS = dict.fromkeys((*range(32), *range(127, 160), 0x2028, 0x2029), " ")  # names come from files


def _in_one_line(line: str) -> str:
    return line if line.isprintable() else line.translate(_CONTROLS)


_HERE = "\0"
_SAFETY = {
    Safety.SAFE: tr("safe, --fix does it"),
    Safety.UNSAFE: tr("unsafe, look at it in Parley first"),
    Safety.ASSIST: tr("in Parley"),
}


def severity_word(severity: Severity) -> str:
    """Says "warning" at the head of a line."""
    if severity is Severity.ERROR:
        return tr("error", "a severity")
    return tr("warning", "a severity") if severity is Severity.WARNING else tr("info", "a severity")


def place(client: str, network: str, account: str) -> str:
    """Whose finding it is: "Fennel & Rye, instagram fennelandrye"."""
    return ", ".join(part for part in (client, f"{network} {account}".strip()) if part) or tr("plan")


def rows_said(numbers: Sequence[str]) -> str:
    """Rows of a file: "row 7", "rows 7, 12"; "" for none."""
    if not numbers:
        return ""
    before, behind = _around_rows(spoken(), len(numbers))
    return f"{before}{', '.join(numbers)}{behind}"


@lru_cache(maxsize=256)
def _around_rows(language: str, rows: int) -> tuple[str, str]:  # noqa: ARG001 - the answer hangs on it
    """What stands before and behind so many numbers of rows: thousands of findings share it."""
    before, _, behind = tr("row {numbers}|rows {numbers}", "", rows, numbers=_HERE).partition(_HERE)
    return before, behind


def _posts(posts: Sequence[str], names: Mapping[str, str]) -> str:
    """Row numbers of a file; of a plan the posts by day and words."""
    numbers = [post[len(ROW) :] for post in posts if post.startswith(ROW)]
    if len(numbers) == len(posts):
        return rows_said(numbers)
    return "; ".join(names.get(post, post) for post in posts)


def _summary_line(report: Report) -> str:
    counted = summary(report)
    found = [
        tr("{n} error|{n} errors", "", counted[Severity.ERROR]),
        tr("{n} warning|{n} warnings", "", counted[Severity.WARNING]),
        tr("{n} note|{n} notes", "", counted[Severity.INFO]),
    ]
    if report.ignored:
        found.append(tr("{count} ignored", count=len(report.ignored)))
    accounts = tr("{n} account|{n} accounts", "", report.accounts)
    checked = tr("{n} post on {accounts}|{n} posts on {accounts}", "", report.posts, accounts=accounts)
    return tr("{checked} checked: {found}.", checked=checked, found=", ".join(found))


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
