"""Reviews of a place of business, and what Google counts of it."""

import pytest

from planner.connectors.connector import Found, NotThere
from planner.connectors.conversing import RemarkKind, Withdraws
from planner.connectors.measuring import Metric
from planner.connectors.platforms.google_business.conversing import LONGEST
from planner.connectors.platforms.google_business.measuring import NAMES
from planner.domain.errors import Refused, RightMissing
from tests.fakes.http import AT
from tests.fakes.servers.google_business import refusal
from tests.fakes.servers.google_business_talk import ME, say
from tests.planner.connectors.specs.discovery import described
from tests.planner.connectors.talks.google_business import make

OFF = refusal(403, "PERMISSION_DENIED", "It is off.", {"reason": "SERVICE_DISABLED"})


@pytest.fixture
def talk():
    return make()


@pytest.fixture
def server(talk):
    return talk.case.server


def fault_of(talk, name, *arguments):
    with pytest.raises(Refused) as told:
        talk.do(name, *arguments)
    return told.value


def test_a_review_has_stars_a_name_where_there_is_one_and_maybe_no_words(talk, server):
    talk.case.credentials.account.facts["maps"] = "https://maps.google.com/maps?cid=22"
    say(server, 1, "Warm rye.", starRating="FOUR")
    say(server, 2, "", reviewer={"displayName": "A Google User", "isAnonymous": True})
    say(server, 3, "Odd", starRating="STAR_RATING_UNSPECIFIED")
    say(server, 4, "Nowhere", name="accounts/11/locations/22/reviews/../x")
    first, second, third = talk.do("remarks").remarks
    assert (first.name, first.stars, first.text) == ("Mia", 4, "Warm rye.")
    assert (first.kind, first.url) == (RemarkKind.REVIEW, "https://maps.google.com/maps?cid=22")
    assert (second.name, second.stars, second.text) == ("", 5, "")
    assert third.stars == 0


def test_one_that_was_changed_is_heard_again_and_pages_are_read_to_the_mark(talk, server):
    names = [say(server, number, f"Review {number}") for number in range(1, 6)]
    mark = talk.do("remarks").mark
    server.page = 2
    later = [say(server, number, f"Review {number}") for number in range(6, 11)]
    server.reviews[names[0]] |= {"comment": "Even better", "updateTime": "2026-11-21T11:00:00Z"}
    talk.case.http.calls.clear()
    heard = talk.do("remarks", mark)
    assert [one.id for one in heard.remarks] == [*later, names[0]]
    assert heard.remarks[-1].text == "Even better"
    assert len(talk.case.http.calls) == 4, "three pages of what is new, and the one that holds the mark"
    assert talk.do("remarks", heard.mark).remarks == ()


def test_two_of_the_same_moment_are_both_heard(talk, server):
    say(server, 1, "One")
    mark = talk.do("remarks").mark
    say(server, 2, "Two", updateTime=server.reviews[f"{ME}/reviews/r1"]["updateTime"])
    heard = talk.do("remarks", mark)
    assert [one.text for one in heard.remarks] == ["Two"]
    assert talk.do("remarks", heard.mark).remarks == ()


def test_an_answer_that_is_there_already_is_not_overwritten(talk, server):
    name = say(
        server, 1, "Vegan?", reviewReply={"comment": "Yes, by hand.", "updateTime": "2026-11-21T11:00:00Z"}
    )
    fault = fault_of(talk, "reply", talk.frozen("Yes."))
    assert "Nothing was overwritten" in str(fault)
    assert server.reviews[name]["reviewReply"]["comment"] == "Yes, by hand."
    assert isinstance(talk.do("find_reply", talk.frozen("Yes."), AT), NotThere)


def test_an_answer_that_google_rejects_is_not_out(talk, server):
    say(server, 1, "Vegan?")
    frozen = talk.frozen()
    server.reply_state = "REJECTED"
    assert "rejected the answer" in str(fault_of(talk, "reply", frozen))
    assert isinstance(talk.do("find_reply", frozen, AT), NotThere)
    server.reply_state = "PENDING"
    talk.do("reply", frozen)
    assert isinstance(talk.do("find_reply", frozen, AT), Found)


def test_an_answer_is_taken_back(talk, server):
    assert talk.can(Withdraws)
    name = say(server, 1, "Vegan?")
    talk.do("reply", talk.frozen())
    talk.do("withdraw", name)
    assert "reviewReply" not in server.reviews[name]


def test_too_long_an_answer_and_a_review_that_is_gone_are_told(talk, server):
    name = say(server, 1, "Vegan?")
    with pytest.raises(Refused, match="4,098 of 4,096 bytes"):
        talk.frozen("ü" * (LONGEST // 2 + 1))
    frozen = talk.frozen()
    del server.reviews[name]
    assert "not on Google any more" in str(fault_of(talk, "reply", frozen))
    assert isinstance(talk.do("find_reply", frozen, AT), NotThere)


def test_only_a_reviews_name_becomes_part_of_an_address(talk):
    assert "no review of Google's" in str(fault_of(talk, "withdraw", "accounts/11/locations/22/localPosts/1"))
    assert talk.case.http.calls == []


def test_the_last_thirty_days_are_asked_for_and_summed(talk, server):
    say(server, 1, "Good")
    counts = talk.do("count_account")
    assert (counts[Metric.REVIEWS], counts[Metric.VIEWS], counts[Metric.CALLS]) == (1, 12, 3)
    assert Metric.BOOKINGS not in counts, "what is not told is absent"
    url = talk.case.http.calls[-1].url
    assert "dailyRange.startDate.year=2026&dailyRange.startDate.month=10&dailyRange.startDate.day=22" in url
    assert "dailyRange.endDate.year=2026&dailyRange.endDate.month=11&dailyRange.endDate.day=21" in url


def test_figures_that_are_off_are_named_and_posts_go_on(talk):
    talk.case.http.fail(lambda call: "businessprofileperformance" in call.url, OFF)
    fault = fault_of(talk, "count_account")
    assert type(fault) is RightMissing
    assert "Performance API is off" in str(fault)


def test_every_metric_is_one_that_google_names_today():
    table = described("businessprofileperformance", "v1")["schemas"]["DailyMetricTimeSeries"]
    told = table["properties"]["dailyMetric"]
    valid = {name for name, old in zip(told["enum"], told["enumDeprecated"], strict=True) if not old}
    assert set(NAMES) <= valid
    assert valid - set(NAMES) == {"DAILY_METRIC_UNKNOWN", "BUSINESS_FOOD_MENU_CLICKS"}
