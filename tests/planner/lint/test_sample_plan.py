"""The bakery's plan: what the linter says to it, counted by hand."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from planner.exchange.entries import entries_of_file
from planner.lint.engine import lint
from planner.lint.finding import Report
from planner.lint.kinds.suggest import suggest_kind
from planner.lint.offers import offered
from planner.lint.profile import THIRDS

PLAN = Path(__file__).resolve().parents[2] / "data" / "plans" / "bakery.parley.csv"
NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture(scope="module")
def entries():
    return entries_of_file(PLAN.read_bytes(), name=PLAN.name, now=NOW)


@pytest.fixture(scope="module")
def report(entries) -> Report:
    return lint(entries, THIRDS, NOW)


def test_instagram_and_facebook_sell_in_7_of_9_posts(report: Report) -> None:
    found = {f.network: f for f in report.findings if f.code == "MIX001" and f.severity == "error"}
    assert set(found) == {"instagram", "facebook"}
    for finding in found.values():
        assert finding.numbers == {"promo": 7, "unclear": 0, "posts": 9, "share": 7 / 9, "limit": 0.5}
        assert "78 %" in finding.message
        assert "7 of 9 posts" in finding.message
        assert "Your limit is 33 %" in finding.message
    assert found["instagram"].posts == tuple(f"row:{n}" for n in (1, 4, 8, 13, 17, 20, 23))
    assert found["facebook"].posts == tuple(f"row:{n}" for n in (2, 6, 9, 14, 21, 26, 30))
    ends = {network: (f.window[0].day, f.window[1].day) for network, f in found.items()}
    assert ends == {"instagram": (23, 14), "facebook": (23, 15)}


def test_the_other_accounts_have_too_few_posts(report: Report) -> None:
    notes = {f.network: f.numbers["posts"] for f in report.findings if f.severity == "info"}
    assert notes == {"bluesky": 5, "wordpress": 3, "mastodon": 4}
    assert all("too few posts to judge" in f.message for f in report.findings if f.severity == "info")


def test_the_client_counts_a_cross_post_once(report: Report) -> None:
    [finding] = [f for f in report.findings if f.code == "MIX002"]
    assert finding.numbers == {"promo": 6, "unclear": 0, "posts": 9, "share": 6 / 9, "limit": 0.5}
    assert "row:9" not in finding.posts  # Black Friday on Facebook is Black Friday on Instagram
    [headline] = report.clients.values()
    assert (headline.promo, headline.posts) == (6, 9)
    assert headline.fingerprint == finding.fingerprint


def test_the_headline_of_an_account_is_its_findings_window(report: Report) -> None:
    headline = next(h for key, h in report.per_account.items() if "instagram" in key)
    assert (headline.promo, headline.posts, headline.judged) == (7, 9, True)
    assert (headline.start.day, headline.end.day) == (23, 7)
    few = next(h for key, h in report.per_account.items() if "mastodon" in key)
    assert (few.judged, few.posts) == (False, 4)


def test_runs_of_three_and_pictures_without_alt_text(report: Report) -> None:
    runs = [f.posts for f in report.findings if f.code == "MIX003"]
    assert runs == [
        ("row:1", "row:4", "row:8"),
        ("row:2", "row:6", "row:9"),
        ("row:13", "row:17", "row:20"),
        ("row:21", "row:26", "row:30"),
    ]
    assert [f.posts for f in report.findings if f.code == "A11Y001"] == [("row:2",), ("row:8",), ("row:9",)]


def test_what_else_is_found_would_be_defended(report: Report) -> None:
    mix = {"MIX001", "MIX002", "MIX003", "A11Y001"}
    others = [(f.code, f.network, f.posts) for f in report.findings if f.code not in mix]
    assert sorted(others) == [
        ("LEG002", "instagram", ("row:23",)),  # a giveaway without its rules
        (
            "TLK001",
            "facebook",
            tuple(f"row:{n}" for n in (2, 6, 9, 12, 14, 18, 21, 26, 30)),
        ),  # nobody is asked
        ("TXT003", "facebook", ("row:9",)),  # BLACK FRIDAY!!! 30 % OFF EVERYTHING
        ("TXT003", "instagram", ("row:8",)),
        ("TXT005", "instagram", ("row:23",)),  # tag 3 friends
    ]
    assert (report.posts, report.accounts) == (32, 5)


def test_no_story_is_called_a_sale_and_no_kind_is_doubted(entries) -> None:
    assert not lint(entries, replace(THIRDS, select=("KND",)), NOW).findings
    for entry in entries:
        suggested = suggest_kind(entry.text, link=entry.link).kind
        assert suggested in {None, entry.kind}, entry.text


def test_without_kinds_the_offers_are_still_told_by_their_words(entries) -> None:
    bare = [replace(entry, kind=None) for entry in entries]
    found = lint(bare, replace(THIRDS, select=("MIX001", "KND001")), NOW).findings
    errors = [f for f in found if f.severity == "error"]
    assert [f.numbers["promo"] for f in errors] == [7, 7]
    assert [f.numbers["unclear"] for f in errors] == [2, 2]
    assert len([f for f in found if f.code == "KND001"]) == 15


def test_in_a_plan_too_each_mix_has_its_smallest_change(entries) -> None:
    """There each row is a post of its own: clearing an account cuts the client's streak in two, which is no new one."""
    posts = [replace(one, post=f"post-{one.order}", from_file=False) for one in entries]
    errors = [
        one for one in lint(posts, THIRDS, NOW).findings if one.code == "MIX001" and one.severity == "error"
    ]
    assert [one.network for one in errors] == ["instagram", "facebook"]
    for finding in errors:
        [fix] = offered(finding, posts, THIRDS, NOW)
        assert fix.title.startswith("Turn ")
        assert fix.leads_to == "3 of 9, limit 3"
