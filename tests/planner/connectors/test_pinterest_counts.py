"""What Pinterest counts, and which right a token lacks that may post but not read."""

from datetime import timedelta

import pytest

from planner.connectors.conversing import Hides, Likes, ListsReplies, Replies, SearchesTag
from planner.connectors.measuring import Measures
from planner.domain.errors import RightMissing
from tests.planner.connectors.cases.pinterest import make
from tests.planner.connectors.driver import publish, rendered_for
from tests.planner.connectors.specs.test_requests import checked


@pytest.fixture
def case():
    return make()


def count(case, *remote_ids):
    return case.connector.count_posts(case.http, case.credentials, remote_ids)


def account(case):
    return case.connector.count_account(case.http, case.credentials)


def a_pin(case):
    return publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account)).root


def test_pinterest_counts_and_has_no_comments(case):
    assert isinstance(case.connector, Measures)
    assert not isinstance(case.connector, ListsReplies | Replies | Likes | Hides | SearchesTag)


def test_a_pin_counts_since_it_is_out_and_one_that_is_gone_is_absent(case):
    pin = a_pin(case).remote_id
    counted = {"likes": 12, "replies": 2, "views": 240, "clicks": 20, "saves": 9}
    assert count(case, pin, "1") == {pin: counted}
    case.server.now -= timedelta(days=100)
    old = a_pin(case).remote_id
    case.server.counts = {"TOTAL_REACTIONS": 3, "OUTBOUND_CLICK": 1, "SAVE": 0.5}
    assert count(case, old) == {old: {"likes": 3, "clicks": 1}}
    case.server.counts = None
    assert count(case, old) == {old: {}}


def test_what_is_left_out_of_a_young_pin_is_added_up_by_the_day(case):
    pin = a_pin(case).remote_id
    case.server.counts = {"impression": 240, "comment": 2}
    case.http.calls.clear()
    http = checked(case)
    found = case.connector.count_posts(http, case.credentials, [pin])
    assert found == {pin: {"views": 240, "replies": 2, "likes": 3, "clicks": 7, "saves": 7}}
    asked = case.http.calls[-1].params
    assert (asked["start_date"], asked["end_date"]) == ("2026-11-21", "2026-11-21")
    case.server.business = False
    assert count(case, pin) == {pin: {"views": 240, "replies": 2}}


def test_an_account_counts_followers_and_of_a_business_what_its_pins_did_in_the_last_days(case):
    a_pin(case)
    assert account(case) == {"followers": 41, "posts": 1, "views": 7, "clicks": 7, "saves": 7}
    asked = case.http.calls[-1].params
    assert (asked["start_date"], asked["end_date"]) == ("2026-10-22", "2026-11-21")
    case.server.business = False
    assert account(case) == {"followers": 41, "posts": 1}


def test_a_token_without_the_right_to_read_goes_on_posting_and_is_told_which_right_is_missing(case):
    pin = a_pin(case).remote_id
    case.server.forbids = ("/user_account", f"/pins/{pin}")
    for asked, right in (((count, pin), "pins:read"), ((account,), "user_accounts:read")):
        power, *arguments = asked
        with pytest.raises(RightMissing, match=rf"right: {right}\. .* sign in again") as told:
            power(case, *arguments)
        assert told.value.field == "token"
    a_pin(case)
    assert case.count() == 2
