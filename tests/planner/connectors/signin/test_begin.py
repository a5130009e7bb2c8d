"""The address that the browser opens, and what may come back."""

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from planner.connectors.conformance import leaks
from planner.connectors.signin.begin import Client, begin, code_in
from planner.connectors.signin.flow import Flow, Pkce, Redirect
from planner.domain.errors import Refused, UserError
from tests.fakes.servers.oauth import AUTHORIZE, TOKEN

FLOW = Flow(authorize=AUTHORIZE, token=TOKEN, scopes=("read", "write"), redirect=Redirect.ANY_PORT)
CLIENT = Client("app-1", "app-secret-canary")


def asked(begun):
    return {name: values[0] for name, values in parse_qs(urlsplit(begun.address).query).items()}


def test_everything_the_network_needs_stands_in_the_address_and_no_secret():
    flow = replace(FLOW, asks={"access_type": "offline"})
    begun = begin(flow, CLIENT, flow.address(5000))
    said = asked(begun)
    assert said["redirect_uri"] == "http://127.0.0.1:5000/"
    assert (said["client_id"], said["scope"], said["access_type"]) == ("app-1", "read write", "offline")
    assert said["response_type"] == "code"
    assert said["state"] == begun.state
    assert begun.verifier not in begun.address
    assert leaks(begun, [CLIENT.secret, begun.verifier]) == []
    assert begin(flow, CLIENT, flow.address(5000)).state != begun.state


def test_rfc_7636s_own_example_is_answered_by_its_challenge(monkeypatch):
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"  # RFC 7636, appendix B
    monkeypatch.setattr("oauthlib.oauth2.WebApplicationClient.create_code_verifier", lambda *_: verifier)
    begun = begin(FLOW, CLIENT, FLOW.address(1))
    assert asked(begun)["code_challenge"] == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    assert asked(begun)["code_challenge_method"] == "S256"
    tiktok = begin(
        replace(FLOW, pkce=Pkce.HEX, client_name="client_key", separator=","), CLIENT, "https://x/"
    )
    assert asked(tiktok)["code_challenge"].startswith(
        "13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3"[:64]
    )
    assert (asked(tiktok)["client_key"], asked(tiktok)["scope"]) == ("app-1", "read,write")
    assert "code_challenge" not in asked(begin(replace(FLOW, pkce=Pkce.NONE), CLIENT, "https://x/"))


@pytest.mark.parametrize(
    ("redirect", "address"),
    [
        (Redirect.ANY_PORT, "http://127.0.0.1:5000/back"),
        (Redirect.FIXED_PORT, "http://127.0.0.1:8917/back"),
        (Redirect.LOCALHOST, "http://localhost:8917/back"),
        (Redirect.PASTED, "https://localhost/back"),
    ],
)
def test_the_browser_comes_back_to_what_was_registered(redirect, address):
    assert replace(FLOW, redirect=redirect, path="/back").address(5000) == address


def test_a_server_without_encryption_keeps_its_own_scheme():
    assert begin(replace(FLOW, authorize="http://box.local/a"), CLIENT, "x").address.startswith(
        "http://box.local/a?"
    )


def test_the_code_is_taken_from_whatever_was_pasted():
    begun = begin(FLOW, CLIENT, FLOW.address(5000))
    for end in ("", "#_", "#_=_", " \n"):
        assert code_in(begun, f" https://localhost/?code=a%2Fb&state={begun.state}{end}") == "a/b"


@pytest.mark.parametrize(
    ("pasted", "words"),
    [
        ("", "not the whole address"),
        ("abcdef", "not the whole address"),
        ("https://localhost/?code=a", "another sign-in"),
        ("https://localhost/?code=a&state=other", "another sign-in"),
        ("https://localhost/?state={state}", "no code"),
        ("https://localhost/?error=access_denied", "another sign-in"),
    ],
)
def test_what_is_not_this_sign_ins_address_is_told_with_a_mend(pasted, words):
    begun = begin(FLOW, CLIENT, FLOW.address(5000))
    with pytest.raises(UserError, match=words) as told:
        code_in(begun, pasted.format(state=begun.state))
    assert told.value.place == "address"
    assert told.value.mend


@pytest.mark.parametrize(
    ("error", "words", "field"),
    [
        ("access_denied", "not allowed in the browser", "address"),
        ("invalid_scope&error_description=No+such+scope", "lacks a right", "client_id"),
        (
            "server_error&error_description=<b>Try</b>+later",
            "did not allow the sign-in: Try later",
            "address",
        ),
        ("something_else", "did not allow the sign-in: something_else", "address"),
    ],
)
def test_a_no_is_said_in_one_sentence(error, words, field):
    begun = begin(FLOW, CLIENT, FLOW.address(5000))
    with pytest.raises(Refused, match=words) as told:
        code_in(begun, f"http://127.0.0.1:5000/?error={error}&state={begun.state}")
    assert told.value.field == field
