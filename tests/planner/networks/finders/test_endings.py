"""A pattern that knows the endings of a text alone finds what one that knows all of them finds."""

from hypothesis import example, given
from hypothesis import strategies as st

from planner.networks.finders.endings import TOP, ByEnding, endings_in
from planner.networks.tops import x_tops

PATTERN = rf"(?:[a-zé0-9\-]+\.)+{TOP}"
PIECES = [
    ".",
    ".com",
    ".COM",
    ".co",
    ".みんな",
    ".k",
    "\N{KELVIN SIGN}r",
    "ſ",
    "xn--p1ai",
    "-",
    "é",
    "rye",
    " ",
    "5",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)

everything = ByEnding(PATTERN)
everything.fit_for("rye.é")  # a letter that may belong to any ending: all are known from now on


def found(pattern, text):
    return [match.span() for match in pattern.fit_for(text).finditer(text)]


@given(texts=st.lists(TEXTS, max_size=4))
@example(texts=["rye.shop", "rye.de", "rye.com-", "rye.com…", "rye.\N{KELVIN SIGN}r"])
def test_the_same_is_found_whatever_texts_came_before(texts):
    few = ByEnding(PATTERN)
    for text in texts:
        assert found(few, text) == found(everything, text)


def test_only_a_whole_row_of_letters_behind_a_dot_is_an_ending():
    assert endings_in("Rye.COM, rye.community and rye.commune; 3.5 kg.") == {"com", "community"}


def test_all_may_stand_where_something_beyond_ascii_touches_the_row():
    assert endings_in("rye.com…") == endings_in("rye.みんな") == x_tops()


def test_a_plan_of_many_endings_is_read_with_one_pattern_at_last():
    pattern = ByEnding(PATTERN)
    for top in sorted(top for top in x_tops() if top.isascii())[:12]:
        assert found(pattern, f"rye.{top}") == [(0, 4 + len(top))]
    known = pattern.fit_for("rye.zuerich")
    assert known is pattern.fit_for("rye.zw")
