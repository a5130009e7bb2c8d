"""Signing in to Instagram itself: a token for an hour, traded for one of sixty days."""

from datetime import timedelta

import pytest

from planner.connectors.conformance import leaks
from planner.connectors.platforms.instagram.connector import CONNECTOR
from planner.connectors.signin.begin import Client, begin, code_in
from planner.connectors.signin.tokens import trade_code
from planner.domain.errors import Refused
from tests.fakes.http import AT, FakeHttp, answer

FLOW = CONNECTOR.sign_in
RIGHTS = ["instagram_business_basic", "instagram_business_content_publish"]
LASTING = {"access_token": "IGAA-long-canary", "token_type": "bearer", "expires_in": 5_184_000}
CANARIES = ("app-secret-canary", "IGAA-short-canary", "IGAA-long-canary")


def signed_in(first):
    """Trade a code as the browser brought it. ``first``: what Instagram answers to the first trade."""
    begun = begin(FLOW, Client("4711", "app-secret-canary"), FLOW.address())
    told = {FLOW.token: first, FLOW.longer.url: answer(200, LASTING)}
    code = code_in(begun, f"{FLOW.address()}?code=c&state={begun.state}#_")
    return trade_code(FakeHttp(lambda call: told[call.url]), begun, code, "Instagram")


def short(*rights):
    return {"access_token": "IGAA-short-canary", "user_id": "1020", "permissions": ",".join(rights)}


@pytest.mark.parametrize("wrapped", [True, False])
def test_the_first_token_is_read_as_the_only_entry_of_a_list_and_bare(wrapped):
    """Meta's page on its Business Login (2026-03-13) shows the list; both are seen."""
    told = short(*RIGHTS)
    tokens = signed_in(answer(200, {"data": [told]} if wrapped else told))
    assert (tokens.access, tokens.until) == ("IGAA-long-canary", AT + timedelta(days=60))
    assert (list(tokens.scopes), tokens.user) == (RIGHTS, "1020")
    assert leaks(tokens, CANARIES) == []


def test_who_left_the_right_to_post_out_is_told_so_at_once():
    with pytest.raises(Refused, match="did not give the right to post") as told:
        signed_in(answer(200, {"data": [short("instagram_business_basic")]}))
    assert told.value.field == "address"


def test_what_instagram_says_of_a_code_that_it_does_not_take_is_passed_on():
    said = {"error_type": "OAuthException", "code": 400, "error_message": "Invalid authorization code"}
    with pytest.raises(Refused, match=r"Instagram did not accept the sign-in\. Invalid authorization code"):
        signed_in(answer(400, said))
