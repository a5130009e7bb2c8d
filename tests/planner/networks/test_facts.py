"""The facts files: whole, sourced, found by any name."""

from dataclasses import fields
from datetime import date

import pytest

from planner.networks.facts import Counter, NetworkFacts, all_networks, facts_of, network_named

NETWORKS = {facts.key: facts for facts in all_networks()}
GRADES = {"documented", "source code", "second hand", "unconfirmed"}
IDENTITY = {"key", "label", "mark", "aliases", "connectable", "sources"}


def test_all_networks_are_there_by_label():
    assert set(NETWORKS) == {
        "practice", "wordpress", "bluesky", "mastodon", "instagram", "facebook", "x", "linkedin", "threads",
        "tiktok", "youtube", "pinterest", "tumblr", "telegram", "discord", "google-business",
    }  # fmt: skip
    labels = [facts.label.casefold() for facts in all_networks()]
    assert labels == sorted(labels)


@pytest.mark.parametrize("facts", NETWORKS.values(), ids=NETWORKS)
def test_every_limit_has_a_dated_source(facts):
    default = {field.name: field.default for field in fields(NetworkFacts)}
    said = {name for source in facts.sources for name in source.facts}
    assert said <= set(default)
    for name in set(default) - IDENTITY:
        if getattr(facts, name) != default[name]:
            assert facts.source_of(name) is not None, f"{facts.key}: {name} has no source"
    for source in facts.sources:
        assert source.grade in GRADES
        assert date(2018, 1, 1) < source.date <= date(2026, 11, 21)
        assert source.title


@pytest.mark.parametrize("facts", NETWORKS.values(), ids=NETWORKS)
def test_every_network_is_found_by_each_of_its_names(facts):
    for word in (facts.key, facts.label, facts.label.upper(), f"  {facts.label} ", *facts.aliases):
        assert network_named(word) == facts.key
    assert facts_of(facts.key) is facts
    assert facts.mark == f"net-{facts.key}"


def test_names_mean_one_network_each():
    names = [name.casefold() for facts in all_networks() for name in {facts.label, *facts.aliases}]
    assert len(names) == len(set(names))


def test_old_and_foreign_names_are_understood():
    assert network_named("Twitter") == "x"
    assert network_named("Google  My Business") == "google-business"
    assert network_named("fb") == "facebook"
    assert network_named("myspace") is None
    assert network_named("") is None
    assert facts_of("../facts/x") is None


def test_the_numbers_people_rely_on():
    assert (facts_of("bluesky").text_limit, facts_of("bluesky").byte_limit) == (300, 3000)
    assert (facts_of("mastodon").text_limit, facts_of("mastodon").url_weight) == (500, 23)
    assert (facts_of("x").text_limit, facts_of("x").counter) == (280, Counter.WEIGHTED)
    assert facts_of("instagram").media_required
    assert facts_of("wordpress").title_required
    assert {facts.key for facts in all_networks() if not facts.by_hand} == {
        "practice", "wordpress", "bluesky", "mastodon",
    }  # fmt: skip


def test_an_accounts_own_limits_win_and_nonsense_is_ignored():
    facts = facts_of("mastodon")
    assert facts.on({"text_limit": 5000}).text_limit == 5000
    assert facts.on((("alt_limit", 10_000),)).alt_limit == 10_000
    odd = {"text_limit": "many", "media_max": True, "url_weight": -1, "label": 7, "rest_root": "https://x"}
    assert facts.on(odd) is facts
