"""Rules along a line: runs them on pieces and says which findings went and came."""

from collections.abc import Iterable
from functools import partial
from typing import TypeAlias

from planner.lint.checks import Checks, Taken, finding_of, reach_of
from planner.lint.finding import Finding
from planner.lint.kept.ground import Ground, Piece
from planner.lint.kept.line import Line, Zone
from planner.lint.kept.spans import ALWAYS, Span, Spans
from planner.lint.rule import Hit
from planner.lint.units import instant_of

Turn: TypeAlias = tuple[list[Finding], list[Finding]]
"""Findings that went, and findings that came."""


class Told:
    """What one rule says along one line."""

    __slots__ = ("_checks", "_spans", "_taken", "minutes")

    def __init__(self, taken: Taken, checks: Checks) -> None:
        self._taken = taken
        self._checks = checks
        self._spans: Spans[Hit, Finding] = Spans(reach_of(taken), self._look, partial(finding_of, taken))
        self.minutes = taken.rule.minutes

    def judge(self, ground: Ground, zones: Iterable[Zone] | None) -> Turn:
        """Judge again what changes in ``zones`` concern; None: all of the line."""
        gone: list[Finding] = []
        come: list[Finding] = []
        if zones is None:
            judged = [self._spans.judge_whole(ground)]
        else:
            judged = [self._spans.judge(ground, zone) for zone in zones]
        for one in judged:
            net(gone, come, [span.what for span in one.gone], [span.what for span in one.come])
        return gone, come

    def prepare(self, line: Line) -> None:
        """Work out once what every edit asks of a whole line."""
        self._spans.prepare(line)

    def _look(self, piece: Piece, ground: Ground) -> list[Span[Hit]]:
        context = self._checks.context(self._taken, ground.now)
        return [_span(hit) for hit in self._taken.rule.check(piece, context)]


def net(gone: list[Finding], come: list[Finding], left: list[Finding], joined: list[Finding]) -> None:
    """Add what left and joined to ``gone`` and ``come``; what only came back is in neither."""
    back = _by_mark(joined)
    taken_back = _by_mark(come)
    for finding in left:
        if not _take(back, finding):
            if _take(taken_back, finding):
                come.remove(finding)
            else:
                gone.append(finding)
    missing = _by_mark(gone)
    for finding in (one for group in back.values() for one in group):
        if _take(missing, finding):
            gone.remove(finding)
        else:
            come.append(finding)


def _by_mark(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        found.setdefault(finding.fingerprint, []).append(finding)
    return found


def _take(groups: dict[str, list[Finding]], finding: Finding) -> bool:
    """Take an equal finding out of its group; False: there is none."""
    group = groups.get(finding.fingerprint, [])
    if finding not in group:
        return False
    group.remove(finding)
    return True


def _span(hit: Hit) -> Span[Hit]:
    """Where a hit stands: the streak it names, else its window, else its posts."""
    ends = hit.judged or hit.window
    if ends is None:
        instants = [instant_of(entry) for entry in hit.posts if entry.instant is not None]
        ends = (min(instants), max(instants)) if instants else ALWAYS
    return Span(*ends, hit, overall=hit.overall or ends is ALWAYS)
