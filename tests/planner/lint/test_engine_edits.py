"""After any series of edits, what the engine says is what a fresh run over the same plan says."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest

from planner.lint.engine import Linter
from planner.lint.finding import Report
from planner.lint.profile import THIRDS, Profile
from planner.lint.registry import all_rules
from planner.lint.rule import Rule, UnitKind
from tests.planner.lint.edits import Plan
from tests.planner.lint.plans import START

RULES = [rule for rule in all_rules() if rule.unit is not UnitKind.PLAN]
EVERY = replace(THIRDS, select=tuple(rule.code for rule in RULES))
SEEDS = pytest.mark.parametrize("seed", range(8))
FEW = replace(THIRDS, select=("MIX", "TIM", "TXT"))


def fresh(plan: Plan, profile: Profile, now, *, judge_all: bool, rules: list[Rule] | None) -> Report:
    return Linter(profile, judge_all=judge_all, rules=rules or RULES).lint(plan.entries(), now)


def same(kept: Report, new: Report) -> None:
    """Equal, and where not, what differs is shown rule by rule."""
    if kept == new:
        return
    missing = [one for one in new.findings if one not in kept.findings]
    extra = [one for one in kept.findings if one not in new.findings]
    assert (extra, missing) == ([], [])
    assert kept.findings == new.findings
    assert kept.per_account == new.per_account
    assert kept.clients == new.clients
    assert kept == new


def play(
    chance: random.Random, profile: Profile, *, rules: list[Rule] | None = None, edits: int = 12
) -> None:
    plan = Plan(
        chance, chance.randint(1, 120), rows=chance.random() < 0.4, step=chance.choice((0.3, 5, 24, 90))
    )
    judge_all = chance.random() < 0.3
    now = START + timedelta(hours=chance.choice((-5, 0, 30, 400)))
    linter = Linter(profile, judge_all=judge_all, rules=rules or RULES)
    same(linter.lint(plan.entries(), now), fresh(plan, profile, now, judge_all=judge_all, rules=rules))
    for _ in range(edits):
        changes: dict = {}
        for _ in range(chance.choice((0, 1, 1, 1, 3))):
            changes |= plan.edit()
        now += timedelta(minutes=chance.choice((0, 0, 0, 1, 90, 60 * 30, -30)))
        report = linter.update(changes, now)
        same(report, fresh(plan, profile, now, judge_all=judge_all, rules=rules))


@SEEDS
def test_edits_with_every_rule(seed) -> None:
    play(random.Random(seed), EVERY)


@SEEDS
def test_edits_with_few_rules(seed) -> None:
    play(random.Random(seed), FEW, edits=25)


@pytest.mark.parametrize(
    "rule",
    [rule for rule in RULES if rule.unit is not UnitKind.POST],
    ids=lambda rule: rule.code,
)
def test_the_reach_that_a_rule_declares_is_enough(rule: Rule) -> None:
    for seed in range(2):
        play(random.Random(seed), replace(THIRDS, select=(rule.code,)), rules=[rule], edits=10)


def test_a_picture_of_the_findings_does_not_change_afterwards() -> None:
    plan = Plan(random.Random(3), 80, rows=False, step=5)
    linter = Linter()
    before = linter.lint(plan.entries(), START)
    told = fresh(plan, THIRDS, START, judge_all=False, rules=None)
    for _ in range(20):
        linter.update(plan.edit(), START)
    assert before == told


def test_findings_that_name_a_post_are_looked_up() -> None:
    plan = Plan(random.Random(5), 80, rows=False, step=5)
    linter = Linter()
    report = linter.lint(plan.entries(), START)
    for _ in range(20):
        for post in plan.posts:
            expected = {id(one) for one in report.findings if post in one.posts}
            assert {id(one) for one in linter.naming(post)} == expected
        report = linter.update(plan.edit(), START)


def test_what_an_edit_does_not_concern_keeps_its_very_finding() -> None:
    plan = Plan(random.Random(8), 120, rows=False, step=24)
    linter = Linter()
    before = linter.lint(plan.entries(), START)
    after = {id(one) for one in linter.update(plan.edit(), START).findings}
    gone = [one for one in before.findings if id(one) not in after]
    assert 0 < len(gone) < 20
    assert len(before.findings) > 200
