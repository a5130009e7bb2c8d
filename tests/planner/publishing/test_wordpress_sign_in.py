"""Signing in to a WordPress site through the browser: from its address to the post with the password that it made."""

import re
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from planner.connectors.conformance import leaks
from planner.connectors.platforms.wordpress.connector import CONNECTOR
from planner.domain.account import AccountState
from planner.domain.errors import Cancelled, Refused, SignInNeeded, UserError
from planner.publishing.accounts import check
from planner.publishing.browser import BrowserSignIn
from planner.publishing.credentials import credentials_of
from tests.fakes.browser import come_back
from tests.fakes.servers.wordpress import BASE, PAGE, ROOT
from tests.planner.connectors.driver import publish, rendered_for
from tests.planner.publishing.wordpress_desk import FRESH, TRAVELLED, desk

__all__ = ["desk"]


@pytest.fixture
def begun(desk):
    made = []

    def one(server="kiln.example", **more):
        connectors, client = desk.connectors.get, desk.world.client.id
        fields = {"server": server}
        made.append(BrowserSignIn(desk.services, client, "wordpress", fields, connectors=connectors, **more))
        return made[-1]

    yield one
    for sign_in in made:
        sign_in.close()


def signed_in(desk, sign_in, **changed):
    sign_in.paste(desk.site.allow(sign_in.begin(), **changed))
    sign_in.finish()
    return sign_in.connect()


def test_the_address_of_the_site_is_all_that_is_typed(desk, begun):
    sign_in = begun()
    asked = desk.site.asked(sign_in.begin())
    assert re.fullmatch(r"Parley, .*\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", asked["app_name"])
    assert asked["success_url"].startswith(f"{sign_in.redirect}?state=")
    assert sign_in.listening
    shown = come_back(desk.site.allow(sign_in.address))
    assert (shown.status, urlsplit(shown.address).query) == (200, "")
    assert sign_in.finish() == ()
    account = sign_in.connect()
    assert (account.state, account.server, account.login) == (AccountState.CONNECTED, BASE, "aylin")
    assert account.facts["rest_root"] == ROOT
    assert desk.services.secrets.kept[account.id] == {"password": FRESH}
    publish(CONNECTOR, desk.http, credentials_of(desk.services, CONNECTOR, account), rendered_for(account))
    assert len(desk.site.posts) == 1


def test_the_password_is_in_nothing_but_the_password_store(desk, begun, caplog):
    sign_in = begun()
    with caplog.at_level("DEBUG"):
        come_back(desk.site.allow(sign_in.begin()))
        sign_in.finish()
        account = sign_in.connect()
    state = parse_qs(urlsplit(desk.site.asked(sign_in.address)["success_url"]).query)["state"][0]
    seen = (account, desk.http.calls, sign_in, sign_in._door, sign_in._door._asked, caplog.text)
    assert leaks(seen, [TRAVELLED, FRESH, state]) == []
    assert not any(TRAVELLED in call.url or FRESH in call.url for call in desk.http.calls)


def test_every_sign_in_has_its_own_value_and_one_id(desk, begun):
    first, second = (desk.site.asked(begun().begin()) for _ in range(2))
    assert first["success_url"] != second["success_url"]
    assert first["app_id"] == second["app_id"]


@pytest.mark.parametrize(
    ("version", "new", "listens"),
    [
        ("7.0", True, True),
        ("7.1.2", False, True),
        ("", True, True),
        ("", False, False),
        ("6.8.3", True, False),
    ],
)
def test_a_site_that_sends_nobody_to_this_machine_has_its_address_pasted(desk, begun, version, new, listens):
    desk.site.version, desk.site.new = version, new
    sign_in = begun()
    address = sign_in.begin()
    assert sign_in.listening is listens
    back = parse_qs(urlsplit(address).query)["success_url"][0]
    assert back.startswith("http://127.0.0.1:" if listens else "https://localhost/?state=")
    desk.site.new = True
    sign_in.paste(desk.site.allow(address))
    sign_in.finish()
    assert sign_in.connect().state is AccountState.CONNECTED


@pytest.mark.parametrize("plain", [True, False])
@pytest.mark.parametrize("linked", [True, False])
def test_the_page_is_found_wherever_the_interface_is(desk, begun, plain, linked):
    desk.site.plain, desk.site.linked = plain, linked
    assert begun().begin().startswith(f"{PAGE}?app_name=Parley")
    assert signed_in(desk, begun()).state is AccountState.CONNECTED


@pytest.mark.parametrize(
    "page",
    [
        f"{BASE}/wp/wp-admin/authorize-application.php",
        "https://www.kiln.example/wp-admin/authorize-application.php",
    ],
)
@pytest.mark.parametrize(
    "site", [BASE, "http://kiln.example", "https://www.kiln.example/wp", "https://KILN.example"]
)
def test_another_folder_www_and_a_lost_https_are_the_same_site(desk, begun, page, site):
    desk.site.page, desk.site.site = page, site
    assert signed_in(desk, begun()).server == BASE


def test_a_page_whose_site_does_not_know_of_its_https_is_opened_with_it(desk, begun):
    desk.site.page = PAGE.replace("https", "http")
    assert begun().begin().startswith(f"{PAGE}?")


@pytest.mark.parametrize(
    "page", ["https://evil.example/wp-admin/x.php", "javascript:alert(1)", "https://[/", "//evil.example/"]
)
def test_a_page_of_another_site_is_not_opened(desk, begun, page):
    desk.site.page = page
    with pytest.raises(Refused, match="sign in with an application password") as told:
        begun().begin()
    assert told.value.field == "server"


