"""Unicode's own cases of what a person sees as one character."""

from importlib.metadata import metadata

from planner.networks.counting import count, graphemes, limit_at
from planner.networks.facts import facts_of
from tests.folded import each
from tests.planner.networks.conformance import UNICODE, grapheme_breaks

BLUESKY = facts_of("bluesky")
CASES = list(grapheme_breaks())


def test_the_whole_file_is_read():
    assert len(CASES) == 853


def test_it_is_the_file_of_the_version_that_is_counted_by():
    says = metadata("regex").get_payload() or metadata("regex")["Description"]
    assert f"supports Unicode {UNICODE}." in says


@each("pieces", CASES, ids=lambda pieces: "".join(pieces).encode("unicode_escape").decode())
def test_a_text_falls_into_these_characters(pieces):
    text = "".join(pieces)
    expected = len(pieces)
    assert graphemes(text) == count(text, BLUESKY).length == expected
    tight = BLUESKY.on({"text_limit": expected - 1}) if expected > 1 else BLUESKY
    if expected > 1:
        assert limit_at(text, tight) == len("".join(pieces[:-1]))
