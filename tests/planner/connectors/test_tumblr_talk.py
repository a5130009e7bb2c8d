"""What is heard on Tumblr, which of it a program can answer and like, and whose notes are counted."""

from datetime import timedelta

import pytest

from planner.connectors.connector import CannotTell, Found, NotThere
from planner.connectors.conversing import Hides, RemarkKind
from planner.domain.errors import NotOffered, NotSent, Refused
from planner.domain.options import Options
from tests.fakes.http import AT, answer, path_of
from tests.planner.connectors.driver import NOW, publish, rendered_for
from tests.planner.connectors.talks.tumblr import make

DAY_BEFORE = int(AT.timestamp()) - 86_400


@pytest.fixture
def talk():
    return make()


def heard(talk, mark=""):
    return talk.do("remarks", mark)


def test_nobody_is_held_back_there(talk):
    assert not isinstance(talk.case.connector, Hides)


@pytest.mark.parametrize(
    ("kind", "means", "about"),
    [
        ("reply", RemarkKind.COMMENT, True),
        ("reblog_with_content", RemarkKind.REPLY, True),
        ("mention_in_reply", RemarkKind.MENTION, False),
        ("mention_in_post", RemarkKind.MENTION, False),
    ],
)
def test_what_happened_is_heard_by_its_kind(talk, kind, means, about):
    said = talk.case.server.say(1, "<p>Vegan &amp; fresh?</p>", kind, of=talk.post)
    (remark,) = heard(talk).remarks
    assert (remark.id, remark.kind, remark.about) == (said, means, talk.post if about else "")
    assert (remark.text, remark.handle) == ("Vegan & fresh?", "bob")
    is_post = "/" in said
    assert remark.url == f"https://www.tumblr.com/{said if is_post else f'fennelandrye/{talk.post}'}"


def test_likes_follows_and_the_blogs_own_are_no_remarks(talk):
    server = talk.case.server
    server.say(1, "Mine", "reply", of=talk.post)
    server.notices[0]["from_tumblelog_name"] = "fennelandrye"
    server.notices.append({"id": "n9", "type": "like", "timestamp": DAY_BEFORE, "from_tumblelog_name": "bob"})
    assert heard(talk).remarks == ()
    asked = talk.case.http.calls[-1].params
    assert {asked[f"types[{number}]"] for number in range(4)} == {
        "reply", "mention_in_reply", "mention_in_post", "reblog_with_content",
    }  # fmt: skip
    assert asked["rollups"] == "false"


def test_the_mark_knows_what_was_heard_of_its_second(talk):
    server = talk.case.server
    server.say(1, "One")
    mark = heard(talk).mark
    server.say(2, "Two")
    server.notices[0]["timestamp"] = server.notices[1]["timestamp"]
    later = heard(talk, mark)
    assert [one.text for one in later.remarks] == ["Two"]
    assert heard(talk, later.mark) == type(later)(remarks=(), mark=later.mark)


def test_pages_are_read_back_to_the_mark(talk):
    talk.say(1, "First")
    mark = heard(talk).mark
    for number in range(2, 12):
        talk.say(number, f"Nice {number}")
    assert [one.text for one in heard(talk, mark).remarks] == [f"Nice {number}" for number in range(2, 12)]


def test_a_reply_is_for_a_person_to_answer_and_to_like(talk):
    said = talk.case.server.say(1, "Vegan?", "reply", of=talk.post)
    with pytest.raises(
        NotOffered, match=rf"Answer it there: https://www.tumblr.com/fennelandrye/{talk.post}$"
    ):
        talk.frozen()
    for verb, *arguments in (("like", said, NOW), ("unlike", said)):
        with pytest.raises(NotOffered, match="but no replies"):
            talk.do(verb, *arguments)
    assert all(call.method == "GET" for call in talk.case.http.calls)


def test_an_answer_is_a_reblog_of_that_very_post(talk):
    talk.say(1, "Vegan?")
    talk.do("reply", talk.frozen("Yes, it is.\n\nCome by!"))
    sent = next(call.json for call in talk.case.http.calls if path_of(call).endswith("/posts") and call.json)
    assert (sent["parent_tumblelog_uuid"], sent["parent_post_id"], sent["reblog_key"]) == (
        "t:bob",
        801,
        "key801",
    )
    assert [block["text"] for block in sent["content"]] == ["Yes, it is.", "Come by!"]
    assert sent["state"] == "published"


def test_the_same_words_said_to_somebody_else_are_no_proof(talk):
    talk.say(1, "Yum")
    first = talk.do("reply", talk.frozen("Thank you!", "0193f3c0-0000-7000-8000-000000000001"))
    talk.say(2, "Delicious")
    frozen = talk.frozen("Thank you!", "0193f3c0-0000-7000-8000-000000000002")
    since = NOW - timedelta(days=1)
    assert isinstance(talk.do("find_reply", frozen, since), NotThere)
    second = talk.do("reply", frozen)
    assert second.remote_id != first.remote_id
    talk.case.server.slugs = False  # where Tumblr makes its own, words and the post that was answered tell
    found = talk.do("find_reply", frozen, since)
    assert isinstance(found, Found)
    assert found.result.remote_id == second.remote_id


def test_a_blog_that_posts_a_lot_is_not_read_for_ever(talk):
    talk.say(1, "Yum")
    frozen = talk.frozen()
    post = talk.case.server.posts[0]
    talk.case.server.posts = [{**post, "id": number, "slug": "another"} for number in range(200)]
    look = talk.do("find_reply", frozen, NOW - timedelta(days=1))
    assert look == CannotTell(link="https://www.tumblr.com/blog/fennelandrye")


def test_a_like_goes_with_the_posts_own_key(talk):
    said = talk.say(1, "Yum")
    talk.do("like", said, NOW)
    assert talk.case.server.liked == {"801"}
    talk.do("unlike", said)
    assert talk.case.server.liked == set()
    del talk.case.server.theirs["801"]
    with pytest.raises(Refused, match="not on Tumblr any more"):
        talk.do("like", said, NOW)
    talk.case.server.theirs["801"] = {"id": "801"}
    with pytest.raises(NotSent):
        talk.do("like", said, NOW)


@pytest.mark.parametrize(
    "shown",
    [
        {"body": "<p>Good &amp; #rye</p>"},
        {"body": "", "caption": "Good & #rye"},
        {"body": "", "content": [{"type": "text", "text": "Good & #rye"}]},
        {"body": "", "summary": "Good & #rye"},
    ],
)
def test_a_post_under_a_tag_says_its_words_in_whatever_form_it_comes(talk, shown):
    theirs = {"id": 7, "blog_name": "bob", "timestamp": DAY_BEFORE, **shown}
    posts = [theirs, {**theirs, "id": 8, "blog_name": "fennelandrye"}]
    talk.case.http.fail(lambda call: path_of(call) == "/v2/tagged", answer(200, {"response": posts}))
    (remark,) = talk.do("tagged", "#rye")
    assert (remark.id, remark.text) == ("bob/7", "Good & #rye")


def test_a_post_that_waited_is_counted_under_its_first_id(talk):
    waiting = rendered_for(talk.case.credentials.account, "Later", options=Options({"state": "queue"}))
    first = publish(talk.case.connector, talk.case.http, talk.case.credentials, waiting).root.remote_id
    assert talk.do("count_posts", [first]) == {first: {}}
    talk.case.server.publish(first)
    assert talk.do("count_posts", [first]) == {first: {"likes": 5, "reposts": 3}}
