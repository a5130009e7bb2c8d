"""Every connector whose tokens end renews one, keeps it before it is used, and sends the post once."""

from datetime import timedelta

import pytest

from planner.connectors.conformance import leaks
from planner.connectors.platforms.mastodon.connector import Mastodon
from planner.connectors.signin.flow import SignsIn
from planner.domain.errors import RightMissing, SignInNeeded
from tests.fakes.http import AT
from tests.fakes.servers.facebook import error
from tests.planner.connectors.cases import CASES
from tests.planner.connectors.driver import publish
from tests.planner.connectors.dying import SECRETS, dying, renewals
from tests.planner.connectors.test_conformance import a_post

FOR_EVER = (Mastodon,)
"""Their tokens, and those of who speaks their language, have no end; a dead one needs a person."""


SIGNING = [
    key
    for key, make in CASES.items()
    if isinstance(make().connector, SignsIn)
    and not isinstance(make().connector, FOR_EVER)
    and make().connector.sign_in.renews is None  # those whose token renews itself have a test of their own
]


@pytest.mark.parametrize("known", [True, False], ids=["known to have ended", "found out by asking"])
@pytest.mark.parametrize("key", SIGNING)
def test_a_token_that_ended_is_renewed_kept_and_used(key, known):
    case = CASES[key]()
    signed, store = dying(case, AT - timedelta(minutes=1) if known else AT + timedelta(days=1))
    publish(case.connector, case.http, signed, a_post(case))
    assert case.count() == 1
    assert store.get(signed.account.id)["refresh_token"] == "next-canary"
    assert renewals(case.http.calls, case) == 1
    assert leaks((case.http.calls, signed), SECRETS) == []


@pytest.mark.parametrize("key", ["instagram", "threads"])
def test_a_missing_right_is_told_as_that_where_a_token_cannot_be_renewed_yet(key):
    """A token that renews itself must be a day old for that."""
    case = CASES[key]()
    signed, store = dying(case, AT + timedelta(days=60))
    case.server.token = "an-old-token-canary"
    case.http.fail(lambda call: renewals([call], case) == 1, error(100))
    case.http.fail(lambda _: True, error(10))
    with pytest.raises(RightMissing, match="manage_insights"):
        case.connector.count_account(case.http, signed)
    assert store.get(signed.account.id)["token"] == "an-old-token-canary"


@pytest.mark.parametrize("key", ["instagram", "threads"])
def test_one_that_is_not_accepted_any_more_needs_a_person_all_the_same(key):
    case = CASES[key]()
    signed, _ = dying(case, AT + timedelta(days=60))
    case.http.fail(lambda call: "graph." in call.url, error(190))
    with pytest.raises(SignInNeeded):
        publish(case.connector, case.http, signed, a_post(case))
