"""Lists of words, and kinds by their names."""

import pytest

from planner.domain.kinds import Kind, kind_name
from planner.languages.dates import both, either


@pytest.mark.parametrize(
    ("words", "all_of", "one_of"),
    [
        ([], "", ""),
        (["Facebook"], "Facebook", "Facebook"),
        (["a", "b"], "a and b", "a or b"),
        (["a", "b", "c"], "a, b and c", "a, b or c"),
    ],
)
def test_words_are_listed_as_in_a_sentence(words, all_of, one_of):
    assert both(words) == all_of
    assert either(words) == one_of


def test_every_kind_has_a_name():
    assert [kind_name(kind) for kind in Kind] == [kind.value.capitalize() for kind in Kind]
