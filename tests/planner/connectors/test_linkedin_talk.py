"""The talk on LinkedIn: what a page hears and may do, what a person may, and which right is missing for what."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.connector import CannotTell
from planner.connectors.conversing import Hides, Remark, RemarkKind, SearchesTag
from planner.connectors.kept import KeptSecrets
from planner.connectors.platforms.linkedin.api import FIGURES_FLOW, FLOW, PAGE_FLOW
from planner.connectors.platforms.linkedin.connector import CONNECTOR
from planner.domain.errors import NotOffered, NotSent, Refused, RightMissing, SignInNeeded
from tests.fakes.clock import FakeClock
from tests.fakes.http import AT, answer, path_of
from tests.fakes.secrets import FakeSecrets
from tests.fakes.servers.linkedin import PAGE, PERSON
from tests.planner.connectors.cases.linkedin import make
from tests.planner.connectors.driver import NOW, publish, rendered_for, through_json

POST = "urn:li:share:7000"
COMMENT = "urn:li:comment:(urn:li:activity:900,1)"


@pytest.fixture
def case():
    return make()


@pytest.fixture
def person():
    made = make()
    made.server.page = False
    account = replace(made.credentials.account, remote_id=PERSON, handle="Aylin Fennel")
    made.credentials = replace(made.credentials, account=account, secrets={"token": made.server.token})
    return made


def do(case, what, *arguments):
    return getattr(CONNECTOR, what)(case.http, case.credentials, *arguments)


def out(case, text="Bread at four."):
    rendered = rendered_for(case.credentials.account, text)
    return publish(CONNECTOR, case.http, case.credentials, rendered).root.remote_id


def frozen(case, remark, text="Sure"):
    return through_json(CONNECTOR.freeze_reply(case.credentials.account, remark, text, "key", NOW))


def told(remark_id, **more):
    return Remark(id=remark_id, handle="", name="", text="Vegan?", when=NOW, kind=RemarkKind.COMMENT, **more)


def test_a_comment_an_answer_and_a_mention(case):
    first = case.server.say(1, r"Is it vegan? \_o\_")
    case.server.say(2, "It is.", parentComment=first)
    post = case.server.mention(3, r"By {hashtag|\#|rye} \(dark\)")
    comment, reply, mention = do(case, "remarks").remarks
    assert (comment.id, comment.text, comment.handle, comment.name) == (first, r"Is it vegan? \_o\_", "", "")
    assert (comment.kind, comment.about, comment.in_reply_to) == (RemarkKind.COMMENT, POST, "")
    assert comment.url == (
        "https://www.linkedin.com/feed/update/urn:li:activity:900/"
        "?commentUrn=urn%3Ali%3Acomment%3A%28urn%3Ali%3Aactivity%3A900%2C1%29"
    )
    assert comment.when == AT - timedelta(milliseconds=10_000_000 - 1)
    assert (reply.kind, reply.in_reply_to) == (RemarkKind.REPLY, first)
    assert (mention.id, mention.text, mention.kind) == (post, "By #rye (dark)", RemarkKind.MENTION)
    assert mention.url == f"https://www.linkedin.com/feed/update/{post}/"


def test_the_pages_own_words_are_no_remark(case):
    case.server.say(1, "Thanks", owner=PAGE)
    heard = do(case, "remarks")
    assert heard.remarks == ()
    assert heard.mark


def test_with_a_clock_only_the_time_since_the_mark_is_asked_for(case):
    case.server.say(1, "Nice")
    mark = do(case, "remarks").mark
    account = case.credentials.account
    store = FakeSecrets()
    store.put(account.id, case.credentials.secrets)
    kept = KeptSecrets(store, account.id, FakeClock(NOW), case.credentials.secrets)
    case.credentials = replace(case.credentials, kept=kept)
    do(case, "remarks", mark)
    until = int(NOW.timestamp() * 1000) + 60_000
    assert case.http.calls[-1].url.endswith(f"&timeRange=(start:{mark},end:{until})")


def test_what_is_answered_and_where(case):
    out(case)
    first = case.server.say(1, "Vegan?")
    case.server.say(2, "Really?", parentComment=first)
    post = case.server.mention(3, "See @Fennel")
    for remark in do(case, "remarks").remarks:
        do(case, "reply", frozen(case, remark))
    for one in case.server.comments:
        assert (one["actor"], one["message"]) == (PAGE, {"text": "Sure"})
    places = [(one["object"], one.get("parentComment")) for one in case.server.comments]
    assert places == [("urn:li:activity:900", first), ("urn:li:activity:900", first), (post, None)]


def test_a_person_hears_nothing_and_is_told_where_to_look(person):
    with pytest.raises(
        NotOffered, match=r"Look there: https://www\.linkedin\.com/in/me/recent-activity/all/"
    ):
        do(person, "remarks")


def test_a_person_answers_and_likes_what_is_known(person):
    post = out(person)
    do(person, "reply", frozen(person, told(post)))
    assert person.server.comments[0]["actor"] == PERSON
    look = do(person, "find_reply", frozen(person, told(post)), NOW)
    assert look == CannotTell(link=f"https://www.linkedin.com/feed/update/{post}/")
    do(person, "like", post, NOW)
    assert person.server.liked == {post}
    do(person, "unlike", post)
    assert person.server.liked == set()


def test_a_comment_is_deleted_and_a_post_of_somebody_else_is_not(case):
    said = case.server.say(1, "Pills")
    for _ in range(2):
        do(case, "remove", said)
    assert case.server.notices == []
    assert case.http.calls[0].url.endswith("/comments/1?actor=urn%3Ali%3Aorganization%3A77")
    with pytest.raises(Refused, match="Only comments"):
        do(case, "remove", POST)


@pytest.mark.parametrize(
    ("power", "path", "right"),
    [
        (("remarks",), "Notifications", "rw_organization_admin"),
        (("like", COMMENT, NOW), "reactions", "w_organization_social_feed"),
        (("unlike", COMMENT), "reactions", "w_organization_social_feed"),
        (("remove", COMMENT), "socialActions", "w_organization_social_feed"),
        (("count_posts", [POST]), "ShareStatistics", "rw_organization_admin"),
        (("count_account",), "networkSizes", "rw_organization_admin"),
    ],
)
def test_a_missing_right_is_named_and_is_no_missing_sign_in(case, power, path, right):
    case.server.lacks = (path,)
    with pytest.raises(RightMissing, match=f"lacks a right: {right}") as fault:
        do(case, *power)
    assert not isinstance(fault.value, SignInNeeded)


def test_a_reply_without_the_right_names_it(case, person):
    for one, right in ((case, "w_organization_social_feed"), (person, "w_member_social_feed")):
        one.server.lacks = ("socialActions",)
        with pytest.raises(RightMissing, match=right):
            do(one, "reply", frozen(one, told(POST)))


def test_a_look_for_a_reply_that_may_not_be_read_is_no_missing_sign_in(case):
    case.server.lacks = ("socialActions",)
    with pytest.raises(RightMissing, match="r_organization_social_feed"):
        do(case, "find_reply", frozen(case, told(POST)), NOW)


def test_shares_and_other_posts_are_counted_in_lists_of_twenty(case):
    ids = [out(case, f"Loaf {number}") for number in range(21)]
    case.server.posts.append({"id": "urn:li:ugcPost:5", "commentary": ""})
    case.http.calls.clear()
    counts = do(case, "count_posts", [*ids, "urn:li:ugcPost:5", "urn:li:share:1", "what"])
    assert set(counts) == {*ids, "urn:li:ugcPost:5"}
    assert len(case.http.calls) == 3


def test_a_person_counts_one_figure_at_a_time(person):
    post = out(person)
    person.http.calls.clear()
    counts = do(person, "count_posts", [post, "urn:li:share:1", "what"])
    assert counts == {post: {"likes": 3, "reposts": 0, "replies": 2, "views": 90}}
    assert len(person.http.calls) == 4 + 1
    assert "entity=(share:urn%3Ali%3Ashare%3A7000)&queryType=REACTION" in person.http.calls[0].url
    assert do(person, "count_account") == {"followers": 12}


def test_without_the_product_a_persons_figures_name_the_right(person):
    post = out(person)
    person.server.analytics = False
    with pytest.raises(RightMissing, match="r_member_postAnalytics"):
        do(person, "count_posts", [post])
    with pytest.raises(RightMissing, match="r_member_profileAnalytics"):
        do(person, "count_account")
    person.http.calls.clear()
    secrets = {**person.credentials.secrets, "token_scopes": "openid profile w_member_social"}
    person.credentials = replace(person.credentials, secrets=secrets)
    with pytest.raises(RightMissing, match="r_member_postAnalytics"):
        do(person, "count_posts", [post])
    assert person.http.calls == []  # known beforehand


def test_an_answer_without_a_count_is_no_count(case):
    case.http.fail(lambda call: "networkSizes" in path_of(call), answer(200, {"size": 4}))
    with pytest.raises(NotSent):
        do(case, "count_account")


def test_who_wants_figures_signs_in_with_the_other_kind_of_app(case, person):
    wants = replace(person.credentials, secrets={**person.credentials.secrets, "rights": "all"})
    assert CONNECTOR.discover(person.http, wants, "x") == (FIGURES_FLOW, {})
    assert CONNECTOR.discover(person.http, person.credentials, "x") == (FLOW, {})
    assert CONNECTOR.discover(case.http, case.credentials, "x") == (PAGE_FLOW, {})
    assert "openid" not in (*FIGURES_FLOW.scopes, *FIGURES_FLOW.further)
    person.server.openid = False
    profile = CONNECTOR.verify(person.http, person.credentials)
    assert (profile.remote_id, profile.handle) == (PERSON, "Aylin Fennel")


def test_linkedin_has_no_hiding_and_no_search():
    assert not isinstance(CONNECTOR, Hides)
    assert not isinstance(CONNECTOR, SearchesTag)
