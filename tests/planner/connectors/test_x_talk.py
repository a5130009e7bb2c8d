"""The talk on X: what mentions are, what X lets a program answer and hide, the cheap way to counts."""

from dataclasses import replace

import pytest

from planner.connectors.conversing import Likes, RemarkKind
from planner.connectors.platforms.x.connector import CONNECTOR
from planner.domain.errors import NotSent, Refused, RightMissing, SignInNeeded
from tests.fakes.http import answer, path_of
from tests.planner.connectors.cases.x import make
from tests.planner.connectors.driver import NOW, publish, rendered_for, through_json


@pytest.fixture
def case():
    return make()


def do(case, what, *arguments):
    return getattr(CONNECTOR, what)(case.http, case.credentials, *arguments)


def out(case, text="Bread at four."):
    return publish(
        CONNECTOR, case.http, case.credentials, rendered_for(case.credentials.account, text)
    ).root.remote_id


def frozen_reply(case, text="Sure"):
    remark = do(case, "remarks").remarks[-1]
    return through_json(CONNECTOR.freeze_reply(case.credentials.account, remark, text, "key", NOW))


def test_an_answer_and_a_mention(case):
    mine = out(case)
    case.server.say(1, "@fennelandrye rye &amp; oats?", answers=mine)
    case.server.say(2, "Go to @fennelandrye")
    reply, mention = do(case, "remarks").remarks
    assert (reply.handle, reply.name, reply.text) == ("@bob", "Bob <b>", "@fennelandrye rye & oats?")
    assert (reply.kind, reply.about, reply.in_reply_to) == (RemarkKind.REPLY, mine, mine)
    assert reply.url == f"https://x.com/i/status/{reply.id}"
    assert (mention.kind, mention.about, mention.in_reply_to) == (RemarkKind.MENTION, "", "")


def test_what_is_new_is_read_page_by_page_and_the_first_time_one_page(case):
    for number in range(1, 13):
        case.server.say(number, f"@fennelandrye {number}")
    first = do(case, "remarks")
    assert len(first.remarks) == 10
    for number in range(13, 40):
        case.server.say(number, f"@fennelandrye {number}")
    case.http.calls.clear()
    assert len(do(case, "remarks", first.mark).remarks) == 27
    assert [call.params["max_results"] for call in case.http.calls] == ["10"] * 3


def test_the_accounts_own_words_are_no_remark_and_move_the_mark(case):
    said = case.server.say(1, "@fennelandrye hello")
    case.server.said[0]["author_id"] = "99"
    heard = do(case, "remarks")
    assert (heard.remarks, heard.mark) == ((), said)


def test_a_reply_names_what_it_answers(case):
    said = case.server.say(1, "@fennelandrye vegan?")
    do(case, "reply", frozen_reply(case))
    assert case.server.posts[0]["asked"] == {"text": "Sure", "reply": {"in_reply_to_tweet_id": said}}


def test_who_did_not_mention_the_account_is_answered_by_hand(case):
    case.server.summons = True
    said = case.server.say(1, "Good #rye", mentions=False)
    (found,) = do(case, "tagged", "rye")
    frozen = CONNECTOR.freeze_reply(case.credentials.account, found, "Thanks", "key", NOW)
    with pytest.raises(Refused, match=f"by hand: https://x.com/i/status/{said}"):
        do(case, "reply", frozen)
    assert case.server.posts == []


def test_hiding_twice_hides_once_and_can_be_taken_back(case):
    said = case.server.say(1, "@fennelandrye pills", answers=out(case))
    for verb, left in (("hide", {said}), ("unhide", set())):
        for _ in range(2):
            do(case, verb, said)
        assert case.server.hidden == left


def test_without_the_right_to_hide_the_right_is_named(case):
    said = case.server.say(1, "@fennelandrye pills", answers=out(case))
    case.server.may_hide = False
    with pytest.raises(Refused, match=r"with the right tweet\.moderate\.write") as told:
        do(case, "hide", said)
    assert not isinstance(told.value, SignInNeeded)  # publishing goes on
    case.http.calls.clear()
    secrets = {**case.credentials.secrets, "token_scopes": "tweet.read tweet.write users.read"}
    case.credentials = replace(case.credentials, secrets=secrets)
    with pytest.raises(RightMissing, match=r"lacks a right: tweet\.moderate\.write"):
        do(case, "hide", said)
    assert case.http.calls == []


def test_a_yes_that_says_something_else_is_no_yes(case):
    case.http.fail(lambda call: call.method == "PUT", answer(200, {"data": {"hidden": False}}))
    with pytest.raises(NotSent):
        do(case, "hide", "5")


def test_a_hashtag_is_asked_without_reposts(case):
    case.server.say(1, "Good #rye", mentions=False)
    case.server.say(2, "Good #ryegrass", mentions=False)
    (found,) = do(case, "tagged", "#rye")
    assert (found.text, found.handle, found.kind) == ("Good #rye", "@bob", RemarkKind.TAGGED)
    assert case.http.calls[-1].params["query"] == "#rye -is:retweet"


def test_x_lets_no_program_like(case):
    assert not isinstance(case.connector, Likes)


def test_counts_come_from_the_own_list_and_the_rest_by_id(case):
    first, *_, last = [out(case, f"Loaf {number}") for number in range(30)]
    case.http.calls.clear()
    counts = do(case, "count_posts", [first, last, "7", "none"])
    assert counts == {
        one: {"likes": 3, "reposts": 0, "replies": 2, "views": 90, "saves": 1} for one in (first, last)
    }
    lists = [call for call in case.http.calls if path_of(call) == "/2/users/99/tweets"]
    assert [call.params["max_results"] for call in lists] == ["15"]
    assert case.http.calls[-1].params["ids"] == f"7,{first}"


def test_a_post_that_is_gone_has_no_counts(case):
    mine = out(case)
    do(case, "delete", mine)
    assert do(case, "count_posts", [mine]) == {}
    assert do(case, "count_posts", []) == {}


def test_the_account_counts_followers_and_posts(case):
    assert do(case, "count_account") == {"followers": 41, "posts": 7}
    case.http.fail(path_of, answer(200, {"data": {"id": "99"}}))
    with pytest.raises(NotSent):
        do(case, "count_account")
