"""Signing in to a Facebook Page through the browser, from the form to the account with the Page's own token."""

from dataclasses import replace

import pytest

from planner.connectors.platforms.facebook.connector import Facebook
from planner.connectors.signin.flow import Place
from planner.domain.account import AccountState
from planner.publishing.browser import BrowserSignIn
from tests.fakes.clock import FakeClock
from tests.fakes.http import AT, FakeHttp, answer, path_of
from tests.fakes.plan import FakePlan
from tests.fakes.servers.facebook import PAGE, FakeFacebook
from tests.planner.world import World

APP = {"client_id": "4711000", "client_secret": "app-secret-canary"}
OWN = "the-pages-own-token-canary"


@pytest.fixture
def desk(room):
    server = FakeFacebook("long-token-canary", kind="USER")
    server.pages = [
        {"id": PAGE, "name": "Fennel & Rye", "access_token": OWN, "tasks": ["CREATE_CONTENT"]},
        {"id": "222", "name": "Kiln", "access_token": "another-canary", "tasks": ["MANAGE"]},
    ]

    def serve(call):
        if path_of(call) != "/v25.0/oauth/access_token":
            return server.serve(call)
        if call.method == "POST":
            assert (call.form["code"], call.form["client_secret"]) == ("code-1", "app-secret-canary")
            return answer(200, {"access_token": "short-token-canary", "expires_in": 3600})
        assert call.params == {
            "grant_type": "fb_exchange_token",
            "fb_exchange_token": "short-token-canary",
            **APP,
        }
        return answer(200, {"access_token": "long-token-canary", "expires_in": 5_184_000})

    clock = FakeClock(AT)
    plan = FakePlan(clock)
    room.world = World(plan, clock, connected=False)
    room.services = replace(room.services, plan=plan, clock=clock, http=lambda: FakeHttp(serve))
    return room


@pytest.mark.parametrize("redirect", ["", "https://localhost/"])
def test_the_page_is_chosen_and_its_own_token_kept(desk, redirect):
    sign_in = BrowserSignIn(
        desk.services,
        desk.world.client.id,
        "facebook",
        APP,
        redirect=redirect,
        connectors={"facebook": Facebook()}.get,
    )
    address = sign_in.begin()
    assert address.startswith("https://www.facebook.com/v25.0/dialog/oauth?")
    assert "pages_show_list%2Cpages_manage_posts%2C" in address
    assert sign_in.redirect == (redirect or "http://localhost:8917/")
    state = address.partition("state=")[2].partition("&")[0]
    sign_in.paste(f"{sign_in.redirect}?code=code-1&state={state}#_=_")
    assert sign_in.finish() == [
        Place(id=PAGE, label="Fennel & Rye", note="Page"),
        Place(id="222", label="Kiln", note="Page"),
    ]
    account = sign_in.connect(PAGE)
    assert (account.handle, account.remote_id) == ("Fennel & Rye", PAGE)
    assert account.state is AccountState.CONNECTED
    assert account.facts["signed_in_until"] == ""
    kept = desk.services.secrets.get(account.id)
    assert kept.items() >= {**APP, "token": OWN, "token_until": ""}.items()
    assert "long-token-canary" not in str(kept)
