"""Runs rules on units and makes findings of what they found."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from planner.domain.entry import PlanEntry
from planner.lint.finding import Finding, Severity
from planner.lint.fingerprint import fingerprint, post_key
from planner.lint.profile import EVERYWHERE, Profile, Ruling, Scope
from planner.lint.registry import all_rules
from planner.lint.rule import Context, Hit, OptionValue, Rule, UnitKind
from planner.lint.units import ClientView, DayView, PlanView, PostView, SequenceView, instant_of

View: TypeAlias = PostView | SequenceView | DayView | ClientView | PlanView


@dataclass(frozen=True, slots=True)
class _Taken:
    """A rule as it holds in one scope."""

    rule: Rule
    options: Mapping[str, OptionValue]
    severity: Severity
    set_by: str
    chosen: Severity | None = None  # a severity that somebody set


class Checks:
    """The rules that a profile takes, with their numbers, scope by scope."""

    def __init__(
        self, profile: Profile, *, judge_all: bool = False, rules: Iterable[Rule] | None = None
    ) -> None:
        self.profile = profile
        self.judge_all = judge_all
        self.rules = all_rules() if rules is None else tuple(rules)
        self._once = {rule.code for rule in self.rules if not rule.per_account}
        self._taken: dict[Scope, dict[UnitKind, tuple[_Taken, ...]]] = {}
        self._ruled: dict[int, dict[UnitKind, tuple[_Taken, ...]]] = {}  # by id of a ruling the profile keeps

    @classmethod
    def of(
        cls, profile: Profile, *, judge_all: bool = False, rules: Iterable[Rule] | None = None
    ) -> "Checks":
        """The rules of ``profile``; ``rules`` instead of the registry's, for tests."""
        return cls(profile, judge_all=judge_all, rules=rules)

    def has(self, unit: UnitKind, scope: Scope = EVERYWHERE) -> bool:
        """Whether any rule looks at this unit in ``scope``."""
        return bool(self._in(scope)[unit])

    def run(
        self, unit: UnitKind, view: View, now: datetime, *, minutes: bool | None = None
    ) -> tuple[Finding, ...]:
        """What the rules of ``unit`` find in ``view``.

        Args:
            unit: which rules.
            view: the view they expect.
            now: aware UTC.
            minutes: only rules whose words change with the clock, or only the others; None: all.
        """
        findings: list[Finding] = []
        for taken in self._in(scope_of_view(view, self.profile))[unit]:
            if minutes in {None, taken.rule.minutes}:
                context = Context(
                    now=now, options=taken.options, judge_all=self.judge_all, set_by=taken.set_by
                )
                findings.extend(_finding(taken, hit) for hit in taken.rule.check(view, context))
        return tuple(findings)

    def _in(self, scope: Scope) -> dict[UnitKind, tuple[_Taken, ...]]:
        found = self._taken.get(scope)
        if found is None:
            ruling = self.profile.at(scope)  # shared by all scopes for which the same settings hold
            found = self._ruled.get(id(ruling))
            if found is None:
                found = self._ruled[id(ruling)] = self._by_unit(ruling)
            self._taken[scope] = found
        return found

    def _by_unit(self, ruling: Ruling) -> dict[UnitKind, tuple[_Taken, ...]]:
        taken = [
            _Taken(
                rule,
                ruling.options_of(rule),
                ruling.severity_of(rule),
                ruling.set_by_of(rule),
                ruling.severity_set(rule),
            )
            for rule in self.rules
            if ruling.takes(rule)
        ]
        return {unit: tuple(one for one in taken if one.rule.unit is unit) for unit in UnitKind}

    def told_once(self, findings: Iterable[Finding]) -> list[Finding]:
        """Leave out what a rule says of one post again for another account."""
        seen: set[tuple[object, ...]] = set()
        kept: list[Finding] = []
        for finding in findings:
            if finding.code in self._once:
                key = (finding.code, finding.client_key, finding.posts, finding.span, finding.message)
                if key in seen:
                    continue
                seen.add(key)
            kept.append(finding)
        return kept


def scope_of_view(view: View, profile: Profile) -> Scope:
    """Whose settings hold for a view."""
    if isinstance(view, PostView):
        return scope_of_entry(view.entry, profile)
    if isinstance(view, SequenceView | DayView):
        entry = view.items[0].entry
        return Scope(
            client_key=entry.client_key, client=entry.client, network=entry.network, account=entry.account
        )
    if isinstance(view, ClientView):
        return Scope(client_key=view.key, client=view.notes.name)
    return EVERYWHERE


def scope_of_entry(entry: PlanEntry, profile: Profile) -> Scope:
    """Whose settings hold for one post on one account.

    A campaign or post is named only when ``profile`` says something of it: plans have thousands of them.
    """
    campaigns, posts = profile.by_campaign, profile.by_post
    return Scope(
        client_key=entry.client_key,
        client=entry.client,
        network=entry.network,
        account=entry.account,
        campaign=entry.campaign if campaigns and entry.campaign.strip().casefold() in campaigns else "",
        post=entry.post if entry.post in posts else "",
    )


def _finding(taken: _Taken, hit: Hit) -> Finding:
    """The finding that a hit stands for."""
    about, rule = hit.about, taken.rule
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=_severity(taken, hit),
        message=hit.message,
        client=about.client,
        client_key=about.client_key,
        network="" if hit.whole_client else about.network,
        account="" if hit.whole_client else about.account,
        account_key="" if hit.whole_client else about.account_key,
        blocks=rule.blocks if hit.blocks is None else hit.blocks,
        posts=tuple(entry.post for entry in hit.posts),
        window=hit.window,
        span=hit.span,
        numbers=hit.numbers,
        evidence=hit.evidence,
        fixes=hit.fixes,
        set_by=taken.set_by,
        fingerprint=fingerprint(rule.code, scope_of(rule, hit), hit.anchor),
        at=instant_of(hit.posts[0]) if hit.posts and hit.posts[0].instant else None,
    )


def _severity(taken: _Taken, hit: Hit) -> Severity:
    """What a check names for its hit; a severity that somebody set comes before it, but no note grows by it."""
    if hit.severity is None:
        return taken.severity
    if taken.chosen is None or (hit.severity is Severity.INFO and taken.rule.severity is not Severity.INFO):
        return hit.severity
    return taken.chosen


def scope_of(rule: Rule, hit: Hit) -> str:
    """The id of what a finding is about: the account, or the client."""
    if hit.whole_client or not rule.per_account:
        return hit.about.client_key
    return f"{hit.about.client_key}/{hit.about.account_key}"


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """By severity, date of the first post, code, first post id; then account and words, to be sure."""
    return tuple(sorted(findings, key=_order))


def _order(finding: Finding) -> tuple[object, ...]:
    return (
        finding.severity.rank,
        finding.at is None,
        finding.at.timestamp() if finding.at else 0.0,
        finding.code,
        post_key(finding.posts[0]) if finding.posts else "",
        finding.client,
        finding.network,
        finding.account,
        finding.span or (0, 0),
        finding.message,
    )
