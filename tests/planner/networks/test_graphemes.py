"""Unicode's own cases of what a person sees as one character."""

import pytest

from planner.networks.counting import count, graphemes, limit_at
from planner.networks.facts import facts_of
from tests.planner.networks.conformance import grapheme_breaks

BLUESKY = facts_of("bluesky")
CHANGED = ["\u2701\u200d\u2701"]  # since Unicode 17 U+2701 is no picture, so nothing joins it
CASES = list(grapheme_breaks())


def test_the_whole_file_is_read():
    assert len(CASES) == 602


@pytest.mark.parametrize(
    "pieces", CASES, ids=lambda pieces: "".join(pieces).encode("unicode_escape").decode()
)
def test_a_text_falls_into_these_characters(pieces):
    text = "".join(pieces)
    expected = 2 if pieces == CHANGED else len(pieces)
    assert graphemes(text) == count(text, BLUESKY).length == expected
    tight = BLUESKY.on({"text_limit": expected - 1}) if expected > 1 else BLUESKY
    if expected > 1 and pieces != CHANGED:
        assert limit_at(text, tight) == len("".join(pieces[:-1]))
