"""Bluesky records: keys that never collide, facets that name the right bytes."""

import uuid

from hypothesis import given
from hypothesis import strategies as st

from planner.connectors.platforms.bluesky.record import (
    card_of,
    facets_of,
    mentions_of,
    post_record,
    rkey_of,
)
from planner.domain.ids import new_id

ALPHABET = "234567abcdefghijklmnopqrstuvwxyz"
PIECES = ["é", "🍞", "👩‍🍳", " ", "\n", "a", "(", ")", ".", "#Rye", "https://a.example/x", "b.shop"]
POSTS = st.lists(st.sampled_from(PIECES)).map("".join)
"""Texts in which there is something to find, as hardly ever in random ones."""


def marked(text):
    """What each facet covers in the text's bytes, with its feature."""
    data = text.encode()
    return [
        (data[facet["index"]["byteStart"] : facet["index"]["byteEnd"]].decode(), facet["features"][0])
        for facet in facets_of(text)
    ]


def test_a_key_is_a_valid_tid_and_always_the_same():
    for key in [new_id() for _ in range(500)] + ["any words", "", str(uuid.uuid4())]:
        rkey = rkey_of(key, 0)
        assert len(rkey) == 13
        assert set(rkey) <= set(ALPHABET)
        assert rkey[0] in "234567abcdefghij"
        assert rkey == rkey_of(key, 0)


def test_posts_planned_in_the_same_millisecond_have_keys_of_their_own():
    keys = {rkey_of(new_id(), part) for _ in range(5000) for part in range(3)}
    assert len(keys) == 15_000


def test_a_key_says_when_the_post_was_planned():
    number = 0
    for letter in rkey_of("019a0000-0000-7000-8000-000000000000", 0):
        number = number << 5 | ALPHABET.index(letter)
    assert number >> 10 == 0x019A00000000 * 1000


def test_links_and_tags_are_marked_after_umlauts_and_emoji():
    assert marked("Größe 🍞🥖: https://a.example/ä, #Brötchen!") == [
        ("https://a.example/ä", {"$type": "app.bsky.richtext.facet#link", "uri": "https://a.example/ä"}),
        ("#Brötchen", {"$type": "app.bsky.richtext.facet#tag", "tag": "Brötchen"}),
    ]


def test_a_link_at_the_very_start_is_marked():
    assert marked("https://a.example")[0][0] == "https://a.example"


def test_a_bare_name_is_linked_with_https():
    assert marked("see kiln.shop/x.")[0] == (
        "kiln.shop/x",
        {"$type": "app.bsky.richtext.facet#link", "uri": "https://kiln.shop/x"},
    )


def test_a_tag_of_more_than_64_characters_is_left_alone():
    assert marked("#" + "a" * 65) == []
    assert len(marked("#" + "a" * 64)) == 1


def test_mentions_are_handles_only():
    text = "é @bob.test, @alice and @x@social.example"
    assert mentions_of(text) == [{"index": {"byteStart": 3, "byteEnd": 12}, "handle": "bob.test"}]
    assert text.encode()[3:12] == b"@bob.test"


@given(POSTS)
def test_a_facet_always_covers_whole_characters_of_its_own_words(text):
    for covered, feature in marked(text):
        if "tag" in feature:
            assert covered == f"#{feature['tag']}"
        else:
            assert feature["uri"] in {covered, f"https://{covered}"}


@given(POSTS)
def test_facets_never_overlap_and_stay_inside(text):
    end = 0
    for facet in facets_of(text):
        assert end <= facet["index"]["byteStart"] < facet["index"]["byteEnd"] <= len(text.encode())
        end = facet["index"]["byteEnd"]


def test_a_record_has_only_what_it_needs():
    assert post_record("Hi", "2026-11-21T12:00:00.000Z") == {
        "$type": "app.bsky.feed.post",
        "text": "Hi",
        "createdAt": "2026-11-21T12:00:00.000Z",
    }


def test_pictures_take_the_cards_place():
    card = card_of("https://www.kiln.example/x", "")
    assert card == {"uri": "https://www.kiln.example/x", "title": "kiln.example", "description": ""}
    record = post_record("Hi", "t", shown={"$type": "app.bsky.embed.images"}, card=card)
    assert record["embed"]["$type"] == "app.bsky.embed.images"
