"""Every connector whose tokens end renews one, keeps it before it is used, and sends the post once."""

from datetime import timedelta

import pytest

from planner.connectors.conformance import leaks
from planner.connectors.platforms.mastodon.connector import Mastodon
from planner.connectors.signin.flow import SignsIn
from tests.fakes.http import AT
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
