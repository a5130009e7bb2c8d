"""Repeated words: who says so, once, and what an edit of the other post does to it."""

import random
from dataclasses import replace
from datetime import timedelta

from planner.domain.publication import PublicationState
from planner.lint.engine import Linter, lint
from planner.lint.finding import Severity
from planner.lint.fixing import patched
from planner.lint.profile import THIRDS
from planner.lint.registry import all_rules
from tests.planner.lint.plans import NOW, START, entry
from tests.planner.lint.test_engine_edits import play

DAY = timedelta(days=1)
TEXT = "Rye bread, fresh from the oven at nine, as long as there is some."
DUP = replace(THIRDS, select=("DUP",))


def only(code: str):
    return replace(THIRDS, select=(code,))


def told(entries, code: str, now=NOW) -> list:
    return [(one.posts, one.severity) for one in lint(entries, only(code), now).findings]


def test_one_post_on_three_networks_is_one_finding_about_the_client() -> None:
    same = {"post": "018f", "order": "018f", "from_file": False, "text": TEXT}
    entries = [entry(1, START, account=name, **same) for name in ("bluesky", "mastodon", "x")]
    [finding] = lint(entries, only("DUP001"), NOW).findings
    assert (finding.posts, finding.account, finding.numbers["networks"]) == (("018f",), "", 3)
    assert finding.message.startswith("3 networks get the same words: ")


def test_a_group_is_told_by_its_first_post_that_can_change() -> None:
    entries = [
        entry(1, START, account="x", text=TEXT, state=PublicationState.PUBLISHED),
        entry(2, START + timedelta(hours=2), account="bluesky", text=TEXT),
        entry(3, START + timedelta(hours=3), account="mastodon", text=TEXT),
    ]
    [finding] = lint(entries, only("DUP001"), START + timedelta(hours=1)).findings
    assert finding.posts == ("row:1", "row:2", "row:3")
    assert finding.network == ""


def test_the_same_greeting_every_morning_is_told_every_morning() -> None:
    entries = [
        entry(2 * day + place, START + day * DAY, account=name, text="Good morning")
        for day in range(4)
        for place, name in enumerate(("bluesky", "mastodon"))
    ]
    assert len(told(entries, "DUP001")) == 4


def test_two_posts_a_day_apart_are_told_once() -> None:
    for hours, findings in ((24, 1), (25, 0)):
        entries = [
            entry(1, START, account="bluesky", text=TEXT),
            entry(2, START + timedelta(hours=hours), account="mastodon", text=TEXT),
        ]
        assert len(told(entries, "DUP001")) == findings


def test_words_that_are_only_tags_or_an_address_are_no_words() -> None:
    entries = [
        entry(number, START, account=name, text=text)
        for number, (name, text) in enumerate((("x", "#rye https://a.example"), ("bluesky", "#bread")))
    ]
    assert not lint(entries, DUP, NOW).findings


def test_repeats_on_one_network_are_told_by_the_later_post() -> None:
    entries = [
        entry(1, START, account="x", text=TEXT),
        entry(2, START + DAY, account="x", text=TEXT),
        entry(3, START + 2 * DAY, account="x2", network="x", text=f"{TEXT} #rye"),
        entry(4, START + 2 * DAY, account="mastodon", text=TEXT),
    ]
    assert told(entries, "DUP002") == [
        (("row:1", "row:2"), Severity.ERROR),
        (("row:1", "row:2", "row:3"), Severity.ERROR),
    ]


def test_a_planned_post_tells_when_the_later_one_is_out() -> None:
    entries = [
        entry(1, START + DAY, account="mastodon", text=TEXT),
        entry(2, START + 2 * DAY, account="mastodon", text=TEXT, state=PublicationState.PUBLISHED),
    ]
    [finding] = lint(entries, only("DUP002"), NOW).findings
    assert (finding.posts, finding.severity) == (("row:1", "row:2"), Severity.WARNING)


def test_no_finding_on_repeats_keeps_a_post_back() -> None:
    assert not any(rule.blocks or rule.on for rule in all_rules() if rule.family == "DUP")


def test_an_edit_of_one_post_is_seen_by_the_other() -> None:
    entries = [entry(1, START, account="x", text=TEXT), entry(2, START + 9 * DAY, account="x", text=TEXT)]
    linter = Linter(DUP)
    assert {one.code for one in linter.lint(entries, NOW).findings} == {"DUP002", "DUP003"}
    other = [replace(entries[0], text="Who bakes on Sundays?")]
    assert not linter.update({"row:1": other}, NOW).findings
    assert len(linter.update({"row:1": [entries[0]]}, NOW).findings) == 2
    later = [replace(entries[0], instant=START - 60 * DAY)]
    assert {one.code for one in linter.update({"row:1": later}, NOW).findings} == set()
    assert not linter.update({"row:1": []}, NOW).findings


def test_moving_a_recycled_post_clears_it() -> None:
    hours = 8  # the earlier post stands later in its day
    entries = [
        entry(1, START + timedelta(hours=hours), account="x", text=TEXT),
        entry(2, START + 12 * DAY, account="x", text=TEXT),
    ]
    [finding] = lint(entries, only("DUP003"), NOW).findings
    assert finding.message.startswith("Said 12 days before, on 1 Nov: 100 % of the words are the same.")
    moved = patched(entries, finding.fixes[0])
    assert not lint(moved, only("DUP003"), NOW).findings
    assert (moved[1].instant - moved[0].instant).days == 60


def test_edits_say_what_a_fresh_run_says() -> None:
    rules = [rule for rule in all_rules() if rule.family == "DUP"]
    for seed in range(12):
        play(random.Random(seed), DUP, rules=rules, edits=20)
