"""The parts of a thread: where they lie, how long they are, where they are cut."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.account import Account
from planner.domain.ids import AccountId, ClientId, MediaId, PostId
from planner.domain.media import MediaUse
from planner.domain.post import Post, Variant
from planner.networks.entities import hashtags, urls
from planner.networks.render import lengths, message_of, render
from ui.views.composer.counters import over_from
from ui.views.composer.thread.parts import (
    breaks_of,
    joined_up,
    over_in,
    parts_of,
    spans_of,
    split_at,
    split_at_limit,
)

THREE = "One\n---\n\nTwo words\n\n---\nThree"


def account(network: str, **facts) -> Account:
    return Account(id=AccountId(network), client_id=ClientId("c"), network=network, handle="rye", facts=facts)


MASTODON, BLUESKY, INSTAGRAM = account("mastodon"), account("bluesky"), account("instagram")


def post(text: str, *accounts: Account, **more) -> Post:
    variants = tuple(Variant(account_id=one.id) for one in accounts)
    return Post(id=PostId("p"), client_id=ClientId("c"), text=text, variants=variants, **more)


def test_where_the_parts_lie():
    assert [THREE[start:end] for start, end in spans_of(THREE)] == ["One", "Two words", "Three"]
    assert spans_of("---\n---") == []
    assert spans_of("One --- two") == [(0, 11)]
    assert [THREE[at : at + 3] for at in breaks_of(THREE)] == ["---", "---"]


def test_each_part_has_its_own_length_where_it_is_tightest():
    text = f"{'x' * 310}\n---\nTwo"
    first, second = parts_of(
        post(text, MASTODON, BLUESKY, link="https://l.example"), text, [MASTODON, BLUESKY]
    )
    assert (first.network, first.count.length, first.count.over) == ("bluesky", 310, True)
    assert (second.network, second.count.length, second.count.left) == ("bluesky", 3, 297)
    assert (text[second.start : second.end], over_in(text, BLUESKY)) == ("Two", 300)
    assert over_in(text, MASTODON) is None
    assert over_in(text, INSTAGRAM) is None


def test_words_below_a_picture_have_less_room_where_the_network_says_so():
    telegram = account("telegram")
    text = f"{'a' * 1500}\n---\n{'b' * 1500}"
    assert over_in(text, telegram) is None
    assert over_in(text, telegram, media=True) == 1024
    loaf = MediaUse(media_id=MediaId("0" * 64), name="loaf.png", alt_text="A loaf")
    long = "a" * 1500
    assert over_from(post(long, telegram), long, telegram) is None
    assert over_from(post(long, telegram, media=(loaf,)), long, telegram) == 1024
    assert over_from(post(text, telegram, media=(loaf,)), text, telegram) == 1024


def test_words_beside_pictures_have_more_room_where_the_network_says_so():
    tiktok = account("tiktok")
    loaf, film = (MediaUse(media_id=MediaId("0" * 64), name=name) for name in ("loaf.jpg", "oven.mp4"))
    for media, over in (((), 2200), ((film,), 2200), ((loaf,), None)):
        text = "a" * 3000
        assert over_from(post(text, tiktok, media=media), text, tiktok) == over
    text = "🍞" * 2001
    assert over_from(post(text, tiktok, media=(loaf,)), text, tiktok) == 2000


def test_one_part_and_networks_without_threads_have_no_strip():
    assert parts_of(post("One", MASTODON), "One", [MASTODON]) == ()
    assert parts_of(post(THREE, INSTAGRAM), THREE, [INSTAGRAM]) == ()


def test_the_number_of_a_part_is_counted():
    text = "One\n---\nTwo"
    parts = parts_of(post(text, MASTODON, numbered=True), text, [MASTODON])
    assert [one.count.length for one in parts] == [len("One 1/2"), len("Two 2/2")]


@pytest.mark.parametrize(
    ("text", "offset", "fresh"),
    [
        ("One two", 4, "One\n---\ntwo"),
        ("One two", 3, "One\n---\ntwo"),
        ("Order tomorrow please", 12, "Order tomorrow\n---\nplease"),
        ("Order tomorrow please", 7, "Order\n---\ntomorrow please"),
        ("See https://rye.example/a-b now", 21, "See https://rye.example/a-b\n---\nnow"),
        ("Fresh #ryebread now", 14, "Fresh #ryebread\n---\nnow"),
        ("One\n\n\nTwo", 4, "One\n---\nTwo"),
    ],
)
def test_a_break_by_hand_is_never_inside_a_word(text, offset, fresh):
    split, begin = split_at(text, offset)
    assert split == fresh
    assert split[begin:] == fresh.partition("---\n")[2]


def test_cut_at_the_limit_of_every_network():
    text = "Our rye bread takes three days, and here is why. " * 20
    one = post(text, MASTODON, BLUESKY, INSTAGRAM, hashtags=("rye",))
    cut = split_at_limit(one, text, [MASTODON, BLUESKY, INSTAGRAM])
    for place in (MASTODON, BLUESKY):
        counts = lengths(render(message_of(post(cut, place, hashtags=("rye",)), None, place)))
        assert len(counts) == len(spans_of(cut)) > 1
        assert not any(count.over for count in counts)
    assert " ".join(cut.split()).replace("--- ", "") == " ".join(text.split())
    assert split_at_limit(one, "Short", [BLUESKY]) == "Short"
    assert split_at_limit(one, "a" * 400, [BLUESKY]) is None


@settings(deadline=None, max_examples=40)  # a cold start of the grammars is no fault
@given(
    st.lists(
        st.sampled_from(
            ["bread", "#ryebread", "https://rye.example/long/path?x=1,2", "👩‍🍳👩‍🍳", "oven,", "Hot."]
        ),
        min_size=80,
        max_size=160,
    )
)
def test_no_word_address_tag_or_character_is_ever_cut(words):
    text = " ".join(words)
    cut = split_at_limit(post(text, BLUESKY), text, [BLUESKY])
    if cut is None:  # more parts than a thread has
        return
    parts = [cut[start:end] for start, end in spans_of(cut)]
    assert [word for part in parts for word in part.split()] == words
    assert [s.text for part in parts for s in urls(part)] == [s.text for s in urls(text)]
    assert [s.text for part in parts for s in hashtags(part)] == [s.text for s in hashtags(text)]


def test_a_script_without_spaces_is_cut_at_its_stops():
    text = "ライ麦パンは三日かかります。" * 30
    cut = split_at_limit(post(text, BLUESKY), text, [BLUESKY])
    parts = [cut[start:end] for start, end in spans_of(cut)]
    assert "".join(parts) == text
    assert all(part.endswith("。") for part in parts)


def test_joined_again_it_is_one_text():
    assert joined_up(THREE) == "One\n\nTwo words\n\nThree"
