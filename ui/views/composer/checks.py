"""Judging one post while it is written: its own rules, and what it does to its accounts' sequences."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from planner.domain.entry import PlanEntry, Suppression
from planner.domain.ids import PostId
from planner.domain.kinds import Kind
from planner.domain.post import Post, Stage
from planner.lint.blocking import blocking_findings
from planner.lint.checks import Checks, in_order
from planner.lint.engine import Linter
from planner.lint.finding import Finding
from planner.lint.kinds.suggest import suggest_kind
from planner.lint.live import around
from planner.lint.notes import NOBODY, notes_of
from planner.lint.profile import THIRDS
from planner.lint.registry import all_rules
from planner.lint.rule import UnitKind
from planner.lint.suppress import split
from planner.lint.units import PostView
from planner.ports.unit_of_work import UnitOfWork
from ui.views.composer.loading import Desk
from ui.views.composer.state import Draft, entries_of

NOT_SELLING = "KND003"
MIX = ("MIX001", "MIX002")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the linter says about the post on the desk.

    Attributes:
        findings: those that name it, ignored ones left out, sorted as everywhere.
        blocking: those that keep it from being scheduled. guess: a kind from its words, None: unsure.
        because: the words behind the guess, quoted.
    """

    findings: tuple[Finding, ...] = ()
    blocking: tuple[Finding, ...] = ()
    guess: Kind | None = None
    because: str = ""

    @property
    def mix(self) -> Finding | None:
        """The finding on the mix that this post is part of, the weightiest."""
        return next((finding for finding in self.findings if finding.code in MIX), None)

    @property
    def sells(self) -> Finding | None:
        """The finding that its words sell although its kind does not."""
        return next((finding for finding in self.findings if finding.code == NOT_SELLING), None)


class Judge:
    """Lives as long as the composer and remembers the plan around the post. Used on the worker only."""

    def __init__(self) -> None:
        self._around = Linter(rules=[rule for rule in all_rules() if rule.unit is not UnitKind.POST])
        self._checks = Checks.of(THIRDS)
        self._notes = NOBODY
        self._known = False
        self._suppressions: Sequence[Suppression] = ()

    def forget(self) -> None:
        """The plan changed: read it again next time."""
        self._known = False

    def check(self, unit: UnitOfWork, draft: Draft, desk: Desk, now: datetime) -> Verdict:
        """Judge the draft as if it were scheduled at its time.

        Args:
            unit: a reading unit of work, asked only when the plan around is not known yet.
            draft: as typed.
            desk: its client and accounts.
            now: aware UTC.
        """
        post = draft.post
        if not self._known:
            self._read(unit, desk, post.id, now)
        entries = entries_of(_as_planned(post), desk.client, desk.accounts, desk.publications, desk.media)
        views = [PostView.of(entry, self._notes) for entry in entries]
        found = [finding for view in views for finding in self._checks.run(UnitKind.POST, view, now)]
        self._around.update({post.id: entries if post.when is not None else ()}, now)
        found.extend(finding for finding in self._around.naming(post.id) if len(finding.posts) > 1)
        shown, _ = split(in_order(self._once(found)), self._suppressions, now)
        blocking = [f for entry in entries for f in blocking_findings(entry, now)]
        reading = suggest_kind(post.text, link=post.link)
        return Verdict(
            findings=tuple(shown),
            blocking=in_order(self._once(blocking)),
            guess=reading.kind,
            because=", ".join(f"“{cue.text.strip()}”" for cue in reading.cues[:3]),
        )

    def _read(self, unit: UnitOfWork, desk: Desk, post: PostId, now: datetime) -> None:
        entries: list[PlanEntry] = []
        for account in unit.lint.accounts(desk.client.id):
            entries.extend(around(unit, account, now))
        known = notes_of(unit)
        self._notes = known.get(desk.client.id, NOBODY)
        self._around.lint([entry for entry in entries if entry.post != post], now, notes=known)
        self._known = True
        self._suppressions = unit.suppressions.all(desk.client.id)

    def _once(self, findings: Sequence[Finding]) -> list[Finding]:
        seen: set[tuple[str, str]] = set()
        kept = []
        for finding in self._checks.told_once(in_order(findings)):
            key = (finding.code, finding.message)  # on three accounts the same words are one remark
            if key not in seen:
                seen.add(key)
                kept.append(finding)
        return kept


def _as_planned(post: Post) -> Post:
    if post.stage is Stage.IDEA and post.when is not None:
        return Draft(post).as_draft()
    return post
