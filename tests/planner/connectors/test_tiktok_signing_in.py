"""The sign-in to TikTok: its own names, its own sum of the proof, tokens of a day and a year."""

import hashlib
from datetime import timedelta
from urllib.parse import parse_qsl, urlsplit

import pytest

from planner.connectors.platforms.tiktok.api import FLOW
from planner.connectors.signin.begin import Client, begin
from planner.connectors.signin.tokens import revocation, trade_code
from tests.fakes.http import AT, FakeHttp, answer
from tests.planner.connectors.test_conformance import fault_of


def test_the_sign_in_is_as_tiktok_wants_it_of_desktop_programs():
    begun = begin(FLOW, Client("awkey1234567", "secret"), FLOW.address(51000))
    asked = dict(parse_qsl(urlsplit(begun.address).query))
    assert begun.address.startswith("https://www.tiktok.com/v2/auth/authorize/?")
    assert asked["code_challenge"] == hashlib.sha256(begun.verifier.encode()).hexdigest()
    assert (asked["client_key"], asked["code_challenge_method"]) == ("awkey1234567", "S256")
    assert (asked["scope"], asked["redirect_uri"]) == (
        "user.info.basic,video.publish,video.upload", "http://127.0.0.1:51000/callback/",
    )  # fmt: skip


def test_removing_the_account_ends_the_sign_in_by_its_access_token():
    kept = {"client_id": "awkey", "client_secret": "s", "token": "act.1", "refresh_token": "rft.1"}
    call = revocation(FLOW, kept)
    assert call.url == "https://open.tiktokapis.com/v2/oauth/revoke/"
    assert call.form == {"token": "act.1", "client_key": "awkey", "client_secret": "s"}


@pytest.mark.parametrize(
    ("scope", "allowed"), [("user.info.basic,video.publish", True), ("user.info.basic", False)]
)
def test_the_code_is_traded_for_tokens_of_a_day_and_a_year(scope, allowed):
    told = {
        "access_token": "act.1", "expires_in": 86_400, "open_id": "723f24d7", "refresh_expires_in": 31_536_000,
        "refresh_token": "rft.1", "scope": scope, "token_type": "Bearer",
    }  # fmt: skip
    http = FakeHttp(lambda _: answer(200, told))
    begun = begin(FLOW, Client("awkey1234567", "secret"), FLOW.address(51000))
    if not allowed:
        assert "right to post" in str(fault_of(lambda: trade_code(http, begun, "code-1", "TikTok")))
        return
    tokens = trade_code(http, begun, "code-1", "TikTok")
    form = http.calls[0].form
    assert (form["client_key"], form["code_verifier"]) == ("awkey1234567", begun.verifier)
    assert "client_id" not in form
    assert (tokens.access, tokens.refresh, tokens.user) == ("act.1", "rft.1", "723f24d7")
    assert tokens.until == AT + timedelta(days=1)


def test_a_sign_in_that_is_used_up_is_told_although_it_comes_as_a_yes():
    http = FakeHttp(
        lambda _: answer(200, {"error": "invalid_grant", "error_description": "Code is expired."})
    )
    begun = begin(FLOW, Client("awkey1234567", "secret"), FLOW.address(51000))
    fault = fault_of(lambda: trade_code(http, begun, "code-1", "TikTok"))
    assert "Begin again" in str(fault)
