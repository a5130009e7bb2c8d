"""Signing in to one's own site through the browser (IndieAuth), from its address to the post with a renewed token."""

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from planner.connectors.conformance import leaks
from planner.connectors.platforms.micropub import site
from planner.connectors.platforms.micropub.connector import CONNECTOR
from planner.domain.account import AccountState
from planner.domain.errors import Refused, UserError
from planner.publishing.accounts import check, connect, remove
from planner.publishing.browser import BrowserSignIn
from planner.publishing.credentials import credentials_of
from planner.publishing.renewing import renew_all
from tests.fakes.clock import FakeClock
from tests.fakes.http import AT, FakeHttp, answer
from tests.fakes.plan import FakePlan
from tests.fakes.servers.indieauth import AUTHORIZE, METADATA, REVOKE_PAGE, TOKEN_PAGE, FakeIndieAuth
from tests.fakes.servers.micropub import SITE, TAKES, FakeMicropub
from tests.planner.connectors.driver import publish, rendered_for
from tests.planner.world import World


@pytest.fixture
def desk(room):
    room.auth = FakeIndieAuth(FakeMicropub("none-yet"))
    room.http = FakeHttp(room.auth.serve)
    clock = FakeClock(AT)
    plan = FakePlan(clock)
    room.world = World(plan, clock, connected=False)
    room.services = replace(room.services, plan=plan, clock=clock, http=lambda: room.http)
    room.services.secrets.kept.clear()
    room.connectors["micropub"] = CONNECTOR
    return room


def begun(desk, **more):
    connectors, client = desk.connectors.get, desk.world.client.id
    fields = {"server": "rye.example"}
    return BrowserSignIn(desk.services, client, "micropub", fields, connectors=connectors, **more)


def signed_in(desk, **changed):
    sign_in = begun(desk)
    try:
        sign_in.paste(desk.auth.allow(sign_in.begin(), **changed))
        sign_in.finish()
    finally:
        sign_in.close()
    return sign_in.connect()


def post(desk, account):
    credentials = credentials_of(desk.services, CONNECTOR, account)
    publish(CONNECTOR, desk.http, credentials, rendered_for(account, "Bread"))
    return credentials


def test_the_address_of_the_site_is_all_that_is_typed(desk):
    sign_in = begun(desk)
    asked = {name: one[0] for name, one in parse_qs(urlsplit(sign_in.begin()).query).items()}
    assert asked["client_id"] == asked["redirect_uri"] == sign_in.redirect
    assert (asked["me"], asked["scope"]) == (f"{SITE}/", "create update delete media")
    sign_in.paste(desk.auth.allow(sign_in.address))
    assert sign_in.finish() == ()
    account = sign_in.connect()
    assert (account.state, account.handle) == (AccountState.CONNECTED, "rye.example")
    assert account.facts[site.ENDPOINT] == TAKES
    kept = desk.services.secrets.kept[account.id]
    assert (kept["token"], kept["refresh_token"]) == ("access-1-canary", "refresh-1-canary")
    assert kept["client_id"] == asked["client_id"]
    secrets = [kept["token"], kept["refresh_token"], "code-0-canary", sign_in._door._begun.verifier]
    assert leaks((account, desk.http.calls, sign_in.address), secrets) == []


@pytest.mark.parametrize("in_header", [True, False])
def test_an_older_site_names_its_pages_one_by_one_and_says_no_issuer(desk, in_header):
    desk.auth.site.in_header = in_header
    desk.auth.site.names = {"authorization_endpoint": AUTHORIZE, "token_endpoint": TOKEN_PAGE}
    desk.auth.life = 0
    account = signed_in(desk, iss="")
    assert account.facts["signed_in_until"] == ""
    post(desk, account)
    assert [call.url for call in desk.http.calls].count(METADATA) == 0


def test_what_a_header_names_goes_before_what_the_page_names(desk):
    header = f'<{METADATA}>; rel="indieauth-metadata", <{TAKES}>; rel="micropub"'
    first = answer(200, '<link rel="indieauth-metadata" href="/no">', link=header)
    desk.http.fail(lambda call: call.url == f"{SITE}/", first)
    assert signed_in(desk).state is AccountState.CONNECTED


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"state": "another"}, "another sign-in"),
        ({"iss": "https://evil.example"}, "another server"),
        ({"iss": ""}, "another server"),
        ({"code": ""}, "no code"),
    ],
)
def test_an_answer_that_is_not_this_sign_ins_is_not_taken(desk, changed, words):
    with pytest.raises(UserError, match=words):
        signed_in(desk, **changed)
    assert all(call.url != TOKEN_PAGE for call in desk.http.calls)
    assert desk.services.secrets.kept == {}


def test_a_no_in_the_browser_is_told(desk):
    with pytest.raises(Refused, match="not allowed in the browser"):
        signed_in(desk, code="", error="access_denied")