def test_a_site_without_application_passwords_is_told(desk, begun):
    desk.site.app_passwords = False
    with pytest.raises(Refused, match=r"kiln\.example makes no application passwords") as told:
        begun().begin()
    assert told.value.field == "server"


@pytest.mark.parametrize("other", ["https://bob.example", "https://kiln.example:8443", "https://[/", ""])
def test_a_password_of_another_site_is_not_used(desk, begun, other):
    with pytest.raises(Refused, match=r"not for kiln\.example") as told:
        signed_in(desk, begun(), site_url=other)
    assert told.value.field == "server"
    assert all("Authorization" not in call.headers for call in desk.http.calls)
    assert desk.services.secrets.kept == {}


def test_a_no_that_the_browser_brings_ends_it(desk, begun):
    sign_in = begun()
    shown = come_back(desk.site.deny(sign_in.begin()))
    assert shown.status == 400
    assert "The sign-in was not allowed in the browser." in shown.page
    with pytest.raises(Refused, match="not allowed in the browser"):
        sign_in.finish()
    assert not sign_in.listening


def test_a_no_that_is_pasted_is_told_and_a_yes_may_follow(desk, begun):
    sign_in = begun()
    no = desk.site.deny(sign_in.begin())
    with pytest.raises(Refused, match="not allowed in the browser"):
        sign_in.paste(no)
    sign_in.paste(desk.site.allow(sign_in.address))
    assert sign_in.finish() == ()


def test_passwords_that_are_switched_off_are_told(desk, begun):
    sign_in = begun()
    come_back(f"{desk.site.deny(sign_in.begin())}&error=disabled")
    with pytest.raises(Refused, match="gives out no application passwords") as told:
        sign_in.finish()
    assert told.value.field == "server"


def test_another_value_than_this_sign_ins_changes_nothing(desk, begun):
    sign_in = begun()
    address = desk.site.allow(sign_in.begin())
    for wrong in (re.sub("state=[^&]*", "state=other", address), re.sub("state=[^&]*&", "", address)):
        assert "another sign-in" in come_back(wrong).page
        with pytest.raises(UserError, match="another sign-in"):
            sign_in.paste(wrong)
    denied = re.sub("state=[^&]*", "state=other", desk.site.deny(sign_in.address))
    assert come_back(denied).status == 400
    assert come_back(address).status == 200
    assert sign_in.finish() == ()


def test_the_second_of_two_answers_is_told_and_not_used(desk, begun):
    sign_in = begun()
    address = desk.site.allow(sign_in.begin())
    for _ in range(2):
        assert come_back(address, on=False).status == 303  # the same again: a page that was loaded anew
    second = come_back(desk.site.allow(sign_in.address, password="EVILpasswordXX9IKTabcdef"))
    assert (second.status, "has had its answer already" in second.page) == (400, True)
    sign_in.finish()
    assert desk.services.secrets.kept[sign_in.connect().id] == {"password": FRESH}


@pytest.mark.parametrize("changed", [{"password": ""}, {"user_login": ""}])
def test_an_address_without_a_password_is_told(desk, begun, changed):
    with pytest.raises(UserError, match="no password in that address"):
        signed_in(desk, begun(), **changed)


@pytest.mark.parametrize("pasted", ["nonsense", "https://localhost/", "https://[/?a=b"])
def test_what_is_no_address_is_told(desk, begun, pasted):
    sign_in = begun()
    sign_in.begin()
    with pytest.raises(UserError, match="not the whole address"):
        sign_in.paste(pasted)


def test_cancelling_ends_the_waiting_and_keeps_nothing(desk, begun):
    sign_in = begun()
    sign_in.begin()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(sign_in.finish)
        sign_in.cancel()
        assert isinstance(waiting.exception(timeout=60), Cancelled)
    assert (sign_in.listening, desk.services.secrets.kept) == (False, {})


def test_nobody_coming_back_is_told(desk, begun, monkeypatch):
    monkeypatch.setattr("planner.publishing.browser.PATIENCE", 0)
    sign_in = begun()
    sign_in.begin()
    with pytest.raises(UserError, match="Nobody came back"):
        sign_in.finish()


def test_a_password_that_the_site_does_not_take_and_too_small_a_role_are_told_as_when_pasted(desk, begun):
    with pytest.raises(SignInNeeded):
        signed_in(desk, begun(), password="another")
    desk.site.rights = ()
    with pytest.raises(Refused, match="role author"):
        signed_in(desk, begun())
    assert desk.services.secrets.kept == {}


def test_an_account_that_is_not_accepted_any_more_is_signed_in_again(desk, begun):
    account = signed_in(desk, begun())
    desk.site.gone.append("key-0")
    with pytest.raises(SignInNeeded):
        check(desk.services, account.id, connectors=desk.connectors.get)
    again = signed_in(desk, begun(account_id=account.id))
    assert (again.id, again.state) == (account.id, AccountState.CONNECTED)
    assert desk.services.secrets.kept == {account.id: {"password": "FRESHcanaryXX9IKTabc0001"}}


def test_signing_in_as_another_user_of_the_site_changes_no_account(desk, begun):
    account = signed_in(desk, begun())
    desk.site.login, desk.site.user = "bob", 4
    with pytest.raises(UserError, match="signed in as bob, not as aylin"):
        signed_in(desk, begun(account_id=account.id))
    assert desk.services.secrets.kept == {account.id: {"password": FRESH}}


def test_an_answer_is_not_taken_for_more_than_it_says(desk, begun):
    more = urlencode({"server": "https://evil.example", "rest_root": "https://evil.example/"})
    sign_in = begun()
    sign_in.paste(f"{desk.site.allow(sign_in.begin())}&{more}")
    sign_in.finish()
    assert sign_in.connect().server == BASE
