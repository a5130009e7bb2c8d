"""What goes out, exactly."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.account import Account
from planner.domain.entry import PlanEntry
from planner.domain.ids import AccountId, ClientId, MediaId, PostId
from planner.domain.media import MediaUse
from planner.domain.post import Post, Variant
from planner.domain.publication import PublicationState
from planner.networks.counting import Count
from planner.networks.render import (
    Message,
    blocking_length,
    lengths,
    message_of,
    message_of_entry,
    render,
)

PICTURE = MediaUse(media_id=MediaId("0" * 64), name="rye.jpg", alt_text="A loaf")
LINK = "https://kiln.example/x"


def texts(network, text, **given):
    return [part.text for part in render(Message(network=network, text=text, **given)).parts]


@pytest.mark.parametrize(
    "network", ["mastodon", "instagram", "facebook", "x", "practice", "wordpress", "myspace"]
)
def test_text_blank_line_link_tags(network):
    assert texts(network, "Bread", link=LINK, hashtags=("rye", "#Oats")) == [f"Bread\n\n{LINK}\n\n#rye #Oats"]


def test_a_link_that_the_text_has_is_not_added():
    assert texts("mastodon", f"See {LINK}.", link=LINK) == [f"See {LINK}."]
    assert texts("mastodon", f"See {LINK}/ now", link=LINK) == [f"See {LINK}/ now"]
    assert texts("mastodon", f"See {LINK}/more", link=LINK) == [f"See {LINK}/more\n\n{LINK}"]
    assert texts("mastodon", f"See {LINK}", link="kiln.example/x") == [f"See {LINK}"]


def test_a_link_without_protocol_gets_one():
    assert texts("mastodon", "", link=" kiln.example/x ") == [LINK]


def test_a_tag_stands_once():
    assert texts("mastodon", "I like #Rye", hashtags=("rye", "oats oats", "#oats,spelt", " ")) == [
        "I like #Rye\n\n#oats #spelt"
    ]


def test_line_ends_are_tidied_and_words_are_left_alone():
    assert texts("mastodon", "\r\n  One  \r\n\r\nTwo\t\r\n") == ["  One\n\nTwo"]


def test_bluesky_shows_a_link_as_a_card_unless_a_picture_is_there():
    plain = render(Message(network="bluesky", text="Bread", link=LINK)).parts
    assert (plain[0].text, plain[0].card) == ("Bread", LINK)
    pictured = render(Message(network="bluesky", text="Bread", link=LINK, media=(PICTURE,))).parts
    assert (pictured[0].text, pictured[0].card) == (f"Bread\n\n{LINK}", "")
    written = render(Message(network="bluesky", text=f"See {LINK}", link=LINK)).parts
    assert (written[0].text, written[0].card) == (f"See {LINK}", LINK)
    own = render(Message(network="bluesky", text="See https://a.example and more")).parts
    assert own[0].card == "https://a.example"
    assert render(Message(network="mastodon", text=f"See {LINK}", link=LINK)).parts[0].card == ""


def test_a_thread_splits_at_its_breaks_and_link_tags_and_pictures_go_first():
    post = Message(
        network="mastodon",
        text="One\n---\n\nTwo\n ---  \n---\nThree\n---",
        link=LINK,
        hashtags=("a",),
        media=(PICTURE,),
    )
    parts = render(post).parts
    assert [part.text for part in parts] == [f"One\n\n{LINK}\n\n#a", "Two", "Three"]
    assert [part.media for part in parts] == [(PICTURE,), (), ()]
    assert texts("mastodon", "A --- B\n----\nC") == ["A --- B\n----\nC"]


def test_where_there_are_no_threads_a_break_is_a_blank_line():
    assert texts("instagram", "One\n---\nTwo") == ["One\n\nTwo"]


def test_a_part_of_a_thread_has_its_own_card():
    parts = render(Message(network="bluesky", text="One\n---\nSee https://a.example", link=LINK)).parts
    assert [part.card for part in parts] == [LINK, "https://a.example"]


def test_a_first_comment_only_where_the_network_has_one():
    for network, kept in [
        ("instagram", "Hi"),
        ("practice", "Hi"),
        ("mastodon", ""),
        ("bluesky", ""),
        ("wordpress", ""),
    ]:
        assert render(Message(network=network, text="x", first_comment=" Hi ")).first_comment == kept


def test_a_page_has_title_slug_and_escaped_html():
    post = Message(
        network="wordpress",
        title=" Why “rye”? ",
        text="One <b>\ntwo & [three]\n\nSee https://a.example/?a=1&b=2.",
        media=(PICTURE,),
    )
    page = render(post)
    assert (page.title, page.slug) == ("Why “rye”?", "why-rye")
    assert "<p>One &lt;b&gt;<br>two &amp; &#91;three]</p>" in page.html
    assert (
        '<p>See <a href="https://a.example/?a=1&amp;b=2">https://a.example/?a=1&amp;b=2</a>.</p>' in page.html
    )
    assert page.html.startswith("<!-- wp:image -->")
    assert 'src="parley-picture-0" alt="A loaf"' in page.html
    assert render(replace(post, network="mastodon")).html == ""


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Größe & Maß: 3 Brötchen!", "groesse-mass-3-broetchen"),
        ("Crème brûlée", "creme-brulee"),
        ("Don't panic", "dont-panic"),
        ("Хлеб", "post"),
        ("—", "post"),
        ("word " * 30, "word-word-word-word-word-word-word-word-word-word-word-word"),
        ("x" * 100, "x" * 60),
        ("../../etc/passwd", "etc-passwd"),
    ],
)
def test_slugs(title, slug):
    assert render(Message(network="wordpress", title=title, text="x")).slug == slug


def test_a_page_without_title_takes_its_first_line():
    assert render(Message(network="wordpress", text="\nFirst line\nSecond")).title == "First line"
    long = "A first sentence of some length. " + "And more words " * 20
    assert render(Message(network="wordpress", text=long)).title == "A first sentence of some length."
    assert render(Message(network="wordpress", text="word " * 40)).title.endswith(" word…")


@given(st.text(max_size=300), st.text(max_size=60))
def test_html_never_carries_foreign_marks(text, alt):
    use = MediaUse(media_id=None, alt_text=alt)
    html = render(Message(network="wordpress", title="t", text=text, media=(use,))).html
    for own in ("<p>", "</p>", "<br>", "</a>", "</figure>"):
        html = html.replace(own, "")
    assert html.count("<") == html.count(">")
    assert "<script" not in html.casefold() or "&lt;script" in html.casefold()


@given(st.text(max_size=400), st.sampled_from(["mastodon", "bluesky", "wordpress", "x", "instagram"]))
def test_every_part_but_an_empty_post_says_something(text, network):
    parts = render(Message(network=network, text=text)).parts
    assert parts
    assert len(parts) == 1 or all(part.text.strip() for part in parts)


def test_lengths_of_what_goes_out():
    message = Message(network="mastodon", text="x" * 470, link="https://kiln.com/x", hashtags=("rye",))
    assert lengths(render(message)) == (Count(470 + 2 + 23 + 2 + 4, 500, True),)
    assert blocking_length(render(message)) == Count(501, 500, True)
    assert blocking_length(render(message), (("text_limit", 600),)) is None
    thread = Message(network="bluesky", text="x" * 301 + "\n---\n" + "y" * 310)
    assert blocking_length(render(thread)) == Count(310, 300, True)
    assert blocking_length(render(Message(network="myspace", text="x" * 9999))) is None


def test_an_accounts_own_words_win():
    account = Account(
        id=AccountId("a"), client_id=ClientId("c"), network="mastodon", handle="rye", facts={"text_limit": 9}
    )
    post = Post(
        id=PostId("p"),
        client_id=ClientId("c"),
        text="All",
        title="T",
        link="l.example",
        hashtags=("a",),
        media=(PICTURE,),
        first_comment="F",
    )
    shared = message_of(post, None, account, language="de")
    assert shared == Message(
        network="mastodon", title="T", text="All", first_comment="F", link="l.example", hashtags=("a",),
        media=(PICTURE,), facts=(("text_limit", 9),), language="de",
    )  # fmt: skip
    own = Variant(account_id=account.id, text="", link="", hashtags=(), media=(), title="", first_comment="")
    assert message_of(post, own, account) == Message(network="mastodon", facts=(("text_limit", 9),))
    assert message_of(post, Variant(account_id=account.id, text="Own"), account).text == "Own"


def test_a_post_may_have_a_language_and_tags_of_its_own():
    account = Account(id=AccountId("a"), client_id=ClientId("c"), network="mastodon", handle="rye")
    post = Post(
        id=PostId("p"),
        client_id=ClientId("c"),
        language="fr",
        utm=True,
        campaign="Autumn loaf",
        numbered=True,
    )
    message = message_of(post, None, account, language="de")
    assert (message.language, message.numbered) == ("fr", True)
    assert dict(message.tags) == {
        "utm_source": "mastodon", "utm_medium": "social", "utm_campaign": "autumn-loaf",
    }  # fmt: skip


def test_parts_are_numbered_where_there_is_more_than_one():
    assert texts("mastodon", "One\n---\nTwo", numbered=True, hashtags=("rye",)) == [
        "One 1/2\n\n#rye",
        "Two 2/2",
    ]
    assert texts("mastodon", "One", numbered=True) == ["One"]
    assert texts("instagram", "One\n---\nTwo", numbered=True) == ["One\n\nTwo"]


def test_an_entry_says_the_same_as_its_post():
    entry = PlanEntry(
        post="row:1", order="1", client_key="c", client="C", account_key="a", network="bluesky", account="rye",
        state=PublicationState.PLANNED, title="T", text="Words", link=LINK, hashtags=("a",), media=(PICTURE,),
        facts=(("text_limit", 9),), first_comment="F",
    )  # fmt: skip
    assert message_of_entry(entry) == Message(
        network="bluesky", title="T", text="Words", link=LINK, hashtags=("a",), media=(PICTURE,),
        facts=(("text_limit", 9),), first_comment="F",
    )  # fmt: skip
