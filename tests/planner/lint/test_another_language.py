"""What is found does not hang on the language it is said in: ignored findings stay ignored, fixes stay fixes."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from planner import languages
from planner.exchange.entries import entries_of_file
from planner.lint.engine import Linter
from planner.lint.finding import Finding
from planner.lint.profile import THIRDS, Profile, Scope
from planner.lint.profiles.reading import read_profile
from planner.lint.registry import rule_named
from tests.planner.languages.shouting import Shouting

PLANS = Path(__file__).resolve().parents[2] / "data" / "plans"
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def found_in(name: str) -> list[Finding]:
    entries = entries_of_file((PLANS / name).read_bytes(), name=name, now=NOW, zone="Europe/Berlin")
    profile = Profile(select=("ALL",))
    return list(Linter(profile, judge_all=True).lint(entries, NOW).findings)


def essence(one: Finding) -> tuple[object, ...]:
    patches = [(fix.safety, fix.patches, fix.drops) for fix in one.fixes]
    return (
        one.code,
        one.severity,
        one.set_by,
        one.fingerprint,
        one.posts,
        one.span,
        one.numbers,
        one.window,
        patches,
    )


@pytest.mark.parametrize("name", sorted(path.name for path in PLANS.glob("*.parley.csv")))
def test_the_same_is_found_in_another_language(name, monkeypatch):
    english = found_in(name)
    monkeypatch.setattr(languages, "_chosen", Shouting())
    loud = found_in(name)
    assert [essence(one) for one in loud] == [essence(one) for one in english]
    assert {one.message for one in loud}.isdisjoint(one.message for one in english)


def test_who_set_a_limit_is_said_in_words_and_kept_in_the_words_of_the_file(monkeypatch):
    rule = rule_named("MIX001")
    assert THIRDS.set_by_of(rule) == "preset thirds"
    assert THIRDS.said_of(rule) == "preset Rule of thirds"
    file = b"""[client.Bakery]
preset = "shop"
[client.Bakery.network.instagram.rules.MIX001]
warn = "1/4"
"""
    place = Scope(client="Bakery", network="instagram")
    ruling = read_profile(file).profile.at(place)
    assert ruling.set_by_of(rule) == "preset shop of client Bakery > Instagram of Bakery"
    assert ruling.said_of(rule) == "preset Shop of client Bakery > Instagram of Bakery"
    monkeypatch.setattr(languages, "_chosen", Shouting())
    loud = read_profile(file).profile.at(place)
    assert loud.set_by_of(rule) == ruling.set_by_of(rule)
    assert loud.said_of(rule) != ruling.said_of(rule)
