"""What others say about a site, by webmention.io: asked only with its own token, which never holds a post."""

from dataclasses import replace

import pytest

from planner.connectors.conversing import RemarkKind
from planner.connectors.platforms.micropub.mentions import FIELD
from planner.domain.errors import NotOffered, NotSent, RightMissing
from tests.fakes.http import answer
from tests.fakes.servers.micropub import OLD
from tests.planner.connectors.talks import TALKS
from tests.planner.connectors.talks.micropub import SECRET


@pytest.fixture
def talk():
    return TALKS["micropub"]()


def test_an_answer_and_a_page_that_names_the_site_are_heard_and_a_like_is_not(talk):
    talk.say(1, "Vegan?")
    talk.say(2, "They bake well", kind="mention-of")
    talk.say(3, "", kind="bookmark-of")
    first, second = talk.do("remarks").remarks
    assert (first.kind, second.kind) == (RemarkKind.COMMENT, RemarkKind.MENTION)
    assert (first.about, first.handle, first.name) == (OLD, "bob.example", "Bob")
    assert first.url == "https://bob.example/4"


def test_what_only_the_site_may_see_says_so_and_an_address_is_never_a_file(talk):
    talk.say(1, "Psst", **{"wm-private": True, "url": "file:///etc/passwd"})
    (heard,) = talk.do("remarks").remarks
    assert (heard.audience, heard.url) == ("private", "https://bob.example/4")


def test_who_was_away_for_long_hears_all_of_it_in_order(talk):
    mark = talk.do("remarks").mark
    said = [talk.say(number, f"Nice {number}") for number in range(1, 251)]
    talk.case.http.calls.clear()
    heard = talk.do("remarks", mark)
    assert [one.id for one in heard.remarks] == said
    assert (heard.mark, len(talk.case.http.calls)) == (said[-1], 3)


@pytest.mark.parametrize("power", [("remarks",), ("count_posts", [OLD])])
def test_without_its_token_nobody_there_is_asked(talk, power):
    talk.case.credentials = replace(talk.case.credentials, secrets={"token": talk.case.canaries[0]})
    with pytest.raises(NotOffered, match="Parley hears what others send"):
        talk.do(*power)
    assert talk.case.http.calls == []


def test_the_sites_own_token_is_never_shown_to_it(talk):
    talk.do("remarks")
    (call,) = talk.case.http.calls
    assert "Authorization" not in call.headers
    assert call.params["token"] == SECRET


def test_a_token_that_it_does_not_accept_is_its_own(talk):
    talk.case.server.mentions_token = "another"
    with pytest.raises(RightMissing, match="posts go out without it") as told:
        talk.do("remarks")
    assert told.value.field == FIELD


def test_an_answer_without_a_sum_is_no_count(talk):
    talk.case.http.fail(lambda _: True, answer(200, {"type": {"like": 3}}))
    with pytest.raises(NotSent):
        talk.do("count_posts", [OLD])
