"""The gates of every rule's fixes, run over its failing examples with all rules on."""

from dataclasses import replace

import pytest

from planner.domain.patch import Field
from planner.lint.examples import Example
from planner.lint.fix import Safety
from planner.lint.fix_all import fix_all, holds
from planner.lint.fixing import Trial, patched
from planner.lint.profile import THIRDS
from planner.lint.registry import all_rules
from planner.lint.rule import Rule
from tests.folded import each

ALL = replace(THIRDS, select=tuple(rule.code for rule in all_rules()))
FAILING = [
    pytest.param(rule, example, id=f"{rule.code}-{number}")
    for rule in all_rules()
    for number, example in enumerate(rule.fails, 1)
]
NEVER_SAFE = {Field.WHEN, Field.KIND, Field.ASK, Field.NOT_SELLING, Field.DISCLOSURE}


def asked(rule: Rule, example: Example) -> dict:
    """What an example is judged by: all rules, its own numbers, what it ignores."""
    return {
        "profile": replace(ALL, options={rule.code: example.options} if example.options else {}),
        "now": example.at,
        "notes": example.notes(),
        "suppressions": example.suppressions(),
    }


def on(entries, rule: Rule, example: Example) -> Trial:
    """A trial on entries as the example is judged."""
    return Trial(entries, **asked(rule, example))


def trial_of(rule: Rule, example: Example):
    """The example as a trial, and every finding of the rule with every fix that changes something."""
    trial = on(example.entries(), rule, example)
    mine = [finding for finding in trial.report.findings if finding.code == rule.code]
    return trial, [(finding, fix) for finding in mine for fix in finding.fixes]


@each("rule, example", FAILING)
def test_a_safe_fix_clears_its_finding_and_adds_none(rule: Rule, example: Example) -> None:
    trial, offers = trial_of(rule, example)
    for finding, fix in offers:
        if fix.safety is Safety.SAFE:
            assert fix.patches or fix.drops, f"{fix.title}: a safe fix says what it changes"
            assert not {patch.field for patch in fix.patches} & NEVER_SAFE, fix.title
            tried = trial.try_fixes((fix,))
            assert [one.message for one in tried.added] == [], fix.title
            assert holds(tried, finding), f"{fix.title} leaves {finding.message}"


@each("rule, example", FAILING)
def test_a_fix_changes_something_and_is_not_offered_again(rule: Rule, example: Example) -> None:
    trial, offers = trial_of(rule, example)
    for _, fix in offers:
        if fix.drops:
            after = trial.try_fixes((fix,)).after
            assert fix.drops not in [other.drops for one in after.findings for other in one.fixes], fix.title
        if fix.safety is not Safety.ASSIST and fix.patches:
            assert patched(trial.entries, fix) != trial.entries, fix.title
            after = trial.try_fixes((fix,)).after
            again = [other.patches for one in after.findings if one.code == rule.code for other in one.fixes]
            assert fix.patches not in again, f"{fix.title} is offered again once it is done"


@each("rule, example", FAILING)
def test_a_fix_carries_what_its_safety_asks_for(rule: Rule, example: Example) -> None:
    _, offers = trial_of(rule, example)
    for _, fix in offers:
        assert fix.title.strip() == fix.title
        assert fix.title
        assert not (fix.assist and fix.patches), f"{fix.title} both opens and changes"
        assert fix.assist is None or fix.safety is Safety.ASSIST
        if fix.safety is Safety.ASSIST:
            assert (fix.patches, fix.drops) == ((), ()), fix.title
            assert fix.assist is not None, f"{fix.title} says what to open"
        else:
            assert fix.patches or fix.drops, f"{fix.title} says what it changes"


@each("rule, example", FAILING)
def test_fixing_all_leaves_nothing_safe_and_adds_nothing(rule: Rule, example: Example) -> None:
    entries = example.entries()
    fixed = fix_all(entries, **asked(rule, example))
    before = on(entries, rule, example)
    left = [one for one in example.suppressions() if one.id not in fixed.drops]
    after = Trial(fixed.entries, **{**asked(rule, example), "suppressions": left})
    known = {finding.fingerprint for finding in before.report.findings}
    assert {finding.fingerprint for finding in after.report.findings} <= known
    again = fix_all(fixed.entries, **{**asked(rule, example), "suppressions": left})
    assert (again.entries, again.drops) == (fixed.entries, ())


def test_the_gates_see_fixes_of_every_sort() -> None:
    fixes = [fix for param in FAILING for _, fix in trial_of(*param.values)[1]]
    assert {fix.safety for fix in fixes} == set(Safety)
    assert any(fix.drops for fix in fixes)
    assert any(fix.patches and fix.safety is Safety.SAFE for fix in fixes)
    assert any(fix.patches and fix.safety is Safety.UNSAFE for fix in fixes)
