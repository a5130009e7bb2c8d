"""A post as it is typed: its own findings, and what it does to the mix."""

from dataclasses import replace
from datetime import timedelta

from planner.domain.kinds import Kind
from planner.lint.engine import lint
from planner.lint.profile import THIRDS
from planner.lint.what_if import effect, lint_post, mix_of, what_if_kind
from tests.planner.lint.plans import NOW, START, entry, plan


def test_the_posts_own_findings_and_those_of_its_account_that_name_it() -> None:
    around = plan("pp")
    typed = entry(3, START + timedelta(days=2), "p", text="a" * 301, network="bluesky", account="instagram")
    said = lint_post(typed, around, THIRDS, NOW)
    assert [f.code for f in said.findings] == ["TXT001", "MIX003", "MIX001"]
    assert all("row:3" in f.posts for f in said.findings)
    other = lint_post(replace(typed, kind=Kind.STORY, text="Short."), around, THIRDS, NOW)
    assert [f.code for f in other.findings] == ["MIX001"]


def test_the_stored_version_of_the_post_is_replaced() -> None:
    around = plan("ppp")
    said = lint_post(replace(around[1], kind=Kind.STORY), around, THIRDS, NOW)
    assert "MIX003" not in {f.code for f in said.findings}
    assert said.headline.posts == 3


def test_an_idea_gets_its_own_findings_only() -> None:
    idea = replace(entry(9, START, "s", text="20 % off. Order now."), when=None, instant=None)
    said = lint_post(idea, plan("pp"), THIRDS, NOW)
    assert [f.code for f in said.findings] == ["KND003"]
    assert said.headline.posts == 2


def test_what_if_it_were_a_story() -> None:
    entries = plan("pspspsps")
    before, after = what_if_kind(entries, "row:1", Kind.STORY, NOW)
    assert (before.promo, after.promo, after.posts) == (4, 3, 8)
    assert effect(before, after, Kind.STORY) == "As a story, this post brings it to 38 %."
    assert effect(before, before, Kind.STORY) == ""


def test_words_that_sell_sell_as_a_story_too() -> None:
    entries = [*plan("spspsps"), entry(8, START + timedelta(days=7), "p", text="Order now.")]
    before, after = what_if_kind(entries, "row:8", Kind.STORY, NOW)
    assert before.promo == after.promo == 4


def test_too_few_posts_give_no_sentence() -> None:
    before, after = what_if_kind(plan("ps"), "row:1", Kind.STORY, NOW)
    assert not after.judged
    assert effect(before, after, Kind.STORY) == ""


def test_the_headline_is_the_linters_own() -> None:
    one = plan("ppsspsspss")
    two = plan("spspspsp", account="facebook", first=21)
    report = lint([*one, *two], THIRDS, NOW)
    assert mix_of(one, THIRDS, NOW) == report.per_account["bakery/instagram"]
    assert mix_of([*one, *two], THIRDS, NOW) == report.clients["bakery"]
    assert mix_of([], THIRDS, NOW).posts == 0
