"""An account whose access token ends, with a network in memory that renews it as its flow says."""

from dataclasses import replace
from datetime import datetime

from planner.connectors.connector import Credentials
from planner.connectors.kept import KeptSecrets
from planner.connectors.signin.flow import flow_kept
from tests.fakes.clock import FakeClock
from tests.fakes.http import AT, answer
from tests.fakes.secrets import FakeSecrets
from tests.planner.connectors.cases import Case

SECRETS = ("app-secret-canary", "an-old-token-canary", "a-new-token-canary", "next-canary")


def dying(case: Case, until: datetime) -> tuple[Credentials, FakeSecrets]:
    """The account's credentials with a token that ends, and the store that they are kept in."""
    store, clock, flow = FakeSecrets(), FakeClock(AT), case.connector.sign_in
    account = case.credentials.account
    known = {"client_id": "4711", "client_secret": "app-secret-canary", "token": "an-old-token-canary"}
    known |= case.pages
    if flow.renews is None:
        known["refresh_token"] = "refresh-token-canary"
    store.put(account.id, {**known, "token_until": until.isoformat()})
    serve, fresh = case.http.serve, {"access_token": "a-new-token-canary", "expires_in": 5_184_000}

    def renewing(call):
        if not renewals([call], case):
            return serve(call)
        if flow.renews is None:
            assert call.form["refresh_token"] == "refresh-token-canary"
        case.server.token = "a-new-token-canary"
        return answer(200, fresh if flow.renews else {**fresh, "refresh_token": "next-canary"})

    case.http.serve = renewing
    kept = KeptSecrets(store, account.id, clock, store.get(account.id))
    return replace(case.credentials, secrets=store.get(account.id), kept=kept), store


def renewals(calls, case: Case) -> int:
    """How many of the calls renewed the token."""
    flow = flow_kept(case.connector, case.pages)
    return sum(call.url == (flow.renews.url if flow.renews else flow.token) for call in calls)
