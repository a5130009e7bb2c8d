"""A text as it is read on a network: shortened addresses, coloured pieces, folds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.networks.facts import all_networks, facts_of
from planner.networks.looks import look_of
from planner.networks.reading import LinkKind, Reading, fold_at, folded, read, shown_address

LONG = "https://www.bakery.com/pumpkin/loaf/order-form?week=43"


def reading(network: str, text: str) -> Reading:
    return read(text, facts_of(network), look_of(network))


@pytest.mark.parametrize(
    ("network", "shown"),
    [
        ("mastodon", "bakery.com/pumpkin/loaf/order-…"),
        ("bluesky", "www.bakery.com/pumpkin/loaf..."),
        ("x", "bakery.com/pumpkin/loaf/ord…"),
        ("facebook", LONG),
        ("wordpress", LONG),
    ],
)
def test_addresses_are_shortened_as_there(network, shown):
    assert shown_address(LONG, look_of(network)) == shown
    assert reading(network, f"See {LONG}.").text == f"See {shown}."


def test_short_addresses_stay_whole():
    assert shown_address("https://bakery.com/", look_of("bluesky")) == "bakery.com"
    assert shown_address("https://bakery.com/x", look_of("mastodon")) == "bakery.com/x"


def test_pieces_are_what_the_network_colours():
    shown = reading("mastodon", f"@ana@social.com {LONG} #rye")
    assert shown.text == "@ana bakery.com/pumpkin/loaf/order-… #rye"
    assert [(shown.text[one.start : one.end], one.kind) for one in shown.pieces] == [
        ("@ana", LinkKind.MENTION),
        ("bakery.com/pumpkin/loaf/order-…", LinkKind.URL),
        ("#rye", LinkKind.HASHTAG),
    ]
    assert [one.kind for one in reading("instagram", f"{LONG} #rye").pieces] == [LinkKind.HASHTAG]


def test_an_address_of_an_example_is_a_link_too():
    assert reading("mastodon", "https://rye.example/x").text == "rye.example/x"


def test_folds_end_at_words():
    text = "word " * 60
    look = look_of("instagram")
    shown = reading("instagram", text)
    at = fold_at(shown, look)
    assert at == 125
    assert folded(shown, at).text == ("word " * 25).strip()
    assert folded(shown, at).folded
    assert fold_at(reading("instagram", "short"), look) is None
    assert fold_at(reading("mastodon", text), look_of("mastodon")) is None


def test_a_fold_never_splits_a_character():
    family = "👩‍👩‍👧"
    shown = reading("instagram", family * 40)
    assert folded(shown, 7).text == family
    assert fold_at(reading("instagram", family * 100), look_of("instagram")) is None


@given(text=st.text(alphabet="ab .#@/\n👩‍👧é:https", max_size=80), at=st.integers(0, 90))
@pytest.mark.parametrize("network", [facts.key for facts in all_networks()])
def test_pieces_lie_within_the_text(network, text, at):
    shown = reading(network, text)
    for one in (shown, folded(shown, at)):
        assert all(0 <= piece.start < piece.end <= len(one.text) for piece in one.pieces)
    assert shown.text.startswith(folded(shown, at).text)
