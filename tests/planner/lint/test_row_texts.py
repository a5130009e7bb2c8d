"""Values as one line of text: taken apart and read again as they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.lint.row_texts import apart, text_of, texts_of, together, value_of, values_of

WORDS = st.text(st.characters(exclude_characters="\0"), max_size=9)
ROWS = st.lists(
    st.lists(WORDS | st.integers() | st.none() | st.lists(WORDS, max_size=2), max_size=4), max_size=5
)


@given(rows=ROWS)
def test_what_is_written_is_read_again(rows) -> None:
    line = together(texts_of(rows))
    assert values_of(apart(line)) == rows
    assert [value_of(text) for text in apart(line)] == rows
    assert texts_of(rows) == [text_of(row) for row in rows]
    assert line.isascii()
    assert "\n" not in line


@pytest.mark.parametrize("text", ["", "[1", '{"a": }', "[1],[2]"])
def test_what_is_no_value_is_told(text) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it is
        value_of(text)
    with pytest.raises(ValueError):  # noqa: PT011
        values_of([text])


def test_words_that_look_like_what_stands_between_are_words() -> None:
    rows = [['",', '\\u0000","\\u0000",', ',"\\u0000",'], ["\t"]]
    assert values_of(apart(together(texts_of(rows)))) == rows
