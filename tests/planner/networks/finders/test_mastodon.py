"""What Mastodon finds and how it counts; cases of our own, after the behaviour of its source."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.networks.counting import count, graphemes, limit_at
from planner.networks.entities import found
from planner.networks.facts import facts_of

MASTODON = facts_of("mastodon")


def words(spans):
    return [span.text for span in spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See https://kiln.shop/new, and kiln.shop.", ["https://kiln.shop/new"]),
        ("https://kiln.shop:8080/a?b=c#d", ["https://kiln.shop:8080/a?b=c#d"]),
        ("https://kiln.shop/日本語の道。", ["https://kiln.shop/日本語の道。"]),
        ("https://a-long-name.com/x http://sub_domain.kiln-works.co.uk", None),
        ("https://-a.com https://a-.com https://a_b.com", []),
        ("https://日本.みんな/", ["https://日本.みんな/"]),
        ("gemini://kiln.shop/x ftp://kiln.shop", []),  # addresses of the web only
        ("(https://a.com/wiki/x_(y))", ["https://a.com/wiki/x_(y)"]),
        ("https://a.com/x(y(z))", ["https://a.com/x(y(z))"]),
        ("https://a.com?q=日本", ["https://a.com?q=日本"]),
        ("https://kiln.example https://localhost/ https://127.0.0.1/x", []),
        ("xhttps://a.com #https://a.com @https://a.com", []),
        ("https://a.com/" + "b" * 4100, []),
    ],
)
def test_addresses(text, expected):
    expected = text.split() if expected is None else expected
    assert words(found(text, MASTODON).urls) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("@rye and @rye@kiln.shop.", ["@rye", "@rye@kiln.shop"]),
        ("@rye.oat-spelt@kiln-works.shop", ["@rye.oat-spelt@kiln-works.shop"]),
        ("@rye@日本.みんな", ["@rye@日本.みんな"]),
        ("me@kiln.shop =@rye /@rye x@rye", []),
        ("@rye@ @ryé @rye://", []),
        ("@rye@@kiln.shop", ["@kiln.shop"]),
        ("(@rye) “@oat”", ["@rye", "@oat"]),
        ("@rye@" + "a" * 253, ["@rye@" + "a" * 253]),
        ("@rye@" + "a" * 254, []),
        ("@rye@kiln.shop:8080", ["@rye@kiln.shop"]),
    ],
)
def test_mentions(text, expected):
    assert words(found(text, MASTODON).mentions) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#rye #RyeBread", ["#rye", "#RyeBread"]),
        ("#3d #l33t #bread2026 #2026", ["#3d", "#l33t", "#bread2026"]),
        ("#_rye #rye_ #one_two", ["#_rye", "#rye_", "#one_two"]),
        ("#one·two·three #·one #two·", ["#one·two·three", "#two"]),
        ("#ぼっち・ざ・ろっく", ["#ぼっち・ざ・ろっく"]),
        ("#نرم\u200cافزار!", ["#نرم\u200cافزار"]),
        ("＃ｐａｎ\u00a0#ß", ["＃ｐａｎ", "#ß"]),
        ("(#rye) a#rye https://a.com/#rye https://a.com/é#rye https://a.com/x?y=#rye", []),
        ("#rye://", ["#rye"]),
        ("#ryehttps://", ["#rye"]),
        ("#", []),
    ],
)
def test_hashtags(text, expected):
    assert words(found(text, MASTODON).hashtags) == expected


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("a" * 476 + " https://" + "b" * 30 + ".com/example", 500),
        ("a" * 475 + " @alice@" + "b" * 30 + ".com", 482),
        ("a" * 476 + "https://" + "b" * 30 + ".com/example", 476 + 50),
        ("https://a.com/" + "b" * 5000, 5014),
        ("👩‍👩‍👧‍👦" * 500, 500),
        ("✨" * 499 + "e\u0301", 500),
        ("#rye bread", 10),
        ("two\r\nlines", 9),
    ],
)
def test_lengths(text, length):
    assert count(text, MASTODON).length == length


def test_the_limit_is_passed_where_the_words_are():
    text = "https://a.com/" + "b" * 100 + " @rye@kiln.shop " + "c" * 500
    where = limit_at(text, MASTODON)
    assert where is not None
    assert count(text[:where], MASTODON).length == 500
    assert count(text[: where + 1], MASTODON).length == 501
    assert limit_at("c" * 490 + " https://a.com/b", MASTODON) == 491


@given(
    st.lists(
        st.sampled_from(
            ["https://a.com", "/é", "@rye", "@kiln.shop", "#rye", " ", ".", "e\u0301", "🍞", "\u200d", "\r\n"]
        )
        | st.text(max_size=2),
        max_size=14,
    ).map("".join)
)
def test_what_is_found_stands_in_the_text(text):
    entities = found(text, MASTODON)
    for span in (*entities.urls, *entities.mentions, *entities.hashtags):
        assert text[span.start : span.end] == span.text
    told = count(text, MASTODON).length
    assert told <= len(text) + 23 * len(entities.urls)
    if not (entities.urls or entities.mentions):
        assert told == graphemes(text)
