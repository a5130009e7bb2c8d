"""SARIF of a linted plan: where each row of a file stands, and what a fix would write there."""

import os
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed
from pathlib import Path
from urllib.parse import quote

from planner.commands._lint_plan import Contents, Source
from planner.commands._lint_settings import Judging
from planner.domain.entry import PlanEntry
from planner.domain.errors import ChangedElsewhere, UserError
from planner.domain.patch import WORDS
from planner.exchange.layout import Layout
from planner.exchange.rewriting import span_of_text, splices_of
from planner.lint.finding import Finding, Report
from planner.lint.fix import Fix, Safety
from planner.lint.fixing import patched
from planner.lint.report_sarif import Places, Region, Replacement, as_sarif

_ENCODINGS = {"cp1252": "windows-1252"}


def sarif(report: Report, source: Source, contents: Contents, judged: Judging) -> str:
    """The report on a plan as SARIF."""
    ignored = judged.suppressions(contents)

    def reason(finding: Finding) -> str:
        mine = [one for one in ignored if (one.client_id, one.rule) == (finding.client_key, finding.code)]
        own = [one for one in mine if one.fingerprint == finding.fingerprint or one.post in finding.posts[:1]]
        return next((one.reason for one in (*own, *mine)), "")

    places = _places(source.path, contents) if source.path is not None and contents.data else None
    return as_sarif(report, judged.rules, version=_version(), places=places, reason=reason)


def _places(path: Path, contents: Contents) -> Places:
    layout = Layout(contents.data)
    rows = _Rows(layout, contents.entries)
    return Places(
        uri=path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix())),
        encoding=_ENCODINGS.get(layout.encoding, layout.encoding.upper()),
        region=rows.region,
        replacements=rows.replacements,
    )


class _Rows:
    """The rows of a file by post."""

    def __init__(self, layout: Layout, entries: Sequence[PlanEntry]) -> None:
        self._layout = layout
        self._by_post: dict[str, list[PlanEntry]] = {}
        for entry in entries:
            self._by_post.setdefault(entry.post, []).append(entry)

    def region(self, finding: Finding, post: str) -> Region | None:
        """The words that a finding is about where it names some, else the whole row."""
        group = self._by_post.get(post, ())
        entry = next((one for one in group if one.account_key == finding.account_key), None)
        entry = entry or next(iter(group), None)
        if entry is None:
            return None
        if finding.span and finding.posts[:1] == (post,):
            span = span_of_text(self._layout, entry, finding.span)
            if span is not None:
                return self._between(*span)
        cells = self._layout.row(int(entry.order))
        return self._between(cells[0].start, cells[-1].end)

    def replacements(self, fix: Fix) -> Sequence[Replacement]:
        """What a fix of words would write; nothing for fixes that move, label or open."""
        words = all(patch.field in WORDS for patch in fix.patches)
        if fix.safety is Safety.ASSIST or not fix.patches or not words:
            return ()
        posts = dict.fromkeys(patch.post for patch in fix.patches)
        before = [entry for post in posts for entry in self._by_post.get(post, ())]
        try:
            after = patched(before, fix)
            splices = [
                splice
                for old, new in zip(before, after, strict=True)
                if new != old
                for splice in splices_of(self._layout, old, new)
            ]
        except (ChangedElsewhere, UserError):
            return ()
        return [Replacement(self._between(one.start, one.end), one.words) for one in splices]

    def _between(self, start: int, end: int) -> Region:
        return Region(*self._layout.position(start), *self._layout.position(end))


def _version() -> str:
    try:
        return installed("parley")
    except PackageNotFoundError:
        return "0"
