"""What Bluesky's official client finds; cases of our own, after its rich text detection."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.connectors.platforms.bluesky.record import facets_of, mentions_of
from planner.networks.entities import found
from planner.networks.facts import facts_of

BLUESKY = facts_of("bluesky")


def words(spans):
    return [span.text for span in spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://kiln.shop/a?b=c#d end", ["https://kiln.shop/a?b=c#d"]),
        ("see kiln.shop/new, (kiln.shop)", ["kiln.shop/new", "kiln.shop"]),
        ("bsky.app: and kiln.shop; x", ["bsky.app", "kiln.shop"]),
        ("https://kiln.shop/x_(y)", ["https://kiln.shop/x_(y)"]),
        ("(https://kiln.shop). https://kiln.shop))", ["https://kiln.shop", "https://kiln.shop)"]),
        ("not.. a..url e.g. picture.jpg kiln.shop.jpg e.g./x", []),
        ("Kiln.SHOP kiln.shop", ["kiln.shop"]),
        (
            "https://localhost:3000/x https://kiln.example",
            ["https://localhost:3000/x", "https://kiln.example"],
        ),
        ("me@kiln.shop", []),
        ("a\nkiln.shop\nb", ["kiln.shop"]),
        ("日本kiln.shop", []),
    ],
)
def test_links(text, expected):
    assert words(found(text, BLUESKY).urls) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("@rye.com (@oat.bsky.social) @emmer.test", ["@rye.com", "@oat.bsky.social", "@emmer.test"]),
        ("@rye.com! @rye.com. me@rye.com @rye @rye.nowhere9", ["@rye.com", "@rye.com"]),
        ("@a-b.com’s", ["@a-b.com"]),
    ],
)
def test_mentions(text, expected):
    assert words(found(text, BLUESKY).mentions) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#a #1 #1a # ## #?", ["#a", "#1a"]),
        ("#rye, #oat! #multi_trailing___...", ["#rye", "#oat", "#multi_trailing"]),
        ("#one#two ##three", ["#one#two", "##three"]),
        ("#n0n@se #with,comma", ["#n0n@se", "#with,comma"]),
        ("＃rye a#rye (#rye)", ["＃rye"]),
        ("#🦋 #butter🦋fly", ["#🦋", "#butter🦋fly"]),
        ("#️⃣tag ##️⃣tag", ["##️⃣tag"]),
        ("#a\u200bb #\u200bc", ["#a"]),
        ("#" + "a" * 64 + " #" + "b" * 65, ["#" + "a" * 64]),
    ],
)
def test_tags(text, expected):
    assert words(found(text, BLUESKY).hashtags) == expected


def test_shares():
    assert words(found("$rye $RYE, ($oat) $toolong x$no $1", BLUESKY).cashtags) == ["$rye", "$RYE", "$oat"]


def test_facets_count_bytes():
    text = "👨‍👩‍👧‍👧 kiln.shop #日本 @rye.com $rye"
    pieces = [
        (
            text.encode()[facet["index"]["byteStart"] : facet["index"]["byteEnd"]].decode(),
            facet["features"][0],
        )
        for facet in facets_of(text)
    ]
    kind = "app.bsky.richtext.facet#"
    assert pieces == [
        ("kiln.shop", {"$type": f"{kind}link", "uri": "https://kiln.shop"}),
        ("#日本", {"$type": f"{kind}tag", "tag": "日本"}),
        ("$rye", {"$type": f"{kind}tag", "tag": "$RYE"}),
    ]
    (mention,) = mentions_of(text)
    assert mention["handle"] == "rye.com"
    assert text.encode()[mention["index"]["byteStart"] : mention["index"]["byteEnd"]] == b"@rye.com"


@given(
    st.lists(
        st.sampled_from(["https://a.com", "b.co", "@rye.com", "#rye", "$RYE", " ", "(", ")", ".", "é", "🍞"])
        | st.text(max_size=3),
        max_size=12,
    ).map("".join)
)
def test_facets_lie_in_the_text_and_never_overlap(text):
    data = text.encode("utf-8", "surrogatepass")
    end = 0
    spans = sorted(
        (facet["index"]["byteStart"], facet["index"]["byteEnd"])
        for facet in (*facets_of(text), *mentions_of(text))
    )
    for start, stop in spans:
        assert end <= start < stop <= len(data)
        data[start:stop].decode("utf-8", "surrogatepass")
        end = stop
