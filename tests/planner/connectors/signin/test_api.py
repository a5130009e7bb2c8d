"""What every network behind a token does alike: sign, renew, read its answers by its table."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.answers import Meaning, Row, Table
from planner.connectors.connector import Credentials
from planner.connectors.kept import KeptSecrets
from planner.connectors.signin.api import SignedApi
from planner.connectors.signin.flow import Flow, Redirect
from planner.domain.errors import NotSent, Refused, SignInNeeded, Unconfirmed
from planner.ports.http import HttpCall
from tests.fakes.clock import FakeClock
from tests.fakes.http import AT, FakeHttp, answer
from tests.fakes.secrets import FakeSecrets
from tests.planner.connectors.driver import account_on

FLOW = Flow(
    authorize="https://rye.example/allow",
    token="https://rye.example/token",
    scopes=("write",),
    redirect=Redirect.ANY_PORT,
)
ASLEEP = Row(meaning=Meaning.REFUSED, status={418}, says="{who} is asleep.", field="token")
API = SignedApi("Rye", FLOW, Table(rows=(ASLEEP,)))
CALL = HttpCall(method="POST", url="https://rye.example/say", json={"a": 1}, headers={"X-Kind": "loaf"})


@pytest.fixture
def credentials():
    account, store = account_on("x"), FakeSecrets()
    known = {"token": "old-token-1", "refresh_token": "again-1", "client_id": "app"}
    store.put(account.id, known)
    kept = KeptSecrets(store, account.id, FakeClock(AT), known)
    return Credentials(account=account, secrets=known, kept=kept)


def server(call):
    if call.url.endswith("/token"):
        return answer(200, {"access_token": "new-token-2", "expires_in": 3600, "token_type": "bearer"})
    good = call.headers["Authorization"] == "Bearer new-token-2"
    return answer(200, {"ok": True}) if good else answer(401, {})


def test_a_request_is_signed_and_stays_what_it_is(credentials):
    http = FakeHttp(lambda _: answer(200, {}))
    API.send(http, credentials, CALL)
    API.send(http, credentials, CALL, scheme="OAuth")
    first, second = http.calls
    assert dict(first.headers) == {"X-Kind": "loaf", "Authorization": "Bearer old-token-1"}
    assert second.headers["Authorization"] == "OAuth old-token-1"
    assert replace(first, headers=CALL.headers) == CALL


def test_a_token_that_is_not_accepted_is_renewed_once(credentials):
    http = FakeHttp(server)
    assert API.send(http, credentials, CALL).json() == {"ok": True}
    assert len(http.calls) == 3


def test_another_table_tells_when_the_token_is_not_accepted(credentials):
    http = FakeHttp(lambda _: answer(418, {}))
    API.send(http, credentials, CALL)
    assert len(http.calls) == 1
    sleepy = Table(rows=(replace(ASLEEP, meaning=Meaning.SIGN_IN),))
    with pytest.raises(SignInNeeded):
        API.send(http, credentials, CALL, table=sleepy)  # the token address is asleep as well


def test_only_what_publishes_may_be_out(credentials):
    http = FakeHttp(lambda _: answer(200, {}))
    http.fail(lambda _: True, Unconfirmed("No answer."))
    with pytest.raises(NotSent):
        API.send(http, credentials, CALL)
    with pytest.raises(Unconfirmed):
        API.send(http, credentials, CALL, publishing=True)


def test_an_answer_means_what_the_table_says(credentials):
    yes = answer(200, {"id": "5"})
    assert API.fault(credentials, yes) is None
    assert API.checked(credentials, yes) is yes
    with pytest.raises(Refused, match=r"^Rye is asleep\.$") as told:
        API.checked(credentials, answer(418, {"message": "old-token-1"}))
    assert told.value.field == "token"
    assert "old-token-1" not in told.value.detail


@pytest.mark.parametrize("body", [None, [], {}, "text"])
def test_no_object_is_no_answer(body):
    assert API.object_in(answer(200, {"id": "5"})) == {"id": "5"}
    with pytest.raises(NotSent, match=r"Rye’s answer could not be read\."):
        API.object_in(answer(200, body))


def test_the_wait_of_a_trouble_is_kept(credentials):
    fault = API.fault(credentials, replace(answer(429, {}, retry_after="60"), received_at=AT))
    assert fault.until == AT + timedelta(seconds=60)
