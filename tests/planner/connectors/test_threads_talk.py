"""What is particular to the talk and the figures on Threads; what holds for all is in test_powers."""

from dataclasses import replace

import pytest

from planner.connectors.connector import Found
from planner.connectors.conversing import RemarkKind
from planner.domain.errors import RightMissing, SignInNeeded
from tests.fakes.http import AT, path_of
from tests.planner.connectors.driver import prepared_root, publish, rendered_for
from tests.planner.connectors.talks.threads import make


@pytest.fixture
def talk():
    return make()


def paths(talk):
    return [path_of(call).removeprefix("/v1.0/") for call in talk.case.http.calls]


def test_an_answer_one_that_stands_deeper_and_a_mention(talk):
    server = talk.case.server
    said = talk.say(1, "Vegan?")
    deeper = server.say(2, "I think so", said)
    named = server.say(3, "Try @fennelandrye", names=True)
    server.posts[1]["hide_status"] = "HIDDEN"
    reply, comment, mention = talk.do("remarks").remarks
    assert (reply.id, reply.handle, reply.kind, reply.about, reply.in_reply_to) == (
        said, "mia", RemarkKind.REPLY, talk.post, talk.post,
    )  # fmt: skip
    assert reply.url == "https://www.threads.com/@mia/post/1"
    assert (comment.id, comment.kind, comment.in_reply_to) == (deeper, RemarkKind.COMMENT, said)
    assert (comment.about, comment.audience) == (talk.post, "hidden")
    assert (mention.id, mention.kind, mention.about) == (named, RemarkKind.MENTION, "")


def test_one_that_answers_and_names_is_heard_once_as_an_answer(talk):
    talk.case.server.say(1, "Vegan, @fennelandrye?", talk.post, names=True)
    assert [one.kind for one in talk.do("remarks").remarks] == [RemarkKind.REPLY]


def test_only_posts_with_answers_are_asked_about_and_own_words_are_not_heard(talk):
    publish(
        talk.case.connector,
        talk.case.http,
        talk.case.credentials,
        rendered_for(talk.case.credentials.account, "One\n---\nTwo"),
    )
    talk.say(1, "Vegan?")
    talk.do("reply", talk.frozen("Yes"))
    talk.case.http.calls.clear()
    assert [one.text for one in talk.do("remarks").remarks] == ["Vegan?"]
    assert sum(path.endswith("/conversation") for path in paths(talk)) == 2


def test_answers_are_heard_without_the_right_to_see_mentions(talk):
    talk.say(1, "Vegan?")
    talk.case.server.say(2, "Try @fennelandrye", names=True)
    talk.case.server.lacks.add("threads_manage_mentions")
    assert [one.text for one in talk.do("remarks").remarks] == ["Vegan?"]


@pytest.mark.parametrize(("names", "right"), [(False, "manage_replies"), (True, "manage_mentions")])
def test_who_names_the_account_is_answered_by_another_right(talk, names, right):
    talk.case.server.say(1, "Vegan?", "" if names else talk.post, names=names)
    frozen = talk.frozen("Yes")
    told = {**talk.case.credentials.secrets, "token_scopes": "threads_basic threads_content_publish"}
    talk.case.credentials = replace(talk.case.credentials, secrets=told)
    with pytest.raises(RightMissing, match=f"threads_{right}"):
        talk.do("reply", frozen)


@pytest.mark.parametrize(
    ("right", "power"),
    [
        ("threads_manage_insights", ("count_account",)),
        ("threads_read_replies", ("remarks",)),
        ("threads_manage_replies", ("hide", "9001")),
        ("threads_keyword_search", ("tagged", "rye")),
    ],
)
def test_a_right_that_lacks_is_named_and_posts_go_on(talk, right, power):
    talk.say(1, "Vegan?")
    talk.case.server.lacks.add(right)
    with pytest.raises(RightMissing, match=right) as fault:
        talk.do(*power)
    assert not isinstance(fault.value, SignInNeeded)
    publish(
        talk.case.connector,
        talk.case.http,
        talk.case.credentials,
        rendered_for(talk.case.credentials.account, "Sourdough"),
    )
    assert "Sourdough" in {one["text"] for one in talk.case.server.posts}


def test_hiding_and_showing_again(talk):
    said = talk.say(1, "Buy pills")
    for verb, state in (("hide", "HIDDEN"), ("unhide", "UNHUSHED")):
        talk.do(verb, said)
        assert talk.case.server.posts[0]["hide_status"] == state


def test_an_account_that_the_plan_calls_otherwise_still_knows_its_own_posts(talk):
    """Its posts are compared with the name that Threads tells, or a part whose answer was lost would go out twice."""
    case = talk.case
    facts = case.connector.verify(case.http, case.credentials).facts
    assert facts == {"username": "fennelandrye"}
    account = replace(case.credentials.account, handle="The bakery", facts=facts)
    case.credentials = replace(case.credentials, account=account)
    talk.say(1, "Vegan?")
    frozen = talk.frozen("Yes")
    sent = talk.do("reply", frozen)
    found = talk.do("find_reply", frozen, AT)
    assert isinstance(found, Found)
    assert found.result.remote_id == sent.remote_id
    assert [one.text for one in talk.do("remarks").remarks] == ["Vegan?"]
    root = prepared_root(case, rendered_for(account, "Sourdough"))
    case.connector.send(case.http, case.credentials, root, None)
    assert isinstance(case.connector.look(case.http, case.credentials, root, AT), Found)
