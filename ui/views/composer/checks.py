"""Judging one post while it is written: its own rules, and what it does to its accounts' sequences."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from planner.domain.changes import Aggregate, Change, Changes
from planner.domain.entry import PlanEntry, Suppression
from planner.domain.errors import NotFound
from planner.domain.ids import ClientId, PostId, PublicationId
from planner.domain.kinds import Ask, Kind, kind_name
from planner.domain.media_host import touches_place
from planner.domain.post import Post, Stage
from planner.languages import in_quotes, tr
from planner.lint.blocking import blocking_findings
from planner.lint.checks import Checks, in_order
from planner.lint.engine import Linter
from planner.lint.finding import Finding, Severity
from planner.lint.kinds.corrections import Corrections
from planner.lint.kinds.suggest import suggest_kind
from planner.lint.live import around
from planner.lint.near_replies import as_if_moved
from planner.lint.notes import NOBODY
from planner.lint.plan_notes import notes_of
from planner.lint.profile import THIRDS, Profile
from planner.lint.profiles.help import softened
from planner.lint.rule import Rule, UnitKind
from planner.lint.suppress import split
from planner.lint.units import PostView
from planner.lint.workspace import WorkspaceFiles
from planner.ports.unit_of_work import UnitOfWork
from ui.mix.run import ignored_of
from ui.views.composer.loading import Desk
from ui.views.composer.memory import corrections_in
from ui.views.composer.proving import proved
from ui.views.composer.state import Draft, entries_of

NOT_SELLING = "KND003"
MIX = ("MIX001", "MIX002")
_MANY = 50  # changed records from which the plan around is read again
_LITTLE = {Aggregate.POST, Aggregate.PUBLICATION, Aggregate.SUPPRESSION, Aggregate.SETTING, Aggregate.MEDIA}


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the linter says about the post on the desk.

    Attributes:
        findings: those that name it, ignored ones left out, sorted as everywhere; a fix that would bring a
            finding of its own is no safe one.
        blocking: those that keep it from being scheduled. guess: a kind from its words, None: unsure.
        because: why that guess, a sentence without its stop.
        said_not_selling: the person said of these words before that they do not sell.
    """

    findings: tuple[Finding, ...] = ()
    blocking: tuple[Finding, ...] = ()
    guess: Kind | None = None
    because: str = ""
    said_not_selling: bool = False

    @property
    def mix(self) -> Finding | None:
        """The finding on the mix that this post is part of, the weightiest; a note is no advice."""
        grave = (finding for finding in self.findings if finding.severity is not Severity.INFO)
        return next((finding for finding in grave if finding.code in MIX), None)

    @property
    def sells(self) -> Finding | None:
        """The finding that its words sell although its kind does not."""
        return next((finding for finding in self.findings if finding.code == NOT_SELLING), None)


