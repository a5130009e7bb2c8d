"""The presets carry the numbers that their names and the design promise."""

from fractions import Fraction

import pytest

from planner.lint.finding import Severity
from planner.lint.profile import Profile
from planner.lint.profiles.presets import NAMES, all_presets, preset_named
from planner.lint.registry import all_rules, rule_named
from planner.lint.rule import Grade

F = Fraction
NUMBERS = {
    "thirds": (F(1, 3), F(1, 2), {}),
    "80-20": (F(1, 5), F(2, 5), {}),
    "4-1-1": (F(1, 6), F(1, 3), {"community": F(4, 6)}),
    "5-3-2": (F(1, 5), F(2, 5), {"community": F(1, 2), "own": F(3, 10)}),
    "70-20-10": (F(1, 10), F(1, 4), {"value": F(7, 10), "community": F(1, 5)}),
    "50-30-20": (F(1, 5), F(2, 5), {"value": F(1, 2), "community": F(3, 10)}),
    "launch-week": (F(3, 5), F(4, 5), {}),
    "shop": (F(2, 5), F(3, 5), {}),
    "non-profit": (F(1, 3), F(1, 2), {}),
    "public-sector": (F(1, 10), F(1, 4), {}),
}
OWN_WARN = {"thirds", "80-20", "4-1-1", "70-20-10", "50-30-20"}
"""Presets whose name says the share of promotion; every other number is of our own."""


def profile_of(name: str) -> Profile:
    return Profile(name=name, layers=(preset_named(name).layer,))


@pytest.mark.parametrize("name", NAMES)
def test_the_numbers(name: str) -> None:
    warn, error, targets = NUMBERS[name]
    profile = profile_of(name)
    for code in ("MIX001", "MIX002"):
        options = profile.options_of(rule_named(code))
        assert (options["warn"], options["error"]) == (warn, error)
    under = rule_named("MIX007")
    options = profile.options_of(under)
    assert {
        k: v for k, v in options.items() if v and k not in {"tolerance", "posts", "days", "least"}
    } == targets
    assert options["tolerance"] == F(1, 10)
    assert profile.takes(under) is bool(targets)


@pytest.mark.parametrize("name", NAMES)
def test_house_numbers_are_marked(name: str) -> None:
    house = set(preset_named(name).house)
    assert {"MIX001.error", "MIX002.error"} <= house
    assert ("MIX001.warn" in house, "MIX002.warn" in house) == (name not in OWN_WARN,) * 2
    assert not any(word.startswith("MIX007") for word in house)


def test_every_preset_can_be_understood() -> None:
    presets = all_presets()
    assert [preset.name for preset in presets] == list(NUMBERS)
    assert len({preset.label for preset in presets}) == len(presets)
    for preset in presets:
        assert preset.says.endswith(".")
        assert preset.source
        assert preset.read.year >= 2026
        assert preset.grade in {grade.value for grade in Grade}


def test_only_rules_and_options_that_there_are() -> None:
    rules = {rule.code: {option.name for option in rule.options} for rule in all_rules()}
    for preset in all_presets():
        layer = preset.layer
        assert {*layer.options, *layer.severities, *layer.extend} <= set(rules)
        for code, numbers in layer.options.items():
            assert set(numbers) <= rules[code]


def test_what_a_preset_turns_on_and_off() -> None:
    loads = rule_named("MIX006")
    everything = Profile(layers=(preset_named("non-profit").layer,), select=("MIX",))
    assert preset_named("non-profit").layer.severities == {"MIX006": None}
    assert not profile_of("non-profit").takes(loads)
    assert everything.takes(rule_named("MIX008"))
    for code in ("A11Y001", "A11Y002", "A11Y003"):
        rule = rule_named(code)
        assert profile_of("public-sector").takes(rule)
        assert profile_of("public-sector").severity_of(rule) is Severity.ERROR


def test_only_non_profits_ask_for_help_softly_and_only_a_launch_ends() -> None:
    assert [one.name for one in all_presets() if one.layer.help_is_soft] == ["non-profit"]
    assert [(one.name, one.most_days) for one in all_presets() if one.most_days] == [("launch-week", 14)]


def test_a_name_that_is_none() -> None:
    with pytest.raises(KeyError):
        preset_named("fourths")
