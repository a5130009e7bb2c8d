"""Lengths as the networks count them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.networks.counting import Count, count, graphemes, limit_at, refused_in
from planner.networks.facts import all_networks, facts_of

X, MASTODON, BLUESKY = (facts_of(key) for key in ("x", "mastodon", "bluesky"))
INSTAGRAM, THREADS, YOUTUBE, DISCORD = (
    facts_of(key) for key in ("instagram", "threads", "youtube", "discord")
)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Hello, world! 👋", 16),
        ("cafe\u0301", 4),
        ("see example.com now", 31),
        ("國" * 140, 280),
        ("👨‍👩‍👧‍👦", 2),
        ("1️⃣", 2),
        ("🇩🇪", 2),
        ("Привет", 6),
        ("“quotes” — dash…", 17),
        ("日本語 https://x.com", 30),
        ("user@example.com", 16),
        ("€", 2),
        ("#1 ©", 4),
        ("👍🏽", 2),
        ("ends.here", 23),
        ("ends.hier", 9),
    ],
)
def test_x_weighs_characters(text, length):
    assert count(text, X) == Count(length, 280, False)


def test_x_is_over_from_281():
    assert not count("國" * 140, X).over
    assert count("國" * 141, X) == Count(282, 280, True)
    assert limit_at("國" * 141, X) == 140


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("https://example.com/a/very/long/path/that/goes/on", 23),
        ("http://a.com", 23),
        ("http://a.example", 16),
        ("two https://a.com and https://b.com", 3 + 1 + 23 + 5 + 23),
        ("(https://a.com/b).", 26),
        ("example.com", 11),
        ("xhttps://a.com", 14),
        ("https://a.com/" + "x" * 5000, 5014),
        ("@rye@social.example", 4),
        ("@rye", 4),
        ("hi @rye@social.example.", 8),
        ("@rye@" + "a" * 254, 259),
        ("🧑🏽‍🍳é👩‍👩‍👧", 3),
        ("me@example.com", 14),
    ],
)
def test_mastodon_counts_addresses_as_23_and_mentions_without_server(text, length):
    assert count(text, MASTODON).length == length


def test_mastodons_limit_is_the_servers_own():
    assert count("x" * 501, MASTODON) == Count(501, 500, True)
    assert count("x" * 501, MASTODON, {"text_limit": 1000}) == Count(501, 1000, False)
    assert count("https://a.com", MASTODON, (("url_weight", 32),)).length == 32


def test_bluesky_counts_what_people_see_and_addresses_in_full():
    assert count("👩‍👩‍👧‍👦" * 300, BLUESKY) == Count(7500, 3000, True, "bytes")
    assert count("🍞" * 300, BLUESKY) == Count(300, 300, False)
    assert count("x" * 301, BLUESKY) == Count(301, 300, True)
    assert count("https://example.com/x", BLUESKY).length == 21
    assert limit_at("🍞" * 301, BLUESKY) == 300
    assert limit_at("👩‍👩‍👧‍👦" * 300, BLUESKY) == 120 * 7


def test_other_units():
    assert count("🍞é", INSTAGRAM).length == 3
    assert count("🍞é", YOUTUBE) == Count(6, 5000, False, "bytes")
    assert count("🍞é", DISCORD).length == 2
    assert count("🍞é", THREADS).length == 5


def test_no_limit_is_never_over():
    told = count("x" * 100_000, facts_of("wordpress"))
    assert (told.limit, told.over, told.left) == (0, False, 0)
    assert count("x" * 310, BLUESKY).left == -10


@given(
    st.text(max_size=300)
    | st.from_regex(
        r"([a-zé🍞 ]|https://a\.shop/[a-z]{0,40}|@[a-z]{1,5}@b\.shop |\r\n){0,30}", fullmatch=True
    ),
    st.sampled_from(all_networks()),
)
def test_a_text_is_over_exactly_where_the_limit_is_passed(text, facts):
    small = facts.on({"text_limit": 20})
    told = count(text, small)
    where = limit_at(text, small)
    assert (where is not None) is told.over
    if where is not None:
        assert 0 <= where < len(text)


@given(st.text(max_size=200), st.text(alphabet=" \n", min_size=1, max_size=3), st.text(max_size=200))
def test_plain_texts_add_up(first, gap, last):
    for facts in (INSTAGRAM, YOUTUBE, DISCORD):
        whole = count(first + gap + last, facts).length
        assert whole == sum(count(piece, facts).length for piece in (first, gap, last))


@given(st.text(max_size=300))
def test_people_never_see_more_characters_than_code_points(text):
    assert graphemes(text) <= len(text)
    assert count(text, BLUESKY).length >= 0


TEXTS = st.lists(
    st.sampled_from(
        ["https://a.com/b", "b.co", "@rye@c.com", "#rye", "e\u0301", "🍞", "👩‍👩‍👧‍👦", "🇩🇪", "1️⃣", "日", " "]
    )
    | st.text(max_size=4),
    max_size=12,
).map("".join)


@given(TEXTS, st.sampled_from(all_networks()))
def test_a_word_more_counts_its_letters_and_changes_nothing_before_it(text, facts):
    assert count(text + "\tloaf", facts.without_byte_limit()).length == (
        count(text, facts.without_byte_limit()).length + 5
    )


@given(TEXTS, st.sampled_from([INSTAGRAM, DISCORD, YOUTUBE]))
def test_all_before_the_limit_fits_and_one_more_does_not(text, facts):
    small = facts.on({"text_limit": 12})
    where = limit_at(text, small)
    if where is not None:
        assert count(text[:where], small).length <= 12 < count(text[: where + 1], small).length


@given(TEXTS)
def test_x_counts_composed_and_decomposed_alike(text):
    assert count(unicodedata.normalize("NFD", text), X) == count(unicodedata.normalize("NFC", text), X)


def test_where_x_is_over_is_told_in_what_was_typed():
    text = "e\u0301" * 275 + " https://a.com"
    assert count(text, X).length == 275 + 24
    assert limit_at(text, X) == 551
    assert limit_at("e\u0301" * 300, X) == 560


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
        ("🇩🇪🇫🇷", 4),
        ("🇽🇽", 4),
        ("❤️‍🔥", 2),
        ("©️", 2),
        ("✌︎", 4),
        ("☝🏿", 2),
        ("🧑🏽‍🍳‍", 3),
        ("🍞🥖", 4),
        ("#️⃣*️⃣", 4),
    ],
)
def test_an_emoji_is_2_on_x_whatever_it_is_made_of(text, length):
    assert count(text, X).length == length


@pytest.mark.parametrize(
    ("text", "length"), [("🍞", 4), ("👩‍👩‍👧‍👦", 25), ("🇩🇪", 8), ("☎ and ☎️", 12), ("©", 1), ("日本", 2)]
)
def test_threads_counts_emoji_by_their_bytes(text, length):
    assert count(text, THREADS).length == length


def test_what_a_network_refuses():
    assert refused_in("bread\ufeff", X) == "\ufeff"
    assert refused_in("1 < 2", YOUTUBE) == "<"
    assert refused_in("bread < cake", MASTODON) == ""
