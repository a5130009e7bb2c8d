"""Signing in through the browser on a real WordPress: its own page, its own form, its own redirect.

The page's buttons work by JavaScript; what is done here is what its form does without (authorize-application.php).
"""

from html.parser import HTMLParser
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from planner.connectors.http import RequestsHttp
from planner.connectors.platforms.wordpress.connector import CONNECTOR
from planner.connectors.signin.flow import Redirect
from planner.domain.account import AccountState
from planner.domain.errors import Refused, UserError
from planner.domain.ids import new_id
from planner.ports.clock import SystemClock
from planner.ports.services import Services
from planner.publishing.accounts import check, remove
from planner.publishing.browser import BrowserSignIn
from planner.publishing.credentials import credentials_of
from tests.fakes.files import FakeFiles
from tests.fakes.media import FakeMedia
from tests.fakes.plan import FakePlan
from tests.fakes.secrets import FakeSecrets
from tests.planner.connectors.driver import publish, rendered_for
from tests.planner.world import World


class Form(HTMLParser):
    """The fields of the form that asks, and the links of the page."""

    def __init__(self, page):
        super().__init__()
        self.fields, self.links = {}, []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag == "input" and given.get("name"):
            self.fields[given["name"]] = given.get("value") or ""
        elif tag == "a":
            self.links.append(given.get("href") or "")


class Person:
    """A browser that somebody is signed in with to wp-admin."""

    def __init__(self, server, user):
        self.base, self.line = server["base_url"], requests.Session()
        known = server["users"][user]
        self.line.cookies.set("wordpress_test_cookie", "WP Cookie check")
        typed = {"log": known["username"], "pwd": known["password"], "testcookie": "1"}
        answered = self.line.post(f"{self.base}/wp-login.php", typed, timeout=30, allow_redirects=False)
        assert answered.status_code == 302

    def open(self, address):
        answered = self.line.get(address, timeout=30)
        self.form = Form(answered.text)
        return answered

    def press(self, button, **changed):
        """Send the form; the answer is what the browser shows in the end."""
        names = ("_wpnonce", "_wp_http_referer", "action", "app_id", "success_url", "reject_url", "app_name")
        fields = {name: self.form.fields[name] for name in names} | {button: "1"} | changed
        return self.line.post(f"{self.base}/wp-admin/authorize-application.php", fields, timeout=30)


@pytest.fixture
def room(tmp_path):
    clock = SystemClock()
    services = Services(
        clock=clock,
        plan=FakePlan(clock),
        secrets=FakeSecrets(),
        media=FakeMedia(),
        files=FakeFiles(),
        http=lambda: RequestsHttp(clock),
        data_dir=tmp_path,
    )
    return services, World(services.plan, clock, connected=False)


@pytest.fixture
def begun(room, wordpress_server):
    made = []

    def one(**more):
        services, world = room
        fields = {"server": wordpress_server["base_url"]}
        made.append(BrowserSignIn(services, world.client.id, "wordpress", fields, **more))
        return made[-1]

    yield one
    for sign_in in made:
        sign_in.close()


def test_yes_in_the_browser_connects_and_posts_go_out(room, begun, wordpress_server):
    services, _ = room
    person, sign_in = Person(wordpress_server, "author"), begun()
    assert person.open(sign_in.begin()).status_code == 200
    assert "Parley, " in person.form.fields["app_name"]
    shown = person.press("approve")
    assert (shown.status_code, urlsplit(shown.url).query) == (200, "")
    assert "close this page" in shown.text
    sign_in.finish()
    account = sign_in.connect()
    assert (account.state, account.login) == (AccountState.CONNECTED, "author")
    password = services.secrets.get(account.id)["password"]
    assert len(password) == 24
    http = services.http()
    credentials = credentials_of(services, CONNECTOR, account)
    sent = publish(CONNECTOR, http, credentials, rendered_for(account, "By the browser", title="Signed in"))
    assert CONNECTOR.read_back(http, credentials, sent.root.remote_id)["status"] == "publish"
    ours = told(wordpress_server, "author", "/introspect", password)
    assert (ours["app_id"], ours["name"].startswith("Parley, ")) == (CONNECTOR.hand_over.app_id, True)


def told(server, user, path="", password=""):
    """What the site says of a user's application passwords."""
    url = f"{server['rest_url']}wp/v2/users/me/application-passwords{path}"
    auth = (user, password or server["users"][user]["app_password"])
    return requests.get(url, auth=auth, timeout=30).json()


def of_parley(server, user):
    return {one["uuid"] for one in told(server, user) if one["app_id"] == CONNECTOR.hand_over.app_id}


