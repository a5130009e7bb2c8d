"""Every connector whose tokens end renews one, keeps it before it is used, and sends the post once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.conformance import leaks
from planner.connectors.kept import KeptSecrets
from planner.connectors.platforms.mastodon.connector import Mastodon
from planner.connectors.signin.flow import SignsIn
from tests.fakes.clock import FakeClock
from tests.fakes.http import AT, answer
from tests.fakes.secrets import FakeSecrets
from tests.planner.connectors.cases import CASES
from tests.planner.connectors.driver import publish
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
    case, store, clock = CASES[key](), FakeSecrets(), FakeClock(AT)
    account = case.credentials.account
    until = AT - timedelta(minutes=1) if known else AT + timedelta(days=1)
    store.put(
        account.id,
        {
            "client_id": "4711",
            "client_secret": "app-secret-canary",
            "token": "an-old-token-canary",
            "refresh_token": "refresh-token-canary",
            "token_until": until.isoformat(),
        },
    )
    serve, flow = case.http.serve, case.connector.sign_in

    def renewing(call):
        if call.url != flow.token:
            return serve(call)
        assert call.form["refresh_token"] == "refresh-token-canary"
        case.server.token = "a-new-token-canary"
        return answer(
            200, {"access_token": "a-new-token-canary", "refresh_token": "next-canary", "expires_in": 3600}
        )

    case.http.serve = renewing
    secrets = store.get(account.id)
    kept = KeptSecrets(store, account.id, clock, secrets)
    signed = replace(case.credentials, secrets=secrets, kept=kept)
    publish(case.connector, case.http, signed, a_post(case))
    assert case.count() == 1
    assert store.get(account.id)["refresh_token"] == "next-canary"
    assert sum(call.url == flow.token for call in case.http.calls) == 1
    assert leaks((case.http.calls, signed), ("app-secret-canary", "a-new-token-canary", "next-canary")) == []
