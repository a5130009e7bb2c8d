"""Posting by hand: pages to write on, addresses of posts, what is said before."""

from urllib.parse import parse_qs, urlsplit

import pytest

from planner.networks.by_hand import MOST_ADDRESS, PLAIN, by_hand
from planner.networks.facts import all_networks

KEYS = [one.key for one in all_networks() if one.key != "practice"]
ONLY_BY_HAND = ("reddit", "myspace", "snapchat", "nextdoor", "whatsapp", "facebook-profile")


@pytest.mark.parametrize("key", KEYS)
def test_every_fact_of_every_network_has_a_source(key):
    facts = by_hand(key)
    said = {name for source in facts.sources for name in source.facts}
    there = {name for name in ("compose", "hosts", "post", "says", "closed") if getattr(facts, name)}
    assert there, f"{key}: nothing is known of posting by hand"
    assert there - {"says"} <= said
    assert facts.compose.startswith(("https://", "{server}/")) or facts.closed


@pytest.mark.parametrize("key", ONLY_BY_HAND)
def test_networks_without_an_open_door_say_so(key):
    assert by_hand(key).says.endswith(".")


def test_a_page_takes_words_and_link_along():
    page = by_hand("x").page({"text": "Käse & Brot, 50 %", "link": "https://fennelandrye.test/?a=1&b=2"})
    query = parse_qs(urlsplit(page).query)
    assert query == {"text": ["Käse & Brot, 50 %"], "url": ["https://fennelandrye.test/?a=1&b=2"]}


def test_what_is_empty_is_left_out():
    assert by_hand("x").page({"text": "Hello"}) == "https://x.com/intent/tweet?text=Hello"
    assert by_hand("reddit").page({}) == "https://www.reddit.com/submit"


def test_a_server_of_ones_own_is_named_or_there_is_no_page():
    facts = by_hand("mastodon")
    assert (
        facts.page({"text": "Hi", "server": "https://social.example/"})
        == "https://social.example/share?text=Hi"
    )
    assert facts.page({"text": "Hi"}) == ""


def test_words_that_are_too_long_for_an_address_stay_on_the_clipboard():
    page = by_hand("linkedin").page({"text": "é" * MOST_ADDRESS})
    assert page == "https://www.linkedin.com/feed/?shareActive=true"


@pytest.mark.parametrize(
    ("key", "address", "found"),
    [
        ("x", "https://x.com/bakery/status/1900000000000000001?s=20", "1900000000000000001"),
        ("linkedin", "https://www.linkedin.com/feed/update/urn:li:share:7000/", "urn:li:share:7000"),
        ("youtube", "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3", "dQw4w9WgXcQ"),
        ("youtube", "https://youtu.be/dQw4w9WgXcQ", "dQw4w9WgXcQ"),
        ("tiktok", "https://www.tiktok.com/@bakery/video/7300000000000000001", "7300000000000000001"),
        ("pinterest", "https://www.pinterest.de/pin/8130/", "8130"),
        ("instagram", "https://www.instagram.com/reel/Cx1_y-2/", "Cx1_y-2"),
        ("reddit", "https://www.reddit.com/r/bristol/comments/1abc23/bread/", "1abc23"),
        ("telegram", "https://t.me/bakery/17", "17"),
        ("x", "https://x.com/bakery", ""),
    ],
)
def test_the_id_is_read_from_the_address(key, address, found):
    assert by_hand(key).post_id(address) == found


def test_an_address_belongs_to_its_network():
    facts = by_hand("tiktok")
    assert facts.is_there("https://vm.tiktok.com/abc/")
    assert not facts.is_there("https://nottiktok.com/video/1")
    assert not facts.is_there("https://x.com/bakery/status/1")
    assert by_hand("whatsapp").is_there("https://anything.example/")


def test_an_unknown_network_has_nothing():
    assert by_hand("friendster") is PLAIN
