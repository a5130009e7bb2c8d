"""The facts files: whole, sourced, found by any name."""

from dataclasses import fields
from datetime import date

import pytest

from planner.networks.facts import Counter, Finder, NetworkFacts, all_networks, facts_of, network_named

NETWORKS = {facts.key: facts for facts in all_networks()}
GRADES = {"documented", "source code", "second hand", "unconfirmed", "vendor data", "rule of thumb"}
IDENTITY = {"key", "label", "mark", "aliases", "connectable", "sources"}


def test_all_networks_are_there_by_label():
    assert set(NETWORKS) == {
        "practice", "wordpress", "bluesky", "mastodon", "instagram", "facebook", "x", "linkedin", "threads",
        "tiktok", "youtube", "pinterest", "tumblr", "telegram", "discord", "google-business",
        "reddit", "myspace", "google-plus", "snapchat", "nextdoor", "whatsapp", "facebook-profile",
        "micropub",
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
        assert date(2015, 1, 1) < source.date <= date(2026, 11, 21)
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
    assert network_named("MySpace") == "myspace"
    assert network_named("google plus") == "google-plus"
    assert network_named("friendster") is None
    assert network_named("") is None
    assert facts_of("../facts/x") is None


def test_the_numbers_people_rely_on():
    assert (facts_of("bluesky").text_limit, facts_of("bluesky").byte_limit) == (300, 3000)
    assert (facts_of("mastodon").text_limit, facts_of("mastodon").url_weight) == (500, 23)
    assert (facts_of("x").text_limit, facts_of("x").counter) == (280, Counter.WEIGHTED)
    assert facts_of("instagram").media_required
    assert facts_of("wordpress").title_required


@pytest.mark.parametrize(
    ("key", "tags", "hard", "a_day"),
    [
        ("instagram", 5, True, 2),
        ("threads", 1, True, 5),
        ("linkedin", 5, False, 2),
        ("x", 2, False, 5),
        ("facebook", 2, False, 2),
        ("mastodon", 5, False, 5),
        ("bluesky", 0, False, 5),
    ],
)
def test_how_many_hashtags_and_posts_are_enough(key, tags, hard, a_day):
    facts = facts_of(key)
    assert (facts.hashtag_max, facts.hashtag_hard, facts.day_max) == (tags, hard, a_day)


def test_what_pictures_and_videos_a_network_takes():
    assert (facts_of("instagram").image_types, facts_of("instagram").image_min_ratio) == (("jpeg",), 0.8)
    assert not facts_of("google-business").takes_video
    assert not facts_of("youtube").takes_images
    assert facts_of("x").gif_counts_as_video
    assert [facts.key for facts in all_networks() if not facts.link_clickable] == [
        "instagram", "snapchat", "tiktok",
    ]  # fmt: skip
    assert [facts.key for facts in all_networks() if facts.body_link_costs] == ["facebook", "linkedin"]
    for facts in all_networks():
        assert facts.image_min_ratio <= facts.image_max_ratio or not facts.image_max_ratio
        assert not {word for word in (*facts.image_types, *facts.video_types) if word != word.lower()}


def test_whose_grammar_a_network_reads_by():
    found = {facts.key: facts.finder for facts in all_networks() if facts.finder is not Finder.PLAIN}
    assert found == {"x": Finder.X, "mastodon": Finder.MASTODON, "bluesky": Finder.BLUESKY}


def test_an_accounts_own_limits_win_and_nonsense_is_ignored():
    facts = facts_of("mastodon")
    assert facts.on({"text_limit": 5000}).text_limit == 5000
    assert facts.on((("alt_limit", 10_000),)).alt_limit == 10_000
    odd = {"text_limit": "many", "media_max": True, "url_weight": -1, "label": 7, "rest_root": "https://x"}
    assert facts.on(odd) is facts


def test_a_network_that_is_called_by_words_is_found_by_those_of_both_languages():
    for word in ("Facebook profile", "facebook-profil"):
        assert network_named(word) == "facebook-profile"
    for word in ("WhatsApp status", "WhatsApp-Status", "whatsapp"):
        assert network_named(word) == "whatsapp"
