"""Comments under YouTube's videos: what is heard of threads, what is held, who is named, and what it all costs."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.connector import CannotTell, Found, NotThere
from planner.connectors.conversing import Likes, RemarkKind, SearchesTag
from planner.connectors.platforms.youtube.quota import DAY_UNITS, FOR_POSTS
from planner.domain.errors import NotSent, Refused, RightMissing, Throttled, Unconfirmed
from tests.fakes.clock import FakeClock
from tests.fakes.http import AT, path_of
from tests.fakes.servers.youtube_talk import refusal
from tests.fakes.units import FakeUnits
from tests.planner.connectors.driver import NOW, publish, rendered_for
from tests.planner.connectors.talks.youtube import make


@pytest.fixture
def talk():
    return make()


def heard(talk, mark=""):
    return talk.do("remarks", mark)


def words(found):
    return [one.text for one in found.remarks]


def test_nobody_likes_or_searches_there(talk):
    assert not isinstance(talk.case.connector, Likes | SearchesTag)


def test_a_comment_and_an_answer_to_it(talk):
    first = talk.say(1, "Vegan?")
    answered = talk.case.server.say(talk.post, "It is.", parent=first)
    talk.case.server.say(talk.post, "Thank you", parent=first, own=True)
    comment, reply = heard(talk).remarks
    assert (comment.kind, comment.handle, comment.name, comment.about) == (
        RemarkKind.COMMENT,
        "bob",
        "bob",
        talk.post,
    )
    assert comment.url == f"https://www.youtube.com/watch?v={talk.post}&lc={first}"
    assert (comment.in_reply_to, comment.audience) == ("", "")
    assert (reply.id, reply.kind, reply.in_reply_to) == (answered, RemarkKind.REPLY, first)


def test_answers_beyond_those_that_come_along_are_asked_for_when_their_number_grew(talk):
    first = talk.say(1, "Vegan?")
    for number in range(2):
        talk.case.server.say(talk.post, f"Answer {number}", parent=first)
    mark = heard(talk).mark
    for number in range(2, 5):
        talk.case.server.say(talk.post, f"Answer {number}", parent=first)
    talk.case.http.calls.clear()
    later = heard(talk, mark)
    assert words(later) == ["Answer 2", "Answer 3", "Answer 4"]
    assert len(talk.case.http.calls) == 3
    talk.case.http.calls.clear()
    assert heard(talk, later.mark) == replace(later, remarks=())
    assert len(talk.case.http.calls) == 2


def test_what_is_held_back_is_heard_and_says_so(talk):
    talk.say(1, "Yum")
    talk.case.server.say(talk.post, "Pills", status="heldForReview")
    assert [(one.text, one.audience) for one in heard(talk).remarks] == [
        ("Yum", ""),
        ("Pills", "heldForReview"),
    ]


def test_pages_are_read_back_to_the_mark_and_what_turns_up_late_is_heard_once(talk):
    server = talk.case.server
    talk.say(1, "First")
    mark = heard(talk).mark
    server.now += timedelta(days=3)
    for number in range(5):
        talk.say(number, f"Nice {number}")
    server.page = 2
    later = heard(talk, mark)
    assert words(later) == [f"Nice {number}" for number in range(5)]
    server.now -= timedelta(hours=2)
    talk.say(9, "Approved later")
    last = heard(talk, later.mark)
    assert words(last) == ["Approved later"]
    assert words(heard(talk, last.mark)) == []


@pytest.mark.parametrize("mark", ["", "once upon a time", "[]", '{"newest": 7, "heard": "x", "long": [1]}'])
def test_a_mark_that_nobody_understands_begins_anew(talk, mark):
    talk.say(1, "Vegan?")
    assert words(heard(talk, mark)) == ["Vegan?"]


@pytest.mark.parametrize(
    ("text", "sent"),
    [("Sure", "@bob Sure"), ("@Bob, sure", "@Bob, sure"), ("@bobby knows", "@bob @bobby knows")],
)
def test_who_answers_an_answer_names_whom_and_stays_in_the_thread(talk, text, sent):
    first = talk.say(1, "Vegan?")
    assert talk.frozen(text)["body"]["snippet"] == {"parentId": first, "textOriginal": text}
    talk.case.server.say(talk.post, "I wonder, too.", parent=first)
    assert talk.frozen(text)["body"]["snippet"] == {"parentId": first, "textOriginal": sent}


def test_the_same_words_said_before_are_no_proof_that_an_answer_is_out(talk):
    first = talk.say(1, "Vegan?")
    talk.case.server.say(talk.post, "Thanks!", parent=first, own=True)
    talk.case.server.now += timedelta(days=2)
    talk.case.server.say(talk.post, "And gluten?", parent=first)
    frozen = talk.frozen("Thanks!")
    frozen["body"]["snippet"]["textOriginal"] = "Thanks!"
    assert isinstance(talk.do("find_reply", frozen, NOW + timedelta(days=1)), NotThere)
    assert isinstance(talk.do("find_reply", frozen, NOW), Found)


def test_a_thread_that_nobody_reads_to_its_end_tells_nothing(talk):
    first = talk.say(1, "Vegan?")
    for number in range(6):
        talk.case.server.say(talk.post, f"Answer {number}", parent=first)
    talk.case.server.page = 1
    look = talk.do("find_reply", talk.frozen("Sure"), NOW)
    assert look == CannotTell(link=f"https://www.youtube.com/watch?v={talk.post}&lc={first}")


def test_a_comment_is_held_back_and_shown_again(talk):
    said = talk.say(1, "Pills")
    for verb, status in (("hide", "heldForReview"), ("unhide", "published")):
        for _ in range(2):
            talk.do(verb, said)
        assert talk.case.server.comments[0]["snippet"]["moderationStatus"] == status
    with pytest.raises(Refused, match="not on YouTube any more"):
        talk.do("hide", "gone")


def test_a_missing_right_is_named_renews_nothing_and_stops_no_post(talk):
    said = talk.say(1, "Vegan?")
    frozen = talk.frozen()
    talk.case.http.fail(lambda _: True, refusal(403, "insufficientPermissions"))
    for name, *arguments in (*talk.powers(said), ("reply", frozen)):
        talk.case.http.calls.clear()
        with pytest.raises(RightMissing, match=r"youtube.force-ssl\. Posts go out as before") as told:
            talk.do(name, *arguments)
        assert (told.value.field, told.value.status) == ("token", 403)
        assert len(talk.case.http.calls) == 1, name


def test_subscribers_that_a_channel_hides_are_not_told(talk):
    talk.case.server.of_channel |= {"hiddenSubscriberCount": True, "subscriberCount": "0"}
    assert talk.do("count_account") == {"views": 9120, "posts": 37}
    del talk.case.server.of_video["likeCount"]
    assert talk.do("count_posts", [talk.post]) == {talk.post: {"views": 1203, "replies": 2}}


def test_fifty_videos_cost_one_unit(talk):
    talk.do("count_posts", [f"vid{number:08}" for number in range(61)])
    assert [len(call.params["id"].split(",")) for call in talk.case.http.calls] == [50, 11]


PROJECT = "123-bakery.apps.example"


def on_its_own(talk, at):
    """The credentials of a project whose units are counted."""
    known = {**talk.case.credentials.secrets, "client_id": PROJECT}
    talk.case.credentials = replace(talk.case.credentials, secrets=known, units=FakeUnits(FakeClock(at)))
    return talk.case.credentials


def test_units_are_counted_and_reading_leaves_posts_what_they_need(talk):
    signed = on_its_own(talk, AT)
    said = talk.say(1, "Vegan?")
    frozen = talk.frozen()  # heard: two lists
    talk.do("hide", said)
    talk.do("reply", frozen)  # looked for first
    assert signed.units.used(PROJECT, AT.date()) == 2 + 50 + 1 + 50
    signed.units.counted[PROJECT, AT.date()] = DAY_UNITS - FOR_POSTS
    talk.case.http.calls.clear()
    for power in (("remarks",), ("count_account",), ("count_posts", [talk.post])):
        with pytest.raises(Throttled, match="7,500 of 10,000 units") as told:
            talk.do(*power)
        assert told.value.until == AT.replace(day=22, hour=8)
    assert talk.case.http.calls == []
    talk.do("hide", said)  # a person's own press goes on
    talk.do("reply", frozen)
    assert talk.case.connector.verify(talk.case.http, signed).remote_id
    signed.units.clock.at = AT.replace(day=22, hour=7, minute=59)
    with pytest.raises(Throttled):
        talk.do("count_account")
    signed.units.clock.tick(minutes=1)  # midnight in California
    assert talk.do("count_account")


def test_bringing_a_video_has_a_share_of_its_own(talk):
    signed = on_its_own(talk, AT)
    publish(talk.case.connector, talk.case.http, signed, rendered_for(signed.account, "Rye", title="Rye"))
    uploads = [call for call in talk.case.http.calls if path_of(call).startswith("/upload/")]
    reads = [call for call in talk.case.http.calls if call.method == "GET"]
    assert uploads
    assert signed.units.used(PROJECT, AT.date()) == len(reads) + 50


@pytest.mark.parametrize(
    ("fault", "units"), [(NotSent("No way."), 0), (Unconfirmed("No answer."), 50), (None, 50)]
)
def test_what_may_have_arrived_stays_counted(talk, fault, units):
    said = talk.say(1, "Vegan?")
    signed = on_its_own(talk, AT)
    if fault is not None:
        talk.case.http.fail(lambda call: call.method == "POST", fault)
        with pytest.raises(NotSent):  # as it counts for who asks
            talk.do("hide", said)
    else:
        talk.do("hide", said)
    assert signed.units.used(PROJECT, AT.date()) == units
