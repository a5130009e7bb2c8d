"""A report as SARIF 2.1.0 (OASIS, errata 01), for code hosts and editors that show findings beside the file."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from planner.lint.finding import Finding, Report, Severity
from planner.lint.fix import Fix
from planner.lint.registry import page_of
from planner.lint.report import fix_line, place
from planner.lint.rule import Rule

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "parley/v1"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


@dataclass(frozen=True, slots=True)
class Region:
    """A piece of a file: lines and columns from 1, columns in code points, the end not included."""

    start_line: int
    start_column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Replacement:
    """``words`` instead of a piece of the file."""

    region: Region
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """What a report on a file knows of that file.

    Attributes:
        uri: of the file. encoding: as IANA calls it.
        region: where a post of a finding stands, None when it cannot be told.
        replacements: what a fix would write into the file; nothing when that cannot be said.
    """

    uri: str
    encoding: str
    region: Callable[[Finding, str], Region | None]
    replacements: Callable[[Fix], Sequence[Replacement]]


def as_sarif(
    report: Report,
    rules: Sequence[Rule],
    *,
    version: str,
    places: Places | None = None,
    reason: Callable[[Finding], str] = lambda finding: "",  # noqa: ARG005 - nobody said why
) -> str:
    """The report as one SARIF document, ended by a line end.

    Args:
        report: what was found.
        rules: all that ran; those with findings are described, each with its page.
        version: Parley's.
        places: of a file; None: the posts are in a plan and have no lines.
        reason: why an ignored finding is ignored, "" not told.
    """
    found = [*report.findings, *report.ignored]
    codes = {finding.code for finding in found}
    told = [rule for rule in rules if rule.code in codes]
    index = {rule.code: number for number, rule in enumerate(told)}
    writer = _Results(index, places)
    run: dict[str, Any] = {
        "tool": {"driver": {"name": "Parley", "version": version, "rules": [_rule(rule) for rule in told]}},
        "invocations": [{"executionSuccessful": True}],
        "columnKind": "unicodeCodePoints",
        "results": [
            *(writer.result(finding) for finding in report.findings),
            *(_ignored(writer.result(finding), reason(finding)) for finding in report.ignored),
        ],
        "properties": {
            "now": report.now.isoformat().replace("+00:00", "Z"),
            "profile": report.profile,
            "posts": report.posts,
            "accounts": report.accounts,
            "windows": report.windows,
        },
    }
    if places is not None:
        run["artifacts"] = [
            {"location": {"uri": places.uri}, "encoding": places.encoding, "mimeType": "text/csv"}
        ]
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    page = page_of(rule)
    first = rule.doc.strip().partition("\n")[0]
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": first},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": _LEVELS[rule.severity], "enabled": rule.on},
        "properties": {"tags": [rule.family], "grades": [grade.words for grade in rule.grades]},
    }


class _Results:
    def __init__(self, index: dict[str, int], places: Places | None) -> None:
        self._index = index
        self._places = places

    def result(self, finding: Finding) -> dict[str, Any]:
        """One finding; its first post is its place, the others are related to it."""
        found: dict[str, Any] = {
            "ruleId": finding.code,
            "ruleIndex": self._index[finding.code],
            "level": _LEVELS[finding.severity],
            "message": {"text": finding.message},
            "locations": [self._location(finding, post) for post in finding.posts[:1] or ("",)],
            "partialFingerprints": {FINGERPRINT: finding.fingerprint},
            "properties": {
                "setBy": finding.set_by,
                "blocks": finding.blocks,
                "numbers": dict(finding.numbers),
                "offers": [fix_line(fix) for fix in finding.fixes],
            },
        }
        if len(finding.posts) > 1:
            found["relatedLocations"] = [
                {"id": number, **self._location(finding, post)}
                for number, post in enumerate(finding.posts[1:], 1)
            ]
        fixes = [one for fix in finding.fixes if (one := self._fix(fix)) is not None]
        if fixes:
            found["fixes"] = fixes
        return found

    def _location(self, finding: Finding, post: str) -> dict[str, Any]:
        """Client, account and post by name; in a file the row as well."""
        name = " / ".join(
            part for part in (place(finding.client, finding.network, finding.account), post) if part
        )
        kind = "post" if post else "account"
        location: dict[str, Any] = {"logicalLocations": [{"fullyQualifiedName": name, "kind": kind}]}
        if self._places is not None:
            physical: dict[str, Any] = {"artifactLocation": {"uri": self._places.uri, "index": 0}}
            region = self._places.region(finding, post)
            if region is not None:
                physical["region"] = _region(region)
            location["physicalLocation"] = physical
        return location

    def _fix(self, fix: Fix) -> dict[str, Any] | None:
        replacements = self._places.replacements(fix) if self._places is not None else ()
        if self._places is None or not replacements:
            return None
        return {
            "description": {"text": fix_line(fix)},
            "artifactChanges": [
                {
                    "artifactLocation": {"uri": self._places.uri, "index": 0},
                    "replacements": [
                        {"deletedRegion": _region(one.region), "insertedContent": {"text": one.words}}
                        for one in replacements
                    ],
                }
            ],
        }


def _ignored(result: dict[str, Any], reason: str) -> dict[str, Any]:
    suppression = {"kind": "external", "status": "accepted"}
    if reason:
        suppression["justification"] = reason
    return {**result, "suppressions": [suppression]}


def _region(region: Region) -> dict[str, int]:
    return {
        "startLine": region.start_line,
        "startColumn": region.start_column,
        "endLine": region.end_line,
        "endColumn": region.end_column,
    }
