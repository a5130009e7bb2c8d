"""Tokens: traded, kept, renewed in time and once, and never lost to a race."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.conformance import leaks
from planner.connectors.connector import Credentials
from planner.connectors.kept import KeptSecrets
from planner.connectors.signin.begin import Client, begin, code_in
from planner.connectors.signin.flow import Flow, Redirect, SecretIn, Trade
from planner.connectors.signin.session import bearer, signed
from planner.connectors.signin.tokens import trade_code
from planner.domain.errors import NotSent, Refused, SecretsUnavailable, SignInNeeded, Throttled, Unconfirmed
from planner.ports.http import HttpCall
from tests.fakes.clock import FakeClock
from tests.fakes.http import AT, FakeHttp, answer
from tests.fakes.secrets import FakeSecrets
from tests.fakes.servers.oauth import AUTHORIZE, ME, TOKEN, FakeOAuth
from tests.planner.connectors.driver import account_on

FLOW = Flow(
    authorize=AUTHORIZE, token=TOKEN, scopes=("read", "write"), needs=("write",), redirect=Redirect.ANY_PORT
)
CLIENT = Client("app-1", "app-secret-canary")
CANARIES = ("app-secret-canary", "access-1-canary", "refresh-1-canary", "access-2-canary", "refresh-2-canary")


class Desk:
    """An account that is signed in, on one machine."""

    def __init__(self, flow=FLOW):
        self.flow = flow
        self.server = FakeOAuth()
        self.http = FakeHttp(self.server.serve)
        self.clock = FakeClock(AT)
        self.store = FakeSecrets()
        self.account = account_on("x", remote_id="7")
        fresh = self.server.issue()
        self.keep(fresh["access_token"], fresh["refresh_token"], AT + timedelta(hours=2))

    def keep(self, access, refresh, until):
        kept = {"client_id": CLIENT.id, "client_secret": CLIENT.secret, "token": access}
        kept |= {"refresh_token": refresh, "token_until": until.isoformat() if until else ""}
        self.store.put(self.account.id, kept)

    def credentials(self):
        known = self.store.get(self.account.id)
        kept = KeptSecrets(self.store, self.account.id, self.clock, known)
        return Credentials(account=self.account, secrets=known, kept=kept)

    def ask(self, credentials=None, **more):
        def make(token):
            return HttpCall(method="GET", url=ME, headers=bearer(token))

        return signed(self.http, credentials or self.credentials(), self.flow, "Net", make, **more)

    @property
    def tokens_asked(self):
        return sum(call.url == TOKEN for call in self.http.calls)


def traded(server, flow=FLOW, client=CLIENT):
    http = FakeHttp(server.serve)
    begun = begin(flow, client, flow.address(5000))
    return trade_code(http, begun, code_in(begun, server.allow(begun.address)), "Net"), http


@pytest.mark.parametrize("secret_in", SecretIn)
def test_a_code_is_traded_for_tokens_that_are_kept_by_name(secret_in):
    server = FakeOAuth(basic=secret_in is SecretIn.HEADER)
    tokens, http = traded(server, replace(FLOW, secret_in=secret_in))
    assert tokens.secrets() == {
        "token": "access-1-canary",
        "refresh_token": "refresh-1-canary",
        "token_until": (AT + timedelta(hours=2)).isoformat(),
        "token_scopes": "read write",
    }
    assert leaks(tokens, CANARIES) == []
    assert leaks(http.calls, CANARIES) == []


def test_an_app_without_a_secret_is_named_by_its_id():
    server = FakeOAuth(client_secret=None)
    assert traded(server, client=Client("app-1"))[0].access == "access-1-canary"


def test_a_lasting_token_is_traded_for_where_the_network_does_that():
    server = FakeOAuth()
    longer = Trade(url="https://net.test/longer", grant="ig_exchange_token")

    def serve(call):
        if call.url == longer.url:
            assert call.params == {
                "grant_type": "ig_exchange_token",
                "access_token": "access-1-canary",
                "client_secret": CLIENT.secret,
            }
            return answer(200, {"access_token": "lasting-canary", "expires_in": 5_184_000})
        return server.serve(call)

    flow = replace(FLOW, longer=longer)
    begun = begin(flow, CLIENT, flow.address(5000))
    tokens = trade_code(FakeHttp(serve), begun, code_in(begun, server.allow(begun.address)), "Net")
    assert (tokens.access, tokens.until) == ("lasting-canary", AT + timedelta(days=60))


@pytest.mark.parametrize(
    ("told", "words", "field"),
    [
        (answer(401, {"error": "invalid_client"}), "does not know this app", "client_secret"),
        (answer(400, {"error": "invalid_grant"}), "too late, or used already", "address"),
        (
            answer(400, {"error": {"message": "Bad redirect", "type": "OAuthException"}}),
            "Net did not accept",
            "address",
        ),
        (answer(200, {"error": "invalid_client"}), "does not know this app", "client_secret"),
        (answer(200, {"access_token": "t", "scope": "read"}), "did not give the right", "address"),
    ],
)
def test_a_code_that_is_not_taken_is_told_with_its_field(told, words, field):
    server = FakeOAuth()
    begun = begin(FLOW, CLIENT, FLOW.address(5000))
    http = FakeHttp(lambda _: told)
    with pytest.raises(Refused, match=words) as fault:
        trade_code(http, begun, code_in(begun, server.allow(begun.address)), "Net")
    assert fault.value.field == field
    assert leaks(fault.value, CANARIES) == []


@pytest.mark.parametrize("body", [b"<html>", b"", b"[]", b'{"unexpected": 1}'])
def test_a_yes_without_a_token_is_not_believed(body):
    server = FakeOAuth()
    begun = begin(FLOW, CLIENT, FLOW.address(5000))
    http = FakeHttp(lambda _: replace(answer(), body=body))
    with pytest.raises((NotSent, Refused)):
        trade_code(http, begun, code_in(begun, server.allow(begun.address)), "Net")


def test_a_token_is_renewed_shortly_before_it_ends_and_kept_first():
    desk = Desk()
    desk.clock.tick(hours=1, minutes=56)
    assert desk.ask().status == 200
    assert desk.tokens_asked == 1
    assert desk.store.get(desk.account.id)["refresh_token"] == "refresh-2-canary"
    assert desk.store.get(desk.account.id)["client_id"] == CLIENT.id
    assert desk.ask().status == 200


def test_one_that_is_not_accepted_is_renewed_once_and_the_request_sent_again():
    desk = Desk()
    desk.server.access = "revoked elsewhere"
    assert desk.ask().status == 200
    assert [call.url for call in desk.http.calls] == [ME, TOKEN, ME]
    desk.http.fail(lambda call: call.url == ME, answer(401, {}))
    assert desk.ask().status == 401
    assert desk.tokens_asked == 2


def test_twenty_at_once_renew_once_and_keep_the_account():
    desk = Desk()
    desk.server.access = "revoked elsewhere"
    starting = threading.Barrier(20)
    all_credentials = [desk.credentials() for _ in range(20)]

    def ask(credentials):
        starting.wait()
        return desk.ask(credentials).status

    with ThreadPoolExecutor(20) as pool:
        assert set(pool.map(ask, all_credentials)) == {200}
    assert (desk.tokens_asked, desk.server.spent) == (1, [])


def test_a_refresh_that_is_refused_needs_the_person():
    desk = Desk()
    desk.server.access = desk.server.refresh = "gone"
    with pytest.raises(SignInNeeded, match="Sign in again") as fault:
        desk.ask()
    assert leaks(fault.value, CANARIES) == []


@pytest.mark.parametrize(
    ("outcome", "kind"),
    [(Unconfirmed("No answer."), NotSent), (answer(503), NotSent), (answer(429), Throttled)],
)
def test_trouble_while_renewing_is_for_later_and_harms_no_token_that_is_good_yet(outcome, kind):
    desk = Desk()
    desk.http.fail(lambda call: call.url == TOKEN, outcome)
    desk.clock.tick(hours=1, minutes=56)
    assert desk.ask().status == 200
    desk.clock.tick(minutes=5)
    with pytest.raises(kind):
        desk.ask()


def test_one_that_ran_out_and_cannot_be_renewed_is_not_even_tried():
    desk = Desk()
    desk.keep("access-1-canary", "", AT + timedelta(days=60))
    desk.clock.tick(days=60)
    with pytest.raises(SignInNeeded, match="run out"):
        desk.ask()
    assert desk.http.calls == []


def test_a_token_that_renews_itself():
    desk = Desk(
        replace(
            FLOW,
            renews=Trade(url="https://net.test/renew", grant="th_refresh_token", secret=False),
            renew_left=timedelta(days=53),
        )
    )
    desk.keep("access-1-canary", "", AT + timedelta(days=60))
    asked = []

    def serve(call):
        if call.url == "https://net.test/renew":
            asked.append(dict(call.params))
            desk.server.access = "longer-canary"
            return answer(200, {"access_token": "longer-canary", "expires_in": 5_184_000})
        return desk.server.serve(call)

    desk.http.serve = serve
    desk.ask()
    assert asked == []
    desk.clock.tick(days=8)
    desk.ask()
    assert asked == [{"grant_type": "th_refresh_token", "access_token": "access-1-canary"}]
    assert desk.store.get(desk.account.id)["token"] == "longer-canary"


def test_a_store_that_takes_nothing_costs_no_refresh_token():
    desk = Desk()
    credentials = desk.credentials()
    desk.server.access = "revoked elsewhere"
    desk.store.available = False
    with pytest.raises(SecretsUnavailable):
        desk.ask(credentials)
    assert desk.tokens_asked == 0


@pytest.mark.parametrize("token", ["", "  ", "two\nlines", "tök"])
def test_nothing_is_sent_without_a_token(token):
    desk = Desk()
    desk.keep(token, "", None)
    with pytest.raises(SignInNeeded, match="no access token"):
        desk.ask()
    assert desk.http.calls == []
