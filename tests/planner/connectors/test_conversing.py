"""What is particular to the talk on Mastodon, Bluesky and WordPress; what holds for all is in test_powers."""

from datetime import UTC, datetime, timedelta

import pytest

from planner.connectors.conversing import Hides, Likes, RemarkKind, SearchesTag
from planner.domain.errors import NotOffered, Refused, Throttled
from tests.fakes.http import answer, path_of
from tests.fakes.servers.bluesky import DID
from tests.planner.connectors.cases import CASES
from tests.planner.connectors.driver import NOW, publish, rendered_for, through_json

TALKING = ("mastodon", "bluesky", "wordpress")
POST = f"at://{DID}/app.bsky.feed.post/a"


def say(case, words, number=1):
    """Somebody says something to the account; on WordPress under post 5."""
    if case.connector.key == "mastodon":
        return case.server.say(200 + number, words, answers="100")["id"]
    if case.connector.key == "bluesky":
        return case.server.say(number, words, "reply", answers=POST)
    return str(case.server.say(5, words))


def do(case, what, *arguments):
    return getattr(case.connector, what)(case.http, case.credentials, *arguments)


def frozen_reply(case, text="Thank you <3 & all", *, key="0193f3c0-0000-7000-8000-000000000001"):
    remark = do(case, "remarks").remarks[-1]
    return through_json(case.connector.freeze_reply(case.credentials.account, remark, text, key, NOW))


@pytest.fixture(params=TALKING)
def case(request):
    return CASES[request.param]()


def test_nothing_said_is_no_mark_and_no_remark(case):
    assert do(case, "remarks") == type(do(case, "remarks"))(remarks=(), mark="")


def test_what_a_network_does_not_have_is_not_offered():
    assert not isinstance(CASES["mastodon"]().connector, Hides)
    assert not isinstance(CASES["bluesky"]().connector, Hides)
    assert not isinstance(CASES["wordpress"]().connector, Likes | SearchesTag)


def test_a_remark_on_mastodon():
    case = CASES["mastodon"]()
    case.server.say(201, "<p>Is it <b>vegan</b>? 2 &lt; 3<script>x()</script></p>", answers="100")
    case.server.say(202, "<p>Only for you</p>", audience="direct")
    case.server.notices.append({"id": "203", "type": "follow", "account": {"id": "8"}})
    reply, mention = do(case, "remarks").remarks
    assert (reply.id, reply.handle, reply.name) == ("201", "bob@pub.example", "Bob <b>")
    assert reply.text == "Is it vegan? 2 < 3"
    assert reply.when == datetime(2026, 11, 21, 9, 21, tzinfo=UTC)
    assert (reply.kind, reply.about, reply.in_reply_to) == (RemarkKind.REPLY, "100", "100")
    assert reply.audience == ""
    assert (mention.kind, mention.about, mention.audience) == (RemarkKind.MENTION, "", "direct")
    case.http.calls.clear()
    frozen = frozen_reply(case, "Sure")
    assert frozen["body"] == {
        "status": "@bob@pub.example Sure",
        "visibility": "direct",  # what was said to one is not answered to all
        "in_reply_to_id": "202",
    }


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Sure", "@bob Sure"),
        ("@Bob, sure", "@Bob, sure"),
        ("@bobby knows", "@bob @bobby knows"),
        ("Ask @bob@pub.example", "@bob Ask @bob@pub.example"),
    ],
)
def test_an_answer_on_mastodon_names_whom_it_answers_once(text, sent):
    case = CASES["mastodon"]()
    case.server.say(201, "Vegan?")["account"] = {"id": "8", "acct": "bob"}
    assert frozen_reply(case, text)["body"]["status"] == sent


def test_a_remark_on_bluesky():
    case = CASES["bluesky"]()
    said = case.server.say(1, "Vegan?", "reply", answers=f"at://{DID}/app.bsky.feed.post/b", root=POST)
    case.server.say(2, "See them", "mention")
    case.server.say(3, "", "like")
    reply, mention = do(case, "remarks").remarks
    assert (reply.id, reply.handle, reply.name, reply.text) == (said, "bob.test", "Bob", "Vegan?")
    assert (reply.kind, reply.about) == (RemarkKind.REPLY, f"at://{DID}/app.bsky.feed.post/b")
    assert reply.url == "https://bsky.app/profile/bob.test/post/1"
    assert (mention.kind, mention.about) == (RemarkKind.MENTION, "")