class Judge:
    """Lives as long as the composer and remembers the plan around the post. Used on the worker only."""

    def __init__(self, workspace: WorkspaceFiles) -> None:
        self._workspace = workspace
        self._judged_by: tuple[Profile, tuple[Rule, ...], object] | None = None
        self._client: ClientId | None = None
        self._around = Linter()
        self._checks = Checks(THIRDS)
        self._notes = NOBODY
        self._corrections = Corrections()
        self._suppressions: Sequence[Suppression] = ()

    @property
    def stale(self) -> bool:
        """Whether the plan around is read whole with the next check."""
        return self._client is None

    def forget(self) -> None:
        """The plan changed: read it again next time."""
        self._client = None

    def take(self, unit: UnitOfWork, changes: Iterable[Change], post: PostId, now: datetime) -> None:
        """A few records were stored: read those again, not the plan around.

        Args:
            unit: a reading unit of work, opened after the changes.
            changes: what was stored.
            post: the one on the desk, which is known better.
            now: aware UTC.
        """
        rows = list(changes)
        little = len(rows) <= _MANY and {row.aggregate for row in rows} <= _LITTLE
        if self._client is None or not little or touches_place(Changes(tuple(rows))):
            self.forget()
            return
        ids = {PostId(row.id) for row in rows if row.aggregate is Aggregate.POST}
        for row in rows:
            if row.aggregate is Aggregate.PUBLICATION:
                with suppress(NotFound):  # its post is among the changes
                    ids.add(unit.publications.get(PublicationId(row.id)).post_id)
        ids.discard(post)
        fresh: dict[str, list[PlanEntry]] = {one: [] for one in ids}
        for entry in unit.lint.of_posts(sorted(ids)):
            if entry.client_key == self._client:
                fresh[entry.post].append(entry)
        known = all(self._around.entries_of(one) or _ahead(fresh[one], now) for one in ids)
        if not known:  # something of long ago: windows may reach further now
            self.forget()
            return
        self._around.update(fresh, now)
        self._suppressions = ignored_of(unit, self._client, self._workspace.read())
        self._corrections = corrections_in(unit)

    def check(self, unit: UnitOfWork, draft: Draft, desk: Desk, now: datetime) -> Verdict:
        """Judge the draft as if it were scheduled at its time.

        Args:
            unit: a reading unit of work, asked only when the plan around is not known yet.
            draft: as typed.
            desk: its client and accounts.
            now: aware UTC.
        """
        post = draft.post
        found = self._workspace.read()
        judged_by = found.profile(now), found.rules, (found.lexicon, found.settings.suppressions)
        if judged_by != self._judged_by or desk.client.id != self._client:
            self._judge_by(*judged_by[:2])
            self._judged_by = judged_by
            self._read(unit, desk, post.id, now)
        bare = entries_of(_as_planned(post), desk.client, desk.accounts, desk.publications, desk.media)
        plain = tuple(as_if_moved(unit, {post.id: bare}, draft.replies)[post.id])
        entries = tuple(softened(plain, self._checks.profile))
        alone = self._alone(entries, now)
        self._around.update({post.id: plain if post.when is not None else ()}, now)
        beside = [finding for finding in self._around.naming(post.id) if len(finding.posts) > 1]
        shown, _ = split(in_order(self._once([*alone, *beside])), self._suppressions, now)
        profile, notes = self._checks.profile, self._notes
        blocking = [f for entry in plain for f in blocking_findings(entry, now, profile=profile, notes=notes)]
        guess, because = self._guess(post)
        known = self._corrections.remembered(post.text, post.client_id)
        return Verdict(
            findings=tuple(proved(one, entries, alone, partial(self._alone, now=now)) for one in shown),
            blocking=in_order(self._once(blocking)),
            guess=guess,
            because=because,
            said_not_selling=known is not None and known.ask not in {None, Ask.HARD},
        )

    def _judge_by(self, profile: Profile, rules: tuple[Rule, ...]) -> None:
        beside = [rule for rule in rules if rule.unit is not UnitKind.POST or rule.compares]
        self._around = Linter(profile, rules=beside)
        self._checks = Checks(profile, rules=[rule for rule in rules if rule.unit is UnitKind.POST])

    def _read(self, unit: UnitOfWork, desk: Desk, post: PostId, now: datetime) -> None:
        entries: list[PlanEntry] = []
        since = now - timedelta(days=self._around.days_back)
        for account in unit.lint.accounts(desk.client.id):
            entries.extend(around(unit, account, since))
        known = notes_of(unit)
        self._notes = known.get(desk.client.id, NOBODY)
        self._around.lint([entry for entry in entries if entry.post != post], now, notes=known)
        self._suppressions = ignored_of(unit, desk.client.id, self._workspace.read())
        self._corrections = corrections_in(unit)
        self._client = desk.client.id

    def _alone(self, entries: Sequence[PlanEntry], now: datetime) -> list[Finding]:
        views = [PostView.of(entry, self._notes) for entry in entries]
        return [finding for view in views for finding in self._checks.run(UnitKind.POST, view, now)]

    def _guess(self, post: Post) -> tuple[Kind | None, str]:
        read = suggest_kind(post.text, link=post.link)
        known = self._corrections.remembered(post.text, post.client_id)
        if known is not None and known.kind is not None:
            return known.kind, tr("You said “{kind}” for these words", kind=kind_name(known.kind))
        reading = self._corrections.kind(post.text, post.client_id, read)
        quoted = ", ".join(in_quotes(cue.text.strip()) for cue in reading.cues[:3])
        return reading.kind, tr("A guess from the words {words}", words=quoted)

    def _once(self, findings: Sequence[Finding]) -> list[Finding]:
        seen: set[tuple[str, str]] = set()
        kept = []
        for finding in self._checks.told_once(in_order(findings)):
            key = (finding.code, finding.message)  # on three accounts the same words are one remark
            if key not in seen:
                seen.add(key)
                kept.append(finding)
        return kept


def _ahead(entries: Sequence[PlanEntry], now: datetime) -> bool:
    """Whether all of it is still to come, or it is gone."""
    return all(entry.instant is None or entry.instant >= now for entry in entries)


def _as_planned(post: Post) -> Post:
    if post.stage is Stage.IDEA and post.when is not None:
        return Draft(post).as_draft()
    return post
