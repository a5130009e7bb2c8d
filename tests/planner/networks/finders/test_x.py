"""What X finds, by cases of our own; the published ones are in ``test_twitter_text``."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.networks.entities import found
from planner.networks.facts import facts_of
from planner.networks.finders import x
from planner.networks.spans import Entities

X = facts_of("x")
BITS = [
    "https://a.com",
    "b.co/x(y)",
    "@rye",
    "＠rye",
    "#rye",
    "＃日本",
    "$RYE",
    "RT",
    " ",
    "é",
    "日",
    ".",
    "/",
    "🍞",
    "(",
    "-",
]


def words(spans):
    return [span.text for span in spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Order at kiln.shop, or https://kiln.shop/new?x=1.", ["kiln.shop", "https://kiln.shop/new?x=1"]),
        ("kiln.shop:8080 and kiln.shop:8080/a", ["kiln.shop", "kiln.shop:8080/a"]),
        ("kiln.shop?x=1", ["kiln.shop"]),
        ("焼きkiln.jp焼き", ["kiln.jp"]),
        ("http://焼き.jp/焼き", ["http://焼き.jp/"]),
        ("https://a.com/x_(y_(z)) (https://b.com/q)", ["https://a.com/x_(y_(z))", "https://b.com/q"]),
        ("me@kiln.shop $kiln.shop #kiln.shop _kiln.shop -kiln.shop /kiln.shop", []),
        ("https://t.co/Ab1’s", ["https://t.co/Ab1"]),
        ("https://t.co/" + "a" * 41, []),
        ("https://" + "a" * 64 + ".com", []),
        ("https://" + "é" * 60 + ".com", []),
        ("https://a.com/" + "b" * 4090, []),
        ("https://a.example ends.hier", []),
        ("xn--bcher-kva.com", ["xn--bcher-kva.com"]),
    ],
)
def test_addresses(text, expected):
    assert words(found(text, X).urls) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("@rye, RT@oats .@spelt の@emmer", ["@rye", "@oats", "@spelt", "@emmer"]),
        ("@rye@kiln.shop me@rye !@rye @ryé @rye://", []),
        ("@" + "a" * 21, ["@" + "a" * 20]),
        ("＠rye", ["＠rye"]),
        ("https://x.com/@rye", []),
    ],
)
def test_mentions(text, expected):
    assert words(found(text, X).mentions) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#Sauerteig #2026 #2x #_ ＃パン", ["#Sauerteig", "#2x", "＃パン"]),
        ("a#b &#b #b#c #b:// #\ufe0f\u20e3b", []),
        ("🍞#rye (#oat)", ["#rye", "#oat"]),
        ("https://a.com/#rye", []),
        ("#" + "ab" * 100, ["#" + "ab" * 100]),
    ],
)
def test_hashtags(text, expected):
    assert words(found(text, X).hashtags) == expected


def test_shares():
    assert words(found("$RYE, $ab.c x$NO $toolong7 $1", X).cashtags) == ["$RYE", "$ab.c"]


def test_nothing_is_found_where_there_is_nothing():
    assert found("We baked all night", X) == Entities()


@pytest.mark.parametrize("piece", ["日", "-", "日.", "(", "#", "@", "/(", "é-", "_a.", "((a"])
def test_a_long_text_without_spaces_hides_nothing_after_it(piece):
    text = "https://" + piece * 1500 + " see kiln.shop"
    assert words(found(text, X).urls)[-1:] == ["kiln.shop"]


@given(st.lists(st.sampled_from(BITS) | st.text(max_size=3), max_size=12).map("".join))
def test_all_that_is_found_stands_in_the_text_and_never_overlaps(text):
    entities = found(text, X)
    spans = [*entities.urls, *entities.mentions, *entities.hashtags, *entities.cashtags]
    end = 0
    for span in sorted(spans, key=lambda span: span.start):
        assert text[span.start : span.end] == span.text
        assert end <= span.start < span.end
        end = span.end
    assert set(entities.urls) <= set(x.urls(text))
