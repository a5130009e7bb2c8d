"""An own rule that says what MIX001 or MIX003 say finds what they find, on random plans."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.lint.engine import Linter
from planner.lint.finding import Severity
from planner.lint.profile import THIRDS
from planner.lint.registry import rule_named
from tests.planner.lint.own.kitchen import rules_of
from tests.planner.lint.plans import moments, random_plans

OWN = rules_of(
    """
- {name: third, check: ratio, counts: {kind: promote}, at-most: 1/3, message: "{found} of {posts}"}
- {name: row, check: run, counts: {kind: promote}, at-most: 2, message: "{found}"}
"""
)
SHARE, RUN = OWN
RULES = (rule_named("MIX001"), rule_named("MIX003"), *OWN)
LINTER = replace(THIRDS, select=("MIX001", "MIX003", "OWN"))


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_they_agree(data: st.DataObject) -> None:
    entries = data.draw(random_plans())
    now = data.draw(moments(entries))
    found = Linter(LINTER, rules=RULES).lint(entries, now).findings
    sure = [one for one in found if one.severity is not Severity.INFO]

    def of(code: str, *numbers: str) -> set[tuple[object, ...]]:
        mine = (one for one in sure if one.code == code)
        return {(one.account, one.window, *(one.numbers[name] for name in numbers)) for one in mine}

    assert of("MIX001", "promo", "posts") == of(SHARE.code, "found", "posts")
    assert of("MIX003", "run") == of(RUN.code, "found")
