"""Addresses, mentions and tags."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.networks.entities import Span, hashtags, host_of, mentions, urls, with_scheme


def words(spans):
    return [span.text for span in spans]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("https://a.example", ["https://a.example"]),
        ("See https://a.example/x.", ["https://a.example/x"]),
        ("(https://a.example/x)", ["https://a.example/x"]),
        ("https://a.example/x_(y)!", ["https://a.example/x_(y)"]),
        ("“https://a.example/x”", ["https://a.example/x"]),
        (
            "https://a.example/x, http://b.example?q=1&r=2#f",
            ["https://a.example/x", "http://b.example?q=1&r=2#f"],
        ),
        ("https://user@a.example/", ["https://user@a.example/"]),
        ("https://localhost:8080/x", ["https://localhost:8080/x"]),
        ("https://bücher.example/ö", ["https://bücher.example/ö"]),
        ("https://127.0.0.1:80/x", ["https://127.0.0.1:80/x"]),
        ("日本語https://a.example", ["https://a.example"]),
        ("HTTPS://A.EXAMPLE", ["HTTPS://A.EXAMPLE"]),
        ("xhttps://a.example", []),
        ("https://", []),
        ("https://nodot", []),
        ("https://[::", []),
        ("ftp://a.example", []),
        ("example.com", []),
    ],
)
def test_addresses(text, found):
    assert words(urls(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see kiln.shop/new.", ["kiln.shop/new"]),
        ("Example.COM!", ["Example.COM"]),
        ("www.a.co.uk/x?y", ["www.a.co.uk/x?y"]),
        ("node.js and e.g. this.thing", []),
        ("me@example.com", []),
        ("@bob.bsky.social", []),
        ("https://a.example/b.com and c.com", ["https://a.example/b.com", "c.com"]),
        ("v1.2.3 at 12.30", []),
        ("Schluss.Und weiter", []),
    ],
)
def test_bare_names_are_found_where_asked_for(text, found):
    assert words(urls(text, bare=True)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("@rye hi", ["@rye"]),
        ("@rye@social.example.", ["@rye@social.example"]),
        ("@bob.test, @eve.bsky.social!", ["@bob.test", "@eve.bsky.social"]),
        ("me@example.com", []),
        ("https://a.example/@rye", []),
        ("(@rye)", ["@rye"]),
        ("@ rye", []),
        ("@@rye", []),
    ],
)
def test_mentions(text, found):
    assert words(mentions(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("#rye bread", ["#rye"]),
        ("a #Brötchen_4, (#x)", ["#Brötchen_4", "#x"]),
        ("＃日本", ["＃日本"]),
        ("#2026 #4you", ["#4you"]),
        ("b#c https://a.example/#d", []),
        ("#", []),
    ],
)
def test_hashtags(text, found):
    assert words(hashtags(text)) == found


@given(
    st.text(max_size=200)
    | st.from_regex(r"(https?://[a-z.]{1,9}/?|[@#][a-zé.]{1,5}| |\(|\)){1,8}", fullmatch=True)
)
def test_spans_are_pieces_of_the_text_in_order(text):
    for spans in (urls(text), urls(text, bare=True), mentions(text), hashtags(text)):
        end = 0
        for span in spans:
            assert isinstance(span, Span)
            assert text[span.start : span.end] == span.text
            assert end <= span.start < span.end
            end = span.end


def test_hosts():
    assert host_of("https://www.kiln.example:8443/x") == "kiln.example"
    assert host_of("kiln.example/x") == "kiln.example"
    assert host_of("http://[::") == ""
    assert with_scheme("kiln.example") == "https://kiln.example"
    assert with_scheme("http://kiln.example") == "http://kiln.example"
