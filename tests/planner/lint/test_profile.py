"""Profiles: prefixes, numbers within bounds, exact shares."""

from dataclasses import replace
from fractions import Fraction

import pytest

from planner.lint.finding import Severity
from planner.lint.profile import THIRDS, codes_in
from planner.lint.registry import all_rules, rule_named
from planner.lint.rule import Context
from tests.planner.lint.plans import NOW


def taken(**changes) -> list[str]:
    profile = replace(THIRDS, **changes)
    return [rule.code for rule in all_rules() if profile.takes(rule)]


def test_default_select_and_ignore() -> None:
    default = taken()
    assert "KND001" not in default
    assert default == [rule.code for rule in all_rules() if rule.on]
    assert taken(select=("KND",)) == [rule.code for rule in all_rules() if rule.family == "KND"]
    assert taken(select=("ALL",)) == [rule.code for rule in all_rules()]
    assert taken(select=("MIX", "KND001"), ignore=("MIX0",)) == ["KND001"]
    assert taken(ignore=("A", "F", "K", "L", "M", "N", "S", "T")) == []
    assert taken(select=("MIX001",), ignore=("MIX",)) == ["MIX001"]
    assert taken(select=("MIX001",), ignore=("MIX001",)) == []


def test_codes_in_options() -> None:
    assert codes_in(["mix,TIM001", "knd 003"]) == ("MIX", "TIM001", "KND", "003")


def test_thirds_warns_above_a_third_and_fails_above_a_half() -> None:
    for code in ("MIX001", "MIX002"):
        options = THIRDS.options_of(rule_named(code))
        context = Context(now=NOW, options=options)
        assert (context.share("warn"), context.share("error")) == ((1, 3), (1, 2))
        assert (context.whole("posts"), context.whole("days"), context.whole("least")) == (20, 90, 8)


@pytest.mark.parametrize(
    ("name", "value"), [("warn", Fraction(3, 2)), ("posts", 1), ("posts", Fraction(5, 2))]
)
def test_numbers_out_of_bounds_are_refused(name: str, value: Fraction) -> None:
    wild = replace(THIRDS, options={"MIX001": {name: value}})
    with pytest.raises(ValueError, match=name):
        wild.options_of(rule_named("MIX001"))


def test_a_severity_can_be_set() -> None:
    rule = rule_named("A11Y001")
    assert THIRDS.severity_of(rule) is Severity.WARNING
    public = replace(THIRDS, severities={"A11Y001": Severity.ERROR})
    assert public.severity_of(rule) is Severity.ERROR
