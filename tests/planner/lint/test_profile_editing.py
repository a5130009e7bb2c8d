"""Editing the settings file: one setting changes, everything else stays byte for byte."""

from datetime import date
from fractions import Fraction

import pytest

from planner.lint.finding import Severity
from planner.lint.mistakes import Mistakes
from planner.lint.profile import Scope
from planner.lint.profiles.editing import Change, edit_profile
from planner.lint.profiles.reading import read_profile
from planner.lint.registry import rule_named

FILE = """\
# What the bakery agreed, 2026
preset = "shop"   # since May
ignore = ["KND003"]

[rules.MIX001] # the main thing
warn = "1/4"
error = 0.5

# the first client
[client."Fennel & Rye".rules.MIX003]
warn = 4

[[ignored]]
rule = "MIX003"
reason = "agreed"
until = 2026-12-24
"""
BAKERY = Scope(client="Fennel & Rye")
MIX = rule_named("MIX001")


def edited(*changes: Change, text: str = FILE) -> str:
    return edit_profile(text.encode(), changes).decode()


def test_one_number() -> None:
    after = edited(Change(rule="MIX001", key="warn", value=Fraction(1, 5)))
    assert after == FILE.replace('warn = "1/4"', 'warn = "1/5"')


def test_whole_numbers_words_days_and_truths() -> None:
    after = edited(
        Change(rule="MIX003", key="warn", value=5, place=BAKERY),
        Change(key="ignore", value=("KND", "TXT")),
        Change(rule="MIX001", key="error", value=Fraction(1)),
        Change(key="help-is-soft", value=True),
        Change(key="until", value=date(2026, 12, 1)),
    )
    assert "warn = 5" in after
    assert 'ignore = ["KND", "TXT"]' in after
    assert "error = 1\n" in after
    assert "help-is-soft = true" in after
    assert "until = 2026-12-01" in after


def test_a_layer_that_is_not_there_yet() -> None:
    places = (
        Scope(client="Kiln & Loom", network="instagram", account="kiln"),
        Scope(network="mastodon"),
        Scope(campaign="Christmas 2026"),
        Scope(post="row:3"),
    )
    after = edited(*(Change(rule="TXT003", key="severity", value=Severity.INFO, place=one) for one in places))
    assert all(line in after.splitlines() for line in FILE.splitlines())
    profile = read_profile(after.encode()).profile
    for place in places:
        assert profile.at(place).severity_of(rule_named("TXT003")) is Severity.INFO


def test_an_empty_file_becomes_one() -> None:
    after = edited(
        Change(key="preset", value="80-20"), Change(rule="MIX001", key="warn", value=Fraction(1, 7)), text=""
    )
    profile = read_profile(after.encode()).profile
    assert (profile.name, profile.options_of(MIX)["warn"]) == ("80-20", Fraction(1, 7))


def test_taking_a_setting_out_takes_its_empty_tables_out() -> None:
    after = edited(Change(rule="MIX003", key="warn", value=None, place=BAKERY))
    assert "Fennel" not in after.replace("# the first client", "")
    assert edited(Change(rule="MIX002", key="warn", value=None)) == FILE
    assert edited(Change(rule="MIX001", key="error", value=None)) == FILE.replace("error = 0.5\n", "")


def test_there_and_back_is_the_same_file() -> None:
    there = edited(Change(rule="MIX001", key="severity", value="off"), Change(key="select", value=("MIX",)))
    assert there != FILE
    back = edited(
        Change(rule="MIX001", key="severity", value=None), Change(key="select", value=None), text=there
    )
    assert back == FILE


def test_names_are_found_whatever_their_case() -> None:
    place = Scope(client="fennel & rye")
    after = edited(Change(rule="mix003", key="WARN", value=6, place=place))
    assert after == FILE.replace("warn = 4", "warn = 6")


def test_line_ends_and_byte_order_mark_stay() -> None:
    windows = b"\xef\xbb\xbf" + FILE.replace("\n", "\r\n").encode()
    change = Change(rule="MIX001", key="warn", value=Fraction(1, 5))
    assert edit_profile(windows, [change]) == windows.replace(b'"1/4"', b'"1/5"')


@pytest.mark.parametrize(
    "change",
    [
        Change(rule="MIX001", key="warn", value=Fraction(3)),
        Change(rule="MIX999", key="warn", value=1),
        Change(key="preset", value="launch-week"),
        Change(rule="MIX001", key="wrn", value=1),
    ],
)
def test_an_edit_that_would_spoil_the_file_is_refused_whole(change: Change) -> None:
    with pytest.raises(Mistakes):
        edited(Change(rule="MIX001", key="warn", value=Fraction(1, 5)), change)


def test_a_file_that_is_wrong_already_is_not_touched() -> None:
    with pytest.raises(Mistakes, match="MIX01"):
        edited(Change(rule="MIX001", key="warn", value=Fraction(1, 5)), text="[rules.MIX01]\nwarn = 1")
