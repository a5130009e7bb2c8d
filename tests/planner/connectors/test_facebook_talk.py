"""What is particular to the talk and the figures of a Facebook Page; what holds for all is in test_powers."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.connector import Found
from planner.connectors.conversing import RemarkKind
from planner.domain.errors import RightMissing, SignInNeeded, Throttled
from tests.fakes.http import AT, path_of
from tests.fakes.servers.facebook import PAGE
from tests.planner.connectors.driver import Album, as_film, publish, rendered_for
from tests.planner.connectors.talks.facebook import make
from tests.planner.connectors.test_conformance import as_file


@pytest.fixture
def talk():
    return make()


def edges(talk):
    return [path_of(call).rpartition("/")[2] for call in talk.case.http.calls]


def test_a_comment_an_answer_to_it_and_a_post_that_names_the_page(talk):
    server = talk.case.server
    said = talk.say(1, "Vegan? 2 < 3")
    answer = server.say(2, "I think so", said)
    server.write(3, "Best rye at Fennel & Rye")
    server.comments[0]["is_hidden"] = True
    comment, reply, mention = talk.do("remarks").remarks
    assert (comment.id, comment.name, comment.text, comment.handle) == (said, "Mia", "Vegan? 2 < 3", "")
    assert (comment.kind, comment.about, comment.in_reply_to) == (RemarkKind.COMMENT, talk.post, "")
    assert (reply.id, reply.kind, reply.in_reply_to, reply.audience) == (answer, "reply", said, "hidden")
    assert (mention.kind, mention.about) == (RemarkKind.MENTION, "")
    assert mention.url == f"https://www.facebook.com/{mention.id}"


def test_what_the_page_itself_says_is_not_heard(talk):
    talk.say(1, "Vegan?")
    talk.do("reply", talk.frozen("Yes"))
    assert [one.text for one in talk.do("remarks").remarks] == ["Vegan?"]


def test_further_pages_of_comments_are_read_only_as_far_as_they_are_new(talk):
    for number in range(1, 6):
        talk.say(number, f"Nice {number}")
    first = talk.do("remarks")
    assert [one.text for one in first.remarks] == ["Nice 3", "Nice 4", "Nice 5"]  # the newest page
    for number in range(6, 12):
        talk.say(number, f"Nice {number}")
    talk.case.http.calls.clear()
    later = talk.do("remarks", first.mark)
    assert [one.text for one in later.remarks] == [f"Nice {number}" for number in range(6, 12)]
    assert edges(talk).count("comments") == 1


def test_comments_of_one_second_are_told_apart(talk):
    talk.say(1, "One")
    mark = talk.do("remarks").mark
    later = {**talk.case.server.comments[0], "id": f"{talk.post}_8000", "message": "Two"}
    talk.case.server.comments.insert(0, later)
    heard = talk.do("remarks", mark)
    assert [one.text for one in heard.remarks] == ["Two"]
    assert talk.do("remarks", heard.mark).remarks == ()


def test_an_answer_stands_below_the_comment_that_began_it(talk):
    said = talk.say(1, "Vegan?")
    talk.case.server.say(2, "I think so", said)
    frozen = talk.frozen("Yes")
    assert frozen["path"] == f"/{said}/comments"
    sent = talk.do("reply", frozen)
    found = talk.do("find_reply", frozen, AT)
    assert isinstance(found, Found)
    assert found.result.remote_id == sent.remote_id


def test_comments_under_a_video_belong_to_what_parley_calls_it(talk):
    case, album = talk.case, Album()
    use = as_film(as_file(album, album.add("oven.png", "Bread"), "video/mp4", seconds=6.0))
    post = rendered_for(case.credentials.account, "A film", media=(use,))
    video = publish(case.connector, case.http, case.credentials, post, album).root.remote_id
    shown = {"data": [{"media_type": "video", "target": {"id": video}}]}
    case.server.posts.insert(0, {"id": f"{PAGE}_777", "message": "A film", "attachments": shown})
    case.server.say(1, "Crisp", f"{PAGE}_777")
    assert [one.about for one in talk.do("remarks").remarks] == [video]
    assert talk.do("count_posts", [video]) == {video: {"likes": 7, "replies": 0, "views": 12}}


def test_liking_and_hiding_are_done_and_taken_back(talk):
    said = talk.say(1, "Yum")
    talk.do("like", said, AT)
    assert talk.case.server.liked == {said}
    talk.do("unlike", said)
    assert talk.case.server.liked == set()
    for verb, hidden in (("hide", "true"), ("unhide", "false")):
        talk.do(verb, said)
        assert talk.case.server.comments[0]["is_hidden"] == hidden


@pytest.mark.parametrize(
    ("right", "power"),
    [
        ("read_insights", ("count_account",)),
        ("pages_read_user_content", ("remarks",)),
        ("pages_manage_engagement", ("hide", "1_2_3")),
    ],
)
def test_a_right_that_lacks_is_named_before_and_after_asking_and_posts_go_on(talk, right, power):
    case = talk.case
    case.server.lacks.add(right)
    with pytest.raises(RightMissing, match=right):
        talk.do(*power)
    case.http.calls.clear()
    told = {**case.credentials.secrets, "token_scopes": "pages_show_list pages_manage_posts"}
    case.credentials = replace(case.credentials, secrets=told)
    with pytest.raises(RightMissing, match=right) as fault:
        talk.do(*power)
    assert case.http.calls == []
    assert not isinstance(fault.value, SignInNeeded)
    publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account, "Sourdough"))
    assert case.count() == 2


@pytest.mark.parametrize("power", [("remarks",), ("count_account",), ("count_posts",)])
def test_the_last_fifth_of_what_meta_allows_is_left_to_posts(talk, power):
    case, serve = talk.case, talk.case.http.serve
    used = {"x-app-usage": '{"call_count": 85, "total_time": 1, "total_cputime": 1}'}
    case.http.serve = lambda call: replace(serve(call), headers={**serve(call).headers, **used})
    arguments = [[talk.post] * 3] if power == ("count_posts",) else []
    with pytest.raises(Throttled, match="Posts come first") as told:
        talk.do(power[0], *arguments)
    assert told.value.until == AT + timedelta(hours=1)
    assert len(case.http.calls) == 1
    said = talk.say(1, "Yum")
    talk.do("like", said, AT)  # what a person does now is done
    publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account, "Sourdough"))
    assert case.count() == 2


def test_a_reply_without_the_right_is_no_lost_sign_in(talk):
    talk.say(1, "Vegan?")
    frozen = talk.frozen()
    talk.case.server.lacks.add("pages_manage_engagement")
    with pytest.raises(RightMissing, match="pages_manage_engagement"):
        talk.do("reply", frozen)
