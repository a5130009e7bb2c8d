"""What inserting does to the words."""

import pytest

from planner.domain.ids import ClientId, PostId
from planner.domain.media import MediaUse
from planner.domain.post import Post
from planner.domain.snippet import Snippet, SnippetKind
from planner.domain.writing import Writing
from ui.views.composer.snippets.inserting import filled, fresh_tags, tags_at_end, typed_shortcut, written


def snippet(kind=SnippetKind.WORDS, text="Tue to Sat", shortcut="oh", **more) -> Snippet:
    return Snippet(id="s", client_id=ClientId("c"), kind=kind, name="N", text=text, shortcut=shortcut, **more)


HOURS = snippet()
TAGS = snippet(SnippetKind.TAGS, "#rye #BristolBakers, #rye", "tags")
TEMPLATE = snippet(
    SnippetKind.TEMPLATE, "", "new", writing=Writing(text="T", link="l.example", title="Title")
)
ALL = (HOURS, TAGS, TEMPLATE)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (";oh ", (HOURS, 0, 3)),
        ("Open ;OH ", (HOURS, 5, 8)),
        ("Open\n;oh\n", (HOURS, 5, 8)),
        ("Open ;oh", None),
        ("Open;oh ", None),
        ("a; oh ", None),
        (";other ", None),
        ("", None),
        (";new ", (TEMPLATE, 0, 4)),
        ("Words ;new ", None),
    ],
)
def test_a_shortcut_counts_with_the_space_behind_it(text, found):
    assert typed_shortcut(text, len(text), ALL) == found


def test_it_is_looked_for_before_the_caret_only():
    assert typed_shortcut("Open ;oh and more", 9, ALL) == (HOURS, 5, 8)
    assert typed_shortcut("Open ;oh and more", 13, ALL) is None


def test_words_take_the_place_of_the_letters():
    assert written("Open ;oh today", 5, 8, HOURS) == ("Open Tue to Sat today", 15)
    assert written("#Rye ;tags ", 5, 11, TAGS) == ("#Rye #BristolBakers", 19)


def test_hashtags_go_to_the_end_each_once():
    assert tags_at_end("Fresh bread", TAGS) == "Fresh bread\n\n#rye #BristolBakers"
    assert tags_at_end("Fresh\n\n#oats\n", TAGS) == "Fresh\n\n#oats #rye #BristolBakers"
    assert tags_at_end("I like #RYE and #bristolbakers", TAGS) == "I like #RYE and #bristolbakers"
    assert tags_at_end("", TAGS) == "#rye #BristolBakers"
    assert fresh_tags("rye,oats rye", "#Oats") == "#rye"


def test_a_template_fills_what_is_empty():
    post = Post(
        id=PostId("p"), client_id=ClientId("c"), title="Mine", media=(MediaUse(media_id=None, name="a"),)
    )
    after = filled(post, TEMPLATE)
    assert (after.title, after.link, after.media, after.text) == ("Mine", "l.example", post.media, "")
    assert filled(post, HOURS) == post