@pytest.mark.parametrize(
    "me", ["https://bob.example/", "", "file:///etc/x", "https://[/", "http://bob.example/"]
)
def test_a_sign_in_for_another_site_is_not_kept(desk, me):
    desk.auth.me = me
    desk.auth.others = {"https://bob.example/": f'<link rel="authorization_endpoint" href="{SITE}/other">'}
    with pytest.raises(Refused) as told:
        signed_in(desk)
    assert told.value.field == "server"
    assert desk.services.secrets.kept == {}
    assert all("Authorization" not in call.headers for call in desk.http.calls)


@pytest.mark.parametrize("me", [f"{SITE}/about", "http://rye.example/", "https://www.rye.example/"])
def test_a_person_may_have_another_address_on_the_same_site_or_one_with_the_same_page(desk, me):
    desk.auth.me = me
    page = f'<a rel="authorization_endpoint" href="{AUTHORIZE.replace("&", "&amp;")}">me</a>'
    desk.auth.others = {"https://www.rye.example/": page}
    assert signed_in(desk).state is AccountState.CONNECTED


@pytest.mark.parametrize(
    "names",
    [
        {},
        {"authorization_endpoint": AUTHORIZE},
        {"authorization_endpoint": "javascript:alert(1)", "token_endpoint": "http://[/"},
        {"authorization_endpoint": "http://auth.example/plain", "token_endpoint": TOKEN_PAGE},
    ],
)
def test_a_site_without_pages_for_it_is_told_and_a_token_offered(desk, names):
    desk.auth.site.names = names
    with pytest.raises(Refused, match=r"rye.example names no pages .* with a token instead") as told:
        begun(desk).begin()
    assert told.value.field == "server"


def test_pages_that_say_that_they_are_another_servers_are_not_opened(desk):
    for issuer in ("https://honest.example", "https://auth.exam", "https://auth.example:x/"):
        desk.auth.said = {"issuer": issuer}
        with pytest.raises(Refused, match="another server’s"):
            begun(desk).begin()


def test_only_rights_that_the_site_knows_are_asked_for_and_posting_is_needed(desk):
    desk.auth.said = {"scopes_supported": ["profile", "create", "delete"]}
    assert "scope=create+delete&" in begun(desk).begin()
    desk.auth.given = "profile"
    with pytest.raises(Refused, match="right to post"):
        signed_in(desk)


def test_a_token_that_ended_is_renewed_under_the_same_name_and_used(desk):
    account = signed_in(desk)
    name = desk.services.secrets.kept[account.id]["client_id"]
    desk.services.clock.tick(hours=2)
    credentials = post(desk, account)
    (renewed,) = [call for call in desk.http.calls if (call.form or {}).get("grant_type") == "refresh_token"]
    assert (renewed.url, renewed.form["client_id"]) == (TOKEN_PAGE, name)
    kept = desk.services.secrets.kept[account.id]
    assert (kept["token"], kept["refresh_token"]) == ("access-2-canary", "refresh-2-canary")
    assert leaks((credentials, desk.http.calls), ["access-2-canary", "refresh-2-canary"]) == []


def test_it_is_kept_alive_while_nothing_is_published_and_ended_on_the_site(desk):
    account = signed_in(desk)
    desk.services.clock.tick(hours=2)
    assert renew_all(desk.services, desk.connectors.get) == 0
    assert desk.services.secrets.kept[account.id]["refresh_token"] == "refresh-2-canary"
    assert check(desk.services, account.id, connectors=desk.connectors.get).facts[site.ENDPOINT] == TAKES
    kept = desk.services.secrets.kept[account.id]["refresh_token"]
    remove(desk.services, account.id, connectors=desk.connectors.get)
    assert desk.auth.revoked == [kept]
    assert desk.http.calls[-1].url == REVOKE_PAGE


def test_one_that_nothing_renews_any_more_needs_the_person(desk):
    account = signed_in(desk)
    desk.auth.refresh.clear()
    desk.services.clock.tick(hours=2)
    assert renew_all(desk.services, desk.connectors.get) == 1
    with desk.services.plan.read() as unit:
        assert unit.accounts.get(account.id).state is AccountState.NEEDS_SIGN_IN


def test_a_pasted_token_goes_on_as_before(desk):
    desk.auth.site.token = "pasted-canary"
    fields = {"server": "rye.example", "token": "pasted-canary"}
    client = desk.world.client.id
    account = connect(desk.services, client, "micropub", fields, connectors=desk.connectors.get)
    post(desk, account)
    assert renew_all(desk.services, desk.connectors.get) == 0
    assert desk.services.secrets.kept[account.id] == {"token": "pasted-canary"}
    remove(desk.services, account.id, connectors=desk.connectors.get)
    assert {urlsplit(call.url).netloc for call in desk.http.calls} == {"rye.example"}