def test_a_remark_on_wordpress():
    case = CASES["wordpress"]()
    first = case.server.say(5, "Vegan &amp; <b>fresh</b>?")
    case.server.say(5, "It is.", author=3, parent=first)
    case.server.say(5, "[…] Kiln […]", kind="pingback")
    case.server.say(5, "Great", parent=first + 1)
    comment, reply = do(case, "remarks").remarks
    assert (comment.text, comment.name, comment.handle) == ("Vegan & fresh?", "Mia & Co", "")
    assert (comment.kind, comment.about, comment.in_reply_to) == (RemarkKind.COMMENT, "5", "")
    assert (reply.kind, reply.in_reply_to) == (RemarkKind.REPLY, str(first + 1))
    case.server.comments[first]["status"] = "hold"
    assert [one.audience for one in do(case, "remarks").remarks] == ["hold", ""]


def test_a_reply_on_bluesky_names_where_the_talk_began():
    case = CASES["bluesky"]()
    said = case.server.say(1, "Vegan?", "reply", answers=f"at://{DID}/app.bsky.feed.post/b", root=POST)
    do(case, "reply", frozen_reply(case))
    (record,) = case.server.records.values()
    assert record["reply"] == {"root": {"uri": POST, "cid": "r"}, "parent": {"uri": said, "cid": "c1"}}


def test_liking_twice_leaves_one_like():
    case = CASES["mastodon"]()
    said = say(case, "Yum")
    for verb, left in (("like", {said}), ("unlike", set())):
        for _ in range(2):
            do(case, verb, said, *((NOW,) if verb == "like" else ()))
        assert case.server.liked == left
    case = CASES["bluesky"]()
    said, likes = say(case, "Yum"), case.server.kept("app.bsky.feed.like")
    for moment in (NOW, NOW + timedelta(hours=1)):
        do(case, "like", said, moment)
    assert [one["subject"] for one in likes.values()] == [{"uri": said, "cid": "c1"}]
    for _ in range(2):
        do(case, "unlike", said)
    assert likes == {}


def test_a_comment_is_held_back_and_shown_again():
    case = CASES["wordpress"]()
    said = say(case, "Buy pills")
    for verb, status in (("hide", "hold"), ("unhide", "approved")):
        for _ in range(2):
            do(case, verb, said)
        assert case.server.comments[int(said)]["status"] == status


def test_who_may_not_moderate_hears_what_is_public_and_is_told_the_rest():
    case = CASES["wordpress"]()
    seen, held = say(case, "Yum"), say(case, "Pills")
    case.server.comments[int(held)]["status"], case.server.moderates = "hold", False
    assert [one.id for one in do(case, "remarks").remarks] == [seen]
    with pytest.raises(Refused, match="role editor") as told:
        do(case, "hide", seen)
    assert told.value.field == "login"


def test_a_site_that_wants_slower_comments_is_waited_for():
    case = CASES["wordpress"]()
    say(case, "Yum")
    frozen = frozen_reply(case)
    flood = answer(400, {"code": "comment_flood", "message": "You are posting comments too quickly."})
    case.http.fail(lambda call: call.method == "POST", flood)
    with pytest.raises(Throttled):
        do(case, "reply", frozen)


def test_what_a_server_lacks_is_told_as_that():
    case = CASES["bluesky"]()
    case.server.lacks = True
    for name, *arguments in (("remarks",), ("tagged", "rye"), ("count_posts", [POST]), ("count_account",)):
        with pytest.raises(NotOffered):
            do(case, name, *arguments)
    case = CASES["mastodon"]()
    case.server.no_tags = True
    with pytest.raises(NotOffered):
        do(case, "tagged", "rye")


def test_counts_on_bluesky_are_asked_25_at_once():
    case = CASES["bluesky"]()
    do(case, "count_account")
    case.http.calls.clear()
    assert do(case, "count_posts", [POST] * 26) == {POST: {"likes": 3, "reposts": 0, "replies": 2}}
    assert len([call for call in case.http.calls if path_of(call).endswith("getPosts")]) == 2
    assert do(case, "count_account") == {"followers": 41, "posts": 7}


def test_counts_on_wordpress_are_the_comments_of_that_post():
    case = CASES["wordpress"]()
    sent = publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account, "Rye"))
    number = sent.root.remote_id
    for post in (number, number, "999"):
        case.server.say(int(post), "Yum")
    assert do(case, "count_posts", [number]) == {number: {"replies": 2}}
