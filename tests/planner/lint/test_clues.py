"""The quick look for phrases by single words: it may say yes for nothing, and never no for something."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.lint import clues as remembered
from planner.lint.clues import clues_of, words_in_text

PHRASES = ("no. 1", "# 1", "'s best", "heal", "insert ", "the cheapest")


@pytest.mark.parametrize(
    "text", ["rye no. 1", "the city's bestseller", "healthy bread", "insert date", "#1 x"]
)
def test_a_word_that_holds_a_piece_tells(text: str) -> None:
    assert clues_of((*PHRASES, "#1")).may_stand_in(words_in_text(text))


@pytest.mark.parametrize("text", ["", "now we knead", "our unbest loaf", "inserted", "a note on rye"])
def test_words_beside_the_gap_of_a_phrase_must_end_or_begin_there(text: str) -> None:
    assert not clues_of(PHRASES).may_stand_in(words_in_text(text))


@given(
    st.text(alphabet="ab1 .#'", max_size=6), st.sampled_from(PHRASES), st.text(alphabet="ab1 .#'", max_size=6)
)
def test_a_phrase_is_never_missed(before: str, phrase: str, behind: str) -> None:
    clues = clues_of(PHRASES)
    for _ in range(2):  # the second time all words are known
        assert clues.may_stand_in(words_in_text(before + phrase + behind))


def test_words_that_are_too_many_to_remember_are_compared_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    clues = clues_of(PHRASES)
    monkeypatch.setattr(remembered, "_MOST", len(remembered._order))
    for _ in range(2):
        assert clues.may_stand_in(words_in_text("unheardofhealing"))
        assert not clues.may_stand_in(words_in_text("unheardofbaking"))
