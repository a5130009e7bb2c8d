"""Rows beside those of before: every row once, in order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.lint.lining_up import line_up

ROWS = st.lists(st.sampled_from("abcdef"), max_size=9)


@given(before=ROWS, after=ROWS)
def test_every_row_of_before_is_beside_one_or_gone(before, after) -> None:
    was, gone = line_up(before, after)
    stayed = [at for at in was if at >= 0]
    assert len(was) == len(after)
    assert sorted([*stayed, *gone]) == list(range(len(before)))
    assert stayed == sorted(stayed)


@given(rows=st.lists(st.integers(), unique=True, max_size=9), at=st.integers(0, 9))
def test_where_one_is_new_or_gone_all_others_are_as_they_were(rows, at) -> None:
    more = [*rows[:at], "new", *rows[at:]]
    assert [rows[was] if was >= 0 else "new" for was in line_up(rows, more).was] == more
    was, gone = line_up(more, rows)
    assert [more[place] for place in was] == rows
    assert list(gone) == [min(at, len(rows))]


@pytest.mark.parametrize(
    ("before", "after", "was", "gone"),
    [
        ("abcde", "abXde", [0, 1, 2, 3, 4], []),
        ("abcde", "aXbcde", [0, -1, 1, 2, 3, 4], []),
        ("abcde", "acdeb", [0, 2, 3, 4, -1], [1]),
        ("abc", "xyz", [0, 1, 2], []),
        ("", "ab", [-1, -1], []),
        ("ab", "", [], [0, 1]),
    ],
)
def test_examples(before, after, was, gone) -> None:
    found = line_up(before, after)
    assert (list(found.was), list(found.gone)) == (was, gone)
