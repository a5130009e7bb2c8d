"""Own rules for tests, and what they find."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from planner.domain.entry import PlanEntry
from planner.lint.engine import Linter
from planner.lint.finding import Finding
from planner.lint.own.rules import own_rules
from planner.lint.profile import THIRDS
from planner.lint.rule import Rule
from tests.planner.lint.plans import NOW


def rules_of(text: str, *, beside: Iterable[Rule] = ()) -> tuple[Rule, ...]:
    """The rules of a file called kitchen.yaml."""
    return own_rules(text.encode(), "kitchen.yaml", beside=beside)


def found(text: str, entries: Sequence[PlanEntry], now: datetime = NOW) -> list[Finding]:
    """What only these rules find."""
    rules = rules_of(text)
    profile = replace(THIRDS, select=tuple(rule.code for rule in rules))
    return list(Linter(profile, rules=rules).lint(entries, now).findings)


def said(text: str, entries: Sequence[PlanEntry], now: datetime = NOW) -> list[str]:
    """Their messages."""
    return [one.message for one in found(text, entries, now)]
