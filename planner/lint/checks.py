"""Runs rules on units and makes findings of what they found."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction
from typing import Any

from planner.lint.finding import Finding
from planner.lint.fingerprint import fingerprint, post_key
from planner.lint.profile import Profile
from planner.lint.registry import all_rules
from planner.lint.rule import Context, Hit, Rule, UnitKind
from planner.lint.units import instant_of


@dataclass(frozen=True, slots=True)
class Checks:
    """The rules that a profile takes, with their numbers; made by ``of``."""

    profile: Profile
    rules: tuple[Rule, ...]
    judge_all: bool = False
    options: Mapping[str, Mapping[str, int | Fraction]] = field(default_factory=dict)

    @classmethod
    def of(
        cls, profile: Profile, *, judge_all: bool = False, rules: Iterable[Rule] | None = None
    ) -> "Checks":
        """The rules of ``profile``; ``rules`` instead of the registry's, for tests."""
        known = all_rules() if rules is None else rules
        rules = tuple(rule for rule in known if profile.takes(rule))
        return cls(profile, rules, judge_all, {rule.code: profile.options_of(rule) for rule in rules})

    def has(self, unit: UnitKind) -> bool:
        """Whether any rule looks at this unit."""
        return any(rule.unit is unit for rule in self.rules)

    def run(
        self, unit: UnitKind, view: Any, now: datetime, *, minutes: bool | None = None
    ) -> tuple[Finding, ...]:
        """What the rules of ``unit`` find in ``view``.

        Args:
            unit: which rules.
            view: the view they expect.
            now: aware UTC.
            minutes: only rules whose words change with the clock, or only the others; None: all.
        """
        findings: list[Finding] = []
        for rule in self.rules:
            if rule.unit is unit and minutes in {None, rule.minutes}:
                context = self.context(rule, now)
                findings.extend(self.finding(rule, hit) for hit in rule.check(view, context))
        return tuple(findings)

    def context(self, rule: Rule, now: datetime) -> Context:
        """What the rule's check is told."""
        return Context(
            now=now,
            options=self.options[rule.code],
            judge_all=self.judge_all,
            set_by=self.profile.set_by,
        )

    def finding(self, rule: Rule, hit: Hit) -> Finding:
        """The finding that a hit stands for."""
        about = hit.about
        return Finding(
            code=rule.code,
            name=rule.name,
            severity=hit.severity or self.profile.severity_of(rule),
            message=hit.message,
            client=about.client,
            client_key=about.client_key,
            network="" if hit.whole_client else about.network,
            account="" if hit.whole_client else about.account,
            account_key="" if hit.whole_client else about.account_key,
            blocks=rule.blocks,
            posts=tuple(entry.post for entry in hit.posts),
            window=hit.window,
            span=hit.span,
            numbers=hit.numbers,
            evidence=hit.evidence,
            fixes=hit.fixes,
            set_by=self.profile.set_by,
            fingerprint=fingerprint(rule.code, scope_of(rule, hit), hit.anchor),
            at=instant_of(hit.posts[0]) if hit.posts and hit.posts[0].instant else None,
        )

    def told_once(self, findings: Iterable[Finding]) -> list[Finding]:
        """Leave out what a rule says of one post again for another account."""
        once = {rule.code for rule in self.rules if not rule.per_account}
        seen: set[tuple[object, ...]] = set()
        kept: list[Finding] = []
        for finding in findings:
            if finding.code in once:
                key = (finding.code, finding.client_key, finding.posts, finding.span, finding.message)
                if key in seen:
                    continue
                seen.add(key)
            kept.append(finding)
        return kept


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
