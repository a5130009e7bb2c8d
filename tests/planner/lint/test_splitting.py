"""Words are cut as patterns find them, in ASCII and beyond."""

import re

from hypothesis import example, given
from hypothesis import strategies as st

from planner.lint.splitting import shortened_words_of, words_of

TEXTS = st.text() | st.text(st.characters(max_codepoint=127))


@given(TEXTS)
@example("".join(map(chr, range(128))))
@example("Don't: 3.5 kg_rye—Grüße ½ ²")
def test_as_the_patterns_find_them(text: str) -> None:
    assert words_of(text) == re.findall(r"\w+", text)
    assert shortened_words_of(text) == re.findall(r"[\w']+", text)
