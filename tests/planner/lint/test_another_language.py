"""What is found does not hang on the language it is said in: ignored findings stay ignored, fixes stay fixes."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from planner import languages
from planner.exchange.entries import entries_of_file
from planner.lint.engine import Linter
from planner.lint.finding import Finding
from planner.lint.profile import Profile
from tests.planner.languages.shouting import Shouting

PLANS = Path(__file__).resolve().parents[2] / "data" / "plans"
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def found_in(name: str) -> list[Finding]:
    entries = entries_of_file((PLANS / name).read_bytes(), name=name, now=NOW, zone="Europe/Berlin")
    profile = Profile(select=("ALL",))
    return list(Linter(profile, judge_all=True).lint(entries, NOW).findings)


def essence(one: Finding) -> tuple[object, ...]:
    patches = [(fix.safety, fix.patches, fix.drops) for fix in one.fixes]
    return one.code, one.severity, one.fingerprint, one.posts, one.span, one.numbers, one.window, patches


@pytest.mark.parametrize("name", sorted(path.name for path in PLANS.glob("*.parley.csv")))
def test_the_same_is_found_in_another_language(name, monkeypatch):
    english = found_in(name)
    monkeypatch.setattr(languages, "_chosen", Shouting())
    loud = found_in(name)
    assert [essence(one) for one in loud] == [essence(one) for one in english]
    assert {one.message for one in loud}.isdisjoint(one.message for one in english)
