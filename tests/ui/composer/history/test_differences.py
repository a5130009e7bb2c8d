"""What is different between two writings, word by word."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.ids import AccountId, PostId
from planner.domain.media import MediaUse
from planner.domain.post import Variant
from planner.domain.writing import BEFORE, Version, Writing
from planner.editing.person import person
from ui.views.composer.history.differences import Piece, Side, compared, sections, summed
from ui.views.composer.history.words import restored_words, title_of, what_words, when_words, who_words

NOW = datetime(2026, 10, 14, 9, 41, tzinfo=UTC)
TEXTS = st.text("ab .\n🍞é", max_size=40)


def piece(side: Side, text: str) -> Piece:
    return Piece(side, text)


def test_words_are_marked_and_not_letters():
    assert compared("Rye bread today", "Rye bread on Saturday") == (
        piece(Side.BOTH, "Rye bread "),
        piece(Side.GONE, "today"),
        piece(Side.ADDED, "on Saturday"),
    )
    assert compared("One\nTwo\n", "One\n") == (piece(Side.BOTH, "One\n"), piece(Side.GONE, "Two\n"))
    assert compared("", "Fresh") == (piece(Side.ADDED, "Fresh"),)
    assert compared("Same", "Same") == (piece(Side.BOTH, "Same"),)


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_out_of_the_difference(before, after):
    pieces = compared(before, after)
    assert "".join(one.text for one in pieces if one.side is not Side.ADDED) == before
    assert "".join(one.text for one in pieces if one.side is not Side.GONE) == after


def test_each_part_of_a_post_has_its_section():
    own = Variant(account_id=AccountId("a"), text="Own words")
    after = Writing(
        title="T",
        text="One two three",
        first_comment="C",
        link="https://l.example",
        hashtags=("rye", "#bread"),
        media=(MediaUse(media_id=None, name="loaf.jpg", alt_text="A loaf"),),
        own=(own,),
    )
    found = sections(Writing(text="One"), after, {AccountId("a"): "Bluesky, rye"})
    assert [one.name for one in found] == [
        "Title",
        "Text",
        "Text on Bluesky, rye",
        "First comment",
        "Link",
        "Hashtags",
        "Pictures",
    ]
    assert found[5].pieces == (piece(Side.ADDED, "#rye #bread"),)
    assert found[6].pieces == (piece(Side.ADDED, "loaf.jpg: A loaf"),)
    assert summed(found) == (
        "Text: 2 words added. Title, text on Bluesky, rye, first comment, link, hashtags and pictures changed"
    )
    assert sections(after, after, {}) == ()


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("One two", "One three four", "Text: 2 words added, 1 taken out"),
        ("One two", "One", "Text: 1 word taken out"),
        ("One, two", "One. two", "Text: signs or line ends changed"),
        ("One", "One", ""),
    ],
)
def test_a_change_in_one_line(before, after, words):
    assert summed(sections(Writing(text=before), Writing(text=after), {})) == words


def test_a_link_of_one_account_alone_is_said():
    own = Variant(account_id=AccountId("a"), link="https://l.example")
    assert summed(sections(Writing(), Writing(own=(own,)), {})) == "On single accounts changed"


def version(**more) -> Version:
    fields = {"made_at": NOW, "made_by": person(), "what": "Saved", "writing": Writing(text="x")}
    return Version(**({"id": "v", "post_id": PostId("p")} | fields | more))


def test_a_version_in_words():
    today = when_words(NOW, NOW)
    assert today.startswith("Today ")
    assert when_words(NOW - timedelta(days=1), NOW).startswith("Yesterday ")
    assert when_words(NOW - timedelta(days=5), NOW).startswith("Fri 9 Oct, ")
    mine, first = version(), version(what=BEFORE)
    assert (title_of(mine, NOW), who_words(mine), what_words(mine)) == (today, "You", "Saved")
    assert who_words(version(made_by="ada@kitchen")) == "ada@kitchen"
    assert (title_of(first, NOW), who_words(first)) == (f"Until t{today[1:]}", "")
    assert restored_words(mine, NOW) == f"Restored: as it was t{today[1:]}"
    assert restored_words(first, NOW) == f"Restored: as it was before t{today[1:]}"
