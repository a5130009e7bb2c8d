"""Every published case of twitter-text's conformance suite: what X counts, takes and finds.

Two cases hold for configuration 2 only, which took no emoji as one; X has gone by configuration 3 since
2018, and its answer to the same texts is asserted instead (``OUTDATED``).
"""

from dataclasses import replace

from planner.networks.addresses import is_address
from planner.networks.counting import count, limit_at, refused_in
from planner.networks.entities import found
from planner.networks.facts import Counter, facts_of
from planner.networks.finders import x
from tests.folded import each
from tests.planner.networks.conformance import cases, count_of_cases

X = facts_of("x")
X_OF_2017 = replace(X, counter=Counter.CODE_POINTS, text_limit=140)  # configuration 1
OUTDATED = {
    "H\U0001f431\u263a\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466": 7,
    "\U0001f64b\U0001f3fd\U0001f468\u200d\U0001f3a4": 4,
}
SECTIONS = {
    "validate.yml": (
        "tweets", "usernames", "lists", "hashtags", "urls", "urls_without_protocol", "WeightedTweetsCounterTest",
        "WeightedTweetsWithDiscountedEmojiCounterTest", "UnicodeDirectionalMarkerCounterTest",
    ),
    "extract.yml": (
        "mentions", "mentions_with_indices", "mentions_or_lists_with_indices", "replies", "urls",
        "urls_with_indices", "urls_with_directional_markers", "tco_urls_with_params", "hashtags",
        "hashtags_from_astral", "hashtags_with_indices", "cashtags", "cashtags_with_indices",
    ),
    "tlds.yml": ("country", "generic"),
}  # fmt: skip


def published(file, *sections):
    assert set(sections) <= set(SECTIONS[file])
    return each("text, expected", cases(file, *sections))


def names(spans):
    return [span.text[1:] for span in spans]


def places(spans, name):
    return [{name: span.text.lstrip("@#$"), "indices": [span.start, span.end]} for span in spans]


def test_no_section_is_left_out():
    assert count_of_cases() == sum(len(cases(file, *sections)) for file, sections in SECTIONS.items())


@published("validate.yml", "tweets")
def test_posts_of_140_characters(text, expected):
    told = count(text, X_OF_2017)
    assert (bool(text) and not told.over) is expected


@published(
    "validate.yml",
    "WeightedTweetsCounterTest",
    "WeightedTweetsWithDiscountedEmojiCounterTest",
    "UnicodeDirectionalMarkerCounterTest",
)
def test_weights(text, expected):
    told = count(text, X)
    assert told.length == OUTDATED.get(text, expected["weightedLength"])
    assert (bool(text) and not told.over and not refused_in(text, X)) is expected["valid"]
    where = limit_at(text, X)
    assert (where is not None) is told.over
    if where is not None:
        assert len(text[:where].encode("utf-16-le")) // 2 == expected["validRangeEnd"] + 1


@published("validate.yml", "usernames")
def test_names(text, expected):
    assert ([span.text for span in x.mentions(text)] == [text]) is expected


@published("validate.yml", "lists")
def test_lists(text, expected):
    spans = x.mentions(text, lists=True)
    assert ([span.text for span in spans] == [text] and "/" in text) is expected


@published("validate.yml", "hashtags")
def test_whole_hashtags(text, expected):
    assert ([span.text for span in x.hashtags(text)] == [text]) is expected


@published("validate.yml", "urls")
def test_whole_addresses(text, expected):
    assert is_address(text) is expected


@published("validate.yml", "urls_without_protocol")
def test_whole_addresses_without_protocol(text, expected):
    assert is_address(text, protocol=False) is expected


@published("extract.yml", "mentions")
def test_mentions(text, expected):
    assert names(x.mentions(text)) == names(found(text, X).mentions) == expected


@published("extract.yml", "mentions_with_indices")
def test_where_mentions_are(text, expected):
    assert places(x.mentions(text), "screen_name") == expected


@published("extract.yml", "mentions_or_lists_with_indices")
def test_where_lists_are(text, expected):
    told = []
    for span in x.mentions(text, lists=True):
        name, slash, slug = span.text[1:].partition("/")
        told.append({"screen_name": name, "list_slug": slash + slug, "indices": [span.start, span.end]})
    assert told == expected


@published("extract.yml", "replies")
def test_whom_a_post_answers(text, expected):
    first = next(iter(x.mentions(text)), None)
    told = first.text[1:] if first and not text[: first.start].strip() else None
    assert told == expected


@published("extract.yml", "urls", "tco_urls_with_params")
def test_addresses(text, expected):
    assert [span.text for span in found(text, X).urls] == expected


@published("tlds.yml", "country", "generic")
def test_top_level_domains(text, expected):
    assert [span.text for span in x.urls(text)] == expected


@published("extract.yml", "urls_with_indices", "urls_with_directional_markers")
def test_where_addresses_are(text, expected):
    assert places(found(text, X).urls, "url") == expected


@published("extract.yml", "hashtags", "hashtags_from_astral")
def test_hashtags(text, expected):
    assert names(x.hashtags(text)) == names(found(text, X).hashtags) == expected


@published("extract.yml", "hashtags_with_indices")
def test_where_hashtags_are(text, expected):
    assert places(x.hashtags(text), "hashtag") == expected


@published("extract.yml", "cashtags")
def test_cashtags(text, expected):
    assert names(x.cashtags(text)) == expected


@published("extract.yml", "cashtags_with_indices")
def test_where_cashtags_are(text, expected):
    assert places(x.cashtags(text), "cashtag") == expected
