"""Options as a mapping: immutable, equal by what they say, and the same after they were text."""

from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.ids import AccountId, ClientId, PostId
from planner.domain.options import NO_OPTIONS, Options, options_of
from planner.domain.post import Post, Variant
from planner.domain.writing import saying, writing_of
from planner.exchange.option_cells import option_lines, options_in
from planner.exchange.planrow import Trouble

pairs = st.dictionaries(
    st.from_regex(r"[a-z_\-]{1,12}", fullmatch=True), st.text(st.characters(codec="utf-8"), max_size=40)
)


@given(pairs)
def test_they_come_back_from_text_and_from_a_cell(found):
    options = Options(found)
    assert options_of(options.text()) == options == deepcopy(options)
    assert options_in(option_lines(options)) == options
    assert hash(options) == hash(Options(reversed(list(found.items()))))


def test_they_cannot_be_changed_and_the_own_ones_win():
    own = Options({"visibility": "public", "warning": ""})
    with pytest.raises(TypeError):
        own["visibility"] = "private"  # type: ignore[index]
    usual = Options({"visibility": "unlisted", "warning": "Food", "silent": "yes"})
    assert own.over(usual) == Options({"visibility": "public", "warning": "", "silent": "yes"})
    assert own.over(NO_OPTIONS) is own
    assert own.having("visibility", None) == Options({"warning": ""})
    assert own.having("visibility", "direct")["visibility"] == "direct"
    assert Options({"silent": "yes"}).is_on("silent")
    assert not own.is_on("silent")
    assert not NO_OPTIONS
    assert own != {"visibility": "public", "warning": ""}


@pytest.mark.parametrize("line", ["visibility", "=unlisted", "visibility=unlisted\nhello"])
def test_a_line_that_sets_nothing_is_named(line):
    wrong = options_in(line)
    assert isinstance(wrong, Trouble)
    assert wrong.column == "options"
    assert line.split("\n")[-1] in wrong.message


def test_a_version_of_a_post_keeps_them():
    options = Options({"visibility": "unlisted"})
    post = Post(
        id=PostId("p"),
        client_id=ClientId("c"),
        variants=(Variant(account_id=AccountId("a"), options=options), Variant(account_id=AccountId("b"))),
    )
    writing = writing_of(post)
    assert [one.options for one in writing.own] == [options]
    bare = Post(id=post.id, client_id=post.client_id, variants=tuple(map(_bare, post.variants)))
    assert saying(bare, writing) == post


def _bare(variant: Variant) -> Variant:
    return Variant(account_id=variant.account_id)