def test_what_stood_in_an_address_is_good_for_nothing_and_removing_leaves_no_password(
    room, begun, wordpress_server
):
    services, _ = room
    before = of_parley(wordpress_server, "editor")
    person, sign_in = Person(wordpress_server, "editor"), begun()
    person.open(sign_in.begin())
    sent = person.press("approve").history[-1].url
    travelled = parse_qs(urlsplit(sent).query)["password"][0]
    sign_in.finish()
    account = sign_in.connect()
    kept = services.secrets.get(account.id)["password"]
    assert kept != travelled
    assert told(wordpress_server, "editor", "/introspect", travelled)["code"] == "rest_not_logged_in"
    assert len(of_parley(wordpress_server, "editor") - before) == 1
    remove(services, account.id)
    assert told(wordpress_server, "editor", "/introspect", kept)["code"] == "rest_not_logged_in"
    assert of_parley(wordpress_server, "editor") == before


def test_signing_in_again_makes_a_second_password_beside_the_first(
    room, begun, wordpress_server, monkeypatch
):
    """A site takes no name twice: it is told apart by its second."""
    services, _ = room
    person, accounts = Person(wordpress_server, "editor"), []
    for name in (f"Parley, kitchen, {new_id()}", f"Parley, kitchen, {new_id()}"):
        monkeypatch.setattr(BrowserSignIn, "_program", lambda _, name=name: name)
        sign_in = begun(account_id=accounts[-1].id if accounts else None)
        person.open(sign_in.begin())
        assert "close this page" in person.press("approve").text
        sign_in.finish()
        accounts.append(sign_in.connect())
    assert accounts[0].id == accounts[1].id
    assert check(services, accounts[0].id).state is AccountState.CONNECTED


def test_no_in_the_browser_is_told(begun, wordpress_server):
    person, sign_in = Person(wordpress_server, "author"), begun()
    person.open(sign_in.begin())
    shown = person.press("reject")
    assert shown.status_code == 400
    assert "not allowed in the browser" in shown.text
    with pytest.raises(Refused, match="not allowed in the browser"):
        sign_in.finish()


def test_a_user_for_whom_they_are_switched_off_is_told(begun, wordpress_server):
    person, sign_in = Person(wordpress_server, "closed"), begun()
    shown = person.open(sign_in.begin())
    assert shown.status_code == 501
    back = next(one for one in person.form.links if "error=disabled" in one)
    assert "gives out no application passwords" in requests.get(back, timeout=30).text
    with pytest.raises(Refused, match="gives out no application passwords"):
        sign_in.finish()


def test_the_address_it_ends_at_can_be_pasted(begun, wordpress_server):
    person, sign_in = Person(wordpress_server, "author"), begun()
    person.open(sign_in.begin())
    sign_in.close()  # as where the browser is on another computer
    with pytest.raises(requests.ConnectionError) as ended:
        person.press("approve")
    sign_in.paste(ended.value.request.url)
    sign_in.finish()
    assert sign_in.connect().state is AccountState.CONNECTED


def test_an_answer_without_this_sign_ins_value_is_not_taken(begun, wordpress_server):
    person, sign_in = Person(wordpress_server, "author"), begun()
    person.open(sign_in.begin())
    bare = person.form.fields["success_url"].partition("?")[0]
    shown = person.press("approve", success_url=bare, app_name=f"Parley {new_id()}")
    assert (shown.status_code, "another sign-in" in shown.text) == (400, True)
    with pytest.raises(UserError, match="another sign-in"):
        sign_in.paste(shown.url)


def test_a_user_who_may_not_publish_is_told(room, begun, wordpress_server):
    services, _ = room
    before = of_parley(wordpress_server, "contributor")
    person, sign_in = Person(wordpress_server, "contributor"), begun()
    person.open(sign_in.begin())
    person.press("approve")
    sign_in.finish()
    with pytest.raises(Refused, match="may not publish"):
        sign_in.connect()
    assert services.secrets.kept == {}
    assert of_parley(wordpress_server, "contributor") == before


def test_the_site_takes_the_https_address_that_older_ones_need(begun, wordpress_server, monkeypatch):
    monkeypatch.setattr(
        "planner.connectors.platforms.wordpress.signing_in._comes_back", lambda *_: Redirect.PASTED
    )
    person, sign_in = Person(wordpress_server, "author"), begun()
    asked = parse_qs(urlsplit(sign_in.begin()).query)
    assert (sign_in.listening, asked["success_url"][0].partition("?")[0]) == (False, "https://localhost/")
    person.open(sign_in.address)
    with pytest.raises(requests.ConnectionError) as ended:
        person.press("approve")
    sign_in.paste(ended.value.request.url)
    sign_in.finish()
    assert sign_in.connect().login == "author"
