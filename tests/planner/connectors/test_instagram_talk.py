"""What is particular to the talk and the figures on Instagram, behind its two doors; what holds for all is in test_powers."""

from dataclasses import replace

import pytest

from planner.connectors.connector import CannotTell, Found
from planner.connectors.conversing import RemarkKind
from planner.domain.errors import Refused, RightMissing, SignInNeeded
from planner.domain.options import Options
from tests.fakes.http import AT, path_of
from tests.fakes.servers.instagram import ME
from tests.planner.connectors.driver import publish, rendered_for
from tests.planner.connectors.talks import instagram, instagram_facebook


@pytest.fixture
def talk():
    return instagram.make()


@pytest.fixture
def by_facebook():
    return instagram_facebook.make()


def out(talk, text, **fields):
    rendered = rendered_for(talk.case.credentials.account, text, **fields)
    return publish(talk.case.connector, talk.case.http, talk.case.credentials, rendered).root.remote_id


def test_a_comment_and_an_answer_to_it(talk):
    server = talk.case.server
    said = talk.say(1, "Vegan?")
    answer = server.say(2, "I think so", said)
    server.comments[0]["hidden"] = True
    comment, reply = talk.do("remarks").remarks
    assert (comment.id, comment.handle, comment.text, comment.kind) == (said, "mia", "Vegan?", "comment")
    assert (comment.about, comment.in_reply_to, comment.audience) == (talk.post, "", "")
    assert comment.url == f"https://www.instagram.com/p/C{talk.post}/"
    assert (reply.id, reply.kind, reply.in_reply_to) == (answer, RemarkKind.REPLY, said)
    assert (reply.about, reply.audience) == (talk.post, "hidden")


def test_an_answer_to_an_answer_stands_below_the_comment_and_is_not_heard(talk):
    said = talk.say(1, "Vegan?")
    talk.case.server.say(2, "I think so", said)
    frozen = talk.frozen("Yes")
    assert frozen["path"] == f"/{said}/replies"
    sent = talk.do("reply", frozen)
    found = talk.do("find_reply", frozen, AT)
    assert isinstance(found, Found)
    assert found.result.remote_id == sent.remote_id
    assert [one.text for one in talk.do("remarks").remarks] == ["Vegan?", "I think so"]


def test_the_accounts_own_comments_are_known_by_its_name_there_too(talk):
    facts = talk.case.connector.verify(talk.case.http, talk.case.credentials).facts
    account = replace(talk.case.credentials.account, handle="The bakery", facts=facts)
    talk.case.credentials = replace(talk.case.credentials, account=account)
    talk.say(1, "Yes, all of it")
    talk.case.server.comments[0]["username"] = "FennelAndRye"
    assert talk.do("remarks").remarks == ()


def test_further_pages_of_comments_are_read_only_as_far_as_they_are_new(talk):
    for number in range(1, 6):
        talk.say(number, f"Nice {number}")
    first = talk.do("remarks")
    assert [one.text for one in first.remarks] == ["Nice 3", "Nice 4", "Nice 5"]
    for number in range(6, 12):
        talk.say(number, f"Nice {number}")
    talk.case.http.calls.clear()
    later = talk.do("remarks", first.mark)
    assert [one.text for one in later.remarks] == [f"Nice {number}" for number in range(6, 12)]
    assert sum(path_of(call).endswith("/comments") for call in talk.case.http.calls) == 2


def test_posts_that_name_the_account_are_heard_by_facebooks_door_alone(talk, by_facebook):
    for one in (talk, by_facebook):
        one.case.server.show(1, "Best rye at @fennelandrye", names=True)
    assert talk.do("remarks").remarks == ()
    (mention,) = by_facebook.do("remarks").remarks
    assert (mention.kind, mention.handle, mention.about) == (RemarkKind.MENTION, "mia", "")
    frozen = by_facebook.frozen("Thank you")
    assert (frozen["path"], frozen["form"]["media_id"]) == (f"/{ME}/mentions", mention.id)
    assert by_facebook.do("reply", frozen).remote_id
    look = by_facebook.do("find_reply", frozen, AT)
    assert look == CannotTell(link="https://www.instagram.com/p/M1/")


def test_who_was_found_by_a_hashtag_is_answered_in_the_app(by_facebook):
    by_facebook.case.server.show(1, "Good #rye")
    (found,) = by_facebook.do("tagged", "rye")
    assert (found.handle, found.kind) == ("", RemarkKind.TAGGED)
    with pytest.raises(Refused, match="no program"):
        by_facebook.case.connector.freeze_reply(by_facebook.case.credentials.account, found, "Yes", "k", AT)


def test_thirty_hashtags_in_seven_days_and_no_other_is_asked_for(by_facebook):
    server = by_facebook.case.server
    server.looked = ["rye", *(f"tag{n}" for n in range(29))]
    by_facebook.do("tagged", "#Rye")  # one that was looked at costs nothing
    server.looked = ["rye", *(f"tag{n}" for n in range(29))]
    by_facebook.case.http.calls.clear()
    with pytest.raises(Refused, match="30 hashtags"):
        by_facebook.do("tagged", "sourdough")
    assert [path_of(call).rpartition("/")[2] for call in by_facebook.case.http.calls] == [
        "recently_searched_hashtags"
    ]


def test_a_story_is_counted_when_five_people_saw_it(talk):
    story = out(talk, "", options=Options({"format": "story"}))
    assert talk.do("count_posts", [story]) == {story: {"views": 50, "reach": 41, "replies": 3, "shares": 1}}
    talk.case.server.few = True
    assert talk.do("count_posts", [story, talk.post]) == {story: {}, talk.post: talk.counted}


@pytest.mark.parametrize(
    ("kind", "right", "power"),
    [
        ("insights", "manage_insights", ("count_account",)),
        ("insights", "manage_insights", ("count_posts",)),
        ("comments", "manage_comments", ("remarks",)),
        ("comments", "manage_comments", ("hide", "5001")),
    ],
)
@pytest.mark.parametrize(
    ("make", "before"), [(instagram.make, "instagram_business_"), (instagram_facebook.make, "instagram_")]
)
def test_a_right_that_lacks_is_named_and_posts_go_on(make, before, kind, right, power):
    talk = make()
    talk.say(1, "Vegan?")
    talk.case.server.lacks.add(kind)
    arguments = [[talk.post]] if power == ("count_posts",) else power[1:]
    with pytest.raises(RightMissing, match=f" {before}{right}") as fault:
        talk.do(power[0], *arguments)
    assert not isinstance(fault.value, SignInNeeded)
    assert out(talk, "Sourdough")


def test_hiding_and_showing_again(talk):
    said = talk.say(1, "Buy pills")
    for verb, hidden in (("hide", True), ("unhide", False)):
        talk.do(verb, said)
        assert talk.case.server.comments[0]["hidden"] is hidden
