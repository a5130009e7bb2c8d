"""From the form to the connected account through the browser; and the publisher with a token that ended."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from urllib.parse import urlsplit

import pytest

from planner.connectors.connector import CredentialField, Profile, Way
from planner.connectors.errors import fault_of
from planner.connectors.signin.flow import Flow, Place, Redirect, Trade
from planner.connectors.signin.session import bearer, signed
from planner.domain.account import AccountState
from planner.domain.errors import Cancelled, NotSent, Refused, SignInNeeded, UserError
from planner.ports.http import HttpCall
from planner.publishing.accounts import check, connect, remove
from planner.publishing.browser import BrowserSignIn
from tests.fakes.browser import come_back
from tests.fakes.clock import FakeClock
from tests.fakes.connector import FakeConnector, FakeNetwork
from tests.fakes.http import AT, FakeHttp, answer
from tests.fakes.plan import FakePlan
from tests.fakes.servers.oauth import AUTHORIZE, ME, TOKEN, FakeOAuth
from tests.planner.world import World

FLOW = Flow(authorize=AUTHORIZE, token=TOKEN, scopes=("read", "write"), redirect=Redirect.ANY_PORT)
APP = {"client_id": "app-1", "client_secret": "app-secret-canary"}


class Net(FakeConnector):
    """A network with a sign-in through the browser."""

    sign_in = FLOW
    fields = (
        CredentialField(key="client_id", label="App", way=Way.BROWSER),
        CredentialField(key="client_secret", label="Secret", secret=True, way=Way.BROWSER),
        CredentialField(key="token", label="Token", secret=True, way=Way.TYPED),
    )

    def verify(self, http, credentials):
        def make(token):
            return HttpCall(method="GET", url=ME, headers=bearer(token))

        answer = signed(http, credentials, self.sign_in, "Net", make)
        fault = fault_of(answer, "Net")
        if fault:
            raise fault
        handle = credentials.account.remote_id or "bakery"
        return Profile(handle=handle, remote_id=f"id-{handle}")


class Pages(Net):
    """One whose sign-in gives several places."""

    def __init__(self, places):
        super().__init__(FakeNetwork())
        self.found = places

    def places(self, http, credentials):
        assert credentials.secrets["token"] == "access-1-canary"
        assert http.calls
        return self.found


@pytest.fixture
def desk(room):
    clock = FakeClock(AT)
    plan = FakePlan(clock)
    room.world = World(plan, clock, connected=False)
    room.oauth = FakeOAuth()
    room.http = FakeHttp(room.oauth.serve)
    room.services = replace(room.services, plan=plan, clock=clock, http=lambda: room.http)
    room.services.secrets.kept.clear()
    room.connectors["mastodon"] = Net(FakeNetwork())
    return room


def begun(desk, fields=None, **more):
    return BrowserSignIn(
        desk.services,
        desk.world.client.id,
        "mastodon",
        APP if fields is None else fields,
        connectors=desk.connectors.get,
        **more,
    )


def test_the_browser_comes_back_and_the_account_is_connected(desk):
    sign_in = begun(desk)
    address = desk.oauth.allow(sign_in.begin())
    assert sign_in.listening
    shown = come_back(address)
    assert (shown.status, urlsplit(shown.address).query) == (200, "")
    assert sign_in.finish() == ()
    account = sign_in.connect()
    assert (account.state, account.remote_id) == (AccountState.CONNECTED, "id-bakery")
    kept = desk.services.secrets.kept[account.id]
    assert kept.items() >= {**APP, "token": "access-1-canary", "refresh_token": "refresh-1-canary"}.items()
    assert account.facts["signed_in_until"] == ""
    assert not sign_in.listening


def test_the_address_can_be_pasted_while_it_listens_also_after_a_wrong_one(desk):
    sign_in = begun(desk)
    address = desk.oauth.allow(sign_in.begin())
    with pytest.raises(UserError, match="another sign-in"):
        sign_in.paste("https://localhost/?code=1&state=2")
    sign_in.paste(address)
    sign_in.finish()
    assert sign_in.connect().state is AccountState.CONNECTED


def test_a_port_that_is_taken_leaves_the_pasting(desk):
    desk.connectors["mastodon"].sign_in = replace(FLOW, redirect=Redirect.FIXED_PORT)
    first, second = begun(desk), begun(desk)
    first.begin()
    address = desk.oauth.allow(second.begin())
    assert (first.listening, second.listening) == (True, False)
    first.close()
    second.paste(address)
    second.finish()
    assert second.connect().state is AccountState.CONNECTED


def test_cancelling_ends_the_waiting_and_keeps_nothing(desk):
    sign_in = begun(desk)
    sign_in.begin()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(sign_in.finish)
        sign_in.cancel()
        assert isinstance(waiting.exception(timeout=60), Cancelled)
    assert not sign_in.listening
    assert desk.services.secrets.kept == {}


def test_one_of_several_places_is_chosen(desk):
    desk.connectors["mastodon"] = Pages([Place(id="p1", label="Bakery"), Place(id="p2", label="Kiln")])
    sign_in = begun(desk)
    sign_in.paste(desk.oauth.allow(sign_in.begin()))
    assert [place.label for place in sign_in.finish()] == ["Bakery", "Kiln"]
    assert sign_in.connect("p2").remote_id == "id-p2"


def test_nowhere_to_post_is_said(desk):
    desk.connectors["mastodon"] = Pages([])
    sign_in = begun(desk)
    sign_in.paste(desk.oauth.allow(sign_in.begin()))
    with pytest.raises(Refused, match="Nothing was found"):
        sign_in.finish()


def test_only_the_fields_of_the_chosen_way_are_asked_for(desk):
    with pytest.raises(UserError, match="Secret is missing") as told:
        begun(desk, {"client_id": "app-1"}).begin()
    assert told.value.place == "client_secret"
    desk.oauth.issue()
    account = connect(
        desk.services,
        desk.world.client.id,
        "mastodon",
        {"token": "access-1-canary"},
        connectors=desk.connectors.get,
    )
    assert desk.services.secrets.kept[account.id] == {"token": "access-1-canary"}
    assert check(desk.services, account.id, connectors=desk.connectors.get).state is AccountState.CONNECTED


def test_signing_in_as_somebody_else_changes_no_account(desk):
    sign_in = begun(desk)
    sign_in.paste(desk.oauth.allow(sign_in.begin()))
    sign_in.finish()
    account = sign_in.connect()
    desk.connectors["mastodon"] = Pages([Place(id="other", label="Other")])
    again = begun(desk, account_id=account.id)
    desk.oauth.made = 0
    again.paste(desk.oauth.allow(again.begin()))
    again.finish()
    with pytest.raises(UserError, match="signed in as other, not as bakery"):
        again.connect("other")
    assert desk.services.secrets.kept[account.id]["refresh_token"] == "refresh-1-canary"


def test_a_token_that_nothing_renews_is_marked_when_it_has_run_out(desk):
    desk.oauth.issue()
    sign_in = begun(desk)
    sign_in.paste(desk.oauth.allow(sign_in.begin()))
    sign_in.finish()
    account = sign_in.connect()
    kept = desk.services.secrets.kept[account.id]
    kept["refresh_token"] = ""
    desk.services.clock.at += timedelta(hours=3)
    with pytest.raises(SignInNeeded, match="run out"):
        check(desk.services, account.id, connectors=desk.connectors.get)
    with desk.services.plan.read() as unit:
        assert unit.accounts.get(account.id).state is AccountState.NEEDS_SIGN_IN


def test_what_is_left_empty_at_the_next_sign_in_stays_as_it_was(desk):
    sign_in = begun(desk)
    sign_in.paste(desk.oauth.allow(sign_in.begin()))
    sign_in.finish()
    account = sign_in.connect()
    again = begun(desk, {"client_id": "", "client_secret": " "}, account_id=account.id)
    again.paste(desk.oauth.allow(again.begin()))
    again.finish()
    assert again.connect().id == account.id
    kept = desk.services.secrets.kept[account.id]
    assert kept.items() >= {**APP, "token": "access-2-canary", "refresh_token": "refresh-2-canary"}.items()


@pytest.mark.parametrize("answers", [True, False])
def test_removing_an_account_ends_its_sign_in_on_the_network_too(desk, answers):
    desk.connectors["mastodon"].sign_in = replace(FLOW, revoke="https://net.test/revoke")
    sign_in = begun(desk)
    sign_in.paste(desk.oauth.allow(sign_in.begin()))
    sign_in.finish()
    account = sign_in.connect()
    told = answer(200, {}) if answers else NotSent("Broken.")
    desk.http.fail(lambda call: call.url == "https://net.test/revoke", told)
    remove(desk.services, account.id, connectors=desk.connectors.get)
    assert desk.http.calls[-1].form == {"token": "refresh-1-canary", **APP}
    assert desk.services.secrets.kept == {}


def test_an_https_address_of_ones_own_is_pasted_and_kept_for_the_next_time(desk):
    sign_in = begun(desk, redirect="https://rye.example/cb")
    address = sign_in.begin()
    assert (sign_in.redirect, sign_in.listening) == ("https://rye.example/cb", False)
    sign_in.paste(desk.oauth.allow(address))
    sign_in.finish()
    account = sign_in.connect()
    again = begun(desk, {}, account_id=account.id)
    again.begin()
    assert again.redirect == "https://rye.example/cb"


@pytest.mark.parametrize(
    "own", ["http://rye.example/cb", "rye.example", "https://rye.example/?a=b", "https://"]
)
def test_another_address_than_https_is_told(desk, own):
    with pytest.raises(UserError, match="begins with https") as told:
        begun(desk, redirect=own).begin()
    assert told.value.place == "callback"
    assert desk.http.calls == []


def test_one_that_renews_itself_has_no_end_and_a_typed_token_tells_none(desk):
    net = desk.connectors["mastodon"]
    issue = desk.oauth.issue
    desk.oauth.issue = lambda: {**issue(), "refresh_token": ""}
    ends = {}
    for renews in (None, Trade(url="https://net.test/renew", grant="th_refresh_token")):
        net.sign_in = replace(FLOW, renews=renews)
        sign_in = begun(desk)
        sign_in.paste(desk.oauth.allow(sign_in.begin()))
        sign_in.finish()
        account = sign_in.connect()
        ends[renews is None] = account.facts["signed_in_until"]
    assert ends == {True: (AT + timedelta(hours=2)).isoformat(), False: ""}
    typed = {"token": desk.oauth.access}
    account = connect(desk.services, desk.world.client.id, "mastodon", typed, connectors=desk.connectors.get)
    assert "signed_in_until" not in account.facts
