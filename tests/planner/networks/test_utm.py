"""The tags by which visits are counted: what they say, and that they are put on exactly once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.networks.render import Message, render
from planner.networks.utm import tagged, tagged_in, tags_of

TAGS = {"utm_source": "mastodon", "utm_medium": "social", "utm_campaign": "autumn-loaf"}
QUERY = "utm_source=mastodon&utm_medium=social&utm_campaign=autumn-loaf"
LINK = "https://rye.example/pumpkin"


def test_what_they_say():
    assert tags_of("mastodon", "Autumn loaf", "box") == TAGS
    assert tags_of("mastodon", " ", "christmas-box")["utm_campaign"] == "christmas-box"
    assert tags_of("Mastodon", "") == {"utm_source": "mastodon", "utm_medium": "social"}


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (LINK, f"{LINK}?{QUERY}"),
        ("rye.example", f"rye.example?{QUERY}"),
        (f"{LINK}?size=2&x=%20y", f"{LINK}?size=2&x=%20y&{QUERY}"),
        (f"{LINK}?", f"{LINK}?{QUERY}"),
        (f"{LINK}#order", f"{LINK}?{QUERY}#order"),
        (f"{LINK}?utm_source=letter", f"{LINK}?utm_source=letter&utm_medium=social&utm_campaign=autumn-loaf"),
        (f"{LINK}?utm_campaign=", f"{LINK}?utm_campaign=&utm_source=mastodon&utm_medium=social"),
        ("https://a.example/??", f"https://a.example/??&{QUERY}"),
        ("https://[broken", f"https://[broken?{QUERY}"),
    ],
)
def test_an_address_keeps_all_that_it_has(address, expected):
    assert tagged(address, TAGS) == expected


@given(st.from_regex(r"\Ahttps://[a-z]{1,5}\.example(/[a-z?&=#]{0,12})?\Z"))
def test_twice_is_as_good_as_once(address):
    once = tagged(address, TAGS)
    assert tagged(once, TAGS) == once


def test_only_the_link_itself_is_changed_in_a_text():
    text = f"See {LINK}/ or {LINK}/more, {LINK}."
    assert tagged_in(text, LINK, TAGS) == f"See {LINK}/?{QUERY} or {LINK}/more, {LINK}?{QUERY}."
    assert tagged_in(text, "", TAGS) == text


def sent(network, **given):
    return render(Message(network=network, tags=tuple(TAGS.items()), **given))


def test_what_goes_out_has_them_once():
    assert sent("mastodon", text="Bread", link=LINK).parts[0].text == f"Bread\n\n{LINK}?{QUERY}"
    assert sent("mastodon", text=f"See {LINK}", link=LINK).parts[0].text == f"See {LINK}?{QUERY}"
    assert sent("mastodon", text="Bread", link=f"{LINK}?{QUERY}").parts[0].text == f"Bread\n\n{LINK}?{QUERY}"
    assert sent("mastodon", text="Bread").parts[0].text == "Bread"
    assert sent("bluesky", text="Bread", link=LINK).parts[0].card == f"{LINK}?{QUERY}"
    comment = sent("instagram", text="Bread", link=LINK, first_comment=f"Order: {LINK}").first_comment
    assert comment == f"Order: {LINK}?{QUERY}"
    assert sent("mastodon", text="Bread", link=LINK).link == f"{LINK}?{QUERY}"
