"""Signing in to a Mastodon server: what it says of itself is used, and what it does not say is usual."""

from urllib.parse import parse_qs, urlsplit

import pytest

from planner.connectors.connector import Credentials
from planner.connectors.platforms.mastodon.connector import CONNECTOR
from planner.connectors.signin.begin import begin
from planner.connectors.signin.flow import Pkce
from planner.connectors.signin.tokens import client_of
from planner.domain.errors import NotSent, Refused, Throttled
from tests.fakes.http import FakeHttp, answer, page
from tests.planner.connectors.driver import account_on

BASE = "https://social.example"
REDIRECT = "http://127.0.0.1:5000/"
SAID = {
    "issuer": f"{BASE}/",
    "authorization_endpoint": f"{BASE}/oauth/authorize?new=1",
    "token_endpoint": f"{BASE}/oauth/token",
    "revocation_endpoint": f"{BASE}/oauth/revoke",
    "scopes_supported": ["read", "write", "profile", "read:accounts", "read:statuses", "write:statuses"],
    "code_challenge_methods_supported": ["S256"],
}


def server(said, app=None):
    def serve(call):
        if call.url.endswith("/.well-known/oauth-authorization-server"):
            return said
        assert call.url == f"{BASE}/api/v1/apps"
        return app or answer(200, {"client_id": "id-1", "client_secret": "secret-canary", **dict(call.form)})

    return FakeHttp(serve)


def discovered(http):
    credentials = Credentials(account=account_on("mastodon", handle="", server=BASE))
    return CONNECTOR.discover(http, credentials, REDIRECT)


def test_a_new_server_is_taken_at_its_word():
    http = server(answer(200, SAID))
    flow, app = discovered(http)
    assert flow.pkce is Pkce.S256
    assert flow.scopes == ("profile", "read:accounts", "read:statuses", "write:statuses")
    assert app == {"client_id": "id-1", "client_secret": "secret-canary"}
    assert http.calls[1].form == {
        "client_name": "Parley",
        "redirect_uris": REDIRECT,
        "scopes": "profile read:accounts read:statuses write:statuses",
    }
    said = parse_qs(urlsplit(begin(flow, client_of(app), REDIRECT).address).query)
    assert (said["new"], said["client_id"]) == (["1"], ["id-1"])
    assert "code_challenge" in said


@pytest.mark.parametrize("said", [answer(404, {}), page(404, "<html>"), answer(200, []), answer(500)])
def test_an_older_one_has_the_usual_pages(said):
    flow, _ = discovered(server(said))
    assert (flow.authorize, flow.token) == (f"{BASE}/oauth/authorize", f"{BASE}/oauth/token")
    assert flow.pkce is Pkce.NONE
    assert "write:statuses" in flow.scopes
    assert "profile" not in flow.scopes


def test_pages_on_another_host_are_not_believed():
    strange = {
        **SAID,
        "token_endpoint": "https://elsewhere.example/t",
        "authorization_endpoint": "file:///etc/x",
    }
    flow, _ = discovered(server(answer(200, strange)))
    assert (flow.authorize, flow.token) == (f"{BASE}/oauth/authorize", f"{BASE}/oauth/token")


@pytest.mark.parametrize(
    ("app", "kind"),
    [
        (page(404, "<html>"), Refused),
        (answer(200, {}), Refused),
        (answer(422, {"error": "no"}), Refused),
        (answer(503), NotSent),
        (answer(429), Throttled),
    ],
)
def test_a_server_that_makes_no_app_is_told(app, kind):
    with pytest.raises(kind) as told:
        discovered(server(answer(404), app))
    assert getattr(told.value, "field", "server") == "server"
